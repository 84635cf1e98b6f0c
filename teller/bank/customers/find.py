"""Find: customers by number, part of a name, e-mail, phone or account number, as one types."""

from dataclasses import dataclass
from datetime import date

from teller.bank.badge import Scope
from teller.bank.customers import records, search
from teller.bank.customers.index import records as index
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
    rows = records.these(work.db, ids[:SHOWN])
    shown = tuple(Found(row.number, row.name, row.born, row.email, row.phone) for row in rows)
    return Findings(query, shown, len(ids) > SHOWN)


def _ids(work: Work, terms: list[str]) -> list[int]:
    """The ids that match, one more than is shown where there are more."""
    if len(terms) > 1 and any("@" in term for term in terms):
        return _of_an_address(work, terms)
    long = [term for term in terms if len(term) >= search.SHORTEST_INFIX]
    short = [term for term in terms if len(term) < search.SHORTEST_INFIX]
    if len(terms) == 1:
        return _of_one(work, terms[0])
    if not short:
        return index.with_infix(work.db, long, SHOWN + 1)
    if long:
        likely = index.with_infix(work.db, long, _LOOKED_AT)
    else:
        likely = index.with_prefix(work.db, short.pop(0), _LOOKED_AT)
    return records.with_words(work.db, likely, short)


def _of_an_address(work: Work, terms: list[str]) -> list[int]:
    """An e-mail address tells nearly everybody apart; whoever it finds must have the other words as well."""
    address = next((term for term in terms if "@" in term[1:]), None)
    words = [term for term in terms if "@" not in term]
    rows = records.these(work.db, _of_one(work, address) if address else _ids(work, words) if words else [])
    return [row.id for row in rows if all(term in search.folded(f"{row.name} {row.email}") for term in terms)]


def _of_one(work: Work, term: str) -> list[int]:
    """Words that begin with it; then, where it is long enough, words that contain it."""
    ids = index.with_prefix(work.db, term, SHOWN + 1)
    inside, at, _ = term.partition("@")
    if len(ids) > SHOWN or len(inside) < search.SHORTEST_INFIX:
        return ids
    more = index.with_infix(work.db, [inside], _LOOKED_AT if at else SHOWN + 1)
    if at:
        more = [row.id for row in records.these(work.db, more) if term in search.folded(row.email)]
    return ids + [found for found in more if found not in ids]
