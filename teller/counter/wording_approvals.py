"""The words for limits and for a supervisor's yes: what the maker is told, and the rule as its approver reads it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter import wording_alerts
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


_RULES = marked(
    {
        ("difference_needs_supervisor", ""): "The branch tolerates a difference of {tolerance}, and no more.",
        ("over_entry_limit", "role"): "The role’s limit for one entry is {limit}.",
        ("over_entry_limit", "user"): "The user’s own limit for one entry is {limit}.",
        ("over_entry_limit", "customer"): "The customer’s limit for one entry is {limit}.",
        ("over_entry_limit", "account"): "The account’s limit for one entry is {limit}.",
        ("over_day_limit", "role"): "The role’s limit for a day is {limit}, and {left} of it is left.",
        ("over_day_limit", "user"): "The user’s own limit for a day is {limit}, and {left} of it is left.",
        ("over_day_limit", "customer"): "The customer’s limit for a day is {limit}, and {left} of it is left.",
        ("over_day_limit", "account"): "The account’s limit for a day is {limit}, and {left} of it is left.",
        ("over_month_limit", "role"): "The role’s limit for a month is {limit}, and {left} of it is left.",
        ("over_month_limit", "user"): "The user’s own limit for a month is {limit}, and {left} of it is left.",
        ("over_month_limit", "customer"): "The customer’s limit for a month is {limit}, and {left} of it is left.",
        ("over_month_limit", "account"): "The account’s limit for a month is {limit}, and {left} of it is left.",
        ("over_entry_limit", ""): "The limit for one entry is {limit}.",
        ("over_day_limit", ""): "The limit for a day is {limit}, and {left} of it is left.",
        ("over_month_limit", ""): "The limit for a month is {limit}, and {left} of it is left.",
        ("hold_release_needs_supervisor", ""): "Ending a hold before its day takes two people.",
        ("limits_need_supervisor", ""): "A change of limits takes two people.",
        ("supervisor_needs_supervisor", ""): "Supervisors are made, and their passwords reset, by two people.",
        ("policy_needs_supervisor", ""): "A change of what the bank demands takes two people.",
        ("fees_need_supervisor", ""): "A change of fees takes two people.",
        ("accepting_needs_supervisor", ""): "Accepting older books takes two people.",
        ("factor_reset_needs_supervisor", ""): "Taking a second factor away takes two people.",
        ("late_return_needs_supervisor", ""): "Taking back a cheque that was cleared takes two people.",
        (
            "reversal_needs_supervisor",
            "",
        ): "The entry was posted by somebody else or on another day, so undoing it needs a second person.",
    }
)
"""The rule that is broken, for both maker and approver; by the refusal's code and whose limit it is."""


def rule(code: str, facts: Mapping[str, Any], figures: Figures) -> str:
    """A rule that a supervisor may say yes to, in a sentence. Amounts are Money, or cents as the bank keeps them."""
    from teller.bank.money import Money

    if code == "looks_wrong":
        return wording_alerts.sentence(str(facts.get("subject", "")), facts.get("seen", {}), figures)
    which = (code, str(facts.get("subject", "")))
    if which not in _RULES:
        which = (code, "")
    if which not in _RULES:
        return _tr("This is more than one person may do alone.")
    money = {name: Money(fact) if isinstance(fact, int) else fact for name, fact in facts.items()}
    return _tr(_RULES[which]).format(
        **{name: figures.with_currency(fact) for name, fact in money.items() if isinstance(fact, Money)}
    )


def _over(refusal: Any, figures: Figures) -> str:
    said = rule(refusal.code, refusal.facts(), figures)
    return _tr("{rule} Choose a smaller amount, or ask a supervisor.").format(rule=said)


def approver_refused(refusal: Any, *, codes: bool) -> str:
    """Where nobody at the bank has a code, none is spoken of."""
    if not refusal.tries_left:
        return _tr("That was the third wrong try, so nothing was approved. Ask for the approval anew.")
    if codes and refusal.tries_left == 1:
        return _tr("This is not another supervisor’s e-mail address, password and code. One more try is left.")
    if codes:
        return _tr(
            "This is not another supervisor’s e-mail address, password and code. {left} more tries are left."
        ).format(left=refusal.tries_left)
    if refusal.tries_left == 1:
        return _tr("This is not another supervisor’s e-mail address and password. One more try is left.")
    return _tr("This is not another supervisor’s e-mail address and password. {left} more tries are left.").format(
        left=refusal.tries_left
    )


def _approver_refused(refusal: Any, _figures: Figures) -> str:
    return approver_refused(refusal, codes=False)


_VOID = marked(
    {
        "changed": "This is not exactly what was approved, so nothing was posted. Ask for the approval anew.",
        "expired": "The approval was not used within five minutes, so nothing was posted. Ask for it anew.",
        "spent": "This approval was used already, so nothing was posted. Look at the statement before you ask anew.",
        "other_rule": "Another limit is reached by now, which nobody has approved. Ask for the approval anew.",
        "approver": "Whoever approved this may not any more, so nothing was posted. Ask another supervisor.",
    }
)
_DECIDED = marked(
    {
        "granted": "This was approved already. Look at the list anew.",
        "refused": "This was refused already. Look at the list anew.",
        "withdrawn": "This was withdrawn, so there is nothing to decide. Look at the list anew.",
        "spent": "This was approved and posted already. Look at the list anew.",
        "expired": "Its five minutes are over, so it cannot be decided any more. It can be asked for anew.",
    }
)


def _void(refusal: Any, _figures: Figures) -> str:
    if refusal.why not in _VOID:
        return _tr("This has not been approved, so nothing was posted. Ask for the approval anew.")
    return _tr(_VOID[refusal.why])


def _decided(refusal: Any, _figures: Figures) -> str:
    if refusal.state not in _DECIDED:
        return _tr("This was decided already. Look at the list anew.")
    return _tr(_DECIDED[refusal.state])


SAYS: dict[str, Say] = {
    "over_entry_limit": _over,
    "over_day_limit": _over,
    "over_month_limit": _over,
    "reversal_needs_supervisor": fixed(
        "You can reverse what you posted yourself today. For this entry, ask a supervisor."
    ),
    "no_approval_needed": fixed("This needs no approval any more. Post it."),
    "approver_refused": _approver_refused,
    "already_decided": _decided,
    "approval_void": _void,
}
