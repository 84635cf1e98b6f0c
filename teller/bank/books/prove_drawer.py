"""Prove one's own drawer: each line since it was opened, with its notes and coins."""

from teller.bank.badge import Scope
from teller.bank.books import day_records, figures
from teller.bank.books.proof import Finding, Proof, Spot
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import records as tills
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.TILL, writes=False)
def prove_drawer(work: Work) -> Proof:
    """Quick, at any time of the day, and without telling what is in the drawer. Raises `TillNotOpen`."""
    till = work.badge.till
    row = tills.by_id(work.db, till.id) if till is not None else None
    if till is None or row is None or row.opened_at is None:
        raise TillNotOpen
    account = next((one for one in day_records.cash_accounts(work.db) if one.id == till.account), None)
    if account is None:
        raise BrokenInvariant("a drawer has an account")
    first = day_records.first_since(work.db, account.id, row.opened_at)
    after = max(first - 2, 0) if first else account.last_seq  # the line before is where the first one follows from
    pieces = figures.first(figures.cash_of(work.db, work.house.bank.currency, account, after=after))
    run = [
        Spot(f"account {account.number}, line {seq}", account.number, seq)
        for seq in day_records.broken_run(work.db, account.id, after)
    ]
    lines = account.last_seq - first + 1 if first else 0
    return Proof(
        (Finding("running balances", tuple(run)), Finding("notes and coins", tuple(pieces))), {"postings": lines}
    )
