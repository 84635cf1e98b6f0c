"""The rules of accounts: what may be frozen, unfrozen, closed and reversed, and by whom."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from teller.bank.accounts import mask, rules
from teller.bank.accounts.rules import (
    AccountNotEmpty,
    AlreadyReversed,
    AlreadySo,
    CardsStillOpen,
    NotReversible,
    ReversalNeedsSupervisor,
)
from teller.bank.badge import Role
from teller.bank.ledger.entry import Booked, Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import AccountClosed
from teller.bank.money import Money

TODAY, YESTERDAY = date(2026, 11, 24), date(2026, 11, 23)
DEPOSIT = Booked(7, Kind.DEPOSIT, TODAY, datetime(2026, 11, 24, tzinfo=UTC), 1, 2, 3, Money(5), "", None, None)


def standing(state, cents=0):
    return Standing(
        1, "4000000101", "current", 1, "Everyday", 1, state, Money(cents), 1, "", Money(0), Money(0), Money(0), None
    )


@pytest.mark.parametrize(
    ("check", "state", "refusal"),
    [
        (rules.check_freezing, "active", None),
        (rules.check_freezing, "frozen", AlreadySo),
        (rules.check_freezing, "closed", AccountClosed),
        (rules.check_unfreezing, "active", AlreadySo),
        (rules.check_unfreezing, "frozen", None),
        (rules.check_unfreezing, "closed", AccountClosed),
    ],
)
def test_a_frozen_account_thaws_and_a_closed_one_stays_closed(check, state, refusal):
    if refusal is None:
        check(standing(state))
        return
    with pytest.raises(refusal):
        check(standing(state))


@pytest.mark.parametrize(
    ("state", "cents", "cards", "refusal"),
    [
        ("closed", 5, 2, AlreadySo),
        ("active", 5, 2, AccountNotEmpty),
        ("active", 0, 2, CardsStillOpen),
        ("active", 0, 0, None),
        ("frozen", 0, 0, None),
    ],
)
def test_closing_is_refused_in_this_order(state, cents, cards, refusal):
    if refusal is None:
        rules.check_closing(standing(state, cents), cards)
        return
    with pytest.raises(refusal):
        rules.check_closing(standing(state, cents), cards)


@pytest.mark.parametrize(
    ("booked", "user", "role", "refusal"),
    [
        (replace(DEPOSIT, kind=Kind.REVERSAL, reversed_by=9, user=2), 1, Role.TELLER, NotReversible),
        (replace(DEPOSIT, kind=Kind.TILL_FLOAT), 1, Role.SUPERVISOR, NotReversible),
        (replace(DEPOSIT, kind=Kind.SALARY), 1, Role.SUPERVISOR, NotReversible),
        (replace(DEPOSIT, reversed_by=9, user=2), 1, Role.TELLER, AlreadyReversed),
        (replace(DEPOSIT, reversed_by=9), 1, Role.SUPERVISOR, AlreadyReversed),
        (replace(DEPOSIT, user=2), 1, Role.TELLER, ReversalNeedsSupervisor),
        (replace(DEPOSIT, day=YESTERDAY), 1, Role.TELLER, ReversalNeedsSupervisor),
        (replace(DEPOSIT, user=2, day=YESTERDAY), 1, Role.SUPERVISOR, None),
        (replace(DEPOSIT, day=YESTERDAY), 1, Role.SUPERVISOR, ReversalNeedsSupervisor),
        (replace(DEPOSIT, user=2), 1, Role.SUPERVISOR, None),
        (DEPOSIT, 1, Role.SUPERVISOR, None),
        (DEPOSIT, 1, Role.TELLER, None),
        (replace(DEPOSIT, kind=Kind.WITHDRAWAL), 1, Role.TELLER, None),
        (replace(DEPOSIT, kind=Kind.TRANSFER), 1, Role.TELLER, None),
    ],
)
def test_a_reversal_is_refused_in_this_order(booked, user, role, refusal):
    def check():
        rules.check_reversal(booked)
        for broken in rules.broken_by_reversing(booked, user=user, role=role, day=TODAY):
            raise broken

    if refusal is None:
        check()
        return
    with pytest.raises(refusal):
        check()


@pytest.mark.parametrize(
    ("full", "shown"),
    [("Amara Okafor", "A•••• O•••••"), ("Wolfeschlegelsteinhausen", "W•••••"), ("Li Å", "L• Å"), ("  ", "")],
)
def test_a_masked_name_is_recognised_and_teaches_nothing(full, shown):
    assert mask.name(full) == shown
