"""A movement in words: what the form begins with, and what the receipt says on screen and on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.account import Account
from teller.bank.accounts.movements import Receipt
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.movement.receipt_paper import Paper
from teller.counter.statement import lines
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("movement", text)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What stands on the form before anything is typed: `facts` are of the entry to be reversed."""

    kind: Kind
    title: str
    side: str
    name: str
    number: str
    facts: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """The receipt on screen, and its paper for the customer."""

    title: str
    amount: str
    rows: tuple[Row, ...]
    reference: str
    paper: Paper
    currency: str
    note: str = ""
    account: str = ""


_TITLES = marked(
    {
        Kind.DEPOSIT: "Deposit",
        Kind.WITHDRAWAL: "Withdraw",
        Kind.TRANSFER: "Transfer",
        Kind.REVERSAL: "Reverse an entry",
    }
)
_DONE = marked(
    {
        Kind.DEPOSIT: "Deposited",
        Kind.WITHDRAWAL: "Paid out",
        Kind.TRANSFER: "Transferred",
        Kind.REVERSAL: "Reversed",
        Kind.CHEQUE: "Cheque taken in",
        Kind.HOLD_CAPTURE: "Paid from a hold",
    }
)


def beginning(kind: Kind, account: Account, figures: Figures, line: Line | None = None) -> Beginning:
    facts: tuple[Row, ...] = ()
    if line is not None:
        facts = (
            (_tr("Entry"), lines.what(line, figures)),
            (_tr("Amount"), figures.signed(line.amount), "money"),
            (_tr("Day"), figures.moment(figures.day(line.day), line.at)),
            (_tr("Memo"), line.memo or "–"),
            (_tr("Reference"), line.reference),
        )
    side = _tr("Into") if kind is Kind.DEPOSIT else _tr("On") if kind is Kind.REVERSAL else _tr("From")
    return Beginning(kind, _tr(_TITLES[kind]), side, account.name, figures.number(account.number), facts)


def estimate(balance: Money, change: Money | None, figures: Figures) -> tuple[Row, ...]:
    """The balance now, and what plain arithmetic makes of it; the bank's own word comes with the review."""
    now, after = (_tr("Balance now"), figures.money(balance)), _tr("Balance afterwards")
    try:
        left = balance + change if change is not None else None
    except OverflowError:
        left = None
    if left is None:
        return now, (after, "…")
    if left.cents < 0:
        return now, (after, _tr("{amount} short").format(amount=figures.money(-left)), "short")
    return now, (after, figures.money(left), "strong")


def receipt_slip(receipt: Receipt, account_name: str, figures: Figures, *, bank: str, practice: bool) -> Slip:
    done, amount = _tr(_DONE[receipt.kind]), figures.with_currency(receipt.amount)
    title = _tr("Already posted at {time}").format(time=figures.time(receipt.at)) if receipt.repeated else done
    rows = _rows(receipt, account_name, figures)
    drawer = [(_tr("Your drawer"), figures.money(receipt.till))] if receipt.till is not None else []
    marks = [_tr("PRACTICE: no real money")] if practice else []
    reference = receipt.reference
    paper_rows = (*rows, (_tr("Balance"), figures.with_currency(receipt.balance)))
    paper = Paper(bank, tuple(marks), done, amount, paper_rows, _tr("Reference {number}").format(number=reference))
    shown: tuple[Row, ...] = (*rows, (_tr("Balance"), figures.money(receipt.balance), "strong"), *drawer)
    note = _tr("Nothing was posted a second time. A second print of it is marked COPY.") if receipt.repeated else ""
    shown_amount, currency = figures.money(receipt.amount), figures.currency.code
    return Slip(title, shown_amount, shown, reference, paper, currency, note, receipt.account)


def _rows(receipt: Receipt, account_name: str, figures: Figures) -> tuple[tuple[str, str], ...]:
    side = {Kind.DEPOSIT: _tr("Into"), Kind.CHEQUE: _tr("Into"), Kind.REVERSAL: _tr("On")}.get(
        receipt.kind, _tr("From")
    )
    rows = [(side, figures.named(account_name, receipt.account))]
    if receipt.payee_account is not None:
        rows.append((_tr("To"), figures.named(receipt.payee or "", receipt.payee_account)))
    if receipt.memo:
        called = {Kind.REVERSAL: _tr("Reason"), Kind.CHEQUE: _tr("Cheque of")}
        rows.append((called.get(receipt.kind, _tr("Memo")), receipt.memo))
    if receipt.fee:
        rows.append((_tr("Fee"), figures.money(receipt.fee)))
    if receipt.pieces:
        rows.append((_tr("Notes and coins"), figures.pieces(receipt.pieces)))
    if receipt.approved_by:
        rows.append((_tr("Approved by"), receipt.approved_by))
    rows.append((_tr("When"), figures.moment(figures.full_day(receipt.day), receipt.at)))
    return tuple(rows)
