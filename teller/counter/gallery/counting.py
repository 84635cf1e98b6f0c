"""Sheets of counted cash: the count in every state, and what it looks like where it is only read."""

from PySide6.QtWidgets import QWidget

from teller.bank.denominations import suggested
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces
from teller.counter.figures import Figures
from teller.counter.gallery.specimen import EURO, Sheet, figures
from teller.counter.widgets.piece_counter import PieceCounter
from teller.counter.widgets.plain import label

_DINAR = Currency("KWD", 3)
_DRAWER = Pieces({100_00: 3, 50_00: 12, 20_00: 35, 5_00: 2, 2_00: 8, 20: 25, 1: 40})


def _counter(name: str, currency: Currency = EURO, *, signed: bool = False) -> PieceCounter:
    return PieceCounter(
        f"g.{name}", Figures(currency), signed=signed, suggest=lambda amount: suggested(amount, currency)
    )


def counters() -> QWidget:
    sheet = Sheet("Count of notes and coins", "Worked from the number pad: a count, Enter, the next. + adds.", wide=760)
    empty, missing, met, over, short, change, dinars = (
        _counter(name, _DINAR if name == "dinars" else EURO, signed=name == "change")
        for name in ("empty", "missing", "met", "over", "short", "change", "dinars")
    )
    for one in (missing, met, over, short):
        one.set_pieces(_DRAWER)
    missing.set_target(Money(2_000_00))
    met.set_target(_DRAWER.total)
    over.set_target(Money(1_600_00))
    short.set_held(_DRAWER - Pieces({50_00: 3}))
    change.set_pieces(Pieces({100_00: 1, 10_00: -1, 5_00: -1}))
    change.set_target(Money(85_00))
    dinars.set_pieces(Pieces({20_000: 4, 250: 3, 5: 11}))
    for caption, one in (
        ("Nothing counted yet; blind, so that it says no more than the total", empty),
        ("With an amount that it should come to", missing),
        ("As it should be", met),
        ("Too much", over),
        ("More than there is to take from", short),
        ("Change that is given back counts below zero", change),
        ("A currency with three decimals", dinars),
    ):
        sheet.show_state(caption, one)
    sheet.show_state("Where it is only read", label(figures().pieces(_DRAWER), None, "g.pieces_read", wrap=True))
    return sheet.end()
