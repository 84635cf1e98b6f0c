"""What the tests of alerts share: people with accounts, time that passes, and what was raised."""

import json

import pytest

from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.use_case import every_use_case
from teller.testing.bank import NAMES, PASSWORD

ASKED = {found.name: found for found in every_use_case()}


class Branch:
    """Tom at the counter, with an open drawer; customers by their names, each with one account."""

    def __init__(self, bank):
        self.bank = bank
        self.tom = bank.sign_in()
        bank.open_till(self.tom, cents=2_000_000_00 // 100)
        self.numbers, self.accounts, self.serving = {}, {}, None

    def customer(self, name, **particulars):
        self.numbers[name] = self.bank.enrol(self.tom, name, **particulars).number
        self.serve(name)
        self.accounts[name] = self.bank.open_account(self.tom).number

    def serve(self, name):
        if self.serving != name:
            self.bank.serve(self.tom, self.numbers[name])
            self.serving = name

    def ask(self, name, /, view=View.MOVEMENT, by=None, **inputs):
        return self.bank.branch.ask(ASKED[name], self.bank.view(by or self.tom, view), **inputs)

    def move(self, kind, name, units, **more):
        self.serve(name)
        inputs = {"account": self.accounts[name], "amount": Money(units * 100), "request": self.bank.request()}
        return self.ask(kind, **inputs, **more)

    def pay(self, name, payee, units, **more):
        return self.move("transfer", name, units, payee=self.accounts[payee], **more)

    def wait(self, **time):
        """Time passes; sessions end, and the morning after everybody is back."""
        self.bank.clock.advance(**time)
        self.tom, self.serving = self.bank.sign_in(), None

    def approved(self, kind, name, units, **more):
        """Posted with Sara's yes."""
        self.serve(name)
        inputs = {"account": self.accounts[name], "amount": Money(units * 100), "request": self.bank.request(), **more}
        asked = self.ask("ask_approval", deed=ASKED[kind], inputs=inputs, reason="she is here")
        self.ask("approve_here", approval=asked.id, email=NAMES[Role.SUPERVISOR][1], password=PASSWORD)
        return self.ask(kind, **inputs, approval=asked.id)

    def raised(self):
        """The rules of the alerts there are, with how many."""
        with self.bank.vault.transaction() as db:
            rows = db.exec_driver_sql("SELECT rule, facts, entry FROM alert ORDER BY id").all()
        return [(row[0], json.loads(row[1]), row[2]) for row in rows]

    def rules(self):
        return [rule for rule, _, _ in self.raised()]


@pytest.fixture
def branch(bank):
    made = Branch(bank)
    for name in ("Amara Okafor", "Bea Ono"):
        made.customer(name)
    return made


@pytest.fixture
def refused():
    """The refusal that something ends in."""

    def of(do):
        with pytest.raises(Refusal) as caught:
            do()
        return caught.value

    return of
