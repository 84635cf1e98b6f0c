"""The sign-in window is painted before the bank is imported."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

HEAVY = ("sqlalchemy", "pydantic", "jwt", "passlib", "bcrypt", "cryptography", "sqlcipher3", "alembic",
         "platformdirs", "dotenv", "teller.bank", "PySide6.QtPrintSupport", "asyncio", "concurrent")  # fmt: skip

FIRST_PAINT = """
import json, sys
from pathlib import Path
from teller import front, settings
app, window, counter = front.build(settings.read({"TELLER_HOME": sys.argv[1], "TELLER_PASSPHRASE": "x"}), practice=False)

def painted():
    print(json.dumps(sorted(sys.modules)))
    app.quit()

window.show()
front._after_first_paint(window, painted)
app.exec()
"""


@pytest.mark.parametrize("exists", [True, False])
def test_what_is_imported_at_first_paint(tmp_path, exists):
    if exists:
        (tmp_path / "branch.teller").write_bytes(b"a vault, as far as the first paint cares")
    ran = subprocess.run([sys.executable, "-c", FIRST_PAINT, str(tmp_path)], capture_output=True, text=True, check=True)
    modules = json.loads(ran.stdout)
    # Amounts and currencies are two small dataclasses; everything else of the bank waits.
    light = {"teller.bank", "teller.bank.money"}
    assert [name for name in modules if name.startswith(HEAVY) and name not in light] == []


def test_qt_keeps_its_references_to_none_and_true(qapp):
    """PySide6 6.12.0 on Python 3.11 drops one with each call, and aborts the process after some thousand."""

    class Speaker(QObject):
        spoke = Signal(bool)

    label, speaker = QLabel(), Speaker()
    speaker.spoke.connect(lambda _: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(2_000):
        label.setText("text")
        speaker.spoke.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert before[0] - after[0] < 500
    assert before[1] - after[1] < 500
