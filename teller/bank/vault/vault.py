"""A vault: one bank's encrypted file, made or opened."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from teller.bank.fault import (
    Fault,
    ForeignVault,
    KeysMissing,
    VaultDamaged,
    VaultExists,
    VaultMoved,
    VaultReadOnly,
    WrongKey,
)
from teller.bank.vault import keyslots, schema
from teller.bank.vault.connection import APPLICATION_ID, engine_for, look_at
from teller.bank.vault.keyslots import Keys, Opened
from teller.bank.vault.transaction import Transaction, fault_of
from teller.bank.world import OWNER_ONLY, World


class Vault:
    """An open vault. `close` it, so that nothing stays in the write-ahead log longer than it must."""

    def __init__(self, path: Path, keys: Keys, engine: Engine) -> None:
        self.path, self.keys, self.engine = path, keys, engine
        self.bank_id = ""
        self.opened = Opened((keys,), "")
        self._idle: list[Connection] = []
        self._place = os.fspath(path)
        self._file = _identity(self._place)

    @classmethod
    def create(cls, world: World, path: Path, passphrase: str) -> "Vault":
        """A new, empty vault with fresh keys, sealed under the passphrase. Raises `VaultExists`, `VaultReadOnly`."""
        keys, bank = Keys.fresh(world), str(uuid.UUID(bytes=world.randomness.bytes(16), version=4))
        sealed = keyslots.place_of(path)
        try:
            if path.parent.is_dir() and sealed.exists():
                raise VaultExists(sealed.name)  # some vault's keys: written over, they would be gone for good
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise VaultReadOnly from None
        try:
            world.files.create(path)
        except FileExistsError:
            raise VaultExists(path.name) from None
        except OSError:
            raise VaultReadOnly from None
        try:
            keyslots.write(world, path, bank, keys, passphrase)
            vault = cls(path, keys, engine_for(path, keys.file.hex()))
            vault.bank_id = bank
            with vault.transaction(writes=True) as connection:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            vault._migrate()
        except BaseException:
            erase(path)  # half a bank is no bank
            raise
        return vault

    @classmethod
    def open(
        cls,
        world: World,
        path: Path,
        *,
        passphrase: str | None = None,
        file_key: bytes | None = None,
        keyring: bool = False,
    ) -> "Vault":
        """Open with a passphrase (or the recovery code in its place), with the file's own key, or by the keyring.

        Raises a sentence's worth of `Fault` for each thing that can be wrong: missing, plaintext, foreign, newer or
        damaged file, missing or damaged keyslots, wrong key, file in use, folder that cannot be written.
        """
        look_at(path)
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise VaultReadOnly
        if file_key is not None:
            opened = keyslots.opened_by(world, path, lambda found: keyslots.by_file_key(found, file_key))
        elif passphrase is not None:
            opened = keyslots.opened_by(world, path, lambda found: keyslots.by_passphrase(found, passphrase))
        elif keyring:
            opened = keyslots.opened_by(world, path, keyslots.by_keyring)
        elif keyslots.place_of(path).exists():
            raise WrongKey
        else:
            raise KeysMissing(keyslots.place_of(path).name)
        vault = cls._with_one_of(path, opened)
        mend(world, vault)
        return vault

    @classmethod
    def _with_one_of(cls, path: Path, opened: Opened) -> "Vault":
        """The vault by whichever keys open it: while its key was being changed, there were two."""
        for left, keys in enumerate(opened.keys, 1 - len(opened.keys)):
            vault = cls(path, keys, engine_for(path, keys.file.hex()))
            vault.opened = opened
            try:
                vault._admit()
            except ForeignVault:
                vault.let_go()
                if left == 0:
                    raise
            except BaseException:
                vault.let_go()
                raise
            else:
                return vault
        raise WrongKey

    def _admit(self) -> None:
        """Prove that the file belongs to the keys, and bring its schema up to date."""
        try:
            with self.transaction() as connection:
                found = schema.version(connection, self.path.name)
        except ForeignVault:
            raise ForeignVault(self.path.name) from None
        if found != schema.HEAD:
            self._keep_before_upgrade(found)
            self._migrate()
        with self.transaction() as connection:
            schema.check(connection)
            self.bank_id = schema.bank_id(connection)

    def bring_up(self) -> None:
        """The same for a copy of a vault, which nothing needs to be kept of. Raises `ForeignVault`, `NewerVault`."""
        with self.transaction() as connection:
            found = schema.version(connection, self.path.name)
        if found != schema.HEAD:
            self._migrate()
        with self.transaction() as connection:
            schema.check(connection)
            self.bank_id = schema.bank_id(connection)

    def _keep_before_upgrade(self, version: str) -> None:
        """A copy of the file as it is, beside it, before anything in it is rebuilt. Raises `DiskFull` and its like."""
        kept = self.path.with_name(f"{self.path.name}.before-{version}")
        if kept.exists():
            return  # an upgrade that was cut off has made it, from the same content
        making = kept.with_name(kept.name + ".new")
        making.unlink(missing_ok=True)
        connection = self.take()
        try:
            # VACUUM INTO keeps the key, and writes into an empty file of ours, which only its owner reads.
            os.close(os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
            connection.connection.cursor().execute("VACUUM INTO ?", (str(making),))
            making.replace(kept)
        except OSError:
            raise VaultReadOnly from None
        except sqlcipher3.Error as error:
            raise fault_of(error) from None
        finally:
            making.unlink(missing_ok=True)
            self.give_back(connection)

    def _migrate(self) -> None:
        """Bring the schema to HEAD, all of it or nothing.

        A table that others refer to is rebuilt with foreign keys off (SQLite, "Making Other Kinds Of Table Schema
        Changes"), which can be set outside a transaction only; every reference is checked before it is committed.
        """
        connection = self.take()
        cursor = connection.connection.cursor()
        try:
            cursor.execute("PRAGMA foreign_keys=OFF")
            cursor.execute("BEGIN IMMEDIATE")
            schema.migrate(connection)
            if cursor.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise VaultDamaged
            connection.commit()
        except (DBAPIError, sqlcipher3.Error) as error:
            raise fault_of(error) from None
        finally:
            connection.invalidate()  # rolls back what was not committed; the next connection has its settings anew
            connection.close()

    def transaction(self, *, writes: bool = False, in_doubt: bool = False) -> Transaction:
        """One transaction, committed on leaving and rolled back on a raise. See `Transaction` for what it raises.

        Raises `VaultMoved` rather than write into a file that lies at the vault's place no longer.
        """
        if writes and _identity(self._place) != self._file:
            raise VaultMoved
        return Transaction(self, "BEGIN IMMEDIATE" if writes else "BEGIN", in_doubt=in_doubt)

    def take(self) -> Connection:
        """A connection that is at rest, or a new one; `Transaction` gives it back.

        Handing them on here saves a posting the pool's ceremony, some 60 µs.
        """
        if self._idle:
            return self._idle.pop()
        try:
            return self.engine.connect()
        except (DBAPIError, sqlcipher3.Error) as error:
            raise fault_of(error) from None

    def give_back(self, connection: Connection) -> None:
        self._idle.append(connection)

    @contextmanager
    def anew(self) -> Iterator["Vault"]:
        """The same file on connections of its own, for proving it.

        A connection that was used before remembers an FTS5 index as it was then, and `integrity_check` calls whatever
        another window has changed in it since a corruption.
        """
        own = Vault(self.path, self.keys, engine_for(self.path, self.keys.file.hex()))
        own.bank_id = self.bank_id
        try:
            yield own
        finally:
            own.let_go()

    def let_go(self) -> None:
        """Close every connection at rest; the next transaction opens a new one."""
        while self._idle:
            self._idle.pop().close()
        self.engine.dispose()

    def become(self, keys: Keys) -> None:
        """Go on with the file that lies at the vault's place now, under other keys. Nothing may be under way."""
        self.let_go()
        self.keys, self.engine = keys, engine_for(self.path, keys.file.hex())
        self._file = _identity(self._place)

    def fold(self) -> None:
        """Fold the write-ahead log into the file, as far as other windows' readers let it."""
        connection = self.take()
        try:
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlcipher3.Error as error:
            raise fault_of(error) from None
        finally:
            connection.close()

    def close(self) -> None:
        """Fold the write-ahead log in and let go of the file."""
        try:
            self.fold()
        except (DBAPIError, sqlcipher3.Error, Fault):
            pass  # another window still reads; the last one out folds it
        finally:
            self.let_go()


def _identity(place: str) -> tuple[int, int] | None:
    """Which file it is, whatever it is called: a renamed file stays itself, and one put in its place is another."""
    try:
        found = os.stat(place)  # noqa: PTH116 - a Path takes as long again, at each posting
    except OSError:
        return None
    return found.st_dev, found.st_ino


def erase(path: Path) -> None:
    """Remove a vault and everything beside it. Only for one that never was a bank, or a practice one."""
    keys = (".keys", ".keys.new", ".keys.before", ".keys.before.new")
    for ending in ("", "-wal", "-shm", "-journal", *keys, ".head", ".device", ".device.new"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


REKEYING = ".rekeying"
"""The ending of the copy that is made while a vault's key is changed."""


def mend(world: World, vault: Vault) -> None:
    """Clear up after a change of keys that was cut off, and put lost keyslots back from their second copy.

    A vault that is open is not being re-keyed: that needs to be alone with the file.
    """
    making = vault.path.with_name(vault.path.name + REKEYING)
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            making.with_name(making.name + ending).unlink(missing_ok=True)
    place = keyslots.second_of(vault.path) if vault.opened.before else keyslots.place_of(vault.path)
    with suppress(Fault):  # it opened; what cannot be tidied now is tidied next time
        if len(vault.opened.keys) > 1:
            keyslots.replace(world, vault.path, keyslots.with_keys(world, keyslots.read_at(world, place), vault.keys))
        elif vault.opened.before:
            keyslots.replace(world, vault.path, keyslots.read_at(world, place))
