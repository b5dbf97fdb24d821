"""The sources of a meeting in Markdown: as a section, or once each as a footnote."""

import re
from collections.abc import Iterator

from diptych.export.markdown_options import Flavour, MarkdownOptions, Sources
from diptych.export.quoting import markdown
from diptych.export.report import Report
from diptych.model import Account, Side

_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+")


def address_link(address: str) -> str:
    """A link, where it is an address on the web without signs of markup; else literal text."""
    return f"<{address}>" if _PLAIN_ADDRESS.fullmatch(address) else markdown(address)


def source_list(shown: Report) -> str:
    """A list with an item for each account."""
    lines = []
    for side in Side:
        account = shown.meeting.comparison.account(side)
        source = account.provenance
        lines.append(f"- **{markdown(shown.names[side])}**")
        parts = {
            "Publisher": markdown(account.publisher),
            "Place": markdown(source.place),
            "File": markdown(source.file_name),
            "Address": address_link(source.address),
            "Read": markdown(source.read_at),
            "SHA-256 of its bytes": f"`{markdown(source.sha256)}`",
        }
        lines += [f"  - {label}: {value}" for label, value in parts.items() if value]
    return "\n".join(lines)


class SourceNotes:
    """Marks at the quotations, and at the end what they stand for.

    Both accounts of one report are from one source, which has one footnote. CommonMark has no
    footnotes: there the marks are numbers in brackets, and a numbered list is at the end.
    """

    def __init__(self, shown: Report, options: MarkdownOptions) -> None:
        self._shown = shown
        self._wanted = options.sources is Sources.FOOTNOTES
        self._flavour = options.flavour
        self._sides: dict[tuple[str, str, str], list[Side]] = {}
        for side in Side:
            self._sides.setdefault(_source(shown.meeting.comparison.account(side)), []).append(side)
        self._label = "source"
        # A note of a person may mean another footnote by the same label.
        while any(f"[^{self._label}" in note.body for note in shown.meeting.notes):
            self._label += "s"

    def mark(self, side: Side) -> str:
        """What stands after words of that side; "" where there are no footnotes."""
        if not self._wanted:
            return ""
        account = self._shown.meeting.comparison.account(side)
        number = list(self._sides).index(_source(account)) + 1
        if self._flavour is Flavour.COMMONMARK:
            return f" \\[{number}\\]"
        return f"[^{self._label}-{number}]"

    def blocks(self) -> Iterator[str]:
        """The footnotes, each a block."""
        if not self._wanted:
            return
        told = [self._told(sides) for sides in self._sides.values()]
        if self._flavour is Flavour.COMMONMARK:
            yield "## Sources"
            yield "\n".join(f"{number}. {words}" for number, words in enumerate(told, 1))
            return
        for number, words in enumerate(told, 1):
            yield f"[^{self._label}-{number}]: {words}"

    def _told(self, sides: list[Side]) -> str:
        account = self._shown.meeting.comparison.account(sides[0])
        source = account.provenance
        names = " and ".join(markdown(self._shown.names[side]) for side in sides)
        parts = {
            "publisher": markdown(account.publisher),
            "place": markdown(source.place),
            "file": markdown(source.file_name),
            "address": address_link(source.address),
            "imported": markdown(source.read_at),
            "reader": markdown(source.reader),
            "SHA-256 of its bytes": f"`{markdown(source.sha256)}`",
        }
        told = [f"{label} {value}" for label, value in parts.items() if value]
        return f"**{names}**: {'; '.join(told)}"


def _source(account: Account) -> tuple[str, str, str]:
    return account.provenance.sha256, account.provenance.address, account.publisher
