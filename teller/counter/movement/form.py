"""The form of a movement: one column from the account down to the memo, the amount the loudest in it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.ledger.entry import Kind
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.movement.kept import Typed
from teller.counter.movement.slip import Beginning
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.field import Field, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.picker import AccountPicker, Choice
from teller.counter.widgets.plain import copyable, label

_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class MovementForm(Form):
    """Shows the fields that its kind of movement has."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("movement.form")
        self.kind, self._figures = Kind.DEPOSIT, figures
        self.add_widget(self._account())
        self.facts = DetailList("movement.entry")
        self.add_widget(self.facts)
        own = self.tr("Its number; the down arrow shows this customer’s own.")
        self.payee = self.add(AccountPicker(self.tr("&To account"), name="movement.payee", hint=own, strict=False))
        self.payee.line.setMaxLength(_LONGEST)
        self.amount = self.add(MoneyField(self.tr("&Amount"), name="movement.amount", understood=figures.understood))
        self.amount.set_currency(figures.currency.code)
        self.memo = self.add(TextField(self.tr("&Memo, if any"), name="movement.memo", longest=_LONGEST))
        self.reason = self.add(TextField(self.tr("&Reason"), name="movement.reason", longest=_LONGEST))
        self.notice = Notice("movement.notice")
        self.add_widget(self.notice)
        review = button(self.tr("Review"), name="movement.review", weight="primary")
        tell_key(review, "Enter")
        self.back = button(self.tr("Back"), name="movement.back")
        tell_key(self.back, "Esc")
        self.set_buttons(review, self.back)

    def _account(self) -> QWidget:
        self._side = label("")
        self._name = Elided("section", "movement.account")
        self._number = copyable("", "quiet", "movement.account_number")
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, look.SMALL)
        column.setSpacing(2)
        for one in (self._side, self._name, self._number):
            column.addWidget(one)
        return box

    def begin(self, beginning: Beginning) -> None:
        """Empty, with the fields of this kind and no others."""
        self.kind = beginning.kind
        self.clear()
        self.notice.clear()
        self._side.setText(beginning.side)
        self._name.set_whole(beginning.name)
        self._number.setText(beginning.number)
        self.facts.set_rows(beginning.facts)
        reverses = self.kind is Kind.REVERSAL
        self.facts.setVisible(reverses)
        for field, has in (
            (self.payee, self.kind is Kind.TRANSFER),
            (self.amount, not reverses),
            (self.memo, not reverses),
            (self.reason, reverses),
        ):
            field.setVisible(has)

    def offer(self, accounts: Iterable[Account]) -> None:
        """The accounts that a transfer may go to among the customer's own."""
        number, money = self._figures.number, self._figures.money
        self.payee.set_accounts(
            [Choice(one.number, one.name, number(one.number), money(one.balance)) for one in accounts]
        )

    def payee_number(self) -> str:
        """The number of the account chosen, or what was typed."""
        chosen = self.payee.value()
        return self.payee.text() if chosen is None else str(chosen)

    def fill(self, payee: str, amount: str, memo: str = "") -> None:
        """What was known already when the form opened: it counts as typed."""
        self.payee.choose_or_type(payee)
        self.amount.set_text(amount)
        self.memo.set_text(memo)

    def keep(self) -> Typed:
        texts = (self.payee_number(), self.amount.text(), self.memo.text(), self.reason.text())
        return Typed(*texts, locale=self._figures.locale)

    def retype(self, typed: Typed) -> None:
        """What was typed before this page was built: it counts as typed."""
        self.fill(typed.payee, self._figures.retyped(typed.amount, typed.locale))
        self.memo.set_text(typed.memo)
        self.reason.set_text(typed.reason)

    def refuse(self, field: str, text: str) -> None:
        """Say it beside the field it is about, or over the buttons where it is about none that is shown."""
        name = f"movement.{field}"
        if name in self.fields and not self.fields[name].isHidden():
            self.notice_for(field, text)
        else:
            self.notice.say(text)
            self.first_focus()

    def clear_notices(self) -> None:
        super().clear_notices()
        self.notice.clear()

    def first_focus(self) -> None:
        """Into the first field that still wants an answer, else into the amount or the reason."""
        shown = [field for field in self.fields.values() if not field.isHidden()]
        wanting = [field for field in shown if field is not self.memo and not field.text()]
        first = self.reason if self.kind is Kind.REVERSAL else self.amount
        (wanting[0] if wanting else first).take_focus()

    def set_locked(self, locked: bool) -> None:
        """While it is reviewed the form stays where it is and can be read, not changed."""
        for field in self.fields.values():
            _lock(field, locked=locked)
        for one in (self.primary, self.back):
            if one is not None:  # out of reach, and out of sight: the slip beside it has the buttons now
                one.setDisabled(locked)
                one.setHidden(locked)


def _lock(field: Field, *, locked: bool) -> None:
    if isinstance(field.editor, QLineEdit):
        field.editor.setReadOnly(locked)
        field.editor.style().unpolish(field.editor)
        field.editor.style().polish(field.editor)
