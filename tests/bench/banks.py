"""Banks of a given size, built by bulk writing that every trigger accepts, and kept for the next run.

They are kept in the system's folder for temporary files, by a digest of the schema and of what builds them.
"""

from __future__ import annotations

import getpass
import hashlib
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from teller.bank import numbers
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.audit import head_file
from teller.bank.badge import Role, View
from teller.bank.customers import search
from teller.bank.ledger import records as ledger
from teller.bank.vault import schema
from teller.bank.vault.keyslots import place_of
from teller.bank.world import micros
from teller.testing.bank import NOON, BankAtHand, MovableClock, build_template, copy_of

ACCOUNTS = 1_000
_STEP = 20_000
_STALE_SECONDS = 3 * 24 * 3_600
_FIRST = [
    "Amara",
    "Jürgen",
    "Zoë",
    "Mei",
    "Carlos",
    "Ingrid",
    "Tomasz",
    "Aoife",
    "Rahul",
    "Fatima",
    "Sean",
    "Lucía",
    "Hiroshi",
    "Nia",
    "Björn",
    "Anaïs",
    "Piotr",
    "Leila",
]
_LAST = [
    "Okafor",
    "Müller",
    "Lambert",
    "Chen",
    "Peña",
    "Sørensen",
    "Byrne",
    "Deshmukh",
    "Alaoui",
    "Fernández",
    "Tanaka",
    "Williams",
    "Dupont",
    "Kowalski",
]


@dataclass
class SizedBank:
    """An open bank whose one customer, in service, has many accounts; the first is the busy one."""

    at_hand: BankAtHand
    movement: str
    statement: str
    accounts: list[str]


def with_entries(count: int, folder: Path) -> SizedBank:
    """A bank with that many deposits behind it, all on the busy account, and as many audit rows."""
    kept = _kept(f"{count}-entries", lambda at_hand: _live(at_hand, count))
    at_hand = copy_of(kept, folder, seed=3, clock=MovableClock(NOON + timedelta(days=40)))
    session = at_hand.sign_in(Role.SUPERVISOR)
    at_hand.serve(session, at_hand.number_of("Bench Mark"))
    listed = at_hand.branch.ask(list_accounts, at_hand.view(session, View.ACCOUNTS))
    numbers_of = [account.number for account in listed]
    return SizedBank(at_hand, at_hand.view(session, View.MOVEMENT), at_hand.view(session, View.STATEMENT), numbers_of)


def _kept(name: str, live: Callable[[BankAtHand], None]) -> Path:
    """A bank that `live` has filled, now or in an earlier run. It is only ever copied."""
    room = Path(tempfile.gettempdir())
    for old in room.glob(f"teller-bench-{getpass.getuser()}-*"):
        if time.time() - old.stat().st_mtime > _STALE_SECONDS:
            shutil.rmtree(old, ignore_errors=True)
    made_by = [schema.DIGEST, *(Path(str(module)).read_text("utf-8") for module in (__file__, search.__file__))]
    digest = hashlib.sha256("".join(made_by).encode()).hexdigest()
    folder = room / f"teller-bench-{getpass.getuser()}-{digest[:16]}" / name
    kept, whole = folder / "template.teller", folder / "whole"
    if not whole.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir()
        template = build_template(folder)
        at_hand = copy_of(template, folder, clock=MovableClock(NOON + timedelta(days=39)))
        live(at_hand)
        at_hand.sign_in(Role.SUPERVISOR)  # a row of the trail that is sealed as all are, after many that are not
        head_file.write_for(at_hand.vault)
        at_hand.close()
        at_hand.path.replace(kept)
        for beside in (place_of, head_file.place_of):
            beside(at_hand.path).replace(beside(kept))
        whole.touch()
    return kept


def _live(at_hand: BankAtHand, entries: int) -> None:
    session = at_hand.sign_in(Role.SUPERVISOR)
    at_hand.open_till(session, cents=0)
    at_hand.serve(session, at_hand.enrol(session, "Bench Mark").number)
    first = at_hand.open_account(session)
    with at_hand.vault.transaction(writes=True) as db:
        _accounts(db, first.number, ACCOUNTS - 1)
    _deposits(at_hand, first.number, entries)


def _accounts(db: Connection, like: str, count: int) -> None:
    busy = ledger.by_number(db, like)
    if busy is None:
        raise LookupError(like)
    for serial in range(busy.id + 1, busy.id + 1 + count):
        number = numbers.account_number(serial, practice=False)
        ledger.add_account(db, number=number, kind="current", side=1, name="Bench", customer=busy.customer, at=0)


def _deposits(at_hand: BankAtHand, number: str, count: int) -> None:
    """Deposits of one unit each, by executemany in steps; the triggers see every single one of them."""
    day, at = NOON.date().isoformat(), micros(NOON)
    with at_hand.vault.transaction() as db:
        busy, till = ledger.by_number(db, number), ledger.by_number(db, "TILL Drawer 1")
    if busy is None or till is None:
        raise LookupError(number)
    base = 1 << 40
    for begin in range(0, count, _STEP):
        end = min(begin + _STEP, count)
        with at_hand.vault.transaction(writes=True) as db:
            cursor = db.connection.cursor()
            for each in range(begin, end):
                request, seq = base + each, each + 1
                cursor.execute(
                    "INSERT INTO entry VALUES (?,?,?,?,1,NULL,?,?,100,'',NULL,2,0,NULL,'{\"100\":1}')",
                    (request, "deposit", day, at, till.id, busy.id),
                )
                cursor.execute(
                    "INSERT INTO posting VALUES (?,?,?,?,-100,?,0,0,?),(?,?,?,?,100,?,0,0,NULL)",
                    (till.id, seq, request, day, -100 * seq, f'{{"100":{seq}}}', busy.id, seq, request, day, 100 * seq),
                )
            head = cursor.execute("SELECT max(id) FROM audit").fetchone()[0]
            cursor.executemany(
                "INSERT INTO audit VALUES (?,?,1,NULL,NULL,'entry.posted',?,'{}',?)",
                ((head + 1 + each, at, str(base + begin + each), bytes(32)) for each in range(end - begin)),
            )


def with_customers(count: int, folder: Path) -> BankAtHand:
    """A bank with that many customers, indexed as `enrol` indexes them."""
    return copy_of(_kept(f"{count}-customers", lambda at_hand: _enrol(at_hand, count)), folder, seed=3)


def _enrol(at_hand: BankAtHand, count: int) -> None:
    random.seed(7)
    for begin in range(0, count, _STEP):
        rows = [_customer(serial) for serial in range(begin + 1, min(begin + _STEP, count) + 1)]
        with at_hand.vault.transaction(writes=True) as db:
            cursor = db.connection.cursor()
            cursor.executemany("INSERT INTO customer VALUES (?,?,?,?,?,?,NULL,NULL,0,1)", [row for row, _ in rows])
            words = [(word, row[0]) for row, words in rows for word in words]
            cursor.executemany("INSERT INTO customer_word VALUES (?,?)", words)
            cursor.executemany(
                "INSERT INTO customer_text (rowid, words) VALUES (?,?)",
                [(row[0], " ".join(search.infix_words(words))) for row, words in rows],
            )


def _customer(serial: int) -> tuple[tuple[object, ...], list[str]]:
    name = f"{random.choice(_FIRST)}{random.choice('abcdefgh')} {random.choice(_LAST)}{random.randrange(1000)}"
    number, email = numbers.customer_number(serial), f"c{serial}@mail.example"
    phone = f"01632{serial:06d}"
    words = search.index_words(
        name=name, email=email, numbers=[number, phone, numbers.account_number(serial, practice=False)]
    )
    return (serial, number, name, search.folded(name), email, phone), words
