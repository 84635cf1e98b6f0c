"""Sessions in words: at which computer, since when, until when, and the columns of their tables."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from teller.bank.sessions.live import LiveSession
from teller.bank.world import local_day
from teller.counter.figures import Figures
from teller.counter.widgets.column import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("sessions", text)


def when(at: datetime, figures: Figures) -> str:
    """`24 Nov, 12:01`."""
    return figures.moment(figures.day(local_day(at)), at)


def where(one: LiveSession) -> str:
    """The computer, and whether it is the window that one looks at."""
    return one.device or _tr("A computer without a name")


def state(one: LiveSession) -> str:
    return _tr("this window") if one.this else _tr("open")


def own_columns(figures: Figures) -> list[Column]:
    """One's own: all that differs is where and when."""
    return [
        Column(_tr("Computer"), where, role="strong", hover=where),
        Column(_tr("Signed in"), lambda one: when(one.started, figures)),
        Column(_tr("Ends at the latest"), lambda one: when(one.ends, figures), role="quiet", spare=1),
        Column(
            _tr("Session"),
            state,
            icon=lambda one: "check" if one.this else None,
            tone=lambda one: "good" if one.this else "ink",
        ),
    ]
