"""Files that are broken or made to do harm are refused in a sentence, or read for their words."""

import importlib.util
import io
import os
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diptych.errors import ReadError
from diptych.intake import limits
from diptych.intake.readers import read_bytes, reading

FILES = Path(__file__).resolve().parents[2] / "data" / "intake"
_spec = importlib.util.spec_from_file_location("intake_make", FILES / "make.py")
assert _spec is not None
assert _spec.loader is not None
make = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make)

EXAMPLES = 20_000 if os.environ.get("DIPTYCH_SOAK") else 60
SAMPLES = sorted(p.name for p in FILES.iterdir() if p.is_file() and p.suffix not in (".py", ".md"))
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
    started = time.monotonic()
    assert "defines entities" in refusal(make.open_document(content), "a.odt").message
    assert time.monotonic() - started < MOST_SECONDS


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
        (b"<a href=x>link</a> " * 300_000, "without text"),
    ],
)
def test_a_page_that_would_take_long(page: bytes, says: str) -> None:
    started = time.monotonic()
    assert says in refusal(b"<html><body>" + page, "a.html").message
    assert time.monotonic() - started < 2 * MOST_SECONDS


def test_pages_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.intake.pdf.MOST_PAGES", 1)
    data = (FILES / "minutes.pdf").read_bytes()
    assert "has more than 1 pages" in refusal(data, "a.pdf").message


def test_a_page_of_a_pdf_with_more_words_than_a_page_holds() -> None:
    lines = [(60 + n % 5 * 100, 800 - n // 5 % 70 * 10, 8, "word word") for n in range(3000)]
    started = time.monotonic()
    assert "more than 20,000 characters on page 1" in refusal(make.pdf([lines]), "a.pdf").message
    assert time.monotonic() - started < MOST_SECONDS


def test_elements_inside_elements() -> None:
    started = time.monotonic()
    page = b"<div>" * 200_000 + b"The talks were held." + b"</div>" * 200_000
    assert "nests its elements deeper" in refusal(page, "a.html").message
    assert time.monotonic() - started < MOST_SECONDS


def test_parts_inside_parts() -> None:
    head = b"MIME-Version: 1.0\nFrom: a@b.example\n"
    inner = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3000)
    )
    started = time.monotonic()
    refusal(head + inner + b"Content-Type: text/plain\n\nWords.", "a.eml")
    assert time.monotonic() - started < MOST_SECONDS


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


@pytest.mark.parametrize("name", SAMPLES)
def test_any_damage_to_a_file_is_read_or_refused(name: str) -> None:
    """Bytes changed, cut out, doubled, or the file cut short: no crash, no hang."""
    whole = (FILES / name).read_bytes()

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.lists(
            st.tuples(
                st.sampled_from(["put", "cut", "double", "short", "flip"]),
                st.integers(0, len(whole)),
                st.integers(0, 300),
                st.binary(max_size=12),
            ),
            min_size=1,
            max_size=6,
        )
    )
    def damaged(steps: list[tuple[str, int, int, bytes]]) -> None:
        data = bytearray(whole)
        for what, at, length, words in steps:
            if what == "put":
                data[at:at] = words
            elif what == "cut":
                del data[at : at + length]
            elif what == "double":
                data[at:at] = data[at : at + length]
            elif what == "short":
                del data[max(at, 40) :]
            elif at < len(data):
                data[at] ^= 1 + length % 255
        started = time.monotonic()
        try:
            text = reading(bytes(data), name, "Here").account.text
        except ReadError as caught:
            refused, text = caught.message, ""
        else:
            refused = ""
        text.encode("utf-8")
        assert "\0" not in text
        assert not refused or refused.startswith(f"“{name}” ")
        assert time.monotonic() - started < MOST_SECONDS

    damaged()


@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(
    st.sampled_from(
        [b"<html>", b"%PDF-1.4\n", b"{\\rtf1 ", b"MIME-Version: 1.0\nFrom: a@b\n", b"PK\x03\x04"]
    ),
    st.binary(max_size=400),
)
def test_any_bytes_after_a_signature(start: bytes, rest: bytes) -> None:
    try:
        read_bytes(start + rest, "any", "Here").text.encode("utf-8")
    except ReadError as caught:
        refused = caught.message
    else:
        return
    assert refused.startswith("“any” ")
