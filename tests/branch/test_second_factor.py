"""Second factors at the counter: set up with a camera, shown at the door and in the middle of the work."""

import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teller.bank.badge import Role
from teller.counter.second_factor.presenter import Purpose
from teller.counter.widgets.qr_code import QrCode
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.keys import press
from teller.testing.screens.second_factor import Authenticator, ProofScreen, SecondFactorScreen
from teller.testing.screens.users import UsersScreen
from tests.bank.asked_of_door import block

ADA, TOM = NAMES[Role.ADMINISTRATOR][1], NAMES[Role.TELLER][1]


@pytest.fixture
def counter(at_the_counter, bank):
    counter = at_the_counter()
    counter.factor = SecondFactorScreen(counter.window, counter.wait, bank.clock.now)
    counter.proof = ProofScreen(counter.window, counter.wait)
    return counter


def enrolled(counter, bank, role=Role.ADMINISTRATOR):
    """Whoever it is sets a second factor up by themselves, and stays signed in."""
    counter.sign_in(role)
    counter.counter.day._panels.covers.cover(Purpose.SET_UP)
    phone = counter.factor.enrol(PASSWORD)
    bank.clock.advance(minutes=1)  # the code that turned it on is used up
    return phone


def test_a_camera_reads_the_code_and_signing_in_takes_one_from_then_on(counter, bank, tmp_path):
    if shutil.which("zbarimg") is None or shutil.which("oathtool") is None:
        pytest.skip("there is no camera here")
    counter.sign_in(Role.ADMINISTRATOR)
    counter.counter.day._panels.covers.cover(Purpose.SET_UP)
    counter.factor.scan(PASSWORD)
    picture = tmp_path / "screen.png"
    counter.window.grab().save(str(picture))
    seen = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True).stdout
    assert seen.startswith("otpauth://totp/Northgate:ada@northgate.example?")
    secret = seen.partition("secret=")[2].partition("&")[0]
    now = f"{bank.clock.now():%Y-%m-%d %H:%M:%S} UTC"
    made = subprocess.run(
        ["oathtool", "--totp", "-b", f"--now={now}", secret], capture_output=True, text=True, check=True
    )  # fmt: skip
    counter.factor.activate(made.stdout.strip())
    counter.factor.wait_for_codes()
    counter.factor.keep()
    bank.clock.advance(minutes=1)
    counter.shell.sign_out()
    counter.sign_in_screen.sign_in(ADA, PASSWORD, Authenticator(secret, bank.clock.now).code())
    counter.wait(counter.shell.is_shown)


def test_without_the_code_or_with_a_used_one_nobody_comes_in(counter, bank):
    phone = enrolled(counter, bank)
    counter.shell.sign_out()
    code = phone.code()
    counter.sign_in_screen.sign_in(ADA, PASSWORD, code)
    counter.wait(counter.shell.is_shown)
    counter.shell.sign_out()
    for wrong in (code, "000000"):
        counter.sign_in_screen.sign_in(ADA, PASSWORD, wrong)
        counter.wait(lambda: "or the code is not right" in counter.sign_in_screen.notice())
    counter.sign_in_screen.sign_in(TOM, PASSWORD)  # whoever has none leaves it empty
    counter.wait(counter.shell.is_shown)


def test_a_lock_is_opened_with_a_code_and_a_recovery_code_is_good_once(counter, bank):
    counter.sign_in(Role.ADMINISTRATOR)
    counter.counter.day._panels.covers.cover(Purpose.SET_UP)
    phone = counter.factor.scan(PASSWORD)
    counter.factor.activate(phone.code())
    first, *_ = counter.factor.wait_for_codes()
    counter.factor.keep()
    counter.shell.lock()
    counter.sign_in_screen.type_password(PASSWORD, first)
    counter.wait(counter.shell.is_shown)
    counter.shell.lock()
    counter.sign_in_screen.type_password(PASSWORD, first)
    counter.wait(lambda: "or the code is not right" in counter.sign_in_screen.notice())


def test_the_secret_goes_with_the_lock_and_no_recovery_code_stays(counter, bank):
    counter.sign_in(Role.TELLER)
    counter.counter.day._panels.covers.cover(Purpose.SET_UP)
    secret = counter.factor.scan(PASSWORD)._secret
    counter.counter.day.lock("")
    counter.wait(counter.sign_in_screen.is_shown)
    said = " ".join(label.text().replace(" ", "") for label in counter.window.findChildren(QLabel))
    assert secret not in said
    assert not any(qr.holds_secret() for qr in counter.window.findChildren(QrCode))


def add_user(counter, bank):
    """Ada has a factor, her proof is old, and she adds a user."""
    phone = enrolled(counter, bank)
    bank.branch._house.memory.proved.clear()  # five minutes later; so long without a key would lock the window
    users = counter.screen(UsersScreen)
    counter.shell.go_to("users")
    counter.wait(lambda: bool(users.rows()))
    counter.wait(lambda: not counter.counter.desk.is_busy())
    return phone, users


def begin_adding(counter, users):
    users._press("users.table", Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    users._type("users.name", "Nia Park")
    users._type("users.email", "nia@northgate.example")
    press(users._find("users.role"), Qt.Key.Key_Return)
    counter.wait(counter.proof.is_open)


def test_a_code_in_the_middle_of_the_work_does_what_was_asked_for(counter, bank):
    phone, users = add_user(counter, bank)
    begin_adding(counter, users)
    assert counter.proof.title() == "A code to add a user"
    counter.proof.show("000000")
    counter.wait(lambda: bool(counter.proof.refusal()))
    counter.proof.show(phone.code())
    counter.wait(lambda: bool(users.start_password()))
    assert not counter.proof.is_open()


def test_without_a_code_nothing_is_done_and_nothing_typed_is_lost(counter, bank):
    _, users = add_user(counter, bank)
    begin_adding(counter, users)
    counter.proof.leave()
    counter.wait(lambda: "since no code was given" in users.notice())
    assert users._find("users.name").text() == "Nia Park"
    assert "nia@northgate.example" not in [row[1] for row in users.rows()]


def test_a_lock_meanwhile_loses_nothing_that_was_typed(counter, bank):
    phone, users = add_user(counter, bank)
    begin_adding(counter, users)
    counter.counter.day.lock("")
    counter.wait(counter.sign_in_screen.is_shown)
    assert not counter.proof.is_open()
    counter.window.activateWindow()  # the desktop does, when a dialog goes
    bank.clock.advance(minutes=1)
    counter.sign_in_screen.type_password(PASSWORD, phone.code())
    counter.wait(counter.shell.is_shown)
    counter.wait(lambda: users._find("users.name").text() == "Nia Park")
    counter.wait(lambda: not counter.counter.desk.is_busy())


def test_what_failed_since_the_last_sign_in_is_told_until_it_was_looked_at(counter, bank):
    counter.sign_in(Role.TELLER)
    counter.shell.sign_out()
    counter.sign_in_screen.sign_in(TOM, "not the password")
    counter.wait(lambda: "do not match" in counter.sign_in_screen.notice())
    counter.sign_in(Role.TELLER)
    told = counter.window.banners.told
    assert "failed since your last sign-in, today, " in told.text()
    press(told.action, Qt.Key.Key_Return)
    counter.wait(lambda: counter.window.current_page() == "security")
    assert told.text() == ""


def test_five_wrong_tries_are_counted_down_and_a_colleague_comes_in_meanwhile(counter, bank):
    counter.wait(counter.sign_in_screen.is_shown)
    for _ in range(5):
        counter.sign_in_screen.sign_in(TOM, "not the password")
        counter.wait(lambda: not counter.counter.desk.is_busy() and bool(counter.sign_in_screen.notice()))
    counter.sign_in_screen.sign_in(TOM, PASSWORD)
    counter.wait(lambda: "You can try again in 0:" in counter.sign_in_screen.notice())
    counter.sign_in(Role.SUPERVISOR)


def test_a_stopped_user_is_marked_and_unlocked_with_a_reason(counter, bank):
    block(bank, TOM)
    counter.sign_in(Role.ADMINISTRATOR)
    users = counter.screen(UsersScreen)
    counter.shell.go_to("users")
    counter.wait(lambda: bool(users.rows()))
    users.choose("Tom Reed")
    assert users.state() == "stopped"
    users.unlock("he forgot it over the holidays")
    counter.wait(lambda: users.notice() == "Tom Reed can sign in again at once.")
    counter.wait(lambda: users.state() == "active")
