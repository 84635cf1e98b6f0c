"""The books on screen: the business day and the days before it, and beside them a report, a question or a proof."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.day_end.list_days import Days
from teller.bank.house import BankFacts
from teller.counter import look
from teller.counter.books.days_list import DaysList
from teller.counter.books.kept import KeptBooks
from teller.counter.books.presenter import BooksPresenter, Proved
from teller.counter.books.steps import ClosingStep, ProofStep, ReopeningStep, ReportStep
from teller.counter.figures import Figures
from teller.counter.papers.report import Report
from teller.counter.shift import Proves
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_SIDE, _NARROW = 300, 800


class BooksView(QWidget):
    """`sees_days` has the days and their reports on it, `closes` may end one; others prove their own drawer.

    Signals: day_changed when the branch was closed or opened again, closed when it was closed here.
    """

    day_changed = Signal()
    closed = Signal()

    def __init__(self, place: Proves, figures: Figures, facts: BankFacts, *, sees_days: bool, closes: bool) -> None:
        super().__init__()
        self.setObjectName("books")
        self._sees_days, self._figures = sees_days, figures
        self.presenter = BooksPresenter(place, figures, facts, proves_all=sees_days)
        self.presenter.setParent(self)
        self._days: Days | None = None
        self._kept: KeptBooks | None = None
        self.notice = Notice("books.notice")
        says = self.tr("&Prove the books") if sees_days else self.tr("&Prove my drawer")
        self.proving = button(says, name="books.prove", icon="check")
        tell_key(self.proving, "F9")
        self.days = DaysList(figures, closes=closes)
        self.report, self.closing, self.reopening, self.proof = (
            ReportStep(),
            ClosingStep(),
            ReopeningStep(),
            ProofStep(),
        )
        self._steps = {"report": self.report, "closing": self.closing, "reopening": self.reopening, "proof": self.proof}
        self._pages = Pages()
        for step in self._steps.values():
            self._pages.addWidget(step)
        self._lay_out()
        self._connect_steps()
        self._connect_answers()
        self._go("report" if sees_days else "proof")

    def _lay_out(self) -> None:
        content = QWidget()
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        if self._sees_days:
            self.days.setFixedWidth(look.px(_SIDE))
            columns.addWidget(self.days)
        else:
            self.days.hide()
            self.days.setParent(self)
        columns.addWidget(self._pages, 1)
        inside = QVBoxLayout(content)
        bare(inside)
        inside.addLayout(columns)
        self._state = StateStack(content, name="books.state")
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(label(self.tr("Books"), "title"), 1)
        head.addWidget(self.proving)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.LARGE)
        column.addLayout(head)
        column.addWidget(self._state, 1)
        column.addWidget(self.notice)

    def _connect_steps(self) -> None:
        asked = self.presenter
        self._state.acted.connect(self.refresh)
        self.proving.clicked.connect(self.prove)
        self.days.chosen.connect(asked.report)
        self.days.picked.connect(lambda: self._go("report"))
        self.days.closing_asked.connect(self.ask_to_close)
        self.days.reopening_asked.connect(self._ask_to_reopen)
        self.closing.confirmed.connect(asked.close)
        self.reopening.submitted.connect(lambda: asked.reopen(self.reopening.reason.text()))
        for step in (self.closing.went_back, self.reopening.cancelled):
            step.connect(self._rest)
        self.proof.progress.cancelled.connect(self._stop_proving)
        self.report.taking.done.connect(lambda text: self.notice.say(text, "good"))
        self.report.taking.failed.connect(lambda text: self.notice.say(text, "bad"))

    def _connect_answers(self) -> None:
        asked = self.presenter
        asked.known.connect(self._show)
        asked.not_known.connect(lambda text: self._state.show_failed(text, self.tr("Try again")))
        asked.not_permitted.connect(self._state.show_not_permitted)
        asked.busy.connect(lambda busy: self.closing.set_busy(busy=busy))
        asked.busy.connect(self.reopening.set_busy)
        asked.reported.connect(self.report.show_report)
        asked.closed.connect(self._closed)
        asked.reopened.connect(self._reopened)
        asked.refused.connect(self._refused)
        asked.proving.connect(self.proof.begin)
        asked.stepped.connect(self.proof.advance)
        asked.proved.connect(self._proved)
        asked.not_proved.connect(self.proof.fail)

    # -- what the shell asks for

    def refresh(self) -> None:
        if not self._sees_days:
            self._state.show_content()
            return
        if self._days is None:
            self._state.show_loading()
        self.presenter.load()

    def clear(self) -> None:
        self.presenter.rest()
        self._days = self._kept = None
        self.notice.clear()
        self.days.clear()
        self.report.clear()
        self.proof.clear()
        self.reopening.clear()

    def is_dirty(self) -> bool:
        return self._step() == "reopening" and self.reopening.is_dirty()

    def first_focus(self) -> None:
        if self._step() in {"closing", "reopening"}:
            return
        where: QWidget = self.days.table if self._sees_days else self.proving
        if self._step() == "proof" and self.proof.table.rows():
            where = self.proof.table
        if self._state.state() != "content":
            where = self  # what is not on screen yet gets the cursor when it comes
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptBooks | None:
        chosen = self.days.table.current_row()
        kept = self._kept or KeptBooks(
            self._step(), chosen.day if chosen is not None else None, self.reopening.reason.text()
        )
        self.presenter.rest()
        return kept if kept.step in {"closing", "reopening"} or kept.day is not None else None

    def take_up(self, kept: KeptBooks) -> None:
        """Go on as soon as it is known how the day stands now. Closing is asked anew."""
        self._kept = kept
        self.refresh()

    # -- what is done

    def prove(self) -> None:
        """At one key, from anywhere."""
        self._go("proof")
        self.presenter.prove()

    def begin_closing(self) -> None:
        """Ask whether the branch shall be closed, as soon as it is known how the day stands."""
        self._kept = KeptBooks("closing", None, "")
        self.refresh()

    def ask_to_close(self) -> None:
        if self._days is not None and self._days.to_close is not None:
            title = self.tr("Close the business day {day}?").format(day=self._figures.full_day(self._days.to_close))
            self._go("closing")
            self.closing.ask(title, self.presenter.checks(self._days))

    def _ask_to_reopen(self) -> None:
        self._go("reopening")
        self.reopening.notice.clear()
        self.reopening.take_focus()

    def _rest(self) -> None:
        self.reopening.clear()
        self._go("report")
        self.first_focus()

    def _stop_proving(self) -> None:
        self.presenter.stop_proving()
        self.proof.stop(self.tr("Stopped. Nothing is known of what was not proved yet."))

    # -- what came of it

    def _show(self, days: Days) -> None:
        self._days = days
        self._state.show_content()
        self.days.show_days(days, self.presenter.state(days))
        if self._step() == "closing":
            self.closing.show_checks(self.presenter.checks(days))
        kept, self._kept = self._kept, None
        if kept is not None:
            self._restore(kept)
        elif self._step() == "report" and self.report.sheet.report() is None and days.days:
            self.days.select(days.days[0].day)
        if self.hasFocus():
            self.first_focus()

    def _restore(self, kept: KeptBooks) -> None:
        if kept.day is not None:
            self.days.select(kept.day)
        if kept.step == "closing":
            self.ask_to_close()
        elif kept.step == "reopening":
            self._ask_to_reopen()
            self.reopening.reason.set_text(kept.reason)

    def _closed(self, report: Report) -> None:
        self._go("report")
        self.report.show_report(report)
        self.notice.say(self.tr("The branch is closed. This is the report on the day."), "good")
        self._after_a_change()
        self.closed.emit()

    def _reopened(self, text: str) -> None:
        self._rest()
        self.notice.say(text, "good")
        self._after_a_change()

    def _after_a_change(self) -> None:
        self.refresh()
        self.day_changed.emit()
        self.first_focus()

    def _refused(self, form: str, field: str, text: str) -> None:
        if form == "close":
            self.closing.notice.say(text)
            self.presenter.load()
        elif form == "reopen":
            self.reopening.refuse(field, text)
        else:
            self.notice.say(text)

    def _proved(self, proved: Proved) -> None:
        held_elsewhere = QApplication.focusWidget()
        self.proof.show_result(proved)
        if held_elsewhere is not None and not self.isAncestorOf(held_elsewhere):
            held_elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self) -> str:
        return next(name for name, step in self._steps.items() if step is self._pages.currentWidget())

    def _go(self, name: str) -> None:
        self.notice.clear()
        self._pages.setCurrentWidget(self._steps[name])
