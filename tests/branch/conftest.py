"""The real window, on the real desk and thread, in front of a real encrypted bank."""

import pytest
from PySide6.QtWidgets import QApplication

from teller.counter import language, look
from teller.counter.counter import Counter
from teller.counter.window import Window
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.every_screen import every_screen
from teller.testing.layout import Still, findings
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.shell import ShellScreen
from teller.testing.screens.sign_in import SignInScreen
from teller.testing.stage import Stage, build_practice


class OpenBank:
    """A bank file that is open already: the counter's own way to it, without the disk's."""

    practice = False

    def __init__(self, at_hand):
        self._at_hand = at_hand

    def exists(self):
        return True

    def needs_passphrase(self):
        return False

    def world(self):
        return self._at_hand.world

    def open(self, _passphrase):
        return self._at_hand.branch

    def practice_users(self):
        return []


class AtTheCounter:
    """A window with its counter, and the page objects to work it."""

    def __init__(self, qtbot, bank, *, idle_minutes=5):
        self.bank, self._qtbot = bank, qtbot
        self.window = Window()
        qtbot.addWidget(self.window)
        self.counter = Counter(self.window, OpenBank(bank), idle_minutes=idle_minutes)
        self.window.may_close = lambda: True  # pytest-qt closes it, and nobody is there to answer
        self.bugs = []
        self.counter.report = self.bugs.append
        self.counter.first_screen()
        self.window.resize(1280, 720)
        self.window.show()
        self.window.activateWindow()
        self.counter.begin()
        self.wait(lambda: self.counter.branch is not None)
        self.shell, self.sign_in_screen = self.screen(ShellScreen), self.screen(SignInScreen)

    def wait(self, until):
        self._qtbot.waitUntil(until, timeout=10_000)

    def screen(self, kind):
        return kind(self.window, self.wait)

    def sign_in(self, role):
        self.sign_in_screen.sign_in(NAMES[role][1], PASSWORD)
        self.wait(self.shell.is_shown)

    def open_drawer(self):
        """Drawer 2, with 500.00 in it."""
        self.shell.go_to("drawer")
        drawer = self.screen(DrawerScreen)
        self.wait(drawer.sees_drawers)
        drawer.open("Drawer 2", "500")
        self.wait(drawer.has_one_open)

    def ticks(self):
        """The second hand moves: what is due by the clock happens now."""
        self.counter.day._ticked()

    def close(self):
        self.counter.close()
        assert self.bugs == []


@pytest.fixture
def at_the_counter(qtbot, qapp: QApplication, bank):
    look.apply(qapp, "light")
    opened = []

    def open_counter(**how):
        opened.append(AtTheCounter(qtbot, bank, **how))
        return opened[-1]

    yield open_counter
    for each in opened:
        each.close()


@pytest.fixture(scope="session")
def practice(tmp_path_factory):
    """The practice bank that stages are copied from."""
    return build_practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def looked_over(qapp, practice, tmp_path):
    """Walks through every screen in one dress, looks it over at each stop, and answers what was found."""

    def walk(*, scale=1.0, speaks="en", size=(1280, 720), stays=False):
        language.choose(qapp, speaks)
        look.apply(qapp, "light", scale)
        stage, said, screens = Stage(qapp, practice, tmp_path, size), [], []
        try:
            for name, window in every_screen(stage):
                screens.append(name)
                said += [f"{name}: {finding}" for finding in findings(window)]
                if stays:
                    still = Still(window)
                    stage.pass_time(30)
                    said += [f"{name}: {finding}" for finding in still.moved()]
        finally:
            stage.close()
            language.choose(qapp, "en")
            look.apply(qapp, "light", 1.0)
        assert len(screens) == len(set(screens)) > 130
        return said

    return walk
