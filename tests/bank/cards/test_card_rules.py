"""The rules of cards: every state against every change, limits, CVVs, and the calendar."""

from datetime import date

import pytest

from teller.bank.cards import rules
from teller.bank.cards.rules import (
    BlockReason,
    CardLimitNegative,
    CardNeedsReplacing,
    CardState,
    CardStateForbids,
    CashLimitAboveDayLimit,
    CvvNotDigits,
)
from teller.bank.money import Money

MAY_BECOME = {
    CardState.ISSUED: {CardState.ACTIVE, CardState.BLOCKED, CardState.REPLACED, CardState.CANCELLED},
    CardState.ACTIVE: {CardState.BLOCKED, CardState.REPLACED, CardState.CANCELLED},
    CardState.BLOCKED: {CardState.REPLACED, CardState.CANCELLED},
    CardState.EXPIRED: {CardState.REPLACED, CardState.CANCELLED},
    CardState.CANCELLED: set(),
    CardState.REPLACED: set(),
}
CHANGES = (CardState.ACTIVE, CardState.BLOCKED, CardState.REPLACED, CardState.CANCELLED)


@pytest.mark.parametrize("state", CardState)
@pytest.mark.parametrize("new", CHANGES)
def test_a_card_becomes_only_what_its_state_allows(state, new):
    if new in MAY_BECOME[state]:
        rules.check_becoming(state, new)
        return
    with pytest.raises(CardStateForbids) as refused:
        rules.check_becoming(state, new)
    assert refused.value.state is state


@pytest.mark.parametrize(
    ("state", "reason", "refusal"),
    [
        (CardState.ACTIVE, BlockReason.LOST, CardStateForbids),
        (CardState.EXPIRED, BlockReason.CUSTOMER, CardStateForbids),
        (CardState.BLOCKED, BlockReason.LOST, CardNeedsReplacing),
        (CardState.BLOCKED, BlockReason.STOLEN, CardNeedsReplacing),
        (CardState.BLOCKED, BlockReason.SUSPICIOUS, None),
        (CardState.BLOCKED, BlockReason.CUSTOMER, None),
        (CardState.BLOCKED, BlockReason.CVV_TRIES, None),
    ],
)
def test_a_card_that_left_its_customers_hands_is_not_unblocked(state, reason, refusal):
    if refusal is None:
        rules.check_unblocking(state, reason)
        return
    with pytest.raises(refusal):
        rules.check_unblocking(state, reason)


@pytest.mark.parametrize(
    ("day", "cash", "refusal"),
    [
        (-1, 5, CardLimitNegative),
        (5, -1, CardLimitNegative),
        (5, 6, CashLimitAboveDayLimit),
        (5, 5, None),
        (0, 0, None),
    ],
)
def test_card_limits_are_refused_in_this_order(day, cash, refusal):
    if refusal is None:
        rules.check_limits(Money(day), Money(cash))
        return
    with pytest.raises(refusal):
        rules.check_limits(Money(day), Money(cash))


@pytest.mark.parametrize(
    "cvv", ["", "12", "1234", "12a", "１２３", "١٢٣", " 12", "12\n", "²²²", "1.2", "-12", "12\x00"]
)
def test_what_is_no_cvv_is_refused_before_it_costs_a_try(cvv):
    with pytest.raises(CvvNotDigits):
        rules.check_cvv_shape(cvv)


@pytest.mark.parametrize("cvv", ["000", "999", "012"])
def test_a_cvv_has_three_ascii_digits(cvv):
    rules.check_cvv_shape(cvv)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 11, 24), CardState.ACTIVE),
        (date(2030, 11, 30), CardState.ACTIVE),
        (date(2030, 12, 1), CardState.EXPIRED),
        (date(2031, 1, 1), CardState.EXPIRED),
    ],
)
def test_a_card_is_good_to_the_last_day_of_its_month(today, state):
    expires = rules.expiry_from(date(2026, 11, 24))
    assert expires == "2030-11"
    assert rules.state_on(today, CardState.ACTIVE, expires) is state
    for ended in (CardState.CANCELLED, CardState.REPLACED):
        assert rules.state_on(today, ended, expires) is ended


@pytest.mark.parametrize("state", CardState)
def test_only_a_card_that_is_in_use_can_be_used(state):
    if state in {CardState.ISSUED, CardState.ACTIVE}:
        rules.check_usable(state)
        return
    with pytest.raises(CardStateForbids):
        rules.check_usable(state)
