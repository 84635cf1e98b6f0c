"""Holds back what the bank wants a code for, has one shown, and asks again as if nothing had been."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from teller.bank.factors.prove_myself import Proved, prove_myself
from teller.bank.refusal import Refusal

Refused = Callable[[Refusal], None]


class ProofNotGiven(Refusal):
    """Stands in for the bank's answer where nobody showed a code. Never from the bank."""

    code = "proof_not_given"


class Proves(Protocol):
    """A way to the bank with the access token."""

    def __call__(self, done: Callable[[Proved], None], refused: Refused, /, *, code: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Held:
    deed: str
    again: Callable[[], None]
    refused: Refused


class Proving(QObject):
    """Signals: wanted(name of the use case) when the first code is needed, refused(Refusal) where it was not right,
    busy(bool), over when nothing is held back any more.
    """

    wanted = Signal(str)
    refused = Signal(object)
    busy = Signal(bool)
    over = Signal()

    def __init__(self, prove: Proves) -> None:
        super().__init__()
        self._prove = prove
        self._held: list[_Held] = []
        self._age, self._busy = 0, False

    def is_asking(self) -> bool:
        return bool(self._held)

    def unless_proof(self, deed: str, again: Callable[[], None], refused: Refused) -> Refused:
        """What becomes of a refusal: where a code is all that is missing, it waits for one and is asked `again`."""

        def said_no(refusal: Refusal) -> None:
            if refusal.code == "proof_needed":
                self._hold(_Held(deed, again, refused))
            else:
                refused(refusal)

        return said_no

    def show(self, code: str) -> None:
        """Show a code for everything that is held back."""
        if self._busy or not self._held:
            return
        age = self._age

        def proved(_: Proved) -> None:
            if age == self._age:
                held = self._let_go()
                self.over.emit()
                for one in held:
                    one.again()

        def said_no(refusal: Refusal) -> None:
            if age == self._age:
                self._set_busy(busy=False)
                self.refused.emit(refusal)

        self._set_busy(busy=True)
        self._prove(proved, said_no, code=code)

    def give_up(self) -> None:
        """No code is shown: whoever waits is refused, and can go on from what was typed."""
        held = self._let_go()
        if held:
            self.over.emit()
        for one in held:
            one.refused(ProofNotGiven())

    def _hold(self, one: _Held) -> None:
        self._held.append(one)
        if len(self._held) == 1:
            self.wanted.emit(one.deed)

    def _let_go(self) -> list[_Held]:
        self._age += 1
        held, self._held = self._held, []
        self._set_busy(busy=False)
        return held

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)


def prover(ask: Callable[..., None]) -> Proves:
    """Prove oneself by this way to the bank."""

    def prove(done: Callable[[Proved], None], refused: Refused, /, *, code: str) -> None:
        ask(prove_myself, done, refused, code=code)

    return prove
