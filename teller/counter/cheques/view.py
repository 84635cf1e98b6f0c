"""The cheques in collection, or cleared lately: a table, the chosen one beside it, and the question what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.cheques.rules import ChequeState
from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.cheques.columns import columns, lists
from teller.counter.cheques.kept import KeptCheques
from teller.counter.cheques.presenter import ChequesPresenter
from teller.counter.figures import Figures
from teller.counter.holds import words
from teller.counter.kept_form import KeptForm, retype, texts_of
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.counter.widgets.titled_form import ConfirmForm, TitledForm

_SIDE, _WIDE, _CHOICE = 400, 760, 300


class ChequesView(Pages):
    """Signals: moved when a cheque was cleared or returned."""

    moved = Signal()

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("cheques")
        self._figures, self._presenter = figures, ChequesPresenter(place, figures)
        self._presenter.setParent(self)
        self.sheet = ApprovalSheet(self._presenter.doing.approval, "cheques.approval")
        self._page, self._asking = QWidget(), as_a_page(self.sheet)
        for one in (self._page, self._asking):
            self.addWidget(one)
        self._chosen: Cheque | None = None
        self._kept: KeptCheques | None = None
        self._request, self._filling = 0, False
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.table = PagedTable(
            columns(self._figures),
            name="cheques.table",
            says=self.tr("Cheques"),
            empty=self.tr("There is no cheque here."),
        )
        self.table.stretch_column(1)
        self.table.setMinimumHeight(look.px(150))
        self.which = ChoiceField(self.tr("Which &ones"), name="cheques.which", choices=lists())
        self.which.setMaximumWidth(look.px(_CHOICE))
        self.notice = Notice("cheques.notice")
        self._title = label(self.tr("Cheque"), "section")
        self._amount = BalanceLabel("cheques.amount", self.tr("Amount"))
        self.rows = DetailList("cheques.rows")
        self._why = label(
            self.tr("You took this cheque in yourself: another supervisor clears it."), "small", wrap=True
        )
        self.clear_it = button(self.tr("C&lear…"), name="cheques.clear")
        self.return_it = button(self.tr("&Return…"), name="cheques.return")
        self.ask_clear = ConfirmForm("cheques.confirm_clear", danger=False)
        self.return_form = TitledForm("cheques.confirm_return", weight="danger")
        hint = self.tr("Stands on the customer’s statement.")
        self.reason = self.return_form.add(TextField(self.tr("Rea&son"), name="cheques.reason", hint=hint, longest=400))
        self.return_form.finish()
        self._shown, self.side, self._body = QWidget(), Pages(), QWidget()
        self.state = StateStack(self._body, name="cheques.state", heading=self.tr("Cheques"))

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        bare(acts, look.SMALL)
        acts.addWidget(self.clear_it)
        acts.addWidget(self.return_it)
        acts.addStretch(1)
        shown = QVBoxLayout(self._shown)
        bare(shown, look.MEDIUM)
        for part in (self._title, self._amount, self.rows, self._why):
            shown.addWidget(part)
        shown.addLayout(acts)
        shown.addStretch(1)
        for page in (self._shown, self.ask_clear, self.return_form):
            self.side.addWidget(page)
        self.side.setMaximumWidth(look.px(_SIDE))
        beside = Columns(spacing=look.VAST, wide=_WIDE)
        beside.addWidget(self.table, 3)
        beside.addWidget(self.side, 2)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        body.setSpacing(look.MEDIUM)
        body.addWidget(label(self.tr("Cheques"), "title"))
        for top in (self.which, self.notice):
            body.addWidget(top)
        body.addLayout(beside, 1)
        column = QVBoxLayout(self._page)
        bare(column)
        column.addWidget(self.state)

    def _connect(self) -> None:
        asks, doing = self._presenter, self._presenter.doing
        doing.approving.connect(self._approve)
        doing.not_approving.connect(lambda: self.setCurrentWidget(self._page))
        self.which.edited.connect(self._turn)
        self.table.selected_row.connect(self._select)
        self.clear_it.clicked.connect(self._ask_clear)
        self.return_it.clicked.connect(self._ask_return)
        self.ask_clear.submitted.connect(self._clear)
        self.return_form.submitted.connect(self._return)
        for form in (self.ask_clear, self.return_form):
            form.cancelled.connect(lambda form=form: self._give_up(form))
            doing.busy.connect(form.set_busy)
        self.state.acted.connect(asks.refresh)
        asks.listed.connect(self._show_list)
        asks.failed.connect(lambda text: self.state.show_failed(text, self.tr("Try again")))
        asks.not_permitted.connect(self.state.show_not_permitted)
        asks.refused.connect(self._refuse)
        asks.told.connect(self._told)

    # -- what every panel can be told

    def refresh(self) -> None:
        self._presenter.refresh()

    def clear(self) -> None:
        self._presenter.forget()
        self._kept, self._chosen = None, None
        self.table.set_rows(())
        self._rest()
        self.setCurrentWidget(self._page)

    def is_dirty(self) -> bool:
        return self._presenter.doing.approval.is_open() or self.return_form.is_dirty()

    def first_focus(self) -> None:
        form = self._open_form()
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        elif form is not None:
            form.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptCheques | None:
        if self._kept is not None:
            return self._kept
        form, chosen = self._open_form(), self._chosen
        if chosen is None:
            return None
        name = "" if form is None else "clear" if form is self.ask_clear else "return"
        sent, approval = self._presenter.doing.is_waiting, self.sheet.keep()
        self._presenter.forget()
        typed = KeptForm(name, texts_of(self.return_form), str(chosen.id), self._request, sent, self._figures.locale)
        return KeptCheques(typed, approval, cleared=self._presenter.cleared)

    def take_up(self, kept: KeptCheques) -> None:
        """Go on as soon as the list is known."""
        self._kept = kept
        self.which.set_value(kept.cleared)
        self._presenter.show_cleared(cleared=kept.cleared)

    # -- what is shown

    def _show_list(self, cheques: tuple[Cheque, ...]) -> None:
        kept, self._kept = self._kept, None
        named = kept.form.about if kept is not None else str(self._chosen.id) if self._chosen else ""
        self._filling = True
        self.table.set_rows(cheques)
        at = next((number for number, one in enumerate(cheques) if str(one.id) == named), 0)
        if cheques:
            self.table.select(at)
        self._filling = False
        self.state.show_content()
        self._show(cheques[at] if cheques else None)
        if kept is not None and cheques and str(cheques[at].id) == kept.form.about:
            self._restore(kept.form)
            if kept.approval is not None:
                self._presenter.doing.take_up(kept.approval)

    def _turn(self, _text: str) -> None:
        cleared = bool(self.which.value())
        if self._kept is None and cleared != self._presenter.cleared:
            self._rest()
            self.notice.clear()
            self._chosen = None
            self._presenter.show_cleared(cleared=cleared)

    def _restore(self, kept: KeptForm) -> None:
        if kept.form == "clear" and self.clear_it.isEnabled():
            self._ask_clear()
        elif kept.form == "return":
            self._ask_return()
            retype(self.return_form, kept, self._figures)
        self._request = kept.request or self._request
        if kept.was_sent:
            self.notice.say(self.tr("No answer was heard. Do it once more: it is not done twice."), "warning")

    def _select(self, cheque: Cheque | None) -> None:
        if self._filling or cheque is None:
            return
        form = self._open_form()
        if form is not None:
            if not form.may_be_lost():
                return
            self._rest()
        self._show(cheque)

    def _show(self, cheque: Cheque | None) -> None:
        self._chosen = cheque
        for part in (self._title, self._amount, self.rows, self.clear_it, self.return_it):
            part.setVisible(cheque is not None)
        collecting = cheque is not None and cheque.state is ChequeState.COLLECTING
        self.clear_it.setVisible(collecting)
        self._why.setVisible(cheque is not None and collecting and cheque.mine)
        if cheque is not None:
            self._amount.set_value(self._figures.money(cheque.amount), self._figures.currency.code)
            self.rows.set_rows(words.cheque_rows(cheque, self._figures))
            self.clear_it.setEnabled(not cheque.mine)

    # -- what came of it

    def _ask_clear(self) -> None:
        if (cheque := self._chosen) is None:
            return
        self._begin(self.ask_clear)
        title = self.tr("Clear this cheque over {amount}?").format(amount=self._figures.money(cheque.amount))
        says = self.tr("The other bank has paid. The customer can have the money from now on.")
        self.ask_clear.ask(title, says, self.tr("Clear cheque"))

    def _ask_return(self) -> None:
        if (cheque := self._chosen) is None:
            return
        self._begin(self.return_form)
        title = self.tr("Return this cheque over {amount}?").format(amount=self._figures.money(cheque.amount))
        paid = self.tr("The other bank takes it back. Its money is taken from the account, if it is still there.")
        unpaid = self.tr("The other bank has not paid. The credit is taken back from the customer’s account.")
        says = paid if cheque.state is ChequeState.CLEARED else unpaid
        self.return_form.head(title, says, self.tr("Return cheque"))
        self.return_form.take_focus()

    def _begin(self, form: TitledForm) -> None:
        self.notice.clear()
        form.clear()
        self._request = self._presenter.new_request()
        self.side.setCurrentWidget(form)

    def _clear(self) -> None:
        if (cheque := self._chosen) is not None:
            self._presenter.clear(cheque, self._request)

    def _return(self) -> None:
        if self._chosen is not None:
            self.return_form.clear_notices()
            self._presenter.give_back(self._chosen, self.reason.text(), self._request)

    def _open_form(self) -> TitledForm | None:
        now = self.side.currentWidget()
        return now if isinstance(now, TitledForm) else None

    def _give_up(self, form: TitledForm) -> None:
        if form.may_be_lost():
            self._rest()
            self.first_focus()

    def _rest(self) -> None:
        for form in (self.ask_clear, self.return_form):
            form.clear()
        self.side.setCurrentWidget(self._shown)

    def _refuse(self, field: str, text: str) -> None:
        if field == "reason":
            self.return_form.notice_for("reason", text)
        else:
            self.notice.say(text)

    def _told(self, text: str) -> None:
        self._rest()
        self.notice.say(text, "good")
        self.moved.emit()
        if self.isVisible():
            self.first_focus()

    def _approve(self, reason: str) -> None:
        self.sheet.reason.set_text(reason)
        self.setCurrentWidget(self._asking)
        self.sheet.first_focus()
