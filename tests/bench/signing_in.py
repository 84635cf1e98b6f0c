"""What signing in costs beside the one bcrypt check it must do, and what it takes from Qt's thread."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bcrypt

from teller.bank.badge import Role
from teller.bank.passwords import Passwords
from teller.bank.users import records as users
from teller.opening import branch_of
from teller.testing.bank import NAMES, PASSWORD, SETTINGS, build_template, copy_of
from tests.bench.figure import Figure, median_ratio, milliseconds

COST = 12

# The window comes up, the bank is imported and opened and somebody signs in, all on the worker's thread; meanwhile
# Qt's own thread asks for the time as often as it can, and the longest it had to wait is told.
STALL = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from teller import front, settings
app, window, counter = front.build(settings.read(), practice=False)
last, worst, done = time.perf_counter(), 0.0, [False]
def tick():
    global last, worst
    now = time.perf_counter()
    worst, last = max(worst, now - last), now
timer = QTimer(); timer.setInterval(0); timer.timeout.connect(tick)
def begin():
    global last
    counter.begin(); timer.start(); last = time.perf_counter()
def opened():
    counter.desk.do(lambda: counter.branch.sign_in(email=sys.argv[1], password=sys.argv[2]), lambda _: app.quit())
counter.opened.connect(opened)
window.show()
front._after_first_paint(window, begin)
app.exec()
print(worst * 1000)
counter.close()
"""


def measure(*, quick: bool) -> Iterator[Figure]:
    rounds = 5 if quick else 9
    email = NAMES[Role.TELLER][1]
    with tempfile.TemporaryDirectory() as folder:
        bank = copy_of(build_template(Path(folder)), Path(folder))
        with bank.vault.transaction(writes=True) as db:
            for row in users.everybody(db):
                users.set_hash(db, row.id, Passwords(COST).hash(PASSWORD), must_change=False)
        branch = branch_of(dataclasses.replace(SETTINGS, password_cost=COST), bank.world, bank.vault)
        hashed = bcrypt.hashpw(b"x" * 44, bcrypt.gensalt(COST))
        measured = [
            (
                milliseconds(lambda: branch.sign_in(email=email, password=PASSWORD)),
                milliseconds(lambda: bcrypt.checkpw(b"x" * 44, hashed)),
            )
            for _ in range(rounds)
        ]
        ratio, spread = median_ratio(measured)
        yield Figure("signing in, times one bcrypt check", ratio, "x", 1.3, "bcrypt, cost 12: 234 ms", 1.1, spread)
        key = bank.vault.keys.file.hex()
        bank.close()
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "DATABASE_URL": f"sqlite+pysqlcipher://:{key}@/{bank.path}",
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", STALL, email, PASSWORD]
        stalls = sorted(
            float(
                subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout
            )
            for _ in range(rounds)
        )
    detail = (
        f"[{stalls[0]:.0f}..{stalls[-1]:.0f}] of {rounds} starts; importing, opening and bcrypt on the bank's thread"
    )
    yield Figure(
        "Qt's thread held at most", stalls[len(stalls) // 2], "ms", 50.0, "0: nothing else runs there", 16.0, detail
    )
