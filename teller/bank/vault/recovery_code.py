"""The vault's recovery code: 140 random bits on paper, in letters that are not taken for one another."""

import re

from teller.bank.world import Randomness

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_GROUPS, _IN_A_GROUP = 7, 4
_READ_AS = str.maketrans("OIL", "011")


def fresh(randomness: Randomness) -> str:
    """A new code, in groups: `7K2M-...`."""
    letters = "".join(_LETTERS[randomness.below(len(_LETTERS))] for _ in range(_GROUPS * _IN_A_GROUP))
    return "-".join(letters[at : at + _IN_A_GROUP] for at in range(0, len(letters), _IN_A_GROUP))


def read(typed: str) -> bytes | None:
    """The secret that a code stands for, however it was typed; None where it is no such code at all."""
    letters = re.sub(r"[\s-]", "", typed.upper()).translate(_READ_AS)
    if len(letters) != _GROUPS * _IN_A_GROUP or any(letter not in _LETTERS for letter in letters):
        return None
    return letters.encode()
