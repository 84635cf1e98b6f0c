"""The list that drops down below a field: rows to choose from, worked by the field that keeps the focus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from teller.counter import icons, look
from teller.counter.widgets.plain import bare, direction_of, label

_CHOICE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it stands for, its name, a detail such as its number, and a figure at the end."""

    value: object
    title: str
    detail: str = ""
    figure: str = ""

    def words(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.detail, self.figure) if part)


class _Row(QStyledItemDelegate):
    """Paints a row: name, detail, and the figure at the end of it; mirrored for who reads from right to left."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        whole, choice = QRect(option.rect), index.data(_CHOICE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, look.colour("accent_soft"))
            mark = QRect(whole.left(), whole.top(), 3, whole.height())
            painter.fillRect(QStyle.visualRect(option.direction, whole, mark), look.colour("accent"))
        elif index.row():
            painter.setPen(QPen(look.colour("hairline"), 1))
            painter.drawLine(whole.topLeft(), whole.topRight())
        self._write(painter, whole, choice, option.direction)
        painter.restore()

    def _write(self, painter: QPainter, whole: QRect, choice: Choice, direction: Qt.LayoutDirection) -> None:
        gap = look.px(look.MEDIUM)
        room = whole.adjusted(gap, 0, -gap, 0)
        start, end = room.left(), room.right() + 1
        for text, colour, kind in (
            (choice.figure, "ink", "strong"), (choice.title, "ink", "strong"), (choice.detail, "quiet", "body"),
        ):  # fmt: skip
            painter.setFont(look.font(kind))
            painter.setPen(look.colour(colour))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, end - start))
            wide = metrics.horizontalAdvance(shown)
            at_end = text is choice.figure
            place = QRect(end - wide if at_end else start, whole.top(), wide, whole.height())
            place = QStyle.visualRect(direction, whole, place)
            painter.setLayoutDirection(direction_of(text))  # else the groups of a number change places
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), shown)
            start, end = (start, end - wide - gap) if at_end else (start + wide + gap, end)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, look.row_height())


class DropList(QFrame):
    """Lies over the window below its field, and keeps no row once it is closed.

    Signals: picked(choice) when a row is clicked.
    """

    picked = Signal(object)

    def __init__(self, under: QWidget, name: str, says: str) -> None:
        super().__init__()
        self._under, self._rows = under, QListView()
        self.setObjectName(f"{name}.list")
        self.setProperty("floating", "true")
        self._model = QStandardItemModel(self)
        self._rows.setObjectName(f"{name}.choices")
        self._rows.setAccessibleName(says)
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(_Row(self._rows))
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.clicked.connect(lambda index: self.picked.emit(index.data(_CHOICE)))
        self._icon, self._message = QLabel(), label("", None, f"{name}.message", wrap=True)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(look.px(look.MEDIUM), look.SMALL, look.px(look.MEDIUM), look.SMALL)
        foot.setSpacing(look.SMALL)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._message, 1)
        column = QVBoxLayout(self)
        bare(column)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._rows)
        column.addWidget(self._foot)
        self.hide()

    def show_choices(self, choices: Sequence[Choice], message: str = "", *, failed: bool = False) -> None:
        """Drop down with these."""
        self.fill(choices, message, failed=failed)
        self._place()

    def fill(self, choices: Sequence[Choice], message: str = "", *, failed: bool = False) -> None:
        """These can be chosen, the first of them marked; `message` stands below, or alone where there are none."""
        look.set_variant(self._message, "tone", "bad" if failed else "quiet")
        icons.dress(self._icon, "warning" if failed else "info", "bad" if failed else "quiet")
        self._model.clear()
        for choice in choices:
            row = QStandardItem(choice.words())
            row.setData(choice, _CHOICE)
            self._model.appendRow(row)
        self._rows.setFixedHeight(min(len(choices), _MOST_ROWS) * look.row_height())
        self._rows.setVisible(bool(choices))
        self._message.setText(message)
        self._foot.setVisible(bool(message))
        if choices:
            self._rows.setCurrentIndex(self._model.index(0, 0))

    def _place(self) -> None:
        """Below the field, or above it where there is more room."""
        window, under = self._under.window(), self._under
        if self.parentWidget() is not window:
            self.setParent(window)
        height = 2 + (self._rows.height() if self._model.rowCount() else 0)
        if self._message.text():
            height += self._foot.heightForWidth(under.width() - 2)
        self.setFixedSize(under.width(), height)
        top = under.mapTo(window, QPoint(0, 0))
        below = top.y() + under.height() + 2
        fits = below + height <= window.height() or top.y() < height
        self.move(top.x(), below if fits else top.y() - height - 2)
        self.show()
        self.raise_()

    def close_up(self) -> None:
        """Hide it, and keep no word of what could be chosen."""
        self.hide()
        self._model.clear()
        self._message.clear()

    def is_open(self) -> bool:
        return not self.isHidden()

    def marked(self) -> Choice | None:
        """The row that Enter would choose."""
        found: Choice | None = self._rows.currentIndex().data(_CHOICE)
        return found

    def move_mark(self, by: int) -> Choice | None:
        """Mark a row further down or up; the one marked now."""
        rows = self._model.rowCount()
        if rows:
            at = max(0, min(rows - 1, self._rows.currentIndex().row() + by))
            self._rows.setCurrentIndex(self._model.index(at, 0))
        return self.marked()

    def choices(self) -> list[Choice]:
        """What can be chosen now, as it stands there."""
        return [self._model.index(at, 0).data(_CHOICE) for at in range(self._model.rowCount())]

    def message(self) -> str:
        return self._message.text()
