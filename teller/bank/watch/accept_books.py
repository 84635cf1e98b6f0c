"""Accept the books: the way back for the rightful owner where the books and the head file do not fit."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Reason, RowId
from teller.bank.refusal import Refusal
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(eq=False)
class BooksFit(Refusal):
    """The books are the newest that this computer has seen: there is nothing to accept."""

    code: ClassVar[str] = "books_fit"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False
    audited: ClassVar[bool] = False


@dataclass(eq=False)
class AcceptingNeedsSupervisor(Refusal):
    """Older books are accepted by two people."""

    code: ClassVar[str] = "accepting_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@use_case(Scope.ACCEPT_BOOKS, proof=True)
def accept_books(work: Work, *, reason: Reason, approval: RowId | None = None) -> None:
    """Go on with these books: the head file is written anew once this is committed (see `audit/head_watch.py`).

    Raises `BooksFit`, `AcceptingNeedsSupervisor`, or `ApprovalVoid` with an approval that is not for exactly this.
    """
    mismatch = work.house.head.mismatch
    if mismatch is None:
        raise BooksFit
    facts = {"why": mismatch.why, "named": mismatch.named, "newest": mismatch.newest}
    gate.pass_with(work, [AcceptingNeedsSupervisor()], {**facts, "reason": reason}, approval)
    work.trail.accepts_books = True
    work.note(Act.BOOKS_ACCEPTED, "", reason=reason, **facts)
