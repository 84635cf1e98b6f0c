"""What a posting costs through the whole use case: against the raw loop, as the books grow, and in flushes.

The bank has a thousand accounts, all of the customer in service; each deposit goes to one of them at random, and each
transfer from the first to another one at random.
"""

from __future__ import annotations

import functools
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.transfer import transfer
from teller.bank.money import Money
from tests.bench.banks import SizedBank, with_entries
from tests.bench.figure import Figure, Job, take_turns
from tests.bench.raw import ACCOUNTS, RawLoop

LIMIT = "raw SQLCipher TPC-B loop; one 4 KiB write and flush is 0.36 of it"
COUNTED = 1_000


def depositing(bank: SizedBank) -> Callable[[], Job]:
    ask = functools.partial(bank.at_hand.branch.ask, deposit, bank.movement, amount=Money(100), memo="")
    return lambda: functools.partial(ask, account=random.choice(bank.accounts), request=bank.at_hand.request())


def transferring(bank: SizedBank) -> Callable[[], Job]:
    payer, *payees = bank.accounts
    ask = functools.partial(
        bank.at_hand.branch.ask, transfer, bank.movement, account=payer, amount=Money(1), memo="rent"
    )
    return lambda: functools.partial(ask, payee=random.choice(payees), request=bank.at_hand.request())


def measure(*, quick: bool) -> Iterator[Figure]:
    rounds, turns, many = (5, 10, 100_000) if quick else (9, 25, 1_000_000)
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        raw = RawLoop(Path(first))
        small, big = with_entries(1_000, Path(first)), with_entries(many, Path(second))
        seen = take_turns(
            {
                "raw": lambda: functools.partial(raw.run, random.randrange(ACCOUNTS)),
                "deposit": depositing(small),
                "transfer": transferring(small),
                "deposit into many": depositing(big),
            },
            rounds=rounds,
            turns=turns,
        )
        raw.close()
        small.at_hand.close()
        big.at_hand.close()
    for name in ("deposit", "transfer"):
        ratio, spread = seen[name].beside(seen["raw"])
        detail = f"{spread}; {seen[name].typical:.3f} ms to {seen['raw'].typical:.3f}"
        yield Figure(f"a {name}, times the raw loop", ratio, "x", 2.5, LIMIT, 2.0, detail)
    ratio, spread = seen["deposit into many"].beside(seen["deposit"])
    growing = f"a deposit at {many:,} entries, times at 1,000"
    yield Figure(growing, ratio, "x", 1.2, "1.0: cost that does not grow", 1.1, spread)
    yield from _flushes()


def _flushes() -> Iterator[Figure]:
    """Counted by strace, where there is one that may be used: those of some postings more, without the opening's."""
    if shutil.which("strace") is None:
        return
    counted = [_flushes_of(postings) for postings in (0, COUNTED)]
    if None in counted:
        return
    none, some = counted
    detail = f"{COUNTED} deposits, counted by strace; checkpoints of the write-ahead log included"
    yield Figure("flushes a posting", (some - none) / COUNTED, "", 1.05, "1: what is durable is flushed", None, detail)


def _flushes_of(postings: int) -> int | None:
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "flushes"
        strace = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync"]
        command = [*strace, sys.executable, "-m", "tests.bench.posting", folder, str(postings)]
        ran = subprocess.run(command, capture_output=True, check=False, timeout=300)
        said = log.read_text() if log.exists() else ""
        return said.count("sync(") if ran.returncode == 0 else None


if __name__ == "__main__":  # what strace looks at
    _bank = with_entries(1_000, Path(sys.argv[1]))
    _make = depositing(_bank)
    for _ in range(int(sys.argv[2])):
        _make()()
