"""The cards' table and queries. Every one filters by the customer in service."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, select, update

from teller.bank.cards.rules import BlockReason, Brand, CardState
from teller.bank.ledger.records import account
from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata

card = Table(
    "card",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", Text),
    Column("account_id", Integer),
    Column("customer_id", Integer),
    Column("brand", Text),
    Column("last4", Text),
    Column("expires", Text),
    Column("state", Text),
    Column("block_reason", Text),
    Column("cvv_hash", Text),
    Column("cvv_tries", Integer),
    Column("day_limit_cents", Integer),
    Column("cash_limit_cents", Integer),
    Column("online", Integer),
    Column("abroad", Integer),
    Column("replaced_by", Integer),
    Column("issued_at", Integer),
)
_successor = card.alias("successor")
_ALL = (
    select(*card.columns, account.c.number.label("account_number"), _successor.c.last4.label("successor_last4"))
    .select_from(card)
    .join(account, account.c.id == card.c.account_id)
    .outerjoin(_successor, _successor.c.id == card.c.replaced_by)
)
_OWNED = Prepared(_ALL.where(card.c.token == bindparam("token"), card.c.customer_id == bindparam("customer")))
_LIST = Prepared(_ALL.where(card.c.customer_id == bindparam("customer")).order_by(card.c.id.desc()))
_GIVEN = [column.name for column in card.columns if column.name not in {"id", "replaced_by", "block_reason"}]
_ADD = Prepared(insert(card).values(**{name: bindparam(name) for name in _GIVEN}))
_SET_STATE = Prepared(
    update(card)
    .where(card.c.id == bindparam("card"))
    .values(state=bindparam("new_state"), block_reason=bindparam("reason"), cvv_tries=bindparam("tries"))
)
_SET_TRIES = Prepared(update(card).where(card.c.id == bindparam("card")).values(cvv_tries=bindparam("tries")))
_SET_LIMITS = Prepared(
    update(card)
    .where(card.c.id == bindparam("card"))
    .values(
        day_limit_cents=bindparam("day"),
        cash_limit_cents=bindparam("cash"),
        online=bindparam("is_online"),
        abroad=bindparam("is_abroad"),
    )
)
_REPLACE = Prepared(
    update(card)
    .where(card.c.id == bindparam("card"))
    .values(state=CardState.REPLACED.value, replaced_by=bindparam("successor"))
)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card with the hash of its CVV: it stays inside the bank."""

    id: int
    token: str
    account: int
    account_number: str
    brand: Brand
    last4: str
    expires: str
    state: CardState
    block_reason: BlockReason | None
    cvv_hash: str
    cvv_tries: int
    day_limit: Money
    cash_limit: Money
    online: bool
    abroad: bool
    successor_last4: str | None
    issued_at: int


def _row(found: Any) -> CardRow:
    return CardRow(
        found.id,
        found.token,
        found.account_id,
        found.account_number,
        Brand(found.brand),
        found.last4,
        found.expires,
        CardState(found.state),
        BlockReason(found.block_reason) if found.block_reason else None,
        found.cvv_hash,
        found.cvv_tries,
        Money(found.day_limit_cents),
        Money(found.cash_limit_cents),
        bool(found.online),
        bool(found.abroad),
        found.successor_last4,
        found.issued_at,
    )


def owned(db: Connection, token: str, customer: int) -> CardRow | None:
    found = _OWNED(db, token=token, customer=customer).first()
    return _row(found) if found else None


def of_customer(db: Connection, customer: int) -> list[CardRow]:
    """The customer's cards, newest first."""
    return [_row(found) for found in _LIST(db, customer=customer)]


def add(db: Connection, row: CardRow, customer: int) -> int:
    added = _ADD(
        db,
        token=row.token,
        account_id=row.account,
        customer_id=customer,
        brand=row.brand.value,
        last4=row.last4,
        expires=row.expires,
        state=row.state.value,
        cvv_hash=row.cvv_hash,
        cvv_tries=row.cvv_tries,
        day_limit_cents=row.day_limit.cents,
        cash_limit_cents=row.cash_limit.cents,
        online=int(row.online),
        abroad=int(row.abroad),
        issued_at=row.issued_at,
    )
    return int(added.lastrowid)


def set_state(
    db: Connection, card_id: int, state: CardState, reason: BlockReason | None = None, tries: int = 0
) -> None:
    _SET_STATE(db, card=card_id, new_state=state.value, reason=reason.value if reason else None, tries=tries)


def set_tries(db: Connection, card_id: int, tries: int) -> None:
    _SET_TRIES(db, card=card_id, tries=tries)


def set_limits(db: Connection, card_id: int, day: Money, cash: Money, *, online: bool, abroad: bool) -> None:
    _SET_LIMITS(db, card=card_id, day=day.cents, cash=cash.cents, is_online=int(online), is_abroad=int(abroad))


def replace(db: Connection, card_id: int, successor: int) -> None:
    _REPLACE(db, card=card_id, successor=successor)
