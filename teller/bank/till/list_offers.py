"""List the offers that wait for an answer, and the colleagues to whom something can be handed."""

from dataclasses import dataclass

from teller.bank.badge import REACH, Scope
from teller.bank.till import records
from teller.bank.till.offers import records as offers
from teller.bank.till.offers.offering import Offer, offer_of
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works with a drawer; `drawer` is the name of the one they have open: cash can be handed to them.

    Without one, the whole drawer can be.
    """

    email: str
    name: str
    drawer: str | None


@use_case(Scope.TILL, writes=False)
def list_offers(work: Work) -> tuple[Offer, ...]:
    """Those made to the user, then those they made themselves."""
    made = offers.open_from(work.db, work.badge.till.id) if work.badge.till is not None else []
    return tuple(offer_of(row, work.badge.user) for row in (*offers.open_to(work.db, work.badge.user), *made))


@use_case(Scope.TILL, writes=False)
def list_colleagues(work: Work) -> tuple[Colleague, ...]:
    """Everybody else who may have a drawer, by name."""
    drawers = {row.user: row.name for row in records.every(work.db) if row.user is not None}
    return tuple(
        Colleague(one.email, one.name, drawers.get(one.id))
        for one in users.everybody(work.db)
        if one.enabled and one.id != work.badge.user and Scope.TILL in REACH[one.role]
    )
