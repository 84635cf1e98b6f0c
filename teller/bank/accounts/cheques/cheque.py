"""A cheque as people see it: in its customer's list, and in the branch's."""

from dataclasses import dataclass
from datetime import date, datetime

from teller.bank.accounts.cheques import records
from teller.bank.accounts.cheques.records import ChequeRow
from teller.bank.accounts.cheques.rules import ChequeState
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import reference
from teller.bank.ledger.records import Standing
from teller.bank.money import NOTHING, Money
from teller.bank.refusal import BrokenInvariant, NotFound
from teller.bank.work import Work
from teller.bank.world import moment

COLLECTION, OTHER_BANKS = "CHEQUES", "OTHER BANKS"


@dataclass(frozen=True, slots=True)
class Cheque:
    """`id` is the request id of its entry. `drawer` is who wrote it. Whose account it was for is not in it."""

    id: int
    amount: Money
    drawn_on: str
    number: str
    drawer: str
    state: ChequeState
    day: date
    taken: datetime
    taken_by: str
    settled: datetime | None
    settled_by: str | None
    mine: bool
    fee: Money = NOTHING
    repeated: bool = False

    @property
    def reference(self) -> str:
        return reference(self.id)


def cheque_of(work: Work, row: ChequeRow, *, fee: Money = NOTHING, repeated: bool = False) -> Cheque:
    return Cheque(
        id=row.entry,
        amount=row.amount,
        drawn_on=row.drawn_on,
        number=row.number,
        drawer=row.drawer,
        state=row.state,
        day=row.day,
        taken=moment(row.at),
        taken_by=row.taker,
        settled=None if row.settled_at is None else moment(row.settled_at),
        settled_by=row.settler,
        mine=row.taken_by == work.badge.user,
        fee=fee,
        repeated=repeated,
    )


def found(work: Work, cheque: int) -> ChequeRow:
    row = records.one(work.db, cheque)
    if row is None:
        raise NotFound("cheque")
    return row


def own_account_of_the_branch(work: Work, number: str) -> Standing:
    standing = ledger.by_number(work.db, number)
    if standing is None:
        raise BrokenInvariant("the branch has accounts of its own for cheques")
    return standing
