"""Presents the cheques that the branch has in collection or has cleared lately, and clears or returns one."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.cheques.clear_cheque import clear_cheque
from teller.bank.accounts.cheques.list_cheques import cheques_cleared, cheques_in_collection
from teller.bank.accounts.cheques.return_cheque import return_cheque
from teller.bank.refusal import InvalidInput, Refusal
from teller.counter import wording
from teller.counter.approvals.doing import Doing
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class ChequesPresenter(QObject):
    """Signals: listed(cheques), failed(text), not_permitted(text), refused(field, text), told(text)."""

    listed = Signal(object)
    failed = Signal(str)
    not_permitted = Signal(str)
    refused = Signal(str, str)
    told = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self.doing = Doing(place, figures)
        self.doing.setParent(self)
        self.doing.done.connect(self._done)
        self.doing.refused.connect(self.refused)
        self._age = 0
        self.cleared = False

    def new_request(self) -> int:
        return self._place.new_request()

    def refresh(self) -> None:
        """The list that is looked at: `cleared`, or what is in collection."""
        age = self._age

        def known(cheques: tuple[Cheque, ...]) -> None:
            if age == self._age:
                self.listed.emit(cheques)

        def unknown(refusal: Refusal) -> None:
            if age == self._age:
                signal = self.not_permitted if refusal.code == "not_permitted" else self.failed
                signal.emit(wording.of(refusal, self._figures))

        self._place.ask(cheques_cleared if self.cleared else cheques_in_collection, known, unknown)

    def show_cleared(self, *, cleared: bool) -> None:
        """Which of the two lists is looked at from now on."""
        self._age += 1
        self.cleared = cleared
        self.refresh()

    def clear(self, cheque: Cheque, request: int) -> None:
        self.doing.do(clear_cheque, cheque=cheque.id, request=request)

    def give_back(self, cheque: Cheque, reason: str, request: int) -> None:
        """Return it."""
        if not reason.strip():
            self.refused.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return
        what = self.tr("Cheque of {amount} taken back").format(amount=self._figures.money(cheque.amount))
        self.doing.do(return_cheque, headline=what, cheque=cheque.id, reason=reason, request=request)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self.doing.forget()

    def _done(self, name: str, cheque: Any) -> None:
        amount, fee = self._figures.money(cheque.amount), self._figures.money(cheque.fee)
        if name == "clear_cheque":
            said = self.tr("The cheque over {amount} is cleared; the customer’s money is free.")
        elif cheque.fee:
            said = self.tr("The cheque over {amount} is returned and taken back, with a fee of {fee}.")
        else:
            said = self.tr("The cheque over {amount} is returned, and its credit is taken back.")
        self.told.emit(said.format(amount=amount, fee=fee))
        self.refresh()
