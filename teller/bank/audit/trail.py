"""The trail within one transaction: rows are added where the deed is done, and stand or fall with it."""

from typing import Any

from sqlalchemy import Connection

from teller.bank.audit import chain, records
from teller.bank.audit.act import Act
from teller.bank.audit.chain import Head


class Trail:
    """Appends rows after `head`, all at one time, for one user, session and service.

    `began` is that head. With `accepts_books` the head file is written anew, whatever it says (see `head_watch.py`).
    """

    def __init__(
        self,
        connection: Connection,
        key: bytes,
        head: Head,
        at: int,
        *,
        user: int | None = None,
        session: str | None = None,
        service: int | None = None,
    ) -> None:
        self._connection, self._key, self._head, self._at = connection, key, head, at
        self.began = head
        self.accepts_books = False
        self._who: tuple[int | None, str | None, int | None] = (user, session, service)

    @property
    def head(self) -> Head:
        """The newest row, which the next trail goes on from."""
        return self._head

    def note(self, act: Act, subject: str = "", **facts: Any) -> None:
        """Add a row. Facts are plain values, and never a password, a token, a key or card data."""
        row = (self._head.id + 1, self._at, *self._who, act.value, subject, chain.canonical(facts))
        mac = chain.seal(self._key, self._head.seal, row)
        records.add(self._connection, row, mac)
        self._head = Head(self._head.id + 1, self._at, mac)
