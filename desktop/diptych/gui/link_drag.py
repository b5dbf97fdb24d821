"""Drawing a link with the mouse: from passage to passage, or one end of a ribbon elsewhere.

A drag begins at the sign beside a passage, at the handle that shows on its inner edge, or at the
end of a ribbon. Words are selected as ever: no drag begins on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from diptych.gui.account_view import AccountView
from diptych.gui.card_layout import INDENT, OUTDENT
from diptych.gui.cards import GUTTER
from diptych.gui.drag_line import DragLine, Handle
from diptych.gui.link_map import LinkMap
from diptych.model import LinkId, Side

GRIP = 18
"""Pixels from the edge of the ribbons' widget in which a ribbon or a passage is taken hold of."""
_EDGE = 30
"""Pixels from the top or bottom of an account in which it scrolls along."""
_STEP = 14
"""Pixels that it then scrolls at a time."""


@dataclass(frozen=True, slots=True)
class Grip:
    """What was taken hold of: the passage on `side`; with a `link`, the end that it has there.

    `fixed` is then the passage at the other end of the ribbon.
    """

    side: Side
    passage: int
    link: LinkId | None = None
    fixed: int = 0

    @property
    def target_side(self) -> Side:
        """The account in which the drag can end."""
        return self.side.other if self.link is None else self.side

    @property
    def start(self) -> tuple[Side, int]:
        """The passage from which the line is drawn."""
        return (self.side, self.passage) if self.link is None else (self.side.other, self.fixed)


class LinkDrag(QObject):
    """Watches the accounts and the ribbons between them; tells what a person has drawn."""

    joined = Signal(int, int)
    """Passages, left and right (indexes), that are to be linked."""
    moved = Signal(object, object, int, int)
    """(`LinkId`, `Side`, index, index): the link's end on that side is to be the latter passage."""

    def __init__(
        self, views: Mapping[Side, AccountView], between: LinkMap, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._views, self._map = views, between
        self._grip: Grip | None = None
        self._pressed = QPoint()
        self._pointer = QPoint()
        self._watched = False
        self.active = False
        """Whether a line is being drawn."""
        self.target: int | None = None
        """The passage at which the drag would end now."""
        self.line = DragLine(parent)
        self.handles = {side: Handle(side, between) for side in Side}
        self._timer = QTimer(self)
        self._timer.setObjectName("link drag")
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._scroll_along)
        between.installEventFilter(self)
        for side, view in views.items():
            view.viewport().installEventFilter(self)
            view.passageHovered.connect(lambda index, s=side: self._show_handle(s, index))
            view.moved.connect(self._on_moved)
            self.handles[side].installEventFilter(self)

    def cancel(self) -> None:
        """End the drag; nothing changes."""
        self._grip = None
        self._end()

    # What is watched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.active and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self.cancel()
            return True
        source = self._source(watched)
        if source is self._map and event.type() is QEvent.Type.Leave:
            self._hide_handles()
        if source is None or not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                return self._on_press(source, event)
            case QEvent.Type.MouseMove:
                return self._on_move(source, event)
            case QEvent.Type.MouseButtonRelease:
                return self._on_release(source, event)
        return False

    def _source(self, watched: QObject) -> Side | LinkMap | Handle | None:
        if watched is self._map:
            return self._map
        for side, view in self._views.items():
            if watched is self.handles[side]:
                return self.handles[side]
            if watched is view.viewport():
                return side
        return None

    def _on_press(self, source: Side | LinkMap | Handle, event: QMouseEvent) -> bool:
        if self.active:
            self.cancel()  # another button: the person has thought better of it
            return True
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._pressed = event.globalPosition().toPoint()
        self._grip = self._taken(source, event.position())
        # The ribbons' widget goes on to select the link whose end was taken hold of.
        return self._grip is not None and source is not self._map

    def _on_move(self, source: Side | LinkMap | Handle, event: QMouseEvent) -> bool:
        self._pointer = event.globalPosition().toPoint()
        if not event.buttons():
            self._hover(source, event.position())
        if self._grip is None:
            return False
        far = (self._pointer - self._pressed).manhattanLength()
        if not self.active and far < QApplication.startDragDistance():
            return source is not self._map
        if not self.active:
            self._begin()
        self._follow()
        return True

    def _on_release(self, source: Side | LinkMap | Handle, event: QMouseEvent) -> bool:
        grip, self._grip = self._grip, None
        if not self.active:
            if grip is None or source is self._map:
                return False
            self._click(grip)
            return True
        self._pointer = event.globalPosition().toPoint()
        self._grip = grip
        self._follow()
        target, self._grip = self.target, None
        self._end()
        if grip is not None and target is not None:
            if grip.link is not None:
                if target != grip.passage:
                    self.moved.emit(grip.link, grip.side, grip.passage, target)
            elif grip.side is Side.LEFT:
                self.joined.emit(grip.passage, target)
            else:
                self.joined.emit(target, grip.passage)
        return True

    def _click(self, grip: Grip) -> None:
        """A sign or a handle that was only clicked: as a click on the passage."""
        view = self._views[grip.side]
        (view.foldOpened if view.is_folded(grip.passage) else view.passageClicked).emit(
            grip.passage
        )

    # What is taken hold of

    def _taken(self, source: Side | LinkMap | Handle, point: QPointF) -> Grip | None:
        if isinstance(source, Handle):
            return Grip(source.side, source.passage)
        if isinstance(source, Side):
            view = self._views[source]
            index = view.passage_under(point.y())
            held = index is not None and self._in_gutter(source, point.x())
            return Grip(source, index) if held and index is not None else None
        side = self._side_near(point.x())
        if side is None:
            return None
        ribbon = self._map.ribbon_at(point)
        index = self._passage_beside(side, point.y())
        if ribbon is not None and ribbon.pair.end(side) == index:
            pair = ribbon.pair
            return Grip(side, pair.end(side), pair.link, pair.end(side.other))
        return None if index is None or ribbon is not None else Grip(side, index)

    def _in_gutter(self, side: Side, x: float) -> bool:
        """Whether a place in an account is where the signs stand, outside the cards."""
        left, right = self._views[side].text_edges()
        far = left - INDENT - x if side is Side.LEFT else x - right - OUTDENT
        return 0 < far <= GUTTER

    def _side_near(self, x: float) -> Side | None:
        if x <= GRIP:
            return Side.LEFT
        return Side.RIGHT if x >= self._map.width() - GRIP else None

    def _passage_beside(self, side: Side, y: float) -> int | None:
        """The passage at a height of the ribbons' widget; folded ones are none."""
        view = self._views[side]
        at = view.viewport().mapFromGlobal(self._map.mapToGlobal(QPointF(0, y))).y()
        if not 0 <= at < view.viewport().height():
            return None
        index = view.passage_under(at)
        return None if index is None or view.is_folded(index) else index

    # The handles

    def _hover(self, source: Side | LinkMap | Handle, point: QPointF) -> None:
        if isinstance(source, Side):
            shape = Qt.CursorShape
            held = self._in_gutter(source, point.x())
            self._views[source].viewport().setCursor(
                shape.CrossCursor if held else shape.IBeamCursor
            )
        if source is not self._map:
            return
        side = self._side_near(point.x())
        for each in Side:
            index = self._passage_beside(each, point.y()) if each is side else None
            if index is None:
                self.handles[each].hide()
            else:
                self._show_handle(each, index)

    def _show_handle(self, side: Side, index: int | None) -> None:
        handle, view = self.handles[side], self._views[side]
        if index is None or view.is_folded(index) or self.active:
            # On its way from the account to the handle the pointer is over the ribbons' widget.
            if self.active or not self._map.rect().contains(self._map.mapFromGlobal(QCursor.pos())):
                handle.hide()
            return
        card, room = view.card(index), view.viewport().height()
        top, bottom = max(card.top(), 0.0), min(card.bottom(), float(room))
        middle = view.viewport().mapToGlobal(QPointF(0, (top + bottom) / 2))
        handle.show_at(index, round(self._map.mapFromGlobal(middle).y()))

    def _hide_handles(self) -> None:
        for handle in self.handles.values():
            handle.hide()

    # The drag

    def _begin(self) -> None:
        self.active = True
        self._hide_handles()
        app = QApplication.instance()
        if app is not None and not self._watched:
            app.installEventFilter(self)
            self._watched = True
        self.line.begin()

    def _end(self) -> None:
        self.active = False
        self.target = None
        self._timer.stop()
        self.line.hide()
        app = QApplication.instance()
        if app is not None and self._watched:
            app.removeEventFilter(self)
            self._watched = False

    def _follow(self) -> None:
        """Draw the line to where the pointer is, and scroll what it is near the edge of."""
        grip = self._grip
        if grip is None:
            return
        view = self._views[grip.target_side]
        self.target = self._target(grip)
        side, start = grip.start
        begin = self._edge_point(side, start)
        if self.target is None:
            self.line.show_line(begin, self.line.mapFromGlobal(QPointF(self._pointer)), None)
        else:
            card = view.card(self.target).translated(
                self.line.mapFromGlobal(view.viewport().mapToGlobal(QPointF()))
            )
            end = self._edge_point(grip.target_side, self.target)
            self.line.show_line(begin, end, card)
        at = view.viewport().mapFromGlobal(self._pointer).y()
        if at < _EDGE or at > view.viewport().height() - _EDGE:
            self._timer.start()
        else:
            self._timer.stop()

    def _target(self, grip: Grip) -> int | None:
        view = self._views[grip.target_side].viewport()
        at = view.mapFromGlobal(self._pointer)
        on_map = self._map.mapFromGlobal(self._pointer).x()
        inside = 0 <= on_map < self._map.width()
        beside = inside and self._side_near(on_map) is grip.target_side
        if not (beside or 0 <= at.x() < view.width()) or not 0 <= at.y() < view.height():
            return None
        index = self._views[grip.target_side].passage_under(at.y())
        return None if index is None or self._views[grip.target_side].is_folded(index) else index

    def _edge_point(self, side: Side, index: int) -> QPointF:
        """Where a passage meets the ribbons, in pixels of the line's widget."""
        view = self._views[side]
        card = view.card(index)
        x = card.right() if side is Side.LEFT else card.left()
        point = view.viewport().mapToGlobal(QPointF(x, card.center().y()))
        return self.line.mapFromGlobal(point)

    def _scroll_along(self) -> None:
        grip = self._grip
        if grip is None or not self.active:
            self._timer.stop()
            return
        view = self._views[grip.target_side]
        at = view.viewport().mapFromGlobal(self._pointer).y()
        if not view.scroll_by(-_STEP if at < _EDGE else _STEP):
            self._timer.stop()

    def _on_moved(self) -> None:
        if self.active:
            self._follow()
        else:
            self._hide_handles()
