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


@pytest.mark.parametrize("subject", ["user", "customer", "account"])
def test_eight_processes_at_once_never_move_more_than_one_days_limit(subject, scene, another, sql):
    bank, limit, tries = scene.bank, 40, 8
    scene.ask("deposit", account=scene.savings, amount=Money(100_00))
    ((account, customer),) = sql(f"SELECT id, customer_id FROM account WHERE number = '{scene.savings}'")
    ((user, out),) = sql(
        "SELECT user_id, day_cents FROM user_out JOIN user ON user.id = user_id WHERE name = 'Tom Reed'"
    )
    ((of_all,),) = sql(f"SELECT coalesce(sum(out_cents), 0) FROM account WHERE customer_id = {customer}")
    whose, used = {"user": (user, out), "customer": (customer, of_all), "account": (account, 0)}[subject]
    sql(
        "UPDATE movement_limit SET entry_cents = NULL, day_cents = NULL, month_cents = NULL",
        f"INSERT INTO movement_limit VALUES ('{subject}', '{whose}', NULL, {used + limit * 100}, NULL)",
    )
    key, email = bank.vault.keys.file.hex(), NAMES[Role.TELLER][1]
    processes = [
        another("transfer", bank.path, key, email, scene.customer, scene.savings, scene.other_account, tries)
        for _ in range(8)
    ]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    became = [json.loads(process.stdout.readline()) for process in processes]
    assert [sum(each.values()) for each in became] == [tries] * 8
    assert sum(each.get("paid", 0) for each in became) == limit
    assert sum(each.get("over_day_limit", 0) for each in became) == 8 * tries - limit
    ((highest,),) = sql(f"SELECT max(out_cents) FROM posting WHERE account_id = {account}")
    assert highest == limit * 100
    assert verify(bank.vault).holds
