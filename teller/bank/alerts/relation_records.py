"""The relations' table and queries: which customers a user is, or is close to."""

from typing import NamedTuple

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, column, delete, insert, select, table

from teller.bank.prepared import Prepared, metadata

relation = Table(
    "relation",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("customer_id", Integer, primary_key=True),
    Column("kind", Text),
    Column("noted_by", Integer),
    Column("noted_at", Integer),
)
_user = table("user", column("id"), column("email_key"), column("name"), column("email"))
_customer = table("customer", column("id"), column("number"), column("name"))

_OF = Prepared(
    select(relation.c.kind).where(relation.c.user_id == bindparam("user"), relation.c.customer_id == bindparam("whom"))
)
_ADD = Prepared(insert(relation).values({one.name: bindparam(one.name) for one in relation.columns}))
_DROP = Prepared(
    delete(relation).where(relation.c.user_id == bindparam("user"), relation.c.customer_id == bindparam("whom"))
)
_BY_KEY = Prepared(select(_user.c.id).where(_user.c.email_key == bindparam("key")))
_ALL = Prepared(
    select(_user.c.email, _user.c.name, _customer.c.number, _customer.c.name.label("customer"), relation.c.kind)
    .select_from(relation)
    .join(_user, _user.c.id == relation.c.user_id)
    .join(_customer, _customer.c.id == relation.c.customer_id)
    .order_by(_user.c.name, _customer.c.number),
    lambda row: Related(*row),
)


class Related(NamedTuple):
    """A relation on record."""

    email: str
    name: str
    customer: str
    customer_name: str
    kind: str


def kind_of(db: Connection, user: int, customer: int) -> str | None:
    """What a user is to a customer, if anything is known."""
    kind = _OF(db, user=user, whom=customer).scalar()
    return None if kind is None else str(kind)


def every(db: Connection) -> list[Related]:
    return list(_ALL(db))


def user_with(db: Connection, key: str) -> int | None:
    """Whoever of the staff has the address of this key."""
    user = _BY_KEY(db, key=key).scalar()
    return None if user is None else int(user)


def add(db: Connection, user: int, customer: int, kind: str, *, by: int, at: int) -> None:
    _ADD(db, user_id=user, customer_id=customer, kind=kind, noted_by=by, noted_at=at)


def drop(db: Connection, user: int, customer: int) -> bool:
    return _DROP(db, user=user, whom=customer).rowcount > 0
