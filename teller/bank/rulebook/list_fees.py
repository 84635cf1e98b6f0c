"""List the schedule of fees, and the difference that a drawer may be closed with."""

from dataclasses import dataclass

from teller.bank.badge import Scope
from teller.bank.ledger import limit_records as records
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.fees import CHARGEABLE, FeeRule, rule_of
from teller.bank.money import Money
from teller.bank.till.rules import TOLERANCE
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Fee:
    """What a kind of movement costs; None for nothing."""

    kind: Kind
    rule: FeeRule | None


@dataclass(frozen=True, slots=True)
class Schedule:
    """Fees in the order of `CHARGEABLE`; `tolerance` is the difference that needs no supervisor."""

    fees: tuple[Fee, ...]
    tolerance: Money


@use_case(Scope.LIMITS_READ, writes=False)
def list_fees(work: Work) -> Schedule:
    """Every kind of movement that can cost something."""
    return schedule(work)


def schedule(work: Work) -> Schedule:
    fees = tuple(Fee(kind, rule_of(records.fee_row(work.db, kind.value))) for kind in CHARGEABLE)
    return Schedule(fees, Money(records.rule(work.db, TOLERANCE) or 0))
