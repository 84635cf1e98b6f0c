"""`python -m tests.soak durations [NUMBER]`: how long a refusal takes, by what was wrong; nobody may tell from it.

So many tries of each kind, in turns, at the cost that banks have; the guard forgets in between. It is measured by the
clock, and, for machines that have other things to do, by the processor's time: one of the two has to hold.
"""

import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from teller.bank.badge import Role
from teller.bank.passwords import DEFAULT_COST, Passwords
from teller.bank.sessions.session import SignInRefused
from teller.bank.users import records as users
from teller.bank.world import World
from teller.opening import branch_of
from teller.testing.bank import NAMES, PASSWORD, SETTINGS, BankAtHand, build_template, copy_of
from tests.bank.asked_of_door import SARA, TOM, give_factor

ALLOWED = 0.05
CLOCKS = ((0, "by the clock, as whoever waits sees it"), (1, "of the processor, which other programs do not lengthen"))
WAYS = {
    "unknown user": ("nobody@northgate.example", PASSWORD),
    "wrong password": (TOM, "not this one"),
    "wrong code": (SARA, PASSWORD),
    "disabled user": (NAMES[Role.AUDITOR][1], PASSWORD),
}


def main(arguments: list[str]) -> int:
    rounds = int(arguments[0]) if arguments else 100
    with tempfile.TemporaryDirectory() as folder:
        times = _measured(copy_of(build_template(Path(folder)), Path(folder)), rounds)
    apart = [_told(what, {why: [one[at] for one in taken] for why, taken in times.items()}) for at, what in CLOCKS]
    print(f"{rounds} rounds at cost {DEFAULT_COST}; {ALLOWED:.0%} apart are allowed")
    return 0 if min(apart) <= ALLOWED else 1


def _told(what: str, times: dict[str, list[float]]) -> float:
    """The medians; how far the two that differ most are apart."""
    medians = {why: statistics.median(taken) for why, taken in times.items()}
    middle = statistics.median(medians.values())
    print(f"{what}:")
    for why, median in medians.items():
        print(f"  {why:15} {median * 1_000:8.2f} ms  {median / middle - 1:+.2%}")
    apart = max(medians.values()) / min(medians.values()) - 1
    print(f"  {apart:.2%} apart at most")
    return apart


def _measured(bank: BankAtHand, rounds: int) -> dict[str, list[tuple[float, float]]]:
    hashed = Passwords(DEFAULT_COST).hash(PASSWORD)
    with bank.vault.transaction(writes=True) as db:
        for row in users.everybody(db):
            users.set_hash(db, row.id, hashed, must_change=False)
            users.set_enabled(db, row.id, enabled=row.role is not Role.AUDITOR)
    give_factor(bank, SARA)
    branch = branch_of(replace(SETTINGS, password_cost=DEFAULT_COST), World(), bank.vault)
    times: dict[str, list[tuple[float, float]]] = {why: [] for why in WAYS}
    for at in range(rounds + 2):
        for why, (email, password) in WAYS.items():
            with bank.vault.transaction(writes=True) as db:
                db.exec_driver_sql("DELETE FROM sign_in_guard")
            began = (time.perf_counter(), time.thread_time())
            try:
                branch.sign_in(email=email, password=password, code="000000")
            except SignInRefused:
                if at >= 2:
                    times[why].append((time.perf_counter() - began[0], time.thread_time() - began[1]))
    return times


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
