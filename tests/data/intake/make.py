"""Write the DOCX, ODT and PDF files of this folder again: python tests/data/intake/make.py"""

import io
import zipfile
import zlib
from pathlib import Path

import docx

HERE = Path(__file__).resolve().parent
LEFT = """Premier Holm and Minister Vik met for two hours. The ferry line was the main mat-
ter of their talks. Alderland wants twelve sailings a day, while Birchland speaks of
nine.

The two sides will set up a joint commission. It meets in Birkstad on 14 May, when nego-
tiations on the well-known question of the fees begin. A well-known lawyer leads it."""
SECOND = """Nothing was said of the fishermen. The Premier's office
had announced that she would raise the matter.

A dinner followed. Both spoke of a warm evening."""


def pdf(pages: list[list[tuple[int, int, int, str]]]) -> bytes:
    """A PDF whose pages hold lines of Helvetica: (left, bottom, size, words)."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj ET\n"
            for x, y, size, words in lines
        )
        stream = zlib.compress(shown.encode("cp1252"))
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> >> >>".encode(),
            f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode()
            + stream
            + b"\nendstream",
        ]
    info = len(objects) + 1
    objects.append(b"<< /Title (Minutes of the ferry talks) /CreationDate (D:20240306120000Z) >>")
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n".encode() + one + b"\nendobj\n")
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write("".join(f"{place:010} 00000 n \n" for place in places).encode())
    out.write(
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {info} 0 R >>\n"
        f"startxref\n{start}\n%%EOF\n".encode()
    )
    return out.getvalue()


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def column(text: str, x: int, y: int, size: int = 10) -> list[tuple[int, int, int, str]]:
    return [(x, y - 14 * n, size, line) for n, line in enumerate(text.split("\n")) if line]


def paged(number: int) -> list[tuple[int, int, int, str]]:
    return [
        (60, 800, 8, "Alderland Gazette, Minutes of the Cabinet"),
        (500, 800, 8, "6 March 2024"),
        (290, 30, 8, f"{number} / 2"),
    ]


def columns() -> bytes:
    heading = [(60, 740, 16, "Minutes of the ferry talks")]
    narrow = ["\n".join(_wrapped(part, 44)) for part in (LEFT, SECOND)]
    first = [*paged(1), *heading, *column(narrow[0], 60, 700), *column(narrow[1], 320, 700)]
    # The left column and the right one are drawn line by line, as some programs write them.
    first.sort(key=lambda line: -line[1])
    text = "The minutes were signed by both\nsides on 6 March in Port Alder."
    return pdf([first, [*paged(2), *column(text, 60, 740)]])


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in text.replace("-\n", "").split("\n\n"):
        line = ""
        for word in paragraph.replace("\n", " ").split():
            if len(line) + len(word) >= width:
                if word == "negotiations":
                    lines.append(f"{line} nego-")
                    line = "tiations"
                    continue
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines += [line, ""]
    return lines


def word() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Ferry talks"
    document.core_properties.author = "Press office of Birchland"
    document.add_heading("Ferry talks in Port Alder", 1)
    document.add_paragraph("Minister Vik met Premier Holm on 5 March.")
    for item in ("Nine ferries a day", "No decision on fees"):
        document.add_paragraph(item, style="List Bullet")
    row = document.add_table(1, 2).rows[0].cells
    row[0].text, row[1].text = "Next meeting", "14 May, Birkstad"
    document.add_paragraph("The minister thanked his hosts.")
    document.sections[0].header.paragraphs[0].text = "RUNNING HEAD"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Ferry talks</text:h>
<text:p>Premier Holm met <text:span>Minister</text:span> Vik<text:s/>on 5 March.<office:annotation>
<text:p>COMMENT</text:p></office:annotation></text:p>
<text:list><text:list-item><text:p>Twelve ferries a day</text:p></text:list-item>
<text:list-item><text:p>Fees stay as they are</text:p></text:list-item></text:list>
<text:p>They parted as friends.</text:p>
</office:text></office:body></office:document-content>"""
META = """<?xml version="1.0"?><office:document-meta
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Ferry talks</dc:title>
<dc:creator>Press office of Alderland</dc:creator><dc:date>2024-03-05T19:00:00</dc:date>
</office:meta></office:document-meta>"""


def open_document(content: str = CONTENT, **more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        archive.writestr("meta.xml", META)
        for name, text in more.items():
            archive.writestr(name, text)
    return out.getvalue()


if __name__ == "__main__":
    for name, data in (
        ("minutes.pdf", columns()),
        ("scan.pdf", pdf([[]])),
        ("talks.docx", word()),
        ("talks.odt", open_document()),
    ):
        (HERE / name).write_bytes(data)
