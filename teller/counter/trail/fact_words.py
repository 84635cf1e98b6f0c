"""The facts of a row as label and value; a fact without a word of its own goes by the bank's name for it."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.bank.money import Money
from teller.bank.world import moment
from teller.counter import wording_alerts
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.detail import Row
from teller.counter.wording_trail import when


def _tr(text: str) -> str:
    return QCoreApplication.translate("trail", text)


FACTS = marked(
    {
        "reason": "Reason",
        "why": "Why",
        "code": "Refused as",
        "deed": "Deed",
        "broken": "Beyond the rules",
        "by": "By",
        "of": "Of",
        "kind": "Kind",
        "cents": "Amount",
        "amount": "Amount",
        "debit": "From",
        "credit": "To",
        "account": "Account",
        "customer": "Customer",
        "entry": "Entry",
        "expected": "Expected",
        "counted": "Counted",
        "rule": "Rule",
        "severity": "Severity",
        "disposition": "Decided as",
        "role": "Role",
        "factors": "Signed in with",
        "device": "Computer",
        "name": "Name",
        "state": "State",
        "before": "Before",
        "now": "Now",
        "was": "Was",
        "whose": "Whose",
        "user": "User",
        "in_a_row": "Failures in a row",
        "left": "Left",
        "fields": "Fields changed",
        "service": "Service",
        "identified_by": "Identified by",
        "view": "Page",
        "first": "First day",
        "last": "Last day",
        "rows": "Rows",
        "bytes": "Bytes",
        "audit": "Newest row",
        "newest": "Newest row in the books",
        "named": "Newest row written down",
        "behind_seconds": "Seconds behind",
        "until": "Until",
        "currency": "Currency",
        "digest": "Digest",
        "outcome": "Outcome",
        "holds_expired": "Holds expired",
    }
)


def rows(facts: Mapping[str, Any], figures: Figures) -> list[Row]:
    """Each fact, and of what holds facts in itself each of those."""
    return [(_label(name), _value(name, fact, figures)) for name, fact in _flat(facts)]


def _flat(facts: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, fact in facts.items():
        if isinstance(fact, Mapping):
            yield from _flat(fact)
        elif fact not in (None, "", []):
            yield name, fact


def _label(name: str) -> str:
    bare = name if name in FACTS else name.removesuffix("_cents").removesuffix("_at")
    return _tr(FACTS[bare]) if bare in FACTS else bare.replace("_", " ").capitalize()


def _value(name: str, fact: Any, figures: Figures) -> str:
    if isinstance(fact, bool):
        return _tr("yes") if fact else _tr("no")
    if isinstance(fact, list):
        return _tr(", ").join(_value(name, one, figures) for one in fact)
    if isinstance(fact, int):
        return _figure(name, fact, figures)
    if name in {"account", "customer", "debit", "credit"} and str(fact).isdecimal():
        return figures.number(str(fact))
    return wording_alerts.rule(fact) if name == "rule" else str(fact)


def _figure(name: str, fact: int, figures: Figures) -> str:
    if name in {"cents", "expected", "counted"} or name.endswith("_cents"):
        return figures.with_currency(Money(fact))
    return when(moment(fact), figures) if name.endswith("_at") else str(fact)
