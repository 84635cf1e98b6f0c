"""Open a till: take a free drawer, with a counted float from the branch's cash vault."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import RequestId, TillId
from teller.bank.ledger import book, new_day
from teller.bank.ledger.cash import PiecesDiffer
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.till import moving, records
from teller.bank.till.drawer import DrawerState, cash_vault, ledger_account, row_of, state_of
from teller.bank.till.rules import FloatNegative, TillAlreadyOpen, TillTaken, check_counted
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def open_till(
    work: Work, *, till: TillId, amount: Money, request: RequestId, pieces: Pieces | None = None
) -> DrawerState:
    """Debit the drawer, credit the cash vault; a float of 0 moves nothing. Uncounted, the vault's keeper chooses.

    Begins the business day, where the drawer is its first. Raises `NotFound`, `FloatNegative`, `TillAlreadyOpen`,
    `TillTaken`, `BranchClosed`, `CashVaultShort`, then what is wrong with its notes and coins.
    """
    row = records.by_id(work.db, till)
    if row is None:
        raise NotFound("till")
    if amount.cents < 0:
        raise FloatNegative
    if pieces is not None:
        check_counted("pieces", pieces, work.house.bank.currency)
    asked = Asked(request, Kind.TILL_FLOAT, row.account, amount, "", pieces=pieces)
    if book.find(work, asked) is None:
        if work.badge.till is not None:
            raise TillAlreadyOpen(work.badge.till.name)
        if row.user is not None:
            raise TillTaken(row.name)
        new_day.begin(work)
        if not records.take(work.db, till, work.badge.user, work.at):
            raise TillTaken(row.name)
        if amount:
            vault, drawer = cash_vault(work), ledger_account(work, row)
            new = Entry(request, Kind.TILL_FLOAT, drawer.id, vault.id, amount, pieces=pieces)
            moving.from_vault(work, new, drawer, vault)
        elif pieces:
            raise PiecesDiffer(pieces.total)
        work.note(Act.TILL_OPENED, row.name, cents=amount.cents)
    return state_of(work, row_of(work, till))
