"""A bank to test with: a real encrypted file with one user of each role, copied from a template in milliseconds."""

import random
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from teller.bank.accounts.account import Account
from teller.bank.accounts.open_account import open_account
from teller.bank.accounts.rules import AccountKind
from teller.bank.audit import head_file
from teller.bank.badge import Role, View
from teller.bank.branch import Branch
from teller.bank.customers.enrol import Enrolled, enrol
from teller.bank.customers.find import find_customers
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import Service, finish_serving, serve
from teller.bank.devices import records as devices
from teller.bank.devices import this_device
from teller.bank.founding import records as founding
from teller.bank.founding.found import Charter
from teller.bank.house import BankFacts
from teller.bank.inputs import email_key
from teller.bank.ledger import cash
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import new_request
from teller.bank.money import Currency, Money
from teller.bank.passwords import Passwords
from teller.bank.pieces import Pieces
from teller.bank.sessions.open_view import open_view
from teller.bank.sessions.session import Session
from teller.bank.till.close_till import close_till
from teller.bank.till.counts.counting import Counted
from teller.bank.till.open_till import open_till
from teller.bank.users import records as users
from teller.bank.vault import keyslots
from teller.bank.vault.vault import Vault
from teller.bank.watch.confirm_clock import ClockIsRight, confirm_clock
from teller.bank.world import Randomness, SystemFiles, World, micros
from teller.opening import branch_of, found_bank
from teller.settings import Settings

PASSPHRASE = "a passphrase for tests"  # noqa: S105 - it opens nothing but test files
PASSWORD = "plum brass kettle nine"  # noqa: S105 - the same
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NAMES = {
    Role.TELLER: ("Tom Reed", "tom@northgate.example"),
    Role.SUPERVISOR: ("Sara Lind", "sara@northgate.example"),
    Role.AUDITOR: ("Aki Mori", "aki@northgate.example"),
    Role.ADMINISTRATOR: ("Ada Admin", "ada@northgate.example"),
}
SETTINGS = Settings(password_cost=4)


@dataclass
class MovableClock:
    """A clock that stands still until it is moved; wall and monotonic time can be moved apart."""

    wall: datetime = NOON
    count: float = 1_000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.count

    def pause(self, seconds: float) -> None:
        """Other windows are real processes, even where this clock stands still."""
        time.sleep(seconds)

    def advance(self, **by: float) -> None:
        """Let time pass: `advance(minutes=31)`."""
        self.wall += timedelta(**by)
        self.count += timedelta(**by).total_seconds()

    def set_back(self, **by: float) -> None:
        """Turn the wall clock back, as somebody with the right to might."""
        self.wall -= timedelta(**by)


@dataclass
class RepeatableRandomness:
    """The same "random" bytes for the same seed."""

    seed: int = 1
    _source: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._source = random.Random(self.seed)  # noqa: S311 - repeatable is what it is for

    def bytes(self, count: int) -> bytes:
        return self._source.randbytes(count)

    def below(self, limit: int) -> int:
        return self._source.randrange(limit)


@dataclass
class BankAtHand:
    """An open test bank, with short ways to do what nearly every test does."""

    path: Path
    branch: Branch
    clock: MovableClock
    world: World
    vault: Vault

    def sign_in(self, role: Role = Role.TELLER) -> Session:
        return self.branch.sign_in(email=NAMES[role][1], password=PASSWORD)

    def view(self, session: Session, view: View) -> str:
        return self.branch.ask(open_view, session.token, view=view).token

    def request(self) -> int:
        self.clock.advance(milliseconds=1)
        return new_request(self.world)

    def enrol(self, session: Session, name: str = "Amara Okafor", **particulars: Any) -> Enrolled:
        return self.branch.ask(enrol, self.view(session, View.SERVE), name=name, **particulars)

    def serve(self, session: Session, customer: str) -> Service:
        """Begin to serve a customer, finishing the one before."""
        token = self.view(session, View.SERVE)
        self.branch.ask(finish_serving, token)
        return self.branch.ask(serve, token, customer=customer, identified_by=Identification.PASSPORT)

    def number_of(self, name: str) -> str:
        """A customer's number, by their name."""
        session = self.sign_in(Role.SUPERVISOR)
        found = self.branch.ask(find_customers, self.view(session, View.SERVE), query=name)
        return found.customers[0].number

    def open_account(self, session: Session, kind: AccountKind = AccountKind.CURRENT) -> Account:
        return self.branch.ask(open_account, self.view(session, View.ACCOUNTS), kind=kind)

    def open_till(self, session: Session, till: int = 1, cents: int = 500_000) -> None:
        token = self.view(session, View.TILL)
        self.branch.ask(open_till, token, till=till, amount=Money(cents), request=self.request())

    def pieces_in(self, till: str = "Drawer 1") -> Pieces:
        """What the books say is in a drawer: what who counts it right finds there."""
        with self.vault.transaction() as db:
            standing = ledger.by_number(db, f"TILL {till}")
        if standing is None:
            raise LookupError(till)
        return cash.recorded(standing, self.branch.facts.currency)

    def close_till(self, session: Session, till: str = "Drawer 1") -> Counted:
        """Count what is recorded, and close."""
        token = self.view(session, View.TILL)
        return self.branch.ask(close_till, token, pieces=self.pieces_in(till), request=self.request())

    def reopened(self) -> "BankAtHand":
        """The same file in a second window: another run's tokens, the same books."""
        vault = Vault.open(self.world, self.path, file_key=self.vault.keys.file)
        return replace(self, vault=vault, branch=branch_of(SETTINGS, self.world, vault))

    def confirm_clock(self) -> None:
        """A supervisor signs in and confirms a clock that was set back; nothing, where it is right."""
        token = self.view(self.sign_in(Role.SUPERVISOR), View.TRAIL)
        with suppress(ClockIsRight):
            self.branch.ask(confirm_clock, token, reason="the battery was changed")

    def close(self) -> None:
        self.branch.close()


def build_template(folder: Path) -> Path:
    """Make the file that the others are copied from: a bank with a user of each role, all with `PASSWORD`."""
    world = World(MovableClock(), RepeatableRandomness(), SystemFiles())
    path = folder / "template.teller"
    name, email = NAMES[Role.ADMINISTRATOR]
    bank = BankFacts("Northgate", Currency("EUR", 2), practice=False)
    found_bank(SETTINGS, world, path, PASSPHRASE, Charter(bank, Money(100_000_000), name, email, PASSWORD))
    vault = Vault.open(world, path, passphrase=PASSPHRASE)
    hashed = Passwords(SETTINGS.password_cost).hash(PASSWORD)
    with vault.transaction(writes=True) as db:
        for role, (name, email) in NAMES.items():
            if role is not Role.ADMINISTRATOR:
                users.add(
                    db,
                    email=email,
                    key=email_key(email),
                    name=name,
                    role=role,
                    password_hash=hashed,
                    must_change=False,
                    at=micros(NOON),
                )
        of = this_device.this_device(world, path, founding.bank_id(db))
        devices.add(db, key=of.key, facts=of.facts, name=of.name, state="trusted", now=micros(NOON))
    (folder / "template.key").write_bytes(vault.keys.file)
    vault.close()
    return path


def copy_of(
    template: Path,
    folder: Path,
    *,
    seed: int = 2,
    clock: MovableClock | None = None,
    luck: Randomness | None = None,
) -> BankAtHand:
    """A bank of one's own: the template's files copied and opened with the file's key, so that no Argon2 runs."""
    path = folder / "bank.teller"
    shutil.copyfile(template, path)
    for place in (keyslots.place_of, this_device.place_of, head_file.place_of):
        shutil.copyfile(place(template), place(path))
    clock = clock or MovableClock(NOON + timedelta(minutes=1))
    world = World(clock, luck or RepeatableRandomness(seed), SystemFiles())
    vault = Vault.open(world, path, file_key=template.with_name("template.key").read_bytes())
    return BankAtHand(path, branch_of(SETTINGS, world, vault), clock, world, vault)
