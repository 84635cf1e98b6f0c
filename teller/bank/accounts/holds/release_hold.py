"""Release a hold before its day: its money is available again."""

from teller.bank.accounts import movements
from teller.bank.accounts.holds import records, rules
from teller.bank.accounts.holds.hold import Hold, again, check_unused, found, hold_of
from teller.bank.accounts.holds.rules import HoldSettled, HoldState
from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.customers import records as customers
from teller.bank.days.day import check_posting
from teller.bank.inputs import Number, Reason, RequestId, RowId
from teller.bank.ledger import new_day
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.HOLDS, serving=True)
def release_hold(
    work: Work, *, account: Number, hold: RequestId, reason: Reason, request: RequestId, approval: RowId | None = None
) -> Hold:
    """Let go of what is held. What the same user has released already is answered as it stands, marked `repeated`.

    Raises, in this order, `NotFound`, `RequestReused`, `RequestAlreadyRefused`, `HoldSettled`, `HeldForCheque`,
    `BranchClosed`, `HoldReleaseNeedsSupervisor`, or `ApprovalVoid` with an approval that is not for exactly this.
    """
    own = movements.own_account(work, account)
    row = found(work, own, hold)
    if row.state is HoldState.RELEASED and row.settled_by == work.badge.user:
        return hold_of(work, row, repeated=True)
    check_unused(work, request)
    rules.check_placed(row.state, row.expires_on, work.day)
    rules.check_own_hand(row.expires_on)
    check_posting(work.business)
    facts = {
        "kind": "hold_release",
        "account": own.number,
        "account_name": own.name,
        "customer": customers.name_of(work.db, work.customer.id),
        "amount_cents": row.amount.cents,
        "hold_reason": row.reason,
        "until": row.expires_on.isoformat(),
        "available_before_cents": own.available.cents,
        "available_after_cents": (own.available + row.amount).cents,
    }
    broken = rules.broken_by_releasing(row.placed_by, user=work.badge.user, role=work.badge.role)
    gate.pass_with(work, broken, facts, approval)
    new_day.begin(work)
    if not records.settle(work.db, row.id, HoldState.RELEASED, by=work.badge.user, at=work.at):
        raise HoldSettled(row.state.value)
    work.note(Act.HOLD_RELEASED, str(row.id), account=own.number, cents=row.amount.cents, reason=reason)
    return hold_of(work, again(work, row.id))
