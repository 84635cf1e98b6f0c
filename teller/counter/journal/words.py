"""Entries in words: their kinds, the accounts they are between, and the journal's columns."""

from PySide6.QtCore import QCoreApplication

from teller.bank.journal.journal import JournalLine, Side
from teller.bank.ledger.entry import Kind
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.table import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)


_KINDS = marked(
    {
        Kind.DEPOSIT: "Deposit",
        Kind.WITHDRAWAL: "Withdrawal",
        Kind.TRANSFER: "Transfer",
        Kind.REVERSAL: "Reversal",
        Kind.TILL_FLOAT: "Drawer opened",
        Kind.TILL_RETURN: "Drawer closed",
        Kind.CASH_RECEIVED: "Cash delivered",
        Kind.CASH_SHIPPED: "Cash sent away",
        Kind.CASH_BOUGHT: "Cash from the vault",
        Kind.CASH_SOLD: "Cash to the vault",
        Kind.CASH_HANDED: "Cash handed over",
        Kind.CASH_TAKEN: "Cash taken over",
        Kind.EXCHANGE_IN: "Exchange, taken",
        Kind.EXCHANGE_OUT: "Exchange, given",
        Kind.TILL_OVER: "Over",
        Kind.TILL_SHORT: "Short",
        Kind.FEE: "Fee",
        Kind.HOLD_CAPTURE: "Hold captured",
        Kind.CHEQUE: "Cheque",
        Kind.CHEQUE_CLEARED: "Cheque cleared",
        Kind.CHEQUE_RETURNED: "Cheque returned",
        Kind.INCOMING: "Incoming",
        Kind.SALARY: "Salary",
        Kind.RENT: "Rent",
        Kind.INTEREST: "Interest",
    }
)


def kind(one: Kind) -> str:
    """A kind of entry, in a word or two."""
    return _tr(_KINDS[one]) if one in _KINDS else _tr("Entry")


def what(line: JournalLine) -> str:
    said = kind(line.kind)
    return _tr("{what}, reversed").format(what=said) if line.reversed_by else said


def accounts(line: JournalLine, figures: Figures) -> str:
    """The customer's account; both, where two are the customers', and where none is."""
    theirs = [side for side in (line.debit, line.credit) if side.is_customers]
    if len(theirs) == 1:
        return _side(theirs[0], figures)
    first, second = (line.debit, line.credit) if theirs else (line.credit, line.debit)
    return _tr("{first} to {second}").format(first=_side(first, figures), second=_side(second, figures))


def _side(side: Side, figures: Figures) -> str:
    return figures.number(side.number) if side.is_customers else side.name


def details(line: JournalLine) -> str:
    """The references and the memo behind a line, for hovering over it."""
    said = [_tr("Reference {number}").format(number=line.reference)]
    if line.reverses:
        said.append(_tr("reverses {number}").format(number=line.reverses))
    if line.reversed_by:
        said.append(_tr("reversed by {number}").format(number=line.reversed_by))
    if line.part_of:
        said.append(_tr("part of {number}").format(number=line.part_of))
    if line.memo:
        said.append(line.memo)
    return as_tooltip(" · ".join(said))


def columns(figures: Figures, *, with_user: bool) -> list[Column]:
    """Time, what, accounts, amount, reference; and by whom, where they are not all one's own."""
    by = [Column(_tr("By"), lambda line: line.user, role="quiet", spare=2)] if with_user else []
    return [
        Column(_tr("Time"), lambda line: figures.time(line.at), role="quiet"),
        Column(_tr("What"), what, tone=_tone, hover=details),
        Column(_tr("Account"), lambda line: accounts(line, figures), hover=details, spare=1),
        *by,
        Column(_tr("Reference"), lambda line: line.reference, role="quiet", hover=details, spare=3),
        Column(_tr("Amount"), lambda line: figures.money(line.amount), align_right=True, role="money", tone=_tone),
    ]


def brief_columns(figures: Figures) -> list[Column]:
    """Time, what, account and amount: for a glance."""
    return [
        Column(_tr("Time"), lambda line: figures.time(line.at), role="quiet"),
        Column(_tr("What"), what, tone=_tone, hover=details),
        Column(_tr("Account"), lambda line: accounts(line, figures), hover=details, spare=1),
        Column(_tr("Amount"), lambda line: figures.money(line.amount), align_right=True, role="money", tone=_tone),
    ]


def _tone(line: JournalLine) -> str | None:
    return "quiet" if line.reversed_by else None
