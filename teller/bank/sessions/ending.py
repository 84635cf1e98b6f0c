"""The end of a session, and of the service in it; none of its tokens opens anything from then on."""

from enum import StrEnum

from sqlalchemy import Connection

from teller.bank.customers import records as customers
from teller.bank.sessions import records


class Ended(StrEnum):
    """Why a session was ended that nobody signed out of. Whoever still has a token of it is told at its next use."""

    ELSEWHERE = "elsewhere"
    BY_ONESELF = "by_oneself"
    BY_ADMINISTRATOR = "by_administrator"
    IDLE = "idle"
    ABSOLUTE = "absolute"
    REFRESH_REUSED = "refresh_reused"


def end(db: Connection, session: str, at: int, why: str) -> None:
    """End it, unless it has ended."""
    customers.finish(db, session, at)
    records.end(db, session, at, why)
