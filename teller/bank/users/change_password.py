"""Change one's own password: the current one is asked for, and the other sessions end."""

from dataclasses import dataclass

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import trying
from teller.bank.inputs import Secret
from teller.bank.passwords import normal
from teller.bank.refusal import Refusal
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users import records, rules
from teller.bank.users.context import context_words
from teller.bank.users.records import UserRow
from teller.bank.users.rules import PasswordUnchanged, WrongPassword
from teller.bank.work import Steps, Work


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    """It is changed. `short_of_advice`: fifteen characters would be better."""

    short_of_advice: bool


@staged(Scope.SESSION)
def change_password(steps: Steps, *, current: Secret, password: Secret, code: Secret = "") -> PasswordChanged:
    """The other sessions of the user end. Where there is a second factor, a fresh code is needed, too (R-AUTH-10).

    A wrong current password counts at the door. Raises, in this order, what the guard raises, `WrongPassword` (or
    `ProofRefused`, where a code is needed), what `rules.check_password` raises, and `PasswordUnchanged`.
    """
    tried = trying.own_password(steps, current)
    objection = (
        _objection(steps, tried.row, password, same=normal(password) == normal(current)) if tried.right else None
    )
    hashed = steps.house.passwords.hash(password) if tried.right and objection is None else ""

    def changed(work: Work, row: UserRow) -> None:
        records.set_hash(work.db, row.id, hashed, must_change=False)
        sessions.end_all_of(work.db, row.id, work.at, "password_changed", but=work.badge.session)
        work.note(Act.PASSWORD_CHANGED, row.email)

    trying.finish(steps, tried, code, changed, objection=objection, otherwise=WrongPassword)
    return PasswordChanged(rules.is_short_of_advice(password))


def _objection(steps: Steps, row: UserRow, password: str, *, same: bool) -> Refusal | None:
    """What is wrong with the new password, if anything is."""
    try:
        rules.check_password(password, context_words(steps.house.bank, name=row.name, email=row.email))
    except Refusal as refusal:
        return refusal
    return PasswordUnchanged() if same else None
