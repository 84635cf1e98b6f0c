"""How a relation on record is spoken of."""

from PySide6.QtCore import QCoreApplication

from teller.bank.watch.relations import Relation
from teller.counter.figures import Figures
from teller.counter.widgets.column import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("relations", text)


def whom(one: Relation, figures: Figures) -> str:
    """The customer, by name where names are seen."""
    return figures.named(one.customer_name, one.customer) if one.customer_name else figures.number(one.customer)


def kind(one: Relation) -> str:
    return _tr("themselves") if one.is_self else _tr("a relation")


def columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("User"), lambda one: one.name, role="strong", hover=lambda one: one.email),
        Column(_tr("Customer"), lambda one: whom(one, figures), hover=lambda one: whom(one, figures)),
        Column(_tr("Who it is"), kind, role="quiet"),
    ]
