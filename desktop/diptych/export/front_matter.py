"""Front matter for note programs: a block of YAML (1.2, and 1.1 too) before the Markdown.

Every text is a double-quoted scalar, so that nothing in it is YAML. Pandoc reads these texts as
Markdown again; the two signs that could begin raw HTML there get a backslash.
"""

import datetime
import re
import unicodedata
from collections.abc import Iterable, Iterator

from diptych import __version__
from diptych.export.hash_tags import tag_names
from diptych.export.markdown_options import MarkdownOptions, Sources
from diptych.export.quoting import flat
from diptych.export.report import Report
from diptych.model import Relation, Side

_TAG = re.compile(r"(\\*)<(?=[A-Za-z/!?])")
_RAW = re.compile(r"(?<=\{)\s*=")
_JOINERS = "\u200c\u200d"


def front_matter(whole: Report, options: MarkdownOptions) -> str:
    """The block, from `---` to `---`, without a line end after it.

    Counts are those of the whole comparison. Publishers, places and addresses are left out with the
    sources, tags and the number of notes with the notes.
    """
    return "\n".join(["---", *_lines(whole, options), "---"])


def _lines(whole: Report, options: MarkdownOptions) -> Iterator[str]:
    meeting = whole.meeting
    accounts = [meeting.comparison.account(side) for side in Side]
    yield f"title: {scalar(flat(meeting.title) or 'Comparison')}"
    if meeting.date:
        yield f"date: {_date(meeting.date)}"
    yield from _list("sides", (whole.names[side] for side in Side))
    if options.sources is not Sources.NONE:
        yield from _list("publishers", (account.publisher for account in accounts))
        yield from _list("places", (account.provenance.place for account in accounts))
        yield from _list("addresses", (account.provenance.address for account in accounts))
    if options.notes:
        yield from _list("tags", tag_names(tag for tag, _ in whole.tags))
    yield f"links: {len(whole.matters)}"
    yield f"agree: {whole.count(Relation.AGREE)}"
    yield f"diverge: {whole.count(Relation.DIVERGE)}"
    yield f"judged: {whole.judged}"
    yield f"set-aside: {len(whole.set_aside)}"
    yield f"only-left: {whole.only_counts[Side.LEFT]}"
    yield f"only-right: {whole.only_counts[Side.RIGHT]}"
    if options.notes:
        yield f"notes: {len(meeting.notes)}"
    yield f"exported-by: {scalar(f'Diptych {__version__}')}"


def scalar(text: str) -> str:
    """`text` on one line as a double-quoted YAML scalar."""
    # A backslash before the sign would take away the one that is put there.
    safe = _TAG.sub(lambda sign: f"{sign[1] * 2}\\<", flat(text))
    safe = _RAW.sub(r"\\=", safe)
    return '"' + "".join(map(_escaped, safe)) + '"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    # What cannot be seen, or would turn the direction of the lines after it, is spelt out.
    if unicodedata.category(sign)[0] == "C" and sign not in _JOINERS:
        return f"\\U{ord(sign):08x}" if ord(sign) > 0xFFFF else f"\\u{ord(sign):04x}"
    return sign


def _list(name: str, values: Iterable[str]) -> Iterator[str]:
    found = list(dict.fromkeys(filter(None, map(flat, values))))
    if found:
        yield f"{name}:"
        yield from (f"  - {scalar(value)}" for value in found)


def _date(date: str) -> str:
    """A day as YAML's own date; anything else as text."""
    try:
        day = datetime.date.fromisoformat(date)
    except ValueError:
        return scalar(date)
    return date if day.isoformat() == date else scalar(date)
