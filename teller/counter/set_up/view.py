"""The first run: a wizard that asks for the bank, its passphrase and its first administrator, and sums it up."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.set_up.currencies import DIGITS
from teller.counter.set_up.pages import AdminPage, BankPage, Page, PassphrasePage, SummaryPage
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.card import Card
from teller.counter.widgets.field import PasswordField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label

if TYPE_CHECKING:
    from teller.counter.figures import Figures


@dataclass(frozen=True, slots=True)
class SetUpForm:
    """Everything as it was typed; the secrets are kept out of its repr."""

    bank_name: str
    currency: str
    vault_cash: str
    passphrase: str = field(repr=False)
    admin_name: str
    admin_email: str
    admin_password: str = field(repr=False)


class SetUpView(QWidget):
    """Signals: submitted(SetUpForm) when everything was answered and Create is pressed."""

    submitted = Signal(object)

    def __init__(self, currencies: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("set_up")
        self._speaks = QLocale()
        self._bank, self._passphrase = BankPage(currencies), PassphrasePage()
        self._admin, self._summary = AdminPage(), SummaryPage()
        self._pages: list[Page] = [self._bank, self._passphrase, self._admin, self._summary]
        self._stack = Pages()
        self._step = label("", "small", "set_up.step")
        self._notice = Notice("set_up.notice")
        self._back = button(self.tr("&Back"), name="set_up.back")
        self._next = button(self.tr("Continue"), name="set_up.next", weight="primary")
        self._create = button(self.tr("Create the bank"), name="set_up.create", weight="primary")
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._create.clicked.connect(self._submit)
        for page in self._pages:
            page.form.primary = self._next
            page.left.connect(self._go_back)
            self._stack.addWidget(page)
        self._lay_out()
        self.show_step(0)
        self.setFocusProxy(self._bank.bank.editor)

    def _lay_out(self) -> None:
        card = Card(520)
        card.column.addWidget(self._step)
        card.column.addWidget(self._stack)
        card.column.addWidget(self._notice)
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self._next, self._create, self._back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        card.column.addLayout(buttons)
        outer = QVBoxLayout(self)
        bare(outer)
        outer.addWidget(card)

    def form(self) -> SetUpForm:
        """What was typed, as it stands."""
        return SetUpForm(
            bank_name=self._bank.bank.text().strip(),
            currency=str(self._bank.currency.value()),
            vault_cash=self._bank.cash.text().strip(),
            passphrase=self._passphrase.first.text(),
            admin_name=self._admin.full_name.text().strip(),
            admin_email=self._admin.email.text().strip(),
            admin_password=self._admin.first.text(),
        )

    def typed(self) -> dict[str, str]:
        """The text of every field by its name, for the same wizard in another language."""
        return {name: field.text() for page in self._pages for name, field in page.form.fields.items()} | {
            "currency": str(self._bank.currency.value())
        }

    def page(self) -> int:
        return self._stack.currentIndex()

    def figures(self) -> "Figures":
        """How the bank's currency is written in the language of this wizard."""
        from teller.bank.money import Currency
        from teller.counter.figures import Figures  # no first paint waits for it

        code = str(self._bank.currency.value())
        return Figures(Currency(code, DIGITS[code]), self._speaks)

    def fill(self, before: "SetUpView") -> None:
        """Go on where another wizard stood, which spoke another language."""
        typed, page = before.typed(), before.page()
        for each in self._pages:
            for name, asked in each.form.fields.items():
                if asked is not self._bank.currency:
                    asked.set_text(typed.get(name, ""))
        self._bank.currency.set_value(typed["currency"])
        self._bank.cash.set_text(self.figures().retyped(self._bank.cash.text(), before.figures().locale))
        self.show_step(page)

    def notice_for(self, name: str, text: str) -> None:
        """The bank refused one answer: go to its page and say why beside it. An unknown name says it below."""
        self.set_busy(False)
        for at, page in enumerate(self._pages):
            if any(each.rpartition(".")[2] == name.rpartition(".")[2] for each in page.form.fields):
                self.show_step(at)
                page.form.notice_for(name, text)
                return
        self._notice.say(text, "bad")

    def set_busy(self, busy: bool) -> None:
        self._create.setDisabled(busy)
        self._back.setDisabled(busy or self._stack.currentIndex() == 0)
        reword(self._create, self.tr("Creating the bank…") if busy else self.tr("Create the bank"))

    def forget(self) -> None:
        """Empty every secret, once the bank is made."""
        for secret in self.findChildren(PasswordField):
            secret.clear()

    def _go_on(self) -> None:
        at = self._stack.currentIndex()
        if self._pages[at].check():
            self.show_step(at + 1)

    def _go_back(self) -> None:
        if self._back.isEnabled():
            self.show_step(self._stack.currentIndex() - 1)

    def _submit(self) -> None:
        self._notice.clear()
        self.submitted.emit(self.form())

    def show_step(self, at: int) -> None:
        last = len(self._pages) - 1
        self._notice.clear()
        if at == last:
            self._summary.show_rows(self._rows())
        self._stack.setCurrentIndex(at)
        self._step.setText(self.tr("Step {number} of {all}").format(number=at + 1, all=last + 1))
        self._back.setVisible(at > 0)
        self._back.setEnabled(at > 0)
        self._next.setVisible(at < last)
        self._create.setVisible(at == last)
        if at == last:
            self._create.setFocus()
        else:
            self._pages[at].take_focus()

    def _cash_in_full(self, typed: str) -> str:
        """As it is understood; what is no amount is shown as it stands, and refused by the bank."""
        return self.figures().understood(typed) or typed

    def _rows(self) -> list[tuple[str, str]]:
        form = self.form()
        cash = f"{self._cash_in_full(form.vault_cash)} {form.currency}" if form.vault_cash else self.tr("none yet")
        return [
            (self.tr("Bank"), form.bank_name),
            (self.tr("Currency"), form.currency),
            (self.tr("Cash in the vault"), cash),
            (self.tr("Passphrase"), self.tr("chosen, and written down by you")),
            (self.tr("Administrator"), form.admin_name),
            (self.tr("E-mail"), form.admin_email),
        ]
