"""Plain text in columns: Chinese characters take two, marks on a letter none."""

import unicodedata
from collections.abc import Iterator


def width(text: str) -> int:
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def left(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def right(text: str, columns: int) -> str:
    return " " * (columns - width(text)) + text


def centred(text: str, columns: int) -> str:
    return (" " * ((columns - width(text)) // 2) + text).rstrip()


def wrapped(text: str, columns: int) -> Iterator[str]:
    """The text in rows, broken between words where that can be, and nothing of it lost."""
    row = ""
    for word in text.split():
        rest = word
        if row and width(row) + 1 + width(rest) <= columns:
            row = f"{row} {rest}"
            continue
        if row:
            yield row
        while width(rest) > columns:
            taken = _fitting(rest, columns)
            yield taken
            rest = rest[len(taken) :]
        row = rest
    if row:
        yield row


def _fitting(text: str, columns: int) -> str:
    taken, room = 0, columns
    for character in text:
        room -= _width(character)
        if room < 0:
            break
        taken += 1
    return text[: max(taken, 1)]
