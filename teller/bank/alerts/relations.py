"""Relations: which customers a user is, or is close to. Whoever has the same e-mail address is the same person."""

from typing import NamedTuple

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, column, delete, insert, select, table

from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.raising import raise_alert
from teller.bank.audit.act import Act
from teller.bank.inputs import email_key
from teller.bank.prepared import Prepared, metadata
from teller.bank.work import Work

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


def note(work: Work, user: int, customer: int, number: str, kind: str) -> bool:
    """Put a relation on record; False where one is."""
    if kind_of(work.db, user, customer) is not None:
        return False
    _ADD(work.db, user_id=user, customer_id=customer, kind=kind, noted_by=work.badge.user, noted_at=work.at)
    work.note(Act.RELATION_NOTED, number, user=user, kind=kind)
    return True


def drop(work: Work, user: int, customer: int, number: str) -> bool:
    """Take a relation off the record; False where there is none."""
    if _DROP(work.db, user=user, whom=customer).rowcount == 0:
        return False
    work.note(Act.RELATION_DROPPED, number, user=user)
    return True


def notice(work: Work, customer: int, number: str, email: str) -> None:
    """Note whoever of the staff has this customer's e-mail address, by whatever spelling."""
    user = _BY_KEY(work.db, key=email_key(email)).scalar() if email else None
    if user is not None:
        note(work, int(user), customer, number, "self")


def look_at_service(work: Work, customer: int, number: str, email: str) -> None:
    """R-ACT-04: who begins to serve themselves, or a relation, leaves an alert; what they post is held besides."""
    notice(work, customer, number, email)
    if (kind := kind_of(work.db, work.badge.user, customer)) is not None:
        found = Finding("own_service", Severity.MEDIUM, {"customer": number, "kind": kind}, customer=customer)
        raise_alert(work.db, work.trail, work.at, found, user=work.badge.user)
