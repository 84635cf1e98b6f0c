"""The main path through the window, as a teller plays it by keyboard: from signing in to signing out."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.cards import CardsScreen
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.screens.shell import ShellScreen
from teller.testing.screens.sign_in import SignInScreen
from teller.testing.screens.statement import StatementScreen

Wait = Callable[[Callable[[], bool]], None]


class Astray(Exception):  # noqa: N818 - the path was left
    """Something on the path was not as it should be; the message says what."""


class MainPath:
    """Plays it step by step; iterating gives each step's name when its screen is there to be looked at."""

    def __init__(self, root: QWidget, wait: Wait, *, email: str, password: str, customer: str) -> None:
        self._root, self._wait = root, wait
        self._email, self._password, self._customer = email, password, customer
        self._shell, self._accounts = ShellScreen(root, wait), AccountsScreen(root, wait)
        self._movement = MovementScreen(root, wait)

    def __iter__(self) -> Iterator[str]:
        yield from self._arrive()
        yield from self._serve()
        yield from self._move()
        yield from self._statement()
        yield from self._card()
        yield from self._leave()

    def _arrive(self) -> Iterator[str]:
        sign_in, drawer = SignInScreen(self._root, self._wait), DrawerScreen(self._root, self._wait)
        self._wait(sign_in.is_shown)
        yield "sign in"
        sign_in.sign_in(self._email, self._password)
        self._wait(self._shell.is_shown)
        self._shell.go_to("drawer")
        self._wait(drawer.sees_drawers)
        drawer.open("Drawer 1", "2000")
        self._wait(drawer.has_one_open)
        self._expect("2,000.00" in drawer.held(), "the drawer holds its float")
        yield "open the drawer"

    def _serve(self) -> Iterator[str]:
        serve = ServeScreen(self._root, self._wait)
        self._shell.go_to("serve")
        serve.search(self._customer.split()[-1].lower())
        serve.wait_for(self._customer)
        yield "find the customer"
        serve.choose(self._customer)
        self._wait(serve.is_identifying)
        yield "identify the customer"
        serve.identify("Passport")
        serve.begin()
        self._wait(lambda: self._shell.customer() == self._customer)
        self._wait(self._accounts.is_ready)
        yield "serve the customer"

    def _move(self) -> Iterator[str]:
        self._current = self._accounts.open_account("current", "Main path")
        self._savings = self._accounts.open_account("savings", "Main path savings")
        yield "open two accounts"
        for begin, fields, balance in (
            (self._accounts.begin_deposit, {"amount": "150"}, "150.00"),
            (self._accounts.begin_withdrawal, {"amount": "50.00"}, "100.00"),
            (self._accounts.begin_transfer, {"payee": self._savings, "amount": "25"}, "75.00"),
        ):
            self._accounts.choose(self._current)
            begin()
            self._wait(self._movement.is_form)
            self._movement.fill(**fields)
            yield "fill in a movement"
            self._movement.review()
            self._wait(self._movement.is_confirming)
            yield "confirm it"
            self._movement.post()
            self._wait(self._movement.has_receipt)
            yield "its receipt"
            self._movement.finish()
            self._wait(self._accounts.is_ready)
            self._accounts.choose(self._current)
            self._wait(lambda balance=balance: self._accounts.balance() == balance)  # type: ignore[misc]

    def _statement(self) -> Iterator[str]:
        statement = StatementScreen(self._root, self._wait)
        self._accounts.open_statement()
        self._wait(statement.is_loaded)
        balances = statement.balances()
        self._expect(balances == ["75.00", "100.00", "150.00"], f"running balances, newest first, not {balances}")
        yield "the statement"
        statement.leave()
        self._wait(self._accounts.is_ready)

    def _card(self) -> Iterator[str]:
        cards = CardsScreen(self._root, self._wait)
        self._shell.go_to("cards")
        cvv = cards.issue(account=self._current)
        digits = "".join(character for character in cvv if character.isdigit())
        self._expect(len(digits) == 3, "a CVV of three digits is shown")  # noqa: PLR2004 - a CVV has three
        yield "a new card, its CVV shown once"
        cards.put_cvv_away()
        self._expect(not cards.cvv(), "the CVV is gone")
        yield "the card"

    def _leave(self) -> Iterator[str]:
        self._shell.finish_serving()
        yield "the customer is served"
        self._shell.sign_out()
        sign_in = SignInScreen(self._root, self._wait)
        self._wait(sign_in.is_shown)
        yield "signed out"

    def _expect(self, holds: bool, what: str) -> None:
        if not holds:
            raise Astray(what)
