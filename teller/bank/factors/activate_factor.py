"""Activate a second factor: whoever shows a code of it has it."""

from dataclasses import dataclass, field

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import proof, records, recovery, sealing, totp
from teller.bank.factors.rules import CodeRefused, NoFactor
from teller.bank.inputs import Secret
from teller.bank.sessions import records as sessions
from teller.bank.use_case import use_case
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """Ten codes for when the authenticator is lost, each good once. They are shown once and kept nowhere."""

    codes: tuple[str, ...] = field(repr=False)


@use_case(Scope.SESSION)
def activate_factor(work: Work, *, code: Secret) -> RecoveryCodes:
    """From now on, signing in takes a code. Other sessions of the user, which were opened without one, end.

    Raises `NoFactor` where none is offered, and `CodeRefused`. These tries are not counted: the secret was just shown.
    """
    user, session = work.badge.user, work.badge.session
    row = records.of(work.db, user)
    if row is None or row.state != "offered":
        raise NoFactor
    step = totp.step_of(sealing.unseal(work.house, user, row.secret), code, work.now)
    if step is None or not records.accept(work.db, user, step, state="offered"):
        raise CodeRefused
    codes = recovery.renewed(work.db, work.house, user, work.at)
    sessions.end_all_of(work.db, user, work.at, "factor_set", but=session)
    proof.keep(work.db, work.house, session, work.now)
    work.note(Act.FACTOR_SET, work.badge.email)
    return RecoveryCodes(codes)
