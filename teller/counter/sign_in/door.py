"""The counter's front door: the sign-in screen, what is typed there before the bank is open, and who comes in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from teller.counter.bank_file import BankFile
from teller.counter.first_run import words
from teller.counter.sign_in.view import SignInView
from teller.counter.window import Window

if TYPE_CHECKING:
    from teller.bank.branch import Branch
    from teller.bank.sessions.session import Session
    from teller.counter.desk import Desk


class Door(QObject):
    """Signals: signed_in(Session). `view` is the screen, while nobody is signed in."""

    signed_in = Signal(object)

    def __init__(self, window: Window, file: BankFile, desk: "Callable[[], Desk]") -> None:
        super().__init__()
        self._window, self._file, self._desk = window, file, desk
        self._branch: Branch | None = None
        self._waiting: tuple[str, str, str] | None = None
        self._wants_codes = self._is_checking = False
        self._hindrance: Any = None  # the fault that keeps the bank shut
        self.view: SignInView | None = None

    def show(self, notice: str = "", email: str = "") -> None:
        """A new sign-in screen, in place of whatever is there."""
        view = SignInView(self._branch.facts.name if self._branch else "Teller")
        if self._file.practice:
            view.practice_users(self._file.practice_users())
        view.want_codes(self._wants_codes)
        view.submitted.connect(self._try)
        self.view = view
        self._window.enter(view)
        if email:
            view.email.set_text(email)
            view.password.take_focus()
        if notice:
            view.show_notice(notice, "good")
        self._look_for_codes()

    def rebuild(self) -> None:
        """The same in the language and size chosen now: what the old one waited for is waited for still."""
        if self.view is None:
            return
        self.show(email=self.view.email.text())
        if self._hindrance is not None:
            self.keep_shut(self._hindrance)
        else:
            self.view.set_ready(self._branch is not None)
            self.view.set_busy(self._is_checking or self._waiting is not None)

    def unlock(self, branch: "Branch") -> None:
        """The bank is open: whoever has typed already comes in."""
        self._branch, self._hindrance = branch, None
        if self.view is None:
            self.show()
        else:
            self._look_for_codes()
        if self.view is not None:
            self.view.set_bank(branch.facts.name)
            self.view.set_ready(True)

    def keep_shut(self, fault: Any) -> None:
        """The bank cannot be opened, and why."""
        self._hindrance, self._waiting = fault, None
        if self.view is not None:
            self.view.set_busy(False)
            self.view.set_ready(False, " ")
            self.view.show_notice(words().fault(fault))

    # -- whether codes are asked for

    def _look_for_codes(self) -> None:
        """That can change with every enrolment, in any window."""
        branch = self._branch
        if branch is not None:
            self._desk().look(lambda: branch.wants_codes, self._codes_wanted, lambda _: self._codes_wanted(False))

    def _codes_wanted(self, wanted: bool) -> None:
        waiting, self._waiting, self._wants_codes = self._waiting, None, wanted
        if self.view is not None:
            self.view.want_codes(wanted)
        if waiting is None:
            return
        if wanted and self.view is not None:
            self.view.ask_for_code()  # rather than have a try be counted that could not come off
        else:
            self._try(*waiting)

    # -- signing in

    def _try(self, email: str, password: str, code: str) -> None:
        """Check them, or keep them until the bank is open: whoever types fast does not type twice."""
        if self.view is None:
            return
        if self._hindrance is not None:
            self.keep_shut(self._hindrance)
            return
        self.view.set_busy(True)
        if self._branch is None:
            self._waiting = (email, password, code)
            return
        branch, self._is_checking = self._branch, True

        def job() -> "Session":
            return branch.sign_in(email=email, password=password, code=code)

        def failed(fault: Any) -> None:
            self._not_signed_in(words().fault(fault))

        self._desk().do(job, self._done, self._refused, failed)

    def _done(self, session: "Session") -> None:
        self._is_checking, self.view = False, None
        self.signed_in.emit(session)

    def _refused(self, refusal: Any) -> None:
        if refusal.code == "sign_in_blocked" and self.view is not None:
            self._is_checking = False
            self.view.set_busy(False)
            self.view.show_blocked(refusal.seconds)
        else:
            from teller.counter.sign_in.words import refused

            self._not_signed_in(refused(refusal, codes=self._wants_codes))

    def _not_signed_in(self, why: str) -> None:
        self._is_checking = False
        if self.view is not None:  # another one, perhaps, than the password was typed into
            self.view.set_busy(False)
            self.view.show_notice(why)
