"""Capture a hold: what was held for somebody is paid to them, and the rest is released."""

from teller.bank.accounts import movements
from teller.bank.accounts.holds import records, rules
from teller.bank.accounts.holds.hold import found
from teller.bank.accounts.holds.records import HoldRow
from teller.bank.accounts.holds.rules import HoldSettled, HoldState
from teller.bank.accounts.movements import Plan, Receipt
from teller.bank.accounts.transfer import payee_account
from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line, Number, RequestId, RowId
from teller.bank.ledger import book, new_day
from teller.bank.ledger import rules as ledger_rules
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work


def planned(work: Work, own: Standing, payee: Standing, asked: Asked, row: HoldRow) -> Plan:
    """The payment, checked as one out of an account that this is no longer held on."""
    rules.check_placed(row.state, row.expires_on, work.day)
    rules.check_own_hand(row.expires_on)
    ledger_rules.check_amount(asked.amount)
    rules.check_capture(asked.amount, row.amount)
    ledger_rules.check_two_accounts(own, payee)
    return movements.checked(work, asked, debit=own._replace(on_hold=own.on_hold - row.amount), credit=payee)


@use_case(Scope.HOLDS, serving=True)
def capture_hold(
    work: Work,
    *,
    account: Number,
    hold: RequestId,
    payee: Number,
    amount: Money,
    request: RequestId,
    memo: Line = "",
    approval: RowId | None = None,
) -> Receipt:
    """Pay up to what is held to an account of the bank, as a transfer is paid, limits and all; release what is left.

    Raises what a transfer raises, and after the request id, `HoldSettled`, `HeldForCheque` and `OverHold`. The same
    request again gets the first answer, marked `repeated`.
    """
    own = movements.own_account(work, account)
    paid = payee_account(work, payee)
    row = found(work, own, hold)
    asked = Asked(request, Kind.HOLD_CAPTURE, own.id, amount, memo, payee=paid.id)
    if (booked := book.find(work, asked)) is not None:
        return movements.repeated(work, booked, own)
    plan = planned(work, own, paid, asked, row)
    gate.pass_with(work, plan.broken, {**movements.facts(work, plan), "held_cents": row.amount.cents}, approval)
    new_day.begin(work)
    if not records.settle(work.db, row.id, HoldState.CAPTURED, by=work.badge.user, at=work.at, entry=request):
        raise HoldSettled(row.state.value)
    receipt = movements.let_through(work, plan)
    work.note(
        Act.HOLD_CAPTURED,
        str(row.id),
        account=own.number,
        held=row.amount.cents,
        cents=amount.cents,
        entry=str(request),
    )
    return movements.with_approver(work, receipt)
