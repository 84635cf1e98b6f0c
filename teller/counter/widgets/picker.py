"""Fields in which one of many is chosen by typing: an account among the customer's, a customer among all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from teller.counter import icons
from teller.counter.widgets.choice import draw_chevron, end_of
from teller.counter.widgets.drop_list import Choice, DropList
from teller.counter.widgets.field import Field
from teller.counter.widgets.plain import announce, spoken

__all__ = ["AccountPicker", "Choice", "CustomerPicker", "Picker"]

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QLineEdit):
    """A line with a chevron or a lens at its end. Signals: opened by a click, left as the focus goes elsewhere."""

    opened = Signal()
    left = Signal()

    def __init__(self, *, lens: bool) -> None:
        super().__init__()
        self._lens = lens
        self.setProperty("eye", "true")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isReadOnly():
            return
        if not self._lens:
            draw_chevron(self)
            return
        picture = icons.pixmap("search", "quiet" if self.isEnabled() else "faint", 16)
        half = QPointF(picture.deviceIndependentSize().width() / 2, picture.deviceIndependentSize().height() / 2)
        QPainter(self).drawPixmap((end_of(self) - half).toPoint(), picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.isReadOnly():
            self.opened.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class Picker(Field):
    """A line to type into and a list below it. Down opens the list, Enter chooses, Esc closes it and nothing else.

    Signals: picked(value) when one is chosen by hand.
    """

    picked = Signal(object)

    def __init__(self, title: str, *, name: str, hint: str = "", placeholder: str = "", lens: bool = False) -> None:
        self.line = _Line(lens=lens)
        self.line.setPlaceholderText(placeholder)
        self.line.setMaxLength(200)
        super().__init__(title, self.line, name=name, hint=hint)
        self.list = DropList(self.line, name, spoken(title))
        self.destroyed.connect(self.list.deleteLater)
        self._chosen: Choice | None = None
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._changed)
        self.line.textEdited.connect(self._typed)
        self.line.opened.connect(self.open)
        self.line.left.connect(self._left)
        self.list.picked.connect(self._pick)

    def value(self) -> object:
        """What was chosen, or None."""
        return self._chosen.value if self._chosen is not None else None

    def choose(self, choice: Choice | None) -> None:
        """Choose by program; None is nothing."""
        self.list.close_up()
        self._chosen = choice
        self.line.setText(self.shown(choice) if choice is not None else "")
        self.line.setCursorPosition(0)

    def clear(self) -> None:
        """Nothing chosen, nothing typed, and nothing left of what could have been."""
        self.choose(None)
        super().clear()

    def shown(self, choice: Choice) -> str:
        """What stands in the line for a choice."""
        return choice.title

    def open(self) -> None:
        """Show what can be chosen."""
        raise NotImplementedError

    def _typed(self, _text: str) -> None:
        self._chosen = None
        self.open()

    def _pick(self, choice: Choice) -> None:
        self.choose(choice)
        self.line.selectAll()
        announce(self.line, choice.words())
        self.picked.emit(choice.value)

    def _left(self) -> None:
        self.list.close_up()

    def _show(self, choices: Sequence[Choice], message: str = "", *, failed: bool = False) -> None:
        if not self.isVisible():
            return  # an answer that comes when the page has gone
        before = self.list.marked() if self.list.is_open() else None
        self.list.show_choices(choices, message, failed=failed)
        if (marked := self.list.marked()) is not None:
            announce(self.line, marked.words() if marked != before else "")
        elif message:
            announce(self.line, message, urgent=failed)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.close_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, open_now = Qt.Key(event.key()), self.list.is_open()
        if key in _STEPS and not self.line.isReadOnly():
            if not open_now:
                self.open()
            elif (marked := self.list.move_mark(_STEPS[key])) is not None:
                announce(self.line, marked.words())
            return True
        if not open_now:
            return False
        if key == Qt.Key.Key_Escape:
            self.list.close_up()
            return True
        marked = self.list.marked()
        if key in _ENTER and marked is not None and not event.isAutoRepeat():
            self._pick(marked)
            return True
        if key == Qt.Key.Key_Tab and marked is not None and self.line.text():
            self._pick(marked)  # and on to the next field
        return False


class AccountPicker(Picker):
    """One of a few accounts: its name, its number in groups and its balance. Typing parts of name or number filters."""

    def __init__(self, title: str, *, name: str, hint: str = "", strict: bool = True) -> None:
        """Where it is not `strict`, a number that is in no row may stand there, too: another customer's."""
        super().__init__(title, name=name, hint=hint)
        self._accounts: tuple[Choice, ...] = ()
        self._strict = strict

    def set_accounts(self, accounts: Sequence[Choice], *, chosen: object = None) -> None:
        """Offer these; the one whose value is `chosen` is chosen, and the only one there is anyway."""
        self._accounts = tuple(accounts)
        first = next((one for one in accounts if one.value == chosen), None)
        self.choose(accounts[0] if self._strict and len(accounts) == 1 else first)
        self.mark_clean()

    def choose_or_type(self, number: str) -> None:
        """The account of this number where it is one of these, else the number as it stands."""
        plain = number.replace(" ", "")
        own = next((one for one in self._accounts if plain and one.value == plain), None)
        if own is not None:
            self.choose(own)
        else:
            self.set_text(number)

    def _typed(self, text: str) -> None:
        super()._typed(text)
        plain = text.replace(" ", "")
        self._chosen = next((one for one in self._accounts if one.detail.replace(" ", "") == plain), None)
        if self._chosen is not None or not plain:
            self.list.close_up()  # the whole number was typed: Enter goes on with it; or it was emptied, and Esc back

    def shown(self, choice: Choice) -> str:
        return f"{choice.title}  {choice.detail}"

    def clear(self) -> None:
        self._accounts = ()
        super().clear()

    def open(self) -> None:
        typed = "" if self._chosen is not None else self.line.text()
        found = [one for one in self._accounts if _holds(one, typed)]
        nothing = self.tr("This customer has no such account. Clear the line to see them all.") if self._strict else ""
        if found or nothing:
            self._show(found, "" if found else nothing)
        else:
            self.list.close_up()

    def _left(self) -> None:
        super()._left()
        if self._strict and self._chosen is None and self.line.text().strip():
            self.show_notice(self.tr("Choose one of the accounts: press the down arrow to see them."))


class CustomerPicker(Picker):
    """Whoever is typed in part: what is found is given by `show_results`, as an answer to `searched`.

    Signals: searched(text) at each letter typed; the presenter waits, asks and answers.
    """

    searched = Signal(str)

    def __init__(self, title: str, *, name: str, hint: str = "", placeholder: str = "") -> None:
        super().__init__(title, name=name, hint=hint, placeholder=placeholder, lens=True)

    def open(self) -> None:
        if self.line.text().strip() and self._chosen is None:
            self.searched.emit(self.line.text())
        else:
            self.list.close_up()

    def show_results(self, customers: Sequence[Choice], *, more: bool = False) -> None:
        """What was found; with `more`, only the first of many."""
        if customers:
            self._show(customers, self.tr("There are more. Type more of the name.") if more else "")
        else:
            self._show((), self.tr("Nobody found. Check the spelling, or type the customer number."))

    def show_failed(self, text: str) -> None:
        """The bank could not look: not the same as nobody found."""
        self._show((), text, failed=True)


def _holds(choice: Choice, typed: str) -> bool:
    """Whether every word typed is in the name, or in the number however it is grouped."""
    name, number = choice.title.casefold(), choice.detail.replace(" ", "").casefold()
    if typed.replace(" ", "").casefold() in number:
        return True
    return all(word in name or word in number for word in typed.casefold().split())
