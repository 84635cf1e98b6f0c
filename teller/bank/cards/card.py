"""A card as its panel shows it, and how the served customer's own is found."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from teller.bank.cards import records, rules
from teller.bank.cards.records import CardRow
from teller.bank.cards.rules import BlockReason, Brand, CardState
from teller.bank.money import Money
from teller.bank.refusal import NotFound
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Card:
    """`token` names it to the bank. There is no number behind `masked`: none was ever made."""

    token: str = field(repr=False)
    account: str
    brand: Brand
    masked: str
    expires: str
    state: CardState
    block_reason: BlockReason | None
    day_limit: Money
    cash_limit: Money
    online: bool
    abroad: bool
    successor: str | None
    issued: datetime


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card just made. `cvv` is shown once and can never be read again."""

    card: Card
    cvv: str = field(repr=False)


def masked(last4: str) -> str:
    return f"•••• {last4}"


def card_of(work: Work, row: CardRow) -> Card:
    return Card(
        token=row.token,
        account=row.account_number,
        brand=row.brand,
        masked=masked(row.last4),
        expires=row.expires,
        state=rules.state_on(work.today, row.state, row.expires),
        block_reason=row.block_reason,
        day_limit=row.day_limit,
        cash_limit=row.cash_limit,
        online=row.online,
        abroad=row.abroad,
        successor=masked(row.successor_last4) if row.successor_last4 else None,
        issued=moment(row.issued_at),
    )


def own_card(work: Work, token: str) -> CardRow:
    """The served customer's card of that token, in the state it is in today. Otherwise there is no such card."""
    row = records.owned(work.db, token, work.customer.id)
    if row is None:
        raise NotFound("card")
    return replace(row, state=rules.state_on(work.today, row.state, row.expires))
