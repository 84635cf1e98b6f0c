"""The command that checks an export of the trail: whether each line is as the bank wrote it."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from teller.bank.fault import Fault
from teller.front import BankFile
from teller.settings import Settings

if TYPE_CHECKING:
    from teller.bank.watch import trail_file

WHOLE, ALTERED, UNREADABLE = 0, 1, 2


def run(given: argparse.Namespace, settings: Settings) -> int:
    """0 where the file is whole, 1 where it is not, 2 where it or the vault, whose key it takes, cannot be read."""
    from teller.bank.vault.vault import Vault
    from teller.bank.watch import trail_file
    from teller.bank.world import World
    from teller.commands import passphrase_of

    try:
        text = Path(given.file).read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return _refused("The file cannot be read, or is no text.", given)
    file = BankFile(settings, practice=given.practice)
    try:
        vault = Vault.open(World(), file.path, passphrase=passphrase_of(file, settings), file_key=settings.file_key)
        try:
            checked = trail_file.check(vault.keys.audit, text)
        finally:
            vault.close()
    except Fault as fault:
        from teller.counter import wording

        return _refused(wording.fault(fault), given)
    facts = {"holds": checked.holds, "rows": checked.rows, "line": checked.line or None, "closed": checked.closed}
    print(json.dumps(facts) if given.json else _said(checked))
    return WHOLE if checked.holds else ALTERED


def _said(checked: "trail_file.Checked") -> str:
    if checked.holds:
        return f"The file is whole: {checked.rows} rows, as the bank wrote them."
    if checked.line:
        return f"Line {checked.line} is not as the bank wrote it. What follows it proves nothing."
    return f"The file was cut short after {checked.rows} rows: its closing line is missing."


def _refused(why: str, given: argparse.Namespace) -> int:
    if given.json:
        print(json.dumps({"holds": None}))
    print(f"teller: {why}", file=sys.stderr)
    return UNREADABLE
