"""Turns what is typed into customers found, one chosen, and a service begun."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from teller.bank.customers.enrol import Enrolled, enrol
from teller.bank.customers.find import Findings, Found, find_customers
from teller.bank.customers.rules import CustomerExists, Identification
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.customer.particulars import NoDay, Typed, day_typed, field_of
from teller.counter.figures import Figures
from teller.counter.shift import Asks

PATIENCE_MS = 150  # an answer is there long before; only where it is not is it said that one is searching

Answer = TypeVar("Answer")
Begin = Callable[[str, Identification, str, Callable[[Refusal], None]], None]


def ways_of_identifying(*, inspects: bool) -> list[tuple[Identification, str]]:
    """What a user may choose from: an auditor inspects, everybody else identifies."""
    kinds = [kind for kind in Identification if (kind is Identification.INSPECTION) is inspects]
    return [(kind, _capital(wording.identification(kind))) for kind in kinds]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class ServePresenter(QObject):
    """Signals: searching, found(Findings) for what stands in the box now, search_failed(text), chosen(Found),
    busy(bool), refused(field, text) with no field where it is about none, alike(text, number) where somebody of the
    same name and birth date is a customer already.
    """

    searching = Signal()
    found = Signal(object)
    search_failed = Signal(str)
    chosen = Signal(object)
    busy = Signal(bool)
    refused = Signal(str, str)
    alike = Signal(str, str)

    def __init__(self, place: Asks, figures: Figures, begin: Begin) -> None:
        super().__init__()
        self._place, self._figures, self._begin = place, figures, begin
        self._query = ""
        self._answer: Findings | None = None
        self._pick_when_found = False
        self._customer: Found | None = None
        self._busy = False
        self._round = 0  # what was asked in a round that is over is answered to nobody
        self._asked = False  # one question at a time: what is typed meanwhile is asked when the answer is there
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.searching)

    # -- finding

    def search(self, text: str) -> None:
        """Search for what stands in the box now, at every letter."""
        self._query, self._answer, self._pick_when_found = text, None, False
        if not text.strip():
            self._patience.stop()
            self._show(Findings(text, (), more=False))
            return
        self.search_now()

    def search_now(self) -> None:
        """Ask for what stands in the box, or have it asked as soon as the bank has answered what was asked before."""
        query = self._query
        if not query.strip():
            return
        if not self._patience.isActive():
            self._patience.start()
        if self._asked:
            return
        self._asked = True
        asked_in = self._round
        self._place.ask(
            find_customers,
            lambda findings: self._answered(asked_in, query, lambda: self._show(findings)),
            lambda refusal: self._answered(asked_in, query, lambda: self._failed(refusal)),
            query=query,
        )

    def pick_first(self) -> None:
        """Choose the first customer found for what stands in the box; for an older text's answer nobody is chosen."""
        if self._answer is not None:
            if self._answer.customers:
                self.choose(self._answer.customers[0])
        elif self._query.strip():
            self._pick_when_found = True
            self.search_now()

    def _answered(self, asked_in: int, query: str, show: Callable[[], None]) -> None:
        """Show the answer, or ask anew where something else stands in the box by now."""
        if asked_in != self._round:
            return
        self._asked = False
        if query == self._query:
            self._patience.stop()
            show()
        else:
            self.search_now()

    def _show(self, findings: Findings) -> None:
        self._answer = findings
        self.found.emit(findings)
        if self._pick_when_found:
            self._pick_when_found = False
            self.pick_first()

    def _failed(self, refusal: Refusal) -> None:
        self._pick_when_found = False
        self.search_failed.emit(wording.of(refusal, self._figures))

    # -- identifying and serving

    def choose(self, customer: Found) -> None:
        self._customer = customer
        self.chosen.emit(customer)

    def serve(self, identified_by: Identification, document: str) -> None:
        """Begin to serve the customer chosen. That it has begun is the shift's to say; see `rest`."""
        if self._busy or self._customer is None:
            return
        self._set_busy(busy=True)
        self._begin(self._customer.number, identified_by, document, self._answering(self._refused))

    def is_busy(self) -> bool:
        return self._busy

    # -- enrolling

    def enrol(self, typed: Typed, *, although_alike: bool = False) -> None:
        if self._busy:
            return
        try:
            born = day_typed(typed.born, self._figures)
        except NoDay as no_day:
            self.refused.emit("born", str(no_day))
            return
        self._set_busy(busy=True)

        def enrolled(new: Enrolled) -> None:
            self._set_busy(busy=False)
            self.choose(Found(new.number, new.name, born, typed.email.strip(), typed.phone.strip()))

        self._place.ask(
            enrol,
            self._answering(enrolled),
            self._answering(self._refused),
            name=typed.name,
            email=typed.email,
            phone=typed.phone,
            born=born,
            address=typed.address,
            although_alike=although_alike,
        )

    def rest(self) -> None:
        """Forget who was chosen and what was typed: the service has begun, or somebody else's turn comes."""
        self._round += 1
        self._patience.stop()
        self._asked = False
        self._query, self._answer, self._pick_when_found, self._customer = "", None, False, None
        self._set_busy(busy=False)

    def _refused(self, refusal: Refusal) -> None:
        self._set_busy(busy=False)
        text = wording.of(refusal, self._figures)
        if isinstance(refusal, CustomerExists):
            self.alike.emit(text, refusal.number)
        else:
            self.refused.emit(field_of(refusal), text)

    def _answering(self, answer: Callable[[Answer], None]) -> Callable[[Answer], None]:
        asked_in = self._round

        def answered(value: Answer) -> None:
            if asked_in == self._round:
                answer(value)

        return answered

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
