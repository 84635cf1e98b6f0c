"""The alerts on screen: a list that can be narrowed, and the chosen one beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.readmission.list_blocked import Blocked
from teller.bank.watch.alert import Alert, Disposition
from teller.counter import look
from teller.counter.alerts import words
from teller.counter.alerts.kept import KeptAlerts
from teller.counter.alerts.panel import AlertPanel
from teller.counter.alerts.presenter import AlertsPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import at_the_top, bare
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _LOWEST = 360, 900, 180


class AlertsView(QWidget):
    """Signals: counted(how many wait), entry_asked(reference), relations_asked."""

    counted = Signal(int)
    entry_asked = Signal(str)
    relations_asked = Signal()

    def __init__(
        self, place: Asks, figures: Figures, *, decides: bool, unlocks: bool, sees_customers: bool, sees_journal: bool
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("alerts")
        self.presenter = presenter = AlertsPresenter(place, figures, unlocks=unlocks)
        presenter.setParent(self)
        self._setting = False
        self._kept: KeptAlerts | None = None
        self._reopen: KeptAlerts | None = None
        self.state = ChoiceField(self.tr("&Show"), name="alerts.state", choices=presenter.states())
        self.rule = ChoiceField(self.tr("&Kind"), name="alerts.rule", choices=presenter.rules())
        self.table = PagedTable(
            words.columns(figures, sees_customers=sees_customers),
            name="alerts.table",
            says=self.tr("Alerts"),
            empty=self.tr("Nothing looks wrong. What does stands here, with what was seen."),
            fetch=self._fetch,
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.relations = button(self.tr("Rela&tions…"), name="alerts.relations")
        self.notice = Notice("alerts.said")
        self.panel = AlertPanel(figures, decides=decides, sees_journal=sees_journal)
        self._nothing, self._side = QWidget(), Pages()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        filters = Columns(spacing=look.MEDIUM)
        for field, least, most in ((self.state, 140, 160), (self.rule, 404, 420)):
            field.setMinimumWidth(look.px(least))
            field.setMaximumWidth(look.px(most))
            filters.addLayout(at_the_top(field))
        filters.addStretch(1)
        content = QWidget()
        left = QVBoxLayout(content)
        bare(left, look.MEDIUM)
        left.addLayout(filters)
        left.addWidget(self.table, 1)
        left.addWidget(self.relations, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.notice)
        self.states = StateStack(content, name="alerts.states")
        for page in (self._nothing, self.panel):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self.states, 1)
        columns.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addLayout(columns)

    def _connect(self) -> None:
        asks, panel = self.presenter, self.panel
        for field in (self.state, self.rule):
            field.box.currentIndexChanged.connect(lambda _: self._choose())
        asks.began.connect(self._begin)
        asks.paged.connect(self._add_page)
        asks.counted.connect(self.counted)
        asks.failed.connect(self.table.paged.fail)
        asks.not_permitted.connect(self.states.show_not_permitted)
        asks.decided.connect(self._decided)
        asks.refused.connect(panel.refuse)
        asks.barred.connect(self._show_barred)
        asks.unlocked.connect(self._unlocked)
        asks.not_unlocked.connect(panel.refuse_unlock)
        asks.busy.connect(panel.set_busy)
        panel.unlock_form.unlocked.connect(asks.unlock)
        self.relations.clicked.connect(self.relations_asked)
        self.states.acted.connect(self.refresh)
        self.table.selected_row.connect(self._selected)
        self.table.activated_row.connect(lambda _: self._to_form())
        panel.decided.connect(self._decide)
        panel.entry_asked.connect(self.entry_asked)
        panel.went_back.connect(self._to_table)

    # -- what every panel can be told

    def refresh(self) -> None:
        self._choose()

    def clear(self) -> None:
        """Keep nothing of anybody's."""
        self.presenter.forget()
        self._reopen = None
        self.table.set_rows(())
        self.panel.clear()
        self.notice.clear()
        self._side.setCurrentWidget(self._nothing)

    def is_dirty(self) -> bool:
        return self.panel.chosen is not None and bool(self.panel.typed())

    def first_focus(self) -> None:
        self._to_table()

    def keep(self) -> KeptAlerts | None:
        """The reason half typed."""
        kept = self._kept or self._reopen
        if self.is_dirty() and self.panel.chosen is not None:
            what, unlock = self.panel.disposition.value(), self.panel.is_unlocking()
            kept = KeptAlerts(self.panel.chosen.id, str(what), self.panel.typed(), unlock=unlock)
        self.presenter.forget()
        return kept

    def take_up(self, kept: KeptAlerts) -> None:
        self._kept = kept
        self._choose()

    # -- the list

    def _choose(self) -> None:
        if not self._setting:
            self.presenter.choose(self.state.value(), self.rule.value())

    def _begin(self) -> None:
        self.states.show_content()
        self.table.reload()

    def _fetch(self, cursor: object) -> None:
        self.presenter.fetch(cursor, self.table.paged.generation)

    def _add_page(self, alerts: tuple[Alert, ...], cursor: object, generation: int) -> None:
        first = not self.table.rows()
        self.table.paged.add_page(alerts, cursor, generation)
        shown = self.table.rows()
        if not shown:
            self.panel.clear()
            self._side.setCurrentWidget(self._nothing)
        elif first:
            was = self._kept.alert if self._kept is not None else getattr(self.panel.chosen, "id", None)
            at = next((at for at, one in enumerate(shown) if one.id == was), 0)
            self.table.select(at)
            self._selected(shown[at])
            self._put_back(shown[at])

    def _put_back(self, chosen: Alert) -> None:
        kept, self._kept = self._kept, None
        if kept is None or kept.alert != chosen.id:
            return
        if kept.unlock:
            self._reopen = kept  # as soon as it is known who is kept out still
        elif self.panel.can_decide():
            self.panel.disposition.set_value(Disposition(kept.disposition))
            self.panel.reason.set_text(kept.reason)

    def _selected(self, alert: Alert | None) -> None:
        if alert is not None:
            self.panel.show_alert(alert)
            self._side.setCurrentWidget(self.panel)

    def _to_form(self) -> None:
        if self.panel.form.isVisible():
            self.panel.disposition.take_focus()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the decision

    def _decide(self, what: object, reason: str) -> None:
        if self.panel.chosen is not None:
            self.presenter.decide(self.panel.chosen, what, reason)

    def _decided(self, text: str) -> None:
        self.panel.clear()
        self.refresh()
        self.notice.say(text, "good")
        self._to_table()

    # -- letting somebody in again

    def _show_barred(self, barred: tuple[Blocked, ...]) -> None:
        self.panel.show_barred(barred)
        kept, self._reopen = self._reopen, None
        if kept is not None and self.panel.chosen is not None and self.panel.chosen.id == kept.alert:
            self.panel.ask_unlock()
            self.panel.unlock_form.reason.set_text(kept.reason)

    def _unlocked(self, text: str) -> None:
        self.panel.unlocked()
        self.notice.say(text, "good")
        self._to_table()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks elsewhere leaves no customer's name behind; a reason half typed stays with its alert."""
        super().hideEvent(event)
        if not self.is_dirty():
            self.clear()
