"""The accounts' queries, beyond what the ledger has: a customer's list, and what hangs on an account."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, Table, bindparam, column, func, insert, or_, select, table

from teller.bank.ledger.records import account
from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata

_OPEN = ("issued", "active", "blocked")
# The cards' room stands above this one.
_card = table("card", column("account_id"), column("customer_id"), column("state"))

_LIST = Prepared(
    select(
        account.c.id,
        account.c.number,
        account.c.kind,
        account.c.name,
        account.c.state,
        account.c.balance_cents,
        account.c.opened_at,
        account.c.on_hold_cents,
    )
    .where(account.c.customer_id == bindparam("customer"))
    .order_by(account.c.id)
)
_NEXT = Prepared(select(func.coalesce(func.max(account.c.id), 0) + 1))
_OPEN_CARDS = Prepared(
    select(func.count())
    .select_from(_card)
    .where(
        _card.c.customer_id == bindparam("customer"),  # there is an index on it, and none on the account
        _card.c.account_id == bindparam("account"),
        or_(*(_card.c.state == state for state in _OPEN)),
    )
)

_print = Table(
    "receipt_print",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Integer),
    Column("user_id", Integer),
)
_PRINTS = Prepared(select(func.coalesce(func.max(_print.c.number), 0)).where(_print.c.entry == bindparam("of")))
_ADD_PRINT = Prepared(insert(_print).values({name: bindparam(name) for name in ("entry", "number", "at", "user_id")}))


@dataclass(frozen=True, slots=True)
class AccountRow:
    id: int
    number: str
    kind: str
    name: str
    state: str
    balance: Money
    opened_at: int
    on_hold: Money


def of_customer(db: Connection, customer: int) -> list[AccountRow]:
    return [
        AccountRow(
            row.id,
            row.number,
            row.kind,
            row.name,
            row.state,
            Money(row.balance_cents),
            row.opened_at,
            Money(row.on_hold_cents),
        )
        for row in _LIST(db, customer=customer)
    ]


def next_serial(db: Connection) -> int:
    return int(_NEXT(db).scalar())


def open_cards(db: Connection, account_id: int, customer: int) -> int:
    return int(_OPEN_CARDS(db, account=account_id, customer=customer).scalar())


def prints(db: Connection, entry: int) -> int:
    """How often the receipt of an entry has been printed."""
    return int(_PRINTS(db, of=entry).scalar())


def add_print(db: Connection, entry: int, number: int, at: int, user: int) -> None:
    _ADD_PRINT(db, entry=entry, number=number, at=at, user_id=user)
