"""Cancel a card, for good."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import records, rules
from teller.bank.cards.card import Card, card_of, masked, own_card
from teller.bank.cards.rules import CardState
from teller.bank.inputs import CardToken
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CARDS_MANAGE, serving=True)
def cancel_card(work: Work, *, card: CardToken) -> Card:
    """Raises `NotFound`, `CardStateForbids`."""
    row = own_card(work, card)
    rules.check_becoming(row.state, CardState.CANCELLED)
    records.set_state(work.db, row.id, CardState.CANCELLED)
    work.note(Act.CARD_CANCELLED, masked(row.last4))
    return card_of(work, own_card(work, card))
