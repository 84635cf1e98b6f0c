"""What every movement on a customer's account shares: its checks in their order, and its receipt."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from teller.bank.accounts import mask
from teller.bank.customers import records as customers
from teller.bank.ledger import book, records, rules
from teller.bank.ledger.entry import Booked, Entry, Kind
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked, TillNotOpen
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant, NotFound
from teller.bank.work import Work


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


@dataclass(frozen=True, slots=True)
class Preview:
    """What will be true if this movement is posted now, or the first reason why it cannot be."""

    kind: Kind
    account: str
    account_name: str
    payee: str | None
    amount: Money
    balance_before: Money
    balance_after: Money
    till_after: Money | None
    day_left: Money | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A movement between two standings that has passed its checks."""

    entry: Entry
    debit: Standing
    credit: Standing
    own_account: int

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
    return standing


def plain_number(number: str) -> str:
    """An account number as it is kept, however it was grouped when typed."""
    return number.replace(" ", "")


def drawer(work: Work) -> Standing:
    """The user's open drawer, as the ledger sees it."""
    if work.badge.till is None:
        raise TillNotOpen
    standing = records.by_id(work.db, work.badge.till.account)
    if standing is None:
        raise BrokenInvariant("an open drawer has an account")
    return standing


def checked(work: Work, asked: Asked, debit: Standing, credit: Standing) -> Plan:
    """The last three steps of the order of refusals: states, limits, money."""
    rules.check_open(debit, credit)
    rules.check_limits(debit, asked.amount, book.limits(work), work.day)
    rules.check_covered(debit, credit, asked.amount)
    entry = Entry(asked.request, asked.kind, debit.id, credit.id, asked.amount, asked.memo, asked.reverses)
    return Plan(entry, debit, credit, asked.account)


def posted(work: Work, plan: Plan) -> Receipt:
    """Book a plan that has passed its checks, and say what came of it."""
    booked = book.book(work, plan.entry, plan.debit, plan.credit)
    debit, credit, cents = plan.debit, plan.credit, booked.amount.cents
    held = {
        debit.id: Money((debit.balance.cents - cents) * debit.side),
        credit.id: Money((credit.balance.cents + cents) * credit.side),
    }
    return _receipt(work, booked, plan, held)


def repeated(work: Work, booked: Booked, own: Standing) -> Receipt:
    """The receipt of an entry that stands already: its figures are those of its own moment, not of now."""
    debit, credit = records.by_id(work.db, booked.debit), records.by_id(work.db, booked.credit)
    if debit is None or credit is None:
        raise BrokenInvariant("an entry has two accounts")
    entry = Entry(booked.request, booked.kind, booked.debit, booked.credit, booked.amount, booked.memo, booked.reverses)
    held = {account: lines.held_after(work.db, account, booked.request) for account in (booked.debit, booked.credit)}
    return replace(_receipt(work, booked, Plan(entry, debit, credit, own.id), held), repeated=True)


def previewed(work: Work, plan: Plan) -> Preview:
    """What a plan that has passed its checks would do."""
    own, amount, till = plan.own, plan.entry.amount, plan.till
    pays = own.id == plan.debit.id
    moved = -amount if pays else amount
    return Preview(
        kind=plan.entry.kind,
        account=own.number,
        account_name=own.name,
        payee=_payee(work, plan),
        amount=amount,
        balance_before=own.held,
        balance_after=own.held + moved,
        till_after=till.held + moved if till else None,
        day_left=book.limits(work).day - own.out_on(work.day) - amount if pays else None,
    )


def _payee(work: Work, plan: Plan) -> str | None:
    """Who is paid, masked: the teller compares it with what the customer says, and learns nothing more."""
    if plan.entry.kind is not Kind.TRANSFER or plan.credit.customer is None:
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
        payee_account=plan.credit.number if booked.kind is Kind.TRANSFER else None,
        amount=booked.amount,
        balance=held[own.id],
        till=held[till.id] if till else None,
        memo=booked.memo,
        day=booked.day,
        at=booked.at,
    )
