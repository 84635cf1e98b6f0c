"""What a refusal knows, written as its reader writes it: money as money, numbers in groups."""

from collections.abc import Callable
from datetime import date
from typing import Any

from teller.counter.figures import Figures

Say = Callable[[Any, Figures], str]


def shown(refusal: Any, figures: Figures) -> dict[str, str]:
    """Its facts by name, for the braces of a sentence."""
    from teller.bank.money import Money

    facts: dict[str, str] = {}
    for name, fact in refusal.facts().items():
        if isinstance(fact, Money):
            facts[name] = figures.with_currency(fact)
        elif isinstance(fact, date):
            facts[name] = figures.day_and_year(fact)
        elif name == "number":
            facts[name] = figures.number(str(fact))
        else:
            facts[name] = str(fact)
    return facts
