"""The ledger's rules, one by one: states, limits, cover."""

from datetime import date

import pytest

from teller.bank.ledger import rules
from teller.bank.ledger.limits import Limits, OverDayLimit, OverEntryLimit, OverMonthLimit, Room, Subject, Used
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import (
    AccountClosed,
    AccountFrozen,
    AmountNotPositive,
    CashShort,
    InsufficientFunds,
    SameAccount,
)
from teller.bank.money import Money

TODAY = date(2026, 11, 24)


def standing(number=1, *, kind="current", state="active", cents=0, out=0, out_day=TODAY):
    side = -1 if kind in {"till", "cash_vault"} else 1
    owner = 1 if kind in {"current", "savings"} else None
    return Standing(
        number,
        str(number),
        kind,
        side,
        "A",
        owner,
        state,
        Money(cents),
        1,
        out_day.isoformat(),
        Money(out),
        Money(out),
        Money(0),
        None,
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
    ("used", "cents", "refusals"),
    [
        (Used(), 100_00, []),
        (Used(), 100_01, [OverEntryLimit]),
        (Used(day=Money(50_00), month=Money(50_00)), 100_00, []),
        (Used(day=Money(50_01), month=Money(50_01)), 100_00, [OverDayLimit]),
        (Used(day=Money(150_00), month=Money(150_00)), 1, [OverDayLimit]),
        (Used(day=Money(150_00), month=Money(150_00)), 100_01, [OverEntryLimit, OverDayLimit]),
        (Used(month=Money(300_00)), 100_00, []),
        (Used(month=Money(300_01)), 100_00, [OverMonthLimit]),
        (Used(day=Money(150_00), month=Money(400_00)), 100_01, [OverEntryLimit, OverDayLimit, OverMonthLimit]),
    ],
)
def test_limits_hold_to_the_cent_and_every_broken_one_is_told(used, cents, refusals):
    room = Room(Subject.ACCOUNT, Limits(Money(100_00), Money(150_00), Money(400_00)), used)
    assert [type(refusal) for refusal in room.broken(Money(cents))] == refusals


def test_what_is_left_of_a_day_is_never_less_than_nothing():
    (refused,) = Room(Subject.USER, Limits(day=Money(150_00)), Used(day=Money(900_00))).broken(Money(1))
    assert refused.facts() == {"subject": "user", "left": Money(0), "limit": Money(150_00)}


def test_no_limit_is_never_broken():
    assert Room(Subject.ROLE, Limits(), Used(Money(10**14), Money(10**14))).broken(Money(10**14)) == []


@pytest.mark.parametrize(
    ("day", "on_day", "in_month"),
    [
        (TODAY, 7, 9),
        (date(2026, 11, 25), 0, 9),
        (date(2026, 12, 1), 0, 0),
        (date(2027, 11, 24), 0, 0),
    ],
)
def test_what_has_gone_out_counts_on_its_day_and_in_its_month(day, on_day, in_month):
    found = standing(out=7)._replace(out_month=Money(9))
    assert (found.out_on(day), found.out_in_month_of(day)) == (Money(on_day), Money(in_month))


@pytest.mark.parametrize(
    ("fee", "on_hold", "cents", "covered"),
    [(1, 0, 99, True), (2, 0, 99, False), (0, 30, 70, True), (0, 30, 71, False), (1, 30, 70, False)],
)
def test_a_payment_covers_its_fee_out_of_what_is_not_on_hold(fee, on_hold, cents, covered):
    paying = standing(cents=100)._replace(on_hold=Money(on_hold))
    till = standing(2, kind="till", cents=-(10**6))
    if covered:
        rules.check_covered(paying, till, Money(cents), Money(fee))
    else:
        with pytest.raises(InsufficientFunds) as refused:
            rules.check_covered(paying, till, Money(cents), Money(fee))
        assert refused.value.available == Money(100 - on_hold)


def test_a_deposit_covers_its_own_fee():
    till, credit = standing(2, kind="till"), standing(cents=0)
    rules.check_covered(till, credit, Money(5), Money(5))
    with pytest.raises(InsufficientFunds):
        rules.check_covered(till, credit, Money(5), Money(6))


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
