"""A bank set up as the wizard does it, to plant weaknesses in."""

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from teller import hardening
from teller.bank.branch import Branch
from teller.bank.checklist.line import State
from teller.bank.founding.charter import charter_of
from teller.bank.ledger import limit_records
from teller.bank.money import Money
from teller.bank.vault.vault import Vault
from teller.bank.world import SystemFiles, World
from teller.opening import branch_of, found_bank
from teller.settings import Settings
from teller.testing.bank import PASSPHRASE, PASSWORD, MovableClock, RepeatableRandomness

SHUT = hardening.Process(readable=False, core_bytes=0, umask=0o077, secrets=(), listening=0, connected=0)
ADA = "ada@shore.example"


def as_the_wizard(path, settings):
    """A bank set up as the window's wizard does it, with nothing but the password's cost saved on."""
    charter = charter_of(
        bank="Shore", currency="EUR", digits=2, cash=Money(0), name="Ada Admin", email=ADA, password=PASSWORD
    )
    world = World(MovableClock(), RepeatableRandomness(), SystemFiles())
    found_bank(settings, world, path, PASSPHRASE, charter)
    vault = Vault.open(world, path, passphrase=PASSPHRASE)
    key = vault.keys.file
    vault.close()
    return key


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fresh")
    return folder, as_the_wizard(folder / "branch.teller", Settings(password_cost=4))


@dataclass
class Plot:
    """A bank to plant in."""

    path: Path
    settings: Settings
    clock: MovableClock
    vault: Vault
    monkeypatch: pytest.MonkeyPatch
    branch: Branch | None = None

    @property
    def folder(self):
        return self.path.parent

    def set(self, **settings):
        self.settings = replace(self.settings, **settings)

    def process(self, **changed):
        self.monkeypatch.setattr(hardening, "look", lambda: replace(SHUT, **changed))

    def rule(self, policy, value):
        with self.vault.transaction(writes=True) as db:
            limit_records.set_rule(db, policy.value, value)

    def sql(self, *statements):
        with self.vault.transaction(writes=True) as db:
            for statement in statements:
                db.exec_driver_sql(statement)

    def behind_the_trigger(self, trigger, *statements):
        """Change what a trigger forbids, and put the trigger back, so that the schema is as it was."""
        with self.vault.transaction() as db:
            said = db.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name = '{trigger}'").scalar()
        self.sql(f"DROP TRIGGER {trigger}", *statements, said)

    def setting(self, statement):
        """Of the connection that the next transaction takes."""
        connection = self.vault.take()
        connection.connection.dbapi_connection.execute(statement)
        self.vault.give_back(connection)

    def lines(self):
        world = World(self.clock, RepeatableRandomness(2), SystemFiles())
        self.branch = self.branch or branch_of(self.settings, world, self.vault)
        return self.branch.see_checklist()

    def red(self):
        return {line.key for line in self.lines() if line.state is State.BAD}


@pytest.fixture
def plot(fresh, tmp_path, monkeypatch):
    before = os.umask(0o077)
    folder, key = fresh
    for path in folder.iterdir():
        shutil.copy(path, tmp_path)
    clock = MovableClock()
    clock.advance(minutes=1)
    monkeypatch.setattr(hardening, "look", lambda: SHUT)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "branch.teller"
    vault = Vault.open(World(clock, RepeatableRandomness(2), SystemFiles()), path, file_key=key)
    yield Plot(path, Settings(home=tmp_path), clock, vault, monkeypatch)
    vault.close()
    os.umask(before)
