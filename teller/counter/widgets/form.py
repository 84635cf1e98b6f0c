"""A form: a column of fields and a row of buttons, worked entirely from the keyboard."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.field import Field, Kind
from teller.counter.widgets.plain import bare

AnyField = TypeVar("AnyField", bound=Field)


class Form(QWidget):
    """Enter presses the primary button, Esc gives up.

    Signals: submitted when the primary button is pressed, cancelled on Esc, changed at every edit.
    """

    submitted = Signal()
    cancelled = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.primary: QPushButton | None = None
        self._busy = False
        self._focus_before: QWidget | None = None
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        bare(self._column, look.SMALL)
        self._buttons = QHBoxLayout()
        bare(self._buttons, look.SMALL)
        self._column.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        bare(outer)
        outer.addWidget(self._body)
        outer.addStretch(1)

    def add(self, field: AnyField) -> AnyField:
        """Put a field below the others. It answers to its name, `panel.thing` or `thing`."""
        self.fields[field.name] = field
        field.edited.connect(self.changed)
        self.add_widget(field)
        return field

    def insert_after(self, before: Field, field: AnyField) -> AnyField:
        """Put a field below another one, in a form that is there already."""
        self.fields[field.name] = field
        field.edited.connect(self.changed)
        self._column.insertWidget(self._column.indexOf(before) + 1, field)
        return field

    def remove(self, field: Field) -> None:
        """Take a field out again."""
        self.fields.pop(field.name, None)
        self._column.removeWidget(field)
        field.hide()
        field.setParent(None)
        field.deleteLater()

    def add_widget(self, widget: QWidget) -> None:
        """Put anything else (a heading, a banner) below the fields there are."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_buttons(self, primary: QPushButton, *others: QPushButton) -> None:
        """The row of buttons; the primary one comes first and is what Enter presses."""
        self.primary = primary
        primary.clicked.connect(self.submitted)
        for one in (primary, *others):
            self._buttons.addWidget(one)
        self._buttons.addStretch(1)

    def field(self, name: str) -> Field:
        found = self.fields.get(name)
        if found is None:
            found = next(one for one in self.fields.values() if one.name.rpartition(".")[2] == name)
        return found

    def notice_for(self, name: str, text: str, kind: Kind = "bad") -> None:
        """Say what is wrong beside the field and put the cursor into it."""
        field = self.field(name)
        field.show_notice(text, kind)
        field.take_focus()

    def clear_notices(self) -> None:
        for field in self.fields.values():
            field.clear_notice()

    def clear(self) -> None:
        """Empty, clean, and the cursor ready in the first field if it was in the form."""
        now = QApplication.focusWidget()
        held_focus = now is not None and self.isAncestorOf(now)
        for field in self.fields.values():
            field.clear()
        if held_focus:
            self.take_focus()

    def take_focus(self) -> None:
        for field in self.fields.values():
            field.take_focus()
            return

    def is_dirty(self) -> bool:
        return any(field.is_dirty() for field in self.fields.values())

    def may_be_lost(self) -> bool:
        """Whether nothing is typed here, or the teller says that it may go."""
        from teller.counter.widgets import dialog  # the sign-in screen has a form, and never asks

        return not self.is_dirty() or dialog.ask(
            self,
            self.tr("Leave this form?"),
            self.tr("What you typed is lost when you leave."),
            self.tr("Leave"),
            self.tr("Stay"),
            danger=True,
        )

    def mark_clean(self) -> None:
        for field in self.fields.values():
            field.mark_clean()

    def set_busy(self, busy: bool) -> None:
        """While the bank works nothing can be typed or pressed twice; afterwards the cursor is where it was."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            now = QApplication.focusWidget()
            self._focus_before = now if now is not None and self.isAncestorOf(now) else None
            if self._focus_before is not None:
                self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the focus would wander off to the navigation
            self._body.setEnabled(False)
            return
        self._body.setEnabled(True)
        if self._focus_before is not None and self.hasFocus():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._busy and not event.isAutoRepeat():
                self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            if not self._busy:
                self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif self.primary is not None and self.primary.isEnabled():
            self.primary.click()
