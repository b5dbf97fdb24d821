"""Small real-looking files of each format, and damage done to them by chance.

The damage is the same for the same number, so that a failure can be made again from its message.
"""

import io
import random
import re
import zipfile
from pathlib import Path

FILES = Path(__file__).resolve().parents[2] / "data" / "intake"

_TOKENS: dict[str, list[bytes]] = {
    "text": ["\ufeff".encode(), b"\xff\xfe", b"\r", "\u2028".encode(), "\u202e".encode(),
             "Кремль ".encode(), "Кремль ".encode("cp1251"), "会談".encode("gb18030")],
    "markup": [b"<div>", b"</div>", b"<p", b">", b"<!--", b"-->", b"<![CDATA[", b"<script>",
               b"&#0;", b"&#xD800;", b"&#x10FFFF;", b"&amp", b"<table><tr>", b"<svg>", b"<!DOCTYPE",
               b"<!ENTITY a 'b'>", b"<base href='http://h.example/'>", b" style='display:none'",
               b"<meta charset=utf-7>", b"<iframe src=file:///etc/passwd>", b"<img src=x>",
               b"<time datetime='99999-99-99'>", b'<script type="application/ld+json">[[[',
               b"<p>QUESTION: ", b"<title>", b"<plaintext>"],
    "mail": [b"\n\n", b"\nContent-Type: multipart/mixed; boundary=b\n\n--b\n", b"\n--b--\n",
             b"Content-Transfer-Encoding: base64\n", b"=?utf-8?B?////?=", b"=?x?Q?=00?=",
             b"; charset=utf-32", b"; charset=idna", b"; name*0*=", b"=\n", b"=3D", b"From: <@>\n"],
    "pdf": [b" obj", b"endobj", b"<<", b">>", b"[", b"]", b"(", b")", b"stream\n", b"endstream",
            b" 0 R", b"/Length ", b"/Filter [/FlateDecode /ASCIIHexDecode]", b"BT", b"ET", b"Tj",
            b"Tm", b"q", b"cm", b"/Kids [2 0 R]", b"/Parent 3 0 R", b"/Encrypt 5 0 R", b"xref",
            b"trailer", b"startxref", b"%%EOF", b"BI ID EI", b"/DecodeParms", b"/W [1 99 1]"],
    "rtf": [b"{", b"}", b"\\", b"\\u-1?", b"\\u55357?", b"\\'", b"\\'ff", b"{\\*\\", b"\\bin9999 ",
            b"\\uc99", b"\\par", b"\\ansicpg65001", b"\\ansicpg99999", b"{\\field", b"{\\pict "],
    "xml": [b"<text:p>", b"</text:p>", b"<w:p>", b"<w:t>", b"</w:t>", b"<w:del>", b"&#0;", b"&x;",
            b"<!DOCTYPE a>", b"<![CDATA[", b"]]>", b"<?xml", b"<text:list-item>", b'w:val="',
            b'text:c="99999999"', b"<office:annotation>"],
}  # fmt: skip
_NUMBERS = [b"0", b"-1", b"65536", b"2147483648", b"99999999999999999999", b"1e308"]
_NUMBER = re.compile(rb"\d+")
MOST = 150_000
"""Bytes of a damaged file: more takes time; limits have tests of their own."""


def files() -> dict[str, tuple[str, list[bytes], list[str]]]:
    """For each reader, how its files are named, some whole ones, and the tokens of its format."""
    page = (FILES / "page.html").read_bytes()
    words = (FILES / "readout.txt").read_bytes()
    return {
        "text": ("readout.txt", [*_encoded(words)], ["text"]),
        "markdown": ("readout.md", [(FILES / "readout.md").read_bytes()], ["text", "markup"]),
        "page": (
            "page.html",
            [page, (FILES / "folder-page.htm").read_bytes()],
            ["markup", "text"],
        ),
        "clipboard": ("", [page[page.index(b"<body") :], b"<p>They <b>met</b>.</p>"], ["markup"]),
        "archive": ("page.mhtml", [(FILES / "page.mhtml").read_bytes()], ["mail", "markup"]),
        "mail": ("readout.eml", [(FILES / "readout.eml").read_bytes()], ["mail", "text"]),
        "pdf": ("minutes.pdf", [(FILES / "minutes.pdf").read_bytes(), _open_pdf()], ["pdf"]),
        "docx": ("talks.docx", [_small_docx()], ["xml"]),
        "odt": ("talks.odt", [(FILES / "talks.odt").read_bytes()], ["xml"]),
        "rtf": ("statement.rtf", [(FILES / "statement.rtf").read_bytes()], ["rtf", "text"]),
        "any": ("any", _STARTS, ["text", "markup", "mail", "pdf", "rtf", "xml"]),
    }


_STARTS = [
    b"<html>", b"%PDF-1.4\n", b"{\\rtf1 ", b"MIME-Version: 1.0\nFrom: a@b\n", b"PK\x03\x04",
    b"\xff\xfe", b"\xef\xbb\xbf", b"<?xml version='1.0'?><html>", b"# Words\n",
]  # fmt: skip


def damaged(whole: bytes, tokens: list[str], number: int, *, most: int = MOST) -> bytes:
    """`whole` with up to eight things done to it; what is packed is mostly damaged inside."""
    chance = random.Random(number)
    if whole.startswith(b"PK\x03\x04") and len(whole) > 100 and chance.random() < 0.9:
        return _inside(whole, tokens, chance, most)
    return _done(whole, tokens, chance, most)


def _done(whole: bytes, tokens: list[str], chance: random.Random, most: int) -> bytes:
    data = bytearray(whole)
    known = [token for name in tokens for token in _TOKENS[name]]
    for _ in range(chance.choice([1, 1, 2, 3, 5, 8])):
        at = chance.randint(0, len(data))
        length = int(chance.paretovariate(0.6))
        chunk = bytes(data[at : at + length])
        match chance.randrange(9):
            case 0:
                data[at:at] = chance.randbytes(chance.randint(1, 12))
            case 1 | 2:
                data[at:at] = chance.choice(known)
            case 3:
                del data[at : at + length]
            case 4:
                data[at:at] = chunk
            case 5:
                del data[max(at, 20) :]
            case 6:
                for place in range(at, min(at + 4, len(data))):
                    data[place] ^= chance.randrange(256)
            case 7:
                data[at:at] = (chunk[:200] or chance.choice(known)) * chance.randint(2, 300)
            case 8:
                numbers = list(_NUMBER.finditer(data))
                if numbers:
                    found = chance.choice(numbers)
                    data[found.start() : found.end()] = chance.choice(_NUMBERS)
        del data[most:]
    return bytes(data)


def _inside(whole: bytes, tokens: list[str], chance: random.Random, most: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(out, "w") as archive:
        names = source.namelist()
        chosen = chance.choice(names)
        for name in names:
            data = source.read(name)
            if name == chosen:
                data = _done(data, tokens, chance, most)
                if chance.random() < 0.05:
                    continue
            archive.writestr(name, data)
    return out.getvalue()


def _encoded(words: bytes) -> list[bytes]:
    text = words.decode()
    return [
        words,
        text.encode("utf-16"),
        text.encode("utf-16-be"),
        (FILES / "zayavlenie.txt").read_bytes(),
        text.encode("cp1252", "replace"),
    ]


def _small_docx() -> bytes:
    """The Word document without the parts that hold no words, which take most of the time."""
    needed = re.compile(r"_rels/|\[Content|word/document|word/styles|word/_rels|docProps/core")
    out = io.BytesIO()
    with (
        zipfile.ZipFile(FILES / "talks.docx") as source,
        zipfile.ZipFile(out, "w") as archive,
    ):
        for name in source.namelist():
            if needed.match(name):
                data = source.read(name)
                if name == "word/styles.xml":
                    kept = re.findall(rb"<w:style .*?</w:style>", data, re.DOTALL)[:12]
                    data = data[: data.index(b"<w:docDefaults")] + b"".join(kept) + b"</w:styles>"
                if name.endswith(".rels"):
                    data = re.sub(
                        rb"<Relationship [^>]*Target=\"(?!word/document|docProps/core|styles)"
                        rb"[^>]*/>",
                        b"",
                        data,
                    )
                archive.writestr(name, data)
    return out.getvalue()


def _open_pdf() -> bytes:
    """A page whose stream is not packed, so that its operators are damaged, too."""
    shown = b"BT /F1 12 Tf 1 0 0 1 60 700 Tm (The two sides met on 5 March.) Tj ET\n"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
        b" /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n" % len(shown) + shown + b"endstream",
    ]
    body = b"".join(b"%d 0 obj\n" % n + one + b"\nendobj\n" for n, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n"
