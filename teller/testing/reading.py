"""Walks a window as a screen reader and the Tab key do: every control named, and reached in the order one reads."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

from teller.testing.layout import Finding, is_internal, lies_over, name_of, path_of, seen

_FIELDS = QLineEdit | QComboBox | QPlainTextEdit | QAbstractSpinBox
_CONTROLS = QAbstractButton | QAbstractItemView | QProgressBar | _FIELDS
_ANSWERED = (QLineEdit, QComboBox, QPlainTextEdit)
_SENSELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane}
_CELLS = 24  # of a table, the first so many children: headings and some rows


def nameless(window: QWidget) -> list[Finding]:
    """Controls without an object name, an accessible name or a sensible role, or that no screen reader gets to."""
    QAccessible.setActive(True)  # as with a screen reader: else a table tells nobody that its rows are others now
    reached = set(_walked(QAccessible.queryAccessibleInterface(window)))
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    found, names = list[Finding](), dict[str, QWidget]()
    if not QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name).strip():
        found.append(Finding("nameless", path_of(window), "has neither a title nor an accessible name"))
    for one in seen(window):
        if not isinstance(one, _CONTROLS) or _is_part(one):
            continue
        said = [*_unnamed(one), *_untied(one, buddies)]
        if one not in reached:
            said.append("is not in the tree that screen readers walk")
        if one.objectName() and names.setdefault(one.objectName(), one) is not one:
            said.append("shares its object name with another on screen")
        found.extend(Finding("nameless", path_of(one), what) for what in said)
    return found


def _walked(interface: QAccessibleInterface | None) -> Iterator[object]:
    """Every object that a screen reader gets to from here. The cells of a table it asks for one by one."""
    if interface is None or not interface.isValid():
        return
    yield interface.object()
    if interface.role() is QAccessible.Role.Table:
        return
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and not child.state().invisible:
            yield from _walked(child)


def _unnamed(one: QWidget) -> Iterator[str]:
    if not one.objectName():
        yield "has no object name"
    interface = QAccessible.queryAccessibleInterface(one)
    name = interface.text(QAccessible.Text.Name)
    if not name.strip():
        yield "has no accessible name"
    elif "&" in name:
        yield f"is read out as {name!r}, with the mark of its shortcut"
    if interface.role() in _SENSELESS:
        yield f"has the role {interface.role().name}"
    if isinstance(one, QTableView):
        yield from _silent_cells(one, interface)


def _silent_cells(table: QTableView, interface: QAccessibleInterface) -> Iterator[str]:
    """Cells that show a text and say none."""
    model = table.model()
    if model is None or not model.rowCount():
        return
    said = set()
    for at in range(min(interface.childCount(), _CELLS)):
        child = interface.child(at)
        if child is not None:
            said.add(child.text(QAccessible.Text.Name))
    shown = [str(model.index(0, column).data() or "") for column in range(model.columnCount())]
    silent = [
        text for column, text in enumerate(shown) if text and text not in said and not table.isColumnHidden(column)
    ]
    if silent:
        yield f"its cells {silent} say nothing to a screen reader"


def _untied(one: QWidget, buddies: set[QWidget]) -> Iterator[str]:
    """A field beside whose label one can press nothing to get to it; a search line has its hint inside instead."""
    if isinstance(one, _ANSWERED) and one not in buddies:
        hint = one.placeholderText() if isinstance(one, QLineEdit | QPlainTextEdit) else ""
        if not hint:
            yield "is tied to no label"


def _is_part(one: QWidget) -> bool:
    """Part of another control, such as the list that drops from a choice."""
    above = one.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return is_internal(one)


# -- the Tab key


def stops(window: QWidget) -> list[QWidget]:
    """Where the Tab key stops, in its order, beginning at the window."""
    found: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        is_there = at.isVisible() and at.isEnabled() and at.window() is window and at.focusProxy() is None
        if is_there and (at.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def tab_order(window: QWidget) -> list[Finding]:
    """Stops that come before one that is read first.

    One is read before another if it stands above it in the same column, to the left of it in the same row (to the right
    where one reads from the right), or both above and to that side. What stands above and to the other side is in
    another column, and either column may come first.
    """
    order = [one for one in stops(window) if not lies_over(one)]
    found = []
    for at, late in enumerate(order):
        early = next((before for before in order[:at] if _is_read_first(*_places(late, before))), None)
        if early is not None:
            what = f"comes after {name_of(early)}, which is read after it"
            found.append(Finding("tab order", path_of(late), what))
    return found


def _places(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Where they stand. What one of them is scrolled in stands for it: the other is not moved by its scrolling.

    Mirrored where one reads from the right, so that left is always where reading begins.
    """
    both = [_place(_outer(one, other)), _place(_outer(other, one))]
    window = one.window()
    if window.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        for place in both:
            place.moveLeft(window.width() - place.right() - 1)
    return both[0], both[1]


def _place(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())


def _outer(one: QWidget, other: QWidget) -> QWidget:
    """The outermost that scrolls the one and not the other, or the one itself."""
    outer, above = one, one.parentWidget()
    while above is not None and not above.isAncestorOf(other):
        if isinstance(above, QAbstractScrollArea):
            outer = above
        above = above.parentWidget()
    return outer


def _is_read_first(one: QRect, other: QRect) -> bool:
    if _overlap(one.top(), one.bottom(), other.top(), other.bottom()) > min(one.height(), other.height()) // 2:
        return one.right() < other.left()  # in one row
    above = one.bottom() <= other.top() + min(one.height(), other.height()) // 2
    return above and one.left() <= other.right()  # in its column, or to the side where reading begins


def _overlap(begins: int, ends: int, other_begins: int, other_ends: int) -> int:
    return min(ends, other_ends) - max(begins, other_begins)
