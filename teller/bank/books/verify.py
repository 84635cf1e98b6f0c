"""Verify: prove the file, the ledger and the audit trail, and name the first thing that does not hold."""

from collections.abc import Callable, Iterable
from contextlib import suppress

import sqlcipher3
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from teller.bank.audit.chain import Head
from teller.bank.audit.head_watch import HeadWatch
from teller.bank.books import day_records, figures, records, trail
from teller.bank.books.proof import Finding, Progress, Proof, Spot
from teller.bank.books.trail import Told
from teller.bank.fault import CommitFailed
from teller.bank.vault import schema
from teller.bank.vault.connection import fault_from
from teller.bank.vault.vault import Vault

__all__ = ["OF_THE_HEAD", "Finding", "Proof", "look_over", "prove", "verify"]

OF_THE_HEAD = "head of the trail"

Step = tuple[str, Callable[[], Iterable[Spot | str]]]


def verify(vault: Vault, progress: Progress = lambda _step, _done, _all: None) -> Proof:
    """Prove everything that can be proved with the keys at hand. Reads only, but folds the write-ahead log in first.

    `cipher_integrity_check` reads the main file alone, so a log that is not folded in would make a sound file look bad.
    """
    vault.fold()
    proofs: list[Proof] = []
    named = HeadWatch.of(vault).read()
    # Nothing is written; but a damaged file cannot even end a transaction that wrote nothing.
    with suppress(CommitFailed), vault.anew() as own, own.transaction(in_doubt=True) as db:
        proofs.append(prove(db, vault.keys.audit, named, progress))
    return proofs[0]


def look_over(vault: Vault, head: HeadWatch | None = None) -> Proof:
    """What is proved each time a vault is opened (security requirement R-DB-04): every page, the structure, the sums,
    and that no row of the trail is missing up to the newest that was written down outside.

    Nearly all of it runs in SQLite itself, so that it takes a second for a million entries and holds up nobody. A page
    that another window is folding in at this moment looks damaged: what does not hold is looked at once more.
    """
    proof = _looked_over(vault, head)
    return proof if proof.holds else _looked_over(vault, head)


def _looked_over(vault: Vault, head: HeadWatch | None) -> Proof:
    vault.fold()
    findings: list[Finding] = []
    named = head.read() if head is not None else None
    with suppress(CommitFailed), vault.anew() as own, own.transaction(in_doubt=True) as db:
        entries = ("entries", lambda: records.unbalanced(db))  # a page of postings, put back, may hold both legs
        steps = (*_of_the_file(db), *_sums(db), entries, *_of_the_trail(db, vault.keys.audit, named))
        findings.extend(_found(step) for step in steps)
    return Proof(tuple(findings), {})


def prove(db: Connection, key: bytes, named: Head | str, progress: Progress) -> Proof:
    """Prove it all within one transaction, which sees the books as they are at one moment.

    `named` is the newest row by the head file (see `audit/head_watch.py`), read before that moment.
    """
    told = Told()
    counted = _counted(db)
    lines = counted.get("postings", 0)

    def told_of(name: str) -> Callable[[int], None]:
        return lambda done: progress(name, done, lines)

    steps: tuple[Step, ...] = (
        *_of_the_file(db),
        ("schema", lambda: [] if schema.digest(db) == schema.DIGEST else ["the schema is not ours"]),
        *_sums(db),
        ("entries", lambda: [*records.unbalanced(db), *records.misnamed(db)]),
        ("running balances", lambda: records.broken_runs(db)),
        ("notes and coins", lambda: figures.first(figures.cash(db, records.currency(db), told_of("notes and coins")))),
        ("limits used", lambda: _limits_used(db, told_of("limits used"))),
        ("fees", lambda: day_records.loose_fees(db)),
        ("holds", lambda: day_records.wrong_holds(db)),
        ("own accounts", lambda: day_records.wrong_own_accounts(db)),
        ("business days", lambda: day_records.dayless(db)),
        ("audit trail", lambda: trail.walk(db, key, told, progress)),
        (OF_THE_HEAD, lambda: trail.head(db, key, named)),
        ("every entry audited", lambda: trail.unaudited(db, told)),
        ("approvals", lambda: trail.approvals(db, told)),
    )
    findings = []
    for at, step in enumerate(steps):
        progress(step[0], at, len(steps))
        findings.append(_found(step))
    return Proof(tuple(findings), counted)


def _of_the_file(db: Connection) -> tuple[Step, ...]:
    return (
        ("pages", lambda: records.damaged_pages(db)),
        ("structure", lambda: records.damaged_structure(db)),
    )


def _sums(db: Connection) -> tuple[Step, ...]:
    return (
        ("trial balance", lambda: _trial_balance(db)),
        ("account balances", lambda: records.wrong_balances(db)),
    )


def _of_the_trail(db: Connection, key: bytes, named: Head | str | None) -> tuple[Step, ...]:
    """A copy that is only looked at, such as a backup, is compared with a head by whoever made it."""
    rows: Step = ("rows of the trail", lambda: trail.gaps(db))
    return (rows,) if named is None else (rows, (OF_THE_HEAD, lambda: trail.head(db, key, named)))


def _limits_used(db: Connection, step: figures.Step) -> list[Spot]:
    return [*figures.first(figures.gone_out(db, step)), *figures.first(figures.moved_by_users(db))]


def _found(step: Step) -> Finding:
    """What a proof finds; a page that cannot even be read is a finding, too."""
    name, proof = step
    try:
        spots = tuple(one if isinstance(one, Spot) else Spot(one) for one in proof())
    except (DBAPIError, sqlcipher3.Error) as error:
        fault = fault_from(error)
        if fault is None:
            raise
        spots = (Spot(f"cannot be read: {fault.code}"),)
    return Finding(name, spots)


def _counted(db: Connection) -> dict[str, int]:
    """How much there is; nothing where a page that counting needs cannot be read, which a proof has found already."""
    try:
        return records.counts(db)
    except (DBAPIError, sqlcipher3.Error):
        return {}


def _trial_balance(db: Connection) -> list[str]:
    balances, postings = records.trial_balance(db)
    return [f"balances sum to {balances}, postings to {postings}"] if balances or postings else []
