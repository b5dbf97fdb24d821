"""The page that shows both accounts beside each other, the ribbons between them."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from diptych.model import Side


def side_by_side(
    headers: Mapping[Side, QWidget],
    views: Mapping[Side, QWidget],
    strips: Mapping[Side, QWidget],
    between: QWidget,
) -> QWidget:
    """A page with a column for each account; `between` reaches from the headers down.

    `strips` stand at the outer edges.
    """
    page = QWidget()
    body = QGridLayout(page)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(0)
    for column, edge, side in ((1, 0, Side.LEFT), (3, 4, Side.RIGHT)):
        body.addWidget(headers[side], 0, column)
        body.addWidget(views[side], 1, column)
        body.addWidget(strips[side], 0, edge, 2, 1)
        body.setColumnStretch(column, 1)
    body.addWidget(between, 0, 2, 2, 1)
    body.setRowStretch(1, 1)
    return page
