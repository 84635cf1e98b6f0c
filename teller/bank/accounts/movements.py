"""What every movement on a customer's account shares: its checks in their order, and its receipt."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from teller.bank import denominations
from teller.bank.accounts import mask
from teller.bank.accounts.rules import BETWEEN_ACCOUNTS
from teller.bank.alerts.held import Finding, held
from teller.bank.alerts.looking import look, raise_all
from teller.bank.approvals import gate
from teller.bank.approvals import records as approvals
from teller.bank.customers import records as customers
from teller.bank.days.day import check_posting
from teller.bank.ledger import book, cash, fees, limits, new_day, records, rules
from teller.bank.ledger.entry import Booked, Entry, Kind, new_request, reference
from teller.bank.ledger.limits import Room
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked
from teller.bank.money import NOTHING, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import BrokenInvariant, NotFound, Refusal
from teller.bank.till.rules import check_working
from teller.bank.work import Work
from teller.bank.world import micros, moment

LOOKS_ALIKE_FOR = timedelta(minutes=10)
_LINES_LOOKED_AT = 30


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a movement came to. `balance` and `till` are what was there right after; `payee` is masked."""

    request: int
    reference: str
    kind: Kind
    account: str
    payee: str | None
    payee_account: str | None
    amount: Money
    balance: Money
    till: Money | None
    memo: str
    day: date
    at: datetime
    repeated: bool = False
    fee: Money = NOTHING
    pieces: Pieces | None = None
    approved_by: str | None = None


@dataclass(frozen=True, slots=True)
class Alike:
    """An entry of the last minutes of the same kind and amount on the account: perhaps this one, posted already."""

    reference: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Preview:
    """What will be true if this movement is posted now.

    `day_left` and `month_left` are of the tightest limit, None where there is none. `needs` are the rules that it
    breaks and that a supervisor may say yes to. `pieces` are the notes and coins that change hands; `alike` is an entry
    of these minutes that looks the same. `on_hold` stays on the account. `low` are notes and coins paid out that run
    low by it.
    """

    kind: Kind
    account: str
    account_name: str
    payee: str | None
    amount: Money
    balance_before: Money
    balance_after: Money
    till_after: Money | None
    day_left: Money | None
    month_left: Money | None = None
    fee: Money = NOTHING
    on_hold: Money = NOTHING
    pieces: Pieces | None = None
    needs: tuple[Refusal, ...] = ()
    alike: Alike | None = None
    low: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A movement between two standings that has passed its checks."""

    entry: Entry
    debit: Standing
    credit: Standing
    own_account: int
    fee: Money = NOTHING
    rooms: tuple[Room, ...] = ()
    found: tuple[Finding, ...] = ()

    @property
    def broken(self) -> list[Refusal]:
        """The limits that it breaks, and what about it looks wrong enough to be held."""
        return [*limits.broken(self.rooms, self.entry.amount), *held(self.found)]

    @property
    def own(self) -> Standing:
        """The served customer's side of it."""
        return self.debit if self.debit.id == self.own_account else self.credit

    @property
    def till(self) -> Standing | None:
        for standing in (self.debit, self.credit):
            if standing.kind == "till":
                return standing
        return None


def own_account(work: Work, number: str) -> Standing:
    """The account of that number, if it is the served customer's. Otherwise there is no such account."""
    standing = records.owned(work.db, plain_number(number), work.customer.id)
    if standing is None:
        raise NotFound("account")
    return new_day.as_it_begins(work, standing)


def plain_number(number: str) -> str:
    """An account number as it is kept, however it was grouped when typed."""
    return number.replace(" ", "")


def drawer(work: Work) -> Standing:
    """The user's open drawer, as the ledger sees it. Raises `TillNotOpen`, `TillPaused`."""
    standing = records.by_id(work.db, check_working(work.badge.till).account)
    if standing is None:
        raise BrokenInvariant("an open drawer has an account")
    return standing


def checked(work: Work, asked: Asked, debit: Standing, credit: Standing) -> Plan:
    """The last steps of the order of refusals, but for what a supervisor may say yes to: that, `posted` checks."""
    rules.check_open(debit, credit)
    check_posting(work.business)
    fee = fees.fee_on(work, asked.kind, asked.amount)
    rules.check_countable(debit, credit, asked.amount, fee)
    rules.check_covered(debit, credit, asked.amount, fee)
    pieces = cash.chosen(work.house.bank.currency, asked.kind, debit, credit, asked.amount, asked.pieces)
    entry = Entry(asked.request, asked.kind, debit.id, credit.id, asked.amount, asked.memo, pieces=pieces)
    return Plan(entry, debit, credit, asked.account, fee, limits.rooms(work, debit), look(work, entry, debit, credit))


def posted(work: Work, plan: Plan, approval: int | None = None) -> Receipt:
    """Book a plan that has passed its checks, with its fee, and say what came of it.

    Raises the first limit that it breaks, or `ApprovalVoid` where the approval at hand is not for exactly this.
    """
    if broken := plan.broken:  # else nobody has to look at it, and nothing is gathered for them
        gate.pass_with(work, broken, facts(work, plan), approval)
    return let_through(work, plan, approval)


def let_through(work: Work, plan: Plan, approval: int | None = None) -> Receipt:
    """Book what has passed the gate, and raise an alert for each thing about it that looks wrong."""
    booked = book.book(work, plan.entry, plan.debit, plan.credit)
    sides, cents = ((plan.debit, -1), (plan.credit, 1)), booked.amount.cents
    balances = {one.id: Money((one.balance.cents + cents * sign) * one.side) for one, sign in sides}
    if plan.fee:
        _book_fee(work, plan)
        balances[plan.own.id] -= plan.fee
    raise_all(work, plan.found, booked.request)
    receipt = _receipt(work, booked, plan, balances)
    return receipt if approval is None else with_approver(work, receipt)


def with_approver(work: Work, receipt: Receipt) -> Receipt:
    """The receipt with who said yes to it, if anybody had to: an approval is spent in the moment of its posting."""
    name = approvals.approver_of(work.db, receipt.day.isoformat(), micros(receipt.at))
    return receipt if name is None else replace(receipt, approved_by=name)


def facts(work: Work, plan: Plan) -> dict[str, Any]:
    """What an approver sees of a movement (R-DUAL-03)."""
    seen = previewed(work, plan)
    return {
        "kind": plan.entry.kind.value,
        "account": seen.account,
        "account_name": seen.account_name,
        "customer": customers.name_of(work.db, work.customer.id),
        "payee": seen.payee,
        "payee_account": plan.credit.number if plan.entry.kind in BETWEEN_ACCOUNTS else None,
        "memo": plan.entry.memo,
        "amount_cents": plan.entry.amount.cents,
        "fee_cents": plan.fee.cents,
        "before_cents": seen.balance_before.cents,
        "after_cents": seen.balance_after.cents,
        "till_after_cents": None if seen.till_after is None else seen.till_after.cents,
        "parties": sorted({one.customer for one in (plan.debit, plan.credit) if one.customer is not None}),
    }


def _book_fee(work: Work, plan: Plan) -> None:
    own, income = records.by_id(work.db, plan.own.id), records.by_number(work.db, "FEES")
    if own is None or income is None:
        raise BrokenInvariant("the branch has an account for its fees")
    request = new_request(work.house.world)
    fee = Entry(request, Kind.FEE, own.id, income.id, plan.fee, part_of=plan.entry.request)
    book.book(work, fee, own, income)


def repeated(work: Work, booked: Booked, own: Standing) -> Receipt:
    """The receipt of an entry that stands already: its figures are those of its own moment, not of now."""
    debit, credit = records.by_id(work.db, booked.debit), records.by_id(work.db, booked.credit)
    if debit is None or credit is None:
        raise BrokenInvariant("an entry has two accounts")
    entry = Entry(booked.request, booked.kind, booked.debit, booked.credit, booked.amount, booked.memo, booked.reverses)
    after = {account: lines.held_after(work.db, account, booked.request) for account in (booked.debit, booked.credit)}
    parts = [part for part in records.parts(work.db, booked.request) if part.kind is Kind.FEE]
    fee = Money(sum(part.amount.cents for part in parts))
    if parts:
        after[own.id] -= fee
    receipt = _receipt(work, booked, Plan(entry, debit, credit, own.id, fee), after)
    return replace(with_approver(work, receipt), repeated=True)


def previewed(work: Work, plan: Plan) -> Preview:
    """What a plan that has passed its checks would do."""
    own, amount, till = plan.own, plan.entry.amount, plan.till
    pays = own.id == plan.debit.id
    moved = (-amount if pays else amount) - plan.fee
    left = limits.left(plan.rooms, amount) if pays else limits.Left(None, None)
    return Preview(
        kind=plan.entry.kind,
        account=own.number,
        account_name=own.name,
        payee=_payee(work, plan),
        amount=amount,
        balance_before=own.held,
        balance_after=own.held + moved,
        till_after=till.held + (-amount if pays else amount) if till else None,
        day_left=left.day,
        month_left=left.month,
        fee=plan.fee,
        on_hold=own.on_hold + (amount if plan.entry.kind is Kind.CHEQUE else NOTHING),
        pieces=plan.entry.pieces,
        needs=tuple(plan.broken),
        alike=_alike(work, own, plan.entry),
        low=_low(work, plan),
    )


def _low(work: Work, plan: Plan) -> tuple[int, ...]:
    """What runs low in the drawer by paying this out."""
    till, pieces = plan.till, plan.entry.pieces
    if till is None or pieces is None or till.id != plan.credit.id:
        return ()
    currency = work.house.bank.currency
    after = cash.recorded(till, currency) - pieces
    return tuple(worth for worth in denominations.low(after, currency) if pieces.of(worth) > 0)


def _alike(work: Work, own: Standing, entry: Entry) -> Alike | None:
    """The newest entry on the account that could be this one, posted by mistake a second time."""
    since = micros(work.now - LOOKS_ALIKE_FOR)
    first = max(own.last_seq - _LINES_LOOKED_AT, 1)
    for line in lines.lines(work.db, own.id, first=first, before=own.last_seq + 1, limit=_LINES_LOOKED_AT):
        same = line.kind is entry.kind and abs(line.amount.cents) == entry.amount.cents
        if same and line.at >= since and line.reversed_by is None and line.entry != entry.request:
            return Alike(reference(line.entry), moment(line.at))
    return None


def _payee(work: Work, plan: Plan) -> str | None:
    """Who is paid, masked: the teller compares it with what the customer says, and learns nothing more."""
    if plan.entry.kind not in BETWEEN_ACCOUNTS or plan.credit.customer is None:
        return None
    return mask.name(customers.name_of(work.db, plan.credit.customer))


def _receipt(work: Work, booked: Booked, plan: Plan, held: dict[int, Money]) -> Receipt:
    own, till = plan.own, plan.till
    return Receipt(
        request=booked.request,
        reference=booked.reference,
        kind=booked.kind,
        account=own.number,
        payee=_payee(work, plan),
        payee_account=plan.credit.number if booked.kind in BETWEEN_ACCOUNTS else None,
        amount=booked.amount,
        balance=held[own.id],
        till=held[till.id] if till and not work.badge.counts_drawer else None,
        memo=booked.memo,
        day=booked.day,
        at=booked.at,
        fee=plan.fee,
        pieces=booked.pieces,
    )
