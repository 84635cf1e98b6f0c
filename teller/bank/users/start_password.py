"""Start passwords: made by the program, seen once, and good for nothing but choosing one's own."""

from teller.bank.world import World

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another
_GROUPS, _GROUP = 4, 4


def new(world: World) -> str:
    """Sixteen random characters in four groups: 79 bits, and easily read out."""
    letters = [_LETTERS[world.randomness.below(len(_LETTERS))] for _ in range(_GROUPS * _GROUP)]
    return "-".join("".join(letters[at : at + _GROUP]) for at in range(0, len(letters), _GROUP))
