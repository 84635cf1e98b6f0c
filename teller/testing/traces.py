"""Looks for a customer's data everywhere that the window could still hold it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget


def traces(window: QWidget, *words: str) -> list[str]:
    """Where any of the words still stands: widgets, models, tooltips, titles, accessible names, the clipboard."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        for where, text in _texts(widget):
            if any(word in text for word in words):
                found.append(f"{widget.objectName() or type(widget).__name__}.{where}: {text!r}")
    clipboard = QApplication.clipboard().text()
    if any(word in clipboard for word in words):
        found.append("clipboard")
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "title", widget.windowTitle()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QLineEdit):
        yield "text", widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield "text", widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield "choices", " ".join(widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield "model", " ".join(_cells(widget.model()))
    if hasattr(widget, "text") and callable(widget.text) and not isinstance(widget, QLabel | QLineEdit):
        text = widget.text()
        yield "text", text if isinstance(text, str) else ""


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
