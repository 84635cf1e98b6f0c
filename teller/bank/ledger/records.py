"""The ledger's tables and queries: accounts as the book sees them, entries, postings."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    column,
    insert,
    literal_column,
    select,
    table,
    update,
)

from teller.bank.ledger.entry import Booked, Entry, Kind, Posting
from teller.bank.ledger.standing import Standing as Standing  # noqa: PLC0414 - as part of what records answer
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.prepared import Prepared, metadata
from teller.bank.world import moment

_FACTS = ("id", "number", "kind", "side", "name", "customer_id", "state", "opened_at")
_FIGURES = ("balance_cents", "last_seq", "out_day", "out_cents", "month_cents", "on_hold_cents", "pieces")

account = table("account", *(column(name) for name in (*_FACTS, *_FIGURES)))
"""A view: each account with the figures of its newest posting, which is where its balance is kept."""

account_facts = Table(
    "account_facts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text),
    Column("kind", Text),
    Column("side", Integer),
    Column("name", Text),
    Column("customer_id", Integer),
    Column("state", Text),
    Column("opened_at", Integer),
    Column("on_hold_cents", Integer),
)
entry = Table(
    "entry",
    metadata,
    Column("request", Integer, primary_key=True),
    Column("kind", Text),
    Column("day", Text),
    Column("booked_at", Integer),
    Column("user_id", Integer),
    Column("service_id", Integer),
    Column("debit_account", Integer),
    Column("credit_account", Integer),
    Column("amount_cents", Integer),
    Column("memo", Text),
    Column("reverses", Integer),
    Column("open_legs", Integer),
    Column("open_cents", Integer),
    Column("part_of", Integer),
    Column("pieces", Text),
)
posting = Table(
    "posting",
    metadata,
    Column("account_id", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("entry", Integer),
    Column("day", Text),
    Column("amount_cents", Integer),
    Column("balance_cents", Integer),
    Column("out_cents", Integer),
    Column("month_cents", Integer),
    Column("pieces", Text),
)
refused_request = Table(
    "refused_request",
    metadata,
    Column("request", Integer, primary_key=True),
    Column("code", Text),
    Column("at", Integer),
)


_STANDING = select(*(account.c[name] for name in (*_FACTS[:-1], *_FIGURES)))


def _standing(row: Sequence[Any]) -> Standing:
    return Standing._make(
        (*row[:7], Money(row[7]), row[8], row[9], Money(row[10]), Money(row[11]), Money(row[12]), row[13])
    )


_BY_ID = Prepared(_STANDING.where(account.c.id == bindparam("id")), _standing)
_BY_NUMBER = Prepared(_STANDING.where(account.c.number == bindparam("number")), _standing)
_OWNED = Prepared(
    _STANDING.where(account.c.number == bindparam("number"), account.c.customer_id == bindparam("customer")), _standing
)
_reversal = entry.alias("reversal")
_BOOKED = select(
    entry.c.request,
    entry.c.kind,
    entry.c.day,
    entry.c.booked_at,
    entry.c.user_id,
    entry.c.debit_account,
    entry.c.credit_account,
    entry.c.amount_cents,
    entry.c.memo,
    entry.c.reverses,
    select(_reversal.c.request).where(_reversal.c.reverses == entry.c.request).scalar_subquery().label("reversed_by"),
    entry.c.part_of,
    entry.c.pieces,
)
_FIND = Prepared(_BOOKED.where(entry.c.request == bindparam("request")))
_PARTS = Prepared(_BOOKED.where(entry.c.part_of == bindparam("request"), entry.c.part_of.is_not(None)))
_ANSWER = Prepared(
    select(
        select(entry.c.request).where(entry.c.request == bindparam("request")).scalar_subquery().label("entry"),
        select(refused_request.c.code)
        .where(refused_request.c.request == bindparam("request"))
        .scalar_subquery()
        .label("refused"),
    ),
    tuple,
)
_REMEMBER = Prepared(
    insert(refused_request).values(request=bindparam("request"), code=bindparam("code"), at=bindparam("at"))
)
_ADD_ENTRY = Prepared(
    insert(entry).values(
        **{column.name: bindparam(column.name) for column in entry.columns if not column.name.startswith("open_")},
        open_legs=literal_column("2"),
        open_cents=literal_column("0"),
    )
)
_OF_A_LEG = ("account_id", "seq", "amount_cents", "balance_cents", "out_cents", "month_cents", "pieces")
_LEGS = [tuple(f"{name}_{leg}" for name in _OF_A_LEG) for leg in ("paid", "received")]
_of_both: dict[str, Any] = {"entry": bindparam("entry"), "day": bindparam("day")}
_ADD_LEGS = Prepared(
    insert(posting).values(
        [_of_both | {name: bindparam(bound) for name, bound in zip(_OF_A_LEG, leg, strict=True)} for leg in _LEGS]
    )
)
_ADD_ACCOUNT = Prepared(
    insert(account_facts).values(
        number=bindparam("number"),
        kind=bindparam("kind"),
        side=bindparam("side"),
        name=bindparam("name"),
        customer_id=bindparam("customer_id"),
        opened_at=bindparam("opened_at"),
        state="active",
    )
)
_SET_STATE = Prepared(
    update(account_facts).where(account_facts.c.id == bindparam("account")).values(state=bindparam("new_state"))
)
_OF_KIND = Prepared(_STANDING.where(account.c.kind == bindparam("kind")).limit(1), _standing)


def by_id(db: Connection, account_id: int) -> Standing | None:
    found: Standing | None = _BY_ID(db, id=account_id).first()
    return found


def by_number(db: Connection, number: str) -> Standing | None:
    """Any account of the bank: for the payee of a transfer, and nothing else of a customer's."""
    found: Standing | None = _BY_NUMBER(db, number=number).first()
    return found


def owned(db: Connection, number: str, customer: int) -> Standing | None:
    """An account of this customer, or None: somebody else's number finds nothing, in the same time."""
    found: Standing | None = _OWNED(db, number=number, customer=customer).first()
    return found


def only_one(db: Connection, kind: str) -> Standing | None:
    """The branch's one account of a kind, such as its cash vault."""
    found: Standing | None = _OF_KIND(db, kind=kind).first()
    return found


def answer(db: Connection, request: int) -> tuple[bool, str | None]:
    """Whether an entry has this request id, and the code of the refusal it was given, if it was: mostly neither."""
    entry_id, refused = _ANSWER(db, request=request).one()
    return entry_id is not None, refused


def find(db: Connection, request: int) -> Booked | None:
    row = _FIND(db, request=request).first()
    return None if row is None else _booked(row)


def parts(db: Connection, request: int) -> list[Booked]:
    """The entries that are part of this one: its fee."""
    return [_booked(row) for row in _PARTS(db, request=request)]


def _booked(row: Any) -> Booked:
    return Booked(
        request=row.request,
        kind=Kind(row.kind),
        day=date.fromisoformat(row.day),
        at=moment(row.booked_at),
        user=row.user_id,
        debit=row.debit_account,
        credit=row.credit_account,
        amount=Money(row.amount_cents),
        memo=row.memo,
        reverses=row.reverses,
        reversed_by=row.reversed_by,
        part_of=row.part_of,
        pieces=None if row.pieces is None else Pieces.read(row.pieces),
    )


def remember(db: Connection, request: int, code: str, at: int) -> None:
    """Keep a refusal as the answer to its request id, unless there is an answer already."""
    if answer(db, request) == (False, None):
        _REMEMBER(db, request=request, code=code, at=at)


def add(db: Connection, new: Entry, *, day: str, at: int, user: int, service: int | None) -> None:
    _ADD_ENTRY(
        db,
        request=new.request,
        kind=new.kind.value,
        day=day,
        booked_at=at,
        user_id=user,
        service_id=service,
        debit_account=new.debit,
        credit_account=new.credit,
        amount_cents=new.amount.cents,
        memo=new.memo,
        reverses=new.reverses,
        part_of=new.part_of,
        pieces=None if new.pieces is None else new.pieces.stored(),
    )


class Leg(NamedTuple):
    """A posting about to be written: on which standing, what, and what has then gone out and is there in cash."""

    standing: Standing
    posting: Posting
    out: int
    out_month: int
    pieces: str | None


def add_legs(db: Connection, request: int, day: str, legs: tuple[Leg, Leg]) -> None:
    """Write the postings, which are the accounts' new balances."""
    values: dict[str, Any] = {"entry": request, "day": day}
    for names, (standing, leg, out, month, pieces) in zip(_LEGS, legs, strict=True):
        cents = leg.amount.cents
        balance = standing.balance.cents + cents
        values |= zip(names, (standing.id, standing.last_seq + 1, cents, balance, out, month, pieces), strict=True)
    _ADD_LEGS(db, **values)


def add_account(db: Connection, *, number: str, kind: str, side: int, name: str, customer: int | None, at: int) -> int:
    added = _ADD_ACCOUNT(db, number=number, kind=kind, side=side, name=name, customer_id=customer, opened_at=at)
    return int(added.lastrowid)


def set_state(db: Connection, account_id: int, state: str) -> None:
    _SET_STATE(db, account=account_id, new_state=state)
