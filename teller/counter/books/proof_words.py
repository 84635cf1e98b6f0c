"""Proofs in words: what each says where it holds, and the way to the fault where it does not."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teller.bank.books.proof import Finding, Proof, Spot
from teller.bank.ledger.entry import reference
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.table import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("books", text)


_PROOFS = marked(
    {
        "pages": "Every page of the file is as it was sealed",
        "structure": "The file’s structure is whole",
        "schema": "The file’s tables are the program’s own",
        "trial balance": "Debits and credits sum to zero",
        "account balances": "Every balance equals its postings",
        "entries": "Every entry has two sides that agree",
        "running balances": "Every line follows from the line before, so statements tie",
        "notes and coins": "Cash equals its notes and coins, entry by entry",
        "limits used": "What went out by day and month is what was counted",
        "fees": "Every fee is part of a movement",
        "holds": "What is on hold equals the open holds",
        "own accounts": "Cash on its way, cheques and exchange agree",
        "business days": "Every entry is on a business day",
        "audit trail": "The audit trail is unbroken",
        "every entry audited": "Every entry is in the audit trail as it was posted",
        "approvals": "Every approval was given by another and used once",
    }
)
ENOUGH = 5


@dataclass(frozen=True, slots=True)
class ProofRow:
    """A row of the result: a proof that holds or not, or where it does not."""

    says: str
    where: str
    holds: bool
    is_spot: bool = False


def proof(name: str) -> str:
    """What is proved, in a sentence."""
    return _tr(_PROOFS[name]) if name in _PROOFS else name


def rows(found: Proof, figures: Figures) -> list[ProofRow]:
    """What does not hold first, each with the way there; then what holds."""
    broken = [one for one in found.findings if not one.holds]
    sound = [one for one in found.findings if one.holds]
    return [row for one in (*broken, *sound) for row in _rows(one, figures)]


def _rows(finding: Finding, figures: Figures) -> list[ProofRow]:
    said = ProofRow(proof(finding.proof), "", finding.holds)
    return [said, *(ProofRow("", where(spot, figures), holds=False, is_spot=True) for spot in finding.spots[:ENOUGH])]


def where(spot: Spot, figures: Figures) -> str:
    """The way to the fault: account, line and entry, as far as it has them."""
    parts = []
    if spot.account:
        number = figures.number(spot.account) if spot.account.isdigit() else spot.account
        parts.append(_tr("account {number}").format(number=number))
    if spot.line is not None:
        parts.append(_tr("line {line}").format(line=spot.line))
    if spot.entry is not None:
        parts.append(_tr("entry {reference}").format(reference=reference(spot.entry)))
    return " · ".join(parts) or spot.said


def columns() -> list[Column]:
    """Whether it holds, what it is, and where it does not."""
    return [
        Column(_tr("Result"), _result, icon=_icon, tone=_tone),
        Column(_tr("What is proved"), lambda row: row.says, hover=lambda row: as_tooltip(row.says)),
        Column(_tr("Where"), lambda row: row.where, tone=_tone, hover=lambda row: as_tooltip(row.where)),
    ]


def _result(row: ProofRow) -> str:
    if row.is_spot:
        return ""
    return _tr("holds") if row.holds else _tr("does not hold")


def _icon(row: ProofRow) -> str | None:
    if row.is_spot:
        return None
    return "check" if row.holds else "warning"


def _tone(row: ProofRow) -> str | None:
    return "good" if row.holds else "bad"
