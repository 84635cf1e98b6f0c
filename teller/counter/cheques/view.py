"""The cheques in collection: a table, the chosen one beside it, and the question what came of it in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.cheques.cheque import Cheque
from teller.counter import look
from teller.counter.cheques.presenter import ChequesPresenter
from teller.counter.figures import Figures
from teller.counter.holds import words
from teller.counter.kept_form import KeptForm, retype, texts_of
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.column import Column
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.counter.widgets.titled_form import ConfirmForm, TitledForm

_SIDE, _WIDE, _LOWEST = 400, 760, 150


class ChequesView(QWidget):
    """Signals: moved when a cheque was cleared or returned."""

    moved = Signal()

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("cheques")
        self._presenter, self._figures = ChequesPresenter(place, figures), figures
        self._presenter.setParent(self)
        self._chosen: Cheque | None = None
        self._request, self._filling = 0, False
        self._kept: KeptForm | None = None
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.table = PagedTable(
            self._columns(),
            name="cheques.table",
            says=self.tr("Cheques in collection"),
            empty=self.tr("No cheque is in collection."),
        )
        self.table.stretch_column(1)
        self.table.setMinimumHeight(look.px(_LOWEST))
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
        self.state = StateStack(self._body, name="cheques.state", heading=self.tr("Cheques in collection"))

    def _columns(self) -> list[Column]:
        figures = self._figures
        return [
            Column(self.tr("Taken in"), lambda one: figures.day(one.day), order="day", by=lambda one: one.id),
            Column(self.tr("Drawn on"), lambda one: one.drawn_on, role="strong", hover=lambda one: one.drawn_on),
            Column(self.tr("Number"), lambda one: one.number, order="number", by=lambda one: one.number),
            Column(self.tr("From"), lambda one: one.drawer, role="quiet", spare=1, hover=lambda one: one.drawer),
            Column(
                self.tr("Amount"), lambda one: figures.money(one.amount), align_right=True, role="money",
                order="amount", by=lambda one: one.amount.cents,
            ),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        bare(acts, look.SMALL)
        for one in (self.clear_it, self.return_it):
            acts.addWidget(one)
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
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addWidget(self.table, 3)
        columns.addWidget(self.side, 2)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        body.setSpacing(look.MEDIUM)
        body.addWidget(label(self.tr("Cheques in collection"), "title"))
        body.addWidget(self.notice)
        body.addLayout(columns, 1)
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(self.state)

    def _connect(self) -> None:
        asks = self._presenter
        self.table.selected_row.connect(self._select)
        self.clear_it.clicked.connect(self._ask_clear)
        self.return_it.clicked.connect(self._ask_return)
        self.ask_clear.submitted.connect(self._clear)
        self.return_form.submitted.connect(self._return)
        for form in (self.ask_clear, self.return_form):
            form.cancelled.connect(lambda form=form: self._give_up(form))
            asks.doing.busy.connect(form.set_busy)
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

    def is_dirty(self) -> bool:
        return self.return_form.is_dirty()

    def first_focus(self) -> None:
        form = self._open_form()
        if form is not None:
            form.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptForm | None:
        if self._kept is not None:
            return self._kept
        form, chosen = self._open_form(), self._chosen
        if chosen is None:
            return None
        name = "" if form is None else "clear" if form is self.ask_clear else "return"
        sent = self._presenter.doing.is_waiting
        self._presenter.forget()
        return KeptForm(name, texts_of(self.return_form), str(chosen.id), self._request, sent, self._figures.locale)

    def take_up(self, kept: KeptForm) -> None:
        """Go on as soon as the list is known."""
        self._kept = kept
        self.refresh()

    # -- what is shown

    def _show_list(self, cheques: tuple[Cheque, ...]) -> None:
        kept, self._kept = self._kept, None
        named = kept.about if kept is not None else "" if self._chosen is None else str(self._chosen.id)
        self._filling = True
        self.table.set_rows(cheques)
        at = next((number for number, one in enumerate(cheques) if str(one.id) == named), 0)
        if cheques:
            self.table.select(at)
        self._filling = False
        self.state.show_content()
        self._show(cheques[at] if cheques else None)
        if kept is not None and cheques and str(cheques[at].id) == kept.about:
            self._restore(kept)

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
        self._why.setVisible(cheque is not None and cheque.mine)
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
        says = self.tr("The other bank has not paid. The credit is taken back from the customer’s account.")
        self.return_form.head(title, says, self.tr("Return cheque"))
        self.return_form.take_focus()

    def _begin(self, form: TitledForm) -> None:
        self.notice.clear()
        form.clear()
        self._request = self._presenter.new_request()
        self.side.setCurrentWidget(form)

    def _clear(self) -> None:
        if self._chosen is not None:
            self._presenter.clear(self._chosen, self._request)

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
