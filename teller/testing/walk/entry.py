"""The screens before the shell: setting a bank up, unlocking it, signing in; and the lock that covers the shell."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from teller.testing.stage import StageFile
from teller.testing.walk.visit import Stop, Visit

_ALT = Qt.KeyboardModifier.AltModifier


def set_up(visit: Visit) -> Iterator[Stop]:
    """The wizard of the first run, with what each page refuses."""
    visit.stage.open(StageFile(visit.stage.place, practice=False, exists=False))
    yield "set-up-bank"
    visit.enter("set_up.bank_name")
    yield "set-up-bank-refused"
    visit.fill("set_up.bank_name", "Harbour & Sons Savings and Loan Society of Northgate")
    visit.fill("set_up.vault_cash", "12500")
    visit.enter("set_up.vault_cash")
    visit.pause()
    yield "set-up-passphrase"
    visit.fill("set_up.passphrase", "abc")
    visit.enter("set_up.passphrase_again")
    yield "set-up-passphrase-refused"
    visit.fill("set_up.passphrase_again", "abc")
    visit.enter("set_up.passphrase_again")
    visit.pause()
    yield "set-up-administrator"
    visit.enter("set_up.admin_name")
    yield "set-up-administrator-refused"
    for field, text in (("name", "Ada Kovac"), ("email", "ada.kovac@harbour-and-sons.example")):
        visit.fill(f"set_up.admin_{field}", text)
    for field in ("password", "password_again"):
        visit.fill(f"set_up.admin_{field}", "correct horse battery")
    visit.enter("set_up.admin_password_again")
    yield "set-up-summary"
    with visit.stage.held():
        visit.click("set_up.create")
        yield "set-up-busy"
    visit.pause()
    yield "set-up-refused-by-the-bank"


def unlock(visit: Visit) -> Iterator[Stop]:
    """The passphrase of a bank that is there."""
    visit.stage.open(StageFile(visit.stage.place, practice=False))
    visit.pause()
    yield "unlock"
    visit.enter("unlock.passphrase")
    yield "unlock-refused"
    visit.fill("unlock.passphrase", "wrong words")
    with visit.stage.held():
        visit.enter("unlock.passphrase")
        yield "unlock-busy"
    yield "unlock-wrong"


def sign_in(visit: Visit) -> Iterator[Stop]:
    """Signing in to the practice bank, up to the shell as a teller first sees it."""
    visit.stage.open()
    visit.stage.desk.held = True
    visit.stage.counter.begin()
    visit.pause()
    yield "sign-in-getting-ready"
    visit.stage.desk.go_on()
    visit.stage.settle()
    yield "sign-in"
    visit.enter("sign_in.email")
    yield "sign-in-refused"
    visit.door.sign_in("tom@northgate.example", "not the password")
    visit.stage.settle()
    yield "sign-in-wrong"
    visit.key("sign_in.email", Qt.Key.Key_1, _ALT)
    yield "sign-in-practice-user-chosen"
    with visit.stage.held():
        visit.click("sign_in.enter")
        yield "sign-in-busy"
    visit.stage.wait(visit.shell.is_shown)
    visit.stage.settle()
    yield "shell-first"


def lock(visit: Visit) -> Iterator[Stop]:
    """The cover over a teller's work, and the form for one's own password."""
    visit.shell.lock()
    visit.stage.settle()
    visit.pause()
    yield "lock"
    visit.door.type_password("not the password")
    visit.stage.settle()
    yield "lock-wrong"
    visit.door.type_password("practice teller")
    visit.stage.settle()
    if visit.sees("window.go_settings"):
        visit.click("window.go_settings")
        yield "settings"
    visit.click("window.go_password")
    visit.pause()
    yield "password"
    visit.fill("password.current", "wrong")
    visit.fill("password.new", "short")
    visit.fill("password.again", "short")
    visit.enter("password.again")
    yield "password-refused"
    visit.fill("password.new", "a fine long sentence of mine")
    visit.fill("password.again", "another sentence")
    visit.enter("password.again")
    yield "password-not-the-same"
    visit.fill("password.again", "a fine long sentence of mine")
    visit.enter("password.again")
    yield "password-wrong"
    visit.escape("password.current")
    visit.expect("window.navigation")


def start_password(visit: Visit, email: str, password: str) -> Iterator[Stop]:
    """Whoever has a start password chooses one of their own before anything else."""
    visit.door.sign_in(email, password)
    visit.stage.settle()
    visit.pause()
    yield "start-password"
    visit.enter("password.current")
    yield "start-password-refused"
    visit.escape("password.current")
    visit.stage.wait(visit.door.is_shown)
    visit.stage.settle()
