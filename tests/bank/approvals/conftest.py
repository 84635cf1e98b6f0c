"""A teller who may move 10,000.00 at once, and a customer rich enough for more, in two accounts."""

import pytest

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.testing.bank import NAMES, PASSWORD

SUPERVISOR = NAMES[Role.SUPERVISOR][1]
OVER = Money(12_000_00)


class Approvals:
    """Asked for by the teller, decided by the supervisor."""

    def __init__(self, scene):
        self.scene, self.bank = scene, scene.bank
        self.maker = scene.token("withdraw")
        self.queue = self.bank.view(scene.sessions[Role.SUPERVISOR], View.APPROVALS)

    def do(self, name, token=None, /, **inputs):
        return self.bank.branch.ask(self.scene.use_cases[name], token or self.maker, **inputs)

    def asked(self, deed, /, why="an inheritance", token=None, **inputs):
        return self.do("ask_approval", token, deed=self.scene.use_cases[deed], inputs=inputs, reason=why)

    def here(self, number, email=SUPERVISOR, password=PASSWORD):
        return self.do("approve_here", approval=number, email=email, password=password)

    def granted(self, deed, /, **inputs):
        number = self.asked(deed, **inputs).id
        self.here(number)
        return number

    def decide(self, number, *, grant=True, password=PASSWORD, word=""):
        return self.do("decide_approval", self.queue, approval=number, grant=grant, password=password, word=word)

    def state(self, number):
        return self.do("see_approval", approval=number).state


@pytest.fixture
def approvals(scene):
    return Approvals(scene)


@pytest.fixture
def rich(scene):
    """Two accounts of the customer's with 30,000.00 each, paid in by and by."""
    accounts = [scene.ask("open_account", kind=AccountKind.SAVINGS, name=name).number for name in ("One", "Two")]
    for account in accounts:
        for _ in range(3):
            scene.ask("deposit", account=account, amount=Money(10_000_00))
    return accounts


@pytest.fixture
def withdrawal(scene, rich):
    """The inputs of one that is over the limit."""
    return {"account": rich[0], "amount": OVER, "request": scene.bank.request(), "memo": "a boat", "pieces": None}
