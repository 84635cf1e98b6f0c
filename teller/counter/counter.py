"""The counter: which screen is on, from opening the bank through signing in and locking to going home."""

import gc
import logging
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from teller.counter.sign_in.view import SignInView
from teller.counter.window import Window

# The sign-in window is painted before anything else is imported: the desk, the words and the bank wait for `begin`.
if TYPE_CHECKING:
    from types import ModuleType

    from teller.bank.books.verify import Proof
    from teller.bank.branch import Branch
    from teller.bank.sessions.session import Session
    from teller.bank.world import World
    from teller.counter.day import Day
    from teller.counter.desk import Desk
    from teller.counter.set_up.view import SetUpForm


log = logging.getLogger("teller.counter")

# The bank names its own inputs; the wizard has names of its own, since it asks for two people's things at once.
_SET_UP_FIELDS = {
    "email": "admin_email",
    "name": "admin_name",
    "password": "admin_password",
    "bank": "bank_name",
    "passphrase": "passphrase",
    "cash": "vault_cash",
}


class BankFile(Protocol):
    """The bank's file, as the counter may have it opened or made. Its slow methods run on the desk's worker."""

    practice: bool

    def exists(self) -> bool:
        """Whether there is a bank to open, or one must be set up."""

    def needs_passphrase(self) -> bool:
        """Whether somebody must type it."""

    def open(self, passphrase: str | None) -> "Branch":
        """Slow. Raises a `Fault`."""

    def found(self, form: "SetUpForm") -> "Branch":
        """Slow. Raises a `Refusal` or a `Fault`, and then there is no bank."""

    def world(self) -> "World":
        """Clock and randomness."""

    def practice_users(self) -> list[tuple[str, str, str]]:
        """Role, e-mail and password of a practice bank's users."""


def _words() -> "ModuleType":
    from teller.counter import wording

    return wording


class Counter(QObject):
    """Signals: opened when the bank is open and people can sign in, quit_asked when the window shall close."""

    opened = Signal()
    quit_asked = Signal()

    def __init__(self, window: Window, file: BankFile, *, idle_minutes: int) -> None:
        super().__init__()
        self._window, self._file, self._idle_minutes = window, file, idle_minutes
        self._desk: Desk | None = None
        self._sign_in: SignInView | None = None
        self._waiting: tuple[str, str] | None = None
        self.branch: Branch | None = None
        self.day: Day | None = None
        window.may_close = self._may_close

    @property
    def desk(self) -> "Desk":
        if self._desk is None:
            from teller.counter.desk import Desk

            self._desk = Desk()
            self._desk.faulted.connect(self._faulted)
            self._desk.session_ended.connect(self._session_ended)
            self._desk.crashed.connect(self.report)
        return self._desk

    # -- opening

    def first_screen(self) -> None:
        """Put up what can be put up before the bank itself is imported."""
        if not self._file.exists() and not self._file.practice:
            self._show_set_up()
        elif self._file.needs_passphrase():
            self._show_unlock()
        else:
            self.show_sign_in()

    def begin(self) -> None:
        """After the first paint: open the bank, if nobody has to be asked for anything."""
        if self._sign_in is not None:
            self._sign_in.set_ready(False)
            self.desk.do(lambda: self._file.open(None), self._bank_open, failed=self._not_open)
        else:
            self.desk.do(self._file.world, lambda _: None)  # the bank is imported while somebody types

    def _show_set_up(self) -> None:
        from teller.counter.set_up.currencies import CURRENCIES
        from teller.counter.set_up.view import SetUpView

        view = SetUpView(CURRENCIES)

        def create(form: "SetUpForm") -> None:
            view.set_busy(True)
            self.desk.do(lambda: self._file.found(form), made, refused, failed)

        def refused(refusal: Any) -> None:
            view.set_busy(False)
            view.notice_for(
                _SET_UP_FIELDS.get(refusal.field or getattr(refusal, "name", ""), ""), _words().plainly(refusal)
            )

        def failed(fault: Any) -> None:
            view.set_busy(False)
            view.notice_for("", _words().fault(fault))

        def made(branch: "Branch") -> None:
            view.forget()
            self._bank_open(branch)

        view.submitted.connect(create)
        self._window.enter(view)

    def _show_unlock(self) -> None:
        from teller.counter.sign_in.unlock_view import UnlockView

        view = UnlockView()

        def open_bank(passphrase: str) -> None:
            view.set_busy(True)
            self.desk.do(lambda: self._file.open(passphrase), self._bank_open, failed=failed)

        def failed(fault: Any) -> None:
            view.set_busy(False)
            view.show_notice(_words().fault(fault))

        view.submitted.connect(open_bank)
        view.gave_up.connect(self.quit_asked)
        self._window.enter(view)

    def _bank_open(self, branch: "Branch") -> None:
        self.branch = branch
        self._window.set_bank(branch.facts.name, practice=branch.facts.practice)
        if self._sign_in is None:
            self.show_sign_in()
        if self._sign_in is not None:
            self._sign_in.set_bank(branch.facts.name)
            self._sign_in.set_ready(True)
        self.desk.do(branch.prepare, lambda _: None)
        self.desk.aside(branch.look_over, self._looked_over)
        self.opened.emit()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._try_sign_in(*waiting)

    def _looked_over(self, proof: "Proof") -> None:
        """The file was looked over while people signed in. Books that do not hold are read, and not added to."""
        if proof.holds:
            return
        log.error("the vault does not hold: %s", [finding.proof for finding in proof.findings if not finding.holds])
        from teller.bank.fault import VaultDamaged

        self._faulted(VaultDamaged())
        if self._sign_in is not None:
            self._sign_in.show_notice(_words().fault(VaultDamaged()))

    def _not_open(self, fault: Any) -> None:
        if self._sign_in is not None:
            self._sign_in.set_busy(False)
            self._sign_in.set_ready(False, " ")
            self._sign_in.show_notice(_words().fault(fault))

    # -- signing in

    def show_sign_in(self, notice: str = "") -> None:
        view = SignInView(self.branch.facts.name if self.branch else "Teller")
        if self._file.practice:
            view.practice_users(self._file.practice_users())
        view.submitted.connect(self._try_sign_in)
        self._sign_in = view
        self._window.enter(view)
        if notice:
            view.show_notice(notice, "good")

    def _try_sign_in(self, email: str, password: str) -> None:
        """Check them, or keep them until the bank is open: whoever types fast does not type twice."""
        view = self._sign_in
        if view is None:
            return
        view.set_busy(True)
        if self.branch is None:
            self._waiting = (email, password)
            return
        branch = self.branch

        def refused(refusal: Any) -> None:
            view.set_busy(False)
            view.show_notice(_words().plainly(refusal))

        def failed(fault: Any) -> None:
            view.set_busy(False)
            view.show_notice(_words().fault(fault))

        self.desk.do(lambda: branch.sign_in(email=email, password=password), self._signed_in, refused, failed)

    def _signed_in(self, session: "Session") -> None:
        from teller.counter.day import Day

        if self.branch is None:
            return
        self._sign_in = None
        world, idle = self._file.world(), self._idle_minutes
        users = self._file.practice_users() if self._file.practice else []
        day = Day(self._window, self.desk, self.branch, session, world=world, idle_minutes=idle, practice_users=users)
        self.day = day
        day.over.connect(self._day_over)
        day.begin()

    def _day_over(self, notice: str) -> None:
        self.day = None
        self.show_sign_in(notice)
        gc.collect()  # what they leave behind, while nobody waits

    # -- what can go wrong

    def _session_ended(self) -> None:
        if self.day is not None:
            self.day.lock(_words().session_ended())

    def _faulted(self, fault: Any) -> None:
        log.warning("fault %s", fault)  # a fault's text is its code
        if self.day is not None:
            self.day.show_fault(_words().fault(fault))

    def report(self, bug: BaseException) -> None:
        """Something that is a bug of ours: keep a trace without data, tell the teller, go on."""
        from teller.counter.crash import report

        report(self._window, bug)

    # -- going home

    def _may_close(self) -> bool:
        if self.day is not None and not self.day.may_leave():
            return False
        self.close()
        return True

    def close(self) -> None:
        """End the session, close the bank, let go of the thread."""
        branch, day = self.branch, self.day
        self.branch = self.day = None
        if self._desk is None:
            return
        if day is not None:
            day.end()
        if branch is not None:
            self._desk.do(branch.close, lambda _: None)
        self._desk.finish()
