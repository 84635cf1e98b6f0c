"""The words for what the bank says no to when the branch is closed or opened again."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.wording_facts import Say, shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def _facts(text: str) -> Say:
    return lambda refusal, figures: _tr(text).format(**shown(refusal, figures))


def _drawers_open(refusal: Any, _figures: Figures) -> str:
    return _tr("Still open: {drawers}. The branch closes when every drawer is closed.").format(
        drawers=_tr(", ").join(str(name) for name in refusal.names)
    )


SAYS: dict[str, Say] = {
    "drawers_open": _drawers_open,
    "cash_in_transit": fixed(
        "Cash or a drawer was offered to somebody who has not answered. Have it taken or taken back, then close."
    ),
    "day_not_begun": fixed("Nothing has been posted since the last close, so there is no day to close."),
    "day_closed": _facts("The business day {day} is closed already, so there is nothing to do."),
    "not_reopenable": fixed("Only today’s closed day can be opened again. What is past stays as it was reported."),
}
