"""One real-looking file of each format, read."""

import subprocess
import sys
from pathlib import Path

import pytest

from diptych.errors import ReadError
from diptych.intake.formats import Kind
from diptych.intake.html_page import pasted
from diptych.intake.readers import Reading, read_again, reading_of
from diptych.text.segment import passages

FILES = Path(__file__).resolve().parents[2] / "data" / "intake"


def read(name: str) -> Reading:
    return reading_of(FILES / name, "Here")


def test_plain_text_in_any_encoding() -> None:
    english = read("readout.txt").account
    assert english.provenance.media_type == Kind.TEXT
    assert english.text.split("\n\n")[3].startswith("The Premier underlined that the ferry line")
    old, wide = read("zayavlenie.txt").account, read("zayavlenie-utf16.txt").account
    assert old.provenance.encoding == "cp1251"
    assert wide.provenance.encoding == "utf-16"
    assert old.text == wide.text
    assert "Министр подчеркнул: «Девять рейсов в день достаточно»." in old.text


def test_markdown_stands_as_it_is() -> None:
    found = read("readout.md")
    assert found.account.provenance.media_type == Kind.MARKDOWN
    assert found.account.text == (FILES / "readout.md").read_text(encoding="utf-8").strip()


def test_a_saved_page_gives_its_text_and_what_it_says_of_itself() -> None:
    found = read("page.html")
    assert found.title == "Readout of the ferry talks with Birchland"
    assert (found.date, found.place) == ("2024-03-05", "Port Alder")
    account = found.account
    assert account.publisher == "Office of the Premier of Alderland"
    assert account.provenance.address == "https://press.alderland.example/news/ferry-talks"
    assert account.provenance.media_type == Kind.HTML
    assert account.provenance.encoding == "utf-8"
    assert "trafilatura" in account.provenance.reader
    paragraphs = account.text.split("\n\n")
    assert paragraphs[0] == "Readout of the ferry talks with Birchland"
    assert paragraphs[3] == "What was agreed"
    assert paragraphs[4].split("\n") == [
        "- Twelve ferries will sail each day from June.",
        "- Fees stay as they are until the end of the year.",
        "- A joint commission will meet in Birkstad on 14 May.",
    ]
    assert paragraphs[6] == "QUESTION: Premier, did the minister promise to release them?"
    assert {p.speaker for p in passages(account.text)} == {"", "QUESTION", "PREMIER HOLM"}
    for word in ("SCRIPT", "fetch", "cookies", "Chirper", "lighthouse", "Legal", "color", "Home"):
        assert word not in account.text


def test_what_was_cut_from_a_page_is_kept_and_can_be_brought_back() -> None:
    found = read("page.html")
    cut = {block.text: number for number, block in found.cuts.items()}
    assert found.cuts[cut["- The Premier"]].cut == "head of the page"
    assert found.cuts[cut["Share on Chirper E-mail this page"]].cut == "share"
    number = cut["- Budget for harbours passed"]
    fuller = found.with_parts([number, 10_000])
    assert fuller.account.text == f"{found.account.text}\n\n- Budget for harbours passed"
    assert fuller.account.provenance.brought_back == (number,)
    assert read_again(fuller.account) == fuller.account.text
    assert read_again(found.account) == found.account.text
    assert fuller.with_parts([]).account == found.account


def test_a_page_of_tables_in_an_old_encoding() -> None:
    found = read("folder-page.htm")
    assert found.title == "Minister Vik back from Port Alder"
    assert found.date == "2024-03-06"
    assert found.account.provenance.encoding == "windows-1252"
    paragraphs = found.account.text.split("\n\n")
    assert len(paragraphs) == 4
    assert "nine ferries a day – no more was agreed" in paragraphs[2]
    assert "a café by the harbour" in paragraphs[3]
    assert [block.cut for block in found.cuts.values()] == ["menu"]


def test_a_web_archive() -> None:
    found = read("page.mhtml")
    assert found.account.provenance.media_type == Kind.ARCHIVE
    assert found.account.provenance.address.endswith("alderland.example/news/harbour-call")
    assert (found.title, found.date) == ("Call on the harbour fees", "2024-03-07")
    assert found.account.text.split("\n\n")[1].endswith("Alderland will not raise them this year.")
    assert "Home" not in found.account.text


def test_an_e_mail() -> None:
    found = read("readout.eml")
    assert found.account.provenance.media_type == Kind.MAIL
    assert found.title == "Minister Vik’s visit to Port Alder"
    assert found.account.publisher == "Ministry of Foreign Affairs of Birchland – Press"
    assert found.date == "2024-03-06"
    assert found.account.text == (
        "Minister Vik met Premier Holm in Port Alder on 5 March.\n\n"
        "They spoke of nine ferries a day. “Nothing was decided on fees,” the minister said."
    )


def test_an_e_mail_with_a_page_alone() -> None:
    raw = (FILES / "readout.eml").read_bytes().replace(b"text/plain; charset", b"text/x; charset")
    from diptych.intake.readers import read_bytes

    assert read_bytes(raw, "a.eml", "Here").text == "Minister Vik met Premier Holm."


def test_words_that_begin_like_an_e_mail_are_words() -> None:
    from diptych.intake.readers import read_bytes

    text = "Date: 5 March\nSubject: Ferry talks\n\nThe two met."
    account = read_bytes(text.encode(), "readout.txt", "Here")
    assert account.text == text
    assert account.provenance.media_type == Kind.TEXT


def test_a_pdf_in_two_columns() -> None:
    found = read("minutes.pdf")
    assert found.title == "Minutes of the ferry talks"
    paragraphs = found.account.text.split("\n\n")
    assert paragraphs[0] == "Minutes of the ferry talks"
    assert paragraphs[1].startswith("Premier Holm and Minister Vik met for two hours.")
    assert paragraphs[1].endswith("Birchland speaks of nine.")
    assert "when negotiations on the well-known question" in paragraphs[2]
    assert paragraphs[3].startswith("Nothing was said of the fishermen.")
    assert paragraphs[-1] == "The minutes were signed by both sides on 6 March in Port Alder."
    assert {block.text for block in found.cuts.values()} == {
        "Alderland Gazette, Minutes of the Cabinet",
        "6 March 2024",
        "1 / 2",
        "2 / 2",
    }


def test_a_pdf_of_pictures_is_refused_with_a_way_out() -> None:
    with pytest.raises(ReadError, match="holds pictures of pages, and no text") as caught:
        read("scan.pdf")
    assert "OCR" in caught.value.hint


def test_a_word_document() -> None:
    found = read("talks.docx")
    assert (found.title, found.account.publisher) == ("Ferry talks", "Press office of Birchland")
    assert found.account.text == (
        "Ferry talks in Port Alder\n\nMinister Vik met Premier Holm on 5 March.\n\n"
        "- Nine ferries a day\n- No decision on fees\n\nNext meeting\n\n14 May, Birkstad\n\n"
        "The minister thanked his hosts."
    )


def test_an_open_document() -> None:
    found = read("talks.odt")
    assert (found.title, found.date) == ("Ferry talks", "2024-03-05")
    assert found.account.publisher == "Press office of Alderland"
    assert found.account.text == (
        "Ferry talks\n\nPremier Holm met Minister Vik on 5 March.\n\n"
        "- Twelve ferries a day\n- Fees stay as they are\n\nThey parted as friends."
    )


def test_rtf() -> None:
    found = read("statement.rtf")
    assert found.account.text == (
        "Joint statement on the Narrow Sound\n\n"
        "The parties met in Port Alder on 5\u00a0March 2024 – the first talks since 2019.\n\n"
        "Мир is the word that both sides used: “peace”."
    )


def test_a_selection_copied_from_a_page() -> None:
    html = (
        "<meta charset='utf-8'><h2>Talks</h2><p>They <b>met</b>\n twice.</p><ul><li>One<li>Two</ul>"
    )
    assert pasted(html + "<script>alert(1)</script>") == "Talks\n\nThey met twice.\n\n- One\n- Two"


def test_the_libraries_are_imported_only_when_such_a_file_comes() -> None:
    code = (
        "import sys; from diptych.intake.readers import read_bytes;"
        "read_bytes(b'Plain words.', 'a.txt', 'Here');"
        "sys.exit(sorted({'lxml', 'trafilatura', 'pdfminer', 'docx', 'striprtf', 'htmldate'}"
        " & set(sys.modules)) or None)"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr
