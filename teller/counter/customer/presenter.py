"""Asks for the served customer and their accounts, and turns edited particulars into values."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.customers.edit import edit_customer
from teller.bank.customers.overview import Overview, customer_overview
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.customer.particulars import NoDay, Typed, day_typed, field_of
from teller.counter.figures import Figures
from teller.counter.shift import Asks

Answer = TypeVar("Answer")


class CustomerPresenter(QObject):
    """Signals: known(Overview), not_known(text), accounts(tuple of Account), no_accounts(text) where they could not be
    loaded, busy(bool), saved(Overview), refused(field, text) with no field where it is about none.
    """

    known = Signal(object)
    not_known = Signal(str)
    accounts = Signal(object)
    no_accounts = Signal(str)
    busy = Signal(bool)
    saved = Signal(object)
    refused = Signal(str, str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._busy = False
        self._round = 0  # answers about a customer who has gone are given to nobody

    def load_customer(self) -> None:
        failed = self._telling(self.not_known.emit)
        self._place.ask(customer_overview, self._answering(self.known.emit), failed)

    def load_accounts(self) -> None:
        failed = self._telling(self.no_accounts.emit)
        self._place.ask(list_accounts, self._answering(self.accounts.emit), failed)

    def save(self, typed: Typed) -> None:
        if self._busy:
            return
        try:
            born = day_typed(typed.born, self._figures)
        except NoDay as no_day:
            self.refused.emit("born", str(no_day))
            return
        self._set_busy(busy=True)
        self._place.ask(
            edit_customer,
            self._answering(self._saved),
            self._answering(self._refused),
            name=typed.name,
            email=typed.email,
            phone=typed.phone,
            born=born,
            address=typed.address,
        )

    def is_busy(self) -> bool:
        return self._busy

    def rest(self) -> None:
        """The customer has gone."""
        self._round += 1
        self._set_busy(busy=False)

    def _saved(self, now: Overview) -> None:
        self._set_busy(busy=False)
        self.saved.emit(now)

    def _refused(self, refusal: Refusal) -> None:
        self._set_busy(busy=False)
        self.refused.emit(field_of(refusal), wording.of(refusal, self._figures))

    def _telling(self, tell: Callable[[str], object]) -> Callable[[Refusal], None]:
        return self._answering(lambda refusal: tell(wording.of(refusal, self._figures)))

    def _answering(self, answer: Callable[[Answer], object]) -> Callable[[Answer], None]:
        asked_in = self._round

        def answered(value: Answer) -> None:
            if asked_in == self._round:
                answer(value)

        return answered

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
