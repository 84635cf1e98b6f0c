"""What the three changes to a user share: finding them, and never oneself."""

from teller.bank.badge import Role
from teller.bank.inputs import email_key
from teller.bank.refusal import NotFound
from teller.bank.users import records
from teller.bank.users.records import UserRow
from teller.bank.users.rules import LastAdministrator, NotOneself
from teller.bank.work import Work


def somebody_else(work: Work, email: str) -> UserRow:
    """The user of that e-mail address. Raises `NotFound`, and `NotOneself` for the asking administrator."""
    row = records.by_key(work.db, email_key(email))
    if row is None:
        raise NotFound("user")
    if row.id == work.badge.user:
        raise NotOneself
    return row


def check_an_administrator_stays(work: Work, row: UserRow) -> None:
    if row.role is Role.ADMINISTRATOR and row.enabled and records.enabled_administrators(work.db) <= 1:
        raise LastAdministrator
