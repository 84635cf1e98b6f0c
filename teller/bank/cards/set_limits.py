"""Set a card's limits and switches."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import records, rules
from teller.bank.cards.card import Card, card_of, masked, own_card
from teller.bank.inputs import CardToken
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CARDS_MANAGE, serving=True)
def set_card_limits(
    work: Work, *, card: CardToken, day_limit: Money, cash_limit: Money, online: bool, abroad: bool
) -> Card:
    """What the card may spend a day, how much of it in cash, and whether online and abroad.

    Raises `NotFound`, `CardStateForbids`, `CardLimitNegative`, `CashLimitAboveDayLimit`.
    """
    row = own_card(work, card)
    rules.check_usable(row.state)
    rules.check_limits(day_limit, cash_limit)
    records.set_limits(work.db, row.id, day_limit, cash_limit, online=online, abroad=abroad)
    work.note(
        Act.CARD_LIMITS_SET,
        masked(row.last4),
        day=day_limit.cents,
        cash=cash_limit.cents,
        online=online,
        abroad=abroad,
    )
    return card_of(work, own_card(work, card))
