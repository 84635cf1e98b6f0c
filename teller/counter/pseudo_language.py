"""A language that nobody speaks, made of English: it shows what is not translated, and what longer words cut."""

import re
from typing import Final

from PySide6.QtCore import QObject, QTranslator

_ACCENTS: Final = str.maketrans("aceghijklnorsuwyzACDEGHIJKLNORSUWYZ", "àçéĝĥîĵķĺñöŕšûŵýžÀÇĎÉĜĤÎĴĶĹÑÖŔŠÛŴÝŽ")
_VOWELS: Final = re.compile(r"[aeiouAEIOU]")
# Placeholders, counts, a mnemonic with its letter, and the names of keys are not words.
_KEPT: Final = re.compile(
    r"\{[^}]*\}|%L?n|%L?\d|&.|(?:(?:Ctrl|Alt|Shift)\+)+\w+|\b(?:F\d{1,2}|Esc|Enter|Tab|Ctrl|Alt|Shift)\b|\n"
)
_LONGER: Final = 0.4
_RIGHT_TO_LEFT_MARK: Final = "\u200f"


def pseudo(text: str, *, mirrored: bool = False) -> str:
    """`Save changes` as `[Šààvéé çĥààñĝééš]`: about 40 % longer, in words that still break where words break."""
    pieces: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        pieces += [_longer(text[at : kept.start()]), kept[0]]
        at = kept.end()
    said = f"[{''.join(pieces)}{_longer(text[at:])}]"
    return f"{_RIGHT_TO_LEFT_MARK}{said}{_RIGHT_TO_LEFT_MARK}" if mirrored else said


def _longer(words: str) -> str:
    left = round(sum(letter.isalpha() for letter in words) * _LONGER)

    def doubled(vowel: re.Match[str]) -> str:
        nonlocal left
        left -= 1
        return vowel[0] + vowel[0].lower() if left >= 0 else vowel[0]

    longer = _VOWELS.sub(doubled, words)
    if left > 0:  # a text of few vowels
        end = len(longer.rstrip(" .…:!?"))
        longer = longer[:end] + "~" * left + longer[end:]
    return longer.translate(_ACCENTS)


class PseudoLanguage(QTranslator):
    """Answers for every text there is, ours and Qt's; only the names of keys stay as they are."""

    def __init__(self, parent: QObject, plurals: QTranslator, *, mirrored: bool) -> None:
        super().__init__(parent)
        self._plurals, self._mirrored = plurals, mirrored

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == "QShortcut" or not text:
            return None
        return pseudo(self._plurals.translate(context, text, disambiguation, n) or text, mirrored=self._mirrored)
