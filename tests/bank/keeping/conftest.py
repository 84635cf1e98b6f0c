"""What the tests of keeping share: an administrator who asks, and passphrases that are stretched in no time."""

from contextlib import contextmanager

import pytest

from teller.bank.badge import Role, View
from teller.bank.keeping import backups, restoring, ways
from teller.bank.keeping.back_up import back_up
from teller.bank.keeping.unattended import hands_of
from teller.bank.use_case import every_use_case
from teller.bank.vault import keyslots, slots
from teller.bank.vault.vault import Vault
from teller.testing.bank import PASSPHRASE

USE_CASES = {found.name: found for found in every_use_case()}
NEW = "green lamp over the harbour"
OTHER = "nine brown boats asleep"


@pytest.fixture
def quick(monkeypatch):
    """Argon2 at its least, for slots that are made from here on, and that of the test bank's passphrase."""
    for name, value in (("ARGON2_MEMORY_KIB", 32), ("ARGON2_PASSES", 1), ("ARGON2_LANES", 1)):
        monkeypatch.setattr(slots, name, value)


@pytest.fixture
def keeper(bank, quick):
    """Asks as the administrator does, in the view of keeping; knows the bank's files."""
    session = bank.sign_in(Role.ADMINISTRATOR)
    token = bank.view(session, View.KEEPING)
    hands = hands_of(bank.world, bank.vault)
    keyslots.write(bank.world, bank.path, bank.vault.bank_id, bank.vault.keys, PASSPHRASE)
    with hands.work() as work:
        ways.know(work.db, hands.keys, hands.document)

    class Keeper:
        view = token
        place = bank.path
        keys = keyslots.place_of(bank.path)
        second = keyslots.second_of(bank.path)

        def ask(self, name, /, **inputs):
            return bank.branch.ask(USE_CASES[name], token, **inputs)

        def opens(self, passphrase, path=bank.path):
            """Whether a passphrase opens the vault, with all that opening does."""
            try:
                Vault.open(bank.world, path, passphrase=passphrase).close()
            except Exception as fault:  # noqa: BLE001 - which one is the test's business
                return type(fault).__name__
            return True

        def slots(self):
            return keyslots.read(bank.world, bank.path)["slots"]

        @contextmanager
        def work(self):
            with hands.work() as work:
                yield work

    return Keeper()


def silent(*_):
    pass


@pytest.fixture
def made(keeper, bank):
    """A backup of a bank with a customer in it, and the place where it lies."""
    bank.enrol(bank.sign_in(Role.TELLER), "Amara Okafor")
    return backups.folder_of(bank.path) / bank.branch.aside(back_up, keeper.view, progress=silent).name


@pytest.fixture
def restore(bank, tmp_path):
    def run(backup, target=tmp_path / "restored" / "again.teller", passphrase=PASSPHRASE):
        target.parent.mkdir(exist_ok=True)
        restoring.restore(bank.world, backup, target, lambda found: keyslots.by_passphrase(found, passphrase), silent)
        return target

    return run


def names(folder):
    return sorted(found.name for found in folder.iterdir())
