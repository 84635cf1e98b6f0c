"""A drawer as the counter shows it, and the branch's cash behind it."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.ledger import records as ledger
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant
from teller.bank.till.records import TillRow
from teller.bank.work import Work
from teller.bank.world import moment


@dataclass(frozen=True, slots=True)
class DrawerState:
    """`mine`: the asking user's own. `held` is what the ledger says is in it; None where that is not theirs to know."""

    id: int
    name: str
    mine: bool
    holder: str | None
    opened: datetime | None
    held: Money | None


def state_of(row: TillRow, user: int, *, sees_all: bool) -> DrawerState:
    mine = row.user == user
    opened = moment(row.opened_at) if row.opened_at is not None else None
    return DrawerState(row.id, row.name, mine, row.user_name, opened, row.held if mine or sees_all else None)


def cash_vault(work: Work) -> Standing:
    return _the_only(work, "cash_vault")


def capital(work: Work) -> Standing:
    return _the_only(work, "capital")


def ledger_account(work: Work, row: TillRow) -> Standing:
    standing = ledger.by_id(work.db, row.account)
    if standing is None:
        raise BrokenInvariant("a drawer has an account")
    return standing


def _the_only(work: Work, kind: str) -> Standing:
    standing = ledger.only_one(work.db, kind)
    if standing is None:
        raise BrokenInvariant(f"the branch has one account for its {kind}")
    return standing
