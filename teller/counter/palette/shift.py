"""The palette of one shift: it has the window's line while somebody is signed in, and lets go of it afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from teller.bank.accounts.account import Account
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.badge import View
from teller.bank.customers.find import Found
from teller.bank.customers.serve import Service
from teller.counter.accounts.view import AccountsView
from teller.counter.deeds import Deed
from teller.counter.evening import Evening
from teller.counter.figures import Figures
from teller.counter.palette.codes import Told
from teller.counter.palette.offers import Offers, works_now
from teller.counter.palette.overview import ShortcutsDialog
from teller.counter.palette.presenter import PalettePresenter, Places, Turns
from teller.counter.palette.view import Palette
from teller.counter.serve.view import ServeView
from teller.counter.shift import Shift
from teller.counter.window import Window


@dataclass(frozen=True, slots=True)
class Meant:
    """What was typed for a customer who has to be identified first: plain values, which outlive a lock."""

    customer: str
    code: str
    told: Told


class PaletteOfShift(QObject):
    """Keeps palette, shift and panels in step."""

    def __init__(
        self, window: Window, shift: Shift, figures: Figures, panels: Mapping[str, object], evening: Evening
    ) -> None:
        super().__init__()
        self._window, self._shift, self._panels = window, shift, panels
        self._meant: Meant | None = None
        self.deeds = Offers(window, shift, panels, evening).deeds(search=self.open, overview=self.show_overview)
        finds = View.SERVE in shift.session.views
        places = Places(shift.at(View.SERVE) if finds else None, shift.at(View.ACCOUNTS), shift.at(View.CARDS))
        turns = Turns(
            self._identify,
            lambda: window.show_page("customer"),
            self._show_account,
            lambda deed: works_now(deed, window),
        )
        presenter = PalettePresenter(self.deeds, places, turns, lambda: shift.service, figures)
        self.palette = Palette(window.top.search, window.top.parentWidget() or window, presenter)
        window.top.search_asked.connect(self.open)
        window.top.shortcuts_asked.connect(self.show_overview)
        window.page_shown.connect(self._turned)
        shift.served.connect(self._served)
        shift.finished.connect(self.palette.close)
        if isinstance(serve := panels.get("serve"), ServeView):
            serve.went_back.connect(self._forget_meant)

    def open(self) -> None:
        self.palette.open()

    def show_overview(self) -> None:
        """F1: what can be done by key and by code, on the page on screen."""
        ShortcutsDialog(self._window, self.deeds).open()

    def close(self) -> None:
        """Let go of the window, before somebody else signs in."""
        self._forget_meant()
        self._window.top.search_asked.disconnect(self.open)
        self._window.top.shortcuts_asked.disconnect(self.show_overview)
        self._window.page_shown.disconnect(self._turned)
        self._shift.served.disconnect(self._served)
        self._shift.finished.disconnect(self.palette.close)
        self.palette.end()

    # -- where it leads

    def _show_account(self, number: str) -> None:
        self._window.show_page("accounts")
        if isinstance(accounts := self._panels.get("accounts"), AccountsView):
            accounts.show_account(number)

    def _identify(self, customer: Found, deed: Deed | None, told: Told) -> None:
        self._window.show_page("serve")
        if isinstance(serve := self._panels.get("serve"), ServeView) and serve.identify(customer):
            self._meant = Meant(customer.number, deed.code, told) if deed is not None else None

    # -- what was meant for whoever is being identified

    def keep(self) -> Meant | None:
        return self._meant

    def take_up(self, meant: Meant | None) -> None:
        """They are being identified still, on the page that was taken up before."""
        self._meant = meant

    def _turned(self, _page: str) -> None:
        if self._shift.service is None:
            self._forget_meant()  # somebody went elsewhere instead

    def _forget_meant(self) -> None:
        self._meant = None

    def _served(self, service: Service) -> None:
        meant, self._meant = self._meant, None
        deed = self.deeds.of_code(meant.code) if meant is not None else None
        if meant is None or deed is None or meant.customer != service.number:
            return

        def listed(accounts: tuple[Account, ...]) -> None:
            if self._shift.service is not service:
                return
            if any(one.number == meant.told.account for one in accounts):
                deed.run(meant.told)
            else:
                self._window.say(self.tr("That account is not this customer’s."))

        self._shift.at(View.ACCOUNTS).ask(list_accounts, listed, lambda _: None)
