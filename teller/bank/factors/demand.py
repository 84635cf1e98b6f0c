"""Who must have a second factor, and whether anybody may be asked for a code."""

from sqlalchemy import Connection

from teller.bank.badge import Role
from teller.bank.factors import records
from teller.bank.policy.rules import needs_second_factor


def must_be_set(db: Connection, user: int, role: Role) -> bool:
    """Whether the bank demands a second factor of somebody who has none."""
    return needs_second_factor(db, role) and not records.is_active(db, user)


def wants_codes(db: Connection) -> bool:
    """Whether a code may be needed to sign in: somebody has a factor. Who has yet to set one up has no code to type."""
    return records.anybody(db)
