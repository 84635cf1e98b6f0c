"""The approvals' table and queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    Table,
    Text,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from teller.bank.prepared import Prepared, metadata
from teller.bank.users.records import user

approval = Table(
    "approval",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("deed", Text),
    Column("digest", LargeBinary),
    Column("broken", Text),
    Column("facts", Text),
    Column("reason", Text),
    Column("asked_by", Integer),
    Column("session_id", Text),
    Column("service_id", Integer),
    Column("day", Text),
    Column("asked_at", Integer),
    Column("expires_at", Integer),
    Column("state", Text),
    Column("tries", Integer),
    Column("decided_by", Integer),
    Column("decided_at", Integer),
    Column("word", Text),
    Column("spent_at", Integer),
)

# Said literally, so that the partial index on what waits is used.
_is_asked = approval.c.state == literal_column("'asked'")
_maker, _decider = user.alias("maker"), user.alias("decider")
_ALL = (
    select(
        *approval.columns,
        _maker.c.name.label("maker_name"),
        _decider.c.name.label("decider_name"),
    )
    .select_from(approval)
    .join(_maker, _maker.c.id == approval.c.asked_by)
    .outerjoin(_decider, _decider.c.id == approval.c.decided_by)
)
_ASKED = ("deed", "digest", "broken", "facts", "reason", "asked_by", "session_id", "service_id", "day", "asked_at")
_ADD = Prepared(
    insert(approval).values(
        {name: bindparam(name) for name in (*_ASKED, "expires_at")} | {"state": "asked", "tries": 0, "word": ""}
    )
)
_ONE = Prepared(_ALL.where(approval.c.id == bindparam("id")))
_WAITING = Prepared(
    _ALL.where(_is_asked, approval.c.expires_at > bindparam("now")).order_by(approval.c.expires_at, approval.c.id)
)
_OF_DAY = Prepared(_ALL.where(approval.c.day == bindparam("day")).order_by(approval.c.id))
_DECIDE = Prepared(
    update(approval)
    .where(approval.c.id == bindparam("which"), approval.c.state == "asked")
    .values(
        state=bindparam("new_state"),
        decided_by=bindparam("by"),
        decided_at=bindparam("now"),
        word=bindparam("its_word"),
        expires_at=bindparam("until"),
    )
)
_WITHDRAW = Prepared(
    update(approval)
    .where(approval.c.id == bindparam("which"), or_(approval.c.state == "asked", approval.c.state == "granted"))
    .values(state="withdrawn")
)
_TRY = Prepared(
    update(approval)
    .where(approval.c.id == bindparam("which"), approval.c.state == "asked", approval.c.tries < 3)  # noqa: PLR2004
    .values(tries=approval.c.tries + 1)
)
_SPEND = Prepared(
    update(approval)
    .where(approval.c.id == bindparam("which"), approval.c.state == "granted")
    .values(state="spent", spent_at=bindparam("now"))
)
_BY = Prepared(
    select(_decider.c.name)
    .select_from(approval)
    .join(_decider, _decider.c.id == approval.c.decided_by)
    .where(approval.c.day == bindparam("day"), approval.c.spent_at == bindparam("at"))
)
_OF_PAIR = Prepared(
    select(func.count())
    .select_from(approval)
    .where(
        approval.c.day == bindparam("day"),
        approval.c.asked_by == bindparam("maker"),
        approval.c.decided_by == bindparam("decider"),
        approval.c.state == "spent",
    )
)
_CHANGES = Prepared(select(func.total_changes()))
_COUNT_WAITING = Prepared(
    select(func.count()).select_from(approval).where(_is_asked, approval.c.expires_at > bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """An approval as it stands. `broken` and `facts` are JSON."""

    id: int
    deed: str
    digest: bytes
    broken: str
    facts: str
    reason: str
    maker: int
    maker_name: str
    service: int | None
    day: str
    asked_at: int
    expires_at: int
    state: str
    tries: int
    decider: int | None
    decider_name: str | None
    decided_at: int | None
    word: str


def _row(found: Any) -> ApprovalRow:
    return ApprovalRow(
        id=found.id,
        deed=found.deed,
        digest=found.digest,
        broken=found.broken,
        facts=found.facts,
        reason=found.reason,
        maker=found.asked_by,
        maker_name=found.maker_name,
        service=found.service_id,
        day=found.day,
        asked_at=found.asked_at,
        expires_at=found.expires_at,
        state=found.state,
        tries=found.tries,
        decider=found.decided_by,
        decider_name=found.decider_name,
        decided_at=found.decided_at,
        word=found.word,
    )


def add(db: Connection, **asked: Any) -> int:
    return int(_ADD(db, **asked).lastrowid)


def one(db: Connection, approval_id: int) -> ApprovalRow | None:
    found = _ONE(db, id=approval_id).first()
    return None if found is None else _row(found)


def waiting(db: Connection, now: int) -> list[ApprovalRow]:
    """What waits for a decision, the oldest first."""
    return [_row(found) for found in _WAITING(db, now=now)]


def of_day(db: Connection, day: str) -> list[ApprovalRow]:
    return [_row(found) for found in _OF_DAY(db, day=day)]


def count_waiting(db: Connection, now: int) -> int:
    return int(_COUNT_WAITING(db, now=now).scalar())


def decide(db: Connection, approval_id: int, state: str, *, by: int, now: int, word: str, until: int) -> bool:
    """Grant or refuse; False where somebody has decided already."""
    done = _DECIDE(db, which=approval_id, new_state=state, by=by, now=now, its_word=word, until=until)
    return done.rowcount == 1


def withdraw(db: Connection, approval_id: int) -> bool:
    return _WITHDRAW(db, which=approval_id).rowcount == 1


def approver_of(db: Connection, day: str, at: int) -> str | None:
    """Who said yes to what was posted at that moment, which is when the approval was spent."""
    name = _BY(db, day=day, at=at).scalar()
    return None if name is None else str(name)


def spent_by_pair(db: Connection, day: str, maker: int, decider: int) -> int:
    """How often one of two people has said yes to the other on that day, and it was used."""
    return int(_OF_PAIR(db, day=day, maker=maker, decider=decider).scalar())


def changes(db: Connection) -> int:
    """How many rows this connection has changed so far."""
    return int(_CHANGES(db).scalar())


def count_try(db: Connection, approval_id: int) -> bool:
    """Count a try to approve before its password is looked at; False after the third."""
    return _TRY(db, which=approval_id).rowcount == 1


def spend(db: Connection, approval_id: int, now: int) -> bool:
    """Spend a granted approval; False where that has been done."""
    return _SPEND(db, which=approval_id, now=now).rowcount == 1
