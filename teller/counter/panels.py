"""The panels of one shift: built for what the user's role reaches, and told when something of theirs changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.rules import AccountState
from teller.bank.badge import REACH, Role, Scope, View
from teller.bank.customers.overview import Overview
from teller.bank.customers.serve import Service
from teller.bank.house import BankFacts
from teller.counter import wording
from teller.counter.accounts.places import AccountsPlaces
from teller.counter.accounts.view import AccountsView
from teller.counter.approvals.queue_view import QueueView
from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.cards.view import CardsView
from teller.counter.cheques.view import ChequesView
from teller.counter.covers import Covers
from teller.counter.customer.view import CustomerView
from teller.counter.customer_header import Flag
from teller.counter.drawer.view import DrawerView
from teller.counter.evening import Evening
from teller.counter.figures import Figures
from teller.counter.limits.view import LimitsView
from teller.counter.palette.shift import PaletteOfShift
from teller.counter.panel import Keeps, Kept, Panel
from teller.counter.preferences import Preferences
from teller.counter.proving.sheet import AskingForProof
from teller.counter.security.tabs import SecurityTabs
from teller.counter.serve.view import ServeView
from teller.counter.settings.view import SettingsView
from teller.counter.shift import Shift
from teller.counter.told import Told
from teller.counter.users.page import UsersPage
from teller.counter.window import Window

_TO_BE_READ = 20.0  # seconds that what nobody asked for stays
OF_THE_CUSTOMER = ("customer", "accounts", "cards")


class Panels(QObject):
    """Builds the pages into the window and keeps them in step with the shift.

    Signals: preferred(name, value) when somebody chose how the window looks.
    """

    preferred = Signal(str, object)

    def __init__(
        self, window: Window, shift: Shift, facts: BankFacts, figures: Figures, preferences: Preferences
    ) -> None:
        super().__init__()
        self._window, self._shift, self._facts, self._figures = window, shift, facts, figures
        self._preferences = preferences
        self._reach = REACH[shift.session.role]
        self._panels: dict[str, Panel] = {}
        self._keeping: dict[str, Keeps] = {}
        self.evening = Evening(window, shift, facts, figures)
        self.covers = Covers(window, shift, facts, figures)
        self.security = SecurityTabs(window, shift, facts, figures, self.covers)
        self._build()
        window.show_page(self.evening.first_page)
        self._customer_pages(shown=False)
        window.page_shown.connect(self._shown)
        shift.served.connect(self._served)
        shift.finished.connect(self._finished)
        shift.finishing.connect(self._withdraw)
        self._proof = AskingForProof(window, shift.proving, figures)
        self._told = Told(window, shift, figures, self.security)
        self._told.begin()
        self.palette = PaletteOfShift(window, shift, figures, self._panels, self.evening)

    def is_dirty(self) -> bool:
        return any(panel.is_dirty() for panel in self._panels.values())

    def is_unknown(self) -> bool:
        """Whether an entry was sent to the bank and never answered."""
        accounts = self._panels.get("accounts")
        return isinstance(accounts, AccountsView) and accounts.movement.is_unknown()

    def customer_is_dirty(self) -> bool:
        return any(self._panels[key].is_dirty() for key in OF_THE_CUSTOMER if key in self._panels)

    def refresh_shown(self) -> None:
        """Ask anew for what is on screen now."""
        self._shown(self._window.current_page())

    def tick(self) -> None:
        """A second has passed: how long the customer has been served is told to the minute."""
        minutes = self._shift.served_seconds() // 60
        words = self.tr("%n min", "", minutes) if minutes else self.tr("just begun")
        if self._shift.service is not None:
            since = self.tr("since {time}").format(time=self._figures.time(self._shift.service.started))
            self._window.customer.set_time(words, since)

    def keep(self) -> Kept:
        """What must be there again when these panels are gone and built anew."""
        kept = {key: panel.keep() for key, panel in self._keeping.items()}
        typed = {key: one for key, one in kept.items() if one is not None}
        return Kept(self._window.current_page(), typed, self.palette.keep())

    def take_up(self, kept: Kept) -> None:
        """Go on where another set of panels was given up. A customer who is served no more is not gone on with."""
        service = self._shift.service
        if service is not None:
            self._customer_pages(shown=True)
            self._show_customer(service, service.name)
        page = kept.page
        if page not in self._panels or (service is None and page in OF_THE_CUSTOMER):
            page = self.evening.first_page
        self._window.show_page(page)
        for key, one in sorted(kept.panels.items(), key=lambda each: each[0] == page):  # the one in front comes last
            if key in self._keeping and (service is not None or key not in OF_THE_CUSTOMER):
                self._keeping[key].take_up(one)
        self.palette.take_up(kept.meant)

    def focus_shown(self) -> None:
        if (panel := self._panels.get(self._window.current_page())) is not None:
            panel.first_focus()

    def close(self) -> None:
        """Empty every panel and let go of the window's signals, before somebody else signs in."""
        self._proof.close()
        self._told.close()
        self.palette.close()
        self.evening.close()
        self._window.page_shown.disconnect(self._shown)
        self._shift.served.disconnect(self._served)
        self._shift.finished.disconnect(self._finished)
        self._shift.finishing.disconnect(self._withdraw)
        for panel in self._panels.values():
            if isinstance(panel, AccountsView):
                panel.give_up()
            else:
                panel.clear()
        self._panels.clear()
        self._keeping.clear()

    # -- how they are built

    def _build(self) -> None:
        views, at = self._shift.session.views, self._shift.at
        inspects = self._shift.session.role is Role.AUDITOR
        self.evening.add_start(self._add)
        if View.SERVE in views:
            may_enrol = Scope.CUSTOMERS_ENROL in self._reach
            self._add(
                "serve",
                self.tr("Serve"),
                "serve",
                "Ctrl+1",
                ServeView(at(View.SERVE), self._figures, self._shift.serve, inspects=inspects, may_enrol=may_enrol),
            )
            self._build_customer_pages()
        if View.TILL in views:
            drawer = DrawerView(at(View.TILL), self._figures, keeps_vault=Scope.CASH_VAULT in self._reach)
            drawer.state_known.connect(self._drawer_known)
            drawer.changed.connect(self._shift.till_changed)
            drawer.entry_asked.connect(self.evening.show_entry)
            drawer.arrived.connect(lambda text: self._window.toast.say(text, _TO_BE_READ, "transfer"))
            self._shift.moved.connect(drawer.refresh)
            self._add("drawer", self.tr("Drawer"), "till", "Ctrl+5", drawer)
            drawer.refresh()
        if View.APPROVALS in views:
            self._build_queue()
        self.evening.add_books(self._add)
        if View.USERS in views:
            self._add("users", self.tr("Users"), "users", "Ctrl+6", UsersPage(at(View.USERS), self._figures))
        if View.CHEQUES in views:
            cheques = ChequesView(at(View.CHEQUES), self._figures)
            cheques.moved.connect(self._shift.moved)
            self._add("cheques", self.tr("Cheques"), "copy", "Ctrl+Shift+U", cheques)
        if View.LIMITS in views:
            may_set = Scope.LIMITS_SET in self._reach
            limits = LimitsView(at(View.LIMITS), self._figures, may_set=may_set)
            self._add("limits", self.tr("Limits"), "warning", "Ctrl+8", limits)
        self.security.entry_asked.connect(self.evening.show_entry)
        self.security.add_page(self._add)
        self.evening.alerts_known.connect(self.security.count_alerts)
        self.evening.alerts_asked.connect(self._go_to_alerts)
        settings = SettingsView(self._preferences)
        settings.chosen.connect(self.preferred)
        self._add("settings", self.tr("Settings"), "settings", "Ctrl+,", settings, at_foot=True)

    def _go_to_alerts(self) -> None:  # no lambda: what signals hold of these panels is never let go of
        self.security.go_to("alerts")

    def _build_queue(self) -> None:
        queue = QueueView(self._shift.at(View.APPROVALS), self._figures)
        queue.counted.connect(lambda count: self._window.navigation.set_count("approvals", count))
        queue.arrived.connect(lambda text: self._window.toast.say(text, _TO_BE_READ, "key"))
        self._add("approvals", self.tr("Approvals"), "key", "Ctrl+7", queue)

    def _build_customer_pages(self) -> None:
        at = self._shift.at
        customer = CustomerView(at(View.CUSTOMER), self._figures, may_edit=Scope.CUSTOMER_EDIT in self._reach)
        accounts = AccountsView(
            AccountsPlaces(at(View.ACCOUNTS), at(View.MOVEMENT), at(View.STATEMENT)),
            self._figures,
            may_manage=Scope.ACCOUNTS_MANAGE in self._reach,
            may_move=Scope.DEPOSIT in self._reach,
            practice=self._facts.practice,
            bank_name=self._facts.name,
            today=self._shift.today,
        )
        cards = CardsView(at(View.CARDS), self._figures, may_manage=Scope.CARDS_MANAGE in self._reach)

        def show_account(number: str) -> None:
            self._window.show_page("accounts")
            accounts.show_account(number)

        customer.account_chosen.connect(show_account)
        customer.first_account_asked.connect(lambda: self._window.show_page("accounts"))
        customer.edited.connect(self._customer_edited)
        accounts.moved.connect(self._shift.moved)
        accounts.changed.connect(self._shift.moved)
        accounts.listed.connect(self._show_flags)
        cards.changed.connect(self._shift.cards_changed)
        self._add("customer", self.tr("Customer"), "person", "Ctrl+2", customer)
        self._add("accounts", self.tr("Accounts"), "accounts", "Ctrl+3", accounts)
        self._add("cards", self.tr("Cards"), "cards", "Ctrl+4", cards)

    def _add(self, key: str, title: str, icon: str, shortcut: str, view: QWidget, *, at_foot: bool = False) -> None:
        self._window.add_page(key, title, icon, view, shortcut, at_foot=at_foot)
        if isinstance(view, Keeps):
            self._keeping[key] = view
        self._panels[key] = view  # type: ignore[assignment] # each view is a Panel as well as a widget

    # -- what they are told

    def _shown(self, key: str) -> None:
        panel = self._panels.get(key)
        if panel is None or (key in OF_THE_CUSTOMER and self._shift.service is None):
            return
        if not panel.is_dirty():
            panel.refresh()
        panel.first_focus()

    def _served(self, service: Service) -> None:
        serve = self._panels.get("serve")
        if isinstance(serve, ServeView):
            serve.begun()
        self._customer_pages(shown=True)
        self._show_customer(service, service.name)
        self._window.show_page("accounts")

    def _customer_edited(self, overview: Overview) -> None:
        if self._shift.service is not None:
            self._show_customer(self._shift.service, overview.name)

    def _show_customer(self, service: Service, name: str) -> None:
        number, by = self._figures.number(service.number), wording.identification(service.identified_by)
        self._window.customer.show_customer(name, number, by, "")
        self.tick()

    def _show_flags(self, accounts: Sequence[Account]) -> None:
        """What whoever serves this customer should know before anything else."""
        frozen = sum(account.state is AccountState.FROZEN for account in accounts)
        flags = []
        if frozen:
            flags.append(Flag("frozen", self.tr("%n account(s) frozen", "", frozen), "warning"))
        if not accounts:
            flags.append(Flag("info", self.tr("no account yet"), "quiet"))
        self._window.customer.set_flags(flags)

    def _finished(self) -> None:
        self._window.customer.clear()
        for key in OF_THE_CUSTOMER:
            if key in self._panels:
                self._panels[key].clear()
        self._customer_pages(shown=False)
        if "serve" in self._panels:
            self._panels["serve"].clear()
            self._window.show_page("serve")

    def _withdraw(self, only_of_the_customer: bool) -> None:
        """Nothing waits for a supervisor in the name of somebody who is gone."""
        for key, panel in self._panels.items():
            if isinstance(panel, QWidget) and (key in OF_THE_CUSTOMER or not only_of_the_customer):
                for sheet in panel.findChildren(ApprovalSheet):
                    sheet.withdraw()

    def _customer_pages(self, *, shown: bool) -> None:
        for key in OF_THE_CUSTOMER:
            if key in self._panels:
                self._window.navigation.set_visible(key, shown)

    def _drawer_known(self, state: object) -> None:
        name, held = getattr(state, "name", None), getattr(state, "held", None)
        if name is None:
            self._window.show_till(self.tr("no drawer open"))
        elif held is None:
            self._window.show_till(self.tr("{name}, being counted").format(name=name))
        else:
            self._window.show_till(self.tr("{name}, {amount}").format(name=name, amount=self._figures.money(held)))
