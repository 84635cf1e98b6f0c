"""Presents a movement: what was typed is previewed, then posted once, however often it is asked for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank import numbers
from teller.bank.accounts.account import Account
from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.movements import Preview, Receipt
from teller.bank.accounts.preview_movement import preview_movement
from teller.bank.accounts.reverse import reverse
from teller.bank.accounts.rules import AccountState
from teller.bank.accounts.statement import Line
from teller.bank.accounts.transfer import transfer
from teller.bank.accounts.withdraw import withdraw
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement import slip
from teller.counter.movement.kept import Asked, Reviewed
from teller.counter.shift import Asks

_POSTS: dict[Kind, UseCase[..., Receipt]] = {
    Kind.DEPOSIT: deposit,
    Kind.WITHDRAWAL: withdraw,
    Kind.TRANSFER: transfer,
    Kind.REVERSAL: reverse,
}


_SPENT = {"request_reused", "request_already_refused"}
"""Refusals after which this request id can never become a receipt of this form."""


class NumberMistyped(Refusal):
    """An account number whose check digits do not fit. Said by the counter, before the bank is asked."""

    code = "account_number_mistyped"
    field = "payee"


class MovementPresenter(QObject):
    """Signals: began(Beginning), estimated(rows), busy(bool), refused(field, text) with the form still standing,
    reviewed(Asking), unknown(text) when no answer came and posting again is safe, doubtful(text) where that was so and
    the form stands open again, posted(Slip), shown_again(Slip) for a receipt that was on screen before.
    """

    began = Signal(object)
    estimated = Signal(object)
    busy = Signal(bool)
    refused = Signal(str, str)
    reviewed = Signal(object)
    unknown = Signal(str)
    doubtful = Signal(str)
    posted = Signal(object)
    shown_again = Signal(object)

    def __init__(self, place: Asks, figures: Figures, *, bank: str, practice: bool) -> None:
        super().__init__()
        self._place, self._figures, self._bank, self._practice = place, figures, bank, practice
        self._kind = Kind.DEPOSIT
        self._accounts: tuple[Account, ...] = ()
        self._account: Account | None = None
        self._line: Line | None = None
        self._reviewed: Reviewed | None = None
        self._receipt: Receipt | None = None
        self._request = 0
        self._typed = ""
        self._age = 0
        self._waiting = self._posting = False
        self._is_unknown = False

    def begin(self, kind: Kind, account: Account) -> None:
        """A new form, for a deposit, a withdrawal or a transfer."""
        self._start(kind, account, None)
        self.estimate("")

    def learn(self, accounts: tuple[Account, ...]) -> None:
        """The accounts were loaded anew while the form stood open: estimate from what is there now."""
        self._accounts = accounts
        if self._account is None:
            return
        self._account = next((one for one in accounts if one.number == self._account.number), self._account)
        if self._line is None:
            self.estimate(self._typed)
        else:
            self.estimated.emit(slip.estimate(self._account.balance, -self._line.amount, self._figures))

    def payees(self) -> list[Account]:
        """The customer's other accounts, that a transfer may go to."""
        return [
            one
            for one in self._accounts
            if one.state is AccountState.ACTIVE and (self._account is None or one.number != self._account.number)
        ]

    def begin_reversal(self, account: Account, line: Line) -> None:
        """A new form, to undo the entry of a line."""
        self._start(Kind.REVERSAL, account, line)
        self.estimated.emit(slip.estimate(account.balance, -line.amount, self._figures))

    def estimate(self, amount: str) -> None:
        """What the amount typed so far would leave."""
        if self._account is None or self._line is not None:
            return
        self._typed = amount
        try:
            change: Money | None = self._figures.typed(amount)
        except BadAmount:
            change = None
        if change is not None and self._kind is not Kind.DEPOSIT:
            change = -change
        self.estimated.emit(slip.estimate(self._account.balance, change, self._figures))

    def review(self, *, payee: str, amount: str, memo: str) -> None:
        """Check what was typed as posting would, and post nothing."""
        if self._waiting or self._account is None:
            return
        content: dict[str, Any] = {"account": self._account.number, "memo": memo, "request": self._request}
        if self._kind is Kind.TRANSFER:
            content["payee"] = payee.replace(" ", "")
            if (slip_of_the_finger := _check_payee(content["payee"])) is not None:
                self._say_refused(slip_of_the_finger)
                return
        try:
            content["amount"] = self._figures.typed(amount)
        except BadAmount as bad:
            self.refused.emit("amount", wording.bad_amount(bad.reason, self._figures))
            return
        age = self._age

        def done(preview: Preview) -> None:
            if age == self._age:
                self._wait(waiting=False)
                self._reviewed = Reviewed(self._kind, content, preview)
                self.reviewed.emit(self._asking(self._reviewed))

        def refused(refusal: Refusal) -> None:
            # A preview leaves nothing behind at the bank, so the request id stays: an earlier posting with it whose
            # answer got lost must stay findable.
            if age == self._age:
                self._wait(waiting=False)
                self._say_refused(refusal)

        self._wait(waiting=True)
        self._place.ask(preview_movement, done, refused, kind=self._kind, **content)

    def review_reversal(self, reason: str) -> None:
        """The reversal as it will be asked for; the bank decides when it is posted."""
        if self._waiting or self._account is None or self._line is None:
            return
        if not reason.strip():
            self._say_refused(InvalidInput("reason", "missing"))
            return
        content = {
            "account": self._account.number,
            "entry": self._line.request,
            "reason": reason,
            "request": self._request,
        }
        self._reviewed = Reviewed(Kind.REVERSAL, content)
        self.reviewed.emit(self._asking(self._reviewed))

    def post(self) -> None:
        """Post exactly what was reviewed."""
        if self._waiting or self._reviewed is None:
            return
        age = self._age

        def done(receipt: Receipt) -> None:
            if age == self._age:
                self._posted(receipt)

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                self._not_posted(refusal)

        self._posting = True
        self._wait(waiting=True)
        self._place.ask(_POSTS[self._reviewed.kind], done, refused, **self._reviewed.content)

    def change(self) -> None:
        """Back from the review to the form. The request stays the same one."""
        self._reviewed = None

    def is_unknown(self) -> bool:
        """Whether something was sent to be posted and no answer came."""
        return self._is_unknown

    def forget(self) -> None:
        """Let go of the customer: whatever is still on its way is for nobody."""
        self._age += 1
        self._account = self._line = self._reviewed = self._receipt = None
        self._typed = ""
        self._waiting = self._posting = self._is_unknown = False

    # -- while the page is gone

    def keep(self) -> tuple[Asked, Receipt | None] | None:
        """Where the request stands, for `take_up`, and the receipt where there is one. What was sent and is not yet
        answered counts as unknown, since its answer will be for nobody.
        """
        if self._account is None:
            return None
        unknown = self._is_unknown or self._posting
        reviewed = self._reviewed if unknown else None
        return Asked(self._kind, self._account.number, self._request, self._line, unknown, reviewed), self._receipt

    def take_up(self, asked: Asked, account: Account, receipt: Receipt | None) -> None:
        """Go on with the same request: the form again, or the question once more where its answer is not known."""
        self._start(asked.kind, account, asked.line)
        self._request, self._is_unknown = asked.request, asked.is_unknown
        if receipt is not None:
            self._receipt = receipt
            self.shown_again.emit(self._slip(receipt))
            return
        if asked.line is None:
            self.estimate(self._typed)
        else:
            self.estimated.emit(slip.estimate(account.balance, -asked.line.amount, self._figures))
        if asked.reviewed is not None:
            self._reviewed = asked.reviewed
            # What would be true afterwards was said before the answer was lost: by now it may be true already.
            self.reviewed.emit(replace(self._asking(asked.reviewed), afterwards=()))
            self._say_unknown()
        elif asked.is_unknown:
            self.doubtful.emit(
                self.tr("It is not known whether this was posted. Look at the statement before you post it anew.")
            )

    def _asking(self, reviewed: Reviewed) -> slip.Asking:
        content, preview = reviewed.content, reviewed.preview
        if preview is not None:
            return slip.asking_movement(preview, content.get("payee", ""), content["memo"].strip(), self._figures)
        if self._account is None or self._line is None:
            raise LookupError("a reversal is of a line on an account")
        return slip.asking_reversal(self._account, self._line, content["reason"].strip(), self._figures)

    def _start(self, kind: Kind, account: Account, line: Line | None) -> None:
        self.forget()
        self._kind, self._account, self._line = kind, account, line
        self._request = self._place.new_request()
        self.busy.emit(False)
        self.began.emit(slip.beginning(kind, account, self._figures, line))

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self.busy.emit(waiting)

    def _posted(self, receipt: Receipt) -> None:
        self._reviewed, self._posting, self._is_unknown = None, False, False
        self._request = self._place.new_request()
        self._wait(waiting=False)
        self._receipt = receipt
        self.posted.emit(self._slip(receipt))

    def _slip(self, receipt: Receipt) -> slip.Slip:
        name = self._account.name if self._account is not None else ""
        return slip.receipt_slip(receipt, name, self._figures, bank=self._bank, practice=self._practice)

    def _say_unknown(self) -> None:
        """The same request id goes out again: if the first one was posted after all, its receipt comes back."""
        self._is_unknown = True
        self.unknown.emit(
            self.tr(
                "No answer came, so it is not sure that this was posted. "
                "Press the button again: it is safe, it will not be posted twice."
            )
        )

    def _not_posted(self, refusal: Refusal) -> None:
        self._posting = False
        self._wait(waiting=False)
        if refusal.code == "unanswered":
            self._say_unknown()
            return
        self._reviewed = None
        if refusal.remembered or refusal.code in _SPENT:
            self._request, self._is_unknown = self._place.new_request(), False
        # An ended session and the like say nothing about the request: it may have been posted before, unheard, and
        # stays the same one, so that it cannot be posted twice.
        self._say_refused(refusal)

    def _say_refused(self, refusal: Refusal) -> None:
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
        if refusal.code == "not_found" and getattr(refusal, "what", "") == "payee":
            field = "payee"
        self.refused.emit(field, wording.of(refusal, self._figures))


def _check_payee(number: str) -> Refusal | None:
    if not number:
        return InvalidInput("payee", "missing")
    return None if numbers.is_account_number(number) else NumberMistyped()
