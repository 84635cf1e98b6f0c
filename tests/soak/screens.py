"""Every screen in further dresses: longer words at full width, text of twice the size, Spanish and Chinese.

The suite looks at every screen in English, in German, from right to left, and in longer words on the smallest desktop;
these are what is left, each of which takes a minute.
"""

import sys

import pytest


def main(arguments: list[str]) -> int:
    if arguments:
        print("usage: python -m tests.soak screens", file=sys.stderr)
        return 2
    return int(pytest.main(["-m", "wide", "-q", "tests/branch"]))
