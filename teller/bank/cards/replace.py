"""Replace a card: a new one on the same account, and the old one points at it."""

from dataclasses import replace

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import making, records, rules
from teller.bank.cards.card import NewCard, card_of, masked, own_card
from teller.bank.cards.rules import CardState
from teller.bank.inputs import CardToken
from teller.bank.use_case import staged
from teller.bank.work import Steps


@staged(Scope.CARDS_MANAGE, serving=True)
def replace_card(steps: Steps, *, card: CardToken) -> NewCard:
    """The new card has the old one's limits and switches, and a token, digits and CVV of its own.

    Raises `NotFound`, `CardStateForbids`.
    """
    made = making.blank(steps.house)
    with steps.work() as work:
        old = own_card(work, card)
        rules.check_becoming(old.state, CardState.REPLACED)
        row = making.row_for(work, made, account=old.account, account_number=old.account_number, brand=old.brand)
        row = replace(row, day_limit=old.day_limit, cash_limit=old.cash_limit, online=old.online, abroad=old.abroad)
        records.replace(work.db, old.id, records.add(work.db, row, work.customer.id))
        work.note(Act.CARD_REPLACED, masked(old.last4), successor=masked(row.last4))
        return NewCard(card_of(work, row), made.cvv)
