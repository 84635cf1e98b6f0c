"""The practice bank: made in a file of its own, encrypted like a real one, and made anew whenever one likes."""

import contextlib
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from teller.bank.audit import head_file
from teller.bank.audit.head_watch import HeadWatch
from teller.bank.badge import Role
from teller.bank.branch import Branch
from teller.bank.fault import ForeignVault, VaultMissing, VaultReadOnly, WrongKey
from teller.bank.founding.found import Charter
from teller.bank.house import BankFacts, House
from teller.bank.inputs import email_key
from teller.bank.money import Currency, Money
from teller.bank.passwords import Passwords
from teller.bank.tokens import SECRET_BYTES, Tokens
from teller.bank.users import records as users
from teller.bank.vault.vault import Vault, erase
from teller.bank.world import World, local_day, micros
from teller.opening import branch_of, found_bank
from teller.settings import Settings
from teller.surroundings import around
from teller.training.history import History
from teller.training.people import STAFF, Member

PASSPHRASE = "practice bank passphrase"  # noqa: S105 - it opens practice banks only, and nothing in them is real
SEED = 2026
MONTHS = 12
_COST = 10  # a practice password is on the screen: there is nothing to guess, and a class signs in faster
_BANK = BankFacts("Northgate", Currency("EUR", 2), practice=True)


def open_practice(settings: Settings, world: World, path: Path) -> Branch:
    """Open the practice bank, making it first if there is none. Never opens a real bank's file."""
    settings = replace(settings, password_cost=min(settings.password_cost, _COST))
    try:
        return _opened(settings, world, path)
    except VaultMissing:
        make_practice(settings, world, path)
        return _opened(settings, world, path)


def _opened(settings: Settings, world: World, path: Path) -> Branch:
    """The practice bank at that place. Raises `ForeignVault` for any other bank, which is left as it is."""
    try:
        vault = Vault.open(world, path, passphrase=PASSPHRASE)
    except WrongKey:
        raise ForeignVault(path.name) from None  # its passphrase is no secret, so it is another bank's
    branch = branch_of(settings, world, vault)
    if not branch.facts.practice:
        branch.close()
        raise ForeignVault(path.name)
    return branch


def make_practice(settings: Settings, world: World, path: Path, *, seed: int = SEED, months: int = MONTHS) -> None:
    """Make a practice bank with some sixty customers and a year of history, the same for the same seed and day.

    It takes the place of the practice bank before it. Raises `ForeignVault` where a real bank lies there.
    """
    settings = replace(settings, password_cost=min(settings.password_cost, _COST))
    with contextlib.suppress(VaultMissing):
        _opened(settings, world, path).close()
    administrator = next(member for member in STAFF if member.role == Role.ADMINISTRATOR)
    beside = path.with_name(path.name + ".making")
    _erase(beside)
    began = replace(world, clock=_Earlier(world, days=months * 30 + 1))
    charter = Charter(_BANK, Money(25_000_000), administrator.name, administrator.email, administrator.password)
    found_bank(settings, began, beside, PASSPHRASE, charter)
    vault = Vault.open(world, beside, passphrase=PASSPHRASE)
    house = House(
        bank=_BANK,
        world=world,
        keys=vault.keys,
        tokens=Tokens(world.randomness.bytes(SECRET_BYTES), world),
        passwords=Passwords(4),  # for the practice cards' CVVs: 30 of them at full cost would take a class's patience
        session_seconds=0,
        surroundings=around(settings, beside),
        place=beside,
        head=HeadWatch.of(vault),
    )
    hashes = {member: Passwords(settings.password_cost).hash(member.password) for member in STAFF}
    with vault.transaction(writes=True) as db:
        teller = _staff(db, hashes, micros(began.clock.now()))
        History(db, house, teller, seed).play(local_day(world.clock.now()), months)
    head_file.write_for(vault)
    vault.close()
    _erase(path)
    for ending in ("", ".keys", ".keys.before", head_file.ENDING):
        beside.with_name(beside.name + ending).replace(path.with_name(path.name + ending))


def _erase(path: Path) -> None:
    try:
        erase(path)
    except OSError:
        raise VaultReadOnly from None


def _staff(db: Connection, hashes: dict[Member, str], at: int) -> int:
    """Add everybody but the administrator, who is there already; the teller's id."""
    ids = {}
    for member in STAFF:
        if member.role == Role.ADMINISTRATOR:
            continue
        ids[member.role] = users.add(
            db,
            email=member.email,
            key=email_key(member.email),
            name=member.name,
            role=Role(member.role),
            password_hash=hashes[member],
            must_change=False,
            at=at,
        )
    return ids[Role.TELLER.value]


class _Earlier:
    """The world's clock, some days ago: for a bank that was founded before its history began."""

    def __init__(self, world: World, *, days: int) -> None:
        self._clock, self._by = world.clock, timedelta(days=days)

    def now(self) -> datetime:
        return self._clock.now() - self._by

    def monotonic(self) -> float:
        return self._clock.monotonic()

    def pause(self, seconds: float) -> None:
        self._clock.pause(seconds)
