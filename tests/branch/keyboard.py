"""A counter worked with keys alone, and every key counted."""

import tomllib
from contextlib import contextmanager
from pathlib import Path

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.cards.issue import issue_card
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.cards import CardsScreen
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.keys import Keys
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.palette import PaletteScreen
from teller.testing.screens.serve import ServeScreen

BUDGET = tomllib.loads((Path(__file__).parent / "keystrokes.toml").read_text("utf-8"))
TELLER = NAMES[Role.TELLER][1]


def counter(at_the_counter, bank):
    """A counter whose bank has Amara Okafor with two accounts, and a teller with an open drawer. Keys only."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    current, savings = bank.open_account(session), bank.open_account(session, AccountKind.SAVINGS)
    card = bank.branch.ask(issue_card, bank.view(session, View.CARDS), account=current.number)
    counter = at_the_counter()
    counter.current, counter.savings, counter.card = current.number, savings.number, card.card.masked[-4:]
    counter.keys = Keys(counter.window)
    counter.palette, counter.movement = counter.screen(PaletteScreen), counter.screen(MovementScreen)
    counter.accounts, counter.cards = counter.screen(AccountsScreen), counter.screen(CardsScreen)
    return counter


def budgeted(counter):
    """Fails where what is done within it took more keys than the task's budget has."""

    @contextmanager
    def counted(task):
        before = counter.keys.count
        yield
        assert counter.keys.count - before <= BUDGET[task]["budget"], f"{task}: {counter.keys.count - before} keys"

    return counted


def sign_in(counter, who=TELLER):
    counter.wait(counter.sign_in_screen.is_shown)
    counter.keys.type(who)
    counter.keys.tab()
    counter.keys.type(PASSWORD)
    counter.keys.enter()
    counter.wait(counter.shell.is_shown)
    settle(counter)


def open_drawer(counter):
    drawer = counter.screen(DrawerScreen)
    counter.keys.control("5")
    counter.wait(drawer.sees_drawers)
    counter.keys.enter()
    counter.keys.type("2000")
    counter.keys.enter()
    counter.wait(drawer.has_one_open)


def find_and_serve(counter):
    counter.keys.control("K")
    counter.keys.type("okafor")
    counter.keys.enter()
    counter.wait(counter.screen(ServeScreen).is_identifying)
    counter.keys.enter()
    counter.wait(lambda: counter.shell.customer() == "Amara Okafor")
    counter.wait(counter.accounts.is_ready)
    settle(counter)


def say(counter, line, uncounted):
    """Type a line: its code and blanks are counted, the figures in `uncounted` are not."""
    counter.keys.control("K")
    counter.keys.type(line, counted=True)
    counter.keys.count -= sum(len(figure) for figure in uncounted)
    counter.wait(lambda: bool(counter.palette.marked()))
    counter.keys.enter()


def post(counter):
    counter.wait(counter.movement.is_confirming)
    counter.keys.enter()
    counter.wait(counter.movement.has_receipt)


def settle(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def money(counter, cents=100_000):
    """The customer has something to draw on, so that a withdrawal is one."""
    say(counter, f"DEP 1000 {counter.current[-4:]}", ("1000", counter.current[-4:]))
    post(counter)
    counter.keys.enter()
    counter.wait(counter.accounts.is_ready)
