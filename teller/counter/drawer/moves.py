"""Moves cash between the drawer, the vault, a colleague and a customer: read from a form, confirmed, and posted."""

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Signal

from teller.bank.money import NOTHING, Money
from teller.bank.pieces import Pieces
from teller.bank.till.buy_cash import buy_cash
from teller.bank.till.exchange_pieces import exchange_pieces
from teller.bank.till.offer_cash import offer_cash
from teller.bank.till.pause_till import pause_till
from teller.bank.till.resume_till import resume_till
from teller.bank.till.sell_cash import sell_cash
from teller.bank.till.set_holding import set_holding
from teller.bank.till.ship_cash import ship_cash
from teller.counter.drawer.sender import Sender

What = Literal["buy", "sell", "exchange", "offer", "ship"]


@dataclass(frozen=True, slots=True)
class Move:
    """Cash about to move. Without `pieces` the bank chooses the notes and coins; `taken` is the other side of an
    exchange, `with_` whom it is made with, `to` a colleague's address and `who` their name.
    """

    what: What
    amount: Money
    pieces: Pieces | None = None
    memo: str = ""
    taken: Pieces | None = None
    with_: str = ""
    to: str = ""
    who: str = ""


class MovesPresenter(Sender):
    """Signals: reviewed(Move) when it can be confirmed, moved(Move, answer), halted(DrawerState) after pausing and
    resuming, held(DrawerState) when a drawer's least and most are set.
    """

    reviewed = Signal(object)
    moved = Signal(object, object)
    halted = Signal(object)
    held = Signal(object)

    def review(self, what: What, typed: str, pieces: Pieces, memo: str = "") -> None:
        """An amount, its notes and coins, or both; where both are there they have to agree."""
        if not typed.strip() and pieces:
            self.reviewed.emit(Move(what, pieces.total, pieces, memo))
            return
        amount = self.amount(what, typed)
        if amount is None:
            return
        if pieces and pieces.total != amount:
            text = self.tr("The notes and coins come to {counted}. Count on, or change the amount.")
            self.refused.emit(what, "pieces", text.format(counted=self._figures.with_currency(pieces.total)))
            return
        self.reviewed.emit(Move(what, amount, pieces or None, memo))

    def review_offer(self, to: str, who: str, pieces: Pieces) -> None:
        if not to:
            self.refused.emit("offer", "to", self.tr("Nobody else has a drawer open. Wait until a colleague has."))
        elif not pieces:
            self.refused.emit("offer", "pieces", self.tr("Count out what you hand over first."))
        else:
            self.reviewed.emit(Move("offer", pieces.total, pieces, to=to, who=who))

    def review_exchange(self, with_: str, given: Pieces, taken: Pieces) -> None:
        if not taken and not given:
            self.refused.emit("exchange", "pieces", self.tr("Count what comes in, and what you give for it."))
        elif given.total != taken.total:
            figures = self._figures
            text = self.tr("{taken} come in and {given} go out. Both sides of an exchange are the same sum.")
            text = text.format(taken=figures.money(taken.total), given=figures.money(given.total))
            self.refused.emit("exchange", "pieces", text)
        else:
            self.reviewed.emit(Move("exchange", taken.total, given, taken=taken, with_=with_))

    def post(self, move: Move) -> None:
        use_case: Any = {
            "buy": buy_cash,
            "sell": sell_cash,
            "ship": ship_cash,
            "offer": offer_cash,
            "exchange": exchange_pieces,
        }[move.what]
        self.send(move.what, use_case, lambda answer: self.moved.emit(move, answer), **_inputs(move))

    def pause(self) -> None:
        self.send("pause", pause_till, self.halted.emit, once=False)

    def resume(self) -> None:
        self.send("pause", resume_till, self.halted.emit, once=False)

    def set_holding(self, till: int, least_typed: str, most_typed: str) -> None:
        bounds: dict[str, Any] = {}
        for field, typed in (("least", least_typed), ("most", most_typed)):
            bounds[field] = self.amount("holding", typed, field=field, or_none=True)
            if bounds[field] is None and typed.strip():
                return
        self.send("holding", set_holding, self.held.emit, once=False, till=till, **bounds)


def _inputs(move: Move) -> dict[str, Any]:
    if move.what == "exchange":
        return {"given": move.pieces, "taken": move.taken, "with_": move.with_}
    if move.what == "offer":
        return {"to": move.to, "pieces": move.pieces}
    more = {"memo": move.memo} if move.what == "ship" else {}
    return {"amount": move.amount, "pieces": move.pieces, **more}


def after(move: Move, held: Money) -> Money:
    """What is in the drawer, or for what is shipped in the vault, once this has moved."""
    return held + {"buy": move.amount, "exchange": NOTHING}.get(move.what, -move.amount)
