"""List the trail: who did what, newest first, page by page."""

from dataclasses import dataclass
from datetime import date

from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.badge import Scope
from teller.bank.guard import clock
from teller.bank.guard.clock import ClockSetBack
from teller.bank.inputs import Query, RowId
from teller.bank.use_case import use_case
from teller.bank.watch.trail_rows import Group, Noted, Wanted, rows
from teller.bank.work import Work

PAGE = 50


@dataclass(frozen=True, slots=True)
class TrailPage:
    """A page of rows. More is asked for with `next_before`. `older` and `set_back` tell what keeps anybody from
    posting: books that are not the newest, and a clock that is behind and that nobody has confirmed.
    """

    rows: tuple[Noted, ...]
    next_before: int | None
    older: HeadMismatch | None = None
    set_back: ClockSetBack | None = None


@use_case(Scope.AUDIT, writes=False)
def list_trail(
    work: Work,
    *,
    first: date | None = None,
    last: date | None = None,
    group: Group | None = None,
    who: Query = "",
    said: Query = "",
    before: RowId | None = None,
) -> TrailPage:
    """Rows of these days, of this kind of act, of users whose name or address has `who` in it, with `said` in the
    subject. An administrator is not told what concerns customers.
    """
    found = rows(work, Wanted(first, last, group, who, said), before=before, limit=PAGE + 1)
    set_back = clock.moment_after(work.db, work.house.world.clock, work.trail.began.at).set_back
    following = found[PAGE - 1].id if len(found) > PAGE else None
    return TrailPage(tuple(found[:PAGE]), following, work.house.head.mismatch, set_back)
