"""A field: its label above, its editor, and below it a hint or a notice that says what is wrong in words."""

from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from teller.counter import icons, look
from teller.counter.widgets.plain import announce, bare, label, spoken

Kind = Literal["bad", "warning", "good"]
Editor = QLineEdit | QComboBox | QPlainTextEdit

_AFTER_FIRST_PAINT_MS = 30  # the first icon loads QtSvg, and the sign-in screen must not wait for it

NOTICE_ICON = {"bad": "blocked", "warning": "warning", "good": "check", "info": "info"}


class Field(QWidget):
    """One question of a form.

    Signals: edited(text) whenever the content changes, by hand or by program.
    """

    edited = Signal(str)

    def __init__(self, title: str, editor: Editor, *, name: str, hint: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.editor, self.name, self._hint, self._clean = editor, name, hint, ""
        self._advised = ""  # the advice that was read out last
        editor.setObjectName(name)
        editor.setAccessibleName(spoken(title))
        editor.setAccessibleDescription(hint)
        self.title = label(title)
        self.title.setBuddy(editor)
        self._icon, self._line = QLabel(), label(hint, "small", f"{name}.notice", wrap=True)
        self._icon.hide()
        self._lay_out(beside)

    def _lay_out(self, beside: QWidget | None) -> None:
        row = QHBoxLayout()
        bare(row, look.SMALL)
        row.addWidget(self.editor, 1)
        if beside is not None:
            row.addWidget(beside)
        below = QHBoxLayout()
        bare(below, look.TIGHT)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        # The line is there even when it is empty: a notice that appears moves nothing under the reader's eye.
        self._line.setMinimumHeight(look.px(18))
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Where the room is short the page scrolls, before a notice slides under the editor it belongs to.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        bare(column, look.TIGHT)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addLayout(below)

    def text(self) -> str:
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.currentText() if isinstance(self.editor, QComboBox) else self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentText(text)
        else:
            self.editor.setPlainText(text)

    def clear(self) -> None:
        """Back to empty and clean, without a notice."""
        self._advised = ""
        self.set_text("")
        self.clear_notice()
        self.mark_clean()

    def is_dirty(self) -> bool:
        return self.text() != self._clean

    def mark_clean(self) -> None:
        """What stands here now is where the form started from."""
        self._clean = self.text()

    def notice(self) -> str:
        """The notice shown now, or nothing."""
        return "" if self._icon.isHidden() else self._line.text()

    def show_notice(self, text: str, kind: Kind = "bad") -> None:
        icons.dress(self._icon, NOTICE_ICON[kind], kind, 16)
        self._icon.show()
        self._line.setText(text)
        look.set_variant(self._line, "tone", kind)
        look.set_variant(self.editor, "bad", "true" if kind == "bad" else "false")
        self.editor.setAccessibleDescription(text)
        if kind == "bad" or text != self._advised:  # advice that stays the same is not read out at every letter
            announce(self._line, text, urgent=kind == "bad")
        self._advised = "" if kind == "bad" else text

    def clear_notice(self) -> None:
        if self._icon.isHidden():
            return
        self._icon.hide()
        self._line.setText(self._hint)
        look.set_variant(self._line, "tone", "quiet")
        look.set_variant(self.editor, "bad", "false")
        self.editor.setAccessibleDescription(self._hint)

    def take_focus(self) -> None:
        """Put the cursor here with everything marked, so that typing replaces it."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.editor, QLineEdit | QPlainTextEdit):
            self.editor.selectAll()

    def _changed(self, text: str) -> None:
        self.clear_notice()
        self.edited.emit(text)


class TextField(Field):
    """One line of text."""

    def __init__(
        self, title: str, *, name: str, hint: str = "", placeholder: str = "", longest: int = 200,
        beside: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.line = self.make_line()
        self.line.setPlaceholderText(placeholder)
        self.line.setMaxLength(longest)
        super().__init__(title, self.line, name=name, hint=hint, beside=beside)
        self.line.textChanged.connect(self._changed)

    def make_line(self) -> QLineEdit:
        return QLineEdit()


class _Secret(QLineEdit):
    """Whoever looks at what is typed here can read it, and no more: nothing is copied or cut out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.show_secret(seen=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_secret(self, *, seen: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
        # Qt takes these away from what is shown; it is as secret as before.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence  # the sign-in screen can be painted without

        keys = QKeySequence.StandardKey
        if not (event.matches(keys.Copy) or event.matches(keys.Cut)):
            super().keyPressEvent(event)


class PasswordField(TextField):
    """A secret: dots, an eye to look at them, and forgotten as soon as it is out of sight."""

    def __init__(self, title: str, *, name: str, hint: str = "", forget_when_hidden: bool = True) -> None:
        super().__init__(title, name=name, hint=hint, longest=1024)
        self._forget = forget_when_hidden
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.setProperty("eye", "true")
        self.eye = QToolButton(self.line)
        self.eye.setObjectName(f"{name}.eye")
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from field to field; Alt+V on the keyboard
        self.eye.toggled.connect(self._look)
        inside = QHBoxLayout(self.line)
        inside.setContentsMargins(look.TIGHT, 0, look.TIGHT, 0)
        inside.addStretch(1)
        inside.addWidget(self.eye)
        self._say()
        later = QTimer(self)  # a child, so that it dies with the field
        later.setSingleShot(True)
        later.timeout.connect(self._draw_eye)
        later.start(_AFTER_FIRST_PAINT_MS)

    def make_line(self) -> QLineEdit:
        return _Secret()

    def _look(self, seen: bool) -> None:
        if isinstance(self.line, _Secret):
            self.line.show_secret(seen=seen)
        self._say()
        self._draw_eye()

    def _say(self) -> None:
        seen = self.eye.isChecked()
        says = self.tr("Hide what is typed") if seen else self.tr("Show what is typed")
        self.eye.setAccessibleName(says)
        self.eye.setToolTip(says)

    def _draw_eye(self) -> None:
        icons.dress(self.eye, "eye-off" if self.eye.isChecked() else "eye", "quiet")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.eye.setChecked(False)
        if self._forget and not event.spontaneous():
            self.line.setText("")  # `clear` could be undone


class CodeField(TextField):
    """A code that is good once: it is seen while it is typed, but never copied, kept or brought back by undoing."""

    def __init__(self, title: str, *, name: str, hint: str = "") -> None:
        super().__init__(title, name=name, hint=hint, longest=80)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def is_next_after(self, password: Field) -> bool:
        """Take the cursor from the password, where it is and nothing is typed here yet; whether it came."""
        comes = password.editor.hasFocus() and bool(password.text()) and not self.text()
        if comes:
            self.take_focus()
        return comes

    def make_line(self) -> QLineEdit:
        made = _Secret()
        made.show_secret(seen=True)
        return made

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.line.setText("")


class AreaField(Field):
    """A few lines of text. Tab leaves it, Enter breaks the line, Ctrl+Enter sends the form."""

    def __init__(self, title: str, *, name: str, hint: str = "", lines: int = 3) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        super().__init__(title, self.area, name=name, hint=hint)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * lines + look.px(18))
        self.area.textChanged.connect(lambda: self._changed(self.area.toPlainText()))
