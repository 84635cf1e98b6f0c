"""One's own sessions: where one is signed in, this window among them, and an end for each of the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.sessions.live import LiveSession
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.sessions import words
from teller.counter.sessions.presenter import OwnSessionsPresenter
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.table import PagedTable

_ROWS = 3  # as many as one has open, at most, as a rule


class OwnSessions(QWidget):
    """A part of a page: `place` is the session's own way to the bank (`Shift.itself`). It has no margins of its own."""

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("own_sessions")
        self._presenter = OwnSessionsPresenter(place, figures)
        self._presenter.setParent(self)
        self._chosen: LiveSession | None = None
        self.table = PagedTable(
            words.own_columns(figures), name="own_sessions.table", says=self.tr("Your sessions"), empty=""
        )
        self.table.stretch_column(0)
        self.table.set_compact(True)
        self.table.setFixedHeight(look.px(36 + _ROWS * look.COMPACT_ROW_HEIGHT))
        self.end = button(self.tr("End this session"), name="own_sessions.end")
        self.says = label("", "quiet", "own_sessions.says", wrap=True)
        self.notice = Notice("own_sessions.notice")
        self._lay_out()
        self._connect()
        self._show(None)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        bare(foot, look.MEDIUM)
        foot.addWidget(self.end)
        foot.addWidget(self.says, 1)
        foot.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the page stays as it is
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(label(self.tr("Where you are signed in"), "section"))
        column.addWidget(self.table)
        column.addLayout(foot)
        column.addWidget(self.notice)

    def _connect(self) -> None:
        asks = self._presenter
        self.table.selected_row.connect(self._show)
        self.table.retry_asked.connect(asks.refresh)
        self.end.clicked.connect(self._end)
        asks.listed.connect(self._list)
        asks.failed.connect(self.notice.say)
        asks.refused.connect(self.notice.say)
        asks.told.connect(lambda text: self.notice.say(text, "good"))
        asks.busy.connect(self.end.setDisabled)

    # -- what a panel can be told

    def refresh(self) -> None:
        self.notice.clear()
        self._presenter.refresh()

    def clear(self) -> None:
        self._presenter.forget()
        self.table.set_rows(())
        self.notice.clear()
        self._show(None)

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown

    def _list(self, sessions: tuple[LiveSession, ...]) -> None:
        before = self._chosen.id if self._chosen is not None else ""
        self.table.set_rows(sessions)
        at = next((number for number, one in enumerate(sessions) if one.id == before), 0)
        if sessions:
            self.table.select(at)
        self._show(sessions[at] if sessions else None)

    def _show(self, one: LiveSession | None) -> None:
        self._chosen = one
        self.end.setEnabled(one is not None and not one.this)
        others = [row for row in self.table.rows() if not row.this]
        if one is not None and one.this and others:
            self.says.setText(self.tr("This window ends with signing out. Choose another one to end it."))
        elif others:
            self.says.setText(self.tr("That window is locked at its next use. What was typed there is kept for you."))
        else:
            self.says.setText(self.tr("You are signed in nowhere else."))

    def _end(self) -> None:
        if self._chosen is not None and not self._chosen.this:
            self._presenter.end(self._chosen)
