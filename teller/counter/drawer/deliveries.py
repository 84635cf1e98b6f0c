"""A delivery to the cash vault, from its form to its confirmation; one whose answer was lost is asked for again."""

from PySide6.QtCore import QObject, Signal

from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter.drawer import words
from teller.counter.drawer.kept import KeptDelivery
from teller.counter.drawer.presenter import DrawerPresenter
from teller.counter.drawer.wide import Wide
from teller.counter.figures import Figures


class Deliveries(QObject):
    """Signals: going(page), went_back where it is given up."""

    going = Signal(object)
    went_back = Signal()

    def __init__(self, presenter: DrawerPresenter, wide: Wide, figures: Figures) -> None:
        super().__init__()
        self._presenter, self._form, self._confirm, self._figures = presenter, wide.receive, wide.receiving, figures
        self._delivery: tuple[Money, str, Pieces | None] | None = None
        self._is_open = False
        self.vault: Money | None = None
        form = self._form
        form.submitted.connect(
            lambda: presenter.review_delivery(form.text_of("amount"), form.text_of("memo"), form.pieces())
        )
        form.cancelled.connect(self.went_back)
        self._confirm.confirmed.connect(self._post)
        self._confirm.went_back.connect(self._back)
        presenter.reviewed.connect(self._ask)
        presenter.busy.connect(form.set_busy)
        presenter.busy.connect(self._confirm.set_busy)

    def begin(self) -> None:
        self._presenter.begin("receive")
        self._form.clear()
        self.open()

    def open(self) -> None:
        """The form, with whatever stands in it."""
        self._is_open, self._delivery = True, None
        self.going.emit(self._form)
        self._form.form.take_focus()

    def at_hand(self) -> str:
        return "receive" if self._is_open else ""

    def refuse(self, field: str, text: str) -> None:
        self.open()
        self._form.refuse(field, text)

    def unknown(self) -> KeptDelivery | None:
        """What was sent and not answered, or not yet."""
        request = self._presenter.unheard("receive")
        if self._delivery is None or request is None:
            return None
        amount, memo, pieces = self._delivery
        return KeptDelivery(amount, memo, request, pieces)

    def ask_again(self, sent: KeptDelivery) -> None:
        """By now it may be in the vault: so nothing is said of what will be."""
        self._is_open = True
        self._presenter.ask_again("receive", sent.request)
        self._delivery = (sent.amount, sent.memo, sent.pieces)
        self._show(None)
        said = self.tr(
            "No answer came, so it is not sure that this was received. Press the button again: it is safe, "
            "it will not be received twice."
        )
        self._confirm.notice.say(said, "warning")

    def clear(self) -> None:
        self._is_open, self._delivery = False, None
        self._form.clear()

    def _ask(self, amount: Money, memo: str) -> None:
        self._delivery = (amount, memo, self._form.pieces() or None)
        self._show(self.vault)

    def _show(self, vault: Money | None) -> None:
        """Without a vault nothing is said of what will be in it."""
        if self._delivery is None:
            return
        amount, memo, pieces = self._delivery
        figures = self._figures
        who = [(self.tr("To"), self.tr("Cash vault"))]
        if pieces is not None:
            who.append((self.tr("Notes and coins"), words.told(pieces, figures)))
        if memo:
            who.append((self.tr("Memo"), memo))
        self.going.emit(self._confirm)
        self._confirm.ask(
            title=self.tr("Receive this delivery?"),
            amount=figures.money(amount),
            currency=figures.currency.code,
            who=who,
            afterwards=[(self.tr("In the cash vault"), figures.money(vault + amount))] if vault is not None else [],
            action=self.tr("Receive {amount}").format(amount=figures.money(amount)),
        )

    def _back(self) -> None:
        self.open()

    def _post(self) -> None:
        if self._delivery is not None:
            self._presenter.receive(*self._delivery)
