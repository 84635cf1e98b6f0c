"""The tab of the alerts: them, and behind a button the relations that some of them go by."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.alerts.kept import KeptAlerts
from teller.counter.alerts.view import AlertsView
from teller.counter.figures import Figures
from teller.counter.relations.kept import KeptRelation
from teller.counter.relations.view import RelationsView
from teller.counter.shift import Asks
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare


@dataclass(frozen=True, slots=True)
class KeptTab:
    """What was typed on either, and which of them was in front."""

    alerts: KeptAlerts | None
    relation: KeptRelation | None
    is_of_relations: bool


class AlertsTab(QWidget):
    """Signals: counted(how many wait), entry_asked(reference)."""

    counted = Signal(int)
    entry_asked = Signal(str)

    def __init__(
        self, place: Asks, figures: Figures, *, decides: bool, unlocks: bool, sees_customers: bool, sees_journal: bool
    ) -> None:  # fmt: skip
        super().__init__()
        self.alerts = AlertsView(
            place, figures, decides=decides, unlocks=unlocks, sees_customers=sees_customers, sees_journal=sees_journal
        )
        self.relations = RelationsView(place, figures, decides=decides)
        self._pages = Pages()
        for page in (self.alerts, self.relations):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(self._pages, 1)
        self.alerts.counted.connect(self.counted)
        self.alerts.entry_asked.connect(self.entry_asked)
        self.alerts.relations_asked.connect(lambda: self._turn(self.relations))
        self.relations.left.connect(lambda: self._turn(self.alerts))

    def is_of_relations(self) -> bool:
        return self._pages.currentWidget() is self.relations

    def _front(self) -> AlertsView | RelationsView:
        return self.relations if self.is_of_relations() else self.alerts

    def _turn(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if page is self.alerts and not self.alerts.is_dirty():
            self.alerts.refresh()
        self.first_focus()

    # -- what every panel can be told

    def refresh(self) -> None:
        self._front().refresh()

    def clear(self) -> None:
        for page in (self.alerts, self.relations):
            page.clear()

    def is_dirty(self) -> bool:
        return self.alerts.is_dirty() or self.relations.is_dirty()

    def first_focus(self) -> None:
        self._front().first_focus()

    def keep(self) -> KeptTab | None:
        kept = KeptTab(self.alerts.keep(), self.relations.keep(), self.is_of_relations())
        return None if kept == KeptTab(None, None, is_of_relations=False) else kept

    def take_up(self, kept: KeptTab) -> None:
        if kept.is_of_relations:
            self._pages.setCurrentWidget(self.relations)
        if kept.alerts is not None:
            self.alerts.take_up(kept.alerts)
        if kept.relation is not None:
            self.relations.take_up(kept.relation)
        if not self._front().is_dirty():
            self.refresh()
