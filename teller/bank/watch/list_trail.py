"""List the trail: who did what, newest first, page by page."""

from dataclasses import dataclass
from datetime import date

from teller.bank.badge import Scope
from teller.bank.inputs import Query, RowId
from teller.bank.use_case import use_case
from teller.bank.watch.trail_rows import Group, Noted, Wanted, rows
from teller.bank.work import Work

PAGE = 50


@dataclass(frozen=True, slots=True)
class TrailPage:
    """A page of rows. More is asked for with `next_before`."""

    rows: tuple[Noted, ...]
    next_before: int | None


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
    return TrailPage(tuple(found[:PAGE]), found[PAGE - 1].id if len(found) > PAGE else None)
