"""Verify: prove the file, the ledger and the audit trail, and name the first thing that does not hold."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

import sqlcipher3
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from teller.bank.audit import chain
from teller.bank.audit import records as audit
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST
from teller.bank.books import records
from teller.bank.fault import CommitFailed
from teller.bank.vault import schema
from teller.bank.vault.connection import fault_from
from teller.bank.vault.vault import Vault

Progress = Callable[[str, int, int], None]
"""Told the step's name, how much of it is done, and how much there is."""

_AUDIT_STEP = 2_000
_POSTING_ACTS = {Act.ENTRY_POSTED.value, Act.ENTRY_REVERSED.value}


@dataclass(frozen=True, slots=True)
class Finding:
    """One proof. `faults` names the first rows that break it; none means that it holds."""

    proof: str
    faults: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.faults


@dataclass(frozen=True, slots=True)
class Proof:
    """All findings, and how much was looked at."""

    findings: tuple[Finding, ...]
    counts: dict[str, int]

    @property
    def holds(self) -> bool:
        return all(finding.holds for finding in self.findings)


def verify(vault: Vault, progress: Progress = lambda _step, _done, _all: None) -> Proof:
    """Prove everything that can be proved with the keys at hand. Reads only, but folds the write-ahead log in first.

    `cipher_integrity_check` reads the main file alone, so a log that is not folded in would make a sound file look bad.
    """
    vault.fold()
    proofs: list[Proof] = []
    # Nothing is written; but a damaged file cannot even end a transaction that wrote nothing.
    with suppress(CommitFailed), vault.anew() as own, own.transaction(in_doubt=True) as db:
        proofs.append(_proved(db, vault.keys.audit, progress))
    return proofs[0]


def look_over(vault: Vault) -> Proof:
    """What is proved each time a vault is opened (security requirement R-DB-04): every page, the structure, the sums.

    All of it runs in SQLite itself, so that it takes a second for a million entries and holds up nobody. A page that
    another window is folding in at this moment looks damaged: what does not hold is looked at once more.
    """
    proof = _looked_over(vault)
    return proof if proof.holds else _looked_over(vault)


def _looked_over(vault: Vault) -> Proof:
    vault.fold()
    findings: list[Finding] = []
    with suppress(CommitFailed), vault.anew() as own, own.transaction(in_doubt=True) as db:
        findings.append(Finding("pages", _faults(lambda: records.damaged_pages(db))))
        findings.append(Finding("structure", _faults(lambda: records.damaged_structure(db))))
        findings.append(Finding("trial balance", _faults(lambda: _trial_balance(db))))
        findings.append(Finding("account balances", _faults(lambda: records.wrong_balances(db))))
    return Proof(tuple(findings), {})


def _proved(db: Connection, key: bytes, progress: Progress) -> Proof:
    steps: tuple[tuple[str, Callable[[], list[str]]], ...] = (
        ("pages", lambda: records.damaged_pages(db)),
        ("structure", lambda: records.damaged_structure(db)),
        ("schema", lambda: [] if schema.digest(db) == schema.DIGEST else ["the schema is not ours"]),
        ("trial balance", lambda: _trial_balance(db)),
        ("entries", lambda: [*records.unbalanced(db), *records.misnamed(db)]),
        ("running balances", lambda: records.broken_runs(db)),
        ("account balances", lambda: records.wrong_balances(db)),
    )
    findings = []
    for at, (name, proof) in enumerate(steps):
        progress(name, at, len(steps) + 1)
        findings.append(Finding(name, _faults(proof)))
    posted: dict[int, tuple[object, ...]] = {}
    findings.append(Finding("audit trail", _faults(lambda: _audit(db, key, posted, progress))))
    findings.append(Finding("every entry audited", _faults(lambda: _unaudited(db, posted))))
    return Proof(tuple(findings), _counted(db))


def _faults(proof: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """What a proof finds; a page that cannot even be read is a finding, too."""
    try:
        return tuple(proof())
    except (DBAPIError, sqlcipher3.Error) as error:
        fault = fault_from(error)
        if fault is None:
            raise
        return (f"cannot be read: {fault.code}",)


def _counted(db: Connection) -> dict[str, int]:
    """How much there is; nothing where a page that counting needs cannot be read, which a proof has found already."""
    try:
        return records.counts(db)
    except (DBAPIError, sqlcipher3.Error):
        return {}


def _trial_balance(db: Connection) -> list[str]:
    balances, postings = records.trial_balance(db)
    return [f"balances sum to {balances}, postings to {postings}"] if balances or postings else []


def _audit(db: Connection, key: bytes, posted: dict[int, tuple[object, ...]], progress: Progress) -> Iterator[str]:
    """Walk the chain, and collect the entries that it tells of. Stops at the first row that does not fit."""
    total, before = audit.count(db), BEFORE_THE_FIRST
    for row in audit.every_row(db):
        values = tuple(row)[:-1]
        if row.id != before.id + 1:
            yield f"row {before.id + 1} is missing"
            return
        if row.at < before.at or chain.seal(key, before.seal, values) != row.mac:
            yield f"row {row.id} was changed"
            return
        if row.act in _POSTING_ACTS:
            facts = json.loads(row.facts)
            posted[int(row.subject)] = tuple(facts.get(name) for name in ("kind", "cents", "debit", "credit"))
        before = chain.Head(row.id, row.at, row.mac)
        if row.id % _AUDIT_STEP == 0:
            progress("audit trail", row.id, total)


def _unaudited(db: Connection, posted: dict[int, tuple[object, ...]]) -> tuple[str, ...]:
    """Entries without a trace, traces without their entry, and entries that are not what their trace says."""
    entries = records.entries(db)
    missing = [f"entry {request} left no trace" for request in sorted(entries.keys() - posted.keys())[:5]]
    extra = [f"trace of entry {request} without the entry" for request in sorted(posted.keys() - entries.keys())[:5]]
    other = [request for request in entries.keys() & posted.keys() if entries[request] != posted[request]]
    return (*missing, *extra, *(f"entry {request} is not what its trace says" for request in sorted(other)[:5]))
