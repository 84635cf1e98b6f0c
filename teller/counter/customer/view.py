"""The served customer, on screen: the overview, and in its place the form while their particulars are edited."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.customers.overview import Overview
from teller.counter import look
from teller.counter.customer.kept import KeptCustomer
from teller.counter.customer.overview_page import OverviewPage
from teller.counter.customer.particulars import Typed
from teller.counter.customer.particulars_form import ParticularsForm
from teller.counter.customer.presenter import CustomerPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.dialog import ask
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import at_the_start, bare, label


class CustomerView(QWidget):
    """Signals: account_chosen(number) when an account is opened, first_account_asked on Enter where there is none,
    edited(Overview) when the particulars have changed.
    """

    account_chosen = Signal(str)
    first_account_asked = Signal()
    edited = Signal(object)

    def __init__(self, place: Asks, figures: Figures, may_edit: bool) -> None:
        super().__init__()
        self.setObjectName("customer")
        self.presenter = CustomerPresenter(place, figures)
        self.presenter.setParent(self)
        self._may_edit = may_edit
        self._known: Overview | None = None
        self._started: Typed | None = None
        self._kept: KeptCustomer | None = None
        self._edits_when_known = False
        self._overview = OverviewPage(figures, may_edit=may_edit)
        self._form = ParticularsForm("customer", figures)
        self._notice = Notice("customer.notice")
        self._pages = Pages()
        self._editing = self._edit_page()
        for page in (self._overview, self._editing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addWidget(self._pages)
        self._connect()

    def _edit_page(self) -> QWidget:
        page = QWidget()
        save = button(self.tr("Save changes"), name="customer.save", weight="primary")
        tell_key(save, "Enter")
        back = button(self.tr("Back"), name="customer.back")
        tell_key(back, "Esc")
        back.clicked.connect(self._back)
        self._form.add_widget(self._notice)
        self._form.set_buttons(save, back)
        column = QVBoxLayout(page)
        bare(column, look.LARGE)
        column.addWidget(label(self.tr("Particulars"), "title"))
        column.addLayout(at_the_start(self._form))
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        asked, overview, form = self.presenter, self._overview, self._form
        overview.edit_asked.connect(self.edit)
        overview.retry_asked.connect(self.refresh)
        overview.accounts_asked.connect(asked.load_accounts)
        overview.account_chosen.connect(self.account_chosen)
        overview.first_account_asked.connect(self.first_account_asked)
        form.submitted.connect(lambda: asked.save(form.typed()))
        form.cancelled.connect(self._back)
        form.changed.connect(self._notice.clear)
        asked.known.connect(self._show)
        asked.not_known.connect(overview.show_no_customer)
        asked.accounts.connect(overview.show_accounts)
        asked.no_accounts.connect(overview.show_no_accounts)
        asked.busy.connect(form.set_busy)
        asked.saved.connect(self._saved)
        asked.refused.connect(self._refused)

    # -- what the shell asks for

    def refresh(self) -> None:
        self._overview.await_answers()
        self.presenter.load_customer()

    def clear(self) -> None:
        """Nothing stays of the customer: no name, number or balance, shown, typed or still on its way."""
        self.presenter.rest()
        self._known = self._started = self._kept = None
        self._edits_when_known = False
        self._overview.clear()
        self._form.clear()
        self._notice.clear()
        self._pages.setCurrentWidget(self._overview)

    def keep(self) -> KeptCustomer | None:
        """The particulars that are being edited. From here on no answer of the bank's reaches this page."""
        kept, was_sent = self._kept, self.presenter.is_busy()
        if self._started is not None:
            kept = KeptCustomer(self._started, self._form.typed(), was_sent)
        self.presenter.rest()
        return kept

    def take_up(self, kept: KeptCustomer) -> None:
        """Edit on, as soon as it is known what the bank has now: of that only what was typed here is changed."""
        self._kept = kept
        if self._known is not None:
            self._take_up()
        else:
            self.refresh()

    def _take_up(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None or not self._may_edit:
            return
        with left_alone(self):
            self.edit()
            self._form.retype(kept.typed, kept.started)
            if kept.was_sent and not self._form.is_dirty():
                self._leave_form()
            elif kept.was_sent:
                self._notice.say(self.tr("No answer came, and this is not saved. Save it again."), "warning")

    def is_dirty(self) -> bool:
        return self._kept is not None or self._form.is_dirty()

    def first_focus(self) -> None:
        if self._pages.currentWidget() is self._overview:
            self._overview.take_focus()
        else:
            self._form.take_focus()

    def edit(self) -> None:
        """Open the form with what the bank knows, as soon as that is here; one that is open stays as it is."""
        self._edits_when_known = self._known is None
        if self._known is None or self._started is not None:
            return
        self._form.fill(self._known)
        self._started = self._form.typed()
        self._notice.clear()
        self._pages.setCurrentWidget(self._editing)
        self._form.take_focus()

    # -- what happened

    def _show(self, known: Overview) -> None:
        self._known = known
        self._overview.show_customer(known)
        self._take_up()
        if self._edits_when_known:
            self.edit()

    def _saved(self, now: Overview) -> None:
        self._show(now)
        self._leave_form()
        self.edited.emit(now)

    def _refused(self, field: str, text: str) -> None:
        if field in {"name", "email", "phone", "born", "address"}:
            self._form.notice_for(field, text)
        else:
            self._notice.say(text)

    def _back(self) -> None:
        lost = self.is_dirty() and not ask(
            self,
            self.tr("Leave without saving?"),
            self.tr("The changes you typed are lost."),
            self.tr("Leave"),
            self.tr("Go on editing"),
            danger=True,
        )
        if not lost:
            self._leave_form()

    def _leave_form(self) -> None:
        self._started = None
        self._form.clear()
        self._notice.clear()
        self._pages.setCurrentWidget(self._overview)
        self._overview.take_focus()
