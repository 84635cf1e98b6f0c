"""Sends what a form posts to the bank, under one request id until it is answered: so it is posted once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement.posts import SPENT
from teller.counter.shift import Asks


class Sender(QObject):
    """Signals: busy(bool), refused(form, field, text) with no field where it is about none, unanswered(form, text)
    where a fault kept the answer away.
    """

    busy = Signal(bool)
    refused = Signal(str, str, str)
    unanswered = Signal(str, str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._busy = False
        self._round = 0  # what was done in a round that is over is told to nobody
        self._requests: dict[str, int] = {}
        self._lost: set[str] = set()  # forms whose request was sent, and no answer came

    def begin(self, form: str) -> None:
        """A form opens: whatever it posts is a new request."""
        self._drop(form)

    def unheard(self, form: str) -> int | None:
        """The request that was sent from a form and has no answer, or none yet."""
        return self._requests.get(form)

    def ask_again(self, form: str, request: int) -> None:
        """What this form posts next goes out under a request that was sent before: so it is not posted twice."""
        self._requests[form] = request
        self._lost.add(form)

    def rest(self) -> None:
        """Show no answer that is still on its way, and forget every form."""
        self._round += 1
        self._requests.clear()
        self._lost.clear()
        self._set_busy(busy=False)

    def look_for_codes(self, told: Callable[[bool], None]) -> None:
        """Tell whether whoever vouches may need a code."""
        self._place.look_for_codes(told)

    def request(self, form: str) -> int:
        if form not in self._requests:
            self._requests[form] = self._place.new_request()
        return self._requests[form]

    def send(
        self,
        form: str,
        use_case: UseCase[..., Any],
        tell: Callable[[Any], None],
        *,
        stopped: Callable[[Refusal], bool] | None = None,
        once: bool = True,
        **inputs: Any,
    ) -> None:
        """Post, unless something is under way. `stopped` answers whether it has dealt with a refusal itself."""
        if self._busy:
            return
        asked_in = self._round
        if once:
            inputs["request"] = self.request(form)

        def done(answer: Any) -> None:
            if asked_in == self._round:
                self._drop(form)
                self._set_busy(busy=False)
                tell(answer)

        def refused(refusal: Refusal) -> None:
            if asked_in != self._round:
                return
            self._set_busy(busy=False)
            if refusal.code == "unanswered":
                # It may have been posted: only under the same id is asking again safe.
                self._lost.add(form)
                self.unanswered.emit(form, wording.of(refusal, self._figures))
            elif stopped is None or not stopped(refusal):
                # An ended session and the like say nothing about a request that may have been posted before, unheard.
                if form not in self._lost or refusal.remembered or refusal.code in SPENT:
                    self._drop(form)
                field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
                self.refused.emit(form, field, wording.of(refusal, self._figures))

        self._set_busy(busy=True)
        self._place.ask(use_case, done, refused, **inputs)

    def amount(self, form: str, typed: str, *, field: str = "amount", or_none: bool = False) -> Money | None:
        """What was typed as money; None where it is no amount, which has been said, or may be left out."""
        if or_none and not typed.strip():
            return None
        try:
            return self._figures.typed_or_zero(typed) if or_none else self._figures.typed(typed)
        except BadAmount as bad:
            self.refused.emit(form, field, wording.bad_amount(bad.reason, self._figures))
            return None

    def _drop(self, form: str) -> None:
        self._requests.pop(form, None)
        self._lost.discard(form)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
