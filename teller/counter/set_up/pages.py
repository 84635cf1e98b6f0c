"""The pages of the first run, each with its questions and its own look at whether they were answered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.detail import DetailList, Row
from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label


class Page(QWidget):
    """A heading, a sentence, a form.

    `check()` shows the first thing that is missing; whether an answer is good enough, the bank says.
    Signals: left on Esc.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.form.cancelled.connect(self.left)
        self._title, self._text = label("", "title", wrap=True), label("", "quiet", wrap=True)
        self.column = QVBoxLayout(self)
        bare(self.column, look.SMALL)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addSpacing(look.SMALL)
        self.column.addWidget(self.form)

    def head(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)

    def check(self) -> bool:
        return True

    def take_focus(self) -> None:
        self.form.take_focus()

    def _wrong(self, name: str, text: str) -> bool:
        self.form.notice_for(name, text)
        return False


class BankPage(Page):
    """The bank's name, its one currency, and what lies in its vault."""

    def __init__(self, currencies: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.head(self.tr("Set up the bank"), self.tr("The currency stays for good. Everything else can be changed."))
        self.bank = self.form.add(TextField(self.tr("&Name of the bank"), name="set_up.bank_name", longest=80))
        words = self.tr("&Currency")
        self.currency = self.form.add(ChoiceField(words, name="set_up.currency", choices=currencies))
        hint = self.tr("Count it. Leave this empty if there is none yet.")
        self.cash = self.form.add(MoneyField(self.tr("Cash in the &vault"), name="set_up.vault_cash", hint=hint))
        self.currency.edited.connect(lambda _: self._show_currency())
        self._show_currency()

    def _show_currency(self) -> None:
        self.cash.set_currency(str(self.currency.value() or ""))

    def check(self) -> bool:
        if not self.bank.text().strip():
            return self._wrong("bank_name", self.tr("Give the bank a name."))
        return True


class PassphrasePage(Page):
    """The passphrase that locks the file."""

    def __init__(self) -> None:
        super().__init__()
        self.head(
            self.tr("Lock the books"),
            self.tr("The bank’s file is encrypted with this passphrase. It is asked for when Teller starts."),
        )
        self.warning = Notice("set_up.passphrase_warning")
        self.form.add_widget(self.warning)
        self.warning.say(
            self.tr(
                "Without it nobody can open the file again, not even the maker of Teller. "
                "Write it down and keep it where the bank keeps its keys."
            ),
            "warning",
        )
        hint = self.tr("Several words that do not belong together are strong and easy to type.")
        self.first = self.form.add(_secret(self.tr("&Passphrase"), "set_up.passphrase", hint))
        self.again = self.form.add(_secret(self.tr("The passphrase &again"), "set_up.passphrase_again"))

    def check(self) -> bool:
        if not self.first.text():
            return self._wrong("passphrase", self.tr("Choose a passphrase."))
        if self.first.text() != self.again.text():
            return self._wrong("passphrase_again", self.tr("This is not the same as above. Type it once more."))
        return True


class AdminPage(Page):
    """The first person who can sign in."""

    def __init__(self) -> None:
        super().__init__()
        self.head(
            self.tr("The first administrator"),
            self.tr("Administrators look after people and settings. They move no customer’s money."),
        )
        self.full_name = self.form.add(TextField(self.tr("Full &name"), name="set_up.admin_name"))
        self.email = self.form.add(TextField(self.tr("&E-mail"), name="set_up.admin_email", longest=320))
        self.first = self.form.add(_secret(self.tr("&Password"), "set_up.admin_password"))
        self.again = self.form.add(_secret(self.tr("The password &again"), "set_up.admin_password_again"))

    def check(self) -> bool:
        if not self.full_name.text().strip():
            return self._wrong("admin_name", self.tr("Type the administrator’s full name."))
        if "@" not in self.email.text():
            return self._wrong("admin_email", self.tr("Type an e-mail address, for example ada@bank.example."))
        if not self.first.text():
            return self._wrong("admin_password", self.tr("Choose a password."))
        if self.first.text() != self.again.text():
            return self._wrong("admin_password_again", self.tr("This is not the same as above. Type it once more."))
        return True


class SummaryPage(Page):
    """What will be made, before it is made."""

    def __init__(self) -> None:
        super().__init__()
        self.head(self.tr("Ready to create"), self.tr("Read it once more. Creating the bank takes a moment."))
        self.details = DetailList("set_up.summary")
        self.column.insertWidget(self.column.count() - 1, self.details)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.details.set_rows(rows)


def _secret(title: str, name: str, hint: str = "") -> PasswordField:
    # Going back a page must not cost the reader what was typed; the wizard as a whole forgets it.
    return PasswordField(title, name=name, hint=hint, forget_when_hidden=False)
