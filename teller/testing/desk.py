"""A desk without threads, for presenters: it asks the bank at once and answers before it returns."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from teller.bank.refusal import Refusal
from teller.bank.use_case import UseCase
from teller.testing.bank import BankAtHand

P = ParamSpec("P")
Answer = TypeVar("Answer")


class InlineDesk:
    """Asks with one view's token, as a `Place` of the real counter does. Whatever is no refusal is raised."""

    def __init__(self, bank: BankAtHand, token: str) -> None:
        self._bank, self.token = bank, token

    def ask(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        refused: Callable[[Refusal], None],
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        try:
            answer = self._bank.branch.ask(use_case, self.token, *args, **request)
        except Refusal as refusal:
            refused(refusal)
        else:
            done(answer)

    def look(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        failed: Callable[[object], None],
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        self.ask(use_case, done, failed, *args, **request)

    def new_request(self) -> int:
        return self._bank.request()

    def look_for_codes(self, told: Callable[[bool], None]) -> None:
        told(self._bank.branch.wants_codes)
