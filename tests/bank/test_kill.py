"""A process killed at any moment takes nothing with it that the bank has said stands, and leaves nothing half done."""

import json
import os
import subprocess
import sys
from pathlib import Path

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.bank.vault.vault import Vault
from teller.testing.bank import NAMES

HERE = Path(__file__).parent
KILLS = 200


def test_two_hundred_kills_lose_nothing_and_leave_no_half(scene, sql):
    bank = scene.bank
    scene.ask("deposit", account=scene.savings, amount=Money(5_000_00))
    before = {row.request for row in sql("SELECT request FROM entry")}
    scene.ask("sign_out")
    bank.vault.close()
    seed = int.from_bytes(os.urandom(4), "big")
    arguments = (
        bank.path,
        bank.vault.keys.file.hex(),
        NAMES[Role.TELLER][1],
        scene.customer,
        scene.savings,
        KILLS,
        seed,
    )
    told = subprocess.run(
        [sys.executable, str(HERE / "another_process.py"), "kill", *map(str, arguments)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1])},
        check=True,
        timeout=100,
    )
    outcome = json.loads(told.stdout)
    assert outcome["kills"] == KILLS
    assert len(outcome["acknowledged"]) > 2 * (KILLS - outcome["early"]), f"seed {seed}"

    vault = Vault.open(bank.world, bank.path, file_key=bank.vault.keys.file)
    stand = {row.request for row in sql("SELECT request FROM entry")} - before
    lost = set(outcome["acknowledged"]) - stand
    assert lost == set(), f"seed {seed}"
    unsaid = stand - set(outcome["acknowledged"])
    assert len(unsaid) <= KILLS, "at most the one that each was killed over"
    proof = verify(vault)
    assert [finding for finding in proof.findings if not finding.holds] == [], f"seed {seed}"
    assert sql("SELECT sum(amount_cents) FROM posting") == [(0,)]
    vault.close()
