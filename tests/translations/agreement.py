"""What a translation must keep of its text, as far as a machine can see it."""

import re
import string
from collections import Counter
from collections.abc import Iterator

from tests.translations.catalogue import Catalogue

_ENDS = {".": ".。", "?": "?？", ":": ":：", "…": "…", ",": ",，"}
_MNEMONIC = re.compile(r"&(?!&)")


def disagreements(catalogue: Catalogue) -> list[str]:
    """Every translation that does not keep something, with what."""
    return [
        f"{key.context}: {key.source!r} and {translation!r} differ in {', '.join(why)}"
        for key, message in sorted(catalogue.messages.items())
        for number, translation in enumerate(message.translations)
        if translation and (why := list(differences(key.source, translation, of_one=number < catalogue.forms - 1)))
    ]


def differences(source: str, translation: str, *, of_one: bool) -> Iterator[str]:
    """What differs. The form of a text `of_one` may say it in a word instead of the number."""
    if Counter(_placeholders(source)) != Counter(_placeholders(translation)):
        yield "placeholders"
    if ("%n" in source) != ("%n" in translation) and not of_one:
        yield "%n"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "mnemonic &"
    if source.count("\n") != translation.count("\n"):
        yield "lines"
    if (source[0] == " ", source[-1] == " ") != (translation[0] == " ", translation[-1] == " "):
        yield "spaces around it"
    if not _ends_alike(source.rstrip()[-1], translation.rstrip()[-1:]):
        yield "its last sign"


def _ends_alike(last: str, translated: str) -> bool:
    return translated in _ENDS[last] if last in _ENDS else translated not in ".。…"


def _placeholders(text: str) -> list[str]:
    """The placeholders with their formats: `{minutes}`, `{seconds:02d}`."""
    try:
        return [f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return ["a brace that is not closed"]
