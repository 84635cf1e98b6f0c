"""The pages at the drawer that take the whole width: forms with notes and coins, a count, its verdict, an approval."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teller.bank.denominations import payable, suggested
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter import look
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.drawer.cash_form import CashForm
from teller.counter.drawer.verdict import Verdict
from teller.counter.figures import Figures
from teller.counter.widgets.asking_code import ask_for_code
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.field import PasswordField, TextField

_CONFIRM_WIDTH = 480
Held = Callable[[], Pieces | None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("drawer", text)


class Wide:
    """Builds them. `mine` and `vault` answer what there is to take from, as far as it may be known."""

    def __init__(self, figures: Figures, approvals: ApprovalPresenter, mine: Held, vault: Held) -> None:
        self._figures, self._mine, self._vault = figures, mine, vault
        self.open, self.receive, self.ship = self._opening(), self._delivery(), self._shipment()
        self.buy, self.sell = self._purchase(), self._sale()
        self.exchange, self.with_ = self._exchange()
        self.offer, self.count = self._offer(), self._count()
        self.whom = self.count.form.fields["drawer.count_to"]
        self.force, self.holding = self._force(), self._holding()
        self.moving, self.receiving = ConfirmPanel("drawer.moving"), ConfirmPanel("drawer.receiving")
        for one in (self.moving, self.receiving):
            one.setMaximumWidth(look.px(_CONFIRM_WIDTH))
        self.verdict = Verdict(figures)
        self.approval = ApprovalSheet(approvals, "drawer.approval")

    def forms(self) -> dict[str, CashForm]:
        """By the name that is kept of them."""
        return {
            "open": self.open,
            "receive": self.receive,
            "ship": self.ship,
            "buy": self.buy,
            "sell": self.sell,
            "exchange": self.exchange,
            "offer": self.offer,
            "count": self.count,
            "force": self.force,
            "holding": self.holding,
        }

    def pages(self) -> tuple[QWidget, ...]:
        return (*self.forms().values(), self.moving, self.receiving, self.verdict, self.approval)

    def clear(self) -> None:
        for form in self.forms().values():
            form.clear()
        self.verdict.clear()
        self.approval.clear()

    # -- suggestions

    def _usual(self, amount: Money) -> Pieces | None:
        return suggested(amount, self._figures.currency)

    def _out_of(self, held: Held) -> Callable[[Money], Pieces | None]:
        def made_up(amount: Money) -> Pieces | None:
            there = held()
            return self._usual(amount) if there is None else payable(amount, there)

        return made_up

    # -- one by one

    def _opening(self) -> CashForm:
        form = CashForm(
            "drawer.opening",
            self._figures,
            title="",
            text=_tr("Count what you take out of the cash vault. It is the float that the drawer starts with."),
            act=_tr("Open drawer"),
        )
        form.add_counter()
        form.finish()
        return form

    def _delivery(self) -> CashForm:
        form = CashForm(
            "drawer.receive",
            self._figures,
            title=_tr("Receive cash"),
            text=_tr("A delivery to the branch’s cash vault. Uncounted, it is taken for a likely assortment."),
            act=_tr("Review"),
        )
        form.add_amount()
        form.add_memo(_tr("For example who brought it, and the delivery note’s number."))
        form.add_counter(suggest=self._usual)
        form.finish()
        return form

    def _shipment(self) -> CashForm:
        form = CashForm(
            "drawer.ship",
            self._figures,
            title=_tr("Ship cash"),
            text=_tr("Cash leaves the branch’s vault, as when a courier fetches it."),
            act=_tr("Review"),
        )
        form.add_amount()
        form.add_memo(_tr("For example who fetched it, and the number of the sealed bag."))
        form.add_counter(suggest=self._out_of(self._vault))
        form.finish()
        return form

    def _purchase(self) -> CashForm:
        form = CashForm(
            "drawer.buy",
            self._figures,
            title=_tr("Buy cash"),
            text=_tr("From the cash vault into your drawer. Uncounted, you get a bit of everything."),
            act=_tr("Review"),
        )
        form.add_amount()
        form.add_counter(suggest=self._usual)
        form.finish()
        return form

    def _sale(self) -> CashForm:
        form = CashForm(
            "drawer.sell",
            self._figures,
            title=_tr("Sell cash"),
            text=_tr("Out of your drawer into the cash vault."),
            act=_tr("Review"),
        )
        form.add_amount()
        form.add_counter(suggest=self._out_of(self._mine))
        form.finish()
        return form

    def _exchange(self) -> tuple[CashForm, ChoiceField]:
        form = CashForm(
            "drawer.exchange",
            self._figures,
            title=_tr("Exchange"),
            text=_tr("Notes and coins for others of the same sum."),
            act=_tr("Review"),
            above=True,
        )
        both = (("customer", _tr("A customer")), ("vault", _tr("The cash vault")))
        with_ = form.form.add(ChoiceField(_tr("&With"), name="drawer.exchange_with", choices=both))
        form.add_counter(".taken", _tr("Comes in"))
        given = form.add_counter(".given", _tr("Goes out"), suggest=self._out_of(self._mine))
        taken = form.form.counters[0]
        taken.changed.connect(lambda: given.set_target(taken.total() if taken.value() else None))
        taken.completed.disconnect()
        taken.completed.connect(given.take_focus)
        form.finish()
        return form, with_

    def _offer(self) -> CashForm:
        form = CashForm(
            "drawer.offer",
            self._figures,
            title=_tr("Hand cash over"),
            text=_tr("It leaves your drawer at once, and is your colleague’s when they take it on their own screen."),
            act=_tr("Review"),
        )
        form.add_colleagues()
        form.add_counter()
        form.finish()
        return form

    def _count(self) -> CashForm:
        form = CashForm("drawer.count", self._figures, title="", text="", act=_tr("Confirm the count"))
        form.add_colleagues()
        form.add_counter()
        form.finish()
        return form

    def _force(self) -> CashForm:
        form = CashForm(
            "drawer.force",
            self._figures,
            title=_tr("Close by force"),
            text=_tr("Count the drawer with a witness at your side. What differs is booked, in its holder’s name."),
            act=_tr("Count and close"),
        )
        fields = form.form
        says = _tr("Anybody else who works here; the drawer’s holder, too.")
        fields.add(TextField(_tr("Witness’s &e-mail"), name="drawer.force_witness_email", hint=says, longest=320))
        fields.add(PasswordField(_tr("Witness’s &password"), name="drawer.force_witness_password"))
        form.add_counter()
        form.finish()
        return form

    def want_witness_code(self, wanted: bool) -> None:
        """Whether the witness may have to show a code, too."""
        form = self.force.form
        password = form.fields["drawer.force_witness_password"]
        if isinstance(password, PasswordField):
            title, hint = _tr("Witness’s &code"), _tr("Where the witness has a second factor.")
            ask_for_code(form, password, title, hint, name="drawer.force_witness_code", wanted=wanted)

    def _holding(self) -> CashForm:
        form = CashForm(
            "drawer.holding",
            self._figures,
            title=_tr("Least and most"),
            text=_tr("What the drawer should hold. Beyond that its holder is warned; nothing is refused."),
            act=_tr("Save"),
        )
        form.add_money("least", _tr("&Least"), _tr("Empty for none."))
        form.add_money("most", _tr("&Most"), _tr("Empty for none."))
        form.finish()
        return form
