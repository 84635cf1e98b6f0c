"""The commands for the ways into the vault, its key, and its backups."""

import argparse
import sys
from pathlib import Path

from teller.bank.fault import Fault
from teller.bank.refusal import NotFound, Refusal
from teller.bank.vault.copying import Progress
from teller.bank.vault.vault import Vault
from teller.bank.world import World
from teller.commands import FAILED, OK, passphrase_of, progress, say, secret, words
from teller.front import BankFile
from teller.settings import Settings


def run(given: argparse.Namespace, settings: Settings) -> int:
    """One of the commands: 0 where it is done, 1 where it is not."""
    try:
        if given.command == "restore":
            return _restore(given, settings)
        file, world = BankFile(settings, practice=given.practice), World()
        typed = passphrase_of(file, settings)
        vault = Vault.open(world, file.path, passphrase=typed, file_key=settings.file_key)
        try:
            _tell_noticed(world, vault)
            done = _keys(given, world, vault, typed) if given.command == "keys" else _backup(world, vault)
            _settle_head(vault)
        finally:
            vault.close()
    except (Refusal, Fault) as no:
        return say(words(no), FAILED)
    return done


def _keys(given: argparse.Namespace, world: World, vault: Vault, typed: str | None) -> int:
    from teller.bank.keeping import changing
    from teller.bank.keeping.unattended import hands_of

    hands = hands_of(world, vault)
    if given.add_passphrase is not None:
        changing.add_passphrase(hands, given.add_passphrase, secret("The new passphrase"))
    elif given.change_passphrase:
        changing.change_passphrase(hands, typed or secret("The passphrase to change"), secret("The new passphrase"))
    elif given.add_keyring is not None:
        changing.add_keyring(hands, given.add_keyring)
    elif given.recovery_code:
        print(changing.add_recovery_code(hands))
        print("Write it down: it is not shown again. Type it where the passphrase is asked.", file=sys.stderr)
        return OK
    elif given.remove is not None:
        changing.remove(hands, _number(world, vault, given.remove))
    elif given.file_key:
        print(vault.keys.file.hex())
        return OK
    elif given.rekey:
        _rekey(world, vault, typed)
    _list(world, vault)
    return OK


def _rekey(world: World, vault: Vault, typed: str | None) -> None:
    from teller.bank.audit.act import Act
    from teller.bank.books.verify import look_over
    from teller.bank.keeping import changing
    from teller.bank.keeping.unattended import hands_of, unattended
    from teller.bank.vault.rekey import rekey

    changing.ready_for_rekey(hands_of(world, vault), typed)
    with unattended(world, vault) as work:
        work.note(Act.REKEY_BEGUN)
    rekey(world, vault, lambda copy: look_over(copy).holds, _progress())
    with unattended(world, vault) as work:
        work.note(Act.REKEYED)
    print("The file has a new key. Where DATABASE_URL names the key, it needs the new one: teller keys --file-key")


def _backup(world: World, vault: Vault) -> int:
    from teller.bank.keeping import backups
    from teller.bank.keeping.back_up import put_on_record
    from teller.bank.keeping.unattended import unattended
    from teller.bank.policy import rules as policy

    made = backups.make(world, vault.path, vault.keys, _progress())
    with unattended(world, vault) as work:
        put_on_record(work, work.at, vault.path, made, policy.read(work.db, policy.Policy.BACKUPS_KEPT))
    print(f"Backed up, opened and proved: {backups.folder_of(vault.path) / made.name}")
    return OK


def _restore(given: argparse.Namespace, settings: Settings) -> int:
    from teller.bank.keeping import restoring
    from teller.bank.vault import keyslots
    from teller.bank.vault.keyslots import Document, Opened

    backup, target = Path(given.backup), Path(given.target)

    def way(found: Document) -> Opened:
        if settings.file_key is not None:
            return keyslots.by_file_key(found, settings.file_key)
        return keyslots.by_passphrase(found, settings.passphrase or _of_that_time())

    held = restoring.restore(World(), backup, target, way, _progress())
    print(f"Restored {held.bank} into {target}. Open it with DATABASE_URL, or put it where the vault lay.")
    return OK


def _of_that_time() -> str:
    import getpass

    return getpass.getpass("The passphrase of that time: ") if sys.stdin.isatty() else secret("")


def _list(world: World, vault: Vault) -> None:
    from teller.bank.keeping import ways
    from teller.bank.vault import keyslots

    for one in ways.listed(keyslots.read(world, vault.path)):
        since = one.since.astimezone().date().isoformat() if one.since is not None else ""
        print(f"{one.id or '-':18}{one.kind.value:12}{since:12}{one.name}")


def _number(world: World, vault: Vault, called: str) -> str:
    from teller.bank.keeping import ways
    from teller.bank.vault import keyslots

    for one in ways.listed(keyslots.read(world, vault.path)):
        if called in {one.id, one.name, one.kind.value if one.kind.value == "recovery" else one.id}:
            return one.id
    raise NotFound("way_in")


def _tell_noticed(world: World, vault: Vault) -> None:
    from teller.bank.keeping.noticing import notice
    from teller.counter.wording_keys import noticed

    if (found := notice(world, vault)) is not None:
        say(noticed(found), OK)


def _settle_head(vault: Vault) -> None:
    """Have the head file say what was just added to the trail."""
    from contextlib import suppress

    from teller.bank.audit import records
    from teller.bank.audit.head_file import HeadFile

    with vault.transaction() as db:
        head = records.head(db)
    file = HeadFile.of(vault)
    with suppress(OSError):
        file.raise_to(head)
    file.close()


def _progress() -> Progress:
    return progress if sys.stderr.isatty() else (lambda _step, _done, _all: None)
