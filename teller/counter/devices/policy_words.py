"""What the bank demands, in words: each rule of policy, and what each of its values means."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.bank.policy.rules import Policy
from teller.counter.language import marked
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("policy", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("policy", text, "", count)


_TITLES = marked(
    {
        Policy.SECOND_FACTOR_TELLER: "Code for tellers",
        Policy.SECOND_FACTOR_SUPERVISOR: "Code for supervisors",
        Policy.SECOND_FACTOR_AUDITOR: "Code for auditors",
        Policy.SECOND_FACTOR_ADMINISTRATOR: "Code for administrators",
        Policy.SESSIONS_EACH: "Sessions a user may have",
        Policy.SESSION_HOURS: "A session ends after",
        Policy.PROOF_MINUTES: "A code counts for",
        Policy.DEVICES_TRUSTED: "Computers to sign in at",
        Policy.BACKUPS_KEPT: "Backups kept",
    }
)


def title(policy: Policy) -> str:
    return _tr(_TITLES[policy])


def is_yes_or_no(policy: Policy) -> bool:
    return policy is Policy.DEVICES_TRUSTED or policy.value.startswith("policy.second_factor.")


def value(policy: Policy, number: int) -> str:
    """`demanded`, `12 hours`, `any number`."""
    if policy is Policy.DEVICES_TRUSTED:
        return _tr("only trusted ones") if number else _tr("any")
    if policy is Policy.SESSIONS_EACH:
        return str(number) if number else _tr("any number")
    if policy is Policy.SESSION_HOURS:
        return _counted("%n hour(s)", number)
    if policy is Policy.PROOF_MINUTES:
        return _counted("%n minute(s)", number)
    if policy is Policy.BACKUPS_KEPT:
        return _counted("the last %n", number) if number else _tr("none")
    return _tr("demanded") if number else _tr("not demanded")


def change_rows(facts: Mapping[str, Any]) -> list[Row]:
    """What a change changes, from the facts that the bank tells an approver."""
    try:
        policy = Policy(str(facts.get("policy")))
    except ValueError:
        return []
    was, becomes = (value(policy, int(facts[f"policy_{when}"])) for when in ("before", "after"))
    return [(title(policy), _tr("{before} → {after}").format(before=was, after=becomes))]
