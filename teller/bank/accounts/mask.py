"""Masks: enough of a name to recognise, too little to learn."""


def name(full: str) -> str:
    """`Amara Okafor` as `A•••• O•••••`: the first letter of each word, and how many follow, at most five."""
    return " ".join(word[0] + "•" * min(len(word) - 1, 5) for word in full.split())
