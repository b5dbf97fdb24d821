"""Word documents (DOCX): headings, paragraphs, lists and the cells of tables, in their order."""

import io

from diptych.errors import ReadError
from diptych.intake.extract import Block, Extract
from diptych.intake.packed import opened, xml_part

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}


def read(data: bytes, shown: str) -> Extract:
    """Read a document; what tracked changes deleted is not part of it. Raises ReadError."""
    archive = opened(data, shown)
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            xml_part(archive, name, shown)
    import docx
    from docx.opc.constants import CONTENT_TYPE

    document = docx.Document(io.BytesIO(data))
    if document.part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
        raise ReadError(f"{shown} is not a text document.", "Save it as DOCX or plain text.")
    styles = {style.style_id: style.name or "" for style in document.styles}
    blocks: list[Block] = []
    for paragraph in document.element.body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        named = "" if style is None else styles.get(style.get(f"{_W}val", ""), "")
        item = named.startswith("List") or paragraph.find(f"{_W}pPr/{_W}numPr") is not None
        words = _words(paragraph)
        if words.strip():
            tight = item and bool(blocks) and blocks[-1].text.startswith("- ")
            blocks.append(Block(f"- {words}" if item else words, tight=tight))
    told = document.core_properties
    return Extract(
        tuple(blocks),
        f"python-docx {docx.__version__}",
        title=told.title or "",
        publisher=told.author if told.author not in (None, "python-docx") else "",
    )


def _words(paragraph: object) -> str:
    """The text of a paragraph, with what tracked changes put in and without what they took out."""
    parts: list[str] = []
    own = paragraph
    for element in own.iter():  # type: ignore[attr-defined]
        if element.tag == f"{_W}t":
            if _belongs(element, own):
                parts.append(element.text or "")
        elif element.tag in _SIGNS and _belongs(element, own):
            parts.append(_SIGNS[element.tag])
    return "".join(parts)


def _belongs(element: object, paragraph: object) -> bool:
    for above in element.iterancestors():  # type: ignore[attr-defined]
        if above is paragraph:
            return True
        if above.tag in (f"{_W}del", f"{_W}moveFrom", f"{_W}p", f"{_W}tabs"):
            return False
    return False
