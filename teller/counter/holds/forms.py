"""The forms beside an account's holds: place one, release it, capture it, and take a cheque in."""

from collections.abc import Callable
from datetime import date, timedelta

from teller.bank.accounts.holds.hold import Hold
from teller.counter.figures import Figures
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.titled_form import TitledForm

_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence
_USUAL = timedelta(days=7)


class HeldForm(TitledForm):
    """A form with a notice for what is about no field of it. `key` is its name, and `request` that of what it asks."""

    def __init__(self, key: str) -> None:
        super().__init__(f"holds.{key}")
        self.key, self.request = key, 0
        self.notice = Notice(f"holds.{key}_notice")

    def finish(self) -> None:
        self.add_widget(self.notice)
        super().finish()

    def refuse(self, field: str, text: str) -> None:
        names = [name for name in self.fields if name.rpartition(".")[2].removeprefix(f"{self.key}_") == field]
        if names:
            self.notice_for(names[0], text)
        else:
            self.notice.say(text)
            self.take_focus()

    def clear(self) -> None:
        super().clear()
        self.notice.clear()
        self.request = 0


class PlaceForm(HeldForm):
    """Amount, reason, last day."""

    def __init__(self, figures: Figures, today: Callable[[], date]) -> None:
        super().__init__("place")
        self._today = today
        code, understood = figures.currency.code, figures.understood
        self.amount = self.add(
            MoneyField(self.tr("&Amount"), name="holds.place_amount", currency=code, understood=understood)
        )
        self.reason = self.add(TextField(self.tr("&For what"), name="holds.place_reason", longest=_LONGEST))
        hint = self.tr("The last day on which it is held.")
        self.until = self.add(DateField(self.tr("&Until"), name="holds.place_expires_on", hint=hint))
        self.until.setLocale(figures.locale)
        self.finish()

    def open(self, request: int) -> None:
        self.clear()
        says = self.tr("The amount stays on the account and cannot be paid out until then.")
        self.head(self.tr("Place a hold"), says, self.tr("Place hold"))
        self.request = request
        self.until.set_day(self._today() + _USUAL)
        self.until.mark_clean()
        self.take_focus()


class ReleaseForm(HeldForm):
    """A reason."""

    def __init__(self) -> None:
        super().__init__("release")
        hint = self.tr("Kept in the audit trail.")
        self.reason = self.add(TextField(self.tr("&Reason"), name="holds.release_reason", hint=hint, longest=_LONGEST))
        self.finish()

    def open_for(self, hold: Hold, figures: Figures, request: int) -> None:
        self.clear()
        says = self.tr("Its {amount} can be paid out again at once.").format(amount=figures.money(hold.amount))
        self.head(self.tr("Release this hold?"), says, self.tr("Release hold"))
        self.request = request
        self.take_focus()


class CaptureForm(HeldForm):
    """To whom, how much, memo."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("capture")
        code, understood = figures.currency.code, figures.understood
        self.payee = self.add(TextField(self.tr("&To account"), name="holds.capture_payee", longest=_LONGEST))
        self.amount = self.add(
            MoneyField(self.tr("&Amount"), name="holds.capture_amount", currency=code, understood=understood)
        )
        self.memo = self.add(TextField(self.tr("&Memo, if any"), name="holds.capture_memo", longest=_LONGEST))
        self.finish()

    def open_for(self, hold: Hold, figures: Figures, request: int) -> None:
        self.clear()
        says = self.tr("Up to {amount} is paid to an account of the bank. What is left is released.")
        held = figures.money(hold.amount)
        self.head(self.tr("Capture this hold"), says.format(amount=held), self.tr("Review"))
        self.request = request
        self.amount.set_text(figures.money(hold.amount))
        self.amount.mark_clean()
        self.take_focus()


class ChequeForm(HeldForm):
    """What is printed on the cheque."""

    def __init__(self, figures: Figures) -> None:
        super().__init__("cheque")
        code, understood = figures.currency.code, figures.understood
        self.amount = self.add(
            MoneyField(self.tr("&Amount"), name="holds.cheque_amount", currency=code, understood=understood)
        )
        self.number = self.add(TextField(self.tr("&Number"), name="holds.cheque_number", longest=_LONGEST))
        hint = self.tr("Bank and account, as printed at its foot.")
        self.drawn_on = self.add(
            TextField(self.tr("&Drawn on"), name="holds.cheque_drawn_on", hint=hint, longest=_LONGEST)
        )
        self.drawer = self.add(TextField(self.tr("Written &by"), name="holds.cheque_drawer", longest=_LONGEST))
        self.finish()

    def open(self, request: int) -> None:
        self.clear()
        says = self.tr("It is credited now, and held until the other bank has paid.")
        self.head(self.tr("Deposit a cheque"), says, self.tr("Review"))
        self.request = request
        self.take_focus()
