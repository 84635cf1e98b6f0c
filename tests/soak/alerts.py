"""Hits and false alarms of the rules that raise alerts, in years of labelled traffic, as figures.

    python -m tests.soak alerts 5

plays that many seeds of two years each.
"""

import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.bank.alerts.traffic import Figures, play


def main(given: list[str]) -> int:
    seeds, all_of_them, began = int(given[0]) if given else 3, Figures(), time.perf_counter()
    for seed in range(1, seeds + 1):
        with tempfile.TemporaryDirectory() as folder:
            figures = play(Path(folder), seed=seed, months=24)
        for name in ("planted", "hits", "false"):
            getattr(all_of_them, name).update(Counter(getattr(figures, name)))
        all_of_them.entries += figures.entries
        all_of_them.visits += figures.visits
    print(all_of_them.table())
    print(f"{seeds} seeds of 24 months in {time.perf_counter() - began:.0f} s")
    return int(all_of_them.planted != all_of_them.hits)
