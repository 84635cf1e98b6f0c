"""Relations on record: note that a user is a customer, or close to one, drop it, and list them."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.alerts import relation_records, relations
from teller.bank.badge import Scope
from teller.bank.customers import records as customers
from teller.bank.inputs import Line, Number, email_key
from teller.bank.refusal import NotFound, Refusal
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.watch.reach import sees_customers
from teller.bank.work import Work

_LONGEST_EMAIL = 254


@dataclass(eq=False)
class RelationNoted(Refusal):
    """It is on record already."""

    code: ClassVar[str] = "relation_noted"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    field: ClassVar[str | None] = "customer"


@dataclass(eq=False)
class RelationOfOneself(Refusal):
    """One's own relations are taken off the record by somebody else."""

    code: ClassVar[str] = "relation_of_oneself"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Relation:
    """Whom a user must not serve without a supervisor. `customer_name` is empty for who sees no customers."""

    email: str
    name: str
    customer: str
    customer_name: str
    is_self: bool
    mine: bool


@use_case(Scope.ALERTS, writes=False)
def list_relations(work: Work) -> tuple[Relation, ...]:
    """Every relation on record, by the user's name."""
    named = sees_customers(work)
    return tuple(
        Relation(
            one.email,
            one.name,
            one.customer,
            one.customer_name if named else "",
            one.kind == "self",
            one.email == work.badge.email,
        )
        for one in relation_records.every(work.db)
    )


@use_case(Scope.ALERTS_DECIDE)
def note_relation(work: Work, *, email: Line, customer: Number) -> None:
    """Put on record that a user is close to a customer: what they post for them is held from now on.

    Raises `NotFound` for the user, then the customer, and `RelationNoted`.
    """
    user, whom, number = _both(work, email, customer)
    if not relations.note(work, user, whom, number, "relation"):
        raise RelationNoted


@use_case(Scope.ALERTS_DECIDE)
def drop_relation(work: Work, *, email: Line, customer: Number) -> None:
    """Take a relation off the record. Raises `NotFound`, and `RelationOfOneself` for one's own."""
    user, whom, number = _both(work, email, customer)
    if user == work.badge.user:
        raise RelationOfOneself
    if not relations.drop(work, user, whom, number):
        raise NotFound("relation")


def _both(work: Work, email: str, customer: str) -> tuple[int, int, str]:
    user = users.by_key(work.db, email_key(email[:_LONGEST_EMAIL]))
    if user is None:
        raise NotFound("user")
    row = customers.by_number(work.db, customer.replace(" ", ""))
    if row is None:
        raise NotFound("customer")
    return user.id, row.id, row.number
