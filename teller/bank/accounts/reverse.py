"""Reverse: undo a deposit, withdrawal or transfer by an entry that points at it, once only."""

from dataclasses import replace

from teller.bank.accounts import movements, rules
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.alerts.looking import look_at_people
from teller.bank.approvals import gate
from teller.bank.badge import Scope
from teller.bank.days.day import check_posting
from teller.bank.inputs import Number, Reason, RequestId, RowId
from teller.bank.ledger import book, cash, records
from teller.bank.ledger import rules as ledger_rules
from teller.bank.ledger.cash import PiecesShort
from teller.bank.ledger.entry import Booked, Entry, Kind, new_request
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant, NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.REVERSE, serving=True)
def reverse(
    work: Work,
    *,
    account: Number,
    entry: RequestId,
    reason: Reason,
    request: RequestId,
    approval: RowId | None = None,
) -> Receipt:
    """Book the opposite of an entry of the served customer's own making. Cash goes back through the user's own drawer.

    Its fee is given back with it. Raises `NotFound`, `NotReversible`, `AlreadyReversed`, then what a posting raises,
    but for the limits: a mistake is undone whatever its size. `PayeeCannotReturn` stands for a payee's lack of funds.
    At last `ReversalNeedsSupervisor`, or `ApprovalVoid`.
    """
    own = movements.own_account(work, account)
    undone = records.find(work.db, entry)
    if undone is None or own.id != _party(undone):
        raise NotFound("entry")
    asked = Asked(request, Kind.REVERSAL, own.id, undone.amount, reason, reverses=entry)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    rules.check_reversal(undone)
    other = _other(work, undone, own)
    debit, credit = (other, own) if undone.debit == own.id else (own, other)
    ledger_rules.check_open(debit, credit)
    check_posting(work.business)
    fees = [part for part in records.parts(work.db, entry) if part.kind is Kind.FEE]
    refund = Money(sum(part.amount.cents for part in fees))
    if undone.kind in rules.BETWEEN_ACCOUNTS:
        rules.check_returning(debit, undone.amount)
    ledger_rules.check_covered(debit, credit, undone.amount, -refund)
    new = Entry(request, Kind.REVERSAL, debit.id, credit.id, undone.amount, reason, reverses=entry)
    found = look_at_people(work, debit, credit)
    plan = Plan(_with_pieces(work, new, undone, debit, credit), debit, credit, own.id, -refund, found=found)
    broken = rules.broken_by_reversing(undone, user=work.badge.user, role=work.badge.role, day=work.day) + plan.broken
    gate.pass_with(work, broken, movements.facts(work, plan), approval)
    _give_back(work, fees, reason)
    return movements.with_approver(work, movements.let_through(work, _fresh(work, plan)))


def _with_pieces(work: Work, new: Entry, undone: Booked, debit: Standing, credit: Standing) -> Entry:
    """The same notes and coins go back, where they are still there; others of the same worth, where not."""
    currency = work.house.bank.currency
    if undone.pieces is None:
        return new
    try:
        pieces = cash.chosen(currency, new.kind, debit, credit, new.amount, undone.pieces)
    except PiecesShort:
        pieces = cash.chosen(currency, new.kind, debit, credit, new.amount, None)
    return replace(new, pieces=pieces)


def _give_back(work: Work, fees: list[Booked], reason: str) -> None:
    for fee in fees:
        own, income = records.by_id(work.db, fee.debit), records.by_id(work.db, fee.credit)
        if own is None or income is None:
            raise BrokenInvariant("a fee has two accounts")
        back = new_request(work.house.world)
        entry = Entry(back, Kind.REVERSAL, income.id, own.id, fee.amount, reason, reverses=fee.request)
        book.book(work, entry, income, own)


def _fresh(work: Work, plan: Plan) -> Plan:
    """The plan between the standings as they are now that its fee has been given back."""
    debit, credit = records.by_id(work.db, plan.debit.id), records.by_id(work.db, plan.credit.id)
    if debit is None or credit is None:
        raise BrokenInvariant("an entry has two accounts")
    return Plan(plan.entry, debit, credit, plan.own_account, found=plan.found)


def _party(undone: Booked) -> int:
    """The account whose customer asked for the entry: a payee cannot send a transfer back by reversing it."""
    return undone.credit if undone.kind in {Kind.DEPOSIT, Kind.CHEQUE} else undone.debit


def _other(work: Work, undone: Booked, own: Standing) -> Standing:
    if undone.kind not in rules.BETWEEN_ACCOUNTS:
        return movements.drawer(work)
    payee = records.by_id(work.db, undone.credit if undone.debit == own.id else undone.debit)
    if payee is None:
        raise NotFound("entry")
    return payee
