"""A row of the trail in words: when, who, what; and what is said where books or clock are behind."""

from PySide6.QtCore import QCoreApplication

from teller.bank.audit.act import Act
from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.books.proof import Proof
from teller.bank.guard.clock import ClockSetBack
from teller.bank.watch.trail_rows import Noted
from teller.counter.figures import Figures
from teller.counter.trail import act_words, fact_words
from teller.counter.widgets.column import Column
from teller.counter.widgets.detail import Row
from teller.counter.wording_trail import when

_BAD = frozenset({Act.REFUSED, Act.SIGN_IN_FAILED, Act.PROOF_FAILED, Act.APPROVAL_FAILED, Act.TILL_WITNESS_FAILED})
_GRAVE = frozenset({Act.ALERT_RAISED, Act.SESSION_REFRESH_REUSED, Act.BOOKS_ACCEPTED, Act.CLOCK_CONFIRMED})


def _tr(text: str) -> str:
    return QCoreApplication.translate("trail", text)


def who(row: Noted) -> str:
    return row.user or row.email or _tr("The bank itself")


def columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Row"), lambda row: figures.count(row.id), align_right=True, role="quiet", spare=3),
        Column(_tr("When"), lambda row: when(row.at, figures), role="quiet", spare=1),
        Column(_tr("Who"), who, hover=lambda row: row.email),
        Column(_tr("What"), lambda row: act_words.act(row.act), tone=_tone),
        Column(_tr("Subject"), _subject, role="quiet", spare=2, hover=_subject),
    ]


def _subject(row: Noted) -> str:
    return row.subject


def _tone(row: Noted) -> str | None:
    if row.act in _BAD:
        return "bad"
    return "warning" if row.act in _GRAVE else None


def about(row: Noted, figures: Figures) -> list[Row]:
    """Who and when, without the facts."""
    told = [
        (_tr("Row"), figures.count(row.id)),
        (_tr("When"), when(row.at, figures)),
        (_tr("Who"), who(row)),
        (_tr("Address"), row.email),
        (_tr("Session"), row.session),
        (_tr("In service"), figures.number(row.customer) if row.customer else ""),
        (_tr("Subject"), row.subject),
    ]
    return [(title, said) for title, said in told if said]


def facts(row: Noted, figures: Figures) -> list[Row]:
    return fact_words.rows(row.facts or {}, figures)


def older(found: HeadMismatch, figures: Figures) -> str:
    """Why the books are not taken for the newest, and what that means."""
    if found.why == "older":
        return _tr(
            "These are not the newest books: row {named} was written down at this computer, and the books end at "
            "row {newest} or went another way. Nothing is posted until an administrator accepts them, with a "
            "supervisor’s yes. Look for the newest backup first."
        ).format(named=figures.count(found.named), newest=figures.count(found.newest))
    return _tr(
        "The file beside the books that tells how far they go is missing, damaged or another bank’s. Nothing is posted "
        "until an administrator accepts the books, with a supervisor’s yes."
    )


def set_back(found: ClockSetBack, figures: Figures) -> str:
    return _tr(
        "This computer’s clock says {now}, but the books go on to {newest}. Nothing is posted until it is set right, "
        "or a supervisor or an administrator confirms it."
    ).format(now=when(found.now, figures), newest=when(found.newest, figures))


def proved(proof: Proof, figures: Figures) -> str:
    """What verifying came to; the first row that does not fit is named."""
    spots = [spot for finding in proof.findings for spot in finding.spots]
    if not spots:
        return _tr("The trail holds: {count} rows, from the first to the newest.").format(
            count=figures.count(proof.counts["audit_rows"])
        )
    row = next((spot.row for spot in spots if spot.row is not None), None)
    if row is None:
        return _tr("Each row fits the one before, but the trail does not end where it was written down that it ends.")
    return _tr("The trail breaks at row {row}: it is missing, or not as it was written. Compare with a backup.").format(
        row=figures.count(row)
    )
