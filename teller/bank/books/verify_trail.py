"""Verify the trail: each row from the first to the newest, and the newest against the head file."""

from collections.abc import Callable

from teller.bank.badge import Scope
from teller.bank.books import trail
from teller.bank.books.proof import Finding, Proof
from teller.bank.books.trail import Told
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.AUDIT, writes=False)
def verify_trail(work: Work, *, progress: Callable[[str, int, int], None] | None = None) -> Proof:
    """Names the first row that does not fit. It takes long where the trail is long: to be asked aside."""
    named, key, tell = work.house.head.read(), work.house.keys.audit, progress or (lambda _step, _done, _all: None)
    rows = tuple(trail.walk(work.db, key, Told(), tell))
    findings = Finding("audit trail", rows), Finding("head of the trail", tuple(trail.head(work.db, key, named)))
    return Proof(findings, {"audit_rows": work.trail.began.id})
