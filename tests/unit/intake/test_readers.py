import io
import os
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.errors import ReadError
from diptych.intake.limits import MOST_BYTES
from diptych.intake.readers import PASTED, read_bytes, read_file, read_text
from diptych.text.normalise import canonical, decode

WORDS = "The ministers met “in good spirits” at Tórshavn.\n\nThey agreed on cod quotas."
RUSSIAN = (
    "Министры встретились в Торсхавне и обсудили квоты на вылов трески.\n"
    "Они договорились, что стороны продолжат переговоры весной."
)


def refusal(data: bytes, file_name: str = "account.txt") -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, file_name, "Tórshavn")
    return caught.value


def test_a_file_is_read_with_its_bytes_and_their_hash(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + WORDS.replace("\n", "\r\n").encode()
    path = tmp_path / "tórshavn.txt"
    path.write_bytes(data)
    account = read_file(path, " Tórshavn ", "Government of the Faroes", read_at="2024-05-02T10:00Z")
    assert account.text == WORDS
    assert account.name == "Tórshavn"
    assert account.publisher == "Government of the Faroes"
    assert account.provenance.file_name == "tórshavn.txt"
    assert account.provenance.data == data
    assert account.provenance.sha256 == sha256(data).hexdigest()
    assert account.provenance.encoding == "utf-8-sig"
    assert account.provenance.media_type == "text/plain"
    assert account.provenance.read_at == "2024-05-02T10:00Z"


def test_markdown_is_read_as_it_stands() -> None:
    account = read_bytes(b"# Talks\n\n- *cod*\n- herring", "talks.MD", "Oslo")
    assert account.text == "# Talks\n\n- *cod*\n- herring"
    assert account.provenance.media_type == "text/markdown"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", WORDS),
        ("utf-8-sig", WORDS),
        ("utf-16", WORDS),
        ("utf-16-le", WORDS),
        ("utf-16-be", RUSSIAN),
        ("cp1252", WORDS),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("iso8859-5", RUSSIAN),
        ("cp1250", "Ministrowie uzgodnili, że następne spotkanie odbędzie się w Łodzi."),
        ("cp1252", "Señor Muñoz received the delegation of Côte d’Ivoire."),
        ("cp1252", "Regeringen mötte på Åland. Färjan går över Östersjön."),
        ("gb18030", "两国外长就地区局势交换了意见，并同意保持联系。双方强调对话的重要性。"),
    ],
)
def test_encodings_are_told_apart(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    account = read_bytes(data, "account.txt", "Here")
    assert account.text == text
    assert data.decode(account.provenance.encoding).removeprefix("\ufeff") == text


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"There is no file “.*nowhere\.txt”\.") as caught:
        read_file(tmp_path / "nowhere.txt", "Oslo")
    assert caught.value.hint


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(ReadError, match="There is no file"):
        read_file(tmp_path / "a.txt" / "b.txt", "Oslo")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder"):
        read_file(tmp_path, "Oslo")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(WORDS)

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match=r"no permission to read “.*closed\.txt”"):
        read_file(path, "Oslo")


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS)

    def fail(self: Path, mode: str) -> None:
        raise OSError(5, "Input/output error", str(self))

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(ReadError, match="could not be read: Input/output error"):
        read_file(path, "Oslo")


def test_a_path_that_no_file_can_have() -> None:
    with pytest.raises(ReadError, match="cannot be the name of a file"):
        read_file(Path("a\0b.txt"), "Oslo")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no device files")
def test_a_device() -> None:
    with pytest.raises(ReadError, match="is a device"):
        read_file(Path("/dev/zero"), "Oslo")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a path")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    try:
        os.write(writing, WORDS.encode())
        os.close(writing)
        assert read_file(Path(f"/dev/fd/{reading}"), "Oslo").text == WORDS
    finally:
        os.close(reading)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps such file names")
def test_a_file_name_that_is_not_utf8_is_kept_readable(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n.txt"))
    path.write_text(WORDS)
    name = read_file(path, "Oslo").provenance.file_name
    assert name == "caf\ufffd .txt"
    name.encode("utf-8")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(ReadError, match=r"“.*large\.txt” is larger than 20 MB"):
        read_file(path, "Oslo")
    assert "larger than 20 MB" in refusal(b"a " * (MOST_BYTES // 2 + 1)).message


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf", b" \r\n\t \n", "\u200b\u00a0\n".encode(), b"--\n"]
)
def test_text_without_a_word(data: bytes) -> None:
    assert refusal(data).message == "“account.txt” holds no words."


def test_an_empty_file() -> None:
    assert refusal(b"").message == "“account.txt” is empty."


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "words")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped("mimetype", "META-INF/container.xml"), "an electronic book (EPUB)"),
        (zipped("xl/workbook.xml"), "an Excel or PowerPoint document"),
        (zipped("left.txt"), "a compressed file"),
        (b"PK\x03\x04 cut short", "a compressed file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99),
            "an old Word, Excel or PowerPoint document",
        ),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(99), "a picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a picture"),
        (b"BM\x46\0\0\0\0\0\0\0", "a picture"),
        (b"\x1f\x8b\x08\x00", "a compressed file"),
        (b"SQLite format 3\x00" + bytes(99), "a database"),
    ],
)
def test_other_formats_are_named_with_what_to_do(data: bytes, what: str) -> None:
    error = refusal(data, "account")
    assert error.message == f"“account” is {what}, which Diptych does not read."
    assert error.hint == "Save it as plain text, or copy its words and paste them."


def test_html_is_told_by_its_ending_too() -> None:
    assert read_bytes(b"<p>Talks were held.</p>", "talks.HTM", "Oslo").text == "Talks were held."
    assert read_bytes(b"Talks on <html> were held.", "talks.txt", "Oslo").text


def test_words_about_a_format_are_words() -> None:
    text = "BM is short for benchmark. %PDF- begins a PDF; {\\rtf begins an RTF."
    assert read_bytes(text.encode(), "a.txt", "Oslo").text == text


@pytest.mark.parametrize(
    "data",
    [
        b"The talks\0were held",
        bytes(range(256)) * 8,
        b"\xff\xfeA",
        b"\x7fELF\x02\x01\x01" + bytes(200),
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    assert "not plain text" in refusal(data).message


def test_pasted_text_keeps_what_was_pasted() -> None:
    pasted = "  The talks were held.\r\nThey went well. \n\n"
    account = read_text(pasted, "Oslo", "Government of Norway", address="https://example.org/talks")
    assert account.text == canonical(pasted)
    assert account.provenance.data == pasted.encode()
    assert account.provenance.sha256 == sha256(pasted.encode()).hexdigest()
    assert account.provenance.file_name == PASTED
    assert account.provenance.address == "https://example.org/talks"


@pytest.mark.parametrize("bad", ["\0", "\ud83d"])
def test_a_damaged_character_in_pasted_text_is_shown(bad: str) -> None:
    with pytest.raises(ReadError, match="in line 2, after “talks were held in”"):
        read_text(f"Yesterday the\ntalks were held in {bad}Oslo", "Oslo")
    with pytest.raises(ReadError, match=r"in line 1\."):
        read_text(f"{bad}Talks", "Oslo")


@pytest.mark.parametrize(
    ("text", "says"), [("", "Nothing was pasted"), (" \n\u00a0", "holds no words")]
)
def test_nothing_pasted(text: str, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read_text(text, "Oslo")


def test_pasted_text_that_is_too_large() -> None:
    with pytest.raises(ReadError, match="The pasted text is larger than 20 MB"):
        read_text("a " * (MOST_BYTES // 2 + 1), "Oslo")


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_an_account_needs_a_name(name: str) -> None:
    with pytest.raises(ReadError, match="has no name"):
        read_text("Talks were held.", name)


def test_a_name_stays_on_one_line() -> None:
    assert read_text("Talks.", "New\nDelhi\x1b[31m", "a\ud800").name == "New Delhi [31m"
    assert read_text("Talks.", "Delhi", "a\ud800").publisher == "a\ufffd"


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    try:
        account = read_bytes(data, "any.txt", "Oslo")
    except ReadError as caught:
        refused = caught
    else:
        assert account.provenance.data == data
        account.text.encode("utf-8")
        return
    assert refused.message.startswith("“any.txt” ")
    assert refused.hint


@given(st.text(max_size=100))
def test_utf8_is_always_read_as_it_is(text: str) -> None:
    data = text.encode("utf-8")
    if not {0} & set(data) and not text.startswith("\ufeff"):
        assert decode(data) == (text, "utf-8")
