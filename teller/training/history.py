"""Twelve months that never were: the practice bank's past, booked through the bank's own use cases day by day."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.open_account import open_account
from teller.bank.accounts.rules import AccountKind
from teller.bank.accounts.transfer import transfer
from teller.bank.accounts.withdraw import withdraw
from teller.bank.audit import records as audit
from teller.bank.audit.trail import Trail
from teller.bank.badge import REACH, Badge, Customer, Drawer, Role
from teller.bank.cards.activate import activate_card
from teller.bank.cards.issue import issue_card
from teller.bank.customers import records as customers
from teller.bank.customers import search
from teller.bank.customers.enrol import enrol
from teller.bank.customers.rules import Identification
from teller.bank.days import records as days
from teller.bank.days.day import BusinessDay, business_day
from teller.bank.house import House
from teller.bank.ledger import book, cash
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import BrokenInvariant, Refusal
from teller.bank.sessions import records as sessions
from teller.bank.till.close_till import close_till
from teller.bank.till.open_till import open_till
from teller.bank.tokens import ACCESS, Claims
from teller.bank.work import Steps, Work
from teller.bank.world import micros
from teller.training.people import CUSTOMERS, EMPLOYERS, LANDLORDS

FLOAT = 2_000_000
_HALF_HOUR = 30 * 60 * 1_000_000  # in microseconds
_MEMOS = {Kind.SALARY: "Salary", Kind.RENT: "Rent", Kind.INCOMING: "Customers’ payments"}
_STREETS = ("Mill Lane", "High Street", "Quay Road", "Chapel Walk")
_PARTS = {4: 9_400_00, 3: 9_600_00, 2: 9_500_00}
"""Days before the last, and what somebody brings then."""
_SALARY_DAY, _RENT_DAY, _INCOMING_DAY = 25, 3, 22


@dataclass(frozen=True)
class Person:
    """A practice customer: their current account, perhaps savings, and what they live on."""

    customer: Customer
    current: str
    savings: str | None
    salary: int
    rent: int
    employer: str
    landlord: str


class History:
    """Books the past in one open transaction, at moments of its own choosing, as the practice teller."""

    def __init__(self, db: Connection, house: House, user: int, seed: int) -> None:
        self._db, self._house, self._user = db, house, user
        self._random = random.Random(seed)
        self._head = audit.head(db)
        self._at = datetime.min.replace(tzinfo=UTC)
        self._requests = 0
        self._till: Drawer | None = None
        self._numbers: dict[str, str] = {}
        self._today: date | None = None
        self._session_id = ""

    def play(self, last: date, months: int) -> None:
        """Enrol everybody on the first day, then live day by day up to, but without, `last`."""
        day = last - timedelta(days=months * 30)
        for name in (*EMPLOYERS, *LANDLORDS):
            self._company(name, day)
        people = [self._person(number, name, day) for number, name in enumerate(CUSTOMERS)]
        while day < last:
            self._morning(day)
            self._standing(day, people)
            self._counter(day, people)
            if (last - day).days in _PARTS:
                self._in_parts(day, people[-1], _PARTS[(last - day).days])
            self._evening(day)
            day += timedelta(days=1)

    # -- who there is

    def _company(self, name: str, day: date) -> None:
        customer = self._enrol(name, day, born=None)
        with self._work(day, customer) as work:
            self._numbers[name] = open_account(work, kind=AccountKind.CURRENT).number
        self._incoming(day, name, 45_000_00)

    def _person(self, number: int, name: str, day: date) -> Person:
        born = date(1948, 1, 1) + timedelta(days=self._random.randrange(20_000))
        customer = self._enrol(name, day, born)
        savings = None
        with self._work(day, customer) as work:
            current = open_account(work, kind=AccountKind.CURRENT).number
            if number % 3 != 2:  # noqa: PLR2004 - two of three save
                savings = open_account(work, kind=AccountKind.SAVINGS).number
        if number % 2 == 0:
            self._card(day, customer, current, active=number % 8 != 0)
        employer, landlord = self._random.choice(EMPLOYERS), self._random.choice(LANDLORDS)
        salary, rent = self._random.randrange(1_600, 3_900) * 100, self._random.randrange(550, 1_150) * 100
        return Person(customer, current, savings, salary, rent, employer, landlord)

    def _enrol(self, name: str, day: date, born: date | None) -> Customer:
        # The phone numbers are of Ofcom's range for drama (01632 960xxx), the addresses under .example (RFC 2606).
        with self._work(day) as work:
            made = enrol(
                work,
                name=name,
                email=f"{search.folded(name).replace(' ', '.').replace('’', '')}@mail.example",
                phone=f"01632 960{self._random.randrange(1000):03d}",
                born=born,
                address=f"{self._random.randrange(1, 190)} {self._random.choice(_STREETS)}",
                although_alike=True,
            )
            row = customers.by_number(work.db, made.number)
        if row is None:
            raise BrokenInvariant("a customer just enrolled is there")
        return Customer(row.id, row.number, 0)

    def _card(self, day: date, customer: Customer, account: str, *, active: bool) -> None:
        steps = Steps(self._house, lambda: self._work(day, customer))
        made = issue_card.run(steps, account=account)
        if active:
            with self._work(day, customer) as work:
                activate_card(work, card=made.card.token)

    # -- what they do

    def _morning(self, day: date) -> None:
        with self._work(day) as work:
            state = open_till(work, till=4, amount=Money(FLOAT), request=self._request())
            row = ledger.by_number(work.db, f"TILL {state.name}")
        if row is None:
            raise BrokenInvariant("an open drawer has an account")
        self._till = Drawer(state.id, state.name, row.id)

    def _evening(self, day: date) -> None:
        with self._work(day) as work:
            close_till(work, pieces=self._in_drawer(work), request=self._request())
        self._till = None

    def _in_drawer(self, work: Work) -> Pieces:
        """What the practice teller counts: what the books say is there."""
        standing = ledger.by_id(work.db, self._till.account) if self._till is not None else None
        return cash.recorded(standing, self._house.bank.currency) if standing is not None else Pieces()

    def _standing(self, day: date, people: list[Person]) -> None:
        """What happens by itself: money comes in to companies, salaries go out, rents come back."""
        if day.day == _INCOMING_DAY:
            for name in EMPLOYERS:
                staff = sum(person.salary for person in people if person.employer == name)
                self._incoming(day, name, staff + self._random.randrange(900_00))
        for person in people:
            if day.day == _SALARY_DAY:
                self._salary(day, person)
            if day.day == _RENT_DAY:
                self._rent(day, person)

    def _rent(self, day: date, person: Person) -> None:
        with self._work(day, person.customer) as work:
            own = ledger.by_number(work.db, person.current)
            payee = ledger.by_number(work.db, self._numbers[person.landlord])
            if own is None or payee is None or own.held.cents < person.rent:
                return
            self._book(work, own, payee, Money(person.rent), kind=Kind.RENT)

    def _salary(self, day: date, person: Person) -> None:
        with self._work(day) as work:
            payer = ledger.by_number(work.db, self._numbers[person.employer])
            own = ledger.by_number(work.db, person.current)
            if payer is not None and own is not None and payer.held.cents >= person.salary:
                self._book(work, payer, own, Money(person.salary), kind=Kind.SALARY)

    def _incoming(self, day: date, company: str, cents: int) -> None:
        with self._work(day) as work:
            capital, account = ledger.only_one(work.db, "capital"), ledger.by_number(work.db, self._numbers[company])
            if capital is not None and account is not None:
                self._book(work, capital, account, Money(cents), kind=Kind.INCOMING)

    def _book(self, work: Work, debit: ledger.Standing, credit: ledger.Standing, amount: Money, *, kind: Kind) -> None:
        entry = Entry(self._request(), kind, debit.id, credit.id, amount, _MEMOS[kind])
        book.book(work, entry, debit, credit)

    def _counter(self, day: date, people: list[Person]) -> None:
        """Who comes to the counter that day, and for what."""
        if day.weekday() > 4:  # noqa: PLR2004 - the branch is closed at the weekend
            return
        for person in self._random.sample(people, self._random.randrange(9, 17)):
            with self._work(day, person.customer) as work:
                self._visit(work, person, people)

    def _visit(self, work: Work, person: Person, people: list[Person]) -> None:
        cents, request = self._random.randrange(4, 50) * 500, self._request()
        what = self._random.random()
        try:
            if what < 0.42:  # noqa: PLR2004 - the branch's own mix of business
                withdraw(work, account=person.current, amount=Money(cents), request=request)
            elif what < 0.7:  # noqa: PLR2004
                deposit(work, account=person.current, amount=Money(cents * 2), request=request)
            elif person.savings is not None and what < 0.85:  # noqa: PLR2004
                transfer(
                    work,
                    account=person.current,
                    payee=person.savings,
                    amount=Money(cents),
                    request=request,
                    memo="Saving",
                )
            else:
                payee = self._random.choice(people)
                transfer(
                    work,
                    account=person.current,
                    payee=payee.current,
                    amount=Money(cents),
                    request=request,
                    memo="Thank you",
                )
        except Refusal:
            return  # not enough on the account that day: nothing is booked, as at a real counter

    def _in_parts(self, day: date, person: Person, cents: int) -> None:
        """Cash in parts just below the sum to report: an alert to practise on."""
        with self._work(day, person.customer) as work:
            deposit(work, account=person.current, amount=Money(cents), request=self._request(), memo="Savings")

    # -- how a moment is made

    def _request(self) -> int:
        """Request ids of the past: rising with its time, and never met again by those of today."""
        self._requests += 1
        return (max(micros(self._at) // 1000 - 1_577_836_800_000, 1) << 21) + self._requests % (1 << 21)

    @contextmanager
    def _work(self, day: date, customer: Customer | None = None) -> Iterator[Work]:
        opening = datetime.combine(day, time(9), UTC)
        self._at = max(opening, self._at + timedelta(seconds=self._random.randrange(20, 180)))
        at, session = micros(self._at), self._session(day)
        service = self._serve(customer, session, at) if customer else None
        badge = Badge(
            user=self._user,
            email="",
            name="",
            role=Role.TELLER,
            session=session,
            scopes=REACH[Role.TELLER],
            customer=replace(customer, service=service) if customer and service else None,
            till=self._till,
        )
        claims = Claims(ACCESS, "", session, "", Role.TELLER, 0, 0)
        trail = Trail(
            self._db, self._house.keys.audit, self._head, at, user=self._user, session=session, service=service
        )
        yield Work(self._db, self._house, badge, claims, self._at, at, self._business_day(), trail)
        self._head = trail.head
        customers.finish(self._db, session, at)

    def _business_day(self) -> BusinessDay:
        newest = next(iter(days.newest(self._db, 1)), None)
        day, state = (None, None) if newest is None else (newest.day, newest.state)
        return business_day(self._at, day, state, drawers_open=self._till is not None)

    def _session(self, day: date) -> str:
        """One session of the teller's for each day; it is over long ago."""
        if self._today != day:
            self._today, self._session_id = day, f"{self._random.getrandbits(128):032x}"
            opened = micros(datetime.combine(day, time(8, 45), UTC))
            sessions.add(self._db, self._session_id, self._user, opened, opened + _HALF_HOUR)
            sessions.end(self._db, self._session_id, opened + _HALF_HOUR, "signed_out")
        return self._session_id

    def _serve(self, customer: Customer, session: str, at: int) -> int:
        return customers.serve(
            self._db,
            session=session,
            user=self._user,
            customer_id=customer.id,
            identified_by=self._random.choice(list(Identification)[:5]).value,
            document="",
            now=at,
        )
