"""RTF documents, through striprtf."""

from importlib.metadata import version

from diptych.errors import ReadError
from diptych.intake.extract import Block, Extract


def read(data: bytes, shown: str) -> Extract:
    """Read a document. Raises ReadError where it holds no text."""
    from striprtf.striprtf import rtf_to_text

    text: str = rtf_to_text(data.decode("cp1252", errors="replace"), errors="replace")  # type: ignore[no-untyped-call]
    blocks = tuple(Block(line) for line in text.replace("\r", "").split("\n") if line.strip())
    if not blocks:
        raise ReadError(f"{shown} is an RTF document without text.", "Choose another file.")
    return Extract(blocks, f"striprtf {version('striprtf')}")
