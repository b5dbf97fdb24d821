"""Files that are broken or made to do harm are refused in a sentence, or read for their words."""

import importlib.util
import io
import time
import zipfile
import zlib
from pathlib import Path

import pytest

from diptych.errors import ReadError
from diptych.intake import limits
from diptych.intake.readers import read_bytes, reading

FILES = Path(__file__).resolve().parents[2] / "data" / "intake"
_spec = importlib.util.spec_from_file_location("intake_make", FILES / "make.py")
assert _spec is not None
assert _spec.loader is not None
make = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make)

MOST_SECONDS = 5


def refusal(data: bytes, name: str) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, name, "Here")
    assert caught.value.hint
    return caught.value


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


def test_an_entity_bomb_in_a_document() -> None:
    content = BOMB + make.CONTENT.split("?>", 1)[1].replace("friends", "&i;")
    started = time.process_time()
    assert "defines entities" in refusal(make.open_document(content), "a.odt").message
    assert time.process_time() - started < MOST_SECONDS


def test_an_external_entity_is_not_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET WORDS")
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    content = entity + make.CONTENT.split("?>", 1)[1].replace("friends", "&e;")
    assert "defines entities" in refusal(make.open_document(content), "a.odt").message
    page = f"{entity}<html><body><p>The talks were held on Monday. &e;</p></body></html>"
    assert "SECRET" not in read_bytes(page.encode(), "a.html", "Here").text


def test_an_entity_bomb_in_a_word_document() -> None:
    source = zipfile.ZipFile(FILES / "talks.docx")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = BOMB.encode() + data.split(b"?>", 1)[1].replace(b"hosts", b"&i;")
            archive.writestr(name, data)
    assert "defines entities" in refusal(out.getvalue(), "a.docx").message


def test_a_zip_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.intake.packed.MOST_UNPACKED", 1_000_000)
    assert (
        "unpacks to more than 1 MB"
        in refusal(make.open_document(big="0" * 2_000_000), "a.odt").message
    )


def test_more_parts_than_a_document_has() -> None:
    many = {f"part{n}": "" for n in range(limits.MOST_PARTS)}
    assert "more than 2,000 parts" in refusal(make.open_document(**many), "a.odt").message


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "a\\..\\..\\evil", "C:evil"])
def test_a_path_that_climbs(name: str) -> None:
    assert "leads out of it" in refusal(make.open_document(**{name: "x"}), "a.odt").message


def test_a_line_that_is_too_long() -> None:
    data = b"word " * (limits.MOST_LINE // 5 + 1)
    assert "a line of more than 500,000 characters" in refusal(data, "a.txt").message
    assert "a line of more than" in refusal(b"<p>" + data + b"</p>", "a.html").message


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (b"<p>The talks went on.</p>" * (limits.MOST_BLOCKS + 1), "than 100,000 paragraphs"),
        (
            b"<p " + b" ".join(b'a%d="<"' % n for n in range(30_000)) + b">Words.",
            "1,000 attributes",
        ),
        (b"<a href=x>link</a> " * 250_000, "without text"),
    ],
)
def test_a_page_that_would_take_long(page: bytes, says: str) -> None:
    started = time.process_time()
    assert says in refusal(b"<html><body>" + page, "a.html").message
    assert time.process_time() - started < MOST_SECONDS


def test_pages_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.intake.pdf.MOST_PAGES", 1)
    data = (FILES / "minutes.pdf").read_bytes()
    assert "has more than 1 pages" in refusal(data, "a.pdf").message


def test_a_page_of_a_pdf_with_more_words_than_a_page_holds() -> None:
    lines = [(60 + n % 5 * 100, 800 - n // 5 % 70 * 10, 8, "word word") for n in range(3000)]
    started = time.process_time()
    assert "more than 20,000 characters on page 1" in refusal(make.pdf([lines]), "a.pdf").message
    assert time.process_time() - started < MOST_SECONDS


def drawn(
    contents: bytes, *more: bytes, page: bytes = b"[0 0 595 842]", filters: bytes = b""
) -> bytes:
    """A PDF of one page with these instructions; further objects are numbered from 6."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 5 0 R /Resources"
        b" << /Font << /F1 3 0 R >> /XObject << /X 6 0 R >> >> >>" % page,
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(contents), filters, contents),
        *more,
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, one) for n, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<< /Size 99 /Root 1 0 R >>\n%%EOF\n"


FLATE = b"/Filter /FlateDecode"
WORDS = b"BT /F1 12 Tf 60 700 Td (The talks were held on Monday.) Tj ET "
FORM = (
    b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 60 /Resources"
    b" << /XObject << /X %d 0 R >> >> >>\nstream\n%s\nendstream"
)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (drawn(zlib.compress(b"q " * 60_000_000), filters=FLATE), "unpacks to more than 100 MB"),
        (drawn(zlib.compress(b"q " * 60_000_000)[:-9], filters=FLATE), "unpacks to more than"),
        (drawn(b"/X Do " * 10, *(FORM % (n, b"/X Do " * 10) for n in range(7, 15))), "shapes"),
        (drawn(b"q Q " * 600_000), "more than 2 MB of drawing"),
        (drawn(b"0 0 m 1 1 l S " * 60_000), "50,000 shapes"),
        (
            drawn(
                zlib.compress(b"\x81q" * 2_000_000),
                filters=b"/Filter [/FlateDecode /RunLengthDecode]",
            ),
            "packed in an old way",
        ),
        (drawn(WORDS, page=b"[0 -99999999999 595 842]"), "a page of more than 200 inches"),
    ],
)  # fmt: skip
def test_a_small_pdf_that_unpacks_or_draws_without_end(data: bytes, says: str) -> None:
    started = time.process_time()
    assert says in refusal(data, "a.pdf").message
    assert time.process_time() - started < MOST_SECONDS


def test_letters_of_a_page_s_size_are_not_words() -> None:
    data = drawn(WORDS + b"BT /F1 900000000 Tf (Huge) Tj ET ")
    assert read_bytes(data, "a.pdf", "Here").text == "The talks were held on Monday."


def test_a_damaged_stream_is_read_as_far_as_it_goes() -> None:
    packed = zlib.compress(WORDS)[:-4] + b"\0\0\0\0"
    data = drawn(packed, filters=FLATE)
    assert read_bytes(data, "a.pdf", "Here").text == "The talks were held on Monday."


def test_a_document_that_is_too_long_pictures_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = b"{\\pict\\jpegblip " + b"ffd8" * 1_000_000 + b"}"
    rtf = b"{\\rtf1 The talks were held." + picture + b"}"
    assert read_bytes(rtf, "a.rtf", "Here").text == "The talks were held."
    inside = b"<p>The talks were held.<img src='data:image/png;base64," + b"iVBO" * 1_000_000
    page = b"<html><body>" + inside + b"'></p></body></html>"
    assert read_bytes(page, "a.html", "Here").text == "The talks were held."
    for name, data in (
        ("a.rtf", b"{\\rtf1 " + b"The talks were held.\\par " * 200_000 + b"}"),
        ("a.html", b"<html>" + b"<p>The talks were held.</p>" * 190_000),
    ):
        assert "more than 5,000,000 characters" in refusal(data, name).message


def test_elements_inside_elements() -> None:
    started = time.process_time()
    page = b"<div>" * 200_000 + b"The talks were held." + b"</div>" * 200_000
    assert "nests its elements deeper" in refusal(page, "a.html").message
    assert time.process_time() - started < MOST_SECONDS


def test_parts_inside_parts() -> None:
    head = b"MIME-Version: 1.0\nFrom: a@b.example\n"
    inner = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3000)
    )
    started = time.process_time()
    refusal(head + inner + b"Content-Type: text/plain\n\nWords.", "a.eml")
    assert time.process_time() - started < MOST_SECONDS


def test_zero_characters_and_half_pairs_in_a_page() -> None:
    page = b"<html><p>The talks\0 were held.</p><p>They &#xD800; met &#0; again.</p></html>"
    text = read_bytes(page, "a.html", "Here").text
    assert "\0" not in text
    text.encode("utf-8")
    assert "The talks" in text


def test_a_script_in_a_page_is_neither_run_nor_read() -> None:
    page = (
        b"<html><body onload='x()'><p>The talks were held in Port Alder on 5 March.</p>"
        b"<script>evil()</script><svg><text>drawn</text></svg>"
        b"<iframe srcdoc='<p>framed</p>'></iframe></body></html>"
    )
    found = reading(page, "a.html", "Here")
    assert found.account.text == "The talks were held in Port Alder on 5 March."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("talks.docx", b"%PDF-1.4 but no PDF"),
        ("talks.pdf", b"%PDF-"),
        ("talks.txt", b"\x89PNG\r\n\x1a\n"),
        ("talks.odt", b"PK\x03\x04"),
        ("talks.rtf", b"{\\rtf1 }"),
    ],
)
def test_disguised_files(name: str, data: bytes) -> None:
    assert refusal(data, name).message.startswith(f"“{name}” ")
