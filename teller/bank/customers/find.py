"""Find: customers by number, part of a name, e-mail, phone or account number, as one types."""

from dataclasses import dataclass
from datetime import date

from teller.bank.badge import Scope
from teller.bank.customers import records, search
from teller.bank.customers.records import CustomerRow
from teller.bank.inputs import Query
from teller.bank.use_case import use_case
from teller.bank.work import Work

SHOWN = 20
_LOOKED_AT = 400  # where short words must be checked row by row: enough to find, little enough to wait for


@dataclass(frozen=True, slots=True)
class Found:
    """What tells one customer from another. No account and no balance: those need a service."""

    number: str
    name: str
    born: date | None
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The first customers that match, best first; `more` where typing on would narrow it."""

    query: str
    customers: tuple[Found, ...]
    more: bool


@use_case(Scope.CUSTOMERS_FIND, writes=False)
def find_customers(work: Work, *, query: Query) -> Findings:
    """At most 20 customers. Words that begin with what was typed come before words that contain it."""
    terms = [term for term in search.terms_of(query) if "\x00" not in term]
    ids = _ids(work, terms) if terms else []
    rows = records.these(work.db, ids)
    found = [row for row in rows if _matches(row, terms)] if len(terms) > 1 else rows
    shown = tuple(Found(row.number, row.name, row.born, row.email, row.phone) for row in found[:SHOWN])
    return Findings(query, shown, len(found) > SHOWN)


def _ids(work: Work, terms: list[str]) -> list[int]:
    long = [term for term in terms if len(term) >= search.SHORTEST_INFIX]
    if len(terms) == 1:
        ids = records.with_prefix(work.db, terms[0], SHOWN + 1)
        if long and len(ids) <= SHOWN:
            ids += [found for found in records.with_infix(work.db, long, SHOWN + 1) if found not in set(ids)]
        return ids
    if len(long) == len(terms):
        return records.with_infix(work.db, long, SHOWN + 1)
    return records.with_infix(work.db, long, _LOOKED_AT) if long else records.with_prefix(work.db, terms[0], _LOOKED_AT)


def _matches(row: CustomerRow, terms: list[str]) -> bool:
    """Whether each short word begins a word of this customer's. Long ones, the index has found already."""
    words = row.words(())
    short = [term for term in terms if len(term) < search.SHORTEST_INFIX]
    return all(any(word.startswith(term) for word in words) for term in short)
