"""Reverse: undo a deposit, withdrawal or transfer by an entry that points at it, once only."""

from teller.bank.accounts import movements, rules
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.badge import Scope
from teller.bank.inputs import Number, Reason, RequestId
from teller.bank.ledger import book, records
from teller.bank.ledger import rules as ledger_rules
from teller.bank.ledger.entry import Booked, Entry, Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.refusal import NotFound
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.REVERSE, serving=True)
def reverse(work: Work, *, account: Number, entry: RequestId, reason: Reason, request: RequestId) -> Receipt:
    """Book the opposite of an entry of the served customer's own making. Cash goes back through the user's own drawer.

    Raises `NotFound`, `NotReversible`, `AlreadyReversed`, `ReversalNeedsSupervisor`, then what a posting raises, but
    for the limits: a mistake is undone whatever its size. `PayeeCannotReturn` stands for a payee's lack of funds.
    """
    own = movements.own_account(work, account)
    undone = records.find(work.db, entry)
    if undone is None or own.id != _party(undone):
        raise NotFound("entry")
    asked = Asked(request, Kind.REVERSAL, own.id, undone.amount, reason, reverses=entry)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    rules.check_reversal(undone, user=work.badge.user, role=work.badge.role, day=work.day)
    other = _other(work, undone, own)
    debit, credit = (other, own) if undone.debit == own.id else (own, other)
    ledger_rules.check_open(debit, credit)
    if undone.kind is Kind.TRANSFER:
        rules.check_returning(debit, undone.amount)
    ledger_rules.check_covered(debit, credit, undone.amount)
    new = Entry(request, Kind.REVERSAL, debit.id, credit.id, undone.amount, reason, reverses=entry)
    return movements.posted(work, Plan(new, debit, credit, own_account=own.id))


def _party(undone: Booked) -> int:
    """The account whose customer asked for the entry: a payee cannot send a transfer back by reversing it."""
    return undone.credit if undone.kind is Kind.DEPOSIT else undone.debit


def _other(work: Work, undone: Booked, own: Standing) -> Standing:
    if undone.kind is not Kind.TRANSFER:
        return movements.drawer(work)
    payee = records.by_id(work.db, undone.credit if undone.debit == own.id else undone.debit)
    if payee is None:
        raise NotFound("entry")
    return payee
