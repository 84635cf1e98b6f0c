"""A hold as the account's page shows it, and how one is found."""

from dataclasses import dataclass
from datetime import date, datetime

from teller.bank.accounts.holds import records
from teller.bank.accounts.holds.records import HoldRow
from teller.bank.accounts.holds.rules import UNTIL_SETTLED, HoldState
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import reference
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import RequestAlreadyRefused, RequestReused
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant, NotFound
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class Hold:
    """`expires` is the last day on which it holds, None for a cheque's. `mine` is one the user placed;
    `paid` the reference of the entry that captured it.
    """

    id: int
    amount: Money
    reason: str
    state: HoldState
    placed: datetime
    placed_by: str
    day: date
    expires: date | None
    settled: datetime | None
    settled_by: str | None
    mine: bool
    paid: str | None = None
    repeated: bool = False

    @property
    def reference(self) -> str:
        return reference(self.id)


def hold_of(work: Work, row: HoldRow, *, repeated: bool = False) -> Hold:
    """The hold of a row. One that ends with the beginning of this day has ended, whether or not the day has begun."""
    past = row.state is HoldState.PLACED and row.expires_on < work.day
    return Hold(
        id=row.id,
        amount=row.amount,
        reason=row.reason,
        state=HoldState.EXPIRED if past else row.state,
        placed=moment(row.placed_at),
        placed_by=row.placer,
        day=row.day,
        expires=None if row.expires_on == UNTIL_SETTLED else row.expires_on,
        settled=None if row.settled_at is None else moment(row.settled_at),
        settled_by=row.settler,
        mine=row.placed_by == work.badge.user,
        paid=None if row.entry is None else reference(row.entry),
        repeated=repeated,
    )


def found(work: Work, own: Standing, hold_id: int) -> HoldRow:
    """The hold of that id on this account. Raises `NotFound`, also for another account's."""
    row = records.one(work.db, hold_id)
    if row is None or row.account != own.id:
        raise NotFound("hold")
    return row


def again(work: Work, hold_id: int) -> HoldRow:
    """The hold as it stands now that something was done to it."""
    row = records.one(work.db, hold_id)
    if row is None:
        raise BrokenInvariant("a hold is never deleted")
    return row


def check_unused(work: Work, request: int) -> None:
    """Refuse a request id that stands for an entry, or was refused before."""
    stands, refused = ledger.answer(work.db, request)
    if stands:
        raise RequestReused("kind")
    if refused is not None:
        raise RequestAlreadyRefused(refused)
