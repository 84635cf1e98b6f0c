"""Text as a file can hold it: what no format of ours can carry is replaced, and seen to be."""

import re
import unicodedata

_REPLACED = "\ufffd"
_SURROGATES = re.compile("[\ud800-\udfff]")
# What XML 1.0 has no character for (section 2.2): controls but tab and line ends, surrogates, U+FFFE and U+FFFF.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_HIDING = {"Cf", "Cs", "Co", "Cn"}
_JOINERS = {"\u200c", "\u200d"}


def encodable(text: str) -> str:
    """Text that UTF-8 can hold: lone surrogates become U+FFFD."""
    return _SURROGATES.sub(_REPLACED, text)


def cell(text: str) -> str:
    """Text of a spreadsheet's cell: controls but tab and line ends become U+FFFD."""
    return _CONTROLS.sub(_REPLACED, encodable(text))


def xml(text: str, at_most: int) -> str:
    """Text of an XML element, on one line, cut to so many characters, and escaped."""
    cut = " ".join(_NO_XML.sub(_REPLACED, text).split())[:at_most].rstrip()
    return cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def one_line(text: str) -> str:
    """Text of a paper that is read by people: one line, and nothing on it that hides or reorders what stands there."""
    blank = _BLANKS.sub(" ", text).strip()
    return "".join(
        character if character in _JOINERS or unicodedata.category(character) not in _HIDING else _REPLACED
        for character in blank
    )
