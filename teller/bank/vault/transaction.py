"""One transaction on a vault: begun, committed or rolled back, with the driver's errors turned into faults."""

from types import TracebackType
from typing import TYPE_CHECKING, Any

import sqlcipher3
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from teller.bank.fault import CommitFailed, Fault
from teller.bank.vault.connection import fault_from

if TYPE_CHECKING:
    from teller.bank.vault.vault import Vault


class Transaction:
    """One transaction on a connection of the vault's.

    It is begun IMMEDIATE where it will write: a deferred one that reads first and writes later fails under a second
    writer, without waiting. Begun and ended on the driver's connection, and a class rather than a generator, it saves
    a posting the 20 µs that Core and contextlib keep their own books with.

    The driver's errors come out as faults. One of COMMIT itself does not mean that nothing was committed: a caller who
    can find out asks for it `in_doubt`, as `CommitFailed`. A connection that failed to begin, commit or roll back is
    dropped.
    """

    __slots__ = ("_begin", "_connection", "_driver", "_in_doubt", "_vault")
    _connection: Connection
    _driver: Any

    def __init__(self, vault: "Vault", begin: str, *, in_doubt: bool) -> None:
        self._vault, self._begin, self._in_doubt = vault, begin, in_doubt

    def __enter__(self) -> Connection:
        self._connection = self._vault.take()
        self._driver = self._connection.connection.dbapi_connection
        try:
            self._driver.execute(self._begin)
        except sqlcipher3.Error as error:
            self._drop()
            raise fault_of(error) from None
        return self._connection

    def __exit__(self, _: type[BaseException] | None, raised: BaseException | None, __: TracebackType | None) -> None:
        # Core begins on its own books at its first statement; where it did, it is the one to end them.
        by_core = self._connection.in_transaction()
        try:
            if raised is not None:
                (self._connection if by_core else self._driver).rollback()  # nothing, where SQLite itself has
            elif by_core:
                self._connection.commit()
            else:
                self._driver.execute("COMMIT")
        except (DBAPIError, sqlcipher3.Error) as error:
            self._drop()
            fault = fault_of(error)
            raise (CommitFailed(fault) if raised is None and self._in_doubt else fault) from None
        self._vault.give_back(self._connection)
        if isinstance(raised, (DBAPIError, sqlcipher3.Error)):
            raise fault_of(raised) from None

    def _drop(self) -> None:
        self._connection.invalidate()
        self._connection.close()


def fault_of(error: Exception) -> Fault:
    """The fault behind a driver's error; an error that is none is a bug, and goes on as it is."""
    fault = fault_from(error)
    if fault is None:
        raise error
    return fault
