"""Open a till: take a free drawer, with a float from the branch's cash vault."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import RequestId, TillId
from teller.bank.ledger import book
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.refusal import NotFound
from teller.bank.till import records, rules
from teller.bank.till.drawer import DrawerState, cash_vault, ledger_account, state_of
from teller.bank.till.rules import FloatNegative, TillAlreadyOpen, TillTaken
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL)
def open_till(work: Work, *, till: TillId, amount: Money, request: RequestId) -> DrawerState:
    """Debit the drawer, credit the cash vault; a float of 0 moves nothing.

    Raises `NotFound`, `FloatNegative`, `TillAlreadyOpen`, `TillTaken`, `CashVaultShort`.
    """
    row = records.by_id(work.db, till)
    if row is None:
        raise NotFound("till")
    if amount.cents < 0:
        raise FloatNegative
    if book.find(work, Asked(request, Kind.TILL_FLOAT, row.account, amount, "")) is None:
        if work.badge.till is not None:
            raise TillAlreadyOpen(work.badge.till.name)
        if not records.take(work.db, till, work.badge.user, work.at):
            raise TillTaken(row.name)
        _fill(work, row, amount, request)
        work.note(Act.TILL_OPENED, row.name, cents=amount.cents)
    return state_of(records.by_id(work.db, till) or row, work.badge.user, sees_all=False)


def _fill(work: Work, row: records.TillRow, amount: Money, request: int) -> None:
    vault, drawer = cash_vault(work), ledger_account(work, row)
    rules.check_float(vault.held, amount)
    if amount:
        book.book(work, Entry(request, Kind.TILL_FLOAT, drawer.id, vault.id, amount), drawer, vault)
