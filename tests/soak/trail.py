"""A real vault's trail: each of its rows deleted, altered, swapped, inserted, and the tail cut, through the real verify.

`python -m tests.soak trail [ROWS]`: how many of the rows are gone through, 1,000 by default.
"""

import random
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from teller.bank.audit import records
from teller.bank.audit.act import Act
from teller.bank.audit.head_file import write_for
from teller.bank.audit.trail import Trail
from teller.bank.books.verify import verify
from teller.bank.vault.vault import Vault
from teller.testing.bank import build_template, copy_of
from tests.bank.audit.altered_rows import HOW, altered, put, rows_of

WAYS = (*HOW, "tail cut")


def main(given: list[str]) -> int:
    many, began = int(given[0]) if given else 1_000, time.perf_counter()
    found: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        at_hand = copy_of(build_template(Path(folder)), Path(folder))
        with closing(at_hand.branch):
            rows = _many_rows(at_hand.vault, 1_000)
            places = sorted(random.Random(1).sample(range(len(rows) - 1), min(many, len(rows) - 1)))
            for how, at in ((how, at) for how in WAYS for at in places):
                tried[how] += 1
                found[how] += _is_named(at_hand.vault, rows, how, at)
    for how in WAYS:
        print(f"{how:10} {tried[how]:6} tried {found[how]:6} found, and the row named")
    print(f"{sum(tried.values())} in {time.perf_counter() - began:.0f} s")
    return int(tried != found)


def _many_rows(vault: Vault, many: int) -> list[dict[str, Any]]:
    """Fill the trail up, and take away the triggers that whoever writes to the file itself is not stopped by."""
    with vault.transaction(writes=True) as db:
        head = records.head(db)
        trail = Trail(db, vault.keys.audit, head, head.at + 1, user=1, session="0" * 32)
        for number in range(head.id, many):
            trail.note(Act.STATEMENT_READ, str(number))
        rows = rows_of(db)
        for trigger in ("audit_follows", "audit_stays", "audit_never_goes"):
            db.exec_driver_sql(f"DROP TRIGGER {trigger}")
    write_for(vault)
    return rows


def _is_named(vault: Vault, rows: list[dict[str, Any]], how: str, at: int) -> bool:
    changed, number = (rows[:at], len(rows)) if how == "tail cut" else altered(rows, how, at)
    with vault.transaction(writes=True) as db:
        put(db, changed)
    said = [spot.said for finding in verify(vault).findings for spot in finding.spots]
    return any(one.startswith(f"row {number} ") for one in said)
