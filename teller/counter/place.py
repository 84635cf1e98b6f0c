"""A view's way to the bank."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from teller.bank.badge import View
from teller.bank.refusal import Refusal
from teller.bank.use_case import UseCase

if TYPE_CHECKING:
    from teller.counter.desk import Reply
    from teller.counter.shift import Shift

P = ParamSpec("P")
Answer = TypeVar("Answer")
Refused = Callable[[Refusal], None]


class Place:
    """A view's way to the bank: it can ask with that view's token, and with no other."""

    def __init__(self, shift: "Shift", view: View | None) -> None:
        self._shift, self._view = shift, view

    def ask(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        refused: Refused,
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        self._shift.ask(self._view, use_case, done, refused, *args, **request)

    def look(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        failed: Callable[[object], None],
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        self._shift.look(self._view, use_case, done, failed, *args, **request)

    def new_request(self) -> int:
        return self._shift.new_request()

    def look_for_codes(self, told: Callable[[bool], None]) -> None:
        self._shift.look_for_codes(told)

    def prove(self, done: "Reply", refused: Refused, stepped: "Reply") -> None:
        if self._view is not None:
            self._shift.prove(self._view, done, refused, stepped)

    def stop_proving(self) -> None:
        self._shift.stop_proving()
