"""Fees: what a movement costs the customer, by the branch's schedule; shown before it is posted."""

from dataclasses import dataclass
from typing import Any

from teller.bank.ledger import limit_records as records
from teller.bank.ledger.entry import Kind
from teller.bank.money import MAX_CENTS, NOTHING, Money
from teller.bank.work import Work

CHARGEABLE = (Kind.DEPOSIT, Kind.WITHDRAWAL, Kind.TRANSFER, Kind.CHEQUE, Kind.CHEQUE_RETURNED)
"""The kinds of movement that the schedule may put a fee on."""


@dataclass(frozen=True, slots=True)
class FeeRule:
    """A flat part and one in ten-thousandths of the amount (a basis point), together within least and most."""

    flat: Money = NOTHING
    per_10000: int = 0
    least: Money = NOTHING
    most: Money | None = None

    def of(self, amount: Money) -> Money:
        """The fee on an amount; halves of a minor unit are rounded up."""
        share = (amount.cents * self.per_10000 + 5_000) // 10_000
        fee = max(self.flat.cents + share, self.least.cents)
        return Money(min(fee, MAX_CENTS if self.most is None else self.most.cents))


def fee_on(work: Work, kind: Kind, amount: Money) -> Money:
    """What this movement costs now."""
    rule = rule_of(records.fee_row(work.db, kind.value)) if kind in CHARGEABLE else None
    return rule.of(amount) if rule is not None else Money(0)


def rule_of(row: Any) -> FeeRule | None:
    """The rule that a row of the schedule holds."""
    if row is None:
        return None
    most = None if row.most_cents is None else Money(row.most_cents)
    return FeeRule(Money(row.flat_cents), row.per_10000, Money(row.least_cents), most)
