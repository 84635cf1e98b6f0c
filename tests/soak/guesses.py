"""`python -m tests.soak guesses [NUMBER] [SEED]`: so many guesses at one account, and whatever else might help a guesser.

Eight windows guess in turn; windows are closed and opened anew, the program is killed while a password is looked at,
the calendar is turned either way, and rightful colleagues sign in between. At most five tries may be looked at between
two blocks, and a hundred ever; then a supervisor unlocks, and it is the user's again.
"""

import os
import random
import signal
import sys
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from teller.bank.badge import Role, View
from teller.bank.guard import records as guard
from teller.bank.guard import subject
from teller.bank.passwords import Passwords
from teller.bank.readmission.unlock_user import unlock_user
from teller.bank.refusal import Refusal
from teller.bank.sessions import sign_in
from teller.bank.users import records as users
from teller.testing.bank import NAMES, BankAtHand, build_template, copy_of

WINDOWS = 8
TOM = NAMES[Role.TELLER][1]


def main(arguments: list[str]) -> int:
    number = int(arguments[0]) if arguments else 10_000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    chance = random.Random(seed)
    sign_in._LOOKS = 0  # whoever was killed is waited for in vain, each time
    with tempfile.TemporaryDirectory() as folder:
        looked, said, most = _guessed(Path(folder), number, chance)
    print(f"{number:,} guesses, seed {seed}: {looked} looked at, at most {most} between two blocks")
    print(", ".join(f"{count:,} {what}" for what, count in sorted(said.items())))
    return 0 if looked <= 100 and most <= 5 else 1


def _guessed(folder: Path, number: int, chance: random.Random) -> tuple[int, Counter[str], int]:
    bank = copy_of(build_template(folder), folder)
    windows = [bank.reopened() for _ in range(WINDOWS)]
    said: Counter[str] = Counter()
    looked = in_a_row = most = 0
    for at in range(number):
        _disturb(bank, windows, chance, said)
        window = windows[at % WINDOWS]
        after_a_block = _has_been_blocked(bank)
        one = _killed(window, at) if chance.random() < 0.05 else _guess(window, f"guess {at}", said)
        looked += one
        in_a_row = one if after_a_block else in_a_row + one
        most = max(most, in_a_row)
    sara = bank.sign_in(Role.SUPERVISOR)
    bank.branch.ask(unlock_user, bank.view(sara, View.ALERTS), email=TOM, reason="it is them, in person")
    said["right, once unlocked"] += bank.sign_in().email == TOM
    return looked, said, most


def _has_been_blocked(bank: BankAtHand) -> bool:
    """Whether whatever is looked at now comes after a block."""
    with bank.vault.transaction() as db:
        user = users.by_key(db, TOM)
        row = guard.one(db, subject.of_user(user.id)) if user is not None else None
    return row is not None and row.blocked_until > 0


def _disturb(bank: BankAtHand, windows: list[BankAtHand], chance: random.Random, said: Counter[str]) -> None:
    """Now and then something happens; most of the time, some seconds pass."""
    fate = chance.random()
    if fate < 0.01:
        at = chance.randrange(WINDOWS)
        windows[at].close()
        windows[at] = bank.reopened()
        said["restarts"] += 1
    elif fate < 0.02:
        bank.clock.wall += timedelta(hours=chance.choice([-8_760, -24, -1, 1, 24, 8_760]))
        said["clock changes"] += 1
    elif fate < 0.03:
        bank.sign_in(Role.AUDITOR)  # nobody else is kept out
        said["colleagues let in"] += 1
    elif fate < 0.5:
        bank.clock.advance(seconds=chance.randrange(60))


def _guess(window: BankAtHand, password: str, said: Counter[str]) -> int:
    """One guess; whether it was looked at."""
    check, seen = Passwords.check, []

    def counted(self: Passwords, typed: str, stored: str | None) -> bool:
        seen.append(typed)
        return check(self, typed, stored)

    Passwords.check = counted  # type: ignore[method-assign]
    try:
        window.branch.sign_in(email=TOM, password=password)
        said["let in"] += 1
    except Refusal as refused:
        said[refused.code] += 1
    finally:
        Passwords.check = check  # type: ignore[method-assign]
    return len(seen)


def _killed(window: BankAtHand, at: int) -> int:
    """The same in a process of its own, which dies by signal 9 while the password would be looked at."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:

        def die(*_: object) -> bool:
            os.write(tell, b".")
            os.kill(os.getpid(), signal.SIGKILL)
            return False

        Passwords.check = die  # type: ignore[method-assign]
        try:
            window.reopened().branch.sign_in(email=TOM, password=f"guess {at}")
        except Refusal:
            os._exit(0)
    os.close(tell)
    os.waitpid(child, 0)
    seen = len(os.read(told, 8))
    os.close(told)
    return seen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
