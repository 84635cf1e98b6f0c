"""Unlock a user who has been stopped, or blocked for longer than they can wait."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.guard import counting, subject
from teller.bank.inputs import Email, Reason
from teller.bank.readmission.rules import NotBlocked
from teller.bank.use_case import use_case
from teller.bank.users import manage
from teller.bank.work import Work


@use_case(Scope.UNLOCK, proof=True)
def unlock_user(work: Work, *, email: Email, reason: Reason) -> None:
    """Let them try again at once. Nobody unlocks themselves. Raises `NotFound`, `NotOneself` and `NotBlocked`."""
    row = manage.somebody_else(work, email)
    if not counting.unlock(work.db, subject.of_user(row.id)):
        raise NotBlocked
    work.note(Act.USER_UNLOCKED, row.email, reason=reason)
