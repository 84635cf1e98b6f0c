"""Turns what an administrator does with users into questions to the bank, and its answers into what is shown."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from teller.bank.badge import Role
from teller.bank.readmission.reset_factor import reset_factor
from teller.bank.readmission.unlock_user import unlock_user
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.bank.users.add_user import Admitted, add_user
from teller.bank.users.change_role import change_role
from teller.bank.users.disable_user import disable_user
from teller.bank.users.enable_user import enable_user
from teller.bank.users.list_users import list_users
from teller.bank.users.reset_password import reset_password
from teller.bank.users.staff import Staff
from teller.counter import wording
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.detail import Row

Answer = TypeVar("Answer")

_LIST_IS_OLD = {"unanswered", "not_found", "last_administrator", "not_blocked", "no_factor"}


class UsersPresenter(QObject):
    """Signals: listed(users) and not_listed(state, text) answer `refresh`; acted(email, text) after each act,
    admitted(answer, text) where a start password was made, refused(field, text), busy(bool), approving(reason) when a
    supervisor is to be asked, not_approving when the list is to be put back.
    """

    listed = Signal(object)
    not_listed = Signal(str, str)
    acted = Signal(str, str)
    admitted = Signal(object, str)
    refused = Signal(str, str)
    busy = Signal(bool)
    approving = Signal(str)
    not_approving = Signal()

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._busy = False
        self.approval = ApprovalPresenter(place, figures)
        self.approval.setParent(self)
        self.approval.granted.connect(self._granted)
        self.approval.refused.connect(self._not_approved)
        self.approval.withdrawn.connect(self.not_approving)
        self.approval.stopped.connect(self._stopped)
        self._again: Callable[..., None] = lambda **_: None  # what is asked again once a supervisor has said yes
        self._round = 0  # answers to questions of an earlier session are thrown away by it

    def is_busy(self) -> bool:
        """Whether the bank was asked to do something, and has not answered."""
        return self._busy

    def forget(self) -> None:
        """The session has ended: whatever the bank still answers is no longer for this screen."""
        self._round += 1
        self._again = lambda **_: None
        self.approval.forget()
        self._set_busy(False)

    def refresh(self) -> None:
        self._list(lambda: None)

    def _list(self, then: Callable[[], None]) -> None:
        asked_in = self._round

        def answered(users: tuple[Staff, ...]) -> None:
            if asked_in == self._round:
                self.listed.emit(users)
                then()

        def refused(refusal: Refusal) -> None:
            if asked_in == self._round:
                state = "not permitted" if refusal.code == "not_permitted" else "failed"
                self.not_listed.emit(state, wording.of(refusal, self._figures))
                then()

        self._place.ask(list_users, answered, refused)

    def add(self, name: str, email: str, role: object) -> None:
        def added(answer: Admitted) -> None:
            self.admitted.emit(answer, self.tr("{name} may sign in.").format(name=answer.staff.name))

        if not name.strip():  # the bank looks at the address first, a reader at the name
            self.refused.emit("name", wording.of(InvalidInput("name", "missing"), self._figures))
            return
        # A combo box gives a role back as text.
        self._ask(add_user, added, name=name, email=email, role=Role(str(role)))

    def reset(self, staff: Staff) -> None:
        def was_reset(answer: Admitted) -> None:
            said = self.tr("{name} has a new start password.").format(name=answer.staff.name)
            self.admitted.emit(answer, said)

        self._ask(reset_password, was_reset, email=staff.email)

    def disable(self, staff: Staff) -> None:
        said = self.tr("{name} cannot sign in any more; their sessions have ended.").format(name=staff.name)
        self._ask(disable_user, self._told(staff, said), email=staff.email)

    def enable(self, staff: Staff) -> None:
        said = self.tr("{name} may sign in again, with the password they had.").format(name=staff.name)
        self._ask(enable_user, self._told(staff, said), email=staff.email)

    def change_role(self, staff: Staff, role: object) -> None:
        now = Role(str(role))
        said = self.tr("{name} is {role} now; their sessions have ended.")
        done = self._told(staff, said.format(name=staff.name, role=wording.role(now.value)))
        self._ask(change_role, done, email=staff.email, role=now)

    def reset_factor(self, staff: Staff, reason: str) -> None:
        """Which takes a supervisor's yes besides."""
        said = self.tr("{name} has no second factor any more; their sessions have ended.").format(name=staff.name)
        self._ask(reset_factor, self._told(staff, said), email=staff.email, reason=reason)

    def unlock(self, staff: Staff, reason: str) -> None:
        said = self.tr("{name} can sign in again at once.").format(name=staff.name)
        self._ask(unlock_user, self._told(staff, said), email=staff.email, reason=reason)

    def _told(self, staff: Staff, said: str) -> Callable[[None], None]:
        def done(_: None) -> None:
            self.acted.emit(staff.email, said)

        return done

    def _ask(self, use_case: UseCase[..., Answer], done: Callable[[Answer], None], **request: Any) -> None:
        """Ask once: until the answer is there, and the list after it, a second press does nothing."""
        if self._busy:
            return
        self._set_busy(True)
        asked_in = self._round

        def answered(answer: Answer) -> None:
            if asked_in == self._round:
                done(answer)
                self._list(lambda: self._set_busy(False))

        def refused(refusal: Refusal) -> None:
            if asked_in != self._round:
                return
            if refusal.approvable:
                self._set_busy(False)
                self._again = lambda **approval: self._ask(use_case, done, **{**request, **approval})
                self.approval.begin(use_case, request, [refusal], rows=self._rows(request))
                self.approving.emit(str(request.get("reason", "")))
            else:
                self._refuse(refusal)

        self._place.ask(use_case, answered, refused, **request)

    def _rows(self, request: dict[str, Any]) -> list[Row]:
        """Whom it is about, until the bank has said what a supervisor has to see."""
        named: list[Row] = [(self.tr("User"), str(request["name"]))] if "name" in request else []
        return [*named, (self.tr("Signs in with"), str(request["email"]))]

    def _granted(self, approval: object) -> None:
        self.not_approving.emit()
        self._again(**({} if approval is None else {"approval": approval}))

    def _not_approved(self, text: str) -> None:
        self.not_approving.emit()
        self.refused.emit("", text)

    def _stopped(self, refusal: Refusal) -> None:
        self.not_approving.emit()
        self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        field = getattr(refusal, "name", None) if refusal.code == "invalid_input" else refusal.field
        is_old = refusal.code in _LIST_IS_OLD
        if not is_old:
            self._set_busy(False)  # first, so that the field can take the cursor
        self.refused.emit(field or "", wording.of(refusal, self._figures))
        if is_old:
            self._list(lambda: self._set_busy(False))

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
