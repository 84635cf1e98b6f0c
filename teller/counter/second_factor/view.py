"""The page of a second factor: it covers the window, step by step, and no secret stays in it once it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.factors.offer_factor import Offered
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.papers.printing import choose_printer
from teller.counter.second_factor import words
from teller.counter.second_factor.presenter import Purpose, SecondFactorPresenter
from teller.counter.second_factor.steps import CodesStep, ScanStep, WhoStep
from teller.counter.shift import Asks
from teller.counter.widgets.card import Card
from teller.counter.widgets.form import Form
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label

_WIDTH = 560


class SecondFactorView(QWidget):
    """`bank` and `whose` stand on the paper. Signals: coded(how many recovery codes) as they are shown, done(said) when
    what was wanted is so, cancelled when it was given up.
    """

    coded = Signal(int)
    done = Signal(str)
    cancelled = Signal()

    def __init__(self, place: Asks, figures: Figures, purpose: Purpose, *, bank: str = "", whose: str = "") -> None:
        super().__init__()
        self.setObjectName("second_factor")
        self._purpose, self._bank, self._whose = purpose, bank, whose
        self._presenter = SecondFactorPresenter(place, figures, purpose)
        self._presenter.setParent(self)
        self._step = label("", "small", "second_factor.step")
        self._title = label("", "title", "second_factor.title", wrap=True)
        self._says = label("", "quiet", "second_factor.says", wrap=True)
        self.who, self.scan, self.codes = WhoStep(purpose), ScanStep(purpose), CodesStep()
        self._pages = Pages()
        for page in (self.who, self.scan, self.codes):
            self._pages.addWidget(page)
        card = Card(_WIDTH)
        for part in (self._step, self._title, self._says):
            card.column.addWidget(part)
        card.column.addSpacing(look.MEDIUM)
        card.column.addWidget(self._pages)
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(card)
        self._connect()
        self._show(self.who, words.title(purpose), words.who_says(purpose), 1)

    def _connect(self) -> None:
        asks = self._presenter
        asks.offered.connect(self._offered)
        asks.coded.connect(self._coded)
        asks.dropped.connect(lambda: self._end(self.tr("Your second factor is off.")))
        asks.refused.connect(self._refused)
        asks.busy.connect(self._set_busy)
        self.who.submitted.connect(self._begin)
        self.scan.submitted.connect(lambda: asks.activate(self.scan.code.text().strip()))
        for form in (self.who, self.scan):
            form.cancelled.connect(self._leave)
        self.codes.kept.connect(self._kept)
        self.codes.print_asked.connect(self._print)

    # -- what every panel can be told

    def clear(self) -> None:
        """No secret stays in any widget, and no late answer brings one back."""
        self._presenter.forget()
        for step in (self.who, self.scan, self.codes):
            step.clear()

    def first_focus(self) -> None:
        now = self._pages.currentWidget()
        if isinstance(now, Form | CodesStep):
            now.take_focus()

    # -- the steps

    def _show(self, page: QWidget, title: str, says: str, number: int) -> None:
        self._title.setText(title)
        self._says.setText(says)
        self._step.setText(words.step(number))
        self._step.setVisible(self._purpose not in {Purpose.CODES, Purpose.DROP})
        self._pages.setCurrentWidget(page)
        if self.isVisible():
            self.first_focus()

    def _begin(self) -> None:
        self.who.clear_notices()
        lacks = self._purpose is Purpose.ELSEWHERE
        self._presenter.begin(self.who.password.text(), self.who.typed_code(), code_may_lack=lacks)

    def _offered(self, offer: Offered) -> None:
        self.who.clear()
        self._show(self.scan, words.title(self._purpose), words.scan_says(), 2)
        self.scan.show_offer(offer)

    def _coded(self, codes: Sequence[str]) -> None:
        self.who.clear()
        self.scan.clear()
        self._show(self.codes, words.codes_title(), words.codes_says(), 3)
        self.codes.show_codes(codes)
        self.coded.emit(len(codes))

    def _kept(self) -> None:
        if self._purpose is Purpose.CODES:
            self._end(self.tr("You have new recovery codes; the old ones are good for nothing."))
        else:
            self._end(self.tr("Your second factor is on. From now on, signing in takes a code."))

    def _refused(self, field: str, text: str) -> None:
        form = self.scan if self._pages.currentWidget() is self.scan else self.who
        if form is self.who and field == "code":
            field = "proof"
        if f"second_factor.{field}" in form.fields:
            form.field(f"second_factor.{field}").set_text("")
            form.notice_for(f"second_factor.{field}", text)
        else:
            form.notice.say(text, "bad")

    def _set_busy(self, busy: bool) -> None:
        for form in (self.who, self.scan):
            form.set_busy(busy)

    def _print(self) -> None:
        from teller.counter.second_factor.paper import draw

        printer, why = choose_printer(self)
        if printer is not None:
            draw(printer, self._bank, self._whose, self.codes.codes())
        elif why:
            self.codes.notice.say(self.tr("No printer is set up on this computer. Write them down."), "warning")

    def _leave(self) -> None:
        self.clear()
        self.cancelled.emit()

    def _end(self, said: str) -> None:
        self.clear()
        self.done.emit(said)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.first_focus()
