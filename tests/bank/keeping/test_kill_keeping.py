"""A small version of `python -m tests.soak keys`: killed while re-keying, backing up or restoring, nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_two_dozen_kills_leave_a_vault_that_opens_and_the_last_good_backup():
    ran = subprocess.run(
        [sys.executable, "-m", "tests.soak", "keys", "24"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "nothing lost" in ran.stdout
