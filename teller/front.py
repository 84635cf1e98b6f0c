"""The front door: builds the window before the bank, so that it is painted while the bank is still being imported."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from teller.settings import Settings, home_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from teller.bank.branch import Branch
    from teller.bank.money import Money
    from teller.bank.world import World
    from teller.counter.counter import Counter
    from teller.counter.set_up.view import SetUpForm
    from teller.counter.window import Window

VAULT, PRACTICE_VAULT = "branch.teller", "practice.teller"


class BankFile:
    """The bank's file: where it lies, and how the counter has it opened or made. Imports the bank only when asked."""

    def __init__(self, settings: Settings, *, practice: bool) -> None:
        self.practice = practice
        self._settings = settings
        self._world: World | None = None
        self._keyring_failed = False

    @property
    def path(self) -> Path:
        if self.practice:
            return home_of(self._settings) / PRACTICE_VAULT
        return self._settings.vault or home_of(self._settings) / VAULT

    def exists(self) -> bool:
        return self.path.exists()

    def needs_passphrase(self) -> bool:
        if self.practice or self._settings.passphrase is not None or self._settings.file_key is not None:
            return False
        return self._keyring_failed or not self._has_keyring()

    def _has_keyring(self) -> bool:
        """Whether this computer's keyring may open the vault; looked up before the bank is imported."""
        import json

        try:
            document = json.loads(self.path.with_name(self.path.name + ".keys").read_bytes())
            return any(slot["kind"] == "keyring" for slot in document["slots"])
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def world(self) -> "World":
        import teller.opening  # noqa: F401 - imports the bank, which is what takes the time
        from teller.bank.world import World

        if self._world is None:
            self._world = World()
        return self._world

    def open(self, passphrase: str | None) -> "Branch":
        world = self.world()
        if self.practice:
            from teller.training.practice_bank import open_practice

            return open_practice(self._settings, world, self.path)
        from teller.bank.fault import KeyringLocked
        from teller.opening import open_branch

        given = passphrase if passphrase is not None else self._settings.passphrase
        file_key = self._settings.file_key
        by_keyring = given is None and file_key is None
        try:
            return open_branch(
                self._settings, world, self.path, passphrase=given, file_key=file_key, keyring=by_keyring
            )
        except KeyringLocked:
            self._keyring_failed = True
            raise

    def found(self, form: "SetUpForm") -> "Branch":
        from teller.bank.founding.charter import charter_of
        from teller.counter.set_up.currencies import DIGITS
        from teller.opening import found_bank, open_branch

        charter = charter_of(
            bank=form.bank_name,
            currency=form.currency,
            digits=DIGITS[form.currency],
            cash=_cash(form),
            name=form.admin_name,
            email=form.admin_email,
            password=form.admin_password,
        )
        found_bank(self._settings, self.world(), self.path, form.passphrase, charter)
        return open_branch(self._settings, self.world(), self.path, passphrase=form.passphrase)

    def practice_users(self) -> list[tuple[str, str, str]]:
        from teller.training.people import STAFF

        return [(person.role, person.email, person.password) for person in STAFF]


def _cash(form: "SetUpForm") -> "Money":
    """The cash to begin with, typed in the reader's locale like every amount at the counter; nothing is none."""
    from teller.bank.money import Currency, Money
    from teller.bank.refusal import InvalidInput
    from teller.counter.figures import BadAmount, Figures
    from teller.counter.set_up.currencies import DIGITS

    if not form.vault_cash.strip():
        return Money(0)
    try:
        return Figures(Currency(form.currency, DIGITS[form.currency])).typed_or_zero(form.vault_cash)
    except BadAmount as bad:
        raise InvalidInput("cash", f"amount_{bad.reason}") from None


def build(settings: Settings, *, practice: bool) -> "tuple[QApplication, Window, Counter]":
    """The application, its window with the first screen in it, and the counter behind it; nothing is shown yet."""
    from PySide6.QtWidgets import QApplication

    from teller.counter import look
    from teller.counter.counter import Counter, dress
    from teller.counter.preferences import Preferences, Remembered
    from teller.counter.tidy import Tidy
    from teller.counter.window import Window

    look.choose_style()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("the application that runs already has no windows")
    app.setApplicationName("Teller")
    wished = Preferences(theme=settings.theme, language=settings.language)  # type: ignore[arg-type] # settings.read lets no other pass
    remembered = Remembered(home_of(settings) / "window.json", wished)
    dress(remembered.preferences)
    window = Window(practice=practice)
    if (geometry := remembered.geometry()) is not None:
        window.restoreGeometry(geometry)
    Tidy(app)
    file = BankFile(settings, practice=practice)
    counter = Counter(window, file, idle_minutes=settings.idle_lock_minutes, remembered=remembered)
    counter.first_screen()
    return app, window, counter


def run(settings: Settings, *, practice: bool) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app, window, counter = build(settings, practice=practice)
    from teller.counter import crash

    crash.install(counter.report)
    counter.quit_asked.connect(window.close)
    trace = os.environ.get("TELLER_TRACE_START") == "1"

    def painted() -> None:
        _trace(trace, "painted")
        counter.begin()
        _start_log(settings)

    if trace:
        counter.opened.connect(lambda: _trace(trace, "ready"))
        counter.opened.connect(window.close)
    window.show()
    _after_first_paint(window, painted)
    return app.exec()


def _after_first_paint(window: "Window", then: Callable[[], None]) -> None:
    """Call `then` once, when the window shown has its first picture: the event that exposes it paints it, too."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() in {QEvent.Type.Expose, QEvent.Type.UpdateRequest}:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, then)
            return False

    handle = window.windowHandle()
    handle.installEventFilter(Watch(handle))


def _start_log(settings: Settings) -> None:
    import logging

    from teller import __version__, logs

    logs.start(home_of(settings))
    logging.getLogger("teller").info("started", extra=logs.facts(version=__version__))


def _trace(wanted: bool, what: str) -> None:
    if wanted:
        sys.stderr.write(f"{what} {time.monotonic_ns()}\n")
        sys.stderr.flush()
