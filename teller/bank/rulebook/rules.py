"""The rules of changing rules.

An administrator changes them, and none of it alone: limits, fees and the tolerance each need a supervisor's yes, raised
and lowered alike, since both can be a way of stealing. Nobody grants themselves anything: an administrator moves no
money, and a supervisor changes no rule.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.ledger.limits import Limits
from teller.bank.money import Money
from teller.bank.refusal import Refusal


@dataclass(eq=False)
class LimitsNeedSupervisor(Refusal):
    """A change of limits, or of the tolerance, needs a supervisor's yes."""

    code: ClassVar[str] = "limits_need_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@dataclass(eq=False)
class FeesNeedSupervisor(Refusal):
    """A change of fees needs a supervisor's yes."""

    code: ClassVar[str] = "fees_need_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@dataclass(eq=False)
class FigureNegative(Refusal):
    """No limit, fee or tolerance is below zero."""

    code: ClassVar[str] = "figure_negative"
    remembered: ClassVar[bool] = False

    name: str


@dataclass(eq=False)
class LimitsOutOfOrder(Refusal):
    """More at once than in a day, or in a day than in a month: one of them is a slip."""

    code: ClassVar[str] = "limits_out_of_order"
    remembered: ClassVar[bool] = False

    name: str


@dataclass(eq=False)
class FeeOutOfOrder(Refusal):
    """The most that a fee comes to is below the least."""

    code: ClassVar[str] = "fee_out_of_order"
    field: ClassVar[str | None] = "most"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class ShareOutOfRange(Refusal):
    """A fee's share of the amount is from nothing to all of it, in ten-thousandths."""

    code: ClassVar[str] = "share_out_of_range"
    field: ClassVar[str | None] = "per_10000"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class NoFeeOnThis(Refusal):
    """The schedule has no place for this kind of movement."""

    code: ClassVar[str] = "no_fee_on_this"
    field: ClassVar[str | None] = "kind"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class RoleKeepsLimits(Refusal):
    """A role without limits would move nothing: they are changed, not taken away."""

    code: ClassVar[str] = "role_keeps_limits"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class NothingChanges(Refusal):
    """What is asked for is what holds already."""

    code: ClassVar[str] = "nothing_changes"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


def check_figures(figures: Iterable[tuple[str, Money | None]]) -> None:
    for name, figure in figures:
        if figure is not None and figure.cents < 0:
            raise FigureNegative(name)


def check_limits(limits: Limits) -> None:
    check_figures([("entry", limits.entry), ("day", limits.day), ("month", limits.month)])
    for name, less, more in (
        ("day", limits.entry, limits.day),
        ("month", limits.day, limits.month),
        ("month", limits.entry, limits.month),
    ):
        if less is not None and more is not None and less > more:
            raise LimitsOutOfOrder(name)


def check_fee(per_10000: int, least: Money, most: Money | None) -> None:
    if not 0 <= per_10000 <= 10_000:  # noqa: PLR2004 - the whole amount
        raise ShareOutOfRange
    if most is not None and most < least:
        raise FeeOutOfOrder
