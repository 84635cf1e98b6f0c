"""The small forms beside the ways in: each asks for a passphrase in use, and forgets what was typed once it is gone."""

from PySide6.QtGui import QHideEvent

from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.titled_form import TitledForm


class KeyForm(TitledForm):
    """`named` asks what to call the way in, `new` for a new passphrase; the one in use comes last, for who is there.
    With `older` it is the one of another time.
    """

    def __init__(
        self, what: str, *, named: bool = False, new: bool = False, danger: bool = False, older: bool = False
    ) -> None:
        super().__init__(f"keeping.{what}", weight="danger" if danger else "primary")
        prefix = f"keeping.{what}_"
        self.called = TextField(self.tr("&Name"), name=f"{prefix}name", longest=120) if named else None
        hint = self.tr("At least 12 characters; a sentence of your own is good.")
        self.new = PasswordField(self.tr("New &passphrase"), name=f"{prefix}passphrase", hint=hint) if new else None
        self.again = PasswordField(self.tr("New passphrase &again"), name=f"{prefix}again") if new else None
        hint = self.tr("Or the recovery code.") if what != "change" else ""
        title = self.tr("Passphrase of &that time") if older else self.tr("Passphrase &in use")
        self.current = PasswordField(title, name=f"{prefix}current", hint=hint)
        for field in (self.called, self.new, self.again, self.current):
            if field is not None:
                self.add(field)
        self.notice = Notice(f"{prefix}notice")
        self.add_widget(self.notice)
        self.finish()
        self.changed.connect(self.notice.clear)

    def refuse(self, field: str, text: str) -> None:
        """Say it beside the field that it is about, or below them all."""
        wanted = next((one for one in self.fields if field and one.endswith(f"_{field}")), None)
        if wanted is not None:
            self.notice_for(wanted, text)
        else:
            self.notice.say(text)

    def empty(self) -> None:
        for field in self.fields.values():
            field.clear()
        self.notice.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.empty()
