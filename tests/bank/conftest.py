"""What the bank's tests share: a counter in full swing, one asking of each use case, and the vault's content as one digest."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from hypothesis import settings

from teller.testing.bank import BankAtHand, copy_of
from teller.testing.desktop import InMemory
from tests.bank.scene import Played, Scene, played

# Reproducible, and without a deadline: a busy machine is no failure.
settings.register_profile("bank", deadline=None, derandomize=True, database=None)
settings.load_profile("bank")

keyring.set_keyring(InMemory())


@pytest.fixture(scope="session")
def played_scene(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return played(template, tmp_path_factory.mktemp("scene"))


@pytest.fixture
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[BankAtHand]:
    """An open bank: the scene's where a test has a scene, and otherwise one with a user of each role and no more."""
    if "scene" in request.fixturenames:
        at_hand = request.getfixturevalue("played_scene").copied_to(tmp_path)
    else:
        at_hand = copy_of(request.getfixturevalue("template"), tmp_path)
    yield at_hand
    at_hand.close()


@pytest.fixture
def scene(bank: BankAtHand, played_scene: Played) -> Scene:
    return played_scene.over_again(bank)


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
            read = db.connection.dbapi_connection.execute
            names = [row[0] for row in read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            for table in (name for name in names if name not in {*but, "customer_text"}):
                rows = sorted(map(repr, read(f'SELECT * FROM "{table}"').fetchall()))
                hashed.update(f"{table}\n{rows}\n".encode())
        return hashed.hexdigest()

    return content


@pytest.fixture
def trail(sql: Callable[..., list[Any]]) -> Callable[[], Iterator[Any]]:
    """The audit trail's rows: (id, at, user, session, service, act, subject, facts)."""
    return lambda: sql("SELECT id, at, user_id, session_id, service_id, act, subject, facts FROM audit ORDER BY id")
