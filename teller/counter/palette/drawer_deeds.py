"""What can be done with a drawer from the palette, and what stands in its way now."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from teller.bank.badge import Scope
from teller.counter.deeds import Deed, Task
from teller.counter.drawer.view import DrawerView
from teller.counter.palette.codes import Told
from teller.counter.window import Window


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


class DrawerDeeds:
    """Knows the window and the page of the drawer."""

    def __init__(self, window: Window, panels: Mapping[str, object], reach: frozenset[Scope]) -> None:
        self._window, self._panels = window, panels
        self._has_drawer, self._keeps_vault = Scope.TILL in reach, Scope.CASH_VAULT in reach

    def deeds(self) -> list[Deed]:
        """In the order of a day."""
        own, vault = partial(self._deed, for_role=self._has_drawer), partial(self._deed, for_role=self._keeps_vault)
        go: Callable[[Told], None] = lambda _: self._window.show_page("drawer")  # noqa: E731
        return [
            Deed(
                "drawer", Task.DRAWER, _tr("Go to the drawer"), "till", go,
                code="DRW", shortcut="Ctrl+5", widget="window.go_drawer", for_role=self._has_drawer,
            ),
            own("buy", "BUY", _tr("Buy cash from the vault"), "deposit"),
            own("sell", "SEL", _tr("Sell cash to the vault"), "withdraw"),
            own("exchange", "EXG", _tr("Exchange notes and coins"), "transfer"),
            own("offer", "HND", _tr("Hand cash to a colleague"), "transfer"),
            own("hand_over", "HOV", _tr("Hand over the drawer"), "person"),
            own("pause", "PSE", _tr("Pause the drawer"), "clock"),
            own("resume", "RSM", _tr("Resume the drawer"), "check"),
            own("check", "CNT", _tr("Count the drawer"), "till"),
            own("close", "CLS", _tr("Count and close the drawer"), "closed"),
            vault("receive", "RCV", _tr("Receive cash for the vault"), "deposit"),
            vault("ship", "SHP", _tr("Ship cash out of the vault"), "withdraw"),
        ]  # fmt: skip

    def _deed(self, what: str, code: str, words: str, icon: str, *, for_role: bool) -> Deed:
        may = self._may_keep_vault if what in {"receive", "ship"} else partial(self._may, what)
        key = f"drawer_{what}"
        return Deed(key, Task.DRAWER, words, icon, partial(self._begin, what), may, code=code, for_role=for_role)

    def _view(self) -> DrawerView | None:
        view = self._panels.get("drawer")
        return view if isinstance(view, DrawerView) else None

    def _begin(self, what: str, _: Told) -> None:
        self._window.show_page("drawer")
        if (view := self._view()) is not None:
            view.begin(what)

    def _may(self, what: str) -> str:
        view = self._view()
        if view is None or view.mine is None:
            return _tr("You have no drawer open")
        if not view.steps.own.can(what):
            return _tr("The drawer is not in a state for it: see under Drawer")
        return self._may_keep_vault()

    def _may_keep_vault(self) -> str:
        """A form that is half filled stays where it is."""
        view = self._view()
        if view is not None and view.is_dirty():
            return _tr("Something is half typed on the drawer’s page: post or leave it first")
        return ""
