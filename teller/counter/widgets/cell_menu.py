"""What can be done with a row and its cells, as a menu: copying them, and another order; each with its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from teller.counter.widgets.table import PagedTable

COPY_CELL, SORT = QKeySequence("Ctrl+Shift+C"), QKeySequence("Ctrl+Shift+S")


def _tr(text: str) -> str:
    return QCoreApplication.translate("table", text)


def open_menu(table: "PagedTable", at: QPoint) -> QMenu:
    """Show the menu at a place of the screen. It is gone when it is closed."""
    menu = QMenu(table)
    menu.setObjectName(f"{table.objectName()}.menu")
    menu.setAccessibleName(_tr("What to do with this row"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    has_row = table.current_row() is not None
    _add(menu, "copy_cell", _tr("Copy this cell"), COPY_CELL, table.copy_cell).setEnabled(has_row)
    _add(menu, "copy_row", _tr("Copy the row"), QKeySequence(QKeySequence.StandardKey.Copy), table.copy_row).setEnabled(
        has_row
    )
    said = table.next_order_said()
    if said:
        menu.addSeparator()
        _add(menu, "sort", _tr("Sort by {order}").format(order=said), SORT, table.sort_next)
    menu.popup(at)
    return menu


def _add(menu: QMenu, thing: str, text: str, keys: QKeySequence, then: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(f"{menu.objectName()}.{thing}")
    # Shown only: the table hears its keys itself, and two that hear them would be none.
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _checked: then())
    return action
