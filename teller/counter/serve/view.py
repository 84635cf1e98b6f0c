"""Serve, on screen: the search, the step of identifying, and the form for a new customer, one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.customers.find import Found
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.serve.enrol_page import EnrolPage
from teller.counter.serve.identify_page import IdentifyPage
from teller.counter.serve.kept import NOTHING, KeptServe, Page
from teller.counter.serve.presenter import Begin, ServePresenter, ways_of_identifying
from teller.counter.serve.search_page import SearchPage
from teller.counter.shift import Asks
from teller.counter.widgets.dialog import ask
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.pages import Pages


class ServeView(QWidget):
    """Begins by `begin`, which is the shift's; the shell shows the customer's own panels once it has begun.

    Signals: went_back when identifying somebody was given up.
    """

    went_back = Signal()

    def __init__(self, place: Asks, figures: Figures, begin: Begin, inspects: bool, may_enrol: bool) -> None:
        super().__init__()
        self.setObjectName("serve")
        self.presenter = ServePresenter(place, figures, begin)
        self.presenter.setParent(self)
        self._found = SearchPage(figures, may_enrol=may_enrol)
        self._identify = IdentifyPage(figures, ways_of_identifying(inspects=inspects))
        self._enrol = EnrolPage(figures)
        self._customer: Found | None = None
        self._may_enrol = may_enrol
        self._pages = Pages()
        for page in (self._found, self._identify, self._enrol):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addWidget(self._pages)
        self._connect()

    def _connect(self) -> None:
        asked, found, identify, enrol = self.presenter, self._found, self._identify, self._enrol
        found.typed.connect(asked.search)
        found.entered.connect(asked.pick_first)
        found.picked.connect(asked.choose)
        found.retry_asked.connect(asked.search_now)
        found.enrol_asked.connect(self.enrol)
        identify.begun.connect(asked.serve)
        identify.cancelled.connect(self._back)
        enrol.enrolled.connect(lambda typed, alike: asked.enrol(typed, although_alike=alike))
        enrol.looked_at.connect(self._look_at)
        enrol.cancelled.connect(self._back)
        asked.searching.connect(found.show_searching)
        asked.found.connect(found.show_findings)
        asked.search_failed.connect(found.show_failure)
        asked.chosen.connect(self._chosen)
        asked.busy.connect(identify.set_busy)
        asked.busy.connect(enrol.set_busy)
        asked.refused.connect(self._refused)
        asked.alike.connect(enrol.ask_whether_alike)

    # -- what the shell asks for

    def refresh(self) -> None:
        """Search again for what stands in the box; a customer may have changed meanwhile."""
        if self._pages.currentWidget() is self._found:
            self.presenter.search_now()

    def clear(self) -> None:
        """Nothing stays of anybody: the box empty, no one found, no one chosen, nothing typed."""
        self._customer = None
        for page in (self._found, self._identify, self._enrol):
            page.clear()
        self.presenter.rest()
        self._pages.setCurrentWidget(self._found)

    def begun(self) -> None:
        """The customer is being served now; the next one begins with an empty box."""
        self.clear()

    def keep(self) -> KeptServe | None:
        """What was looked for and typed. From here on no answer of the bank's reaches this page."""
        page = self._pages.currentWidget()
        name: Page = "identify" if page is self._identify else "enrol" if page is self._enrol else "search"
        way, document = self._identify.typed()
        kept = KeptServe(name, self._found.query.text(), self._customer, way, document, self._enrol.typed())
        self.presenter.rest()
        return kept if kept.page != "search" or kept.query or kept.is_typed() else None

    def take_up(self, kept: KeptServe) -> None:
        """Search again for what stood in the box, and go on with the form that was open."""
        with left_alone(self):
            self._restore(kept)

    def _restore(self, kept: KeptServe) -> None:
        self._found.query.setText(kept.query)
        if self._may_enrol:
            self._enrol.form.retype(kept.enrolling, NOTHING)
        if kept.customer is not None:
            self.presenter.choose(kept.customer)
            self._identify.retype(kept.way, kept.document)
        shown: dict[Page, QWidget] = {"search": self._found, "identify": self._identify, "enrol": self._enrol}
        self._pages.setCurrentWidget(shown[kept.page])
        if self.isVisible():
            self.first_focus()

    def is_dirty(self) -> bool:
        return self._enrol.is_dirty() or self._identify.is_dirty()

    def first_focus(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, SearchPage | IdentifyPage | EnrolPage):
            page.take_focus()

    def look_for(self, text: str) -> None:
        """Turn to the search, for this. A half-filled form is kept behind it."""
        self._pages.setCurrentWidget(self._found)
        if text:
            self._found.query.setText(text)
        self._found.take_focus()

    def identify(self, customer: Found) -> bool:
        """Turn to identifying somebody found elsewhere, unless what is typed there already is to stay."""
        if self.presenter.is_busy() or not self._may_be_lost(self._identify):
            return False
        self.presenter.choose(customer)
        return True

    def enrol(self) -> None:
        """Open the form for a new customer, as it was left."""
        self._pages.setCurrentWidget(self._enrol)
        self._enrol.take_focus()

    # -- from step to step

    def _chosen(self, customer: Found) -> None:
        self._customer = customer
        self._identify.show_customer(customer)
        self._pages.setCurrentWidget(self._identify)
        self._identify.take_focus()

    def _refused(self, field: str, text: str) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, IdentifyPage | EnrolPage):
            page.refuse(field, text)

    def _look_at(self, number: str) -> None:
        """Somebody who seems to be a customer already: find them, and give the form up."""
        self._enrol.clear()
        self.look_for(number)

    def _back(self) -> None:
        page = self._pages.currentWidget()
        if not isinstance(page, IdentifyPage | EnrolPage) or not self._may_be_lost(page):
            return
        page.clear()
        self._pages.setCurrentWidget(self._found)
        chosen, self._customer = self._customer, None
        self._found.take_focus_back(chosen)
        self.went_back.emit()

    def _may_be_lost(self, page: IdentifyPage | EnrolPage) -> bool:
        return not page.is_dirty() or ask(
            self,
            self.tr("Go back?"),
            self.tr("What you typed here is lost."),
            self.tr("Go back"),
            self.tr("Stay here"),
            danger=True,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # The service that was asked for has begun, and the shell turned to the customer's panels.
        if self.presenter.is_busy() and self._pages.currentWidget() is self._identify:
            self.begun()
