"""The page of security: its tabs, one of them in front, and what the shell tells a panel handed on to that one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.security.kept import KeptSecurity
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.flowing import Flowing
from teller.counter.widgets.later import Later
from teller.counter.widgets.plain import bare, rule


class SecurityView(QWidget):
    """Tabs are made when they are first looked at. Arrow keys go from tab to tab.

    Signals: turned(key) when another tab came to the front.
    """

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("security")
        self._tabs: dict[str, Later[QWidget]] = {}
        self._buttons: dict[str, Button] = {}
        self._icons: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._front = ""
        self._row = Flowing(spacing=look.TIGHT)
        self._row.setContentsMargins(look.LARGE, look.SMALL, look.LARGE, look.SMALL)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        bare(column)
        column.addLayout(self._row)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    def add_tab(self, key: str, title: str, icon: str, panel: Later[QWidget]) -> None:
        """A tab named `security.go_KEY`; the first is in front."""
        made = button(title, name=f"security.go_{key}", weight="nav", icon=icon)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._group.addButton(made)
        made.clicked.connect(lambda: self.show_tab(key))
        self._row.addWidget(made)
        self._tabs[key], self._buttons[key], self._icons[key] = panel, made, icon
        self._stack.addWidget(panel)
        if not self._front:
            self._mark(key)

    def tabs(self) -> list[str]:
        return list(self._tabs)

    def front(self) -> str:
        return self._front

    def tab(self, key: str) -> Later[QWidget]:
        return self._tabs[key]

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front, as the shell brings a page."""
        if key not in self._tabs:
            return
        self._mark(key)
        self.refresh_front()
        self.turned.emit(key)

    def refresh_front(self) -> None:
        front = self._tabs[self._front]
        if not front.is_dirty():
            front.refresh()
        front.first_focus()

    # -- what every panel can be told

    def refresh(self) -> None:
        if self._front and not self._tabs[self._front].is_dirty():
            self._tabs[self._front].refresh()

    def clear(self) -> None:
        for tab in self._tabs.values():
            tab.clear()

    def is_dirty(self) -> bool:
        return any(tab.is_dirty() for tab in self._tabs.values())

    def first_focus(self) -> None:
        if self._front:
            self._tabs[self._front].first_focus()

    def keep(self) -> KeptSecurity:
        kept = {key: tab.keep() for key, tab in self._tabs.items()}
        return KeptSecurity(self._front, {key: one for key, one in kept.items() if one is not None})

    def take_up(self, kept: KeptSecurity) -> None:
        if kept.front in self._tabs:
            self._mark(kept.front)
        for key, one in kept.tabs.items():
            if key in self._tabs:
                self._tabs[key].take_up(one)

    def _mark(self, key: str) -> None:
        self._front = key
        self._stack.setCurrentWidget(self._tabs[key])
        for other, made in self._buttons.items():
            made.setChecked(other == key)
            icons.dress(made, self._icons[other], "accent" if other == key else "quiet")
