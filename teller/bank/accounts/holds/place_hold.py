"""Place a hold: part of what is on an account stays there until a day."""

from datetime import date

from teller.bank.accounts import movements
from teller.bank.accounts.holds import records, rules
from teller.bank.accounts.holds.hold import Hold, again, check_unused, hold_of
from teller.bank.accounts.holds.records import HoldRow, NewHold
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Number, Reason, RequestId
from teller.bank.ledger import new_day
from teller.bank.ledger import rules as ledger_rules
from teller.bank.ledger.rules import InsufficientFunds, RequestReused
from teller.bank.money import Money
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.HOLDS, serving=True)
def place_hold(
    work: Work, *, account: Number, amount: Money, reason: Reason, expires_on: date, request: RequestId
) -> Hold:
    """Reserve an amount up to and with a business day. The hold's id is its request id: asked twice, it is placed once.

    Raises, in this order, `NotFound`, `RequestReused`, `RequestAlreadyRefused`, `AmountNotPositive`,
    `HoldDayOutOfRange`, `AccountClosed`, `AccountFrozen`, `BranchClosed`, `InsufficientFunds`.
    """
    own = movements.own_account(work, account)
    asked = NewHold(request, own.id, amount, reason, expires_on)
    if (placed := records.one(work.db, request)) is not None:
        _check_same(placed, asked, work.badge.user)
        return hold_of(work, placed, repeated=True)
    check_unused(work, request)
    ledger_rules.check_amount(amount)
    rules.check_day(expires_on, work.day)
    ledger_rules.check_open(own)
    new_day.begin(work)
    if amount > own.available:
        raise InsufficientFunds(own.available)
    records.place(work.db, asked, by=work.badge.user, at=work.at, day=work.day)
    work.note(Act.HOLD_PLACED, str(request), account=own.number, cents=amount.cents, until=str(expires_on))
    return hold_of(work, again(work, request))


def _check_same(placed: HoldRow, asked: NewHold, user: int) -> None:
    """The same id with the same content is the same request; with anything else it is refused."""
    for field in ("account", "amount", "reason", "expires_on"):
        if getattr(placed, field) != getattr(asked, field):
            raise RequestReused(field)
    if placed.placed_by != user:
        raise RequestReused("user")
