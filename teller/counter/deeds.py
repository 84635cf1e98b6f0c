"""Deeds: all that can be done from the keyboard, each with its words, its code and its keys, in one registry."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QKeySequence

from teller.counter.palette.codes import Takes, Told


class Task(Enum):
    """What deeds are grouped by, in the order in which they are shown."""

    CUSTOMER = auto()
    MONEY = auto()
    CARDS = auto()
    DRAWER = auto()
    BOOKS = auto()
    USERS = auto()
    WINDOW = auto()


def _always() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done. `may` answers why it cannot be done now, or nothing.

    `widget` is the object name of what bears the shortcut: the keys work while it can be pressed, and only then.
    `fields` says in words what follows the code. What is not `offered` is only listed: the palette does not find it.
    """

    key: str
    task: Task
    words: str
    icon: str
    run: Callable[[Told], None]
    may: Callable[[], str] = _always
    code: str = ""
    takes: Takes = Takes.NOTHING
    fields: str = ""
    shortcut: str = ""
    widget: str = ""
    for_role: bool = True
    offered: bool = True

    def keys(self) -> str:
        """The shortcut as this desktop writes it."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Deeds:
    """The registry, in its order. Codes are given once each."""

    def __init__(self, deeds: Sequence[Deed]) -> None:
        self._deeds = sorted(deeds, key=lambda deed: deed.task.value)
        self._by_code = {deed.code: deed for deed in deeds if deed.code}
        if len(self._by_code) != sum(1 for deed in deeds if deed.code):
            raise ValueError("two deeds with one code")

    def __iter__(self) -> Iterator[Deed]:
        """Those that the role of whoever is signed in reaches."""
        return iter(deed for deed in self._deeds if deed.for_role)

    def of_code(self, code: str) -> Deed | None:
        """Of any role: who may not is told so."""
        return self._by_code.get(code)

    def matching(self, text: str) -> list[Deed]:
        """What can be done now and is called so: each word typed begins a word of it. Everything, for no text."""
        typed = text.casefold().split()
        return [deed for deed in self if deed.offered and _is_called(deed, typed) and not deed.may()]


def _is_called(deed: Deed, typed: Sequence[str]) -> bool:
    words = [word.strip("’'…,.") for word in f"{deed.words} {deed.code}".casefold().split()]
    return all(any(word.startswith(one) for word in words) for one in typed)
