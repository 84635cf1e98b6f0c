"""Search words: the one form in which customers are indexed and asked for."""

import re
import unicodedata
from collections.abc import Iterable

SHORTEST_INFIX = 3  # what a trigram index can find inside a word
_SPLIT = re.compile(r"[^\w@.+-]+")
_NUMBER_LIKE = re.compile(r"[0-9 ()/.+-]*[0-9][0-9 ()/.+-]*")
_PUNCTUATION = ".+-_"


def folded(text: str) -> str:
    """Without case, accents and width: `MÜLLER` and `muller` are one word to the finder."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def digits_of(text: str) -> str:
    return "".join(character for character in text if character.isascii() and character.isdigit())


def words_of(*texts: str) -> list[str]:
    """The words of some texts, e-mail addresses whole."""
    found: dict[str, None] = {}
    for text in texts:
        for word in _SPLIT.split(folded(text)):
            bare = word.strip(_PUNCTUATION)
            if bare:
                found[bare] = None
    return list(found)


def terms_of(query: str) -> list[str]:
    """What is looked for: one string of digits where the query is a number, else its words, the longest first."""
    if _NUMBER_LIKE.fullmatch(query.strip()):
        return [digits_of(query)]
    return sorted(words_of(query), key=len, reverse=True)


def begins_a_word(name_key: str, terms: Iterable[str]) -> bool:
    """Whether each term begins some word of a folded name."""
    words = _SPLIT.split(name_key)
    return all(any(word.startswith(term) for word in words) for term in terms)


def infix_words(words: Iterable[str]) -> list[str]:
    """What can be found from within: everything but the domains of e-mail addresses, which thousands share."""
    return [word.partition("@")[0] for word in words]


def index_words(*, name: str, email: str, numbers: Iterable[str]) -> list[str]:
    """Everything a customer is found by."""
    return list(dict.fromkeys([*words_of(name, email), *(number for number in numbers if number)]))
