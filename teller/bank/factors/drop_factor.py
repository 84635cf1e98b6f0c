"""Drop one's own second factor, where the bank does not demand one."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import records, trying
from teller.bank.factors.rules import FactorDemanded, NoFactor
from teller.bank.inputs import Secret
from teller.bank.policy.rules import needs_second_factor
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work


@staged(Scope.SESSION)
def drop_factor(steps: Steps, *, password: Secret, code: Secret) -> None:
    """Sign in by the password alone from now on; its recovery codes go, too, and other sessions end.

    Raises `NoFactor`, `FactorDemanded`, `ProofRefused`, `SignInBlocked` and `SignInStopped`.
    """
    trying.finish(steps, trying.own_password(steps, password, _may_be_dropped), code, _dropped)


def _may_be_dropped(work: Work) -> None:
    if not records.is_active(work.db, work.badge.user):
        raise NoFactor
    if needs_second_factor(work.db, work.badge.role):
        raise FactorDemanded


def _dropped(work: Work, row: UserRow) -> None:
    _may_be_dropped(work)
    records.drop(work.db, row.id)
    sessions.end_all_of(work.db, row.id, work.at, "factor_dropped", but=work.badge.session)
    work.note(Act.FACTOR_DROPPED, row.email)
