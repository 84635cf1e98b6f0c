"""The command line: `teller` opens the window, and its commands do what needs none."""

import os
import sys
from typing import TYPE_CHECKING

from teller import __version__, display, hardening, settings
from teller.settings import WrongSetting

if TYPE_CHECKING:
    import argparse

OK, FAILED, MISUSED = 0, 1, 2


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code: 0 for done, 1 for what failed, 2 for what was asked wrongly."""
    hardening.harden()
    arguments = sys.argv[1:] if arguments is None else arguments
    given = _parser().parse_args(arguments) if arguments else None  # help and version need no settings
    try:
        read = settings.read()
        hardening.forget_secrets()
        return _command(given, read)
    except WrongSetting as wrong:
        return _say(str(wrong), MISUSED)
    except EOFError:
        return _say("There is nothing more to read: an answer is missing.", MISUSED)
    except KeyboardInterrupt:
        return _say("Stopped.", FAILED)
    except OSError as error:
        return _say(f"The system refuses a file or folder: {error.strerror}.", FAILED)


def _command(given: "argparse.Namespace | None", read: settings.Settings) -> int:
    if given is None or given.command is None:
        return _window(read, practice=False)
    if given.command == "demo":
        return _demo(given, read)
    if given.command == "gallery":
        return _gallery(given)
    return _without_window(given, read)


def _without_window(given: "argparse.Namespace", read: settings.Settings) -> int:
    if given.command in {"doctor", "unlock"}:
        from teller import doctor, unlock

        return doctor.run(given, read) if given.command == "doctor" else unlock.run(given, read)
    if given.command == "trust":
        from teller import trust

        return trust.run(given, read)
    if given.command == "audit-check":
        from teller import audit_check

        return audit_check.run(given, read)
    if given.command in {"keys", "backup", "restore"}:
        from teller import keeping

        return keeping.run(given, read)
    from teller import commands

    if given.command == "check-receipt":
        return commands.check_receipt(given, read)
    return commands.init(given, read) if given.command == "init" else commands.verify(given, read)


def _parser() -> "argparse.ArgumentParser":
    import argparse

    variables = "\n".join(f"  {name}\n      {meaning}" for name, meaning in settings.VARIABLES.items())
    parser = argparse.ArgumentParser(
        prog="teller",
        description="Teller: serve customers, move money and issue cards, on an encrypted book.",
        epilog=f"environment (or a .env file in the working folder):\n{variables}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Teller {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    demo = commands.add_parser("demo", help="open the practice bank, where nothing is real")
    demo.add_argument("--reset", action="store_true", help="make the practice bank anew first")
    demo.add_argument(
        "--self-check", action="store_true", help="play the main path through the window, and say how it went"
    )
    demo.add_argument("--pictures", metavar="DIR", help="with --self-check: keep a picture of each screen there")
    init = commands.add_parser("init", help="set up a bank without the window")
    init.add_argument("--bank", help="the bank's name")
    init.add_argument("--currency", help="its currency, such as EUR")
    init.add_argument("--cash", default="", help="what lies in the cash vault to begin with, such as 50000.00")
    init.add_argument("--name", help="the first administrator's name")
    init.add_argument("--email", help="the first administrator's e-mail address")
    verify = commands.add_parser("verify", help="prove the file, the books and the audit trail")
    verify.add_argument("--json", action="store_true", help="print the proof as JSON")
    verify.add_argument("--practice", action="store_true", help="of the practice bank")
    doctor = commands.add_parser("doctor", help="go through the checklist for production, as things stand now")
    doctor.add_argument("--json", action="store_true", help="print every line as JSON")
    doctor.add_argument("--practice", action="store_true", help="of the practice bank")
    unlock = commands.add_parser("unlock", help="let a user sign in again, when nobody is left who could unlock them")
    unlock.add_argument("email", metavar="EMAIL", help="the user's address")
    unlock.add_argument("--without-code", action="store_true", help="and take their second factor away")
    unlock.add_argument("--practice", action="store_true", help="of the practice bank")
    trust = commands.add_parser("trust", help="trust this computer, by the vault's passphrase, when nobody else can")
    trust.add_argument("--practice", action="store_true", help="of the practice bank")
    check = commands.add_parser("check-receipt", help="find out whether a printed receipt is genuine")
    check.add_argument("reference", metavar="REFERENCE", help="as it is printed, such as 0F3K7-Q2M9-XA41")
    check.add_argument("code", metavar="CODE", help="the check code below it, such as 7H2KD-9QW3X")
    check.add_argument("--json", action="store_true", help="print what the receipt has to say as JSON")
    check.add_argument("--practice", action="store_true", help="of the practice bank")
    _keeping(commands)
    gallery = commands.add_parser(
        "gallery", help="show every part that the window is built of, in every state; opens no bank"
    )
    gallery.add_argument("--pictures", metavar="DIR", help="instead, keep a picture of every part and screen there")
    gallery.add_argument("--only", metavar="NAME", default="", help="with --pictures: only what has this in its name")
    gallery.add_argument("--quick", action="store_true", help="with --pictures: in two dresses only, not in sixteen")
    gallery.add_argument("--dress", nargs=2, help=argparse.SUPPRESS)
    return parser


def _audit_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    audit = commands.add_parser("audit-check", help="find out whether an export of the trail is as it was written")
    audit.add_argument("file", metavar="FILE", help="the export with proof, a .jsonl file")
    audit.add_argument("--json", action="store_true", help="print what was found as JSON")
    audit.add_argument("--practice", action="store_true", help="of the practice bank")


def _keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The commands for keys and backups. Secrets are asked for, or read line by line from a pipe: never arguments."""
    _audit_check(commands)
    keys = commands.add_parser("keys", help="list the ways into the vault, and change them")
    what = keys.add_mutually_exclusive_group()
    what.add_argument("--add-passphrase", metavar="NAME", help="one more passphrase, for somebody else or a safe")
    what.add_argument("--change-passphrase", action="store_true", help="another one in the place of yours")
    what.add_argument("--add-keyring", metavar="NAME", help="have this computer open the vault without asking")
    what.add_argument("--recovery-code", action="store_true", help="make a recovery code, and show it this once")
    what.add_argument("--remove", metavar="NAME", help="take a way in away: its name, or its number in the list")
    what.add_argument(
        "--rekey", action="store_true", help="give the vault's file a new key; every other window is closed"
    )
    what.add_argument("--file-key", action="store_true", help="show the file's key, for DATABASE_URL; keep it safe")
    backup = commands.add_parser("backup", help="make a backup, and prove it")
    restore = commands.add_parser("restore", help="make a vault of a backup, in a new file")
    restore.add_argument("backup", metavar="BACKUP", help="such as backups/branch-20261124-190000.teller")
    restore.add_argument("target", metavar="NEW_FILE", help="where nothing is yet")
    for one in (keys, backup):
        one.add_argument("--practice", action="store_true", help="of the practice bank")


def _window(read: settings.Settings, *, practice: bool) -> int:
    hindrance = display.hindrance(headless=_is_unseen())
    if hindrance is not None:
        return _say(hindrance, FAILED)
    from teller import front

    return front.run(read, practice=practice)


def _gallery(given: "argparse.Namespace") -> int:
    if given.pictures is not None:
        from pathlib import Path

        from teller import pictures

        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        folder = Path(given.pictures)
        if given.dress is None:
            return pictures.run(folder, only=given.only, quick=given.quick)
        return pictures.run_one(given.dress[0], folder, Path(given.dress[1]), given.only)
    hindrance = display.hindrance(headless=_is_unseen())
    if hindrance is not None:
        return _say(hindrance, FAILED)
    from teller.counter.gallery import view

    return view.run()


def _is_unseen() -> bool:
    """Whether Qt was told to paint where nobody looks: then a display is not missed."""
    return os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))


def _demo(given: "argparse.Namespace", read: settings.Settings) -> int:
    if given.reset and not given.self_check:
        from teller import commands

        if (failed := commands.reset_practice(read)) != OK:
            return failed
    if not given.self_check:
        return _window(read, practice=True)
    headless = display.is_headless()
    hindrance = display.hindrance(headless=headless)
    if hindrance is not None:
        return _say(hindrance, FAILED)
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from teller import self_check

    return self_check.run(read, given.pictures)


def _say(sentence: str, code: int) -> int:
    print(f"teller: {sentence}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
