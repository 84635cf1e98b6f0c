"""A field where one thing is chosen out of a few."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

from teller.counter import look
from teller.counter.widgets.field import Field


class _Choice(QComboBox):
    """A combo box with a chevron of ours, deaf to the wheel: scrolling past must not change an answer."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("quiet" if self.isEnabled() else "faint"), 1.75))
        from_end, y = look.px(18), self.height() / 2
        x = from_end if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - from_end
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of a few. `value()` is what the caller gave beside the words."""

    def __init__(self, title: str, *, name: str, choices: Iterable[tuple[object, str]] = (), hint: str = "") -> None:
        self.box = _Choice()
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
