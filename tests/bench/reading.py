"""What looking things up costs: a page of a long statement, and a customer among very many."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from teller.bank.accounts.statement import statement
from teller.bank.badge import Role, View
from teller.bank.customers.find import find_customers
from tests.bench.banks import with_customers, with_entries
from tests.bench.figure import Figure, milliseconds, percentile

_ASKED = {
    "one letter": ["a", "j", "z", "m"],
    "two letters": ["am", "ok", "mü", "c1"],
    "a name part of three and more": ["mara", "okafor1", "sørensen42", "ürge"],
    "two words": ["amaraa okafor", "jürgenb müll", "zoë lam", "me ch"],
    "nobody": ["xqzw", "qqqqqq", "zz yy xx"],
    "an account number": ["4000 1234", "40005"],
    "an e-mail address": ["c4711@mail", "c99@mail.example"],
}


def measure_statement(*, quick: bool) -> Iterator[Figure]:
    many = 100_000 if quick else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        bank = with_entries(many, Path(folder))
        ask = bank.at_hand.branch.ask

        def newest() -> None:
            ask(statement, bank.statement, account=bank.accounts[0])

        newest()
        times = [milliseconds(newest) for _ in range(300)]
        page = ask(statement, bank.statement, account=bank.accounts[0])
        if len(page.lines) != 50:
            raise AssertionError("a page has fifty lines")
        bank.at_hand.close()
    detail = f"p95 {percentile(times, 0.95):.2f} ms; the whole use case, its audit row and flush included"
    yield Figure(
        f"the newest 50 lines of {many:,}",
        statistics.median(times),
        "ms",
        1.0,
        "0.035 ms for the bare SQL, warm",
        0.15,
        detail,
    )


def measure_search(*, quick: bool) -> Iterator[Figure]:
    many = 100_000 if quick else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        bank = with_customers(many, Path(folder))
        token = bank.view(bank.sign_in(Role.TELLER), View.SERVE)
        for what, queries in _ASKED.items():
            times = []
            for query in queries:
                bank.branch.ask(find_customers, token, query=query)
                times += [
                    milliseconds(lambda query=query: bank.branch.ask(find_customers, token, query=query))
                    for _ in range(40)
                ]
            detail = f"median {statistics.median(times):.2f} ms"
            yield Figure(
                f"finding {what} among {many:,}, p95",
                percentile(times, 0.95),
                "ms",
                5.0,
                "0.01 (prefix) to 0.07 ms (infix), bare",
                1.0,
                detail,
            )
        bank.close()
