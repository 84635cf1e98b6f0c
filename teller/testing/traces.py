"""Looks for a customer's data, or a secret, everywhere that the program could still hold it (R-DESK-01).

It walks every widget there is, not only those of a window: text of any kind, what is told to a screen reader, what
undoing brings back, the models behind lists, the clipboard, and what the widgets' own Python objects remember.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import is_dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QMetaObject,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QClipboard, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

_OURS = range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 8)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_DEEPEST = 6  # what an object remembers is looked at so many objects deep
Text = tuple[str, str]


def traces(*needles: str) -> list[str]:
    """Where any of the needles still stands. What is only waiting to be deleted is deleted first, and then counts."""
    return sorted(set(_found(needles)))


def is_traced(*needles: str) -> bool:
    """Whether any of the needles stands anywhere: for who only wants to know that there is something to be found."""
    return next(_found(needles), None) is not None


def _found(needles: Iterable[str]) -> Iterator[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wanted = [re.escape(needle.casefold()) for needle in needles if needle]
    if wanted:
        any_of_them = re.compile("|".join(wanted)).search
        yield from (where for where, text in _everything() if text and any_of_them(text.casefold()))


def writings(number: str) -> tuple[str, str]:
    """A number as it is kept and as it is shown, in groups of four."""
    plain = number.replace(" ", "")
    return plain, " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def open_dialogs() -> list[str]:
    """What stands before the window and waits: dialogs, menus and the like."""
    windows = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return [_name(one) for one in windows if one.isModal() or one.windowType() is Qt.WindowType.Popup]


def _everything() -> Iterator[Text]:
    for widget in QApplication.allWidgets():
        if widget.windowType() is Qt.WindowType.Desktop:
            continue
        for where, text in _of_widget(widget):
            yield f"{_name(widget)}.{where}", text
    for window in QApplication.topLevelWidgets():
        for where, text in _spoken(QAccessible.queryAccessibleInterface(window), 0):
            yield f"accessible.{where}", text
    yield "tooltip on screen", QToolTip.text()
    yield from _on_the_clipboard()


def _of_widget(widget: QWidget) -> Iterator[Text]:
    yield from _properties(widget)
    yield from _remembered(widget)
    if isinstance(widget, QLabel):
        yield "selected text", widget.selectedText()
    if isinstance(widget, QLineEdit):
        yield "selected text", widget.selectedText()
        yield "undo", "\n".join(_undone(widget))
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield "undo", "\n".join(_undone_in(widget.document()))
    if isinstance(widget, QComboBox):
        yield from _of_model("choices", widget.model())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model("model", widget.model())
    yield from _of_children(widget)


def _of_children(widget: QWidget) -> Iterator[Text]:
    """What belongs to a widget without being one: presenters, models, completers, actions, shortcuts, documents."""
    for child in [*widget.children(), *widget.actions()]:
        if isinstance(child, QWidget):
            continue
        yield from _properties(child)
        yield from _remembered(child)
        if isinstance(child, QAbstractItemModel):
            yield from _of_model("model", child)
        elif isinstance(child, QCompleter):
            yield from _of_model("completions", child.model())
            yield from _of_model("completions", child.completionModel())
        elif isinstance(child, QTextDocument):
            yield "document", child.toPlainText()
        elif isinstance(child, QAction | QShortcut):
            yield "whats this", child.whatsThis()


def _properties(of: QObject) -> Iterator[Text]:
    """All that Qt lets be read by name: text, placeholder, tooltips, titles, accessible names, and whatever was set."""
    described = of.metaObject()
    for at, name in _texts_of(described, type(of)):
        yield name, str(described.property(at).read(of))
    for given in of.dynamicPropertyNames():
        key = bytes(given.data()).decode()
        with suppress(RuntimeError):  # a thing of Qt's own that Python has no word for, and that is no text
            yield key, str(of.property(key))
    yield "object name", of.objectName()


_KNOWN: dict[tuple[type, str, int], list[tuple[int, str]]] = {}


def _texts_of(described: QMetaObject, of: type) -> list[tuple[int, str]]:
    """Number and name of each property of a kind of object that can be read as a text."""
    kind = of, described.className(), described.propertyCount()
    if kind not in _KNOWN:
        all_of_them = ((at, described.property(at)) for at in range(described.propertyCount()))
        _KNOWN[kind] = [
            (at, str(named.name()))
            for at, named in all_of_them
            if named.isReadable() and str(named.typeName()) in {"QString", "QStringList", "QVariant"}
        ]
    return _KNOWN[kind]


def _remembered(of: QObject) -> Iterator[Text]:
    """What its Python object holds as plain values: a whole name behind a cut one, a row, a list's empty words."""
    for name, value in vars(of).items() if hasattr(of, "__dict__") else ():
        yield name, "\n".join(_plain(value, 0))


def _plain(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str | bytes | int):
        yield str(value)
    elif depth < _DEEPEST and isinstance(value, dict):
        for key, each in value.items():
            yield from (*_plain(key, depth + 1), *_plain(each, depth + 1))
    elif depth < _DEEPEST and isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _plain(each, depth + 1)
    elif is_dataclass(value) and not isinstance(value, type):
        yield repr(value)


def _of_model(where: str, model: QAbstractItemModel | None) -> Iterator[Text]:
    if model is None:
        return
    roles = sorted({*range(Qt.ItemDataRole.AccessibleDescriptionRole + 1), *_OURS, *model.roleNames()})
    nowhere = QModelIndex()
    for orientation, count in (
        (Qt.Orientation.Horizontal, _columns(model, nowhere)),
        (Qt.Orientation.Vertical, model.rowCount(nowhere)),
    ):
        for section in range(count):
            for role in roles:
                yield f"{where} header", str(model.headerData(section, orientation, role) or "")
    yield where, "\n".join(_cells(model, nowhere, roles))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """Qt's lists of texts have one column, and will not be asked."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _cells(model: QAbstractItemModel, parent: QModelIndex, roles: Iterable[int]) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in roles:
                yield str(model.data(index, role) or "")
            if column == 0 and model.rowCount(index):
                yield from _cells(model, index, roles)


def _undone(line: QLineEdit) -> list[str]:
    """What undoing and redoing would bring back. Afterwards the line says what it said, and nobody was told."""
    was_blocked, read_only, found, steps = line.blockSignals(True), line.isReadOnly(), [], 0
    line.setReadOnly(False)  # what cannot be edited cannot be undone just now, and has its past all the same
    while line.isUndoAvailable():
        line.undo()
        steps += 1
        found.append(line.text())
    while line.isRedoAvailable():
        line.redo()
        steps -= 1
        found.append(line.text())
    for _ in range(-steps):
        line.undo()
    line.setReadOnly(read_only)
    line.blockSignals(was_blocked)
    return found


def _undone_in(document: QTextDocument) -> list[str]:
    was_blocked, found, steps = document.blockSignals(True), [document.toPlainText()], 0
    while document.isUndoAvailable():
        document.undo()
        steps += 1
        found.append(document.toPlainText())
    while document.isRedoAvailable():
        document.redo()
        steps -= 1
        found.append(document.toPlainText())
    for _ in range(-steps):
        document.undo()
    document.blockSignals(was_blocked)
    return found


def _spoken(told: QAccessibleInterface | None, depth: int) -> Iterator[Text]:
    """What a screen reader would find, object by object."""
    if told is None or not told.isValid() or depth > 60:  # noqa: PLR2004 - no tree of ours is so deep
        return
    of = told.object()
    where = _name(of) if of is not None else "part"
    for kind in _SPOKEN:
        yield where, told.text(kind)
    for at in range(told.childCount()):
        yield from _spoken(told.child(at), depth + 1)


def _on_the_clipboard() -> Iterator[Text]:
    board = QApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Selection and not board.supportsSelection():
            continue
        carried = board.mimeData(mode)
        for form in carried.formats() if carried is not None else ():
            yield f"clipboard.{mode.name}", bytes(carried.data(form).data()).decode(errors="replace")


def _name(of: QObject) -> str:
    return of.objectName() or type(of).__name__
