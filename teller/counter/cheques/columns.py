"""The lists of cheques, and their columns."""

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.widgets.column import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChequesView", text)


def columns(figures: Figures) -> list[Column]:
    """Whose account a cheque is for is not among them."""
    return [
        Column(_tr("Taken in"), lambda one: figures.day(one.day), order="day", by=lambda one: one.id),
        Column(_tr("Drawn on"), lambda one: one.drawn_on, role="strong", hover=lambda one: one.drawn_on),
        Column(_tr("Number"), lambda one: one.number, order="number", by=lambda one: one.number),
        Column(_tr("From"), lambda one: one.drawer, role="quiet", spare=1, hover=lambda one: one.drawer),
        Column(
            _tr("Amount"), lambda one: figures.money(one.amount), align_right=True, role="money",
            order="amount", by=lambda one: one.amount.cents,
        ),
    ]  # fmt: skip


def lists() -> tuple[tuple[bool, str], ...]:
    """Which lists there are; the value is whether it is that of the cleared ones."""
    return (False, _tr("In collection")), (True, _tr("Cleared in the last 60 days"))
