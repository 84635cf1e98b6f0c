"""Reset a second factor: for somebody who has lost their authenticator and their recovery codes."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import ClassVar

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import records
from teller.bank.factors.rules import NoFactor
from teller.bank.inputs import Email, Reason, RowId
from teller.bank.refusal import Refusal
from teller.bank.sessions import records as sessions
from teller.bank.use_case import use_case
from teller.bank.users import manage
from teller.bank.work import Work


@dataclass(eq=False)
class FactorResetNeedsSupervisor(Refusal):
    """Two people make sure that it is them (R-TOTP-08): taking a second factor away takes a supervisor's yes."""

    code: ClassVar[str] = "factor_reset_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


@use_case(Scope.USERS, proof=True)
def reset_factor(work: Work, *, email: Email, reason: Reason, approval: RowId | None = None) -> None:
    """Their password alone opens a session again, which is good for setting up another factor where one is demanded.

    Their sessions end. Raises, in this order, `NotFound`, `NotOneself`, `NoFactor`, `FactorResetNeedsSupervisor`, or
    `ApprovalVoid` with an approval that is not for exactly this.
    """
    row = manage.somebody_else(work, email)
    if not records.is_active(work.db, row.id):
        raise NoFactor
    facts = {"whose": row.email, "name": row.name, "why": reason, "party_users": [row.id]}
    gate.pass_with(work, [FactorResetNeedsSupervisor()], facts, approval)
    records.drop(work.db, row.id)
    sessions.end_all_of(work.db, row.id, work.at, "factor_reset")
    work.note(Act.FACTOR_RESET, row.email, reason=reason)
