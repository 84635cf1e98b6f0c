"""Kill -9 at any moment of re-keying, backing up and restoring: the vault opens, and the last good backup stands.

    python -m tests.soak keys 500

Each kill hits a child process that does nothing but the one thing, over and over. After each, the vault opens by its
usual passphrase and its books hold, every backup that had its name before is as it was, byte for byte, the newest one
is restored and holds, and where something was being restored to is either nothing or a whole vault.
"""

import os
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from teller.bank.books.verify import look_over, verify
from teller.bank.keeping import backups, changing, restoring
from teller.bank.keeping.back_up import put_on_record
from teller.bank.keeping.unattended import hands_of, unattended
from teller.bank.vault import keyslots, slots
from teller.bank.vault.rekey import rekey
from teller.bank.vault.vault import Vault
from teller.bank.world import World
from teller.testing.bank import PASSPHRASE, build_template

KINDS = ("rekey", "back_up", "restore")
WORLD = World()
KEPT = 4


def silent(*_):
    pass


def quickly_stretched():
    """Argon2 at its least: what is killed here is not the stretching."""
    slots.ARGON2_MEMORY_KIB, slots.ARGON2_PASSES, slots.ARGON2_LANES = 32, 1, 1


def opened(path):
    return Vault.open(WORLD, path, passphrase=PASSPHRASE)


def re_keyed(path):
    vault = opened(path)
    changing.ready_for_rekey(hands_of(WORLD, vault), PASSPHRASE)
    rekey(WORLD, vault, lambda copy: look_over(copy).holds, silent)
    vault.close()


def backed_up(path):
    vault = opened(path)
    made = backups.make(WORLD, path, vault.keys, silent)
    with unattended(WORLD, vault) as work:
        put_on_record(work, work.at, path, made, KEPT)
    vault.close()


def restored(path):
    done = len(list(path.parent.glob("restored-*.teller")))
    restoring.restore(WORLD, backups.found(path)[-1], path.with_name(f"restored-{done}.teller"), by_passphrase, silent)


def by_passphrase(found):
    return keyslots.by_passphrase(found, PASSPHRASE)


def away(path):
    for found in path.parent.glob("restored-*"):
        found.unlink()


DOES = {"rekey": re_keyed, "back_up": backed_up, "restore": restored}


def killed(kind, path, chance):
    """A child that does it over and over, killed at some moment of a round; says so where it died by itself."""
    pipe, end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            while True:
                DOES[kind](path)
                os.write(end, b".")
        except BaseException as error:  # noqa: BLE001 - it is told before it ends
            print(f"{kind}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
            os._exit(1)
    os.close(end)
    for _ in range(chance.randint(0, 1)):
        if select.select([pipe], [], [], 20)[0]:
            os.read(pipe, 1)
    time.sleep(chance.random() * 0.12)  # a round takes some 0.1 s
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(pipe)
    assert os.WIFSIGNALED(status), f"{kind} ended by itself"


def holds_after(kind, path, before):
    """What must be so after a kill; what was seen."""
    vault = opened(path)
    assert look_over(vault).holds
    key = vault.keys.file
    vault.close()
    assert not [found.name for found in path.parent.iterdir() if "rekeying" in found.name]
    there = backups.found(path)
    for backup in there:
        if backup.name in before:
            assert backup.read_bytes() == before[backup.name], f"{backup.name} was changed"
    assert len(there) >= min(KEPT, len(before)), "only the oldest go, and only when there are newer ones"
    targets = sorted(path.parent.glob("restored-*.teller"))
    for target in targets:
        whole = opened(target)
        assert verify(whole).holds
        whole.close()
    # Where a restore was cut off, the same is begun again, and finds its way past what is left of the one before.
    newest = path.with_name(f"restored-{len(targets)}.teller")
    restoring.restore(WORLD, there[-1], newest, by_passphrase, silent)
    away(path)
    return key, len(targets)


def kills(times, seed, folder):
    """So many kills, in turns; what was seen of each kind. Raises `AssertionError` at the first that does harm."""
    quickly_stretched()
    chance, seen = random.Random(seed), Counter()
    path = build_template(folder)
    backed_up(path)
    vault = opened(path)
    key = vault.keys.file
    vault.close()
    for number in range(times):
        kind = KINDS[number % len(KINDS)]
        before = {found.name: found.read_bytes() for found in backups.found(path)}
        try:
            killed(kind, path, chance)
            now, was_whole = holds_after(kind, path, before)
        except BaseException:
            print(f"kill {number} ({kind}) of seed {seed}, in {folder}", file=sys.stderr)
            raise
        seen[kind] += 1
        seen["new key"] += now != key
        seen["new backup"] += bool({found.name for found in backups.found(path)} - before.keys())
        seen["restored whole"] += was_whole
        key = now
        for stale in backups.folder_of(path).glob("*.making*"):
            stale.unlink()  # a day's kills in a minute: otherwise the next backup after an hour takes them away
    return seen


def main(arguments):
    times = int(arguments[0]) if arguments else 500
    seed = int(arguments[1]) if len(arguments) > 1 else int.from_bytes(os.urandom(4), "big")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        seen = kills(times, seed, Path(folder))
    print(f"{times} kills in {time.monotonic() - began:.0f} s, seed {seed}: nothing lost. {dict(seen)}")
    return 0
