"""Unblock a card that was never out of its customer's hands."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import records, rules
from teller.bank.cards.card import Card, card_of, masked, own_card
from teller.bank.cards.rules import CardState
from teller.bank.inputs import CardToken
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CARDS_MANAGE, serving=True)
def unblock_card(work: Work, *, card: CardToken) -> Card:
    """Make it active, its CVV tries given back. Raises `NotFound`, `CardStateForbids`, `CardNeedsReplacing`."""
    row = own_card(work, card)
    rules.check_unblocking(row.state, row.block_reason)
    records.set_state(work.db, row.id, CardState.ACTIVE)
    work.note(Act.CARD_UNBLOCKED, masked(row.last4))
    return card_of(work, own_card(work, card))
