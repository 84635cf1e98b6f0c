"""Activate a second factor: whoever shows a code of it has it."""

from dataclasses import dataclass, field

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import proof, records, recovery, sealing, totp
from teller.bank.factors.rules import CodeRefused, NoFactor
from teller.bank.guard import counting, subject
from teller.bank.inputs import Secret
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.work import Steps, Work


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """Ten codes for when the authenticator is lost, each good once. They are shown once and kept nowhere."""

    codes: tuple[str, ...] = field(repr=False)


@staged(Scope.SESSION)
def activate_factor(steps: Steps, *, code: Secret) -> RecoveryCodes:
    """From now on, signing in takes a code. Other sessions of the user, which were opened without one, end.

    Wrong codes count, here as elsewhere: whoever finds a window open while a factor is on offer does not guess his way
    to recovery codes. Raises `NoFactor` where none is offered, `CodeRefused`, `SignInBlocked` and `SignInStopped`.
    """
    with steps.work() as work:
        _offered(work)
        counted = counting.count(work.db, work.house, work.at, subject.subjects(work.house, work.badge.user))
    with steps.work() as work:
        step = totp.step_of(sealing.unseal(work.house, work.badge.user, _offered(work)), code, work.now)
        if step is not None and records.accept(work.db, work.badge.user, step, state="offered"):
            counting.half_passed(work.db, counted)
            return _activated(work)
        counting.failed(work.db, work.trail, work.at, counted, work.badge.email)
        work.note(Act.PROOF_FAILED, work.badge.email, why="code", in_a_row=counted.in_a_row)
    raise CodeRefused


def _offered(work: Work) -> bytes:
    """The secret on offer, as it is kept."""
    row = records.of(work.db, work.badge.user)
    if row is None or row.state != "offered":
        raise NoFactor
    return bytes(row.secret)


def _activated(work: Work) -> RecoveryCodes:
    user, session = work.badge.user, work.badge.session
    codes = recovery.renewed(work.db, work.house, user, work.at)
    sessions.end_all_of(work.db, user, work.at, "factor_set", but=session)
    proof.keep(work.db, work.house, session, work.now)
    work.note(Act.FACTOR_SET, work.badge.email)
    return RecoveryCodes(codes)
