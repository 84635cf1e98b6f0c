"""A statement's lines in words and columns: what happened, with whom, and whether it was undone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.papers.statement import PaperLine
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.table import Column, Order

NEWEST_FIRST = Order("day", descending=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("statement", text)


_KINDS = marked(
    {
        Kind.DEPOSIT: "Deposit",
        Kind.WITHDRAWAL: "Withdrawal",
        Kind.REVERSAL: "Reversal",
        Kind.FEE: "Fee",
        Kind.CHEQUE: "Cheque",
        Kind.CHEQUE_RETURNED: "Cheque returned",
        Kind.SALARY: "Salary",
        Kind.RENT: "Rent",
        Kind.INTEREST: "Interest",
    }
)


def what(line: Line | PaperLine, figures: Figures) -> str:
    """`Transfer to 4021 7741 19`, `Deposit, reversed`."""
    if line.kind in {Kind.TRANSFER, Kind.HOLD_CAPTURE}:
        words = _tr("Transfer to {number}") if line.amount.cents < 0 else _tr("Transfer from {number}")
        said = words.format(number=figures.number(line.other or ""))
    else:
        said = _tr(_KINDS[Kind(line.kind)]) if line.kind in _KINDS else _tr("Entry")
    return _tr("{what}, reversed").format(what=said) if line.reversed_by else said


def details(line: Line) -> str:
    """The references behind a line, for hovering over it."""
    said = [_tr("Reference {number}").format(number=line.reference)]
    if line.reverses:
        said.append(_tr("reverses {number}").format(number=line.reverses))
    if line.reversed_by:
        said.append(_tr("reversed by {number}").format(number=line.reversed_by))
    return ", ".join(said)


def brief_columns(figures: Figures) -> list[Column]:
    """Day, what and amount: for a glance at the latest lines."""

    def whole(line: Line) -> str:
        said = what(line, figures)
        return as_tooltip(f"{said}: {line.memo}" if line.memo else said)

    return [
        Column(_tr("Day"), lambda line: figures.day(line.day), role="quiet", hover=_moment(figures)),
        Column(_tr("What"), lambda line: what(line, figures), tone=_tone, hover=whole),
        Column(_tr("Amount"), lambda line: figures.signed(line.amount), align_right=True, role="money", tone=_tone),
    ]


def columns(figures: Figures) -> list[Column]:
    """All that a statement says of a line."""
    return [
        Column(
            _tr("Day"),
            lambda line: figures.day(line.day),
            role="quiet",
            hover=_moment(figures),
            order=NEWEST_FIRST.key,
            said=(_tr("oldest first"), _tr("newest first")),
        ),
        Column(_tr("What"), lambda line: what(line, figures), tone=_tone, hover=_whole),
        Column(_tr("Memo"), lambda line: line.memo, role="quiet", hover=lambda line: as_tooltip(line.memo), spare=1),
        Column(_tr("Amount"), lambda line: figures.signed(line.amount), align_right=True, role="money", tone=_tone),
        Column(_tr("Balance"), lambda line: figures.money(line.balance), align_right=True),
    ]


def _whole(line: Line) -> str:
    """The memo as well: its own column is left out where the room is short."""
    return as_tooltip(" · ".join(said for said in (details(line), line.memo) if said))


def _moment(figures: Figures) -> Callable[[Line], str]:
    return lambda line: figures.moment(figures.full_day(line.day), line.at)


def _tone(line: Line) -> str | None:
    # What was undone steps back; the word "reversed" says why.
    return "quiet" if line.reversed_by else None
