"""At a glance: the teller's drawer and entries, the supervisor's branch, the auditor's and the administrator's day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from teller.bank.approvals import records as approvals
from teller.bank.approvals.approval import Approval, approval_of
from teller.bank.badge import REACH, Role, Scope
from teller.bank.days.day import DayState
from teller.bank.glance import records
from teller.bank.journal import records as entries
from teller.bank.journal.journal import JournalLine, line_of
from teller.bank.journal.records import EntryRow
from teller.bank.money import Money
from teller.bank.till import records as tills
from teller.bank.till.drawer import DrawerState, state_of
from teller.bank.use_case import use_case
from teller.bank.watch import alert_records
from teller.bank.watch.reach import sees_customers
from teller.bank.work import Work
from teller.bank.world import local_day, moment

LAST = 5
LONG = timedelta(hours=12)
"""A drawer open for longer, or since an earlier calendar day, is one that somebody forgot to close."""


class Warn(StrEnum):
    """What a supervisor should look at."""

    OVER_MOST = "over_most"
    BELOW_LEAST = "below_least"
    OVER = "over"
    SHORT = "short"
    OPEN_LONG = "open_long"
    DAY_NOT_CLOSED = "day_not_closed"


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to look at: which drawer, how much of what, since when."""

    what: Warn
    drawer: str
    amount: Money | None = None
    limit: Money | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Mine:
    """The asking teller's own: drawer if one is open, the day's entries, the last of them, approvals that wait."""

    drawer: DrawerState | None
    entries: int
    cash_in: Money
    cash_out: Money
    last: tuple[JournalLine, ...]
    pending: tuple[Approval, ...]


@dataclass(frozen=True, slots=True)
class Hour:
    """What went into the drawers and out of them, at customers' hands, in an hour of the day by the branch's clock."""

    hour: int
    cash_in: Money
    cash_out: Money


@dataclass(frozen=True, slots=True)
class Present:
    """A user who is signed in."""

    name: str
    role: Role
    since: datetime


@dataclass(frozen=True, slots=True)
class BranchGlance:
    """The branch: cash by drawer and in the vault, the day's flow, what waits and what to look at."""

    drawers: tuple[DrawerState, ...]
    vault: Money
    entries: int
    flow: tuple[Hour, ...]
    waiting: tuple[Approval, ...]
    warnings: tuple[Warned, ...]


@dataclass(frozen=True, slots=True)
class Staff:
    """How many users of a role may sign in, and how many are disabled."""

    role: Role
    enabled: int
    disabled: int


@dataclass(frozen=True, slots=True)
class Glance:
    """The start page. `day` is the business day, `today` the calendar day. What a role has no use for is None."""

    day: date
    state: DayState
    today: date
    mine: Mine | None
    branch: BranchGlance | None
    present: tuple[Present, ...] | None
    staff: tuple[Staff, ...] | None
    alerts: int | None = None
    """How many alerts wait for a decision, as far as the role reaches."""


@use_case(Scope.GLANCE, writes=False)
def at_a_glance(work: Work) -> Glance:
    """What fits the role: the own day for whoever has a drawer, the branch for whoever decides or inspects."""
    reach = REACH[work.badge.role]
    sees_branch = Scope.JOURNAL in reach and Scope.BOOKS_VERIFY in reach
    day_shown = Scope.JOURNAL in reach
    day = entries.of_day(work.db, work.day.isoformat()) if day_shown else []
    drawers = [state_of(work, row, sees_all=sees_branch) for row in tills.every(work.db)] if day_shown else []
    return Glance(
        day=work.day,
        state=work.business.state,
        today=local_day(work.now),
        mine=_mine(work, drawers, day) if Scope.TILL in reach else None,
        branch=_branch(work, drawers, day) if sees_branch else None,
        present=_present(work) if Scope.BOOKS_VERIFY in reach else None,
        staff=_staff(work) if Scope.USERS in reach else None,
        alerts=_alerts(work) if Scope.ALERTS in reach else None,
    )


def _mine(work: Work, drawers: Sequence[DrawerState], day: Sequence[EntryRow]) -> Mine:
    user = work.badge.user
    own = [one for one in day if one.user == user]
    cash = {account for account, kind in entries.cash_accounts(work.db).items() if kind == "till"}
    last = entries.page(work.db, work.day.isoformat(), user=user, kind=None, before=None, limit=LAST) if own else []
    asked = [approvals.one(work.db, number) for number in records.pending(work.db, user, work.at)]
    return Mine(
        drawer=next((one for one in drawers if one.mine), None),
        entries=len(own),
        cash_in=Money(sum(one.cents for one in own if one.debit in cash)),
        cash_out=Money(sum(one.cents for one in own if one.credit in cash)),
        last=tuple(line_of(row) for row in last),
        pending=tuple(
            approval_of(row, user=user, now=work.at, blind=work.badge.counts_drawer) for row in asked if row is not None
        ),
    )


def _branch(work: Work, drawers: Sequence[DrawerState], day: Sequence[EntryRow]) -> BranchGlance:
    waiting = approvals.waiting(work.db, work.at) if Scope.APPROVE in REACH[work.badge.role] else []
    return BranchGlance(
        drawers=tuple(drawers),
        vault=Money(records.vault(work.db)),
        entries=len(day),
        flow=tuple(_flow(day, entries.cash_accounts(work.db))),
        waiting=tuple(
            approval_of(row, user=work.badge.user, now=work.at, blind=work.badge.counts_drawer) for row in waiting
        ),
        warnings=tuple(_warnings(work, drawers)),
    )


def _flow(day: Iterable[EntryRow], cash: dict[int, str]) -> Iterable[Hour]:
    """Each hour from the first with cash to the last, those without any between them, too."""
    found: dict[int, list[int]] = {}
    for one in day:
        if (one.debit in cash) == (one.credit in cash):
            continue  # from drawer to drawer, or no cash at all
        kind = cash.get(one.debit) or cash.get(one.credit)
        if kind == "till":
            both = found.setdefault(moment(one.at).astimezone().hour, [0, 0])
            both[0 if one.debit in cash else 1] += one.cents
    for hour in range(min(found, default=0), max(found, default=-1) + 1):
        taken, given = found.get(hour, (0, 0))
        yield Hour(hour, Money(taken), Money(given))


def _warnings(work: Work, drawers: Iterable[DrawerState]) -> Iterable[Warned]:
    today = local_day(work.now)
    for one in drawers:
        if one.opened is None:
            continue
        if one.over_most:
            yield Warned(Warn.OVER_MOST, one.name, one.held, one.most)
        if one.below_least:
            yield Warned(Warn.BELOW_LEAST, one.name, one.held, one.least)
        if work.now - one.opened > LONG or local_day(one.opened) < today:
            yield Warned(Warn.OPEN_LONG, one.name, since=one.opened)
    for row in records.differences(work.db, work.day.isoformat()):
        yield Warned(Warn.OVER if row.cents > 0 else Warn.SHORT, row.name, Money(abs(row.cents)))
    if work.business.before_is_open or (work.business.state is DayState.OPEN and work.day < today):
        yield Warned(Warn.DAY_NOT_CLOSED, "")


def _present(work: Work) -> tuple[Present, ...]:
    return tuple(Present(row.name, Role(row.role), moment(row.since)) for row in records.signed_in(work.db, work.at))


def _alerts(work: Work) -> int:
    return sum(alert_records.count_open(work.db, sees_customers=sees_customers(work)).values())


def _staff(work: Work) -> tuple[Staff, ...]:
    many = {(row.role, row.state): row.many for row in records.staff(work.db)}
    return tuple(
        Staff(role, many.get((role.value, "enabled"), 0), many.get((role.value, "disabled"), 0)) for role in Role
    )
