"""Asks for the drawers and the branch's cash, and turns what is typed into a float, a delivery or a new drawer."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from teller.bank.money import MAX_CENTS, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.bank.till.add_till import add_till
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import BranchCash, list_tills
from teller.bank.till.open_till import open_till
from teller.bank.till.receive_cash import receive_cash
from teller.counter import wording
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement.posts import SPENT
from teller.counter.shift import Asks

Form = Literal["open", "receive", "add"]


class DrawerPresenter(QObject):
    """Signals: known(BranchCash) and own(DrawerState or None) at every answer, not_known(text), not_permitted(text),
    busy(bool), refused(form, field, text) with no field where it is about none, unanswered(form, text) where a fault
    kept the answer away, reviewed(Money, memo) when a delivery can be confirmed, and what was done:
    opened(DrawerState, Money), received(Money, Money) with what the vault holds now, added(DrawerState).
    """

    known = Signal(object)
    own = Signal(object)
    not_known = Signal(str)
    not_permitted = Signal(str)
    busy = Signal(bool)
    refused = Signal(str, str, str)
    unanswered = Signal(str, str)
    reviewed = Signal(object, str)
    opened = Signal(object, object)
    received = Signal(object, object)
    added = Signal(object)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._busy = False
        self._asked = 0  # only the answer to the last question is shown
        self._round = 0  # what was done in a round that is over is told to nobody
        self._requests: dict[Form, int] = {}
        self._lost: set[Form] = set()  # forms whose request was sent, and no answer came
        self._vault: Money | None = None

    # -- what there is

    def load(self) -> None:
        self._asked += 1
        asked = self._asked

        def answered(cash: BranchCash) -> None:
            if asked == self._asked:
                self._vault = cash.vault
                self.known.emit(cash)
                self.own.emit(next((drawer for drawer in cash.drawers if drawer.mine), None))

        def failed(refusal: Refusal) -> None:
            if asked == self._asked:
                tell = self.not_permitted if isinstance(refusal, NotPermitted) else self.not_known
                tell.emit(wording.of(refusal, self._figures))

        self._place.ask(list_tills, answered, failed)

    def rest(self) -> None:
        """Show no answer that is still on its way, and forget every form."""
        self._asked += 1
        self._round += 1
        self._vault = None
        self._requests.clear()
        self._lost.clear()
        self._set_busy(busy=False)

    # -- what is done

    def open(self, drawer: DrawerState | None, amount_typed: str, pieces: Pieces | None = None) -> None:
        """With a float as it was counted; uncounted, the bank chooses the notes and coins."""
        if self._busy:
            return
        if drawer is None:
            self.refused.emit("open", "tills", self.tr("Choose a drawer first."))
            return
        amount = pieces.total if pieces else self._amount("open", "float", lambda: self._zero_or_more(amount_typed))
        if amount is None:
            return
        self._set_busy(busy=True)
        self._place.ask(
            open_till,
            self._done("open", lambda state: self.opened.emit(state, amount)),
            self._no("open", {"amount": "float"}),
            till=drawer.id,
            amount=amount,
            pieces=pieces,
            request=self._request("open"),
        )

    def review_delivery(self, amount_typed: str, memo: str, pieces: Pieces | None = None) -> None:
        """Read a delivery as it was typed or counted, so that it can be confirmed."""
        amount: Money | None
        if pieces and not amount_typed.strip():
            amount = pieces.total
        else:
            amount = self._amount("receive", "amount", lambda: self._figures.typed(amount_typed))
        if amount is None:
            return
        if pieces and pieces.total != amount:
            text = self.tr("The notes and coins come to {counted}. Count on, or change the amount.")
            self.refused.emit("receive", "pieces", text.format(counted=self._figures.with_currency(pieces.total)))
            return
        if amount.cents + (self._vault.cents if self._vault is not None else 0) > MAX_CENTS:
            self.refused.emit("receive", "amount", wording.bad_amount("too_large", self._figures))
            return
        self.reviewed.emit(amount, memo)

    def receive(self, amount: Money, memo: str, pieces: Pieces | None = None) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._place.ask(
            receive_cash,
            self._done("receive", lambda held: self.received.emit(amount, held)),
            self._no("receive"),
            amount=amount,
            memo=memo,
            pieces=pieces,
            request=self._request("receive"),
        )

    def add(self, name: str) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._place.ask(add_till, self._done("add", self.added.emit), self._no("add"), name=name)

    # -- how

    def begin(self, form: Form) -> None:
        """A form opens: whatever it posts is a new request."""
        self._requests.pop(form, None)
        self._lost.discard(form)

    def unheard(self, form: Form) -> int | None:
        """The request that was sent from a form and has no answer, or none yet."""
        return self._requests.get(form)

    def ask_again(self, form: Form, request: int) -> None:
        """What this form posts next goes out under a request that was sent before: so it is not posted twice."""
        self._requests[form] = request
        self._lost.add(form)

    def _request(self, form: Form) -> int:
        if form not in self._requests:
            self._requests[form] = self._place.new_request()
        return self._requests[form]

    def _zero_or_more(self, typed: str) -> Money:
        return self._figures.typed_or_zero(typed)

    def _amount(self, form: Form, field: str, read: Callable[[], Money]) -> Money | None:
        try:
            return read()
        except BadAmount as bad:
            self.refused.emit(form, field, wording.bad_amount(bad.reason, self._figures))
            return None

    def _done(self, form: Form, tell: Callable[[object], object]) -> Callable[[object], None]:
        asked_in = self._round

        def done(answer: object) -> None:
            if asked_in != self._round:
                return
            self.begin(form)
            self._set_busy(busy=False)
            tell(answer)

        return done

    def _no(self, form: Form, fields: dict[str, str] | None = None) -> Callable[[Refusal], None]:
        asked_in = self._round

        def refused(refusal: Refusal) -> None:
            if asked_in != self._round:
                return
            self._set_busy(busy=False)
            text = wording.of(refusal, self._figures)
            if refusal.code == "unanswered":
                # It may have been posted: only under the same id is asking again safe.
                self._lost.add(form)
                self.unanswered.emit(form, text)
                return
            if form not in self._lost or refusal.remembered or refusal.code in SPENT:
                self.begin(form)
            field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
            self.refused.emit(form, (fields or {}).get(field, field), text)

        return refused

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy.emit(busy)
