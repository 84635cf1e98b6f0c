"""`python -m tests.bench [--quick] [--json FILE] [--strict] [NAME ...]`: measure, and show each target as met or missed."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.bench import counter, posting, reading, signing_in, starting
from tests.bench.figure import Figure, as_json, table

MEASUREMENTS = {
    "start": starting.measure,
    "sign-in": signing_in.measure,
    "posting": posting.measure,
    "statement": reading.measure_statement,
    "search": reading.measure_search,
    "typing": counter.measure_typing,
    "switching": counter.measure_switching,
    "scrolling": counter.measure_scrolling,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MEASUREMENTS)}; all without one")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and 100,000 rows instead of 1,000,000")
    parser.add_argument("--json", metavar="FILE", help="write the figures there as well")
    parser.add_argument("--strict", action="store_true", help="exit with 1 where a target is missed")
    given = parser.parse_args()
    figures: list[Figure] = []
    for name in given.names or MEASUREMENTS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += MEASUREMENTS[name](quick=given.quick)
    print(table(figures))
    if given.json:
        Path(given.json).write_text(json.dumps(as_json(figures), indent=1), "utf-8")
    return int(given.strict and not all(each.met for each in figures))


if __name__ == "__main__":
    sys.exit(main())
