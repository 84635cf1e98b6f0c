"""Eight processes spend one approval at once: one posting, by whichever came first (R-DUAL-04)."""

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.testing.bank import NAMES
from tests.bank.approvals.conftest import OVER, Approvals

BANK = Path(__file__).parents[1]
PROCESSES = 8


@pytest.fixture
def all_at_once(scene):
    """Starts a process for each list of arguments, lets them begin together, and answers what became of each."""
    started = []

    def run(every):
        environment = {**os.environ, "PYTHONPATH": str(BANK.parents[1])}
        for arguments in every:
            process = subprocess.Popen(
                [sys.executable, str(BANK / "another_process.py"), "spend", *map(str, arguments)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=environment,
            )
            started.append(process)
        for process in started:
            assert process.stdout.readline() == "ready\n"
        for process in started:
            process.stdin.write("go\n")
            process.stdin.flush()
        return Counter(json.loads(process.stdout.readline()) for process in started)

    yield run
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def granted(scene, withdrawal):
    """A yes to a withdrawal; what each process is told, but for the request and the approval."""
    clock = scene.bank.clock
    clock.wall = max(clock.wall, datetime.now(UTC))  # the processes have the machine's own, and five minutes
    scene.sessions.update({role: scene.bank.sign_in(role) for role in scene.sessions})
    scene.serve(scene.customer)
    approvals = Approvals(scene)
    del withdrawal["memo"], withdrawal["pieces"]
    number = approvals.granted("withdraw", **withdrawal)
    key = scene.bank.vault.keys.file.hex()
    told = (scene.bank.path, key, NAMES[Role.TELLER][1], scene.customer, withdrawal["account"], OVER.cents)
    return told, withdrawal["request"], number


def test_one_request_with_one_yes_is_posted_once_and_the_others_get_its_receipt(granted, all_at_once, sql, scene):
    told, request, number = granted
    became = all_at_once([(*told, request, number)] * PROCESSES)
    assert became == {"posted": 1, "repeated": PROCESSES - 1}
    assert sql(f"SELECT count(*) FROM entry WHERE request = {request}") == [(1,)]
    assert sql(f"SELECT state FROM approval WHERE id = {number}") == [("spent",)]
    assert verify(scene.bank.vault).holds


def test_other_requests_with_that_yes_are_void_and_only_the_one_is_posted(granted, all_at_once, sql, scene):
    told, request, number = granted
    others = [scene.bank.request() for _ in range(PROCESSES - 1)]
    became = all_at_once([(*told, one, number) for one in (request, *others)])
    assert became == {"posted": 1, "changed": PROCESSES - 1}
    assert sql(f"SELECT count(*) FROM entry WHERE kind = 'withdrawal' AND amount_cents = {OVER.cents}") == [(1,)]
    assert verify(scene.bank.vault).holds
