"""Who is asking: a token's claims against who is there, which is read from the vault inside the transaction."""

from typing import Any

from teller.bank.badge import Badge, Customer, Drawer
from teller.bank.refusal import SessionEnded
from teller.bank.sessions.ending import Ended
from teller.bank.tokens import Claims
from teller.bank.work import NotServing

_TOLD = frozenset(Ended)
"""The ends of a session that its own window is told of."""


def badge_of(claims: Claims, present: Any) -> Badge:
    """The badge of a token whose session, user and service are all still there. Raises `SessionEnded`, `NotServing`."""
    if present is None or present.state != "enabled":
        raise SessionEnded
    if present.ended_at is not None:
        raise SessionEnded(present.end_reason if present.end_reason in _TOLD else "")
    if (present.email, present.role) != (claims.subject, claims.role.value):
        raise SessionEnded
    customer = None
    if claims.service is not None:
        if present.service_id is None or present.customer_number != claims.customer:
            raise NotServing
        customer = Customer(present.customer_id, present.customer_number, present.service_id)
    return Badge(
        user=present.user_id,
        email=present.email,
        name=present.name,
        role=claims.role,
        session=claims.session,
        scopes=claims.scopes,
        customer=customer,
        till=_drawer(present) if present.till_id is not None else None,
        must_change_password=bool(present.must_change),
        related=frozenset(map(int, present.related.split(","))) if present.related else frozenset(),
    )


def _drawer(present: Any) -> Drawer:
    return Drawer(present.till_id, present.till_name, present.till_account, present.till_halted)
