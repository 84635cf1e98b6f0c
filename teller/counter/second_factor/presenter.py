"""Turns the steps of a second factor into questions to the bank, and its answers into what is shown."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.factors.activate_factor import RecoveryCodes, activate_factor
from teller.bank.factors.drop_factor import drop_factor
from teller.bank.factors.new_recovery_codes import new_recovery_codes
from teller.bank.factors.offer_factor import Offered, offer_factor
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording, wording_door
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class Purpose(Enum):
    """What somebody wants with their second factor. MUST: the bank demands one before anything else."""

    MUST = auto()
    SET_UP = auto()
    ELSEWHERE = auto()
    CODES = auto()
    DROP = auto()

    @property
    def has_factor(self) -> bool:
        """Whether there is one already, which a code is asked of."""
        return self in {Purpose.ELSEWHERE, Purpose.CODES, Purpose.DROP}


class SecondFactorPresenter(QObject):
    """Keeps no secret. Signals: offered(Offered), coded(recovery codes), dropped, refused(field, text) with fields
    password and code, busy(bool).
    """

    offered = Signal(object)
    coded = Signal(object)
    dropped = Signal()
    refused = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures, purpose: Purpose) -> None:
        super().__init__()
        self._place, self._figures, self.purpose = place, figures, purpose
        self._age, self._busy = 0, False

    def forget(self) -> None:
        """The page has been left: whatever the bank still answers is not for it."""
        self._age += 1
        self._set_busy(busy=False)

    def begin(self, password: str, code: str, *, code_may_lack: bool = False) -> None:
        """The first step: who asks is who they say, by what is asked of them."""
        typed = {"password": password}
        if self.purpose.has_factor:
            typed["code"] = code
        for field, text in typed.items():
            if not text.strip() and not (field == "code" and code_may_lack):
                self._refuse(InvalidInput(field, "missing"))
                return
        if self.purpose is Purpose.CODES:
            self._ask(new_recovery_codes, self._coded, **typed)
        elif self.purpose is Purpose.DROP:
            self._ask(drop_factor, lambda _: self.dropped.emit(), **typed)
        else:
            self._ask(offer_factor, self._offered, **typed)

    def activate(self, code: str) -> None:
        """The second step: the authenticator has the secret, since it shows a code of it."""
        if not code.strip():
            self._refuse(InvalidInput("code", "missing"))
        else:
            self._ask(activate_factor, self._coded, code=code)

    def _offered(self, answer: Offered) -> None:
        self.offered.emit(answer)

    def _coded(self, answer: RecoveryCodes) -> None:
        self.coded.emit(answer.codes)

    def _ask(self, use_case: UseCase[..., Any], done: Callable[[Any], None], **request: str) -> None:
        if self._busy:
            return
        age = self._age

        def answered(answer: Any) -> None:
            if age == self._age:
                self._set_busy(busy=False)
                done(answer)

        def said_no(refusal: Refusal) -> None:
            if age == self._age:
                self._set_busy(busy=False)
                self._refuse(refusal)

        self._set_busy(busy=True)
        self._place.ask(use_case, answered, said_no, **request)

    def _refuse(self, refusal: Refusal) -> None:
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field
        if refusal.code == "proof_refused" and not self.purpose.has_factor:
            self.refused.emit("password", wording_door.own_password_wrong())
        else:
            self.refused.emit(field or "", wording.of(refusal, self._figures))

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
