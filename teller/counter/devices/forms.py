"""The forms beside the lists: a name for a computer, and another demand."""

from teller.bank.devices.known import KnownDevice
from teller.bank.rulebook.set_policy import Demand
from teller.counter.devices import policy_words
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.titled_form import TitledForm

_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class NameForm(TitledForm):
    """What people call a computer."""

    def __init__(self) -> None:
        super().__init__("devices.save_name")
        self.called = self.add(TextField(self.tr("&Name"), name="devices.name", longest=_LONGEST))
        self.finish()

    def open_for(self, one: KnownDevice) -> None:
        self.clear()
        says = self.tr("Where it stands, for example. Everybody with this page reads it.")
        self.head(self.tr("A name for {name}").format(name=one.name), says, self.tr("Save name"))
        self.called.set_text(one.name)
        self.mark_clean()
        self.called.take_focus()


class DemandForm(TitledForm):
    """Another value of a rule, with a reason, for a supervisor to agree to."""

    def __init__(self) -> None:
        super().__init__("devices.save_demand")
        self._one: Demand | None = None
        self.choice = self.add(ChoiceField(self.tr("From now &on"), name="devices.demand_choice"))
        self.value = self.add(TextField(self.tr("From now &on"), name="devices.demand_value", longest=20))
        hint = self.tr("The supervisor reads it, and it is kept in the audit trail.")
        self.reason = self.add(TextField(self.tr("&Reason"), name="devices.demand_reason", hint=hint, longest=_LONGEST))
        self.notice = Notice("devices.demand_notice")
        self.add_widget(self.notice)
        self.finish()

    def open_for(self, one: Demand) -> None:
        self.clear()
        self._one = one
        chosen = policy_words.is_yes_or_no(one.policy)
        self.choice.setVisible(chosen)
        self.value.setVisible(not chosen)
        self.choice.set_choices([(number, policy_words.value(one.policy, number)) for number in (1, 0)])
        self.choice.set_value(one.value)
        self.value.set_text("" if chosen else str(one.value))
        says = self.tr("It holds from the next sign-in on, once a supervisor has approved it.")
        if not chosen:
            numbers = self.tr("A whole number from {least} to {most}.").format(least=one.least, most=one.most)
            says = f"{says} {numbers}"
        self.head(policy_words.title(one.policy), says, self.tr("Change it"))
        self.mark_clean()
        self.take_focus()

    def typed(self) -> str:
        """The number that was typed, or the one that stands for the choice."""
        return str(self.choice.value()) if not self.choice.isHidden() else self.value.text()

    def take_focus(self) -> None:
        (self.value if self.choice.isHidden() else self.choice).take_focus()

    def clear(self) -> None:
        super().clear()
        self.notice.clear()
