"""Issue a card on a current account. Its CVV is told once."""

from teller.bank.accounts import movements
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import making, records
from teller.bank.cards.card import NewCard, card_of, masked
from teller.bank.cards.rules import Brand, CardNeedsAccount
from teller.bank.inputs import Number
from teller.bank.use_case import staged
from teller.bank.work import Steps


@staged(Scope.CARDS_MANAGE, serving=True)
def issue_card(steps: Steps, *, account: Number, brand: Brand = Brand.VISA) -> NewCard:
    """Make a card, not yet active. Raises `NotFound`, and `CardNeedsAccount` for a savings or frozen account."""
    made = making.blank(steps.house)
    with steps.work() as work:
        standing = movements.own_account(work, account)
        if (standing.kind, standing.state) != (AccountKind.CURRENT, AccountState.ACTIVE):
            raise CardNeedsAccount
        row = making.row_for(work, made, account=standing.id, account_number=standing.number, brand=brand)
        records.add(work.db, row, work.customer.id)
        work.note(Act.CARD_ISSUED, masked(row.last4), account=standing.number, brand=brand.value)
        return NewCard(card_of(work, row), made.cvv)
