"""The rows of the palette, and the groups that they stand in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Group(Enum):
    """In the order in which they are shown."""

    CODE = auto()
    ACTIONS = auto()
    ACCOUNTS = auto()
    CUSTOMERS = auto()
    NOTE = auto()  # searching, nothing found, could not be searched


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what can be chosen. Without `run` it can only be read: `detail` says why."""

    group: Group
    words: str
    icon: str
    detail: str = ""
    code: str = ""
    keys: str = ""
    run: Callable[[], None] | None = None
    stays_open: bool = False  # for what is done within the palette, such as searching again

    def spoken(self) -> str:
        """The row for somebody who hears it."""
        return ", ".join(part for part in (self.words, self.detail, self.code, self.keys) if part)


def first_of(rows: Sequence[Row]) -> int:
    """Where the row is that Enter does by itself, or -1. Behind a code that says why it cannot be done, none is: what
    was meant was the code.
    """
    if rows and rows[0].group is Group.CODE and rows[0].run is None:
        return -1
    return next((at for at, row in enumerate(rows) if row.run is not None), -1)
