"""Prove oneself by a code, in the middle of a session: for exports, and for changes of secrets or limits."""

from dataclasses import dataclass
from datetime import datetime

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import check, proof, records
from teller.bank.factors.rules import CodeRefused, NoFactor
from teller.bank.guard import counting, subject
from teller.bank.inputs import Secret
from teller.bank.use_case import staged
from teller.bank.work import Steps


@dataclass(frozen=True, slots=True)
class Proved:
    """The session is proved until then."""

    until: datetime


@staged(Scope.SESSION)
def prove_myself(steps: Steps, *, code: Secret) -> Proved:
    """Show a code of one's authenticator, or a recovery code.

    A wrong one counts with wrong passwords; a right one takes back no more than itself. Raises `NoFactor`,
    `CodeRefused`, `SignInBlocked` and `SignInStopped`.
    """
    with steps.work() as work:
        user = work.badge.user
        if not records.is_active(work.db, user):
            raise NoFactor
        counted = counting.count(work.db, work.house, work.at, subject.subjects(work.house, user))
    with steps.work() as work:
        looked = check.look(work.db, work.house, user, code, work.now)
        if looked.by is not None and check.use(work.db, work.trail, user, looked, work.at):
            counting.half_passed(work.db, counted)
            until = proof.keep(work.db, work.house, work.badge.session, work.now)
            work.note(Act.PROVED, work.badge.email, by=looked.by.value)
            return Proved(until)
        counting.failed(work.db, work.trail, work.at, counted, work.badge.email)
        work.note(Act.PROOF_FAILED, work.badge.email, why="code", in_a_row=counted.in_a_row)
    raise CodeRefused
