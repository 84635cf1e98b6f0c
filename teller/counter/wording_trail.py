"""The words for a clock that is behind, for books that are not the newest, and for accepting them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def when(at: datetime, figures: Figures) -> str:
    """Day and time, at the branch."""
    return figures.moment(figures.day_and_year(at.astimezone().date()), at)


def older_rows(facts: Mapping[str, Any], figures: Figures) -> tuple[tuple[str, str], ...]:
    """How far the books go that are to be accepted, from the facts that the bank tells an approver."""
    if "newest" not in facts:
        return ()
    named = figures.count(facts["named"]) if facts["named"] else _tr("nobody can tell")
    return (
        (_tr("Newest row written down"), named),
        (_tr("Newest row in the books"), figures.count(facts["newest"])),
    )


def _set_back(refusal: Any, figures: Figures) -> str:
    return _tr(
        "The clock says {now}, but the books go on to {newest}. Set it right, or have a supervisor confirm it under "
        "Security, Trail."
    ).format(now=when(refusal.now, figures), newest=when(refusal.newest, figures))


SAYS: dict[str, Say] = {
    "clock_set_back": _set_back,
    "clock_is_right": fixed("The clock is not behind any more, so there is nothing to confirm."),
    "books_fit": fixed("These are the newest books that this computer has seen, so there is nothing to accept."),
    "accepting_needs_supervisor": fixed("Older books are accepted by two: ask a supervisor for their yes."),
}
