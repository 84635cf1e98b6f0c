"""What is done with drawers, in words: what is about to move, what has moved, and what may be behind a difference."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till.causes import Cause, Suspect, Why
from teller.bank.till.drawer import DrawerState, TillState
from teller.bank.till.list_tills import BranchCash
from teller.bank.till.offers.offering import Offer, What
from teller.counter.drawer.moves import Move, after
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("drawer", text)


_TITLES = marked(
    {
        "buy": "Buy this from the cash vault?",
        "sell": "Sell this to the cash vault?",
        "exchange": "Exchange these notes and coins?",
        "offer": "Hand this to {who}?",
        "ship": "Ship this out of the cash vault?",
    }
)
_ACTIONS = marked(
    {
        "buy": "Buy {amount}",
        "sell": "Sell {amount}",
        "exchange": "Exchange {amount}",
        "offer": "Hand over {amount}",
        "ship": "Ship {amount}",
    }
)
_DONE = marked(
    {
        "buy": "{amount} bought. {held} is in your drawer now.",
        "sell": "{amount} sold. {held} is in your drawer now.",
        "exchange": "{amount} exchanged. {held} is in your drawer, as before.",
        "offer": "{amount} is on its way to {who}, who has to take it on their own screen.",
        "ship": "{amount} shipped. The cash vault holds {held} now.",
    }
)
_KINDS = marked(
    {
        Kind.DEPOSIT: "Deposit",
        Kind.WITHDRAWAL: "Withdrawal",
        Kind.TILL_FLOAT: "Float",
        Kind.CASH_BOUGHT: "Cash bought",
        Kind.CASH_SOLD: "Cash sold",
        Kind.CASH_HANDED: "Cash handed over",
        Kind.CASH_TAKEN: "Cash taken",
        Kind.EXCHANGE_IN: "Exchange, in",
        Kind.EXCHANGE_OUT: "Exchange, out",
    }
)
_STATES = marked(
    {
        TillState.PAUSED: "{name}, paused",
        TillState.COUNTING: "{name}, counting",
        TillState.OFFERED: "{name}, offered",
    }
)


def holder(drawer: DrawerState) -> str:
    """Who has a drawer, and whether cash moves in it."""
    if drawer.holder is None:
        return _tr("free")
    name = _tr("you") if drawer.mine else drawer.holder
    return _tr(_STATES[drawer.state]).format(name=name) if drawer.state in _STATES else name


def contents(pieces: Pieces, figures: Figures) -> Iterator[Row]:
    """A row for each note and coin: how many, and what they come to."""
    for worth, count in pieces:
        title = _tr("{count} × {worth}").format(count=figures.count(count), worth=figures.worth(worth))
        yield title, figures.money(Money(worth * count))


def low(worths: Iterable[Money], figures: Figures) -> str:
    """What runs low, or nothing."""
    told = ", ".join(figures.worth(worth.cents) for worth in worths)
    return _tr("Running low: {worths}.").format(worths=told) if told else ""


def told(pieces: Pieces | None, figures: Figures) -> str:
    return _tr("as the bank chooses") if pieces is None else figures.pieces(pieces)


def asking(move: Move, cash: BranchCash | None, mine: DrawerState | None, figures: Figures) -> dict[str, Any]:
    """What the panel that confirms shows of a move."""
    vault = _tr("Cash vault")
    drawer = mine.name if mine is not None else ""
    who: list[Row] = {
        "buy": [(_tr("From"), vault), (_tr("To"), drawer)],
        "sell": [(_tr("From"), drawer), (_tr("To"), vault)],
        "offer": [(_tr("From"), drawer), (_tr("To"), move.who)],
        "ship": [(_tr("From"), vault)],
        "exchange": [(_tr("With"), vault if move.with_ == "vault" else _tr("A customer"))],
    }[move.what]  # type: ignore[assignment]
    if move.what == "exchange":
        who += [(_tr("Comes in"), told(move.taken, figures)), (_tr("Goes out"), told(move.pieces, figures))]
    else:
        who.append((_tr("Notes and coins"), told(move.pieces, figures)))
    if move.memo:
        who.append((_tr("Memo"), move.memo))
    held = (
        (cash.vault if cash is not None else None) if move.what == "ship" else mine.held if mine is not None else None
    )
    title = _tr("In the cash vault") if move.what == "ship" else _tr("In your drawer")
    return {
        "title": _tr(_TITLES[move.what]).format(who=move.who),
        "amount": figures.money(move.amount),
        "currency": figures.currency.code,
        "who": who,
        "afterwards": [] if held is None else [(title, figures.money(after(move, held)))],
        "action": _tr(_ACTIONS[move.what]).format(amount=figures.money(move.amount)),
        "warnings": [] if held is None or move.what == "ship" else _warnings(move, mine, after(move, held), figures),
    }


def _warnings(move: Move, mine: DrawerState | None, held: Money, figures: Figures) -> list[str]:
    if mine is not None and mine.least is not None and held < mine.least and move.what != "buy":
        text = _tr("Your drawer should hold {least} or more.")
        return [text.format(least=figures.with_currency(mine.least))]
    if mine is not None and mine.most is not None and held > mine.most and move.what == "buy":
        text = _tr("Your drawer should hold {most} or less.")
        return [text.format(most=figures.with_currency(mine.most))]
    return []


def done(move: Move, answer: Any, figures: Figures) -> str:
    """What has moved."""
    held = answer if isinstance(answer, Money) else getattr(answer, "held", None)
    said = "" if held is None else figures.with_currency(held)
    return _tr(_DONE[move.what]).format(amount=figures.with_currency(move.amount), held=said, who=move.who)


def offer(one: Offer, figures: Figures) -> str:
    """An offer that waits, for whoever it is made to or by."""
    amount = figures.with_currency(one.amount)
    if one.mine:
        if one.what is What.DRAWER:
            return _tr("You offer {drawer} to {taker}, with {amount} in it.").format(
                drawer=one.drawer, taker=one.taker, amount=amount
            )
        return _tr("{amount} is on its way to {taker}.").format(amount=amount, taker=one.taker)
    if one.what is What.DRAWER:
        return _tr("{giver} hands {drawer} over to you, with {amount} in it: {pieces}.").format(
            giver=one.giver, drawer=one.drawer, amount=amount, pieces=figures.pieces(one.pieces)
        )
    return _tr("{giver} hands you {amount}: {pieces}.").format(
        giver=one.giver, amount=amount, pieces=figures.pieces(one.pieces)
    )


def answered(answer: str, one: Offer, figures: Figures) -> str:
    """What became of an offer."""
    facts = {"amount": figures.with_currency(one.amount), "drawer": one.drawer, "giver": one.giver}
    if one.what is What.DRAWER:
        return {
            "take": _tr("{drawer} is yours, with {amount} in it."),
            "decline": _tr("{drawer} stays with {giver}."),
            "withdraw": _tr("{drawer} is yours as before."),
        }[answer].format(**facts)
    return {
        "take": _tr("{amount} is in your drawer."),
        "decline": _tr("{amount} went back to {giver}."),
        "withdraw": _tr("{amount} is back in your drawer."),
    }[answer].format(**facts)


def short_or_over(amount: Money, figures: Figures) -> str:
    """`2.00 short`, `2.00 over`."""
    said = figures.money(Money(abs(amount.cents)))
    return (_tr("{amount} short") if amount.cents < 0 else _tr("{amount} over")).format(amount=said)


@dataclass(frozen=True, slots=True)
class Trace:
    """One line of what may be behind a difference: the cause, and an entry that would explain it, if one does."""

    cause: str
    entry: str
    amount: str
    at: str
    reference: str


def traces(causes: Iterable[Cause], figures: Figures) -> list[Trace]:
    found: list[Trace] = []
    for cause in causes:
        found += [_trace(cause, one, figures) for one in cause.suspects] or [_trace(cause, None, figures)]
    return found


def _trace(cause: Cause, suspect: Suspect | None, figures: Figures) -> Trace:
    perhaps = "" if suspect is None or suspect.perhaps is None else figures.money(suspect.perhaps)
    words = {
        Why.SWAPPED: _tr("Digits swapped: perhaps {perhaps}") if perhaps else _tr("Nine divides it: digits swapped?"),
        Why.DOUBLED: _tr("Posted twice, or posted and not done"),
        Why.MISSED: _tr("Done twice, posted once"),
        Why.DIRECTION: _tr("Posted the wrong way round"),
        Why.MISCOUNTED: _tr("One {worth} too many or too few counted"),
    }[cause.why]
    worth = "" if cause.piece is None else figures.worth(cause.piece.cents)
    said = words.format(perhaps=perhaps, worth=worth)
    if suspect is None:
        return Trace(said, "", "", "", "")
    amount = figures.signed(suspect.amount if suspect.into else -suspect.amount)
    kind = _tr(_KINDS[suspect.kind]) if suspect.kind in _KINDS else _tr("Entry")
    return Trace(said, kind, amount, figures.time(suspect.at), suspect.reference)
