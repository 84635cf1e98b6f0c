"""A day at the real window, in a process of its own, with secrets that are like no other text; told as JSON at its end.

`python -m tests.branch.a_day_of_secrets FOLDER`: the secrets of the start come in the environment, as a person would
set them, and what is made during the day is told on standard output, to whoever looks for it afterwards.
"""

import base64
import json
import logging
import sys
import time
import traceback
from pathlib import Path

from teller import hardening

hardening.harden()

from teller import front, logs, settings  # noqa: E402 - the process is shut off first, as the command does

READ = settings.read(dotenv=None)
hardening.forget_secrets()

import pyotp  # noqa: E402
from PySide6.QtCore import QLocale  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from teller.bank.badge import Role, View  # noqa: E402
from teller.bank.customers.enrol import enrol  # noqa: E402
from teller.bank.factors.activate_factor import activate_factor  # noqa: E402
from teller.bank.factors.offer_factor import offer_factor  # noqa: E402
from teller.bank.founding.charter import charter_of  # noqa: E402
from teller.bank.money import Money  # noqa: E402
from teller.bank.sessions.open_view import open_view  # noqa: E402
from teller.bank.users.add_user import add_user  # noqa: E402
from teller.bank.users.change_password import change_password  # noqa: E402
from teller.counter import clipboard, crash  # noqa: E402
from teller.counter.statement.taking_along import TakingAlong  # noqa: E402
from teller.counter.widgets import dialog  # noqa: E402
from teller.opening import found_bank  # noqa: E402
from teller.testing.main_path import MainPath  # noqa: E402
from teller.testing.screens.sign_in import SignInScreen  # noqa: E402
from teller.testing.screens.statement import StatementScreen  # noqa: E402

CUSTOMER, ADDRESS = "Zebulon Quixworthy", "71 Sentinel Quay"
SEEN: dict[str, list[str]] = {"titles": [], "clipboard": []}


def waiting(app, window):
    def wait(until):
        deadline = time.monotonic() + 60
        while not until():
            if time.monotonic() > deadline:
                raise TimeoutError(until)
            app.processEvents()
            SEEN["titles"].extend({window.windowTitle()} - set(SEEN["titles"]))
            time.sleep(0.002)

    return wait


def founded(secrets):
    """A bank with one user of each role; no policy, so that tellers sign in with their password alone."""
    file = front.BankFile(READ, practice=False)
    charter = charter_of(
        bank="Shore", currency="EUR", digits=2, cash=Money(10_000_00), name="Ada Admin",
        email="ada@shore.example", password=secrets["administrator's password"], practice=True,
    )  # fmt: skip
    found_bank(READ, file.world(), file.path, READ.passphrase, charter)
    return file


def staffed(branch, secrets):
    """Ada adds the others; each gives up the start password for their own."""
    ada = branch.sign_in(email="ada@shore.example", password=secrets["administrator's password"])
    users = branch.ask(open_view, ada.token, view=View.USERS).token
    for role in (Role.TELLER, Role.SUPERVISOR, Role.AUDITOR):
        email = f"{role.value}@shore.example"
        added = branch.ask(add_user, users, email=email, name=f"{role.value.title()} Shore", role=role)
        start = secrets[f"{role.value}'s start password"] = added.start_password
        session = branch.sign_in(email=email, password=start)
        branch.ask(change_password, session.token, current=start, password=secrets[f"{role.value}'s password"])


def with_a_factor(branch, secrets):
    """The supervisor's second factor, and a sign-in with it; a customer is enrolled, and their token is at hand."""
    email, password = "supervisor@shore.example", secrets["supervisor's password"]
    session = branch.sign_in(email=email, password=password)
    offered = branch.ask(offer_factor, session.token, password=password)
    secrets["TOTP secret"] = offered.secret_text.replace(" ", "")
    codes = pyotp.TOTP(secrets["TOTP secret"])
    made = branch.ask(activate_factor, session.token, code=codes.now())
    secrets["recovery code"], secrets["another recovery code"] = made.codes[:2]
    session = branch.sign_in(email=email, password=password, code=secrets["recovery code"])
    secrets["access token"], secrets["refresh token"] = session.token, session.refresh
    serve = secrets["view token"] = branch.ask(open_view, session.token, view=View.SERVE).token
    branch.ask(enrol, serve, name=CUSTOMER, address=ADDRESS, email="zeb@sentinel.example")


def main():
    folder = Path(sys.argv[1])
    secrets = json.loads(sys.stdin.read())
    file = founded(secrets)
    branch = file.open(None)
    staffed(branch, secrets)
    with_a_factor(branch, secrets)
    keys = branch.vault.keys
    secrets |= {"file key": keys.file.hex(), "audit key": keys.audit.hex(), "pepper": keys.pepper.hex()}
    branch.close()

    _, window, counter, wait = opened()
    play(window, counter, wait, folder, secrets)
    with branch_again(file) as again, again.vault.transaction() as db:
        secrets["card token"] = db.exec_driver_sql("SELECT token FROM card").scalar()
    counter.close()
    clipboard.take_back()
    SEEN["clipboard"].append(QApplication.clipboard().text())
    window.hide()
    secrets["JWT_SECRET"], secrets["vault passphrase"] = READ.jwt_secret.decode(), READ.passphrase
    process = {name: Path(f"/proc/self/{file}").read_bytes().decode("latin-1")
               for name, file in (("environment", "environ"), ("arguments", "cmdline"))}  # fmt: skip
    told = {"secrets": secrets, **SEEN, **process}
    sys.stdout.write(base64.b64encode(json.dumps(told).encode()).decode())
    sys.stdout.flush()


def opened():
    """The window in front of the bank, as the command opens it, but for dialogs that nobody would answer."""
    app, window, counter = front.build(READ, practice=False)
    QLocale.setDefault(QLocale.c())
    dialog.tell = lambda *_: None
    crash.install(counter.report)
    logs.start(READ.home)
    logging.getLogger("teller").info("started")
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    counter.begin()
    wait = waiting(app, window)
    wait(lambda: counter.branch is not None)
    return app, window, counter, wait


def play(window, counter, wait, folder, secrets):
    """The main path, a statement that is saved, a lock in the middle; and a crash at every step."""
    path = MainPath(
        window, wait, email="teller@shore.example", password=secrets["teller's password"], customer=CUSTOMER
    )
    door = SignInScreen(window, wait)
    for step in path:
        if step == "the statement":
            save_statement(window, wait, folder)
            wait(lambda: not counter.desk.is_busy())
            secrets["teller's access token"] = counter.day.shift.session.token
            clipboard.copy(secrets["teller's password"])
        if step == "the card":
            path._shell.lock()
            wait(door.is_shown)
            SEEN["clipboard"].append(QApplication.clipboard().text())
            clipboard.copy("4021 sentinel")
            door.type_password(secrets["teller's password"])
            wait(path._shell.is_shown)
        try:
            raise ValueError(secrets["teller's password"], CUSTOMER)  # noqa: TRY301
        except ValueError as bug:
            crash.report(None, bug)


class branch_again:  # noqa: N801 - reads as what it is
    """The bank in a second window."""

    def __init__(self, file):
        self.file = file

    def __enter__(self):
        self.branch = self.file.open(None)
        return self.branch

    def __exit__(self, *_):
        self.branch.close()


def save_statement(window, wait, folder):
    """The one file that is meant to leave, and to tell of the customer."""
    meant = folder / "meant"
    meant.mkdir()
    window.findChild(TakingAlong).choose_file = lambda name: str(meant / name)
    statement = StatementScreen(window, wait)
    statement.save_as("CSV")
    wait(lambda: any(meant.glob("*.csv")) and not statement.is_saving())
    window.activateWindow()  # the menu was in front
    wait(window.isActiveWindow)


if __name__ == "__main__":
    try:
        main()
    except BaseException:  # noqa: BLE001
        traceback.print_exc()  # the counter's own hook would show a dialog
        raise SystemExit(1) from None
