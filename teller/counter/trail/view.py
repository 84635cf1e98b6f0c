"""The trail on screen: what is looked for, the rows, and beside them the chosen one, or what lets work go on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.guard.clock import ClockSetBack
from teller.bank.watch.export_trail import TrailFile
from teller.bank.watch.trail_rows import Noted
from teller.counter import look
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.trail import saving, words
from teller.counter.trail.filters import Filters
from teller.counter.trail.kept import KeptTrail
from teller.counter.trail.presenter import AtLength, TrailPresenter
from teller.counter.trail.side import TrailSide
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns, in_a_row
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page, bare
from teller.counter.widgets.progress import Progress
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _LOWEST = 340, 900, 180


class TrailView(Pages):
    """`accepts` may let older books go on, `confirms` a clock that is behind; everybody who sees it reads and verifies.

    `choose_file` is answered by a person, and in tests by the test.
    """

    def __init__(self, place: Asks, at_length: AtLength, figures: Figures, *, accepts: bool, confirms: bool) -> None:
        super().__init__()
        self.setObjectName("trail")
        self._figures, self._accepts, self._confirms = figures, accepts, confirms
        self.presenter = TrailPresenter(place, at_length, figures)
        self.presenter.setParent(self)
        self.choose_file: saving.ChooseFile = saving.choose_file
        self._path = ""
        self._kept: KeptTrail | None = None
        self._page = QWidget()
        self.sheet = ApprovalSheet(self.presenter.doing.approval, "trail.approval")
        self._asking = as_a_page(self.sheet)
        for one in (self._page, self._asking):
            self.addWidget(one)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        figures = self._figures
        self.older, self.clock = Notice("trail.older"), Notice("trail.clock")
        self.filters = Filters(figures)
        self.verify = button(self.tr("&Verify"), name="trail.verify", icon="check")
        self.export = button(self.tr("E&xport…"), name="trail.export")
        self.table = PagedTable(
            words.columns(figures), name="trail.table", says=self.tr("Trail"), empty="", fetch=self._fetch
        )
        self.table.stretch_column(4)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.progress, self.notice = Progress("trail.progress"), Notice("trail.notice")
        self.side = TrailSide(figures)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        bare(left, look.SMALL)
        left.addWidget(self.table, 1)
        acts = in_a_row(self.verify, self.export, spacing=look.SMALL)
        acts.addStretch(1)
        left.addLayout(acts)
        self.side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        content = QWidget()
        inside = QVBoxLayout(content)
        bare(inside, look.MEDIUM)
        for one in (self.older, self.clock):
            inside.addWidget(one)
        inside.addLayout(self.filters)
        inside.addLayout(columns, 1)
        inside.addWidget(self.progress)
        inside.addWidget(self.notice)
        self.progress.hide()
        self.states = StateStack(content, name="trail.states")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addWidget(self.states)

    def _connect(self) -> None:
        asks, side, doing = self.presenter, self.side, self.presenter.doing
        self.filters.left.connect(self._choose_other)
        self.states.acted.connect(self.refresh)
        self.table.selected_row.connect(lambda row: side.show_row(row) if row is not None else None)
        self.older.acted.connect(lambda: self._begin_form("accept"))
        self.clock.acted.connect(lambda: self._begin_form("confirm"))
        side.accepting.connect(asks.accept)
        side.confirming.connect(asks.confirm)
        side.left.connect(self.first_focus)
        self.verify.clicked.connect(asks.verify)
        self.export.clicked.connect(self._export)
        self.progress.cancelled.connect(self._stop_verifying)
        doing.busy.connect(side.set_busy)
        doing.approving.connect(self._approve)
        doing.not_approving.connect(lambda: self.setCurrentWidget(self._page))
        self._connect_answers()

    def _connect_answers(self) -> None:
        asks = self.presenter
        asks.began.connect(self._begin)
        asks.paged.connect(self._add_page)
        asks.stood.connect(self._stand)
        asks.failed.connect(self.table.paged.fail)
        asks.not_permitted.connect(self.states.show_not_permitted)
        asks.bad_day.connect(self.filters.refuse)
        asks.refused.connect(self._refuse)
        asks.told.connect(self._told)
        asks.verifying.connect(self._verifying)
        asks.stepped.connect(self._step)
        asks.verified.connect(self._verified)
        asks.exported.connect(self._save)
        asks.not_exported.connect(self.notice.say)

    # -- what every panel can be told

    def refresh(self) -> None:
        self.presenter.choose(self.filters.sought())

    def clear(self) -> None:
        """Keep nothing of anybody's."""
        self._kept, self._path = None, ""
        self.presenter.forget()
        self.table.set_rows(())
        self.side.clear()
        self.sheet.clear()
        self.progress.hide()
        self.verify.setEnabled(True)
        for one in (self.older, self.clock, self.notice):
            one.clear()
        self.setCurrentWidget(self._page)

    def is_dirty(self) -> bool:
        return self.presenter.doing.approval.is_open() or bool(self.side.reason().strip())

    def first_focus(self) -> None:
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        elif name := self.side.open_form():
            self.side.forms[name].take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptTrail | None:
        """The form that is open, also where it waits for a supervisor."""
        kept = self._kept
        if kept is None and (name := self.side.open_form()):
            kept = KeptTrail(name, self.side.reason(), self.sheet.keep())
        self.presenter.forget()
        return kept

    def take_up(self, kept: KeptTrail) -> None:
        """Go on as soon as it is known how books and clock stand."""
        self._kept = kept
        self.refresh()

    # -- the list

    def _choose_other(self) -> None:
        """Whoever leaves a field as it was asks for nothing."""
        if self.filters.sought() != self.presenter.sought:
            self.refresh()

    def _begin(self) -> None:
        self.filters.clear_notices()
        self.states.show_content()
        self.table.set_empty(self.tr("Nothing on the trail is like that. Look for less, or for other days."))
        self.table.reload()

    def _fetch(self, cursor: object) -> None:
        self.presenter.fetch(cursor, self.table.paged.generation)

    def _add_page(self, rows: tuple[Noted, ...], cursor: object, generation: int) -> None:
        first = not self.table.rows()
        self.table.paged.add_page(rows, cursor, generation)
        shown = self.table.rows()
        if not shown:
            self.side.show_row(None)
        elif first:
            was = self.side.row.chosen.id if self.side.row.chosen is not None else 0
            at = next((at for at, row in enumerate(shown) if row.id == was), 0)
            self.table.select(at)
            self.side.show_row(shown[at])

    def _stand(self, older: HeadMismatch | None, clock: ClockSetBack | None) -> None:
        """What keeps anybody from posting is said above everything, with the way back for whoever may take it."""
        accept = self.tr("Accept the books…") if self._accepts else ""
        confirm = self.tr("Confirm the clock…") if self._confirms else ""
        for notice, text, action in (
            (self.older, words.older(older, self._figures) if older is not None else "", accept),
            (self.clock, words.set_back(clock, self._figures) if clock is not None else "", confirm),
        ):
            if not text:
                notice.clear()
            elif text != notice.text():
                notice.say(text, "warning", action)
        kept, self._kept = self._kept, None
        if kept is not None and (older if kept.form == "accept" else clock) is not None:
            self.side.begin(kept.form, kept.reason)
            if kept.approval is not None:
                self.presenter.doing.take_up(kept.approval)

    # -- the way back

    def _begin_form(self, name: str) -> None:
        self.notice.clear()
        self.side.begin(name)

    def _approve(self, reason: str) -> None:
        self.sheet.reason.set_text(reason)
        self.setCurrentWidget(self._asking)
        if self.isVisible():
            self.sheet.first_focus()

    def _refuse(self, field: str, text: str) -> None:
        if not self.side.refuse(field, text):
            self.notice.say(text)

    def _told(self, text: str) -> None:
        self.side.end()
        self.refresh()
        self.notice.say(text, "good")
        if self.isVisible():
            self.first_focus()

    # -- verifying, and taking it along

    def _verifying(self, text: str) -> None:
        self.notice.clear()
        self.verify.setEnabled(False)
        self.progress.begin(text)
        self.progress.show()

    def _step(self, far: str, done: int, total: int) -> None:
        self.progress.bar.setMaximum(total)
        self.progress.advance(done, far)

    def _verified(self, holds: bool, text: str) -> None:
        self.progress.hide()
        self.verify.setEnabled(True)
        self.notice.say(text, "good" if holds else "bad")

    def _stop_verifying(self) -> None:
        self.presenter.stop_verifying()
        self.progress.hide()
        self.verify.setEnabled(True)
        self.notice.say(self.tr("Stopped. Nothing is known of the rows that were left."), "info")

    def _export(self) -> None:
        self.notice.clear()
        self._path, form = self.choose_file(self)
        if self._path:
            self.presenter.export(form)

    def _save(self, file: TrailFile) -> None:
        path, self._path = self._path, ""
        if not path:
            return
        if why := saving.save(path, file.content):
            self.notice.say(why)
            return
        name = path.replace("\\", "/").rpartition("/")[2]
        said = self.tr("Saved as {name}. Rows: {count}.")
        self.notice.say(said.format(name=name, count=self._figures.count(file.rows)), "good")

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks elsewhere leaves no customer's number behind; a reason half typed stays."""
        super().hideEvent(event)
        if not self.is_dirty():
            self.clear()
