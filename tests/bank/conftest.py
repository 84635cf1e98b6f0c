"""What the bank's tests share: a counter in full swing, one asking of each use case, and the vault's content as one digest."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import keyring
import pytest
from hypothesis import settings

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.cards.rules import BlockReason
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.sessions.session import Session
from teller.bank.use_case import UseCase, every_use_case
from teller.bank.world import local_day
from teller.opening import branch_of
from teller.testing.bank import NAMES, PASSWORD, SETTINGS, BankAtHand
from teller.testing.desktop import InMemory
from tests.bank.asked_of_door import with_door
from tests.bank.asked_of_holds import with_holds
from tests.bank.asked_of_rules import with_rules
from tests.bank.asked_of_sessions import with_sessions
from tests.bank.askings import ASKINGS, Asking

# Reproducible, and without a deadline: a busy machine is no failure.
settings.register_profile("bank", deadline=None, derandomize=True, database=None)
settings.load_profile("bank")

keyring.set_keyring(InMemory())

SECRET = bytes(range(100, 164))  # long enough for HS512, so that the algorithm alone is what is wrong with a token


@dataclass
class Scene:
    """Everybody is signed in; the teller has a drawer and serves Amara, and Bea has been served before her."""

    bank: BankAtHand
    secret: bytes
    sessions: dict[Role, Session]
    use_cases: dict[str, UseCase[..., Any]]
    askings: dict[str, Asking]
    customer: str = ""
    account: str = ""
    empty: str = ""
    frozen: str = ""
    savings: str = ""
    entry: int = 0
    card: str = ""
    cvv: str = ""
    issued: str = ""
    blocked: str = ""
    other: str = ""
    other_account: str = ""
    other_card: str = ""
    other_entry: int = 0
    approval: int = 0
    extract: int = 0
    code: str = ""
    held: str = ""
    hold: int = 0
    cheque: int = 0
    second: str = ""
    device: int = 0
    allowed: dict[str, dict[str, Any]] = field(default_factory=dict)

    def token(self, name: str, sessions: dict[Role, Session] | None = None) -> str:
        """The token with which this use case is asked for."""
        asking = self.askings[name]
        session = (sessions or self.sessions)[asking.role]
        return session.token if asking.view is None else self.bank.view(session, asking.view)

    def tokens(self) -> dict[str, str]:
        return {name: self.token(name) for name in self.askings}

    def inputs(self, name: str) -> dict[str, Any]:
        return self.askings[name].inputs(self)

    def ask(self, name: str, /, **changed: Any) -> Any:
        """Ask for a use case as the table does, but for what is `changed`."""
        return self.bank.branch.ask(self.use_cases[name], self.token(name), **{**self.inputs(name), **changed})

    def ask_with(self, token: Any, name: str, /, **changed: Any) -> Any:
        return self.bank.branch.ask(self.use_cases[name], token, **{**self.inputs(name), **changed})

    def evening(self) -> dict[str, Any]:
        """Close the drawer, so that the branch can be closed; with nothing to be asked for that."""
        with suppress(Refusal):
            self.bank.close_till(self.sessions[Role.TELLER])
        return {}

    def night(self) -> dict[str, Any]:
        """Close the branch, so that it can be opened again."""
        with suppress(Refusal):
            self.ask("close_branch")
        return {"reason": "one more customer was waiting"}

    @property
    def day(self) -> date:
        return local_day(self.bank.world.clock.now())

    def serve(self, customer: str) -> None:
        self.bank.serve(self.sessions[Role.TELLER], customer)

    def too_much(self) -> dict[str, Any]:
        """A deposit that breaks the limit of one entry."""
        return {"account": self.account, "amount": Money(10_000_01), "request": self.bank.request()}

    def granted(self, name: str, **inputs: Any) -> dict[str, Any]:
        """The inputs of a use case with a supervisor's yes to them."""
        asking, ask = self.askings[name], self.bank.branch.ask
        token = self.bank.view(self.sessions[asking.role], asking.view or View.MOVEMENT)
        wanted = {"deed": self.use_cases[name], "inputs": inputs, "reason": "it has to be"}
        asked = ask(self.use_cases["ask_approval"], token, **wanted)
        by = {"approval": asked.id, "email": NAMES[Role.SUPERVISOR][1], "password": PASSWORD}
        ask(self.use_cases["approve_here"], token, **by)
        return {**inputs, "approval": asked.id}

    def pass_a_night(self) -> None:
        """It is the same time tomorrow: the sessions are over, the drawers stay as they were."""
        self.bank.clock.advance(days=1)
        self.sessions.update({role: self.bank.sign_in(role) for role in self.sessions})
        self.serve(self.customer)

    def next_day(self) -> None:
        """All drawers are closed in the evening and the teller's is opened in the morning: another business day."""
        for role in (Role.TELLER, Role.SUPERVISOR):
            with suppress(TillNotOpen):
                self.bank.close_till(self.sessions[role], f"Drawer {1 if role is Role.TELLER else 2}")
        self.pass_a_night()
        self.bank.open_till(self.sessions[Role.TELLER])


@pytest.fixture
def scene(bank: BankAtHand) -> Scene:
    bank = replace(bank, branch=branch_of(replace(SETTINGS, jwt_secret=SECRET), bank.world, bank.vault))
    sessions = {role: bank.sign_in(role) for role in Role}
    teller = sessions[Role.TELLER]
    scene = Scene(bank, SECRET, sessions, {found.name: found for found in every_use_case()}, ASKINGS)
    bank.open_till(teller)
    scene.other = bank.enrol(teller, "Bea Ono").number
    scene.serve(scene.other)
    scene.other_account = bank.open_account(teller).number
    scene.other_entry = scene.ask("deposit", account=scene.other_account, amount=Money(70_00)).request
    scene.other_card = scene.ask("issue_card", account=scene.other_account).card.token
    scene.customer = bank.enrol(teller, "Amara Okafor", email="amara@okafor.example", phone="+44 20 7946 0958").number
    scene.serve(scene.customer)
    scene.account, scene.empty, scene.frozen = (bank.open_account(teller).number for _ in range(3))
    scene.savings = bank.open_account(teller, AccountKind.SAVINGS).number
    scene.ask("freeze_account", account=scene.frozen)
    scene.ask("deposit", amount=Money(500_00))
    scene.entry = scene.ask("withdraw", amount=Money(20_00)).request
    made = scene.ask("issue_card")
    scene.card, scene.cvv = made.card.token, made.cvv
    scene.ask("activate_card", card=scene.card)
    scene.issued, scene.blocked = (scene.ask("issue_card").card.token for _ in range(2))
    scene.ask("block_card", card=scene.blocked, reason=BlockReason.CUSTOMER)
    scene.approval = scene.ask("ask_approval").id
    with_holds(scene)
    with_rules(scene)
    with_sessions(scene)
    with_door(scene)
    scene.extract = scene.ask("statement_extract").number
    scene.code = scene.ask("print_receipt").code
    return scene


@pytest.fixture
def sql(bank: BankAtHand) -> Callable[..., list[Any]]:
    """Run SQL behind the bank's back, on a connection of its own vault, and return the rows. Several stand or fall as one."""

    def run(*statements: str) -> list[Any]:
        rows: list[Any] = []
        with bank.vault.transaction(writes=True) as db:
            for statement in statements:
                found = db.exec_driver_sql(statement)
                rows = list(found) if found.returns_rows else []
        return rows

    return run


@pytest.fixture
def limited(sql: Callable[..., list[Any]]) -> Callable[[str, int], None]:
    """Give every account a limit: `limited("day_cents", 25_00)`."""

    def set_to(column: str, cents: int) -> None:
        sql(f"UPDATE movement_limit SET {column} = {cents} WHERE subject = 'account'")

    return set_to


@pytest.fixture
def digest(bank: BankAtHand) -> Callable[..., str]:
    """A hash over every row of every table, but for the named ones."""

    def content(*but: str) -> str:
        hashed = hashlib.sha256()
        with bank.vault.transaction() as db:
            tables = db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").scalars()
            for table in sorted(set(tables) - {*but, "customer_text"}):
                rows = sorted(repr(row) for row in db.exec_driver_sql(f'SELECT * FROM "{table}"').all())
                hashed.update(f"{table}\n{rows}\n".encode())
        return hashed.hexdigest()

    return content


@pytest.fixture
def trail(sql: Callable[..., list[Any]]) -> Callable[[], Iterator[Any]]:
    """The audit trail's rows: (id, at, user, session, service, act, subject, facts)."""
    return lambda: sql("SELECT id, at, user_id, session_id, service_id, act, subject, facts FROM audit ORDER BY id")
