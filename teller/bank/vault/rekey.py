"""Change the key of a vault's file, so that a crash at any moment leaves a vault that opens as it did.

A copy is re-keyed and proved, and takes the file's place in one step. From before that until after it, each way in
leads to both keys, and opening takes whichever fits. The trail's key and the pepper of the CVVs stay.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from teller.bank.fault import Fault, VaultDamaged, VaultInUse, VaultReadOnly
from teller.bank.vault import copying, keyslots, schema
from teller.bank.vault.connection import engine_for
from teller.bank.vault.copying import Progress
from teller.bank.vault.slots import KEY_BYTES, Keys
from teller.bank.vault.transaction import fault_of
from teller.bank.vault.vault import REKEYING, Vault
from teller.bank.world import World

Proves = Callable[[Vault], bool]
_ALONE_SECONDS = 2.0


def rekey(world: World, vault: Vault, proves: Proves, progress: Progress) -> None:
    """Give the file a new key. The vault goes on with it; nothing else may use the vault meanwhile.

    Raises `VaultInUse` where another window has it open. Raising, it has left the vault as it was.
    """
    old, new = vault.keys, replace(vault.keys, file=world.randomness.bytes(KEY_BYTES))
    ways = keyslots.read(world, vault.path)
    if not any("boxes" in slot for slot in ways["slots"]):
        raise VaultInUse  # ways in of the first format are made anew before; see `keeping/changing.py`
    making = vault.path.with_name(vault.path.name + REKEYING)
    vault.let_go()
    alone = _alone(vault.path, old)
    try:
        keyslots.replace(world, vault.path, keyslots.with_keys(world, ways, old, new))
        _make(alone, vault.path, making, (old, new), proves=proves, progress=progress)
        _keep_ways_of_old_copies(world, vault.path, ways)
        if os.name == "nt":
            alone.close()  # Windows renames nothing over a file that is open
        _put(making, vault.path)  # from here on there is no way back, and none is needed
    except BaseException:
        copying.clear(making)
        keyslots.replace(world, vault.path, keyslots.with_keys(world, ways, old))
        raise
    finally:
        alone.close()
    vault.become(new)
    with suppress(OSError, Fault):  # where this fails, both keys stay in the keyslots, and opening tidies up
        copying.flush_folder(vault.path.parent)
        keyslots.replace(world, vault.path, keyslots.with_keys(world, ways, new))


def _alone(path: Path, keys: Keys) -> Any:
    """A connection that nobody else's stands beside, and that keeps it so. Leaves no write-ahead log."""
    driver = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, timeout=_ALONE_SECONDS)
    try:
        driver.execute("PRAGMA cipher_log_level=NONE")
        driver.execute(f"PRAGMA key=\"x'{keys.file.hex()}'\"")
        driver.execute("PRAGMA temp_store=MEMORY")
        # A file leaves the write-ahead log only for whoever is alone with it.
        driver.execute("PRAGMA journal_mode=DELETE")
        driver.execute("PRAGMA locking_mode=EXCLUSIVE")
        driver.execute("BEGIN EXCLUSIVE")
        driver.execute("COMMIT")  # the lock stays
        if driver.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
            driver.close()
            driver = None
    except sqlcipher3.Error as error:
        driver.close()
        if "locked" in str(error):
            raise VaultInUse from None
        raise fault_of(error) from None
    except BaseException:
        driver.close()
        raise
    if driver is None:
        raise VaultInUse
    return driver


def _make(alone: Any, path: Path, making: Path, keys: tuple[Keys, Keys], *, proves: Proves, progress: Progress) -> None:
    """The copy under the new key, opened and proved, and on the disk."""
    old, new = keys
    copying.copy_into(alone, path, making, progress)
    progress("rekey", 0, 1)
    driver = sqlcipher3.connect(str(making), isolation_level=None, check_same_thread=False)
    try:
        driver.execute("PRAGMA cipher_log_level=NONE")
        driver.execute(f"PRAGMA key=\"x'{old.file.hex()}'\"")
        driver.execute("PRAGMA temp_store=MEMORY")
        driver.execute(f"PRAGMA rekey=\"x'{new.file.hex()}'\"")
    except sqlcipher3.Error as error:
        raise fault_of(error) from None
    finally:
        driver.close()
    progress("prove", 0, 1)
    prove(making, new, proves)
    log = making.with_name(making.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise VaultInUse  # something else has opened the copy: not all of it is in the file
    try:
        copying.flush(making)
    except OSError:
        raise VaultReadOnly from None


def prove(making: Path, keys: Keys, proves: Proves) -> None:
    """Open a copy as a vault is opened, and have it proved. Raises `VaultDamaged` where it does not hold."""
    copy = Vault(making, keys, engine_for(making, keys.file.hex()))
    try:
        with copy.transaction() as db:
            schema.check(db)
        if not proves(copy):
            raise VaultDamaged
    except DBAPIError as error:
        raise fault_of(error) from None
    finally:
        with suppress(Fault):
            copy.close()


def _put(making: Path, path: Path) -> None:
    try:
        making.replace(path)
    except OSError:
        raise VaultReadOnly from None


def _keep_ways_of_old_copies(world: World, path: Path, ways: keyslots.Document) -> None:
    """Copies from before an upgrade stay under the old key, and get the ways in to it beside them."""
    for copy in path.parent.glob(f"{path.name}.before-*"):
        if not copy.name.endswith((".keys", ".keys.before", ".new")) and not keyslots.place_of(copy).exists():
            keyslots.replace(world, copy, ways)
