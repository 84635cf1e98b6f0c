"""Recovery codes: ten, each good once in place of an authenticator's code, made together and shown once."""

from typing import Final

from sqlalchemy import Connection

from teller.bank.factors import records, sealing
from teller.bank.house import House

HOW_MANY: Final = 10
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another
_GROUPS, _GROUP = 6, 4  # 24 letters of 31: 118 bits
_LENGTH: Final = _GROUPS * _GROUP


def renewed(db: Connection, house: House, user: int, at: int) -> tuple[str, ...]:
    """Ten new codes. Those before them open nothing from now on."""
    codes = tuple(_new(house) for _ in range(HOW_MANY))
    records.drop_codes(db, user)
    for code in codes:
        records.add_code(db, user, sealing.hash_of(house, user, normal(code)), at)
    return codes


def normal(text: str) -> str:
    """A code as it is hashed: in lower case, without what groups it."""
    return "".join(text.casefold().split()).replace("-", "")


def is_code(text: str) -> bool:
    """Whether it has the form of one, so that what is none need not be looked for."""
    code = normal(text)
    return len(code) == _LENGTH and set(code) <= set(_LETTERS)


def _new(house: House) -> str:
    letters = [_LETTERS[house.world.randomness.below(len(_LETTERS))] for _ in range(_LENGTH)]
    return "-".join("".join(letters[at : at + _GROUP]) for at in range(0, _LENGTH, _GROUP))
