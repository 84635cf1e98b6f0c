"""List the served customer's cards."""

from teller.bank.badge import Scope
from teller.bank.cards import records
from teller.bank.cards.card import Card, card_of
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.CARDS_READ, writes=False, serving=True)
def list_cards(work: Work) -> tuple[Card, ...]:
    """All of them, newest first: ended ones too, with what replaced them."""
    return tuple(card_of(work, row) for row in records.of_customer(work.db, work.customer.id))
