"""Signs in from processes of its own: several at once, or one after the other, each killed while bcrypt would run.

    python at_the_door.py together PATH KEY EMAIL PASSWORD CODE PROCESSES NOW
    python at_the_door.py killed PATH KEY EMAIL TIMES NOW

NOW is seconds since 1970: what the processes' clocks stand at. `together` tells what became of each. `killed` tells how
often a password came to be looked at, before the process was killed by it.
"""

import json
import os
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from teller.bank.branch import Branch
from teller.bank.passwords import Passwords
from teller.bank.refusal import Refusal
from teller.bank.world import World
from teller.opening import open_branch
from teller.testing.bank import SETTINGS, MovableClock


def opened(path: str, key: str, now: str, seconds: float = 0.0) -> Branch:
    clock = MovableClock(datetime.fromtimestamp(float(now) + seconds, UTC), time.monotonic())
    return open_branch(SETTINGS, World(clock), Path(path), file_key=bytes.fromhex(key))


def became(branch: Branch, **typed: str) -> str:
    try:
        return branch.sign_in(**typed).email
    except Refusal as refused:
        return refused.code


def together(*arguments: str) -> None:
    path, key, email, password, code, processes, now = arguments
    told, tell = os.pipe()
    begin, go = os.pipe()
    children = []
    for _ in range(int(processes)):
        child = os.fork()
        if child == 0:
            os.close(go)
            branch = opened(path, key, now)
            os.read(begin, 1)  # until everybody is there
            os.write(tell, (became(branch, email=email, password=password, code=code) + "\n").encode())
            os._exit(0)
        children.append(child)
    time.sleep(0.5)
    os.close(go)
    for child in children:
        os.waitpid(child, 0)
    os.close(tell)
    print(json.dumps(os.read(told, 65_536).decode().split()), flush=True)


def killed(*arguments: str) -> None:
    path, key, email, times, now = arguments
    looked, look = os.pipe()

    def die(*_: object) -> bool:
        os.write(look, b".")
        os.kill(os.getpid(), signal.SIGKILL)
        return False

    Passwords.check = die
    for at in range(int(times)):
        child = os.fork()
        if child == 0:
            became(opened(path, key, now, at / 10 + 4 * (at >= 5)), email=email, password=f"guess {at}")
            os._exit(0)
        os.waitpid(child, 0)
    os.close(look)
    print(len(os.read(looked, 65_536)), flush=True)


if __name__ == "__main__":
    {"together": together, "killed": killed}[sys.argv[1]](*sys.argv[2:])
