"""What a posting costs through the whole use case: against the raw loop, and as the books grow."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.transfer import transfer
from teller.bank.money import Money
from tests.bench.banks import SizedBank, with_entries
from tests.bench.figure import Figure, median_ratio, milliseconds
from tests.bench.raw import RawLoop

LIMIT = "raw SQLCipher TPC-B loop; one 4 KiB write and flush is 0.36 of it"


def depositing(bank: SizedBank, times: int) -> float:
    requests = [bank.at_hand.request() for _ in range(times)]

    def one() -> None:
        ask = bank.at_hand.branch.ask
        ask(deposit, bank.movement, account=random.choice(bank.accounts), amount=Money(100), request=requests.pop())

    return milliseconds(one, times)


def transferring(bank: SizedBank, times: int) -> float:
    requests = [bank.at_hand.request() for _ in range(times)]

    def one() -> None:
        payer, payee = bank.accounts[0], random.choice(bank.accounts[1:])
        ask = bank.at_hand.branch.ask
        ask(transfer, bank.movement, account=payer, payee=payee, amount=Money(1), request=requests.pop())

    return milliseconds(one, times)


def measure(*, quick: bool) -> Iterator[Figure]:
    rounds, times, many = (5, 200, 100_000) if quick else (9, 500, 1_000_000)
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        raw = RawLoop(Path(first))
        small, big = with_entries(1_000, Path(first)), with_entries(many, Path(second))
        for bank in (small, big):
            depositing(bank, times)  # caches, statements and models warm
        measured = [
            (
                milliseconds(raw.transaction, times),
                depositing(small, times),
                transferring(small, times),
                depositing(big, times),
            )
            for _ in range(rounds)
        ]
        raw.close()
        small.at_hand.close()
        big.at_hand.close()
    what = ", ".join(
        f"{name} {sum(row[at] for row in measured) / rounds:.3f} ms"
        for at, name in enumerate(("raw", "deposit", "transfer"))
    )
    ratio, spread = median_ratio([(row[1], row[0]) for row in measured])
    yield Figure("a deposit, times the raw loop", ratio, "x", 2.5, LIMIT, 2.0, f"{spread}; {what}")
    ratio, spread = median_ratio([(row[2], row[0]) for row in measured])
    yield Figure("a transfer, times the raw loop", ratio, "x", 2.5, LIMIT, 2.0, spread)
    ratio, spread = median_ratio([(row[3], row[1]) for row in measured])
    yield Figure(
        f"a deposit at {many:,} entries, times at 1,000", ratio, "x", 1.2, "1.0: cost that does not grow", 1.1, spread
    )
