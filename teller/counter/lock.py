"""The lock: while it is on, nothing of the session is on screen or in a widget, and only the same user gets back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.branch import Branch
from teller.bank.sessions.session import Session
from teller.counter import wording
from teller.counter.desk import Desk
from teller.counter.sign_in import words
from teller.counter.sign_in.view import PracticeUser, SignInView
from teller.counter.window import Window


class Lock(QObject):
    """Signals: opened(Session) when the same user signed in again, given_up when somebody else wants the counter."""

    opened = Signal(object)
    given_up = Signal()

    def __init__(
        self, window: Window, desk: Desk, branch: Branch, session: Session, practice_users: Sequence[PracticeUser]
    ) -> None:
        super().__init__()
        self._window, self._desk, self._branch = window, desk, branch
        self._name, self._email = session.name, session.email
        self._practice_users = [user for user in practice_users if user[1] == session.email]
        self._reason = ""
        self._is_checking = False
        self._wants_codes = session.has_factor
        self._cover: SignInView | None = None

    def close(self, reason: str) -> None:
        """Cover the window, and say why."""
        self._reason = reason
        self._cover = cover = SignInView(self._branch.facts.name)
        cover.lock_for(self._name, self._email, reason)
        if self._practice_users:
            cover.practice_users(self._practice_users)
        cover.submitted.connect(self._try)
        cover.other_user.connect(self.given_up)
        self._window.veil(cover)
        cover.want_codes(self._wants_codes)
        cover.set_busy(self._is_checking)
        cover.say_why()
        self._desk.look(lambda: self._branch.wants_codes, self._codes_wanted, lambda _: None)

    def rebuild(self) -> None:
        """The same cover anew, in the language chosen now."""
        self.close(self._reason)

    def _codes_wanted(self, wanted: bool) -> None:
        self._wants_codes = wanted
        if self._cover is not None:
            self._cover.want_codes(wanted)

    def _try(self, _email: str, password: str, code: str) -> None:
        self._set_checking(checking=True)

        def job() -> Session:
            return self._branch.sign_in(email=email, password=password, code=code)

        email = self._email
        self._desk.do(job, self.opened.emit, self._refused, lambda fault: self._stay_shut(wording.fault(fault)))

    def _refused(self, refusal: Any) -> None:
        if refusal.code == "sign_in_blocked" and self._cover is not None:
            self._set_checking(checking=False)
            self._cover.show_blocked(refusal.seconds)
        else:
            self._stay_shut(words.refused(refusal, codes=self._wants_codes))

    def _stay_shut(self, why: str) -> None:
        self._set_checking(checking=False)
        if self._cover is not None:
            self._cover.show_notice(why)

    def _set_checking(self, *, checking: bool) -> None:
        """The cover of now is told, which may be another than the password was typed into."""
        self._is_checking = checking
        if self._cover is not None:
            self._cover.set_busy(checking)
