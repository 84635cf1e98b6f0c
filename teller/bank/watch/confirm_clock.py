"""Confirm the clock: a supervisor or an administrator says that this computer's time is right, though it is behind."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.guard import clock
from teller.bank.inputs import Reason
from teller.bank.refusal import Refusal
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import micros


@dataclass(eq=False)
class ClockIsRight(Refusal):
    """The clock is not behind, or somebody has confirmed it already."""

    code: ClassVar[str] = "clock_is_right"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


@use_case(Scope.CLOCK)
def confirm_clock(work: Work, *, reason: Reason) -> None:
    """From now on there is work again. Raises `ClockIsRight`."""
    newest = work.trail.began.at
    if clock.moment_after(work.db, work.house.world.clock, newest).set_back is None:
        raise ClockIsRight
    now = micros(work.house.world.clock.now())
    clock.confirm(work.db, now, newest)
    work.note(Act.CLOCK_CONFIRMED, "", reason=reason, behind_seconds=(newest - now) // 1_000_000)
