"""The steps of the books, of which one is on screen: a day's report, closing, opening again, and the proof."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.books import proof_words
from teller.counter.books.presenter import Check, Proved
from teller.counter.papers.report import Report
from teller.counter.papers.taking import Taking
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.grace import Grace
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.progress import Progress
from teller.counter.widgets.report_sheet import ReportSheet
from teller.counter.widgets.table import PagedTable

_LOWEST = 220


class ReportStep(QWidget):
    """A day's report, and the ways to take it along."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = ReportSheet("books.report", self.tr("Report on the business day"))
        self.sheet.setMinimumHeight(look.px(_LOWEST))
        self.taking = Taking(self, "books")
        self.taking.wanted = self._give
        buttons = Columns(spacing=look.SMALL)
        for one in (self.taking.pdf, self.taking.text, self.taking.printing):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addLayout(buttons)
        column.addWidget(self.sheet, 1)
        self.clear()

    def show_report(self, report: Report) -> None:
        self.sheet.show_report(report)
        self.taking.allow(allowed=True)

    def clear(self) -> None:
        self.sheet.clear()
        self.taking.allow(allowed=False)

    def _give(self, take: object) -> None:
        report = self.sheet.report()
        if report is not None and callable(take):
            take(report)


class ClosingStep(QWidget):
    """The check list, and the one question before the branch closes.

    Signals: confirmed, went_back.
    """

    confirmed = Signal()
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("books.closing")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = label("", "section", "books.closing.title", wrap=True)
        self._checks = QVBoxLayout()
        bare(self._checks, look.SMALL)
        self._after = label(
            self.tr(
                "The report is made, approvals that still wait are withdrawn, and nothing is posted until the next"
                " business day. You can open the day again today."
            ),
            "quiet",
            wrap=True,
        )
        self.notice = Notice("books.closing.notice")
        self.post = button(self.tr("Close the branch"), name="books.closing.post", weight="primary")
        self.back = button(self.tr("Back"), name="books.closing.back")
        tell_key(self.post, "Enter")
        tell_key(self.back, "Esc")
        self._may = False
        self.grace = Grace(self, self._ready)
        self.post.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.went_back)
        buttons = QHBoxLayout()
        bare(buttons, look.SMALL)
        for one in (self.post, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addWidget(self._title)
        column.addLayout(self._checks)
        column.addWidget(self._after)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, title: str, checks: Sequence[Check]) -> None:
        """Show what stands in the way, or that nothing does."""
        self._title.setText(title)
        self.notice.clear()
        self.show_checks(checks)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grace.begin()
        self.set_busy(busy=False)

    def show_checks(self, checks: Sequence[Check]) -> None:
        while (item := self._checks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, one in enumerate(checks, start=1):
            icon, tone = ("check", "good") if one.is_met else ("warning", "warning")
            self._checks.addWidget(StatusPill(icon, one.says, tone, name=f"books.check_{number}", wraps=True))
        self._may = all(one.is_met for one in checks)
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        self.post.setDisabled(busy or self.grace.is_on() or not self._may)
        self.back.setDisabled(busy)

    def _ready(self) -> None:
        self.set_busy(busy=False)
        if self.isVisible():
            (self.post if self._may else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.went_back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.post.isEnabled():
            self.post.click()
        else:
            super().keyPressEvent(event)


class ReopeningStep(Form):
    """Why the day is opened again, for the trail."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("books.reopening")
        self.add_widget(label(self.tr("Open the business day again"), "section", wrap=True))
        self.reason = self.add(TextField(self.tr("&Reason"), name="books.reason", longest=200))
        self.notice = Notice("books.reopening.notice")
        self.add_widget(self.notice)
        back = button(self.tr("Back"), name="books.reopening.back")
        tell_key(back, "Esc")
        back.clicked.connect(self.cancelled)
        self.set_buttons(button(self.tr("Open again"), name="books.reopening.post", weight="primary"), back)

    def refuse(self, field: str, text: str) -> None:
        if field == "reason":
            self.notice_for("reason", text)
        else:
            self.notice.say(text)


class ProofStep(QWidget):
    """What is being proved, and what came of it, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress("books.progress")
        self.result = Notice("books.result")
        self.table = PagedTable(
            proof_words.columns(),
            name="books.proofs",
            says=self.tr("What was proved"),
            empty=self.tr("Nothing has been proved yet. F9 proves it and lists here what holds."),
        )
        self.table.stretch_column(1)
        self.table.setMinimumHeight(look.px(_LOWEST))
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addWidget(self.progress)
        column.addWidget(self.result)
        column.addWidget(self.table, 1)
        self.clear()

    def begin(self, text: str) -> None:
        self.clear()
        self.progress.begin(text)
        self.progress.show()

    def advance(self, what: str, done: int, total: int) -> None:
        self.progress.advance(done, self.tr("{what}: {done} of {total}").format(what=what, done=done, total=total))

    def show_result(self, proved: Proved) -> None:
        self.progress.hide()
        self.result.say(proved.says, "good" if proved.holds else "bad")
        self.table.set_rows(proved.rows)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self, text: str) -> None:
        self.progress.stopped(text)

    def fail(self, text: str) -> None:
        self.progress.hide()
        self.result.say(text, "bad")

    def clear(self) -> None:
        self.progress.hide()
        self.result.clear()
        self.table.set_rows(())
