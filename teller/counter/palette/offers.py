"""What can be done in a shift: every deed of its panels and its window, with what stands in its way now."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teller.bank.badge import REACH, Scope
from teller.bank.ledger.entry import Kind
from teller.counter.accounts.view import AccountsView
from teller.counter.cards.view import CardsView
from teller.counter.customer.view import CustomerView
from teller.counter.deeds import Deed, Deeds, Task
from teller.counter.evening import PROVE, Evening
from teller.counter.palette import held, security_deeds
from teller.counter.palette.codes import Takes, Told
from teller.counter.palette.drawer_deeds import DrawerDeeds
from teller.counter.serve.view import ServeView
from teller.counter.shift import Shift
from teller.counter.users.page import UsersPage
from teller.counter.window import Window

Open = Callable[[], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


class Offers:
    """Knows the window, the shift and the panels by their pages, and turns them into deeds."""

    def __init__(self, window: Window, shift: Shift, panels: Mapping[str, object], evening: Evening) -> None:
        self._window, self._shift, self._panels, self._evening = window, shift, panels, evening
        self._reach = REACH[shift.session.role]

    def deeds(self, *, search: Open, overview: Open) -> Deeds:
        return Deeds(
            [
                *self._customers(),
                *self._money(),
                *held.deeds(self._reach, self._at, self._no_movement),
                *self._cards(),
                *DrawerDeeds(self._window, self._panels, self._reach).deeds(),
                *self._pages(),
                *self._books(),
                *security_deeds.deeds(self._reach, self._at, has_page="security" in self._panels),
                *self._of_the_window(search, overview),
            ]
        )

    # -- what stands in the way

    def _nobody_served(self) -> str:
        return "" if self._shift.service is not None else _tr("No customer is being served")

    def _somebody_served(self) -> str:
        if self._shift.service is None:
            return ""
        return _tr("First finish serving {name} (FIN or F12)").format(name=self._shift.service.name)

    def _no_movement(self) -> str:
        """A form that is half filled stays where it is."""
        accounts = self._panels.get("accounts")
        if isinstance(accounts, AccountsView) and accounts.movement.is_dirty():
            return self._nobody_served() or _tr("An entry is half typed on the accounts page: post or leave it first")
        return self._nobody_served()

    def _no_card_form(self) -> str:
        cards = self._panels.get("cards")
        if isinstance(cards, CardsView) and cards.is_dirty():
            return self._nobody_served() or _tr("Something is half typed on the cards page: save or leave it first")
        if isinstance(cards, CardsView) and cards.once.holds_secret():
            return _tr("A card’s CVV is on screen: put it away first")
        return self._nobody_served()

    # -- the deeds, by task

    def _customers(self) -> list[Deed]:
        task, finds = Task.CUSTOMER, Scope.CUSTOMERS_FIND in self._reach
        return [
            Deed(
                "find", task, _tr("Find a customer"), "search", self._find,
                code="FND", takes=Takes.WORDS, fields=_tr("name, number, e-mail or phone"),
                shortcut="Ctrl+1", widget="window.go_serve", for_role=finds,
            ),
            Deed(
                "serve", task, _tr("Serve a customer by number"), "serve", self._find, self._somebody_served,
                code="SRV", takes=Takes.CUSTOMER, fields=_tr("customer number"), for_role=finds,
            ),
            Deed(
                "enrol", task, _tr("Enrol a new customer"), "plus", self._enrol,
                code="NEW", shortcut="Ctrl+N", widget="serve.enrol", for_role=Scope.CUSTOMERS_ENROL in self._reach,
            ),
            Deed(
                "customer", task, _tr("See the customer’s particulars"), "person", self._page("customer"),
                self._nobody_served, code="CUS", shortcut="Ctrl+2", widget="window.go_customer", for_role=finds,
            ),
            Deed(
                "edit", task, _tr("Change the customer’s particulars"), "person", self._edit, self._nobody_served,
                code="EDT", shortcut="Ctrl+E", widget="customer.edit", for_role=Scope.CUSTOMER_EDIT in self._reach,
            ),
            Deed(
                "finish", task, _tr("Finish serving"), "check", lambda _: self._window.finish_requested.emit(),
                self._nobody_served, code="FIN", shortcut="F12", widget="window.finish_serving", for_role=finds,
            ),
        ]  # fmt: skip

    def _money(self) -> list[Deed]:
        task, moves = Task.MONEY, Scope.DEPOSIT in self._reach
        into, to = _tr("amount, account, memo"), _tr("amount, account, account it goes to, memo")
        return [
            Deed(
                "accounts", task, _tr("See the accounts"), "accounts", self._page("accounts"), self._nobody_served,
                code="ACC", shortcut="Ctrl+3", widget="window.go_accounts",
                for_role=Scope.ACCOUNTS_READ in self._reach,
            ),
            Deed(
                "deposit", task, _tr("Deposit cash"), "deposit", partial(self._move, Kind.DEPOSIT), self._no_movement,
                code="DEP", takes=Takes.MOVEMENT, fields=into, shortcut="Ctrl+D", widget="accounts.deposit",
                for_role=moves,
            ),
            Deed(
                "withdraw", task, _tr("Withdraw cash"), "withdraw", partial(self._move, Kind.WITHDRAWAL),
                self._no_movement, code="WDR", takes=Takes.MOVEMENT, fields=into, shortcut="Ctrl+W",
                widget="accounts.withdraw", for_role=moves,
            ),
            Deed(
                "transfer", task, _tr("Transfer to another account"), "transfer", partial(self._move, Kind.TRANSFER),
                self._no_movement, code="TRF", takes=Takes.TRANSFER, fields=to, shortcut="Ctrl+T",
                widget="accounts.transfer", for_role=moves,
            ),
            Deed(
                "statement", task, _tr("See an account’s statement"), "journal", self._statement, self._no_movement,
                code="STM", takes=Takes.ACCOUNT, fields=_tr("account"), shortcut="Ctrl+S",
                widget="accounts.statement", for_role=Scope.STATEMENT in self._reach,
            ),
            Deed(
                "open_account", task, _tr("Open an account"), "plus", self._open_account, self._no_movement,
                code="OPN", shortcut="Ctrl+O", widget="accounts.open", for_role=Scope.ACCOUNTS_MANAGE in self._reach,
            ),
        ]  # fmt: skip

    def _cards(self) -> list[Deed]:
        task, manages = Task.CARDS, Scope.CARDS_MANAGE in self._reach
        return [
            Deed(
                "cards", task, _tr("See the cards"), "cards", self._page("cards"), self._nobody_served,
                code="CDS", shortcut="Ctrl+4", widget="window.go_cards", for_role=Scope.CARDS_READ in self._reach,
            ),
            Deed(
                "issue_card", task, _tr("Issue a card"), "plus", self._issue, self._no_card_form,
                code="CRD", takes=Takes.ACCOUNT, fields=_tr("account"), shortcut="Ctrl+N", widget="cards.issue",
                for_role=manages,
            ),
            Deed(
                "block_card", task, _tr("Block a card"), "blocked", self._block, self._no_card_form,
                code="BLK", takes=Takes.CARD, fields=_tr("the card’s last four digits"), shortcut="Ctrl+B",
                widget="cards.block", for_role=manages,
            ),
        ]  # fmt: skip

    def _pages(self) -> list[Deed]:
        manages = Scope.USERS in self._reach
        return [
            Deed(
                "approvals", Task.WINDOW, _tr("See what waits for approval"), "key", self._page("approvals"),
                code="APR", shortcut="Ctrl+7", widget="window.go_approvals", for_role=Scope.APPROVE in self._reach,
            ),
            Deed(
                "users", Task.USERS, _tr("See the users"), "users", self._page("users"),
                code="USR", shortcut="Ctrl+6", widget="window.go_users", for_role=manages,
            ),
            Deed(
                "add_user", Task.USERS, _tr("Add a user"), "plus", self._add_user,
                code="ADD", shortcut="Ctrl+N", widget="users.add", for_role=manages,
            ),
        ]  # fmt: skip

    def _books(self) -> list[Deed]:
        task, inspects = Task.BOOKS, Scope.BOOKS_VERIFY in self._reach
        words = _tr("Prove the books") if inspects else _tr("Prove your drawer")
        return [
            Deed(
                "start", task, _tr("See how today stands"), "today", self._page("start"), code="TDY", shortcut="Ctrl+0",
                widget="window.go_start", for_role=Scope.GLANCE in self._reach,
            ),
            Deed(
                "journal", task, _tr("See the journal"), "journal", self._page("journal"), code="JRN",
                shortcut="Ctrl+J", widget="window.go_journal", for_role=Scope.JOURNAL in self._reach,
            ),
            Deed(
                "books", task, _tr("Go to the books"), "accounts", self._page("books"), code="BKS", shortcut="Ctrl+9",
                widget="window.go_books", for_role=inspects or Scope.TILL in self._reach,
            ),
            Deed(
                "prove", task, words, "check", lambda _: self._evening.prove(), code="PRV", shortcut=PROVE,
                widget="window.go_books", for_role=inspects or Scope.TILL in self._reach,
            ),
            Deed(
                "close_branch", task, _tr("Close the branch"), "closed", lambda _: self._evening.ask_to_close(),
                code="EOD", for_role=Scope.BRANCH_DAY in self._reach,
            ),
        ]  # fmt: skip

    def _of_the_window(self, search: Open, overview: Open) -> list[Deed]:
        task = Task.WINDOW
        return [
            Deed(
                "palette", task, _tr("Search, or type a code"), "search", lambda _: search(),
                shortcut="Ctrl+K", widget="window.search", offered=False,
            ),
            Deed(
                "shortcuts", task, _tr("Shortcuts and codes"), "info", lambda _: overview(),
                code="HLP", shortcut="F1", widget="window.search",
            ),
            Deed(
                "settings", task, _tr("Settings"), "settings", self._page("settings"), code="SET", shortcut="Ctrl+,",
                widget="window.go_settings",
            ),
            Deed(
                "password", task, _tr("Change your password"), "key", self._choose("password"), code="PWD",
                widget="window.go_password",
            ),
            Deed(
                "lock", task, _tr("Lock the window"), "lock", self._choose("lock"),
                code="LCK", shortcut="Ctrl+L", widget="window.go_lock",
            ),
            Deed(
                "sign_out", task, _tr("Sign out"), "sign-out", self._choose("sign_out"),
                code="OUT", shortcut="Ctrl+Q", widget="window.go_sign_out",
            ),
        ]  # fmt: skip

    # -- how they are done

    def _page(self, key: str) -> Callable[[Told], None]:
        return lambda _: self._window.show_page(key)

    def _choose(self, key: str) -> Callable[[Told], None]:
        """What stands in the navigation and is no page is the day's to do."""
        return lambda _: self._window.navigation.chosen.emit(key)

    def _at(self, key: str) -> object:
        self._window.show_page(key)
        return self._panels.get(key)

    def _find(self, told: Told) -> None:
        if isinstance(serve := self._at("serve"), ServeView):
            serve.look_for(told.words)

    def _enrol(self, _: Told) -> None:
        if isinstance(serve := self._at("serve"), ServeView):
            serve.enrol()

    def _edit(self, _: Told) -> None:
        if isinstance(customer := self._at("customer"), CustomerView):
            customer.edit()

    def _move(self, kind: Kind, told: Told) -> None:
        if isinstance(accounts := self._at("accounts"), AccountsView):
            accounts.begin_movement(
                kind, told.account, told.payee, told.amount_text, memo=told.memo, review=told.complete
            )

    def _statement(self, told: Told) -> None:
        if isinstance(accounts := self._at("accounts"), AccountsView):
            accounts.show_statement(told.account)

    def _open_account(self, _: Told) -> None:
        if isinstance(accounts := self._at("accounts"), AccountsView):
            accounts.begin_opening()

    def _issue(self, told: Told) -> None:
        if isinstance(cards := self._at("cards"), CardsView):
            cards.begin_issue(told.account)

    def _block(self, told: Told) -> None:
        if isinstance(cards := self._at("cards"), CardsView) and told.card:
            cards.begin_block(told.card)

    def _add_user(self, _: Told) -> None:
        if isinstance(users := self._at("users"), UsersPage):
            users.begin_adding()


def works_now(deed: Deed, window: QWidget) -> bool:
    """Whether the deed's shortcut does something on the screen as it is."""
    bearer = window.findChild(QWidget, deed.widget) if deed.shortcut else None
    return bearer is not None and bearer.isVisible() and bearer.isEnabled()
