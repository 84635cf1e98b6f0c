"""What looking things up costs: a page of a long statement, and a customer among very many."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from teller.bank.accounts.statement import statement
from teller.bank.badge import Role, View
from teller.bank.customers.find import find_customers
from teller.bank.work import Work
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

        def newest() -> object:
            return ask(statement, bank.statement, account=bank.accounts[0])

        if len(ask(statement, bank.statement, account=bank.accounts[0]).lines) != 50:
            raise AssertionError("a page has fifty lines")
        whole, without = [], []
        for _ in range(300):
            whole.append(milliseconds(newest))
            with patch.object(Work, "note"):  # nothing to write, and so nothing to flush
                without.append(milliseconds(newest))
        bank.at_hand.close()
    trace = statistics.median(whole) - statistics.median(without)
    detail = f"p95 {percentile(whole, 0.95):.2f} ms; {trace:.2f} of it the audit row that reading leaves, and its flush"
    limit = "0.035 ms for the bare SQL, warm; 0.1 to 0.2 for a flush"
    yield Figure(f"the newest 50 lines of {many:,}", statistics.median(whole), "ms", 1.0, limit, None, detail)


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
