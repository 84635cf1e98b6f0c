"""What a table's columns are: how each reads a row, what of it is painted, and in which order rows can stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cmp_to_key
from typing import Any, NamedTuple

from PySide6.QtCore import QCollator, QLocale, Qt


@dataclass(frozen=True, slots=True)
class Order:
    """By what the rows stand, and whether the greatest is first."""

    key: str
    descending: bool = False

    def turned(self) -> "Order":
        return replace(self, descending=not self.descending)


@dataclass(frozen=True, slots=True)
class Column:
    """How one column reads a row. `icon` and `tone` answer an icon's name and a colour's role, or nothing.

    A column with an `order` can be sorted: by the values that `by` reads, where the table always has every row, else
    by the bank, which is asked for the rows anew in that order. `said` has the order's words, rising and falling.
    """

    title: str
    value: Callable[[Any], str]
    align_right: bool = False
    icon: Callable[[Any], str | None] | None = None
    tone: Callable[[Any], str | None] | None = None
    role: str | None = None
    hover: Callable[[Any], str] | None = None
    spare: int = 0  # what stands elsewhere, too, gives way where the room is short; the highest number first
    if_any: bool = False  # left out as long as no row has anything in it
    order: str = ""
    by: Callable[[Any], Any] | None = None
    said: tuple[str, str] = ("", "")


class Cell(NamedTuple):
    """What is painted: made once a row, since a table that scrolls paints it many times."""

    text: str
    tone: str
    icon: str | None


def cell_of(column: Column, row: Any) -> Cell:
    tone = column.tone(row) if column.tone is not None else None
    icon = column.icon(row) if column.icon is not None else None
    return Cell(column.value(row), tone or ("quiet" if column.role == "quiet" else "ink"), icon)


def in_order(rows: Sequence[Any], by: Callable[[Any], Any], order: Order) -> list[Any]:
    """By value; texts as the reader's language has them; what has no value last, whichever way."""
    own = QLocale()
    # The C locale puts every accent behind the z; whoever runs the program in it can read, all the same.
    collator = QCollator(QLocale(QLocale.Language.English) if own.language() == QLocale.Language.C else own)
    collator.setNumericMode(True)
    known, unknown = [row for row in rows if by(row) is not None], [row for row in rows if by(row) is None]

    def compared(one: Any, other: Any) -> int:
        first, second = by(one), by(other)
        if isinstance(first, str):
            return int(collator.compare(first, second))
        return int(first > second) - int(first < second)

    return sorted(known, key=cmp_to_key(compared), reverse=order.descending) + unknown


def alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
