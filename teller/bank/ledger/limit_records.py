"""The limits' and fees' tables and queries, and what each user has moved."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, and_, bindparam, delete, insert, or_, select, update

from teller.bank.ledger.records import account
from teller.bank.money import Money
from teller.bank.prepared import Prepared, metadata

movement_limit = Table(
    "movement_limit",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("whose", Text, primary_key=True),
    Column("entry_cents", Integer),
    Column("day_cents", Integer),
    Column("month_cents", Integer),
)
user_out_ = Table(
    "user_out",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("day", Text),
    Column("day_cents", Integer),
    Column("month_cents", Integer),
)
fee_rule = Table(
    "fee_rule",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("flat_cents", Integer),
    Column("per_10000", Integer),
    Column("least_cents", Integer),
    Column("most_cents", Integer),
)
branch_rule = Table("branch_rule", metadata, Column("name", Text, primary_key=True), Column("value", Integer))

Three = tuple[Money | None, Money | None, Money | None]


def _money(cents: int | None) -> Money | None:
    return None if cents is None else Money(cents)


def _limit(row: Sequence[Any]) -> tuple[tuple[str, str], Three]:
    return (row[0], row[1]), (_money(row[2]), _money(row[3]), _money(row[4]))


_EVERY = select(*movement_limit.columns)
_it = movement_limit.c
_MET = Prepared(
    _EVERY.where(
        or_(
            and_(_it.subject == "role", _it.whose == bindparam("role")),
            and_(_it.subject == "user", _it.whose == bindparam("user")),
            and_(_it.subject == "account", _it.whose.in_(["", bindparam("account")])),
            and_(_it.subject == "customer", _it.whose.in_(["", bindparam("customer")])),
        )
    ),
    _limit,
)
_ONE = Prepared(_EVERY.where(_it.subject == bindparam("subject"), _it.whose == bindparam("whose")), _limit)
_OF_USERS = Prepared(select(_it.subject, _it.whose).where(_it.subject == "user").order_by(_it.whose), tuple)
_DROP = Prepared(delete(movement_limit).where(_it.subject == bindparam("subject"), _it.whose == bindparam("whose")))
_SET = Prepared(insert(movement_limit).values({one.name: bindparam(one.name) for one in movement_limit.columns}))
_USER_OUT = Prepared(
    select(user_out_.c.day, user_out_.c.day_cents, user_out_.c.month_cents).where(
        user_out_.c.user_id == bindparam("user")
    ),
    tuple,
)
_MOVE = Prepared(
    update(user_out_)
    .where(user_out_.c.user_id == bindparam("user"))
    .values(day=bindparam("its_day"), day_cents=bindparam("its_day_cents"), month_cents=bindparam("its_month_cents"))
)
_FIRST = Prepared(
    insert(user_out_).values(
        user_id=bindparam("user"),
        day=bindparam("its_day"),
        day_cents=bindparam("its_day_cents"),
        month_cents=bindparam("its_month_cents"),
    )
)
_OF_CUSTOMER = Prepared(
    select(account.c.out_day, account.c.out_cents, account.c.month_cents).where(
        account.c.customer_id == bindparam("customer")
    ),
    tuple,
)
_FEE = Prepared(select(*fee_rule.columns).where(fee_rule.c.kind == bindparam("kind")))
_FEES = Prepared(select(*fee_rule.columns).order_by(fee_rule.c.kind))
_DROP_FEE = Prepared(delete(fee_rule).where(fee_rule.c.kind == bindparam("kind")))
_SET_FEE = Prepared(insert(fee_rule).values({one.name: bindparam(one.name) for one in fee_rule.columns}))
_RULE = Prepared(select(branch_rule.c.value).where(branch_rule.c.name == bindparam("name")))
_DROP_RULE = Prepared(delete(branch_rule).where(branch_rule.c.name == bindparam("name")))
_SET_RULE = Prepared(insert(branch_rule).values(name=bindparam("name"), value=bindparam("value")))


def limits(db: Connection, role: str, user: int, customer: int, account_id: int) -> dict[tuple[str, str], Three]:
    """The limits on record that a movement of this user out of this account may meet, by subject and whose."""
    return dict(_MET(db, role=role, user=str(user), customer=str(customer), account=str(account_id)))


def one(db: Connection, subject: str, whose: str) -> Three | None:
    """The limits on record of one subject."""
    row = _ONE(db, subject=subject, whose=whose).first()
    return None if row is None else row[1]


def of_users(db: Connection) -> list[tuple[str, str]]:
    """The users who have limits of their own, as subject and whose."""
    return list(_OF_USERS(db))


def set_limit(db: Connection, subject: str, whose: str, three: Three | None) -> None:
    """Replace the limits of a subject; None takes them away."""
    _DROP(db, subject=subject, whose=whose)
    if three is not None:
        entry, day, month = (None if one is None else one.cents for one in three)
        _SET(db, subject=subject, whose=whose, entry_cents=entry, day_cents=day, month_cents=month)


def user_out(db: Connection, user: int) -> tuple[str, Money, Money] | None:
    """The newest day on which the user moved customers' money, and how much on it and in its month."""
    row = _USER_OUT(db, user=user).first()
    return None if row is None else (row[0], Money(row[1]), Money(row[2]))


def set_user_out(db: Connection, user: int, day: str, day_cents: int, month_cents: int) -> None:
    figures = {"user": user, "its_day": day, "its_day_cents": day_cents, "its_month_cents": month_cents}
    if _MOVE(db, **figures).rowcount == 0:
        _FIRST(db, **figures)


def out_of_customer(db: Connection, customer: int) -> list[tuple[str, int, int]]:
    """Of each of the customer's accounts: the newest day, and what had left it on that day and in its month."""
    return list(_OF_CUSTOMER(db, customer=customer))


def fee_row(db: Connection, kind: str) -> Any:
    return _FEE(db, kind=kind).first()


def fee_rows(db: Connection) -> list[Any]:
    return list(_FEES(db))


def set_fee(db: Connection, kind: str, figures: dict[str, int | None] | None) -> None:
    """Replace the fee of a kind of movement; None takes it away."""
    _DROP_FEE(db, kind=kind)
    if figures is not None:
        _SET_FEE(db, kind=kind, **figures)


def rule(db: Connection, name: str) -> int | None:
    """A figure that the branch has decided on, such as a tolerance."""
    row = _RULE(db, name=name).first()
    return None if row is None else int(row.value)


def set_rule(db: Connection, name: str, value: int) -> None:
    _DROP_RULE(db, name=name)
    _SET_RULE(db, name=name, value=value)
