"""The matters as an Excel workbook: one sheet of links and notes, one of the sources."""

from datetime import UTC, datetime
from io import BytesIO

from diptych.export import csv_table
from diptych.export.quoting import visible
from diptych.export.report import report
from diptych.model import Meeting, Side

_LONGEST = 32_767
"""Characters of a cell (Excel's limit)."""
_CUT = " […]"
_WIDTHS = (8, 24, 48, 48, 14, 12, 11, 60, 48, 20)
_STILL = datetime(2000, 1, 1, tzinfo=UTC)
"""Given as the time of making: the same comparison gives the same bytes."""


def render(meeting: Meeting) -> bytes:
    """The workbook. Every cell is text or a number: none is a formula or a link that opens."""
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"title": visible(meeting.title)[:255], "created": _STILL})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    links = book.add_worksheet("Links")
    for column, width in enumerate(_WIDTHS):
        links.set_column(column, column, width)
    rows = csv_table.table(meeting)
    for number, values in enumerate(rows):
        for column, value in enumerate(values):
            links.write_string(number, column, _cell(value), body if number else head)
    links.freeze_panes(1, 0)
    links.autofilter(0, 0, len(rows) - 1, len(_WIDTHS) - 1)
    sources = book.add_worksheet("Sources")
    sources.set_column(0, 0, 24)
    sources.set_column(1, 2, 60)
    shown = report(meeting)
    accounts = [meeting.comparison.account(side) for side in Side]
    told = [
        ("Account", *(shown.names[side] for side in Side)),
        ("Publisher", *(account.publisher for account in accounts)),
        ("Place", *(account.provenance.place for account in accounts)),
        ("File", *(account.provenance.file_name for account in accounts)),
        ("Address", *(account.provenance.address for account in accounts)),
        ("Read", *(account.provenance.read_at for account in accounts)),
        ("SHA-256 of its bytes", *(account.provenance.sha256 for account in accounts)),
    ]
    for number, line in enumerate(told):
        for column, value in enumerate(line):
            sources.write_string(number, column, _cell(value), body if number else head)
    book.close()
    return out.getvalue()


def _cell(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - len(_CUT)] + _CUT
