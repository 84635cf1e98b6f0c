"""Finds what has less room than it needs: texts, cells, headings, and whatever its surroundings cut off."""

import re
from collections.abc import Callable, Iterator
from html import unescape

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from teller.counter.widgets.cell_table import CellTable
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.table import PagedTable
from teller.testing.layout import TOLERANCE, Finding, path_of, seen

_ELLIPSIS = "…"
_UNBREAKABLE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+")
"""A word; of Chinese, which wraps between any two of them, a character."""
_ROWS = 12  # of a table, the first so many: the others have the same columns
_LINE_MARGIN = 4  # what QLineEdit itself leaves free beside its text


def cut(window: QWidget) -> list[Finding]:
    """Whatever is on screen and cannot be read whole."""
    return [Finding("cut", path_of(one), what) for one in seen(window) for what in (*_lacks(one), *_clipped(one))]


def _lacks(one: QWidget) -> Iterator[str]:
    for kind, check in _CHECKS:
        if isinstance(one, kind):
            yield from check(one)
            return


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text:
        if not label.pixmap().isNull():
            yield from _less(label, label.pixmap().deviceIndependentSize().toSize().width(), 0, "its picture")
        return
    if text != _ELLIPSIS and text.endswith(_ELLIPSIS) and (whole := _whole(label)) != text and not label.toolTip():
        yield f"{text!r} stands for {whole!r}, and no tooltip says so"
    if isinstance(label, Elided):
        yield from _less(label, 0, label.sizeHint().height(), repr(text))
        return
    if not label.wordWrap():
        yield from _less(label, label.sizeHint().width(), label.sizeHint().height(), repr(text))
        return
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in _UNBREAKABLE.findall(text) or [""])
    if longest > label.contentsRect().width() + TOLERANCE:
        yield f"a word of {text!r} needs {longest} px and has {label.contentsRect().width()}"
    yield from _less(label, 0, label.heightForWidth(label.width()), repr(text))


def _whole(label: QLabel) -> str:
    """What an elided label stands for: it tells a screen reader all of it."""
    name = label.accessibleName()
    return name if name.startswith(label.text()[:-1]) else label.text()


def _button(button: QAbstractButton) -> Iterator[str]:
    if button.text() or isinstance(button, QToolButton):
        hint = button.sizeHint()
        yield from _less(button, hint.width(), hint.height(), repr(button.text() or button.accessibleName()))


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    for at in range(box.count()):
        needed = box.fontMetrics().horizontalAdvance(box.itemText(at))
        if needed > room.width() + TOLERANCE:
            yield f"{box.itemText(at)!r} needs {needed} px and has {room.width()}"
    yield from _less(box, 0, box.sizeHint().height(), "its text")


def _line(line: QLineEdit) -> Iterator[str]:
    yield from _less(line, 0, line.sizeHint().height(), "its text")
    if line.text() or not line.placeholderText():
        return
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    padding = line.sizeHint().width() - 17 * line.fontMetrics().horizontalAdvance("x")  # Qt asks for 17 letters
    room = line.width() - max(padding, _LINE_MARGIN)
    if needed > room + TOLERANCE and line.placeholderText() not in unescape(line.toolTip()):
        yield f"its hint {line.placeholderText()!r} needs {needed} px and has {room}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        words = str(model.headerData(at, header.orientation()) or "")
        if words and not header.isSectionHidden(at):
            needed, room = header.sectionSizeHint(at), header.sectionSize(at)
            tip = str(model.headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
            if needed > room + TOLERANCE and words not in tip:
                yield f"the heading {words!r} needs {needed} px and has {room}"


def _table(table: QTableView) -> Iterator[str]:
    model = table.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(model.columnCount()):
            if not table.isColumnHidden(column):
                yield from _cell(table, model.index(row, column))
    if isinstance(table, PagedTable) and not model.rowCount() and (words := table.message()):
        inner = table.viewport().rect().adjusted(24, 24, -24, 0)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        needed = table.fontMetrics().boundingRect(inner, flags, words)
        if needed.height() > inner.height() + TOLERANCE or needed.width() > inner.width() + TOLERANCE:
            yield f"{words!r} needs {needed.width()}x{needed.height()} px and has {inner.width()}x{inner.height()}"


def _cell(table: QTableView, index: QModelIndex) -> Iterator[str]:
    text = str(index.data() or "")
    delegate = table.itemDelegateForIndex(index)
    if not text or delegate is None:
        return
    hint = delegate.sizeHint(QStyleOptionViewItem(), index)
    room = table.columnWidth(index.column()), table.rowHeight(index.row())
    tip = (
        table.hover_words(index) if isinstance(table, CellTable) else str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    )
    if hint.width() > room[0] + TOLERANCE and text not in unescape(tip):
        yield f"the cell {text!r} needs {hint.width()} px and has {room[0]}, and no tooltip says it whole"
    if table.fontMetrics().height() > room[1]:
        yield f"the cell {text!r} is higher than its row"


def _tabs(tabs: QTabBar) -> Iterator[str]:
    for at in range(tabs.count()):
        needed, room = tabs.fontMetrics().horizontalAdvance(tabs.tabText(at)), tabs.tabRect(at).width()
        if needed > room:
            yield f"the tab {tabs.tabText(at)!r} needs {needed} px and has {room}"


def _less(one: QWidget, width: int, height: int, what: str) -> Iterator[str]:
    """Whether it has less than this; a zero asks for nothing."""
    if width > one.width() + TOLERANCE or height > one.height() + TOLERANCE:
        yield f"{what} needs {width or one.width()}x{height or one.height()} px and has {one.width()}x{one.height()}"


def _clipped(one: QWidget) -> Iterator[str]:
    """Whether something round it shows only a part of it, and cannot be scrolled to show the rest."""
    place, inner, above = one.rect(), one, one.parentWidget()
    while above is not None:
        place = QRect(inner.mapToParent(place.topLeft()), place.size())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return  # what it cannot scroll to is `sideways`, or scrolls down
        room = above.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
        if not room.contains(place):
            outside = _outside(place, above.rect())
            yield f"is cut off by {path_of(above).rpartition(' > ')[2]}: {outside}"
            return
        if above.isWindow():
            return
        inner, above = above, above.parentWidget()


def _outside(place: QRect, room: QRect) -> str:
    sides = {
        "left": room.left() - place.left(),
        "top": room.top() - place.top(),
        "right": place.right() - room.right(),
        "bottom": place.bottom() - room.bottom(),
    }
    return ", ".join(f"{by} px at the {side}" for side, by in sides.items() if by > TOLERANCE)


_CHECKS: tuple[tuple[type[QWidget], Callable[..., Iterator[str]]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QComboBox, _combo),
    (QLineEdit, _line),
    (QHeaderView, _header),
    (QTableView, _table),
    (QTabBar, _tabs),
)
