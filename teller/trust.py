"""The command that trusts the computer it is typed at, for whoever knows the vault's passphrase."""

import argparse
import getpass
import sys

from teller.bank.fault import Fault
from teller.front import BankFile
from teller.settings import Settings

OK, FAILED = 0, 1


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Ask for the passphrase, and trust this computer: 0, or 1 where the vault does not open with it.

    The passphrase is asked for even where the settings have it, or the file's key: whoever sits at a computer that was
    set up to open the vault by itself is not therefore its owner.
    """
    from teller.bank.devices.this_device import this_device
    from teller.bank.founding import records as founding
    from teller.bank.readmission.trust_here import trust_here
    from teller.bank.vault.vault import Vault
    from teller.bank.world import World
    from teller.commands import say, words

    world, file = World(), BankFile(settings, practice=given.practice)
    try:
        vault = Vault.open(world, file.path, passphrase=_passphrase())
        try:
            with vault.transaction() as db:
                bank = founding.bank_id(db)
            name = trust_here(vault, world, this_device(world, vault.path, bank))
        finally:
            vault.close()
    except Fault as fault:
        return say(words(fault), FAILED)
    print(f"This computer, {name}, is trusted: people can sign in at it.")
    return OK


def _passphrase() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("The vault's passphrase: ")
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
