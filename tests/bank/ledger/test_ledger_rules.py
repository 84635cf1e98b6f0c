"""The ledger's rules, one by one: states, limits, cover."""

from datetime import date

import pytest

from teller.bank.ledger import rules
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import (
    AccountClosed,
    AccountFrozen,
    AmountNotPositive,
    CashShort,
    InsufficientFunds,
    Limits,
    OverDayLimit,
    OverEntryLimit,
    SameAccount,
)
from teller.bank.money import Money

TODAY = date(2026, 11, 24)


def standing(number=1, *, kind="current", state="active", cents=0, out=0, out_day=TODAY):
    side = -1 if kind in {"till", "cash_vault"} else 1
    owner = 1 if kind in {"current", "savings"} else None
    return Standing(
        number, str(number), kind, side, "A", owner, state, Money(cents), 1, out_day.isoformat(), Money(out)
    )


@pytest.mark.parametrize("cents", [0, -1, -(10**15)])
def test_nothing_and_less_than_nothing_do_not_move(cents):
    with pytest.raises(AmountNotPositive):
        rules.check_amount(Money(cents))


def test_the_smallest_amount_moves():
    rules.check_amount(Money(1))


def test_money_does_not_go_from_an_account_to_itself():
    with pytest.raises(SameAccount):
        rules.check_two_accounts(standing(1), standing(1))
    rules.check_two_accounts(standing(1), standing(2))


@pytest.mark.parametrize(
    ("states", "kind", "number"),
    [
        (("closed", "frozen"), AccountClosed, "1"),
        (("frozen", "closed"), AccountClosed, "2"),
        (("frozen", "frozen"), AccountFrozen, "1"),
        (("active", "frozen"), AccountFrozen, "2"),
        (("closed", "closed"), AccountClosed, "1"),
    ],
)
def test_a_closed_account_is_named_before_a_frozen_one(states, kind, number):
    accounts = [standing(at, state=state) for at, state in enumerate(states, 1)]
    with pytest.raises(kind) as refused:
        rules.check_open(*accounts)
    assert refused.value.number == number


@pytest.mark.parametrize(
    ("debit", "cents", "refusal"),
    [
        (standing(), 100_00, None),
        (standing(), 100_01, OverEntryLimit),
        (standing(out=50_00), 100_00, None),
        (standing(out=50_01), 100_00, OverDayLimit),
        (standing(out=150_00), 1, OverDayLimit),
        (standing(out=150_00), 100_01, OverEntryLimit),
        (standing(out=150_00, out_day=date(2026, 11, 23)), 100_00, None),
        (standing(kind="till", out=150_00), 100_00, None),
    ],
)
def test_limits_of_one_entry_and_of_a_day_hold_to_the_cent(debit, cents, refusal):
    limits = Limits(Money(100_00), Money(150_00))
    if refusal is None:
        rules.check_limits(debit, Money(cents), limits, TODAY)
        return
    with pytest.raises(refusal):
        rules.check_limits(debit, Money(cents), limits, TODAY)


def test_what_is_left_of_a_day_is_never_less_than_nothing():
    with pytest.raises(OverDayLimit) as refused:
        rules.check_limits(standing(out=900_00), Money(1), Limits(Money(100_00), Money(150_00)), TODAY)
    assert refused.value.facts() == {"left": Money(0), "limit": Money(150_00)}


@pytest.mark.parametrize(
    ("debit", "credit", "cents", "refusal"),
    [
        (standing(1, cents=5), standing(2, kind="till", cents=-5), 5, None),
        (standing(1, cents=5), standing(2, kind="till", cents=-9), 6, InsufficientFunds),
        (standing(1, cents=9), standing(2, kind="till", cents=-5), 6, CashShort),
        (standing(1, cents=5), standing(2, kind="till", cents=-5), 6, InsufficientFunds),
        (standing(1, kind="till"), standing(2), 10**15, None),
        (standing(1, kind="cash_vault"), standing(2, kind="capital"), 7, None),
        (standing(1, kind="capital"), standing(2), 7, None),
        (standing(1, kind="till"), standing(2, kind="cash_vault", cents=-6), 7, CashShort),
    ],
)
def test_whoever_holds_less_afterwards_holds_that_much_now(debit, credit, cents, refusal):
    if refusal is None:
        rules.check_covered(debit, credit, Money(cents))
        return
    with pytest.raises(refusal):
        rules.check_covered(debit, credit, Money(cents))


def test_cash_in_a_drawer_is_held_although_the_book_debits_it():
    assert standing(kind="till", cents=-7).held == Money(7)
    assert standing(cents=7).held == Money(7)
