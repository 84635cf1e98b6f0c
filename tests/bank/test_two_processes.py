"""Two processes at once on one account: never below zero, and not a cent too many or too few."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.testing.bank import NAMES

HERE = Path(__file__).parent
TRIES, ON_IT = 200, 250


@pytest.fixture
def another(scene):
    """Starts another process on this vault."""
    started = []

    def start(*arguments):
        environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
        process = subprocess.Popen(
            [sys.executable, str(HERE / "another_process.py"), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_two_processes_withdraw_at_once_and_the_account_pays_exactly_what_was_on_it(scene, another, sql):
    bank = scene.bank
    scene.ask("deposit", account=scene.savings, amount=Money(ON_IT * 100))
    scene.ask("finish_serving")
    scene.ask("close_till")
    key = bank.vault.keys.file.hex()
    processes = [
        another("withdraw", bank.path, key, NAMES[role][1], scene.customer, scene.savings, till, TRIES)
        for till, role in ((3, Role.TELLER), (4, Role.SUPERVISOR))
    ]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    became = [json.loads(process.stdout.readline()) for process in processes]
    assert [sum(each.values()) for each in became] == [TRIES, TRIES]
    assert sum(each.get("paid", 0) for each in became) == ON_IT
    assert sum(each.get("insufficient_funds", 0) for each in became) == 2 * TRIES - ON_IT
    paying = [row.user_id for row in sql("SELECT user_id FROM entry WHERE kind = 'withdrawal' ORDER BY request")]
    turns = sum(one != other for one, other in pairwise(paying))
    assert turns > 1, "they were at it together"
    (account,) = sql(f"SELECT id, balance_cents FROM account WHERE number = '{scene.savings}'")
    assert account.balance_cents == 0
    lowest = sql(f"SELECT min(balance_cents), count(*) FROM posting WHERE account_id = {account.id}")
    assert lowest == [(0, ON_IT + 1)]
    assert verify(bank.vault).holds


def test_two_processes_open_one_drawer_at_once_and_it_is_one_persons(scene, another, sql):
    scene.ask("finish_serving")
    scene.ask("close_till")
    key = scene.bank.vault.keys.file.hex()
    processes = [
        another("open", scene.bank.path, key, NAMES[role][1], scene.customer, 3)
        for role in (Role.TELLER, Role.SUPERVISOR)
    ]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    became = [json.loads(process.stdout.readline()) for process in processes]
    assert sorted(became) == ["opened", "till_taken"]
    assert sql("SELECT count(*) FROM entry WHERE kind = 'till_float' AND amount_cents = 10000") == [(1,)]
    assert verify(scene.bank.vault).holds
