"""Change one's own password: the current one is asked for, and the other sessions end."""

from dataclasses import dataclass

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Secret
from teller.bank.refusal import NotFound
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users import records, rules
from teller.bank.users.context import context_words
from teller.bank.users.rules import PasswordUnchanged, WrongPassword
from teller.bank.work import Steps


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    """It is changed. `short_of_advice`: fifteen characters would be better."""

    short_of_advice: bool


@staged(Scope.SESSION)
def change_password(steps: Steps, *, current: Secret, password: Secret) -> PasswordChanged:
    """Raises `WrongPassword`, `PasswordUnchanged`, and what `rules.check_password` raises."""
    with steps.work() as work:
        row = records.by_id(work.db, work.badge.user)
    if row is None:
        raise NotFound("user")
    if not steps.house.passwords.check(current, row.password_hash):
        raise WrongPassword
    rules.check_password(password, context_words(steps.house.bank, name=row.name, email=row.email))
    if steps.house.passwords.check(password, row.password_hash):
        raise PasswordUnchanged
    hashed = steps.house.passwords.hash(password)
    with steps.work() as work:
        records.set_hash(work.db, row.id, hashed, must_change=False)
        sessions.end_all_of(work.db, row.id, work.at, "password_changed", but=work.badge.session)
        work.note(Act.PASSWORD_CHANGED, row.email)
    return PasswordChanged(rules.is_short_of_advice(password))
