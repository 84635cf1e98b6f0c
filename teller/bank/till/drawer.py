"""A drawer as the counter shows it, and the branch's cash behind it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from teller.bank import denominations
from teller.bank.ledger import cash
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import records
from teller.bank.till.records import TillRow
from teller.bank.work import Work
from teller.bank.world import moment


class TillState(StrEnum):
    """Free: nobody's. Open: cash moves. In the others it does not, though the drawer is somebody's."""

    FREE = "free"
    OPEN = "open"
    PAUSED = "paused"
    COUNTING = "counting"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class DrawerState:
    """`mine`: the asking user's own. `held` is what the ledger says is in it; None where that is not theirs to know.

    While their own drawer is counted it is not told to its holder, whatever their role: the count is blind. `pieces`
    are its notes and coins, under the same rule; `low` those that run low, the largest first. `least` and `most` are
    what it should hold.
    """

    id: int
    name: str
    mine: bool
    holder: str | None
    opened: datetime | None
    held: Money | None
    state: TillState = TillState.OPEN
    pieces: Pieces | None = None
    low: tuple[Money, ...] = ()
    least: Money | None = None
    most: Money | None = None

    @property
    def below_least(self) -> bool:
        """Whether it holds less than it should."""
        return self.held is not None and self.least is not None and self.held < self.least

    @property
    def over_most(self) -> bool:
        """Whether it holds more than it should."""
        return self.held is not None and self.most is not None and self.held > self.most


@dataclass(frozen=True, slots=True)
class CashMoved:
    """What moving a drawer's cash came to. `held` is what was in it right after; None while it is counted by now."""

    request: int
    reference: str
    kind: Kind
    amount: Money
    pieces: Pieces
    held: Money | None
    at: datetime


def state_of(work: Work, row: TillRow, *, sees_all: bool = False) -> DrawerState:
    mine = row.user == work.badge.user
    state = TillState.FREE if row.user is None else TillState(row.halted or "open")
    tells = (sees_all or mine) and not (mine and state is TillState.COUNTING)
    currency = work.house.bank.currency
    pieces = low = None
    if tells:
        pieces = cash.assorted("till", row.held, currency) if row.pieces is None else Pieces.read(row.pieces)
        low = denominations.low(pieces, currency) if row.user is not None else ()
    return DrawerState(
        id=row.id,
        name=row.name,
        mine=mine,
        holder=row.user_name,
        opened=moment(row.opened_at) if row.opened_at is not None else None,
        held=row.held if tells else None,
        state=state,
        pieces=pieces,
        low=tuple(Money(worth) for worth in low or ()),
        least=row.least if mine or sees_all else None,
        most=row.most if mine or sees_all else None,
    )


def row_of(work: Work, till: int) -> TillRow:
    """A drawer that must be there."""
    row = records.by_id(work.db, till)
    if row is None:
        raise BrokenInvariant("a drawer is there for good")
    return row


def cash_vault(work: Work) -> Standing:
    return _the_only(work, "cash_vault")


def capital(work: Work) -> Standing:
    return _the_only(work, "capital")


def in_transit(work: Work) -> Standing:
    return _the_only(work, "transit")


def own_account(work: Work, number: str) -> Standing:
    """An account of the branch's own, such as OVER AND SHORT."""
    standing = ledger.by_number(work.db, number)
    if standing is None:
        raise BrokenInvariant(f"the branch has an account {number}")
    return standing


def ledger_account(work: Work, row: TillRow) -> Standing:
    return account(work, row.account)


def account(work: Work, account_id: int) -> Standing:
    """The account of a drawer, as it stands now."""
    standing = ledger.by_id(work.db, account_id)
    if standing is None:
        raise BrokenInvariant("a drawer has an account")
    return standing


def recorded(work: Work, standing: Standing) -> Pieces:
    """What the books say that a cash account consists of."""
    return cash.recorded(standing, work.house.bank.currency)


def _the_only(work: Work, kind: str) -> Standing:
    standing = ledger.only_one(work.db, kind)
    if standing is None:
        raise BrokenInvariant(f"the branch has one account for its {kind}")
    return standing
