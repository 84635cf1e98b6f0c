"""Prepared statements: written in SQLAlchemy Core, compiled once, run on the pooled connection's own cursor."""

from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, MetaData
from sqlalchemy.sql import ClauseElement

metadata = MetaData()
"""Every table of the bank, as its rooms' `records.py` declare them; the migrations are what makes them."""


class Rows:
    """What a statement gave: rows with their columns as attributes."""

    __slots__ = ("_cursor", "_make")

    def __init__(self, cursor: Any, make: Any) -> None:
        self._cursor, self._make = cursor, make

    def __iter__(self) -> Iterator[Any]:
        return map(self._make, self._cursor)

    def first(self) -> Any:
        """The first row, or None."""
        row = self._cursor.fetchone()
        return None if row is None else self._make(row)

    def one(self) -> Any:
        """The row that must be there."""
        row = self._cursor.fetchone()
        if row is None:
            raise LookupError("the row that must be there is not")
        return self._make(row)

    def scalar(self) -> Any:
        """The first row's first column, or None."""
        row = self._cursor.fetchone()
        return None if row is None else row[0]

    def scalars(self) -> Iterator[Any]:
        """Each row's first column."""
        return (row[0] for row in self._cursor)

    @property
    def lastrowid(self) -> int:
        return int(self._cursor.lastrowid)

    @property
    def rowcount(self) -> int:
        return int(self._cursor.rowcount)


class Prepared:
    """One statement of a `records.py`. Values are always bound by name, never written into the text.

    A row comes out as what `into` makes of its values, or as a tuple with names.

    Core compiles it once, for the dialect at hand; running the text on the driver's cursor then saves the 50 to 90 µs
    of Core's own result handling, which on the posting path, with its ten statements, is more than the disk costs.
    """

    __slots__ = ("_fixed", "_in_order", "_make", "_sql", "_statement")

    def __init__(self, statement: ClauseElement, into: Callable[[Sequence[Any]], Any] | None = None) -> None:
        self._statement = statement
        self._sql = ""
        self._in_order: Callable[[dict[str, Any]], tuple[Any, ...]] = _in_order_of(())
        self._fixed: dict[str, Any] = {}
        self._make: Any = into

    def __call__(self, connection: Connection, **values: Any) -> Rows:
        if not self._sql:
            self._compile(connection)
        if self._fixed:
            values |= self._fixed
        driver: Any = connection.connection.dbapi_connection
        cursor = driver.execute(self._sql, self._in_order(values))
        if self._make is None and cursor.description is not None:
            columns = [column[0] for column in cursor.description]
            row: Any = namedtuple("row", columns, rename=True)  # type: ignore[misc] # noqa: PYI024 - known only now
            self._make = row._make
        return Rows(cursor, self._make)

    def sql(self, connection: Connection) -> str:
        """The text as the database sees it, for EXPLAIN."""
        self._compile(connection)
        return self._sql

    def _compile(self, connection: Connection) -> None:
        compiled: Any = self._statement.compile(dialect=connection.dialect)
        self._in_order = _in_order_of(compiled.positiontup or ())
        # Literals inside a statement become parameters too, with values of their own.
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._sql = str(compiled)


def _in_order_of(names: Sequence[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    """What puts values into the order of a statement's parameters. `itemgetter` makes a tuple of two or more only."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: tuple([values[name] for name in names])
