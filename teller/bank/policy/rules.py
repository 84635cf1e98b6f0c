"""The rules of policy: what may be demanded, what a new bank demands, and what one that never decided does."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from types import MappingProxyType
from typing import ClassVar

from sqlalchemy import Connection

from teller.bank.badge import Role
from teller.bank.ledger import limit_records
from teller.bank.refusal import Refusal


class Policy(StrEnum):
    """What is decided for the whole bank. Values are whole numbers; 0 and 1 are no and yes where nothing else is said.

    The names are those in the vault, beside the other rules of the branch.
    """

    SECOND_FACTOR_TELLER = "policy.second_factor.teller"
    SECOND_FACTOR_SUPERVISOR = "policy.second_factor.supervisor"
    SECOND_FACTOR_AUDITOR = "policy.second_factor.auditor"
    SECOND_FACTOR_ADMINISTRATOR = "policy.second_factor.administrator"
    SESSIONS_EACH = "policy.sessions.each"
    """How many live sessions a user may have; 0 for any number."""
    SESSION_HOURS = "policy.sessions.hours"
    """When a session ends for good, from 1 to 12 hours after signing in (R-SESS-09)."""
    PROOF_MINUTES = "policy.proof.minutes"
    """How long a code proves somebody for exports and changes of secrets or limits, from 1 to 15 minutes."""
    DEVICES_TRUSTED = "policy.devices.trusted"
    """Whether a computer must be trusted by an administrator before anybody works at it."""
    BACKUPS_KEPT = "policy.backups.kept"
    """How many backups are kept; 0 makes none at the end of the day."""
    OPENS = "alerts.opens"
    CLOSES = "alerts.closes"
    """The branch's hours by the clock: whatever is posted outside them is looked at."""


STRICT: Mapping[Policy, int] = MappingProxyType(
    {
        Policy.SECOND_FACTOR_TELLER: 0,
        Policy.SECOND_FACTOR_SUPERVISOR: 1,
        Policy.SECOND_FACTOR_AUDITOR: 1,
        Policy.SECOND_FACTOR_ADMINISTRATOR: 1,
        Policy.SESSIONS_EACH: 1,
        Policy.SESSION_HOURS: 12,
        Policy.PROOF_MINUTES: 5,
        Policy.DEVICES_TRUSTED: 1,
        Policy.BACKUPS_KEPT: 14,
        Policy.OPENS: 7,
        Policy.CLOSES: 20,
    }
)
"""What a new bank demands, until its administrator decides."""

LAX: Mapping[Policy, int] = MappingProxyType(
    {
        **dict.fromkeys(STRICT, 0),
        Policy.SESSION_HOURS: 12,
        Policy.PROOF_MINUTES: 5,
        Policy.OPENS: 7,
        Policy.CLOSES: 20,
    }
)
"""What holds where nothing was ever decided: in a practice bank, and in a bank that is older than these rules."""

RANGES: Mapping[Policy, tuple[int, int]] = MappingProxyType(
    {
        **dict.fromkeys(STRICT, (0, 1)),
        Policy.SESSIONS_EACH: (0, 10),
        Policy.SESSION_HOURS: (1, 12),
        Policy.PROOF_MINUTES: (1, 15),
        Policy.BACKUPS_KEPT: (0, 365),
        Policy.OPENS: (0, 10),
        Policy.CLOSES: (15, 24),
    }
)
"""The least and the most of each."""


@dataclass(eq=False)
class PolicyOutOfRange(Refusal):
    """A value that no such rule can have."""

    code: ClassVar[str] = "policy_out_of_range"
    field: ClassVar[str | None] = "value"
    remembered: ClassVar[bool] = False

    least: int
    most: int


@dataclass(eq=False)
class PolicyNeedsSupervisor(Refusal):
    """An administrator decides what the bank demands of its users, and never alone."""

    code: ClassVar[str] = "policy_needs_supervisor"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True


def check_range(policy: Policy, value: int) -> None:
    least, most = RANGES[policy]
    if not least <= value <= most:
        raise PolicyOutOfRange(least, most)


_FACTOR_OF = {role: Policy(f"policy.second_factor.{role.value}") for role in Role}


def read(db: Connection, policy: Policy) -> int:
    """What the bank has decided, or what holds where it has not."""
    found = limit_records.rule(db, policy.value)
    return LAX[policy] if found is None else found


def needs_second_factor(db: Connection, role: Role) -> bool:
    """Whether everybody of this role has to prove themselves by a code, too."""
    return bool(read(db, _FACTOR_OF[role]))
