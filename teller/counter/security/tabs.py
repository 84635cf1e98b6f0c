"""Which tabs the page of security has for a role, and how each is made."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from teller.bank.badge import REACH, Scope, View
from teller.bank.house import BankFacts
from teller.counter.covers import Covers
from teller.counter.evening import Add
from teller.counter.figures import Figures
from teller.counter.security.view import SecurityView
from teller.counter.shift import Shift
from teller.counter.widgets.later import Later
from teller.counter.window import Window


class SecurityTabs(QObject):
    """Builds the page with those tabs that the role reaches; nothing of it is made before it is looked at.

    Signals: entry_asked(reference) where an alert leads to an entry of the journal.
    """

    entry_asked = Signal(str)

    def __init__(self, window: Window, shift: Shift, facts: BankFacts, figures: Figures, covers: Covers) -> None:
        super().__init__()
        self._window, self._shift, self._facts, self._figures, self._covers = window, shift, facts, figures, covers
        self.page = SecurityView()
        self._tab(View.SECURITY, "mine", self.tr("Yourself"), "person", self._make_mine)
        self._tab(View.ALERTS, "alerts", self.tr("Alerts"), "warning", self._make_alerts)
        self._tab(View.TRAIL, "trail", self.tr("Trail"), "journal", self._make_trail)
        self._tab(View.DEVICES, "devices", self.tr("Computers"), "lock", self._make_devices)
        self._tab(View.KEEPING, "keeping", self.tr("Keys and backups"), "key", self._make_keeping)
        self._tab(View.CHECKLIST, "checklist", self.tr("Checklist"), "check", self._make_checklist)

    def add_page(self, add: Add) -> None:
        """Into the window, if there is any tab."""
        if self.page.tabs():
            add("security", self.tr("Security"), "shield", "Ctrl+Shift+Y", self.page)

    def go_to(self, key: str) -> None:
        """To a tab, from wherever one is."""
        if key in self.page.tabs():
            self._window.show_page("security")
            self.page.show_tab(key)

    def _make_mine(self) -> QWidget:
        from teller.counter.own_security.view import OwnSecurityView
        from teller.counter.sessions.own_list import OwnSessions

        sessions = OwnSessions(self._shift.itself(), self._figures)
        made = OwnSecurityView(self._shift.at(View.SECURITY), self._figures, sessions)
        made.wanted.connect(self._covers.cover)
        self._covers.changed.connect(made.refresh)
        return made

    def count_alerts(self, count: int) -> None:
        """How many wait stands beside the page's name in the navigation."""
        if self.page.tabs():
            self._window.navigation.set_count("security", count)

    def _make_alerts(self) -> QWidget:
        from teller.counter.alerts.tab import AlertsTab

        reach = REACH[self._shift.session.role]
        made = AlertsTab(
            self._shift.at(View.ALERTS),
            self._figures,
            decides=Scope.ALERTS_DECIDE in reach,
            unlocks=Scope.UNLOCK in reach,
            sees_customers=Scope.CUSTOMERS_FIND in reach,
            sees_journal=Scope.JOURNAL in reach and Scope.BOOKS_VERIFY in reach,
        )
        made.counted.connect(self.count_alerts)
        made.entry_asked.connect(self.entry_asked)
        return made

    def _make_trail(self) -> QWidget:
        from teller.counter.trail.view import TrailView

        shift, reach = self._shift, REACH[self._shift.session.role]
        return TrailView(
            shift.at(View.TRAIL),
            partial(shift.at_length, View.TRAIL),
            self._figures,
            accepts=Scope.ACCEPT_BOOKS in reach,
            confirms=Scope.CLOCK in reach,
        )

    def _make_keeping(self) -> QWidget:
        from teller.counter.keeping.view import KeepingView

        return KeepingView(self._shift, self._figures)

    def _make_devices(self) -> QWidget:
        from teller.counter.devices.view import DevicesView

        return DevicesView(self._shift.at(View.DEVICES), self._figures)

    def _tab(self, view: View, key: str, title: str, icon: str, make: Callable[[], QWidget]) -> None:
        if view in self._shift.session.views:
            self.page.add_tab(key, title, icon, Later(make))

    def _make_checklist(self) -> QWidget:
        from teller.counter.checklist.view import ChecklistView

        return ChecklistView(self._shift.at(View.CHECKLIST), self._figures)
