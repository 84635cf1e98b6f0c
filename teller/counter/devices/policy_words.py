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
        Policy.OPENS: "The branch opens at",
        Policy.CLOSES: "The branch closes at",
    }
)


def title(policy: Policy) -> str:
    return _tr(_TITLES[policy])


def is_yes_or_no(policy: Policy) -> bool:
    return policy is Policy.DEVICES_TRUSTED or policy.value.startswith("policy.second_factor.")


def value(policy: Policy, number: int) -> str:
    """`demanded`, `12 hours`, `any number`."""
    if policy is Policy.SESSION_HOURS:
        said = _counted("%n hour(s)", number)
    elif policy is Policy.PROOF_MINUTES:
        said = _counted("%n minute(s)", number)
    elif policy is Policy.SESSIONS_EACH:
        said = str(number) if number else _tr("any number")
    elif policy is Policy.BACKUPS_KEPT:
        said = _counted("the last %n", number) if number else _tr("none")
    elif policy in {Policy.OPENS, Policy.CLOSES}:
        said = _tr("{hour}:00").format(hour=number)
    elif policy is Policy.DEVICES_TRUSTED:
        said = _tr("only trusted ones") if number else _tr("any")
    else:
        said = _tr("demanded") if number else _tr("not demanded")
    return said


def change_rows(facts: Mapping[str, Any]) -> list[Row]:
    """What a change changes, from the facts that the bank tells an approver."""
    try:
        policy = Policy(str(facts.get("policy")))
    except ValueError:
        return []
    was, becomes = (value(policy, int(facts[f"policy_{when}"])) for when in ("before", "after"))
    return [(title(policy), _tr("{before} → {after}").format(before=was, after=becomes))]
