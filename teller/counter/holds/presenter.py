"""Presents an account's holds and cheques, and does what changes them; a supervisor's yes is asked for where needed."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.cheques.deposit_cheque import deposit_cheque
from teller.bank.accounts.cheques.list_cheques import list_cheques
from teller.bank.accounts.holds.capture_hold import capture_hold
from teller.bank.accounts.holds.hold import Hold
from teller.bank.accounts.holds.list_holds import list_holds
from teller.bank.accounts.holds.place_hold import place_hold
from teller.bank.accounts.holds.release_hold import release_hold
from teller.bank.accounts.movements import Preview, Receipt
from teller.bank.accounts.preview_movement import preview_movement
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.approvals.doing import Doing
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement.slip import receipt_slip
from teller.counter.movement.taking_out import TakingOut
from teller.counter.shift import Asks


class HoldsPresenter(QObject):
    """Signals: loading, listed(holds, cheques), failed(text), refused(field, text), reviewed(Preview), told(text) when
    something was done, receipted(Slip) where there is a receipt for it; what is done and approved is `doing`'s.
    """

    loading = Signal()
    listed = Signal(object, object)
    failed = Signal(str)
    refused = Signal(str, str)
    reviewed = Signal(object)
    told = Signal(str)
    receipted = Signal(object)

    def __init__(self, place: Asks, figures: Figures, *, bank: str, practice: bool) -> None:
        super().__init__()
        self._place, self._figures, self._bank, self._practice = place, figures, bank, practice
        self.out = TakingOut(place, figures)
        self.out.setParent(self)
        self.account: Account | None = None
        self.doing = Doing(place, figures)
        self.doing.setParent(self)
        self.doing.done.connect(self._done)
        self.doing.refused.connect(self.refused)
        self._reviewed: tuple[UseCase[..., Any], dict[str, Any]] | None = None
        self._age = 0

    def new_request(self) -> int:
        return self._place.new_request()

    def open(self, account: Account) -> None:
        """Turn to an account, and read what is held on it."""
        self.account = account
        self.loading.emit()
        self.refresh()

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self.account, self._reviewed = None, None
        self.doing.forget()
        self.out.forget()

    def refresh(self) -> None:
        if self.account is None:
            return
        number = self.account.number

        def held(holds: tuple[Hold, ...]) -> None:
            def taken_in(cheques: tuple[Cheque, ...]) -> None:
                self.listed.emit(holds, cheques)

            self._place.ask(list_cheques, self._still(taken_in), self._still(self._not_listed), account=number)

        self._place.ask(list_holds, self._still(held), self._still(self._not_listed), account=number)

    # -- what changes them

    def place(self, *, amount: str, reason: str, until: date | None, request: int) -> None:
        if (cents := self._amount(amount)) is None or not self._said("reason", reason):
            return
        if until is None:
            self.refused.emit("expires_on", self.tr("Type the last day on which it is held."))
            return
        self._do(place_hold, amount=cents, reason=reason, expires_on=until, request=request)

    def release(self, hold: Hold, *, reason: str, request: int) -> None:
        if self._said("reason", reason):
            self._do(release_hold, hold=hold.id, reason=reason, request=request)

    def review_capture(self, hold: Hold, *, payee: str, amount: str, memo: str, request: int) -> None:
        """What the payment would do to the account; nothing is posted."""
        if not self._said("payee", payee) or (cents := self._amount(amount)) is None:
            return
        to = payee.replace(" ", "")
        asked = {"hold": hold.id, "payee": to, "amount": cents, "memo": memo, "request": request}
        self._reviewed = capture_hold, asked
        self._preview(Kind.HOLD_CAPTURE, **asked)

    def review_cheque(self, *, amount: str, number: str, drawn_on: str, drawer: str, request: int) -> None:
        """What the cheque would do to the account; nothing is posted."""
        if (cents := self._amount(amount)) is None:
            return
        for field, text in (("number", number), ("drawn_on", drawn_on), ("drawer", drawer)):
            if not self._said(field, text):
                return
        printed = {"number": number, "drawn_on": drawn_on, "drawer": drawer}
        self._reviewed = deposit_cheque, {"amount": cents, "request": request, **printed}
        self._preview(Kind.CHEQUE, amount=cents, request=request)

    def post(self) -> None:
        """Do what was reviewed: take the cheque in, or pay what was held."""
        if self._reviewed is not None:
            deed, asked = self._reviewed
            self._do(deed, **asked)

    def _preview(self, kind: Kind, **asked: Any) -> None:
        def seen(preview: Preview) -> None:
            self.reviewed.emit(preview)

        if self.account is not None:
            refused, number = self._still(self._refuse), self.account.number
            self._place.ask(preview_movement, self._still(seen), refused, kind=kind, account=number, **asked)

    def _do(self, deed: Any, **inputs: Any) -> None:
        if self.account is not None:
            self.doing.do(deed, account=self.account.number, **inputs)

    def _done(self, name: str, answer: Any) -> None:
        amount = self._figures.money(answer.amount)
        said = {
            "place_hold": self.tr("{amount} is held now."),
            "release_hold": self.tr("{amount} is released."),
            "capture_hold": self.tr("{amount} is paid; nothing is held any more."),
            "deposit_cheque": self.tr("The cheque over {amount} is taken in, and held until it is cleared."),
        }[name]
        self.told.emit(said.format(amount=amount))
        if isinstance(answer, Receipt) and self.account is not None:
            name, bank, practice = self.account.name, self._bank, self._practice
            self.receipted.emit(receipt_slip(answer, name, self._figures, bank=bank, practice=practice))
        self.refresh()

    # -- how what was typed is read

    def _amount(self, text: str) -> Money | None:
        try:
            return self._figures.typed(text)
        except BadAmount as bad:
            self.refused.emit("amount", wording.bad_amount(bad.reason, self._figures))
            return None

    def _said(self, field: str, text: str) -> bool:
        if text.strip():
            return True
        self._refuse(InvalidInput(field, "missing"))
        return False

    def _refuse(self, refusal: Refusal) -> None:
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field
        self.refused.emit(field or "", wording.of(refusal, self._figures))

    def _not_listed(self, refusal: Refusal) -> None:
        self.failed.emit(wording.of(refusal, self._figures))

    def _still(self, reply: Callable[[Any], None]) -> Callable[[Any], None]:
        age = self._age
        return lambda answer: reply(answer) if age == self._age else None
