"""The forms beside limits and fees."""

from teller.bank.ledger.entry import Kind
from teller.bank.ledger.fees import FeeRule
from teller.bank.money import Money
from teller.bank.rulebook.list_fees import Fee
from teller.bank.rulebook.list_limits import LimitsOf
from teller.counter.figures import BadAmount, Figures
from teller.counter.limits import words
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import label
from teller.counter.widgets.titled_form import TitledForm

_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class RuleForm(TitledForm):
    """Each ends with a reason, and a notice for what is about no field."""

    def __init__(self, key: str, figures: Figures) -> None:
        super().__init__(f"limits.{key}")
        self.key, self._figures = key, figures
        self.notice = Notice(f"limits.{key}_notice")

    def finish(self) -> None:
        hint = self.tr("The supervisor reads it, and it is kept in the audit trail.")
        self.reason = self.add(
            TextField(self.tr("&Reason"), name=f"limits.{self.key}_reason", hint=hint, longest=_LONGEST)
        )
        self.add_widget(self.notice)
        super().finish()

    def money(self, title: str, field: str, hint: str = "") -> MoneyField:
        return self.add(
            MoneyField(
                title,
                name=f"limits.{self.key}_{field}",
                currency=self._figures.currency.code,
                hint=hint,
                understood=self._figures.understood,
            )
        )

    def set_money(self, field: MoneyField, amount: Money | None) -> None:
        field.set_text("" if amount is None else self._figures.money(amount))

    def refuse(self, field: str, text: str) -> None:
        name = f"limits.{self.key}_{field}"
        if name in self.fields:
            self.notice_for(name, text)
        else:
            self.notice.say(text)
            self.take_focus()

    def clear(self) -> None:
        super().clear()
        self.notice.clear()


class LimitForm(RuleForm):
    """At once, a day, a month; for a row of the list, or for whoever is named."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("set", figures)
        self.of: LimitsOf | None = None
        self.subject = self.add(ChoiceField(self.tr("For a"), name="limits.set_subject", choices=words.subjects()))
        hint = self.tr("A user’s e-mail address, or the number of a customer or account.")
        self.whose = self.add(TextField(self.tr("&Who"), name="limits.set_whose", hint=hint, longest=_LONGEST))
        self.entry = self.money(self.tr("&At once"), "entry")
        self.day = self.money(self.tr("A &day"), "day")
        self.month = self.money(self.tr("A &month"), "month", self.tr("Left empty: no limit."))
        self.finish()

    def open_for(self, one: LimitsOf | None) -> None:
        """The limits of this row, or new ones of somebody's own."""
        self.clear()
        self.of = one
        for field in (self.subject, self.whose):
            field.setVisible(one is None)
        title = self.tr("Limits of their own")
        if one is not None:
            title = self.tr("Limits: {who}").format(who=words.whose(one, self._figures))
            for money, amount in zip((self.entry, self.day, self.month), _three(one), strict=True):
                self.set_money(money, amount)
        says = self.tr("They hold from the next posting on, once a supervisor has approved them.")
        self.head(title, says, self.tr("Change limits"))
        self.mark_clean()
        self.take_focus()

    def take_focus(self) -> None:
        (self.whose if self.of is None else self.entry).take_focus()


class ClearForm(RuleForm):
    """Take limits of somebody's own away."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("clear", figures)
        self.finish()

    def open_for(self, one: LimitsOf) -> None:
        self.clear()
        title = self.tr("Take these limits away: {who}?").format(who=words.whose(one, self._figures))
        says = self.tr("Then the limits of the role, or of each, hold again.")
        self.head(title, says, self.tr("Take limits away"))
        self.take_focus()


class FeeForm(RuleForm):
    """Flat, share, least and most, with an example that follows what is typed."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("fee", figures)
        self._kind = Kind.DEPOSIT
        self.flat = self.money(self.tr("&Flat"), "flat")
        self.share = self.add(TextField(self.tr("&Share of the amount, in %"), name="limits.fee_per_10000"))
        self.least = self.money(self.tr("At &least"), "least")
        self.most = self.money(self.tr("At &most"), "most", self.tr("Left empty: no limit."))
        self.example = label("", "strong", "limits.fee_example", wrap=True)
        self.add_widget(self.example)
        self.changed.connect(self._show_example)
        self.finish()

    def open_for(self, one: Fee) -> None:
        self.clear()
        self._kind, rule = one.kind, one.rule or FeeRule()
        title = self.tr("Fee: {movement}").format(movement=words.kind(one.kind))
        says = self.tr("It holds from the next posting on, once a supervisor has approved it.")
        self.head(title, says, self.tr("Change fee"))
        self.set_money(self.flat, rule.flat)
        self.share.set_text(words.share(rule.per_10000, self._figures))
        self.set_money(self.least, rule.least)
        self.set_money(self.most, rule.most)
        self.mark_clean()
        self._show_example()
        self.flat.take_focus()

    def _show_example(self) -> None:
        """An example of what is typed, where that is a fee already."""
        read = self._figures.typed_or_zero
        share = words.read_share(self.share.text(), self._figures)
        try:
            most = read(self.most.text()) if self.most.text().strip() else None
            rule = FeeRule(read(self.flat.text()), share or 0, read(self.least.text()), most)
        except BadAmount:
            self.example.setText("")
            return
        self.example.setText("" if share is None else words.example(self._kind, rule, self._figures))


class ToleranceForm(RuleForm):
    """The difference up to which a drawer is closed without a supervisor."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("tolerance", figures)
        self.amount = self.money(self.tr("&Up to"), "amount")
        self.finish()

    def open_for(self, tolerance: Money) -> None:
        self.clear()
        says = self.tr("A drawer that is over or short by no more is closed without a supervisor.")
        self.head(self.tr("Difference of a drawer"), says, self.tr("Change difference"))
        self.set_money(self.amount, tolerance)
        self.mark_clean()
        self.amount.take_focus()


def _three(one: LimitsOf) -> tuple[Money | None, ...]:
    return one.limits.entry, one.limits.day, one.limits.month
