"""The command that lets somebody in again, for whoever has the vault's passphrase."""

import argparse
import sys

from teller.bank.fault import Fault
from teller.bank.refusal import Refusal
from teller.front import BankFile
from teller.settings import Settings

OK, FAILED = 0, 1


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Unlock a user, and with `--without-code` take their second factor away: 0, or 1 where that cannot be done."""
    from teller.bank.readmission.by_the_keys import unlock
    from teller.bank.vault.vault import Vault
    from teller.bank.world import World
    from teller.commands import passphrase_of

    world, file = World(), BankFile(settings, practice=given.practice)
    try:
        vault = Vault.open(world, file.path, passphrase=passphrase_of(file, settings), file_key=settings.file_key)
        try:
            dropped = unlock(vault, world, given.email, factor_too=given.without_code)
        finally:
            vault.close()
    except (Fault, Refusal) as no:
        return _refused(no)
    print(f"{given.email} can sign in again, at any computer of the bank.")
    if given.without_code:
        print("Their second factor is gone." if dropped else "They had no second factor.")
    return OK


def _refused(no: Fault | Refusal) -> int:
    from teller.counter import wording

    print(f"teller: {wording.fault(no) if isinstance(no, Fault) else wording.plainly(no)}", file=sys.stderr)
    return FAILED
