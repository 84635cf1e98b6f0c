"""What one waits for at the counter: customers at every letter, another page, a statement of 100,000 lines.

All of it is measured in the real window with the real desk and its thread, drawn offscreen.
"""

from __future__ import annotations

import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QTableView

from teller.bank.badge import Role
from teller.bank.customers.find import Findings
from teller.bank.world import SystemClock, SystemFiles, SystemRandomness, World
from teller.counter.accounts.view import AccountsView
from teller.counter.serve.view import ServeView
from teller.counter.statement.presenter import ALL
from teller.counter.widgets.table import PagedTable
from teller.settings import Settings
from teller.training.people import STAFF
from teller.training.practice_bank import open_practice
from tests.bench.at_the_counter import AtTheCounter, Held
from tests.bench.banks import with_customers, with_entries
from tests.bench.bare import BareTable
from tests.bench.figure import Figure, percentile

_KEYSTROKE, _PAGE, _HELD = 50.0, 50.0, 16.0
_TYPED = ("okafor", "müller", "jürgenb mül", "4000 12", "c99@mail", "zoë lam", "xqzw")
_PRACTICE = ("okafor", "amara", "mar", "4000", "zz")
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PAGES = {"serve": Qt.Key.Key_1, "customer": Qt.Key.Key_2, "accounts": Qt.Key.Key_3, "cards": Qt.Key.Key_4,
          "drawer": Qt.Key.Key_5}  # fmt: skip


# -- typing


def measure_typing(*, quick: bool) -> Iterator[Figure]:
    times = 2 if quick else 6
    with _practice(Role.TELLER) as counter:
        yield _figure("on the practice bank", _keystrokes(counter, _PRACTICE, times))
        yield _figure("in the palette there", _in_the_palette(counter, _PRACTICE, times))
    with tempfile.TemporaryDirectory() as folder:
        bank = with_customers(100_000, Path(folder))
        counter = AtTheCounter(bank.branch, bank.world, bank.sign_in(Role.TELLER))
        yield _figure("among 100,000 customers", _keystrokes(counter, _TYPED, times))
        yield _figure("in the palette there, too", _in_the_palette(counter, _TYPED, times))
        counter.close()


def _figure(where: str, times: list[float]) -> Figure:
    detail = f"median {statistics.median(times):.1f}, worst {max(times):.1f} ms of {len(times)} keystrokes"
    limit = "0.1 to 4 ms to find, 2 to paint"
    return Figure(
        f"key to results painted, {where}, p95", percentile(times, 0.95), "ms", _KEYSTROKE, limit, 16.0, detail
    )


def _keystrokes(counter: AtTheCounter, texts: tuple[str, ...], times: int) -> list[float]:
    """From each key's press until what was found for the whole text is painted."""
    page = counter.find("serve")
    if not isinstance(page, ServeView):
        raise TypeError(page)
    box, results = counter.find("serve.query"), counter.find("serve.results")
    if not isinstance(box, QLineEdit) or not isinstance(results, PagedTable):
        raise TypeError(box)
    watch, answers = counter.paints(results.viewport()), dict[str, int]()
    page.presenter.found.connect(lambda findings: answers.setdefault(findings.query, watch.count))
    took = []
    for text in texts * times:
        box.setText("")
        counter.settle()
        answers.clear()
        for character in text:
            began = time.perf_counter()
            counter.type_character(box, character)
            counter.until(lambda: watch.count > answers.get(box.text(), sys.maxsize))
            took.append((time.perf_counter() - began) * 1000)
    return took


def _in_the_palette(counter: AtTheCounter, texts: tuple[str, ...], times: int) -> list[float]:
    """From each key's press until the bank has answered it and what the palette lists is painted."""
    box = counter.find("window.search")
    if not isinstance(box, QLineEdit):
        raise TypeError(box)
    counter.press(Qt.Key.Key_K, _CONTROL)
    rows = counter.find("palette.list")
    if not isinstance(rows, QListView):
        raise TypeError(rows)
    watch, took = counter.paints(rows.viewport()), []
    for text in texts * times:
        box.setText("")
        counter.settle()
        for character in text:
            began, before = time.perf_counter(), watch.count
            counter.type_character(box, character)
            counter.until(lambda before=before: not counter.desk.is_busy() and watch.count > before)  # type: ignore[misc]
            took.append((time.perf_counter() - began) * 1000)
    return took


# -- another page


def measure_switching(*, quick: bool) -> Iterator[Figure]:
    rounds = 8 if quick else 25
    frames: dict[str, list[float]] = {key: [] for key in (*_PAGES, "users")}
    whole: dict[str, list[float]] = {key: [] for key in frames}
    with _practice(Role.TELLER) as counter:
        counter.serve(_somebody(counter))
        for _ in range(rounds):
            for key, shortcut in _PAGES.items():
                _switch(counter, key, shortcut, frames, whole)
    with _practice(Role.ADMINISTRATOR) as counter:
        for _ in range(rounds):
            _switch(counter, "users", Qt.Key.Key_6, frames, whole)
    for key, times in frames.items():
        detail = f"median {statistics.median(times):.1f}; with its data {statistics.median(whole[key]):.1f} ms"
        yield Figure(
            f"{key}: its key to its frame, p95", percentile(times, 0.95), "ms", _PAGE, "one frame: 16 ms", 16.0, detail
        )


def _switch(
    counter: AtTheCounter, key: str, shortcut: Qt.Key, frames: dict[str, list[float]], whole: dict[str, list[float]]
) -> None:
    """Turn to the page from its neighbour, twice; the better counts, since what others do meanwhile is not ours."""
    frame, all_of_it = [], []
    for _ in range(2):
        counter.window.show_page("settings")
        counter.settle()
        watch = counter.paints(counter.find(key))
        began = time.perf_counter()
        counter.press(shortcut, _CONTROL)
        counter.until(lambda: watch.count > 0)  # noqa: B023 - asked in this round
        frame.append((time.perf_counter() - began) * 1000)
        counter.settle()
        all_of_it.append((time.perf_counter() - began) * 1000)
    frames[key].append(min(frame))
    whole[key].append(min(all_of_it))


# -- a long statement


def measure_scrolling(*, quick: bool) -> Iterator[Figure]:
    times = 60 if quick else 200
    random.seed(5)
    with tempfile.TemporaryDirectory() as folder:
        bank = with_entries(100_000, Path(folder))
        at_hand = bank.at_hand
        number = at_hand.number_of("Bench Mark")
        counter = AtTheCounter(at_hand.branch, at_hand.world, at_hand.sign_in(Role.SUPERVISOR), (1920, 1080))
        counter.serve(number)
        before = _memory()
        table = _long_statement(counter, bank.accounts[0])
        bare = BareTable(table)
        for name, turn in _turns(counter).items():
            yield _held_figure(name, *_held(counter, table, bare, turn, times))
        bare.close()
        rows = sum(1 for _ in table.paged.rows())
        yield Figure(
            "memory that the statement takes", _memory() - before, "MB", 60.0, "0.8 MB for 100,000 places", 20.0,
            f"{rows:,} lines at hand at the end",
        )  # fmt: skip
        counter.close()


def _long_statement(counter: AtTheCounter, account: str) -> PagedTable:
    counter.window.show_page("accounts")
    page = counter.window.findChild(AccountsView)
    if page is None:
        raise LookupError("the accounts' page")
    page.show_statement(account)
    counter.settle()
    period = page.statement.period
    period.set_value(ALL)
    counter.settle()
    table = page.statement.table
    if table.paged.rowCount() != 100_000:
        raise AssertionError(table.paged.rowCount())
    table.setFocus()
    return table


Turn = Callable[[QTableView, int], None]


def _turns(counter: AtTheCounter) -> dict[str, Turn]:
    """What a hand does, once."""
    window, to_the_ends = counter.window, (Qt.Key.Key_End, Qt.Key.Key_Home)

    def drag(table: QTableView, at: int) -> None:
        bar = table.verticalScrollBar()
        bar.setSliderDown(at % 20 != 19)  # let go now and then
        bar.setSliderPosition(random.randrange(bar.maximum() or 1))

    def resize(table: QTableView, at: int) -> None:
        (window if table.window() is window else table).resize(1200 + at * 37 % 700, 700 + at * 23 % 300)

    return {
        "the wheel": lambda table, _: counter.post_wheel(table.viewport(), 1),
        "Page Down": lambda table, _: counter.post_key(table, Qt.Key.Key_PageDown),
        "End and Home": lambda table, at: counter.post_key(table, to_the_ends[at % 2]),
        "the scroll bar dragged": drag,
        "the window resized": resize,
    }


def _held(
    counter: AtTheCounter, table: QTableView, bare: QTableView, turn: Turn, times: int
) -> tuple[list[Held], list[Held]]:
    """The longest that the thread was held in each turn, by ours and, turn about, by the bare table.

    A turn lasts until all of it is painted and the bank has answered.
    """
    longest: tuple[list[Held], list[Held]] = ([], [])
    for one in (table, bare):
        one.scrollToTop()
    counter.settle()
    for at in range(times):
        for one, held_by_it in zip((table, bare), longest, strict=True):
            with counter.watched() as held:
                turn(one, at)
                counter.settle()
            held_by_it.append(max(held, default=Held(0.0, 0.0)))
    for one in (table, bare):
        one.verticalScrollBar().setSliderDown(False)
    counter.settle()
    return longest


def _held_figure(name: str, ours: list[Held], bare: list[Held]) -> Figure:
    """On a machine that is busy with others every event lasts longer than the thread works at it: the bare table tells
    how many times longer, and ours is told as it would be without.
    """
    idle, at_work = _p95(each.wall for each in bare), _p95(each.processor for each in bare)
    slowed, wall = max(1.0, idle / max(at_work, 0.1)), _p95(each.wall for each in ours)
    detail = (
        f"{wall:.1f} by the clock, on a machine {slowed:.1f} times slowed by others; "
        f"at work {_p95(each.processor for each in ours):.1f}; {wall / max(idle, 0.1):.1f} times the bare table"
    )
    limit = f"a bare QTableView, in C++ alone: {at_work:.1f} ms"
    return Figure(f"{name}: Qt's thread held, p95", wall / slowed, "ms", _HELD, limit, 8.0, detail)


def _p95(values: Iterable[float]) -> float:
    return percentile(list(values), 0.95)


# -- what they are measured in


@contextmanager
def _practice(role: Role) -> Iterator[AtTheCounter]:
    world = World(SystemClock(), SystemRandomness(), SystemFiles())
    member = next(member for member in STAFF if member.role == role)
    with tempfile.TemporaryDirectory() as folder:
        branch = open_practice(Settings(), world, Path(folder) / "practice.teller")
        session = branch.sign_in(email=member.email, password=member.password)
        counter = AtTheCounter(branch, world, session)
        yield counter
        counter.close()


def _somebody(counter: AtTheCounter) -> str:
    page = counter.find("serve")
    found: list[Findings] = []
    page.presenter.found.connect(found.append)
    page.presenter.search("a")
    counter.until(lambda: bool(found))
    return found[-1].customers[0].number


def _memory() -> float:
    """The most that was ever taken, in MB."""
    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return taken / (1024 * 1024 if sys.platform == "darwin" else 1024)
