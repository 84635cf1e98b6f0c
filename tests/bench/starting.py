"""What starting costs: from process start to the painted sign-in window, and until one can sign in."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from teller.testing.bank import build_template
from tests.bench.figure import Figure, median_ratio

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel
class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        sys.stderr.write(f"painted {time.monotonic_ns()}\\n")
        QApplication.quit()
app = QApplication(sys.argv)
window = Window("Sign in")
window.resize(1280, 720)
window.show()
app.exec()
"""


def _run(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """When each line came, in milliseconds since just before the process was started."""
    began = time.monotonic_ns()
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    lines = [line.split() for line in ran.stderr.splitlines()]
    return {line[0]: (int(line[1]) - began) / 1e6 for line in lines if line and line[0] in {"painted", "ready"}}


def measure(*, quick: bool) -> Iterator[Figure]:
    rounds = 7 if quick else 15
    with tempfile.TemporaryDirectory() as folder:
        vault = build_template(Path(folder))
        key = vault.with_name("template.key").read_bytes().hex()
        environment = {
            name: value for name, value in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", "DISPLAY"}
        } | {
            "QT_QPA_PLATFORM": "offscreen",
            "TELLER_TRACE_START": "1",
            "DATABASE_URL": f"sqlite+pysqlcipher://:{key}@/{vault}",
        }
        bare, ours = [sys.executable, "-c", BARE], [sys.executable, "-m", "teller"]
        for command in (bare, ours):
            _run(command, environment)  # compiled and in the page cache from here on
        seen = [(_run(bare, environment), _run(ours, environment)) for _ in range(rounds)]
    floor = statistics.median(each["painted"] for each, _ in seen)
    ratio, spread = median_ratio([(us["painted"], it["painted"]) for it, us in seen])
    yield Figure(
        "sign-in painted, times a bare window",
        ratio,
        "x",
        1.6,
        "a bare PySide6 window",
        1.35,
        f"{spread}; bare {floor:.0f} ms",
    )
    ratio, spread = median_ratio([(us["ready"], it["painted"]) for it, us in seen])
    yield Figure(
        "ready to sign in, times a bare window", ratio, "x", 5.0, "the same; importing SQLAlchemy is 1.5", None, spread
    )
