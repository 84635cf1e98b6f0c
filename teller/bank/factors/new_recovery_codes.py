"""New recovery codes, in place of those that are left."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import records, recovery, trying
from teller.bank.factors.activate_factor import RecoveryCodes
from teller.bank.factors.rules import NoFactor
from teller.bank.inputs import Secret
from teller.bank.use_case import staged
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work


@staged(Scope.SESSION)
def new_recovery_codes(steps: Steps, *, password: Secret, code: Secret) -> RecoveryCodes:
    """Ten new ones. Raises `NoFactor`, `ProofRefused`, `SignInBlocked` and `SignInStopped`."""
    return trying.finish(steps, trying.own_password(steps, password, _has_one), code, _renewed)


def _has_one(work: Work) -> None:
    if not records.is_active(work.db, work.badge.user):
        raise NoFactor


def _renewed(work: Work, row: UserRow) -> RecoveryCodes:
    _has_one(work)
    work.note(Act.RECOVERY_CODES_RENEWED, row.email)
    return RecoveryCodes(recovery.renewed(work.db, work.house, row.id, work.at))
