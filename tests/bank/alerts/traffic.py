"""A labelled set: months of innocent traffic of many accounts, with cases of each rule planted among them, by a seed.

What is innocent is played by the practice bank's own history, with a sale, an inheritance or a house now and then, which
nobody would call a fraud. Every alert is closed at the end of its day, so that none hides the next one.
"""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.transfer import transfer
from teller.bank.accounts.withdraw import withdraw
from teller.bank.alerts import relations
from teller.bank.alerts.raising import raise_alert
from teller.bank.alerts.serving import look_at_service
from teller.bank.audit.head_watch import HeadWatch
from teller.bank.badge import Role
from teller.bank.founding.found import Charter
from teller.bank.house import BankFacts, House
from teller.bank.inputs import email_key
from teller.bank.money import Currency, Money
from teller.bank.passwords import Passwords
from teller.bank.refusal import Refusal
from teller.bank.tokens import SECRET_BYTES, Tokens
from teller.bank.users import records as users
from teller.bank.vault.vault import Vault
from teller.bank.world import World, micros
from teller.opening import found_bank
from teller.settings import Settings
from teller.surroundings import around
from teller.training.history import History

RULES = (
    *("structuring", "velocity", "drain_new", "drain_quiet", "outlier", "round_trip"),
    *("odd_hours", "snooping", "own_service", "own_account", "busy_user"),
)
"""What is planted. Repeated overrides need supervisors at their screens, and are shown by tests of their own."""

_WRONG_DAY = 2  # Wednesdays
_SELDOM = 0.004  # a visit in 250 moves a sum that the customer never moved before
_LAST = date(2026, 11, 20)


@dataclass
class Figures:
    """What was planted and found, and what was raised beside it, by rule."""

    entries: int = 0
    visits: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)

    @property
    def false_rate(self) -> float:
        """False alarms for each thousand visits at the counter."""
        return 1000 * self.false.total() / self.visits

    def table(self) -> str:
        lines = [f"{'rule':<14}{'planted':>9}{'found':>7}{'false alarms':>14}"]
        lines += [f"{one:<14}{self.planted[one]:>9}{self.hits[one]:>7}{self.false[one]:>14}" for one in RULES]
        lines.append(f"{self.entries} entries, {self.visits} visits; {self.false_rate:.2f} false alarms a 1,000 visits")
        return "\n".join(lines)


class Traffic(History):
    """The history, looked at as a branch's counter is, with something wrong every few days."""

    def __init__(self, db: Connection, house: House, user: int, seed: int) -> None:
        super().__init__(db, house, user, seed)
        self.figures = Figures()
        self._wrong = random.Random(seed + 1)
        self._due: list[str] = []
        self._suspects: list[Any] = []
        self._quiet: list[tuple[date, Any]] = []

    # -- innocent

    def _counter(self, day, people):
        if not self._suspects:
            self._suspects.extend(people[-12:])
            del people[-12:]
        super()._counter(day, people)
        self._tally(planted=None)
        if day.weekday() == _WRONG_DAY:
            rule = self._due.pop() if self._due else None
            if rule is None:
                self._due = list(self._wrong.sample(RULES, len(RULES)))
                rule = self._due.pop()
            self.figures.planted[rule] += 1
            getattr(self, f"_{rule}")(day)
            self._tally(planted=rule)

    def _in_parts(self, day, person, cents):
        """What is planted for practice is not planted here."""

    def _visit(self, work, person, people):
        self.figures.visits += 1
        look_at_service(work, work.badge.customer.id, work.badge.customer.number, "")
        if self._random.random() < _SELDOM:
            cents = self._random.randrange(15, 90) * 100_00
            what = {"account": person.current, "amount": Money(cents), "request": self._request()}
            try:
                deposit(work, **what, memo="Sold the car")
            except Refusal:
                return
        else:
            super()._visit(work, person, people)

    # -- planted

    def _fresh(self, day):
        """Somebody whom no other case has touched, new to the bank."""
        name = f"Stranger {self._requests}"
        return self._person(1, name, day)

    def _do(self, day, person, what, units, **more):
        with self._work(day, person.customer) as work:
            try:
                given = {"account": person.current, "amount": Money(units * 100), "request": self._request(), **more}
                return what(work, **given)
            except Refusal as refused:
                for found in refused.findings:
                    raise_alert(work.db, work.trail, work.at, found, user=self._user)

    def _structuring(self, day):
        person, much = self._fresh(day), self._wrong.randrange(7_100, 9_990)
        for _ in range(3):
            self._do(day, person, deposit, much)

    def _velocity(self, day):
        person = self._fresh(day)
        for _ in range(25):
            self._hurry(day, person)

    def _hurry(self, day, person):
        """Within seconds of the one before."""
        at = self._at
        self._do(day, person, deposit, self._wrong.randrange(5, 200))
        self._at = at + timedelta(seconds=5)

    def _busy_user(self, day):
        people = [self._fresh(day) for _ in range(5)]
        for at in range(45):
            self._hurry(day, people[at % 5])
        with self._work(day, people[0].customer) as work:
            look_at_service(work, people[0].customer.id, people[0].customer.number, "")

    def _drain_new(self, day):
        person, much = self._fresh(day), self._wrong.randrange(1_500, 9_000)
        self._do(day, person, deposit, much)
        self._do(day, person, withdraw, much - 20)

    def _drain_quiet(self, day):
        """Half a year later: it counts as planted when it happens."""
        person = self._fresh(day)
        self._do(day, person, deposit, 5_000)
        self._quiet.append((day + timedelta(days=190), person))
        self.figures.planted["drain_quiet"] -= 1

    def _outlier(self, day):
        person = self._fresh(day)
        for _ in range(14):
            self._do(day, person, deposit, self._wrong.randrange(50, 90))
        self._do(day, person, deposit, 5_000)

    def _round_trip(self, day):
        one, other = self._fresh(day), self._fresh(day)
        self._do(day, one, deposit, 3_000)
        self._do(day, one, transfer, 2_000, payee=other.current)
        self._do(day, other, transfer, 1_950, payee=one.current)

    def _odd_hours(self, day):
        self._at = datetime.combine(day, time(22, 30)).astimezone()
        self._do(day, self._fresh(day), deposit, 40)

    def _snooping(self, day):
        for at in range(12):
            person = self._suspects[at]
            with self._work(day, person.customer) as work:
                look_at_service(work, person.customer.id, person.customer.number, "")

    def _own_service(self, day):
        person = self._fresh(day)
        with self._work(day, person.customer) as work:
            relations.note(work, self._user, person.customer.id, person.customer.number, "relation")
            look_at_service(work, person.customer.id, person.customer.number, "")

    def _own_account(self, day):
        person = self._fresh(day)
        with self._work(day, person.customer) as work:
            work.badge = replace(work.badge, related=frozenset({person.customer.id}))
            try:
                deposit(work, account=person.current, amount=Money(50_00), request=self._request())
            except Refusal as refused:
                for found in refused.findings:
                    raise_alert(work.db, work.trail, work.at, found, user=self._user)

    # -- counting

    def _morning(self, day):
        super()._morning(day)
        for due in [one for one in self._quiet if one[0] <= day]:
            self._quiet.remove(due)
            self.figures.planted["drain_quiet"] += 1
            self._do(day, due[1], withdraw, 4_900)
            self._tally(planted="drain_quiet")

    def _tally(self, *, planted):
        """Count what was raised since, and close it."""
        raised = {row[0] for row in self._db.exec_driver_sql("SELECT rule FROM alert WHERE state = 'open'")}
        if planted is None:
            every = self._db.exec_driver_sql("SELECT rule FROM alert WHERE state = 'open'")
            self.figures.false.update(row[0] for row in every)
        elif planted in raised:
            self.figures.hits[planted] += 1
        self._db.exec_driver_sql(
            "UPDATE alert SET state = 'closed', disposition = 'explained', decided_at = 1 WHERE state = 'open'"
        )


def play(folder, *, seed, months):
    """Play it in a bank of its own, and say what came of it."""
    world, path = World(), folder / "traffic.teller"
    bank = BankFacts("Northgate", Currency("EUR", 2), practice=True)
    settings = Settings(password_cost=4)
    charter = Charter(bank, Money(25_000_000_00), "Ada Kovac", "ada@northgate.example", "plum brass kettle nine")
    found_bank(settings, world, path, "a labelled set", charter)
    vault = Vault.open(world, path, passphrase="a labelled set")
    tokens = Tokens(world.randomness.bytes(SECRET_BYTES), world)
    house = House(bank, world, vault.keys, tokens, Passwords(4), 0, around(settings, path), path, HeadWatch.of(vault))
    with vault.transaction(writes=True) as db:
        email = "tom@northgate.example"
        tom = users.add(db, email=email, key=email_key(email), name="Tom", role=Role.TELLER, password_hash="", must_change=False,
                        at=micros(world.clock.now()))  # fmt: skip
        traffic = Traffic(db, house, tom, seed)
        traffic.play(_LAST, months)
        traffic.figures.entries = db.exec_driver_sql("SELECT count(*) FROM entry").scalar()
    vault.close()
    return traffic.figures
