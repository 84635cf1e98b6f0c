"""Does one thing at a time at the bank for a panel, with a supervisor's yes where it needs one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.refusal import Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.approvals.kept import KeptApproval
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.detail import Row


class Doing(QObject):
    """Signals: busy(bool), done(name of the use case, answer), refused(field, text), approving(reason) when the sheet
    is to be shown, not_approving when the panel's own page is to be put back.
    """

    busy = Signal(bool)
    done = Signal(str, object)
    refused = Signal(str, str)
    approving = Signal(str)
    not_approving = Signal()

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self.approval = ApprovalPresenter(place, figures)
        self.approval.setParent(self)
        self._deed: UseCase[..., Any] | None = None
        self._inputs: dict[str, Any] = {}
        self._headline, self._rows = "", tuple[Row, ...]()
        self._waiting, self._age = False, 0
        self.approval.granted.connect(self._granted)
        self.approval.refused.connect(self._not_approved)
        self.approval.withdrawn.connect(self.not_approving)
        self.approval.stopped.connect(self._stopped)

    @property
    def is_waiting(self) -> bool:
        """Whether the bank was asked, and has not answered."""
        return self._waiting

    def do(self, deed: UseCase[..., Any], /, *, headline: str = "", rows: Sequence[Row] = (), **inputs: Any) -> None:
        """Ask once: until the answer is there, a second press does nothing."""
        if self._waiting:
            return
        self._deed, self._inputs, self._headline, self._rows = deed, inputs, headline, tuple(rows)
        self._ask()

    def forget(self) -> None:
        """Whatever the bank still answers is for nobody."""
        self._age += 1
        self._deed, self._inputs, self._headline, self._rows = None, {}, "", ()
        self.approval.forget()
        self._set_waiting(waiting=False)

    def take_up(self, kept: KeptApproval) -> None:
        """Go on waiting for a supervisor, where that was so."""
        self._deed, self._inputs = kept.wish.deed, kept.wish.inputs
        self.approving.emit(kept.reason)
        self.approval.take_up(kept)

    def _ask(self, **approval: Any) -> None:
        deed, age = self._deed, self._age
        if deed is None:
            return

        def answered(answer: Any) -> None:
            if age == self._age:
                self._set_waiting(waiting=False)
                self.done.emit(deed.name, answer)

        def said_no(refusal: Refusal) -> None:
            if age == self._age:
                self._set_waiting(waiting=False)
                self._refuse(refusal)

        self._set_waiting(waiting=True)
        self._place.ask(deed, answered, said_no, **self._inputs, **approval)

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.approvable and self._deed is not None:
            self.approval.begin(self._deed, self._inputs, [refusal], headline=self._headline, rows=self._rows)
            self.approving.emit(str(self._inputs.get("reason", "")))
            return
        field = getattr(refusal, "name", None) if refusal.code in _NAMED else refusal.field
        self.refused.emit(field or "", wording.of(refusal, self._figures))

    def _granted(self, approval: object) -> None:
        self.not_approving.emit()
        self._ask(**({} if approval is None else {"approval": approval}))

    def _not_approved(self, text: str) -> None:
        self.not_approving.emit()
        self.refused.emit("", text)

    def _stopped(self, refusal: Refusal) -> None:
        self.not_approving.emit()
        self._refuse(refusal)

    def _set_waiting(self, *, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.busy.emit(waiting)


_NAMED = {"invalid_input", "figure_negative", "limits_out_of_order"}
"""Refusals that name the input they are about."""
