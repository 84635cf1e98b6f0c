"""The two forms of the accounts page: open an account, and freeze, unfreeze or close one for a reason."""

from typing import Final

from PySide6.QtCore import Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountKind
from teller.counter import look
from teller.counter.accounts.kept import KeptChange, KeptOpening
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import label

_LONGEST: Final = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class _InPlaceForm(Form):
    """A form with a heading, a sentence, and a notice for what is about no field of it."""

    def __init__(self, panel_form: str) -> None:
        super().__init__()
        self.setObjectName(f"accounts.{panel_form}_form")
        self.heading = label("", "section", f"accounts.{panel_form}_heading", wrap=True)
        self.said = label("", "quiet", f"accounts.{panel_form}_said", wrap=True)
        self.notice = Notice(f"accounts.{panel_form}_notice")
        self.add_widget(self.heading)
        self.add_widget(self.said)

    def refuse(self, field: str, text: str) -> None:
        if f"accounts.{field}" in self.fields:
            self.notice_for(field, text)
        else:
            self.notice.say(text)
            self.take_focus()

    def clear(self) -> None:
        super().clear()
        self.notice.clear()


class OpenForm(_InPlaceForm):
    """Signals: asked(kind, name)."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("open")
        self.heading.setText(self.tr("Open an account"))
        self.heading.setMinimumHeight(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
        self.said.setText(self.tr("It gets its number and can be used at once."))
        kinds = ((AccountKind.CURRENT.value, self.tr("Current")), (AccountKind.SAVINGS.value, self.tr("Savings")))
        self.kind = self.add(ChoiceField(self.tr("&Kind"), name="accounts.kind", choices=kinds))
        hint = self.tr("Left empty, it is called what its kind is called.")
        self.name = self.add(TextField(self.tr("&Name, if any"), name="accounts.name", hint=hint, longest=_LONGEST))
        self.add_widget(self.notice)
        create = button(self.tr("Open account"), name="accounts.create", weight="primary")
        tell_key(create, "Enter")
        self.back = button(self.tr("Back"), name="accounts.cancel_open")
        tell_key(self.back, "Esc")
        self.back.clicked.connect(self.cancelled)
        self.set_buttons(create, self.back)
        self.submitted.connect(self._ask)

    def keep(self, *, was_sent: bool) -> KeptOpening:
        return KeptOpening(str(self.kind.value()), self.name.text(), was_sent)

    def take_up(self, kept: KeptOpening) -> None:
        self.kind.set_value(kept.kind)
        self.name.set_text(kept.name)
        if kept.was_sent:
            said = self.tr("It is not known whether this account was opened. Look at the list before you open it anew.")
            self.notice.say(said, "warning")

    def _ask(self) -> None:
        self.notice.clear()
        self.asked.emit(str(self.kind.value()), self.name.text())


class ChangeForm(_InPlaceForm):
    """Signals: asked(what, reason), `what` being freeze, unfreeze or close."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("change")
        self._what = "freeze"
        self.reason = self.add(
            TextField(
                self.tr("&Reason"), name="accounts.reason", hint=self.tr("Kept in the audit trail."), longest=_LONGEST
            )
        )
        self.add_widget(self.notice)
        self._confirm = button("", name="accounts.confirm_change", weight="primary")
        tell_key(self._confirm, "Enter")
        self.back = button(self.tr("Back"), name="accounts.cancel_change")
        tell_key(self.back, "Esc")
        self.back.clicked.connect(self.cancelled)
        self.set_buttons(self._confirm, self.back)
        self.submitted.connect(self._ask)

    def begin(self, what: str, account: Account) -> None:
        """Turn to one of the three changes."""
        heading, said, action = {
            "freeze": (
                self.tr("Freeze {name}?"),
                self.tr("Nothing moves on it, in or out, until it is unfrozen."),
                self.tr("Freeze account"),
            ),
            "unfreeze": (
                self.tr("Unfreeze {name}?"),
                self.tr("Money can move on it again."),
                self.tr("Unfreeze account"),
            ),
            "close": (
                self.tr("Close {name}?"),
                self.tr("A closed account stays closed. It must be at zero, with no card drawing on it."),
                self.tr("Close account"),
            ),
        }[what]
        self._what = what
        self.clear()
        self.heading.setText(heading.format(name=account.name))
        self.said.setText(said)
        reword(self._confirm, action)
        look.set_variant(self._confirm, "weight", "danger" if what == "close" else "primary")

    def keep(self) -> KeptChange:
        return KeptChange(self._what, self.reason.text())

    def _ask(self) -> None:
        self.notice.clear()
        self.asked.emit(self._what, self.reason.text())
