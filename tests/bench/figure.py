"""One measured figure, its target, and the table that shows them."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
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


Job = Callable[[], object]
TURN = 20


@dataclass(frozen=True)
class Contender:
    """What one of several that took turns needed: per round, and per turn of 20 jobs; in milliseconds a job."""

    rounds: list[float]
    turns: list[float]
    processor: list[float]

    @property
    def typical(self) -> float:
        return statistics.median(self.rounds)

    def beside(self, other: Contender) -> tuple[float, str]:
        """How many times the other's time, as the median over rounds; and in words the range, and two cross-checks.

        A disk that is busy with others slows both alike, and the ratio falls. Neither the quietest fifth of the turns
        nor the processor's time alone does it that favour.
        """
        ratio, spread = median_ratio(list(zip(self.rounds, other.rounds, strict=True)))
        quiet = percentile(self.turns, 0.2) / percentile(other.turns, 0.2)
        processor, _ = median_ratio(list(zip(self.processor, other.processor, strict=True)))
        return ratio, f"{spread}; {quiet:.2f} in the quietest fifth, {processor:.2f} in processor time"


def take_turns(makers: Mapping[str, Callable[[], Job]], *, rounds: int, turns: int) -> dict[str, Contender]:
    """Let them take turns of 20 jobs, so that the machine's moods meet all alike.

    A maker draws its job's random inputs outside the time that counts. Automatic garbage collection rests, as it does
    in the program (which collects on Qt's thread, when nothing else is to be done).
    """
    gc.collect()
    gc.disable()
    try:
        for make in makers.values():
            for job in [make() for _ in range(25 * TURN)]:
                job()  # caches, statements, models and the write-ahead log's length
        measured = {name: Contender([], [], []) for name in makers}
        for _ in range(rounds):
            gc.collect()
            took = {name: [0.0, 0.0] for name in makers}
            for _ in range(turns):
                for name, make in makers.items():
                    jobs = [make() for _ in range(TURN)]
                    wall, processor = time.perf_counter(), time.process_time()
                    for job in jobs:
                        job()
                    wall, processor = time.perf_counter() - wall, time.process_time() - processor
                    measured[name].turns.append(wall * 1000 / TURN)
                    took[name][0] += wall * 1000 / TURN / turns
                    took[name][1] += processor * 1000 / TURN / turns
            for name, (wall, processor) in took.items():
                measured[name].rounds.append(wall)
                measured[name].processor.append(processor)
    finally:
        gc.enable()
    return measured


def median_ratio(pairs: Sequence[tuple[float, float]]) -> tuple[float, str]:
    """The median over rounds of first/second, and the range in words."""
    ratios = sorted(first / second for first, second in pairs)
    return statistics.median(ratios), f"[{ratios[0]:.2f}..{ratios[-1]:.2f}] of {len(ratios)} rounds"


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]
