"""Limits and fees in words: whose they are, what they let through, what a movement costs, and what a change changes."""

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.bank.ledger.entry import Kind
from teller.bank.ledger.fees import FeeRule
from teller.bank.ledger.limits import Subject
from teller.bank.money import Money
from teller.bank.rulebook.list_fees import Fee
from teller.bank.rulebook.list_limits import LimitsOf
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.column import Column
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("limits", text)


_KINDS = marked(
    {
        Kind.DEPOSIT: "Cash deposit",
        Kind.WITHDRAWAL: "Cash withdrawal",
        Kind.TRANSFER: "Transfer",
        Kind.CHEQUE: "Cheque deposit",
        Kind.CHEQUE_RETURNED: "Returned cheque",
    }
)
_EXAMPLES = marked(
    {
        Kind.DEPOSIT: "A deposit of {amount} costs {fee}.",
        Kind.WITHDRAWAL: "A withdrawal of {amount} costs {fee}.",
        Kind.TRANSFER: "A transfer of {amount} costs {fee}.",
        Kind.CHEQUE: "A cheque of {amount} costs {fee}.",
        Kind.CHEQUE_RETURNED: "A returned cheque of {amount} costs {fee}.",
    }
)
_SUBJECTS = marked(
    {
        Subject.ROLE: "Role",
        Subject.USER: "User",
        Subject.CUSTOMER: "Customer",
        Subject.ACCOUNT: "Account",
    }
)
_SPANS = marked({"entry": "At once", "day": "A day", "month": "A month"})
_PARTS = marked({"flat": "Flat", "least": "At least", "most": "At most"})


_NOTHING = {
    f"{part}_{when}_cents": cents
    for when in ("before", "after")
    for part, cents in (("flat", 0), ("least", 0), ("most", None))
}
"""What is said of a movement that costs nothing."""


def kind(of: Kind) -> str:
    return _tr(_KINDS[of])


def subject(of: Subject) -> str:
    return _tr(_SUBJECTS[of])


def subjects() -> list[tuple[object, str]]:
    """Who can be given limits of their own."""
    return [(one.value, subject(one)) for one in (Subject.USER, Subject.CUSTOMER, Subject.ACCOUNT)]


def who(of: str, whose: str, name: str, figures: Figures) -> str:
    """`Tellers`, `Tom Reed`, `Each account`, `Account 4021 7733 06`."""
    if of == Subject.ROLE:
        return _tr("Each {role}").format(role=wording.role(whose))
    if of == Subject.USER:
        return name or whose
    if of == Subject.CUSTOMER:
        return _tr("Customer {number}").format(number=figures.number(whose)) if whose else _tr("Each customer")
    return _tr("Account {number}").format(number=figures.number(whose)) if whose else _tr("Each account")


def whose(one: LimitsOf, figures: Figures) -> str:
    return who(one.subject.value, one.whose, one.name, figures)


def limit(most: Money | None, figures: Figures) -> str:
    return _tr("no limit") if most is None else figures.money(most)


def share(per_10000: int, figures: Figures) -> str:
    """`0.25`, as it is typed."""
    whole, part = divmod(per_10000, 100)
    decimals = f"{part:02d}".rstrip("0")
    return f"{whole}{figures.locale.decimalPoint()}{decimals}" if decimals else str(whole)


def read_share(text: str, figures: Figures) -> int | None:
    """Per cent as typed, in ten-thousandths; nothing typed is none, and None is no share."""
    text = text.strip().removesuffix("%").strip()
    if not text:
        return 0
    point = re.escape(figures.locale.decimalPoint())
    found = re.fullmatch(rf"([0-9]{{1,3}})(?:{point}([0-9]{{1,2}}))?", text)
    return None if found is None else int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def fee(rule: FeeRule | None, figures: Figures) -> str:
    """`1.00 + 0.25 %, 2.00 to 30.00`."""
    if rule is None:
        return _tr("nothing")
    parts = [figures.money(rule.flat)] if rule.flat else []
    if rule.per_10000:
        parts.append(_tr("{share} %").format(share=share(rule.per_10000, figures)))
    said = " + ".join(parts) or figures.money(rule.least)
    if rule.least and rule.most is not None:
        return _tr("{fee}, from {least} to {most}").format(
            fee=said, least=figures.money(rule.least), most=figures.money(rule.most)
        )
    if rule.most is not None:
        return _tr("{fee}, at most {most}").format(fee=said, most=figures.money(rule.most))
    return _tr("{fee}, at least {least}").format(fee=said, least=figures.money(rule.least)) if rule.least else said


def example(of: Kind, rule: FeeRule | None, figures: Figures) -> str:
    """`A withdrawal of 1,000.00 costs 3.50.`"""
    amount = Money(1_000 * figures.currency.unit)
    costs = rule.of(amount) if rule is not None else Money(0)
    return _tr(_EXAMPLES[of]).format(amount=figures.money(amount), fee=figures.money(costs))


def limit_columns(figures: Figures) -> list[Column]:
    def named(one: LimitsOf) -> str:
        return whose(one, figures)

    return [
        Column(
            _tr("For"), named, role="strong", hover=lambda one: one.whose if one.subject is Subject.USER else named(one)
        ),
        Column(_tr("At once"), lambda one: limit(one.limits.entry, figures), align_right=True),
        Column(_tr("A day"), lambda one: limit(one.limits.day, figures), align_right=True),
        Column(_tr("A month"), lambda one: limit(one.limits.month, figures), align_right=True),
    ]


def fee_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Movement"), lambda one: kind(one.kind), role="strong"),
        Column(_tr("Costs"), lambda one: fee(one.rule, figures)),
        Column(_tr("For example"), lambda one: example(one.kind, one.rule, figures), role="quiet", spare=1),
    ]


def fee_rows(one: Fee, figures: Figures) -> list[Row]:
    """What a movement costs, part by part."""
    rule = one.rule or FeeRule()
    return [
        (_tr("Flat"), figures.money(rule.flat)),
        (_tr("Share of the amount"), _tr("{share} %").format(share=share(rule.per_10000, figures))),
        (_tr("At least"), figures.money(rule.least)),
        (_tr("At most"), limit(rule.most, figures)),
    ]


def limit_rows(one: LimitsOf, figures: Figures) -> list[Row]:
    return [
        (_tr("At once"), limit(one.limits.entry, figures)),
        (_tr("A day"), limit(one.limits.day, figures)),
        (_tr("A month"), limit(one.limits.month, figures)),
    ]


def change_rows(facts: Mapping[str, Any], figures: Figures) -> list[Row]:
    """What a change of the branch's rules changes, from the facts that the bank tells an approver."""
    rows: list[Row] = []
    if "subject" in facts and "whose" in facts:
        name = str(facts.get("name") or "")
        rows.append((_tr("For"), who(str(facts["subject"]), str(facts["whose"]), name, figures)))
        rows += [(_tr(_SPANS[key]), _turned(facts, f"{key}_{{}}_cents", figures)) for key in _SPANS]
    if "fee_on" in facts:
        facts = {**_NOTHING, **facts}
        rows.append((_tr("Fee on"), kind(Kind(facts["fee_on"]))))
        rows += [(_tr(_PARTS[key]), _turned(facts, f"{key}_{{}}_cents", figures)) for key in _PARTS]
        shares = [facts.get(f"per_10000_{when}", 0) for when in ("before", "after")]
        was, becomes = (_tr("{share} %").format(share=share(int(one), figures)) for one in shares)
        rows.append((_tr("Share of the amount"), _tr("{before} → {after}").format(before=was, after=becomes)))
    if "tolerance_after_cents" in facts:
        rows.append((_tr("Difference of a drawer"), _turned(facts, "tolerance_{}_cents", figures)))
    return rows


def _turned(facts: Mapping[str, Any], name: str, figures: Figures) -> str:
    was, becomes = (_figure(facts, name.format(when), figures) for when in ("before", "after"))
    return _tr("{before} → {after}").format(before=was, after=becomes) if was != becomes else was


def _figure(facts: Mapping[str, Any], name: str, figures: Figures) -> str:
    if name not in facts:
        return _tr("none of its own")
    return limit(None if facts[name] is None else Money(int(facts[name])), figures)
