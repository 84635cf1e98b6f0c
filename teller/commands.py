"""The commands that need no window: set up a bank, verify one, make the practice bank anew."""

import argparse
import getpass
import json
import sys
from typing import TYPE_CHECKING

from teller.bank.fault import Fault
from teller.bank.refusal import Refusal
from teller.front import BankFile
from teller.settings import Settings

if TYPE_CHECKING:
    from teller.bank.books.verify import Proof

OK, FAILED, MISUSED = 0, 1, 2


def init(given: argparse.Namespace, settings: Settings) -> int:
    """Found a bank: what the command line does not say is asked for; the secrets are never taken from it."""
    from teller.bank.founding.charter import charter_of
    from teller.bank.money import Currency, Money
    from teller.bank.world import World
    from teller.counter.set_up.currencies import DIGITS
    from teller.opening import found_bank

    path = BankFile(settings, practice=False).path
    if path.exists():
        return say(f"There is a bank at {path.name} already.", FAILED)
    currency = (given.currency or _asked("Currency (such as EUR): ")).upper()
    if currency not in DIGITS:
        return say(f"The currency is one of {', '.join(DIGITS)}.", MISUSED)
    unit = Currency(currency, DIGITS[currency])
    try:
        cash = Money.of(given.cash, unit) if given.cash else Money(0)
    except ValueError:
        return say(
            "--cash is a plain amount with a dot, such as 50000.00, and no more decimals than the currency has.",
            MISUSED,
        )
    bank = given.bank or _asked("The bank's name: ")
    name = given.name or _asked("The administrator's name: ")
    email = given.email or _asked("The administrator's e-mail address: ")
    passphrase = settings.passphrase or secret("The vault's passphrase, without which nobody opens it")
    password = secret("The administrator's password")
    try:
        charter = charter_of(
            bank=bank,
            currency=currency,
            digits=DIGITS[currency],
            cash=cash,
            name=name,
            email=email,
            password=password,
        )
        found_bank(settings, World(), path, passphrase, charter)
    except (Refusal, Fault) as no:
        return say(words(no), FAILED)
    print(f"{charter.bank.name} is set up. Open it with: teller")
    return OK


def verify(given: argparse.Namespace, settings: Settings) -> int:
    """Prove the books: 0 where everything holds, 1 where something does not or the vault cannot be opened."""
    from teller.bank.books.verify import verify as prove
    from teller.bank.vault.vault import Vault
    from teller.bank.world import World

    file = BankFile(settings, practice=given.practice)
    try:
        vault = Vault.open(World(), file.path, passphrase=passphrase_of(file, settings), file_key=settings.file_key)
        try:
            proof = prove(vault, progress if sys.stderr.isatty() else lambda _step, _done, _all: None)
        finally:
            vault.close()
    except Fault as fault:
        if given.json:
            print(json.dumps({"holds": False, "fault": fault.code}))
        return say(words(fault), FAILED)
    _report(proof, as_json=given.json)
    return OK if proof.holds else FAILED


def check_receipt(given: argparse.Namespace, settings: Settings) -> int:
    """Compare a paper with the books: 0 where it is genuine, 1 where it is not or the vault cannot be opened."""
    from teller.bank.accounts.check_receipt import find
    from teller.bank.founding import records as founding
    from teller.bank.vault.vault import Vault
    from teller.bank.world import World

    file = BankFile(settings, practice=given.practice)
    try:
        vault = Vault.open(World(), file.path, passphrase=passphrase_of(file, settings), file_key=settings.file_key)
        try:
            with vault.transaction() as db:
                told, currency = find(db, vault.keys.audit, given.reference, given.code), founding.read(db).currency
        finally:
            vault.close()
    except (Fault, Refusal) as no:
        if given.json:
            print(json.dumps({"genuine": False, "why": no.code}))
        return say(words(no), FAILED)
    facts = {
        "reference": told.reference,
        "print": "original" if told.number == 1 else f"copy {told.number}",
        "kind": told.kind.value,
        "account": told.account,
        "other_account": told.other,
        "amount": told.amount.plain(currency),
        "fee": told.fee.plain(currency),
        "balance": told.balance.plain(currency),
        "currency": currency.code,
        "memo": told.memo,
        "day": told.day.isoformat(),
        "at": told.at.isoformat(timespec="seconds"),
    }
    if given.json:
        print(json.dumps({"genuine": True, **facts}, indent=1))
        return OK
    print("This receipt is genuine. Compare it with the paper, line by line:")
    for name, value in facts.items():
        if value:
            print(f"  {name.replace('_', ' '):14} {value}")
    return OK


def reset_practice(settings: Settings) -> int:
    """Make the practice bank anew; a real bank's file is never touched."""
    from teller.bank.world import World
    from teller.training.practice_bank import make_practice

    path = BankFile(settings, practice=True).path
    try:
        make_practice(settings, World(), path)
    except Fault as fault:
        return say(words(fault), FAILED)
    return OK


def passphrase_of(file: BankFile, settings: Settings) -> str | None:
    if file.practice:
        from teller.training.practice_bank import PASSPHRASE

        return PASSPHRASE
    if settings.file_key is not None or settings.passphrase is not None or not file.path.exists():
        return settings.passphrase
    return getpass.getpass("The vault's passphrase: ") if sys.stdin.isatty() else _line()


def _report(proof: "Proof", *, as_json: bool) -> None:
    if as_json:
        findings = [
            {"proof": finding.proof, "holds": finding.holds, "faults": finding.faults} for finding in proof.findings
        ]
        print(json.dumps({"holds": proof.holds, "findings": findings, "counts": proof.counts}, indent=1))
        return
    for finding in proof.findings:
        print(f"{'holds' if finding.holds else 'BROKEN':7} {finding.proof}")
        for fault in finding.faults:
            print(f"        {fault}")
    print(", ".join(f"{count:,} {what.replace('_', ' ')}" for what, count in proof.counts.items()))


def progress(step: str, done: int, total: int) -> None:
    sys.stderr.write(f"\r{step}: {done:,} of {total:,}        ")
    sys.stderr.flush()


def words(no: Refusal | Fault) -> str:
    from teller.counter import wording

    return wording.fault(no) if isinstance(no, Fault) else wording.plainly(no)


def _asked(question: str) -> str:
    if sys.stdin.isatty():
        return input(question).strip()
    return _line().strip()


def _line() -> str:
    """One line of a pipe, however the system that wrote it ends its lines."""
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def secret(what: str) -> str:
    """Asked for twice, never shown, never in an argument. From a pipe it is one line, for installers."""
    if not sys.stdin.isatty():
        return _line()
    while True:
        first, again = getpass.getpass(f"{what}: "), getpass.getpass("The same again: ")
        if first == again:
            return first
        print("They differ. Once more.")


def say(sentence: str, code: int) -> int:
    print(f"teller: {sentence}", file=sys.stderr)
    return code
