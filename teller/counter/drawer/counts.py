"""Counts a drawer blind: begins, counts, counts again, shows what differs, and books it where that is wanted."""

from typing import Any, Literal

from PySide6.QtCore import Signal

from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.till.begin_count import begin_count
from teller.bank.till.close_till import close_till
from teller.bank.till.count_till import count_till
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome
from teller.bank.till.force_close import force_close
from teller.bank.till.give_up_count import give_up_count
from teller.bank.till.offer_drawer import offer_drawer
from teller.counter.drawer.sender import Sender

Purpose = Literal["close", "hand_over", "check"]


class CountsPresenter(Sender):
    """Signals: begun, again when the drawer is to be counted once more, differs(Difference) after the second count,
    settled(purpose, Counted) when the drawer is closed, offered or found right, needs_approval(use case, inputs,
    Refusal), given_up, forced(Counted).
    """

    begun = Signal()
    again = Signal()
    differs = Signal(object)
    settled = Signal(str, object)
    needs_approval = Signal(object, object, object)
    given_up = Signal()
    forced = Signal(object)

    purpose: Purpose = "close"
    to = ""
    _last = Pieces()

    def start(self, purpose: Purpose) -> None:
        """From here on the bank tells nothing of what is in the drawer."""
        self.purpose = purpose
        self.send("count", begin_count, lambda _: self.begun.emit(), once=False)

    def count(self, pieces: Pieces, to: str = "") -> None:
        """Confirm a count; for a hand-over it is said to whom."""
        if self.purpose == "hand_over" and not to:
            text = self.tr("Every colleague has a drawer already. One of them has to close theirs first.")
            self.refused.emit("count", "to", text)
            return
        self._last, self.to = pieces, to
        self.send("count", self._use_case(), self._counted, **self._inputs())

    def book(self, approval: int | None = None) -> None:
        """Book what the second count differs by, and go on."""
        inputs = {**self._inputs(), "book": True}

        def stopped(refusal: Refusal) -> bool:
            if not refusal.approvable:
                return False
            self.needs_approval.emit(self._use_case(), {**inputs, "request": self.request("book")}, refusal)
            return True

        more: dict[str, Any] = {"approval": approval} if approval is not None else {}
        self.send("book", self._use_case(), self._counted, stopped=stopped, **inputs, **more)

    def give_up(self) -> None:
        self.send("give_up", give_up_count, lambda _: self.given_up.emit(), once=False)

    def force(self, till: int, pieces: Pieces, email: str, password: str, code: str) -> None:
        """Somebody else's drawer, with a witness."""
        self.send(
            "force", force_close, self.forced.emit, till=till, pieces=pieces, witness_email=email.strip(),
            witness_password=password, witness_code=code.strip(),
        )  # fmt: skip

    def forget(self) -> None:
        """Nothing of a count stays."""
        self._last, self.to = Pieces(), ""
        self.begin("count")
        self.begin("book")

    def _use_case(self) -> Any:
        return {"close": close_till, "hand_over": offer_drawer, "check": count_till}[self.purpose]

    def _inputs(self) -> dict[str, Any]:
        return {"pieces": self._last, **({"to": self.to} if self.purpose == "hand_over" else {})}

    def _counted(self, answer: Counted) -> None:
        if answer.outcome is Outcome.AGAIN:
            self.again.emit()
        elif answer.outcome is Outcome.DIFFERS:
            self.differs.emit(answer.difference)
        else:
            self.forget()
            self.settled.emit(self.purpose, answer)
