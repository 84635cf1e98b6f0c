"""The customers' tables and queries: who they are, and their services."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from teller.bank.customers import search
from teller.bank.customers.index import records as index
from teller.bank.ledger.records import account
from teller.bank.prepared import Prepared, metadata

customer = Table(
    "customer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text),
    Column("name", Text),
    Column("name_key", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("born", Text),
    Column("address", Text),
    Column("created_at", Integer),
    Column("created_by", Integer),
)
service = Table(
    "service",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", Text),
    Column("user_id", Integer),
    Column("customer_id", Integer),
    Column("identified_by", Text),
    Column("document", Text),
    Column("started_at", Integer),
    Column("finished_at", Integer),
)
_EDITABLE = ("name", "name_key", "email", "phone", "born", "address")
_COLUMNS = (
    customer.c.id,
    customer.c.number,
    customer.c.name,
    customer.c.email,
    customer.c.phone,
    customer.c.born,
    customer.c.address,
    customer.c.created_at,
)
_ADD = Prepared(insert(customer).values(**{column.name: bindparam(column.name) for column in customer.columns}))
_EDIT = Prepared(
    update(customer)
    .where(customer.c.id == bindparam("customer"))
    .values(**{name: bindparam(f"new_{name}") for name in _EDITABLE})
)
_NEXT = Prepared(select(func.coalesce(func.max(customer.c.id), 0) + 1))
_BY_ID = Prepared(select(*_COLUMNS).where(customer.c.id == bindparam("id")))
_BY_NUMBER = Prepared(select(*_COLUMNS).where(customer.c.number == bindparam("number")))
_ALIKE = Prepared(
    select(customer.c.number)
    .where(customer.c.name_key == bindparam("name_key"), customer.c.born == bindparam("born"))
    .limit(1)
)
_NAME = Prepared(select(customer.c.name).where(customer.c.id == bindparam("id")))
_NUMBERS = Prepared(select(account.c.number).where(account.c.customer_id == bindparam("customer")))

_FOUND = Prepared(
    select(*_COLUMNS).where(
        customer.c.id.in_(select(literal_column("value")).select_from(func.json_each(bindparam("ids"))))
    )
)

_NAME_KEYS = Prepared(
    select(customer.c.id, customer.c.name_key).where(
        customer.c.id.in_(select(literal_column("value")).select_from(func.json_each(bindparam("ids"))))
    )
)

_SERVE = Prepared(
    insert(service).values(
        **{
            column.name: bindparam(column.name)
            for column in service.columns
            if column.name not in {"id", "finished_at"}
        }
    )
)
_OF_SERVICE = Prepared(select(service.c.customer_id).where(service.c.id == bindparam("service")))
_IN_SERVICE = Prepared(
    select(service.c.id, customer.c.number)
    .join_from(service, customer, customer.c.id == service.c.customer_id)
    .where(service.c.session_id == bindparam("session"), service.c.finished_at.is_(None))
)
_FINISH = Prepared(
    update(service)
    .where(service.c.session_id == bindparam("session"), service.c.finished_at.is_(None))
    .values(finished_at=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as the bank knows them."""

    id: int
    number: str
    name: str
    email: str
    phone: str
    born: date | None
    address: str
    created_at: int

    def words(self, account_numbers: Iterable[str]) -> list[str]:
        numbers = [self.number, search.digits_of(self.phone), *account_numbers]
        return search.index_words(name=self.name, email=self.email, numbers=numbers)


def _row(found: Any) -> CustomerRow:
    born = date.fromisoformat(found.born) if found.born else None
    return CustomerRow(
        found.id,
        found.number,
        found.name,
        found.email or "",
        found.phone or "",
        born,
        found.address or "",
        found.created_at,
    )


def next_id(db: Connection) -> int:
    return int(_NEXT(db).scalar())


def by_id(db: Connection, customer_id: int) -> CustomerRow | None:
    found = _BY_ID(db, id=customer_id).first()
    return _row(found) if found else None


def by_number(db: Connection, number: str) -> CustomerRow | None:
    found = _BY_NUMBER(db, number=number).first()
    return _row(found) if found else None


def name_of(db: Connection, customer_id: int) -> str:
    return str(_NAME(db, id=customer_id).scalar())


def alike(db: Connection, name: str, born: date | None) -> str | None:
    """The number of a customer with the same name and birth date, if there is one."""
    if born is None:
        return None
    number = _ALIKE(db, name_key=search.folded(name), born=born.isoformat()).scalar()
    return None if number is None else str(number)


def add(db: Connection, row: CustomerRow, user: int) -> None:
    _ADD(
        db,
        id=row.id,
        number=row.number,
        name=row.name,
        name_key=search.folded(row.name),
        email=row.email or None,
        phone=row.phone or None,
        born=row.born.isoformat() if row.born else None,
        address=row.address or None,
        created_at=row.created_at,
        created_by=user,
    )
    index.add(db, row.id, row.words(()))


def edit(db: Connection, before: CustomerRow, after: CustomerRow) -> None:
    numbers = account_numbers(db, before.id)
    index.drop(db, before.id, before.words(numbers))
    _EDIT(
        db,
        customer=after.id,
        new_name=after.name,
        new_name_key=search.folded(after.name),
        new_email=after.email or None,
        new_phone=after.phone or None,
        new_born=after.born.isoformat() if after.born else None,
        new_address=after.address or None,
    )
    index.add(db, after.id, after.words(numbers))


def account_numbers(db: Connection, customer_id: int) -> list[str]:
    return list(_NUMBERS(db, customer=customer_id).scalars())


def reindex(db: Connection, customer_id: int, before: Sequence[str], now: Sequence[str]) -> None:
    """Have a customer found by a changed list of account numbers."""
    row = by_id(db, customer_id)
    if row is not None:
        index.drop(db, customer_id, row.words(before))
        index.add(db, customer_id, row.words(now))


def with_words(db: Connection, ids: Sequence[int], terms: Sequence[str]) -> list[int]:
    """Those of some ids whose names have a word that begins with each term, in that order."""
    fitting = {row[0] for row in _NAME_KEYS(db, ids=str(list(ids))) if search.begins_a_word(row[1], terms)}
    return [found for found in ids if found in fitting]


def these(db: Connection, ids: Sequence[int]) -> list[CustomerRow]:
    """The customers of some ids, in that order."""
    rows = {row.id: _row(row) for row in _FOUND(db, ids=str(list(ids)))}
    return [rows[found] for found in ids if found in rows]


def serve(
    db: Connection, *, session: str, user: int, customer_id: int, identified_by: str, document: str, now: int
) -> int:
    added = _SERVE(
        db,
        session_id=session,
        user_id=user,
        customer_id=customer_id,
        identified_by=identified_by,
        document=document or None,
        started_at=now,
    )
    return int(added.lastrowid)


def finish(db: Connection, session: str, now: int) -> int:
    """Finish the session's service, if one is open; how many were."""
    return int(_FINISH(db, session=session, now=now).rowcount)


def service_of(db: Connection, session: str) -> tuple[int, str] | None:
    """The session's open service, and the number of its customer."""
    row = _IN_SERVICE(db, session=session).first()
    return (row.id, row.number) if row else None


def of_service(db: Connection, service_id: int) -> int | None:
    """Whom a service is or was for."""
    found = _OF_SERVICE(db, service=service_id).scalar()
    return None if found is None else int(found)


def in_service(db: Connection, session: str) -> str | None:
    """The number of the customer whom this session is serving."""
    current = service_of(db, session)
    return current[1] if current else None
