"""The command line does what it says, and says a sentence where it cannot."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from teller import display
from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.print_receipt import print_receipt
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.testing.bank import PASSPHRASE
from tests.bank.asked_of_door import TOM, block, give_factor

INIT = ["init", "--currency", "EUR", "--bank", "Shore", "--name", "Ada", "--email", "ada@shore.example"]


@pytest.fixture
def teller(tmp_path):
    """Runs `teller` in a folder of its own, with no settings but those given."""

    def run(*arguments, typed="", **environment):

        base = {
            name: value for name, value in os.environ.items() if name not in {"JWT_SECRET", "DATABASE_URL", "DISPLAY"}
        }
        command = [sys.executable, "-m", "teller", *arguments]
        where = base | {"TELLER_HOME": str(tmp_path / "home"), "TELLER_PASSWORD_COST": "10"} | environment
        return subprocess.run(command, input=typed, env=where, capture_output=True, text=True, timeout=60, check=False)

    return run


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_bank_is_set_up_from_a_pipe_however_it_ends_its_lines(teller, ending):
    made = teller(
        *INIT, "--cash", "50000.00", typed=ending.join(["brass kettle plum nine", "plum brass kettle nine", ""])
    )
    assert (made.returncode, made.stdout) == (0, "Shore is set up. Open it with: teller\n")
    proved = teller("verify", "--json", typed="brass kettle plum nine\n")
    assert proved.returncode == 0
    assert json.loads(proved.stdout)["holds"] is True
    assert json.loads(proved.stdout)["counts"]["entries"] == 1


def test_a_second_bank_is_not_set_up_over_the_first(teller):
    typed = "brass kettle plum nine\nplum brass kettle nine\n"
    assert teller(*INIT, typed=typed).returncode == 0
    again = teller(*INIT, typed=typed)
    assert (again.returncode, again.stderr) == (1, "teller: There is a bank at branch.teller already.\n")


@pytest.mark.parametrize(
    ("arguments", "typed", "code", "said"),
    [
        (["init"], "", 2, "an answer is missing"),
        ([*INIT[:1], "--currency", "XYZ"], "", 2, "The currency is one of"),
        ([*INIT, "--cash", "12,5"], "", 2, "--cash is a plain amount"),
        (INIT, "password1\nplum brass kettle nine\n", 1, "This passphrase is too easy to guess"),
        (["verify"], "", 1, "There is no vault at branch.teller"),
        (["verify", "--practice"], "", 1, "There is no vault at practice.teller"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(teller, arguments, typed, code, said):
    ran = teller(*arguments, typed=typed)
    assert ran.returncode == code
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_vault_that_cannot_be_opened_is_json_too(teller, bank):
    bank.close()
    ran = teller("verify", "--json", typed="not the passphrase\n", DATABASE_URL=f"sqlite+pysqlcipher:///{bank.path}")
    assert json.loads(ran.stdout) == {"holds": False, "fault": "wrong_key"}
    proved = teller("verify", "--json", typed=f"{PASSPHRASE}\n", DATABASE_URL=f"sqlite+pysqlcipher:///{bank.path}")
    assert json.loads(proved.stdout)["holds"] is True


@pytest.fixture
def printed(bank):
    """A deposit of 12.34 whose receipt was printed twice: its reference, and the copy's code."""
    teller = bank.sign_in(Role.TELLER)
    bank.open_till(teller)
    bank.serve(teller, bank.enrol(teller, "Amara Okafor").number)
    account = bank.open_account(teller).number
    token = bank.view(teller, View.MOVEMENT)
    asked = {"account": account, "amount": Money(12_34), "memo": "tips", "request": bank.request()}
    entry = bank.branch.ask(deposit, token, **asked).request
    receipts = [bank.branch.ask(print_receipt, token, account=account, entry=entry) for _ in range(2)]
    bank.close()
    return receipts[1].receipt.reference, receipts[1].code


def test_a_receipt_is_checked_on_the_command_line(teller, bank, printed):
    where = {"DATABASE_URL": f"sqlite+pysqlcipher:///{bank.path}"}
    genuine = teller("check-receipt", *printed, typed=f"{PASSPHRASE}\n", **where)
    assert genuine.returncode == 0
    assert genuine.stdout.startswith("This receipt is genuine.")
    for said in ("copy 2", "12.34", "deposit", "tips"):
        assert said in genuine.stdout
    as_json = teller("check-receipt", "--json", *printed, typed=f"{PASSPHRASE}\n", **where)
    assert json.loads(as_json.stdout)["amount"] == "12.34"


def test_a_receipt_that_was_changed_is_told_on_the_command_line(teller, bank, printed):
    where = {"DATABASE_URL": f"sqlite+pysqlcipher:///{bank.path}"}
    forged = teller("check-receipt", "--json", printed[0], "00000-00000", typed=f"{PASSPHRASE}\n", **where)
    assert forged.returncode == 1
    assert json.loads(forged.stdout) == {"genuine": False, "why": "receipt_not_ours"}
    assert "No receipt was printed here with this reference and check code." in forged.stderr


def test_whoever_is_stopped_is_let_in_by_the_passphrase(teller, bank):
    block(bank, TOM)
    give_factor(bank, TOM)
    bank.close()
    where = {"DATABASE_URL": f"sqlite+pysqlcipher:///{bank.path}"}
    wrong = teller("unlock", TOM, typed="another passphrase\n", **where)
    assert (wrong.returncode, wrong.stdout) == (1, "")
    nobody = teller("unlock", "nobody@northgate.example", typed=f"{PASSPHRASE}\n", **where)
    assert nobody.returncode == 1
    done = teller("unlock", TOM, "--without-code", typed=f"{PASSPHRASE}\n", **where)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "Their second factor is gone."
    bank.clock.wall = datetime.now(UTC) + timedelta(seconds=1)  # the command goes by the machine's
    again = bank.reopened()
    assert again.sign_in().email == TOM
    again.close()


def test_help_and_version_need_no_settings(teller):
    assert teller("--version", JWT_SECRET="short").stdout.startswith("Teller ")
    shown = teller("--help", JWT_SECRET="short").stdout
    assert all(name in shown for name in ("JWT_SECRET", "DATABASE_URL", "ACCESS_TOKEN_EXPIRE_MINUTES", "TELLER_HOME"))
    wrong = teller(JWT_SECRET="short")
    assert (wrong.returncode, wrong.stderr.startswith("teller: JWT_SECRET has 5 bytes and needs 32")) == (2, True)


def test_a_window_without_a_display_is_a_sentence(teller):
    for environment in ({}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}):
        ran = teller("demo", QT_QPA_PLATFORM="", **environment)
        assert ran.returncode == 1
        assert "--self-check" in ran.stderr or "apt-get install" in ran.stderr
        assert "Traceback" not in ran.stderr


def test_a_missing_system_library_is_named_with_its_remedy(monkeypatch):
    monkeypatch.setattr(display, "_loads", lambda library: library != "libxcb-cursor.so.0")
    said = display.hindrance(headless=False)
    assert said is not None
    assert "apt-get install -y --no-install-recommends libxcb-cursor0" in said


def test_the_self_check_plays_the_main_path(teller, tmp_path):
    ran = teller("demo", "--self-check", "--pictures", str(tmp_path / "pictures"), QT_QPA_PLATFORM="offscreen")
    assert (ran.returncode, ran.stdout) == (0, "The main path holds: 20 screens, and the books are proved.\n")
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 20


def test_keys_are_changed_and_a_backup_is_made_and_restored_on_the_command_line(teller, bank, tmp_path):
    bank.close()
    where = {"DATABASE_URL": f"sqlite+pysqlcipher:///{bank.path}"}
    added = teller(
        "keys", "--add-passphrase", "the safe", typed=f"{PASSPHRASE}\ngreen lamp over the harbour\n", **where
    )
    assert (added.returncode, "the safe" in added.stdout) == (0, True)
    made = teller("backup", typed="green lamp over the harbour\n", **where)
    assert (made.returncode, made.stdout[:31]) == (0, "Backed up, opened and proved: /")
    backup = made.stdout.split(": ", 1)[1].strip()
    code = teller("keys", "--recovery-code", typed=f"{PASSPHRASE}\n", **where).stdout.strip()
    changed = teller("keys", "--rekey", typed=f"{code}\n", **where)
    assert (changed.returncode, changed.stdout[:24]) == (0, "The file has a new key. ")
    target = tmp_path / "restored.teller"
    assert teller("restore", backup, str(target), typed="not the passphrase\n").returncode == 1
    assert not target.exists()
    restored = teller("restore", backup, str(target), typed="green lamp over the harbour\n")
    assert (restored.returncode, restored.stdout[:18]) == (0, "Restored Northgate")
    proved = teller("verify", "--json", typed=f"{PASSPHRASE}\n", DATABASE_URL=f"sqlite+pysqlcipher:///{target}")
    assert json.loads(proved.stdout)["holds"] is True
    again = teller("restore", backup, str(target), typed="green lamp over the harbour\n")
    assert (again.returncode, "already" in again.stderr) == (1, True)


def test_a_vault_whose_passphrase_is_forgotten_gets_one_by_the_files_own_key(teller, bank):
    bank.close()
    where = {"DATABASE_URL": f"sqlite+pysqlcipher://:{bank.vault.keys.file.hex()}@/{bank.path}"}
    assert teller("keys", "--file-key", **where).stdout.strip() == bank.vault.keys.file.hex()
    assert teller("keys", "--add-passphrase", "anew", typed="green lamp over the harbour\n", **where).returncode == 0
    opened = teller("verify", typed="green lamp over the harbour\n", DATABASE_URL=f"sqlite+pysqlcipher:///{bank.path}")
    assert opened.returncode == 0
