"""The first day: setting a bank up in the window, opening it again, and what stands in the way."""

import dataclasses
import threading

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput
from teller.bank.users.add_user import add_user
from teller.counter import language, look
from teller.counter.counter import Counter
from teller.counter.set_up.view import SetUpForm
from teller.counter.window import Window
from teller.front import BankFile, _cash
from teller.settings import Settings
from teller.testing.bank import NAMES, PASSPHRASE, PASSWORD, SETTINGS
from teller.testing.screens.password import PasswordScreen
from teller.testing.screens.second_factor import SecondFactorScreen
from teller.testing.screens.shell import ShellScreen
from teller.testing.screens.sign_in import SignInScreen


class FrontDoor:
    """The window in front of whatever lies in a folder, as `teller` opens it."""

    def __init__(self, qtbot, settings):
        self._qtbot = qtbot
        self.window = Window()
        qtbot.addWidget(self.window)
        self.file = BankFile(settings, practice=False)
        self.counter = Counter(self.window, self.file, idle_minutes=5)
        self.window.may_close = lambda: True
        self.bugs = []
        self.counter.report = self.bugs.append
        self.counter.first_screen()
        self.window.show()
        self.window.activateWindow()
        self.counter.begin()
        self.shell = ShellScreen(self.window, self.wait)
        self.sign_in = SignInScreen(self.window, self.wait)

    def wait(self, until):
        self._qtbot.waitUntil(until, timeout=10_000)

    def is_on(self, name):
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def type_into(self, name, text):
        line = self.window.findChild(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def enter(self, name):
        QTest.keyClick(self.window.findChild(QWidget, name), Qt.Key.Key_Return)

    def says(self, name):
        return self.window.findChild(QLabel, name).text()

    def close(self):
        self.counter.close()
        assert self.bugs == []


@pytest.fixture
def front_door(qtbot, qapp, tmp_path):
    look.apply(qapp, "light")
    opened = []

    def go(**settings):
        opened.append(FrontDoor(qtbot, dataclasses.replace(SETTINGS, home=tmp_path / "home", **settings)))
        return opened[-1]

    yield go
    for each in opened:
        each.close()
    language.choose(qapp, "en")


def fill_wizard(door, *, passphrase="brass kettle plum nine", password="plum brass kettle nine"):
    for page in (
        {"bank_name": "Harbour Bank", "vault_cash": "50000.00"},
        {"passphrase": passphrase, "passphrase_again": passphrase},
        {
            "admin_name": "Ada Kovac",
            "admin_email": "ada@harbour.example",
            "admin_password": password,
            "admin_password_again": password,
        },
    ):
        for name, text in page.items():
            door.type_into(f"set_up.{name}", text)
        door.enter(f"set_up.{name}")


def test_a_bank_is_set_up_in_the_window_and_its_administrator_signs_in(front_door, tmp_path):
    door = front_door()
    assert door.is_on("set_up.bank_name")
    fill_wizard(door)
    door.wait(lambda: door.is_on("set_up.create"))
    door.enter("set_up.create")
    door.sign_in.sign_in("ada@harbour.example", "plum brass kettle nine")
    # A new bank demands a second factor of whoever looks after it, before anything else.
    now = door.file.world().clock.now
    SecondFactorScreen(door.window, door.wait, now).enrol("plum brass kettle nine")
    door.wait(door.shell.is_shown)
    assert door.shell.status("user") == "Ada Kovac, administrator"
    assert sorted(path.name for path in (tmp_path / "home").iterdir())[:2] == ["branch.teller", "branch.teller-shm"]


def test_a_weak_passphrase_is_refused_beside_its_field_and_makes_no_bank(front_door, tmp_path):
    door = front_door()
    fill_wizard(door, passphrase="password1")
    door.wait(lambda: door.is_on("set_up.create"))
    door.enter("set_up.create")
    door.wait(lambda: door.is_on("set_up.passphrase"))
    assert "12 characters or more" in door.says("set_up.passphrase.notice")
    assert not list((tmp_path / "home").glob("*"))


def test_a_bank_is_opened_again_by_its_passphrase_only(front_door):
    first = front_door()
    fill_wizard(first)
    first.wait(lambda: first.is_on("set_up.create"))
    first.enter("set_up.create")
    first.wait(first.sign_in.is_shown)
    second = front_door()
    assert second.is_on("unlock.passphrase")
    second.type_into("unlock.passphrase", "not the passphrase")
    second.enter("unlock.passphrase")
    second.wait(lambda: "That is not the passphrase." in second.says("unlock.passphrase.notice"))
    second.type_into("unlock.passphrase", "brass kettle plum nine")
    second.enter("unlock.passphrase")
    second.wait(second.sign_in.is_shown)


def test_a_file_that_is_no_vault_is_said_and_left_alone(front_door, tmp_path):
    (tmp_path / "home").mkdir()
    file = tmp_path / "home" / "branch.teller"
    file.write_bytes(b"SQLite format 3\x00" + bytes(200))
    door = front_door()
    door.type_into("unlock.passphrase", "whatever it is")
    door.enter("unlock.passphrase")
    door.wait(lambda: "is not encrypted" in door.says("unlock.passphrase.notice"))
    assert file.read_bytes() == b"SQLite format 3\x00" + bytes(200)


def test_who_types_before_the_bank_is_open_does_not_type_twice(front_door, bank):
    door = front_door(vault=bank.path, passphrase=PASSPHRASE)
    door.sign_in.sign_in(NAMES[Role.TELLER][1], PASSWORD)  # at once: the bank is not open yet
    door.wait(door.shell.is_shown)


def test_a_start_password_opens_nothing_but_the_choice_of_ones_own(at_the_counter, bank):
    administrator = bank.sign_in(Role.ADMINISTRATOR)
    token = bank.view(administrator, View.USERS)
    made = bank.branch.ask(add_user, token, email="nia@northgate.example", name="Nia Park", role=Role.TELLER)
    counter = at_the_counter()
    counter.sign_in_screen.sign_in("nia@northgate.example", made.start_password)
    password = counter.screen(PasswordScreen)
    counter.wait(password.is_open)
    assert not counter.shell.is_shown()
    password.change(made.start_password, "short")
    counter.wait(lambda: bool(password.refusal()))
    password.change(made.start_password, "seven tulips by the pond")
    counter.wait(counter.sign_in_screen.is_shown)
    counter.sign_in_screen.sign_in("nia@northgate.example", "seven tulips by the pond")
    counter.wait(counter.shell.is_shown)


def test_settings_show_no_secret():
    shown = repr(Settings(passphrase="sesame open", file_key=b"k" * 32, jwt_secret=b"s" * 32))
    assert not any(secret in shown for secret in ("sesame", "kkkk", "ssss"))


@pytest.mark.parametrize(
    ("locale", "typed", "cents"),
    [("de_DE", "50.000,50", 5_000_050), ("en_GB", "50,000.50", 5_000_050), ("de_DE", "", 0)],
)
def test_the_wizard_reads_an_amount_as_the_counter_does(locale, typed, cents):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        form = SetUpForm("Bank", "EUR", typed, "passphrase", "Ada", "ada@bank.example", "password")
        assert _cash(form) == Money(cents)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["-1", "1e5", "1.005", "１２", "9" * 30, "ten"])
def test_what_is_no_amount_is_refused_by_the_wizard(typed):
    with pytest.raises(InvalidInput) as refused:
        _cash(SetUpForm("Bank", "EUR", typed, "passphrase", "Ada", "ada@bank.example", "password"))
    assert refused.value.name == "cash"


def test_a_bank_is_founded_once_and_as_typed_when_the_language_changes_meanwhile(front_door, monkeypatch):
    door, founded, go_on = front_door(), [], threading.Event()
    found = door.file.found
    monkeypatch.setattr(door.file, "found", lambda form: founded.append(1) or found(form))
    fill_wizard(door)
    door.wait(lambda: door.is_on("set_up.create"))
    door.counter.desk.do(go_on.wait, lambda _: None)
    door.enter("set_up.create")
    door.counter.prefer("language", "de")
    door.enter("set_up.create")
    go_on.set()
    door.wait(door.sign_in.is_shown)
    door.wait(lambda: language.current() == "de" and not door.counter.desk.is_busy())
    assert founded == [1]


def test_why_a_bank_cannot_be_opened_stays_on_screen_whatever_is_typed(front_door, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "branch.teller").write_bytes(b"SQLite format 3\x00" + bytes(200))
    door = front_door(passphrase=PASSPHRASE)
    door.wait(lambda: "is not encrypted" in door.sign_in.notice())
    door.sign_in.sign_in("ada@harbour.example", PASSWORD)
    assert "is not encrypted" in door.sign_in.notice()
    door.counter.prefer("language", "es")
    door.wait(lambda: "no está cifrado" in door.sign_in.notice())
