"""A field where one thing is chosen out of a few."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from teller.counter import look
from teller.counter.widgets.field import Field


def end_of(widget: QWidget) -> QPointF:
    """Where the mark at the end of a field has its middle."""
    from_end = look.px(18)
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QPointF(from_end if mirrored else widget.width() - from_end, widget.height() / 2)


def draw_chevron(widget: QWidget) -> None:
    """At the end of what drops down; drawn by hand, since an icon would cost the first paint its renderer."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(end_of(widget))
    painter.scale(look.scale(), look.scale())
    painter.setPen(QPen(look.colour("quiet" if widget.isEnabled() else "faint"), 1.75))
    painter.drawPolyline([QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)])


class Box(QComboBox):
    """A combo box with a chevron of ours, deaf to the wheel: scrolling past must not change an answer."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_chevron(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of a few. `value()` is what the caller gave beside the words."""

    def __init__(self, title: str, *, name: str, choices: Iterable[tuple[object, str]] = (), hint: str = "") -> None:
        self.box = Box()
        super().__init__(title, self.box, name=name, hint=hint)
        self.set_choices(choices)
        self.box.currentTextChanged.connect(self._changed)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these (value, words) and choose the first."""
        self.box.clear()
        for value, words in choices:
            self.box.addItem(words, value)
        self.mark_clean()

    def value(self) -> object:
        return self.box.currentData(Qt.ItemDataRole.UserRole)

    def set_value(self, value: object) -> None:
        for index in range(self.box.count()):
            if self.box.itemData(index) == value:
                self.box.setCurrentIndex(index)

    def clear(self) -> None:
        self.box.setCurrentIndex(0)
        self.clear_notice()
        self.mark_clean()
