"""Export the trail: what was looked for, as a file."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Query
from teller.bank.use_case import use_case
from teller.bank.watch import trail_file
from teller.bank.watch.trail_rows import NEVER, Group, Wanted, rows
from teller.bank.work import Work


class TrailForm(StrEnum):
    """How it is written."""

    CSV = "csv"
    PROVED = "jsonl"


@dataclass(frozen=True, slots=True)
class TrailFile:
    """The content of the file, and how many rows are in it."""

    rows: int
    content: bytes = field(repr=False)


@use_case(Scope.AUDIT, proof=True)
def export_trail(
    work: Work,
    *,
    form: TrailForm,
    first: date | None = None,
    last: date | None = None,
    group: Group | None = None,
    who: Query = "",
    said: Query = "",
) -> TrailFile:
    """All rows that are looked for, oldest first, with what whoever asks may see of them. It is on the trail itself."""
    found = rows(work, Wanted(first, last, group, who, said), before=None, limit=NEVER)[::-1]
    if form is TrailForm.CSV:
        text = "\ufeff" + trail_file.as_csv(found)
    else:
        house, head = work.house, work.trail.began
        text = "".join(f"{line}\n" for line in trail_file.with_proof(house.keys.audit, found, house.bank.name, head))
    work.note(Act.AUDIT_EXPORTED, form.value, rows=len(found))
    return TrailFile(len(found), text.encode())
