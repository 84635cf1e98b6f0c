"""The raw SQLCipher loop that postings are measured against: TPC-B at scale 1, one flush a transaction."""

from __future__ import annotations

import random
import time
from pathlib import Path

import sqlcipher3

ACCOUNTS, TELLERS = 100_000, 10


class RawLoop:
    """WAL, synchronous FULL, 64 MB cache, foreign keys on: the very settings of a vault."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlcipher3.connect(str(folder / "raw.db"), isolation_level=None)
        self._db.execute("PRAGMA key=\"x'" + "ab" * 32 + "'\"")
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-65536", "foreign_keys=ON"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(
            "CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER, filler TEXT);"
            "CREATE TABLE teller (id INTEGER PRIMARY KEY, balance INTEGER, filler TEXT);"
            "CREATE TABLE branch (id INTEGER PRIMARY KEY, balance INTEGER, filler TEXT);"
            "CREATE TABLE history (id INTEGER PRIMARY KEY, teller INTEGER, branch INTEGER, account INTEGER,"
            " delta INTEGER, at REAL, filler TEXT);"
        )
        self._db.execute("BEGIN")
        self._db.executemany("INSERT INTO account VALUES (?,0,?)", ((at, "x" * 84) for at in range(ACCOUNTS)))
        self._db.executemany("INSERT INTO teller VALUES (?,0,?)", ((at, "x" * 84) for at in range(TELLERS)))
        self._db.execute("INSERT INTO branch VALUES (0,0,?)", ("x" * 88,))
        self._db.execute("COMMIT")

    def transaction(self) -> None:
        self.run(random.randrange(ACCOUNTS))

    def run(self, account: int) -> None:
        """One transaction on that account."""
        db = self._db
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE account SET balance = balance + ? WHERE id = ?", (5, account))
        db.execute("SELECT balance FROM account WHERE id = ?", (account,)).fetchone()
        db.execute("UPDATE teller SET balance = balance + ? WHERE id = ?", (5, account % TELLERS))
        db.execute("UPDATE branch SET balance = balance + ? WHERE id = 0", (5,))
        row = (account % TELLERS, 0, account, 5, time.time(), "x" * 22)
        db.execute("INSERT INTO history (teller, branch, account, delta, at, filler) VALUES (?,?,?,?,?,?)", row)
        db.execute("COMMIT")

    def close(self) -> None:
        self._db.close()
