"""One measured figure, its target, and the table that shows them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """`value` should be at most `target`; `aim` is what the design hopes for, `limit` what nobody can pass."""

    name: str
    value: float
    unit: str
    target: float
    limit: str
    aim: float | None = None
    detail: str = ""

    @property
    def met(self) -> bool:
        return self.value <= self.target


def table(figures: Sequence[Figure]) -> str:
    """The figures in columns, the missed ones marked."""
    rows = [("", "figure", "measured", "target", "aim", "the limit beside it", "")]
    for each in figures:
        aim = f"{each.aim:g}" if each.aim is not None else ""
        mark = "met" if each.met else "MISSED"
        measured = f"{each.value:.3g} {each.unit}"
        rows.append((mark, each.name, measured, f"{each.target:g} {each.unit}", aim, each.limit, each.detail))
    widths = [max(len(row[at]) for row in rows) for at in range(6)]
    return "\n".join("  ".join([*(row[at].ljust(widths[at]) for at in range(6)), row[6]]).rstrip() for row in rows)


def as_json(figures: Sequence[Figure]) -> list[dict[str, object]]:
    return [{**asdict(each), "met": each.met} for each in figures]


def milliseconds(job: Callable[[], object], times: int = 1) -> float:
    """What one of `times` runs takes, on average."""
    began = time.perf_counter()
    for _ in range(times):
        job()
    return (time.perf_counter() - began) * 1000 / times


def median_ratio(pairs: Sequence[tuple[float, float]]) -> tuple[float, str]:
    """The median over rounds of first/second, and the range in words."""
    ratios = sorted(first / second for first, second in pairs)
    return statistics.median(ratios), f"[{ratios[0]:.2f}..{ratios[-1]:.2f}] of {len(ratios)} rounds"


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]
