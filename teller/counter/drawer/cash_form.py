"""Forms with notes and coins: what is asked on the left, what is counted on the right."""

from collections.abc import Iterable
from contextlib import suppress
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till.list_offers import Colleague
from teller.counter import look
from teller.counter.figures import BadAmount, Figures
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.field import Field, PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.piece_counter import PieceCounter, Suggest
from teller.counter.widgets.plain import at_the_start, bare, label

_ASKED_WIDTH, _WIDE, _LONGEST = 360, 720, 1_000


class CountedForm(Form):
    """A form that counters belong to: what is counted is typed, too."""

    def __init__(self) -> None:
        super().__init__()
        self.counters: list[PieceCounter] = []

    def is_dirty(self) -> bool:
        return super().is_dirty() or any(counter.is_dirty() for counter in self.counters)

    def clear(self) -> None:
        super().clear()
        for counter in self.counters:
            counter.clear()

    def take_focus(self) -> None:
        if self.fields:
            super().take_focus()
        elif self.counters:
            self.counters[0].take_focus()


class CashForm(QWidget):
    """A heading, what it means, fields, and one or two counters. Enter goes on, Esc gives up.

    Signals: submitted, cancelled.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, name: str, figures: Figures, *, title: str, text: str, act: str, above: bool = False) -> None:
        """`above`: the fields stand above what is counted, which takes the whole width."""
        super().__init__()
        self.name, self._figures = name, figures
        self._focus_before: QWidget | None = None
        self.setObjectName(f"{name}_page")
        self.title = label(title, "section", f"{name}_title", wrap=True)
        self.text = label(text, "quiet", f"{name}_text", wrap=True)
        self.form, self.notice = CountedForm(), Notice(f"{name}_notice")
        self.act = button(act, name=f"{name}_review", weight="primary")
        self.back = button(self.tr("Back"), name=f"{name}_back")
        self.counters = Columns(spacing=look.VAST)
        self._lay_out(above=above)
        self.form.submitted.connect(self.submitted)
        self.form.changed.connect(self.notice.clear)
        self.form.cancelled.connect(self._give_up)
        self.back.clicked.connect(self._give_up)

    def _lay_out(self, *, above: bool) -> None:
        asked = QWidget()
        left = QVBoxLayout(asked)
        bare(left, look.SMALL)
        for part in (self.title, self.text, self.form):
            left.addWidget(part)
        left.addStretch(1)
        asked.setMinimumWidth(look.px(_ASKED_WIDTH * 2 // 3))
        asked.setMaximumWidth(look.px(_ASKED_WIDTH))
        counted = QWidget()
        right = QVBoxLayout(counted)
        bare(right)
        right.addLayout(self.counters)
        right.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.LARGE)
        if above:
            column.addLayout(at_the_start(asked))
            column.addWidget(counted)
        else:
            columns = Columns(spacing=look.VAST, wide=_WIDE)
            columns.addWidget(asked, 1)
            columns.addWidget(counted, 2)
            columns.addStretch(0)
            column.addLayout(columns)
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self.act, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column.addLayout(at_the_start(self.notice))
        column.addLayout(buttons)
        column.addStretch(1)

    # -- what it consists of

    def add_amount(self) -> MoneyField:
        field = self.add_money("amount", self.tr("&Amount"))
        field.edited.connect(self._aim)
        return field

    def add_money(self, field: str, title: str, hint: str = "") -> MoneyField:
        figures = self._figures
        made = MoneyField(
            title, name=f"{self.name}_{field}", currency=figures.currency.code, hint=hint, understood=figures.understood
        )
        made.setLocale(figures.locale)
        return self.form.add(made)

    def add_memo(self, hint: str) -> TextField:
        return self.form.add(TextField(self.tr("&Memo"), name=f"{self.name}_memo", hint=hint, longest=_LONGEST))

    def add_colleagues(self) -> ChoiceField:
        return self.form.add(ChoiceField(self.tr("To &whom"), name=f"{self.name}_to"))

    def add_counter(self, suffix: str = "", title: str = "", *, suggest: Suggest | None = None) -> PieceCounter:
        counter = PieceCounter(f"{self.name}{suffix}", self._figures, suggest=suggest)
        counter.changed.connect(self.form.changed)
        counter.completed.connect(self._completed)
        self.form.counters.append(counter)
        column = QVBoxLayout()
        bare(column, look.SMALL)
        if title:
            column.addWidget(label(title, "strong"))
        column.addWidget(counter)
        column.addStretch(1)
        self.counters.addLayout(column, 1)
        return counter

    def finish(self) -> None:
        """Everything is in: the notice and the buttons come last, below what is counted."""
        tell_key(self.act, "Enter")
        tell_key(self.back, "Esc")
        self.form.primary = self.act
        self.act.clicked.connect(self.form.submitted)
        for counter in self.form.counters:
            counter.made.connect(self._put_in_order)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """The ends of the fields, then what is counted, then the buttons."""
        stops: list[QWidget] = [one.editor for one in self.form.fields.values()]
        for counter in self.form.counters:
            stops += counter.stops()
        for before, after in pairwise((*stops, self.act, self.back)):
            self.setTabOrder(before, after)

    # -- what its page asks

    def pieces(self, number: int = 0) -> Pieces:
        return self.form.counters[number].value()

    def text_of(self, field: str) -> str:
        found = self._field(field)
        return "" if found is None else found.text()

    def colleague(self) -> tuple[str, str]:
        """The address and the name of whoever is chosen; neither, for nobody."""
        found = self._field("to")
        one = found.value() if isinstance(found, ChoiceField) else None
        return (one.email, one.name) if isinstance(one, Colleague) else ("", "")

    def offer_colleagues(self, people: Iterable[Colleague]) -> None:
        """Whoever was chosen stays chosen."""
        found, before = self._field("to"), self.colleague()[0]
        if isinstance(found, ChoiceField):
            every = list(people)
            nobody = [(None, self.tr("nobody"))] if not every else []
            found.set_choices([*((one, one.name) for one in every), *nobody])
            found.set_value(next((one for one in every if one.email == before), None))

    def refuse(self, field: str, text: str) -> None:
        if f"{self.name}_{field}" in self.form.fields:
            self.form.notice_for(f"{self.name}_{field}", text)
            return
        self.notice.say(text)
        if field in {"pieces", "given", "taken"}:
            self.form.counters[0].take_focus()

    def reword(self, title: str, text: str, act: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        reword(self.act, act)

    def typed(self) -> tuple[tuple[str, str], ...]:
        """What stands in the fields, by name; a choice is not typed, and a password is never kept."""
        untold = (ChoiceField, PasswordField)
        return tuple((name, one.text()) for name, one in self.form.fields.items() if not isinstance(one, untold))

    def retype(self, typed: Iterable[tuple[str, str]], counted: Iterable[Pieces]) -> None:
        for name, text in typed:
            if name in self.form.fields:
                self.form.fields[name].set_text(text)
        for counter, pieces in zip(self.form.counters, counted, strict=False):
            counter.set_pieces(pieces)

    def clear(self) -> None:
        self.form.clear()
        self.notice.clear()

    def set_busy(self, busy: bool) -> None:
        """While the bank works nothing is counted either; afterwards the cursor is where it was."""
        now = QApplication.focusWidget()
        outside = (*self.form.counters, self.act, self.back)
        if busy and now is not None and any(one is now or one.isAncestorOf(now) for one in outside):
            self._focus_before = now
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.set_busy(busy)
        for one in (*self.form.counters, self.act, self.back):
            one.setDisabled(busy)
        if not busy and self._focus_before is not None:
            if self.hasFocus():
                self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_before = None

    # -- how

    def _field(self, field: str) -> Field | None:
        return self.form.fields.get(f"{self.name}_{field}")

    def _aim(self, typed: str) -> None:
        """The counter says how far it is from what was typed, where that is an amount."""
        target: Money | None = None
        with suppress(BadAmount):
            target = self._figures.typed(typed)
        self.form.counters[0].set_target(target)

    def _completed(self) -> None:
        if self.act.isEnabled():
            self.act.click()

    def _give_up(self) -> None:
        if self.form.may_be_lost():
            self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.form.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            focused = QApplication.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.act).click()
        else:
            super().keyPressEvent(event)
