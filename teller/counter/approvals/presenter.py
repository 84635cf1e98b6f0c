"""Asks for a supervisor's yes: a reason first, then a supervisor beside the maker, or one at their own screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from teller.bank.approvals.approval import Approval, ApprovalState
from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.approvals.decide import approve_here
from teller.bank.approvals.see_approval import see_approval
from teller.bank.approvals.withdraw_approval import withdraw_approval
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.approvals import words
from teller.counter.approvals.kept import KeptApproval, Wish
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.detail import Row

_SECOND_MS, _LOOKED_AT_EVERY = 1_000, 2
_ABOUT_THE_ASKING = {"reason", "email", "password"}


@dataclass(frozen=True, slots=True)
class Case:
    """What is put before a supervisor, in words."""

    headline: str
    rules: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    maker: str = ""
    reason: str = ""


class ApprovalPresenter(QObject):
    """For a panel: `begin` it with what the bank would not do alone, and go on when it says `granted`.

    Signals for the panel: granted(approval id, or None where none is needed any more), refused(text) where a supervisor
    said no or nobody decided in time, withdrawn when the maker went back, stopped(Refusal) where the bank refuses for a
    reason that no supervisor can say yes to.
    Signals for the sheet: reasoning(Case), here(Case), waiting(Case) for its three pages, time_left(text),
    said(field, text) beside a field or over the buttons, busy(bool), codes(bool): whether the supervisor may need one.
    """

    codes = Signal(bool)
    granted = Signal(object)
    refused = Signal(str)
    withdrawn = Signal()
    stopped = Signal(object)
    reasoning = Signal(object)
    here = Signal(object)
    waiting = Signal(object)
    time_left = Signal(str)
    said = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._wish: Wish | None = None
        self._shows = Case("", ())
        self._approval: Approval | None = None
        self._reason = ""
        self._left = self._age = self._ticks = 0
        self._busy = self._watching = self._codes = False
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self.tick)

    def is_open(self) -> bool:
        """Whether something is being asked for."""
        return self._wish is not None

    def begin(
        self,
        deed: UseCase[..., Any],
        inputs: dict[str, Any],
        broken: Sequence[Refusal],
        *,
        headline: str = "",
        rows: Sequence[Row] = (),
    ) -> None:
        """Ask the maker for a reason. `headline` and `rows` are shown until the bank has said what is to be seen."""
        self.forget()
        self._wish = Wish(deed, inputs, tuple(broken))
        what = headline or words.deed(deed.name)
        self._shows = Case(what, words.rules_of(self._wish.broken, self._figures), tuple(rows))
        self.reasoning.emit(self._shows)

    def ask(self, reason: str, *, in_place: bool) -> None:
        """Put it before a supervisor: one who is here, or whoever looks at the queue next."""
        if self._wish is None or self._busy:
            return
        self._reason = reason
        if not reason.strip():
            self.said.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return

        def done(approval: Approval) -> None:
            self._take(approval)
            (self.decide_here if in_place else self.wait)()

        wish = self._wish
        self._ask(ask_approval, done, self._not_asked, deed=wish.deed, inputs=wish.inputs, reason=reason)

    def decide_here(self) -> None:
        """A supervisor is here now."""
        if self._approval is not None:
            self.here.emit(self._case(self._approval))
            self._tell_time()
            self._place.look_for_codes(self.codes.emit)

    def wait(self) -> None:
        """Until somebody has decided in the queue."""
        if self._approval is not None and not self._busy:
            self.waiting.emit(self._case(self._approval))
            self._tell_time()

    def approve(self, email: str, password: str, code: str | None = None) -> None:
        """The supervisor's own e-mail, password and code, where there is a field for one; none is kept."""
        if self._approval is None or self._busy:
            return
        self._codes = code is not None
        for field, text in (("email", email), ("password", password)):
            if not text.strip():
                self.said.emit(field, wording.of(InvalidInput(field, "missing"), self._figures))
                return
        self._ask(approve_here, self._seen, self._not_approved, approval=self._approval.id, email=email.strip(),
                  password=password, code=(code or "").strip())  # fmt: skip

    def go_back(self) -> None:
        """The maker does not want it any more, or wants something else."""
        if self._wish is not None and not self._busy:
            self.withdraw()
            self.withdrawn.emit()

    def withdraw(self) -> None:
        """Take it back at the bank, where it was asked for, and forget it."""
        approval = self._approval
        self.forget()
        if approval is not None:
            self._place.ask(withdraw_approval, _nothing, _nothing, approval=approval.id)

    def forget(self) -> None:
        """Let go of everything; whatever the bank still answers is for nobody."""
        self._age += 1
        self._wish = self._approval = None
        self._shows, self._reason = Case("", ()), ""
        self._second.stop()
        self._set_busy(busy=False)

    # -- while it waits

    def watch(self, *, on_screen: bool) -> None:
        """Look every two seconds how it stands, while that can be seen."""
        self._watching = on_screen
        if on_screen and self._approval is not None:
            self._second.start()
            self._look()
        elif not on_screen:
            self._second.stop()

    def tick(self) -> None:
        """A second has passed."""
        if self._approval is None:
            return
        self._left = max(0, self._left - 1)
        self._tell_time()
        self._ticks += 1
        if self._ticks % _LOOKED_AT_EVERY == 0:
            self._look()

    def _look(self) -> None:
        if self._approval is None or self._busy:
            return
        age = self._age

        def seen(approval: Approval) -> None:
            if age == self._age and not self._busy:
                self._seen(approval)

        self._place.look(see_approval, seen, _nothing, approval=self._approval.id)

    def _seen(self, approval: Approval) -> None:
        """How it stands now."""
        if approval.state is ApprovalState.ASKED:
            self._take(approval)
            return
        said = self._what_became(approval)
        if approval.state is ApprovalState.GRANTED:
            self.forget()
            self.granted.emit(approval.id)
        elif approval.state is ApprovalState.WITHDRAWN:
            self._anew(said)
        else:
            self.forget()
            self.refused.emit(said)

    def _what_became(self, approval: Approval) -> str:
        if approval.state is ApprovalState.WITHDRAWN:
            return self.tr("It was not approved: three tries were wrong. Ask for the approval anew.")
        if approval.state is not ApprovalState.REFUSED:
            return self.tr("Nobody decided within five minutes, so nothing was posted. Ask anew, or change it.")
        if not approval.word:
            return self.tr("{name} did not approve this, so nothing was posted.").format(name=approval.approver)
        return self.tr("{name} did not approve this, so nothing was posted: “{word}”").format(
            name=approval.approver, word=approval.word
        )

    # -- while the page is gone

    def keep(self, reason: str) -> KeptApproval | None:
        """What is asked for, with the reason as it stands in the field."""
        return None if self._wish is None else KeptApproval(self._wish, self._reason or reason, self._approval)

    def take_up(self, kept: KeptApproval, *, headline: str = "", rows: Sequence[Row] = ()) -> str:
        """Go on where it was left; answers the reason for its field. What was decided meanwhile is told at once."""
        self.begin(kept.wish.deed, kept.wish.inputs, kept.wish.broken, headline=headline, rows=rows)
        self._reason = kept.reason
        if kept.approval is not None:
            self._take(kept.approval)
            self.wait()
            self._look()
        return kept.reason

    # -- what the bank says

    def _take(self, approval: Approval) -> None:
        self._approval, self._left, self._ticks = approval, approval.seconds_left, 0
        self._tell_time()
        if self._watching and not self._second.isActive():
            self._second.start()

    def _case(self, approval: Approval) -> Case:
        return Case(
            words.headline(approval, self._figures),
            words.rules(approval, self._figures),
            words.rows(approval, self._figures),
            approval.maker,
            approval.reason,
        )

    def _anew(self, said: str) -> None:
        """Back to the reason: what was asked for is no longer before anybody."""
        self._approval = None
        self._second.stop()
        self.reasoning.emit(self._shows)
        self.said.emit("", said)

    def _not_asked(self, refusal: Refusal) -> None:
        if refusal.code == "no_approval_needed":
            self.forget()
            self.granted.emit(None)
        elif refusal.code == "unanswered" or getattr(refusal, "name", "") in _ABOUT_THE_ASKING:
            self._say(refusal)
        else:
            self.forget()
            self.stopped.emit(refusal)

    def _not_approved(self, refusal: Refusal) -> None:
        if refusal.code == "approver_refused" and not getattr(refusal, "tries_left", 0):
            self._anew(wording.of(refusal, self._figures))
        elif refusal.code in {"already_decided", "not_found"}:
            self._look()
        else:
            self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        self.said.emit(getattr(refusal, "name", ""), words.refused(refusal, self._figures, codes=self._codes))

    def _tell_time(self) -> None:
        self.time_left.emit(words.time_left(self._left))

    def _ask(self, use_case: UseCase[..., Any], done: Callable[[Any], None],
             refused: Callable[[Refusal], None], **request: Any) -> None:  # fmt: skip
        age = self._age

        def answered(answer: Any) -> None:
            if age == self._age:
                self._set_busy(busy=False)
                done(answer)

        def said_no(refusal: Refusal) -> None:
            if age == self._age:
                self._set_busy(busy=False)
                refused(refusal)

        self._set_busy(busy=True)
        self._place.ask(use_case, answered, said_no, **request)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
