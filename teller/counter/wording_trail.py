"""The words for a clock that is behind, for books that are not the newest, and for accepting them."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.wording_approvals import fixed
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def when(at: datetime, figures: Figures) -> str:
    """Day and time, at the branch."""
    return figures.moment(figures.day_and_year(at.astimezone().date()), at)


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
