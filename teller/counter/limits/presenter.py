"""Presents limits and fees, and asks for their change, which takes a supervisor's yes."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.ledger.limits import Subject
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.rulebook.list_fees import Fee, Schedule, list_fees
from teller.bank.rulebook.list_limits import LimitsOf, RuleBook, list_limits
from teller.bank.rulebook.set_fee import set_fee, set_tolerance
from teller.bank.rulebook.set_limit import clear_limit, set_limit
from teller.counter import wording
from teller.counter.approvals.doing import Doing
from teller.counter.figures import BadAmount, Figures
from teller.counter.limits import words
from teller.counter.shift import Asks


class LimitsPresenter(QObject):
    """Signals: listed(RuleBook, Schedule), failed(text), not_permitted(text), not_found(text) for a number looked up,
    refused(field, text), told(text).
    """

    listed = Signal(object, object)
    failed = Signal(str)
    not_permitted = Signal(str)
    not_found = Signal(str)
    refused = Signal(str, str)
    told = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self.number = ""
        self.doing = Doing(place, figures)
        self.doing.setParent(self)
        self.doing.done.connect(self._done)
        self.doing.refused.connect(self.refused)
        self._age = 0

    def look_up(self, number: str) -> None:
        """The own limits of a customer or account."""
        self.number = number.strip()
        self.refresh()

    def refresh(self) -> None:
        age = self._age

        def limits(book: RuleBook) -> None:
            def fees(schedule: Schedule) -> None:
                if age == self._age:
                    self.listed.emit(book, schedule)

            self._place.ask(list_fees, fees, unknown)

        def unknown(refusal: Refusal) -> None:
            if age != self._age:
                return
            text = wording.of(refusal, self._figures)
            if refusal.code == "not_found" and self.number:
                self.number = ""
                self.not_found.emit(text)
                self.refresh()
            else:
                (self.not_permitted if refusal.code == "not_permitted" else self.failed).emit(text)

        self._place.ask(list_limits, limits, unknown, number=self.number)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self.number = ""
        self.doing.forget()

    # -- changes

    def set_limit(
        self, subject: Subject, whose: str, typed: dict[str, str], reason: str, before: LimitsOf | None
    ) -> None:
        three = {name: self._read(name, typed[name]) for name in ("entry", "day", "month")}
        if any(isinstance(one, BadAmount) for one in three.values()) or not self._said(reason):
            return
        facts: dict[str, Any] = {"subject": subject.value, "whose": whose, "name": before.name if before else ""}
        if before is not None and before.own:
            facts |= {f"{name}_before_cents": _cents(getattr(before.limits, name)) for name in three}
        facts |= {f"{name}_after_cents": _cents(one) for name, one in three.items()}
        rows = words.change_rows(facts, self._figures)
        self.doing.do(set_limit, rows=rows, subject=subject, whose=whose, reason=reason, **three)

    def clear_limit(self, one: LimitsOf, reason: str) -> None:
        if self._said(reason):
            rows = [(self.tr("For"), words.whose(one, self._figures)), *words.limit_rows(one, self._figures)]
            self.doing.do(clear_limit, rows=rows, subject=one.subject, whose=one.whose, reason=reason)

    def set_fee(self, one: Fee, typed: dict[str, str], reason: str) -> None:
        read = {name: self._read(name, typed[name]) for name in ("flat", "least", "most")}
        share = words.read_share(typed["per_10000"], self._figures)
        if share is None:
            self.refused.emit("per_10000", self.tr("Type a share in percent with at most two decimals, such as 0.25."))
            return
        if any(isinstance(each, BadAmount) for each in read.values()) or not self._said(reason):
            return
        money = {"flat": read["flat"] or Money(0), "least": read["least"] or Money(0), "most": read["most"]}
        facts: dict[str, Any] = {"fee_on": one.kind.value, "per_10000_after": share}
        facts |= {f"{name}_after_cents": _cents(each) for name, each in money.items()}
        if one.rule is not None:
            facts |= {f"{name}_before_cents": _cents(getattr(one.rule, name)) for name in money}
            facts["per_10000_before"] = one.rule.per_10000
        rows = words.change_rows(facts, self._figures)
        self.doing.do(set_fee, rows=rows, kind=one.kind, per_10000=share, reason=reason, **money)

    def set_tolerance(self, before: Money, typed: str, reason: str) -> None:
        amount = self._read("amount", typed)
        if isinstance(amount, BadAmount) or not self._said(reason):
            return
        amount = amount or Money(0)
        facts = {"tolerance_before_cents": before.cents, "tolerance_after_cents": amount.cents}
        self.doing.do(set_tolerance, rows=words.change_rows(facts, self._figures), amount=amount, reason=reason)

    # -- how what was typed is read

    def _read(self, field: str, text: str) -> Any:
        """The amount; None where nothing is typed. What is none is said, and answered."""
        if not text.strip():
            return None
        try:
            return self._figures.typed_or_zero(text)
        except BadAmount as bad:
            self.refused.emit(field, wording.bad_amount(bad.reason, self._figures))
            return bad

    def _said(self, reason: str) -> bool:
        if reason.strip():
            return True
        self.refused.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
        return False

    def _done(self, name: str, answer: Any) -> None:
        if name in {"set_limit", "clear_limit"}:
            said = self.tr("The limits are changed: {who}.").format(who=words.whose(answer, self._figures))
            self.number = answer.whose if answer.subject in {Subject.CUSTOMER, Subject.ACCOUNT} else self.number
        else:
            said = self.tr("The fees are changed.") if name == "set_fee" else self.tr("The difference is changed.")
        self.told.emit(said)
        self.refresh()


def _cents(amount: Money | None) -> int | None:
    return None if amount is None else amount.cents
