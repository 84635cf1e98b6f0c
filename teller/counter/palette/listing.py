"""The list below the palette's line: rows in groups, painted, read out, and marked from the line's own keys."""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teller.counter import icons, look
from teller.counter.palette.rows import Group, Row, first_of
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.plain import announce

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole
_TALL, _EDGE, _PAD, _CAP = 54, 4, 12, 64
_NOWHERE = QModelIndex()


class _Rows(QAbstractListModel):
    """Rows, each group below its title; a title is a plain text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Row | str] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.items = []
        before: Group | None = None
        for row in rows:
            if row.group is not before and (title := self._title(row.group)):
                self.items.append(title)
            before = row.group
            self.items.append(row)
        self.endResetModel()

    def _title(self, group: Group) -> str:
        return {
            Group.ACTIONS: self.tr("Actions"),
            Group.ACCOUNTS: self.tr("Accounts of the customer being served"),
            Group.CUSTOMERS: self.tr("Customers"),
        }.get(group, "")

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item if isinstance(item, str) else item.spoken()
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Row):
            return as_tooltip(f"{item.words}. {item.detail}" if item.detail else item.words)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.items[index.row()]
        if isinstance(item, Row) and item.run is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class _Ink(QStyledItemDelegate):
    """Paints a title, or a row: icon, words, what tells it apart, and at the end its code and keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        view = cast("QListView", self.parent())
        return QSize(1, height_of(index.data(ITEM_ROLE), view.viewport().width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        item, rect = index.data(ITEM_ROLE), QRect(option.rect)
        if isinstance(item, str):
            inside = rect.adjusted(look.px(_PAD), look.px(6), -look.px(_PAD), 0)
            _write(painter, inside, item, "small", "quiet", mirror=option.direction)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, look.colour("accent_soft"))
                bar = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(QStyle.visualRect(option.direction, rect, bar), look.colour("accent"))
            self._row(painter, rect.adjusted(look.px(_PAD), 0, -look.px(_PAD), 0), item, option.direction)
        painter.restore()

    def _row(self, painter: QPainter, rect: QRect, row: Row, direction: Qt.LayoutDirection) -> None:
        able = row.run is not None
        side = look.px(16)
        at = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        picture = icons.pixmap(row.icon, _tone(row), 16)
        painter.drawPixmap(QStyle.visualRect(direction, rect, at).topLeft(), picture)
        left, right = rect.left() + side + look.px(10), rect.right()
        for text in (row.code, row.keys):
            if text:
                right = self._key(painter, rect, right, text, direction) - look.px(8)
        room = QRect(left, rect.top(), right - left, rect.height())
        words_role, ink = ("strong" if row.group is not Group.ACTIONS else "body"), "ink" if able else "quiet"
        if is_tall(row):
            upper = QRect(room.left(), room.top() + look.px(8), room.width(), look.px(20))
            lower = QRect(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom() - look.px(6))
            _write(painter, QStyle.visualRect(direction, rect, upper), row.words, words_role, ink, mirror=direction)
            tone = "quiet" if able or row.group is Group.NOTE else "warning"
            shown = QStyle.visualRect(direction, rect, lower)
            _write(painter, shown, row.detail, "small", tone, mirror=direction, wrap=True)
            return
        # What tells two of one name apart has its room first, and a long name is cut.
        least = min(QFontMetrics(look.font("small")).horizontalAdvance(row.detail), room.width() // 2)
        words = room.adjusted(0, 0, -(least + look.px(12)) if row.detail else 0, 0)
        wide = _write(painter, QStyle.visualRect(direction, rect, words), row.words, words_role, ink, mirror=direction)
        rest = room.adjusted(wide + look.px(12), 0, 0, 0)
        _write(painter, QStyle.visualRect(direction, rect, rest), row.detail, "small", "quiet", mirror=direction)

    def _key(self, painter: QPainter, rect: QRect, right: int, text: str, direction: Qt.LayoutDirection) -> int:
        """A key's cap; answers where it begins."""
        painter.setFont(look.font("small"))
        width, height = painter.fontMetrics().horizontalAdvance(text) + look.px(12), look.px(20)
        cap = QRect(right - width, rect.center().y() - height // 2, width, height)
        shown = QStyle.visualRect(direction, rect, cap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("hairline"), 1))
        painter.setBrush(look.colour("canvas"))
        painter.drawRoundedRect(shown, 4, 4)
        painter.setPen(look.colour("quiet"))
        painter.drawText(shown, int(Qt.AlignmentFlag.AlignCenter), text)
        return cap.left()


def _tone(row: Row) -> str:
    if row.run is None:
        return "quiet" if row.group is not Group.CODE else "warning"
    return "bad" if row.group is Group.NOTE else "accent" if row.group is Group.CODE else "quiet"


def _write(
    painter: QPainter, rect: QRect, text: str, role: str, tone: str, *, mirror: Qt.LayoutDirection, wrap: bool = False
) -> int:
    """A sentence that wraps, or one line, cut with an ellipsis where it is too long; answers how wide it came out."""
    painter.setFont(look.font(role))
    painter.setPen(look.colour(tone))
    side = Qt.AlignmentFlag.AlignLeft if mirror == Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
    if wrap:
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)
        painter.drawText(rect, flags, text)
        return rect.width()
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown)
    return painter.fontMetrics().horizontalAdvance(shown)


def is_tall(row: Row) -> bool:
    """Whether its detail is a sentence and stands below its words."""
    return bool(row.detail) and row.group in (Group.CODE, Group.NOTE)


def height_of(item: Row | str, width: int) -> int:
    """How high it is in a list of this width: a sentence is never cut, it wraps."""
    if isinstance(item, str):
        return look.px(look.COMPACT_ROW_HEIGHT)
    if not is_tall(item):
        return look.px(look.ROW_HEIGHT)
    room = width - look.px(2 * _PAD + 26 + (_CAP if item.code else 0))
    metrics = QFontMetrics(look.font("small"))
    needed = metrics.boundingRect(0, 0, max(room, 1), 1_000, int(Qt.TextFlag.TextWordWrap), item.detail).height()
    return look.px(_TALL) + max(0, needed - metrics.height())


class PaletteList(QListView):
    """Hidden while it has no rows.

    Signals: picked(Row) on a click.
    """

    picked = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("palette.list")
        self.setAccessibleName(self.tr("What can be done or found"))
        self.setProperty("listing", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._rows, self._chosen, self._said = _Rows(self), False, ""
        self.setModel(self._rows)
        self.setItemDelegate(_Ink(self))
        self.clicked.connect(self._clicked)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these and mark the one that Enter does. A mark that was moved stays on its row."""
        kept = self.marked() if self._chosen else None
        self._rows.show(rows)
        self._chosen = False
        if not rows:
            self._said = ""
            self.hide()
            return
        at = first_of(rows)
        for number, row in enumerate(rows):
            if kept is not None and row.spoken() == kept.spoken() and row.run is not None:
                at, self._chosen = number, True
        self._mark(self._rows.items.index(rows[at]) if at >= 0 else -1)
        self.show()
        self._say(rows[max(at, 0)])

    def items(self) -> list[Row | str]:
        """Everything that stands in it, titles as texts."""
        return list(self._rows.items)

    def marked(self) -> Row | None:
        index = self.currentIndex()
        item = index.data(ITEM_ROLE) if index.isValid() else None
        return item if isinstance(item, Row) else None

    def is_chosen(self) -> bool:
        """Whether the mark was moved by hand."""
        return self._chosen

    def move_mark(self, by: int) -> None:
        """To the next row that can be done, up or down; round the ends."""
        able = [at for at, item in enumerate(self._rows.items) if isinstance(item, Row) and item.run is not None]
        if not able:
            return
        now = self.currentIndex().row()
        further = [at for at in able if (at > now if by > 0 else at < now)] if now >= 0 else []
        self._mark((further[0] if by > 0 else further[-1]) if further else able[0 if by > 0 else -1])
        self._chosen = True
        if (row := self.marked()) is not None:
            self._say(row)

    def needed_height(self, width: int) -> int:
        """As high as its rows, when it is as wide as this."""
        inside = width - 2 * _EDGE - 2
        return sum(height_of(item, inside) for item in self._rows.items) + 2 * _EDGE + 2

    def _say(self, row: Row) -> None:
        """Once: the same rows come again when the bank has answered, and for many a letter typed."""
        said, self._said = self._said, row.spoken()
        if self._said != said:
            announce(self, self._said)

    def _mark(self, at: int) -> None:
        self.setCurrentIndex(self._rows.index(at) if at >= 0 else _NOWHERE)
        if at <= 1:
            self.scrollToTop()  # with the title above it

    def _clicked(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, Row) and item.run is not None:
            self.picked.emit(item)
