"""A counter in full swing: what nearly every test of the bank begins with, played once and copied from then on."""

import copy
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.branch import Branch
from teller.bank.cards.rules import BlockReason
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.sessions.session import Session
from teller.bank.use_case import UseCase, every_use_case
from teller.bank.world import local_day
from teller.opening import branch_of
from teller.testing.bank import NAMES, PASSWORD, SETTINGS, BankAtHand, copy_of
from tests.bank.asked_of_door import with_door
from tests.bank.asked_of_holds import with_holds
from tests.bank.asked_of_rules import with_rules
from tests.bank.asked_of_sessions import with_sessions
from tests.bank.asked_of_trail import with_trail
from tests.bank.askings import ASKINGS, Asking

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
        self.bank.branch.head.mismatch = None  # which accepting books is asked for, and nothing else
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

    def granted(self, name: str, /, **inputs: Any) -> dict[str, Any]:
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


def play(bank: BankAtHand) -> Scene:
    """The scene, done use case by use case in a bank that has nothing in it yet."""
    bank = replace(bank, branch=_branch(bank))
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
    with_trail(scene)
    with_sessions(scene)
    with_door(scene)
    scene.extract = scene.ask("statement_extract").number
    scene.code = scene.ask("print_receipt").code
    return scene


@dataclass(frozen=True)
class Played:
    """A scene that was played to its end: its file, and what its bank had in memory."""

    path: Path
    scene: Scene
    deadlines: dict[str, float]
    known: dict[str, Any]

    def copied_to(self, folder: Path) -> BankAtHand:
        """Its bank once more, at the same moment and with the same luck ahead."""
        world = self.scene.bank.world
        return copy_of(self.path, folder, clock=copy.copy(self.scene.bank.clock), luck=copy.deepcopy(world.randomness))

    def over_again(self, bank: BankAtHand) -> Scene:
        """The scene in such a copy: its sessions and tokens hold on."""
        branch = _branch(bank)
        branch._house.tokens._deadlines.update(self.deadlines)
        branch._house = replace(branch._house, **copy.deepcopy(self.known))
        was = self.scene
        own = {name: copy.deepcopy(getattr(was, name)) for name in ("sessions", "allowed")}
        return replace(was, bank=replace(bank, branch=branch), **own)


def played(template: Path, folder: Path) -> Played:
    """Play the scene in a copy of the template, and leave it in that folder."""
    bank = copy_of(template, folder)
    scene = play(bank)
    house = scene.bank.branch._house
    deadlines, known = dict(house.tokens._deadlines), {"presence": house.presence, "memory": house.memory}
    bank.close()
    bank.path.with_name("template.key").write_bytes(bank.vault.keys.file)
    return Played(bank.path, scene, deadlines, copy.deepcopy(known))


def _branch(bank: BankAtHand) -> Branch:
    return branch_of(replace(SETTINGS, jwt_secret=SECRET), bank.world, bank.vault)
