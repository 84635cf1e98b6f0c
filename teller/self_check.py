"""The self-check: the main path played through the real window on a practice bank of its own, then the books proved."""

import re
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from teller.settings import Settings

PATIENCE_SECONDS = 20.0
_CUSTOMER = "Amara Okafor"


class TookTooLong(Exception):  # noqa: N818 - what it is
    """Something that should have come up on screen did not."""


def run(settings: Settings, pictures: str | None) -> int:
    """Play it; 0 where everything went as it should, 1 with a sentence on stderr where it did not."""
    folder = Path(pictures) if pictures else None
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="teller-self-check-") as home:
        try:
            steps = _play(replace(settings, home=Path(home)), folder)
        except Exception as astray:  # noqa: BLE001 - whatever it was, it is said and is a failure
            print(f"teller: the self-check failed: {type(astray).__name__}: {astray}", file=sys.stderr)
            return 1
    print(f"The main path holds: {steps} screens, and the books are proved.")
    return 0


def _play(settings: Settings, pictures: Path | None) -> int:
    from PySide6.QtCore import QLocale

    from teller import front
    from teller.testing.main_path import MainPath
    from teller.training.people import STAFF

    # The path knows the words and figures of English, whatever the desktop speaks.
    app, window, counter = front.build(replace(settings, language="en"), practice=True)
    QLocale.setDefault(QLocale.c())
    bugs: list[BaseException] = []
    counter.report = bugs.append  # type: ignore[method-assign, assignment] # nobody is there to read a dialog
    sys.excepthook = lambda _kind, bug, _trace: bugs.append(bug)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()  # shortcuts work in the active window only
    app.processEvents()
    counter.begin()

    def wait(until: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not until():
            if bugs:
                raise bugs[0]
            if time.monotonic() > deadline:
                if pictures is not None:
                    window.grab().save(str(pictures / "stuck.png"))
                raise TookTooLong(f"{until.__qualname__} did not come true in {PATIENCE_SECONDS:.0f} s")
            app.processEvents()
            time.sleep(0.002)

    wait(lambda: counter.branch is not None)
    path = MainPath(window, wait, email=STAFF[0].email, password=STAFF[0].password, customer=_CUSTOMER)
    steps = 0
    for steps, step in enumerate(path, start=1):
        app.processEvents()
        if pictures is not None:
            name = re.sub(r"[^a-z]+", "-", step.lower()).strip("-")
            window.grab().save(str(pictures / f"{steps:02d}-{name}.png"))
    _prove(counter)
    window.close()
    if bugs:
        raise bugs[0]
    return steps


def _prove(counter: object) -> None:
    from teller.bank.books.verify import verify
    from teller.counter.counter import Counter

    if not isinstance(counter, Counter) or counter.branch is None:
        raise TypeError("the bank is open while it is checked")
    proof = verify(counter.branch.vault)
    if not proof.holds:
        faults = [f"{finding.proof}: {finding.faults[0]}" for finding in proof.findings if not finding.holds]
        raise AssertionError("; ".join(faults))
