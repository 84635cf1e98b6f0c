"""A customer's particulars: as they are typed, as the bank takes them, and as they are read."""

from dataclasses import dataclass
from datetime import date

from teller.bank.refusal import InvalidInput, Refusal
from teller.counter.figures import Figures
from teller.counter.widgets.date_field import no_date, parse_date

SHOWN_OF_A_NAME = 28  # a button that says a name is not to push the others off the screen


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form."""

    name: str
    email: str
    phone: str
    born: str
    address: str


class NoDay(ValueError):  # noqa: N818 - it says what was typed
    """What was typed for the date of birth is no day; says so."""


def day_typed(text: str, figures: Figures) -> date | None:
    """The day meant, None where nothing was typed. Raises `NoDay`."""
    if not text.strip():
        return None
    day = parse_date(text, figures.locale)
    if day is None:
        raise NoDay(no_date(figures.locale))
    return day


def birth_date(born: date | None, figures: Figures) -> str:
    """Always with its year: that is what one compares with a document."""
    return "" if born is None else figures.day_and_year(born)


def short(name: str) -> str:
    """A name as a button or a heading can hold it."""
    return name if len(name) <= SHOWN_OF_A_NAME else name[: SHOWN_OF_A_NAME - 1].rstrip() + "…"


def field_of(refusal: Refusal) -> str:
    """The field that a refusal is about, or nothing where it is about none."""
    return refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
