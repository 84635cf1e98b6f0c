"""One asking of each use case of limits and fees, for the table in conftest.py; a supervisor has said yes to each."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.ledger.entry import Kind
from teller.bank.ledger.limits import Subject
from teller.bank.money import Money
from teller.bank.policy.rules import Policy
from teller.testing.bank import NAMES

TOM = NAMES[Role.TELLER][1]
_WHY = {"reason": "the new season"}
_OWN = {"subject": Subject.USER, "whose": TOM}
_THESE = {"entry": Money(10_000_00), "day": Money(50_000_00), "month": None}
_FEE = {"flat": Money(1_00), "per_10000": 25, "least": Money(2_00), "most": Money(30_00)}

CHANGES: dict[str, dict[str, Any]] = {
    "clear_limit": {"subject": Subject.ACCOUNT, "whose": "", **_WHY},
    "set_fee": {"kind": Kind.CHEQUE_RETURNED, **_FEE, **_WHY},
    "set_limit": {**_OWN, **_THESE, **_WHY},
    "set_tolerance": {"amount": Money(7_00), **_WHY},
    "set_policy": {"policy": Policy.PROOF_MINUTES, "value": 3, **_WHY},
}


def with_rules(scene: Any) -> None:
    """A supervisor's yes to each of the changes in the table."""
    for name, inputs in CHANGES.items():
        scene.allowed[name] = scene.granted(name, **inputs)


def _allowed(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: dict(scene.allowed[name])


_A = Role.ADMINISTRATOR

RULES: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "list_fees": (_A, View.LIMITS, lambda _: {}),
    "list_limits": (_A, View.LIMITS, lambda _: {}),
    "read_policy": (_A, View.DEVICES, lambda _: {}),
    **{name: (_A, View.DEVICES if name == "set_policy" else View.LIMITS, _allowed(name)) for name in CHANGES},
}
