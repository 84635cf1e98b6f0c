"""Whoever types faster than the bank opens: nothing is typed twice, no try is lost, and nobody waits for nothing."""

import threading

import pytest
from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.bank.factors.activate_factor import activate_factor
from teller.bank.factors.offer_factor import offer_factor
from teller.bank.keeping.noticing import Noticed
from teller.counter.counter import Counter
from teller.counter.window import Window
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.keys import press, type_text
from teller.testing.screens.second_factor import Authenticator
from teller.testing.screens.shell import ShellScreen
from teller.testing.screens.sign_in import SignInScreen
from tests.branch.conftest import OpenBank

TOM = NAMES[Role.TELLER][1]


class SlowBank(OpenBank):
    """It opens when it is told to."""

    def __init__(self, at_hand):
        super().__init__(at_hand)
        self.go_on = threading.Event()

    def open(self, passphrase):
        assert self.go_on.wait(10)
        return super().open(passphrase)


class Early:
    """The window in front of a bank that is being opened."""

    def __init__(self, qtbot, bank):
        self.wait = lambda until: qtbot.waitUntil(until, timeout=10_000)
        self.window, self.file = Window(), SlowBank(bank)
        qtbot.addWidget(self.window)
        self.counter = Counter(self.window, self.file, idle_minutes=5)
        self.window.may_close = lambda: True
        self.counter.first_screen()
        self.window.show()
        self.window.activateWindow()
        self.counter.begin()
        self.shell, self.sign_in = ShellScreen(self.window, self.wait), SignInScreen(self.window, self.wait)

    def opens(self):
        self.file.go_on.set()
        self.wait(lambda: self.counter.branch is not None)


@pytest.fixture
def early(qtbot, qapp, bank):
    made = Early(qtbot, bank)
    yield made
    made.file.go_on.set()
    made.counter.close()


def enrol(bank, role):
    session = bank.sign_in(role)
    offered = bank.branch.ask(offer_factor, session.token, password=PASSWORD)
    phone = Authenticator(offered.secret_text, bank.clock.now)
    bank.branch.ask(activate_factor, session.token, code=phone.code())
    bank.clock.advance(minutes=1)
    return phone


def test_without_codes_who_typed_early_is_in_once_the_bank_is_open(early):
    early.sign_in.sign_in(TOM, PASSWORD)
    early.opens()
    early.wait(early.shell.is_shown)


def test_at_a_bank_of_codes_the_cursor_goes_on_to_the_code_and_that_is_said(early, bank):
    enrol(bank, Role.ADMINISTRATOR)
    early.sign_in.sign_in(TOM, PASSWORD)
    early.opens()
    early.wait(lambda: "If you have none, press Enter" in early.sign_in.notice())
    line = early.window.focusWidget()
    assert line.objectName() == "sign_in.code"
    press(line, Qt.Key.Key_Return)  # he has none, and types nothing twice
    early.wait(early.shell.is_shown)


def test_who_has_a_code_types_it_once_and_no_try_was_counted(early, bank):
    phone, came = enrol(bank, Role.TELLER), []
    early.counter.door.signed_in.connect(came.append)
    early.sign_in.sign_in(TOM, PASSWORD)
    early.opens()
    early.wait(early.sign_in.asks_for_code)
    early.wait(lambda: bool(early.sign_in.notice()))
    line = early.window.focusWidget()
    type_text(line, phone.code())
    assert early.sign_in.notice() == ""  # what was to be done is being done
    press(line, Qt.Key.Key_Return)
    early.wait(early.shell.is_shown)
    assert [one.failures_since for one in came] == [0]


def test_a_bank_whose_keys_were_lost_says_so_first(early, bank):
    enrol(bank, Role.TELLER)
    bank.branch.noticed = Noticed.LOST
    early.sign_in.sign_in(TOM, PASSWORD)
    early.opens()
    early.wait(lambda: early.window.focusWidget().objectName() == "sign_in.code")
    assert "second copy opened the vault" in early.sign_in.notice()


def test_a_clock_that_was_set_back_is_told_before_anybody_signs_in(at_the_counter, bank):
    bank.sign_in()
    bank.clock.set_back(hours=3)
    counter = at_the_counter()
    counter.wait(lambda: "The clock says" in counter.sign_in_screen.notice())
