"""The supervisor's queue: looked at every few seconds, told of when something new comes, decided with a password."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from teller.bank.approvals.approval import Approval, ApprovalState
from teller.bank.approvals.decide import decide_approval
from teller.bank.approvals.list_approvals import Queue, list_approvals
from teller.bank.refusal import InvalidInput, Refusal
from teller.counter import wording
from teller.counter.approvals import words
from teller.counter.figures import Figures
from teller.counter.shift import Asks

_EVERY_MS = 5_000
_LIST_IS_OLD = {"already_decided", "not_found"}


class QueuePresenter(QObject):
    """Looks by itself from `begin` to `forget`.

    Signals: listed(approvals) with those that wait first, counted(how many wait for this supervisor), arrived(text) for
    a new one, not_listed(text) where the list could not be had, decided(text), refused(field, text) with fields word
    and password, busy(bool), codes(bool): whether one's own code may be needed.
    """

    listed = Signal(object)
    not_listed = Signal(str)
    counted = Signal(int)
    arrived = Signal(str)
    decided = Signal(str)
    codes = Signal(bool)
    refused = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._known: set[int] | None = None  # None before the first look: what waited already is no news
        self._age, self._busy, self._codes = 0, False, False
        self._every = QTimer(self, interval=_EVERY_MS)
        self._every.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and every five seconds from now on."""
        self._every.start()
        self._place.look_for_codes(self._want_codes)
        self.look()

    def forget(self) -> None:
        """Look no more; whatever the bank still answers is for nobody."""
        self._every.stop()
        self._age += 1
        self._known = None
        self._set_busy(busy=False)

    def look(self) -> None:
        """In passing: nobody waits for it."""
        if not self._busy:
            self._place.look(list_approvals, self._for_now(self._seen), _nothing)

    def refresh(self) -> None:
        """Because somebody wants to see the list."""
        self._place.look_for_codes(self._want_codes)

        def refused(refusal: Refusal) -> None:
            self.not_listed.emit(wording.of(refusal, self._figures))

        self._place.ask(list_approvals, self._for_now(self._seen), self._for_now(refused))

    def decide(self, approval: Approval, *, grant: bool, word: str, password: str, code: str = "") -> None:
        if self._busy:
            return
        if not grant and not word.strip():
            self.refused.emit("word", self.tr("Say why not: {name} reads it.").format(name=approval.maker))
            return
        if not password:
            self.refused.emit("password", wording.of(InvalidInput("password", "missing"), self._figures))
            return

        def done(answer: Approval) -> None:
            self._set_busy(busy=False)
            said = self.tr("Approved: {what}.") if grant else self.tr("Refused: {what}.")
            self.decided.emit(said.format(what=words.headline(answer, self._figures)))
            self.refresh()

        def refused(refusal: Refusal) -> None:
            self._set_busy(busy=False)
            self._refuse(refusal)

        self._set_busy(busy=True)
        self._place.ask(decide_approval, self._for_now(done), self._for_now(refused), approval=approval.id, grant=grant,
                        password=password, word=word, code=code.strip())  # fmt: skip

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.code == "approver_refused":
            self.refused.emit("password", self._wrong_password(getattr(refusal, "tries_left", 0)))
        else:
            self.refused.emit(getattr(refusal, "name", ""), wording.of(refusal, self._figures))
        if refusal.code in _LIST_IS_OLD or not getattr(refusal, "tries_left", 1):
            self.refresh()

    def _want_codes(self, wanted: bool) -> None:
        self._codes = wanted
        self.codes.emit(wanted)

    def _wrong_password(self, left: int) -> str:
        if not left:
            return self.tr("That was the third wrong try. It went back to its maker, who may ask anew.")
        if self._codes and left == 1:
            return self.tr("These are not your password and code, or it concerns yourself. One more try is left.")
        if self._codes:
            return self.tr(
                "These are not your password and code, or it concerns yourself. {left} more tries are left."
            ).format(left=left)
        if left == 1:
            return self.tr("This is not your password, or it concerns yourself. One more try is left.")
        said = self.tr("This is not your password, or it concerns yourself. {left} more tries are left.")
        return said.format(left=left)

    def _seen(self, queue: Queue) -> None:
        waiting = [one for one in queue.waiting if not one.mine]
        self._tell_news(waiting)
        self.counted.emit(len(waiting))
        asked = {one.id for one in queue.waiting}
        rest = sorted((one for one in queue.day if one.id not in asked), key=lambda one: one.asked, reverse=True)
        self.listed.emit((*queue.waiting, *rest))

    def _tell_news(self, waiting: list[Approval]) -> None:
        before, self._known = self._known, {one.id for one in waiting}
        news = [] if before is None else [one for one in waiting if one.id not in before]
        if news:
            self.arrived.emit(words.asks(news[-1], self._figures))

    def _for_now(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        age = self._age

        def answered(answer: Any) -> None:
            if age == self._age:
                done(answer)

        return answered

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)


def can_be_decided(approval: Approval) -> bool:
    return approval.state is ApprovalState.ASKED and not approval.mine


def _nothing(_: object) -> None:
    """The next look comes soon."""
