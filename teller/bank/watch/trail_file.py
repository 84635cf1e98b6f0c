"""The trail as a file: for a spreadsheet, or with proof, so that whoever has the vault's key can check each line.

A line with proof is a JSON object with a `proof`: a keyed hash over the line before's and all else that stands on it.
The last line says how many there are and where the trail ended; a file without it was cut short.
"""

import csv
import hmac
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from teller.bank.audit import chain
from teller.bank.audit.chain import Head
from teller.bank.papers.cleaning import cell
from teller.bank.papers.csv_statement import safe
from teller.bank.watch.trail_rows import Noted

_FIRST = bytes(chain.SEAL_BYTES)
_TITLES = ("row", "at", "user", "address", "act", "subject", "facts", "customer", "session", "seal")


def as_csv(rows: Iterable[Noted]) -> str:
    """RFC 4180, with nothing in it that a spreadsheet takes for a formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(_TITLES)
    for row in rows:
        facts = "" if row.facts is None else chain.canonical(row.facts)
        texts = (row.user, row.email, row.act.value, row.subject, facts, row.customer, row.session, row.seal.hex())
        writer.writerow([row.id, row.at.isoformat(), *(safe(cell(text)) for text in texts)])
    return written.getvalue()


def with_proof(key: bytes, rows: Iterable[Noted], bank: str, head: Head) -> Iterator[str]:
    """Line by line, the closing one last. `head` is where the trail ended when it was written."""
    key, before, count = _key(key), _FIRST, 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - how many there were is told at the end
        before, line = _proved(key, before, _content(row))
        yield line
    closing = {"closing": True, "rows": count, "bank": bank, "head": head.id, "head_seal": head.seal.hex()}
    yield _proved(key, before, closing)[1]


@dataclass(frozen=True, slots=True)
class Checked:
    """`line` is the first that is not as it was written, 0 where all are; `closed` whether the last line is there."""

    rows: int
    line: int
    closed: bool

    @property
    def holds(self) -> bool:
        return not self.line and self.closed


def check(key: bytes, text: str) -> Checked:
    """Check a file that `with_proof` wrote."""
    key, before, rows = _key(key), _FIRST, 0
    closed = False
    for number, line in enumerate(text.splitlines(), 1):
        try:
            content = json.loads(line)
            told = bytes.fromhex(content.pop("proof"))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Checked(rows, number, closed=False)
        before, expected = _proved(key, before, content)
        if closed or expected != line or not hmac.compare_digest(before, told):
            return Checked(rows, number, closed=False)
        closed = content.get("closing") is True
        rows += not closed
        if closed and content.get("rows") != rows:
            return Checked(rows, number, closed=False)
    return Checked(rows, 0, closed)


def _content(row: Noted) -> dict[str, Any]:
    return {
        "row": row.id,
        "at": row.at.isoformat(),
        "user": row.user,
        "address": row.email,
        "act": row.act.value,
        "subject": row.subject,
        "facts": row.facts,
        "customer": row.customer,
        "session": row.session,
        "seal": row.seal.hex(),
    }


def _proved(key: bytes, before: bytes, content: dict[str, Any]) -> tuple[bytes, str]:
    proof = chain.keyed_hash(key, before + chain.canonical(content).encode())
    return proof, chain.canonical({**content, "proof": proof.hex()})


def _key(key: bytes) -> bytes:
    return chain.keyed_hash(key, b"teller audit export")
