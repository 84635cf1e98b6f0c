"""Proving the audit trail, and that it and the books tell of the same entries and approvals."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from teller.bank.audit import chain
from teller.bank.audit import records as audit
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST, Head
from teller.bank.audit.head_watch import HEAD_RULE, compared
from teller.bank.books import day_records, records
from teller.bank.books.proof import Progress, Spot
from teller.bank.ledger import limit_records

_AUDIT_STEP = 2_000
_POSTING_ACTS = {Act.ENTRY_POSTED.value, Act.ENTRY_REVERSED.value}


@dataclass(slots=True)
class Told:
    """What the trail tells of: entries by their request ids, and approvals that were spent."""

    entries: dict[int, tuple[object, ...]] = field(default_factory=dict)
    spent: list[int] = field(default_factory=list)


def walk(db: Connection, key: bytes, told: Told, progress: Progress) -> Iterator[Spot]:
    """Walk the chain, and collect what it tells of. Stops at the first row that does not fit."""
    total, before = audit.count(db), BEFORE_THE_FIRST
    for row in audit.every_row(db):
        if (spot := unfit(key, before, row)) is not None:
            yield spot
            return
        if row.act in _POSTING_ACTS:
            facts = json.loads(row.facts)
            told.entries[int(row.subject)] = tuple(facts.get(name) for name in ("kind", "cents", "debit", "credit"))
        elif row.act == Act.APPROVAL_SPENT.value:
            told.spent.append(int(row.subject))
        before = chain.Head(row.id, row.at, row.mac)
        if row.id % _AUDIT_STEP == 0:
            progress("audit trail", row.id, total)


def unfit(key: bytes, before: Head, row: Any) -> Spot | None:
    """Whether a row is not the one that follows `before`."""
    if row.id != before.id + 1:
        return Spot(f"row {before.id + 1} is missing", row=before.id + 1)
    if row.at < before.at or chain.seal(key, before.seal, tuple(row)[:-1]) != row.mac:
        return Spot(f"row {row.id} was changed", row=row.id)
    return None


def gaps(db: Connection) -> list[Spot]:
    """Whether rows are missing between the first and the newest, which counting tells without reading them."""
    total, newest = audit.count(db), audit.head(db).id
    return [] if total == newest else [Spot(f"{total} rows, numbered up to {newest}")]


def head(db: Connection, key: bytes, named: Head | str) -> list[Spot]:
    """Whether the books hold the newest row that was written down outside them."""
    found = compared(db, key, named, demanded=bool(limit_records.rule(db, HEAD_RULE)))
    if found is None:
        return []
    if found.why != "older":
        return [Spot(f"the head file: {found.why}")]
    return [Spot(f"row {found.named} was written down, the newest that fits is {min(found.newest, found.named - 1)}")]


def unaudited(db: Connection, told: Told) -> list[Spot]:
    """Entries without a trace, traces without their entry, and entries that are not what their trace says."""
    entries, posted = records.entries(db), told.entries
    missing = [(one, "entry {} left no trace") for one in sorted(entries.keys() - posted.keys())[:5]]
    extra = [(one, "trace of entry {} without the entry") for one in sorted(posted.keys() - entries.keys())[:5]]
    other = sorted(one for one in entries.keys() & posted.keys() if entries[one] != posted[one])[:5]
    differ = [(one, "entry {} is not what its trace says") for one in other]
    return [Spot(said.format(one), entry=one) for one, said in (*missing, *extra, *differ)]


def approvals(db: Connection, told: Told) -> list[Spot]:
    """Approvals that were not good, not spent exactly once, or spent without a trace."""
    spent, noted = day_records.spent_approvals(db), set(told.spent)
    twice = {one for one in noted if told.spent.count(one) > 1} if len(noted) < len(told.spent) else set()
    wrong = {*day_records.wrong_approvals(db), *(spent ^ noted), *twice}
    return [Spot(f"approval {one}") for one in sorted(wrong)[:5]]
