"""What charts have in common: read part by part with the arrow keys, read out whole, and never by colour alone."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from teller.counter import look
from teller.counter.widgets.plain import announce, direction_of

MARGIN: Final = look.SMALL
_RING: Final = 2
_STRIPE: Final = 5
_EMPTY_HIGH: Final = 72
_ABSOLUTE: Final = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_SIDES: Final = {"start": Qt.AlignmentFlag.AlignLeft, "end": Qt.AlignmentFlag.AlignRight}


class Chart(QWidget):
    """A picture of figures. Everything it shows stands in words, too: parts one by one, and all of it at once."""

    _KEYS: tuple[Qt.Key, Qt.Key] = (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def __init__(self, name: str, says: str, empty: str) -> None:
        """`says` is what it shows, for a screen reader; `empty` is said in its place while there is nothing to show."""
        super().__init__()
        self._empty, self._current, self._said = empty, -1, list[str]()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._tell([])

    def spoken(self) -> list[str]:
        """Each part in words, as the arrow keys read them out."""
        return list(self._said)

    def current(self) -> int:
        """Which part is being read, or -1."""
        return self._current

    # -- what each kind of chart says and draws

    def _draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _area(self, part: int) -> QRect:
        """Where a part stands, as if one read from the left."""
        raise NotImplementedError

    def _height(self) -> int:
        raise NotImplementedError

    # -- what they share

    def _tell(self, parts: Sequence[str]) -> None:
        """These are the parts in words, from now on."""
        self._said = list(parts)
        self._current = min(self._current, len(self._said) - 1)
        self.setAccessibleDescription(" ".join(f"{part}." for part in self._said) if self._said else self._empty)
        self.updateGeometry()
        self.update()

    def _go(self, part: int) -> None:
        if not self._said:
            return
        self._current = max(0, min(part, len(self._said) - 1))
        announce(self, self._said[self._current])
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, on = self._KEYS
        if self.isRightToLeft() and back is Qt.Key.Key_Left:
            back, on = on, back
        to = {back: self._current - 1, on: self._current + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._said) - 1}
        if event.key() in to and self._said:
            self._go(to[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._mirrored(QRect(event.position().toPoint(), QSize(1, 1))).topLeft()
        found = next((part for part in range(len(self._said)) if self._area(part).contains(at)), -1)
        if found != self._current:
            self._current = found
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._current = self._current if self.hasFocus() else -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._current = -1
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look.px(420), self._height() if self._said else look.px(_EMPTY_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._said:
            painter.setPen(look.colour("quiet"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.setLayoutDirection(direction_of(self._empty))
            painter.drawText(self._inner(), flags, self._empty)
        else:
            if 0 <= self._current < len(self._said):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent_soft"))
                painter.drawRoundedRect(self._mirrored(self._area(self._current)), look.RADIUS_SMALL, look.RADIUS_SMALL)
            self._draw(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), _RING))
            ring = QRectF(self.rect()).adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
            painter.drawRoundedRect(ring, look.RADIUS, look.RADIUS)

    def _inner(self) -> QRect:
        """The room inside the focus ring, and a little away from it."""
        room = MARGIN
        return self.rect().adjusted(room, room, -room, -room)

    def _mirrored(self, rect: QRect) -> QRect:
        """Where it stands for whom reads from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _write(self, painter: QPainter, rect: QRect, text: str, *, role: str, ink: str, side: str = "start") -> None:
        """One line in a type and a colour, cut short with an ellipsis where it does not fit."""
        font = look.font(role)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        align = Qt.AlignmentFlag.AlignHCenter
        if side in _SIDES:
            align = QStyle.visualAlignment(self.layoutDirection(), _SIDES[side])
        painter.setLayoutDirection(direction_of(text))  # a minus sign and a full stop stay where they belong
        painter.drawText(self._mirrored(rect), int(align | _ABSOLUTE), shown)

    def _fill(self, painter: QPainter, rect: QRect, ink: str, *, striped: bool = False) -> None:
        """A bar: solid, or striped so that it differs from a solid one in black and white, too."""
        place = QRectF(self._mirrored(rect))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ink))
        if not striped:
            painter.drawRoundedRect(place, 2, 2)
            return
        painter.save()
        painter.setBrush(QBrush(look.colour("surface")))
        painter.setPen(QPen(look.colour(ink), 1.5))
        painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)
        painter.setClipRect(place)
        stripe(painter, place, look.colour(ink))
        painter.restore()


def stripe(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Slanted lines from end to end; they keep their distance at every size of text."""
    apart, high = look.px(_STRIPE), place.height()
    painter.setPen(QPen(ink, 1.5))
    at = place.left() - high
    while at < place.right():
        painter.drawLine(QPointF(at, place.bottom()), QPointF(at + high, place.top()))
        at += apart


def high(role: str) -> int:
    """How high a line of that type is."""
    return QFontMetrics(look.font(role)).height()


def wide(role: str, text: str) -> int:
    return QFontMetrics(look.font(role)).horizontalAdvance(text) + 1
