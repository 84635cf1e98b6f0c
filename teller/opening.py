"""The composition root: the only place that builds things."""

from pathlib import Path

from teller.bank.audit.head_watch import HeadWatch
from teller.bank.branch import Branch
from teller.bank.devices.this_device import this_device
from teller.bank.founding import found as founding
from teller.bank.founding import records as founding_records
from teller.bank.founding.charter import check_passphrase
from teller.bank.founding.found import Charter
from teller.bank.house import House
from teller.bank.keeping.noticing import notice
from teller.bank.passwords import Passwords
from teller.bank.tokens import SECRET_BYTES, Tokens
from teller.bank.vault.vault import Vault, erase
from teller.bank.watch.at_opening import compare_with_head, look_at_clock
from teller.bank.world import World
from teller.settings import Settings
from teller.surroundings import around


def found_bank(settings: Settings, world: World, path: Path, passphrase: str, charter: Charter) -> None:
    """Make a new bank's vault. Either the whole bank is there afterwards, or nothing is."""
    check_passphrase(passphrase)
    founding.check(charter)
    vault = Vault.create(world, path, passphrase)
    try:
        founding.found(vault, world, Passwords(settings.password_cost), charter)
    except BaseException:
        vault.close()
        erase(path)
        raise
    vault.close()


def open_branch(
    settings: Settings,
    world: World,
    path: Path,
    *,
    passphrase: str | None = None,
    file_key: bytes | None = None,
    keyring: bool = False,
) -> Branch:
    """Open a bank, by a passphrase, its file's key or the keyring. Raises the `Fault` that says what is wrong."""
    vault = Vault.open(world, path, passphrase=passphrase, file_key=file_key, keyring=keyring)
    return branch_of(settings, world, vault)


def branch_of(settings: Settings, world: World, vault: Vault) -> Branch:
    with vault.transaction() as db:
        facts, bank = founding_records.read(db), founding_records.bank_id(db)
    secret = settings.jwt_secret or world.randomness.bytes(SECRET_BYTES)
    house = House(
        bank=facts,
        world=world,
        keys=vault.keys,
        tokens=Tokens(secret, world),
        passwords=Passwords(settings.password_cost),
        session_seconds=settings.access_token_expire_minutes * 60,
        head=HeadWatch.of(vault),
        device=this_device(world, vault.path, bank),
        surroundings=around(settings, vault.path),
        place=vault.path,
    )
    house.passwords.prepare()
    compare_with_head(vault, house)
    look_at_clock(vault, house)
    branch = Branch(vault, house)
    branch.noticed = notice(world, vault)
    return branch
