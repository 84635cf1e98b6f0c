"""`teller doctor` says what the checklist says, and ends with 1 where anything is red."""

import json
import os
import subprocess
import sys

import pytest

PASSPHRASE, PASSWORD = "brass kettle plum nine", "plum brass kettle nine"
INIT = ["init", "--currency", "EUR", "--bank", "Shore", "--name", "Ada", "--email", "ada@shore.example"]


@pytest.fixture
def teller(tmp_path):
    """Runs `teller` with a home of its own."""

    def run(*arguments, typed=f"{PASSPHRASE}\n", **environment):
        base = {name: value for name, value in os.environ.items() if name not in {"JWT_SECRET", "DATABASE_URL"}}
        where = base | {"TELLER_HOME": str(tmp_path / "home"), "TELLER_PASSWORD_COST": "10"} | environment
        command = [sys.executable, "-m", "teller", *arguments]
        return subprocess.run(
            command, input=typed, env=where, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )

    return run


def red(ran):
    return {line["key"] for line in json.loads(ran.stdout)["lines"] if line["state"] == "bad"}


def test_it_is_green_on_a_fresh_bank_and_red_for_what_is_wrong_with_it(teller, tmp_path):
    assert teller(*INIT, typed=f"{PASSPHRASE}\n{PASSWORD}\n").returncode == 0
    ran = teller("doctor", "--json")
    assert (ran.returncode, ran.stderr, red(ran)) == (0, "", set())
    said = json.loads(ran.stdout)
    assert said["good"] is True
    assert said["counts"]["good"] > 40
    (tmp_path / "home" / "branch.teller").chmod(0o644)
    weak = "random-256-bit-secret-in-production"
    ran = teller("doctor", "--json", JWT_SECRET=weak, ACCESS_TOKEN_EXPIRE_MINUTES="720", TELLER_PASSPHRASE=PASSPHRASE)
    assert (ran.returncode, red(ran)) == (1, {"jwt_secret", "token_life", "file_modes"})
    assert not {secret for secret in (weak, PASSPHRASE, PASSWORD) if secret in ran.stdout + ran.stderr}
    words = teller("doctor").stdout
    assert "RED      Rights of the vault’s files" in words
    assert "→ Let only the owner read and write them: chmod 600" in words
    assert "To mend: 1. Good: " in words


def test_a_vault_that_cannot_be_opened_is_red_and_the_rest_is_looked_at_all_the_same(teller, tmp_path):
    assert red(teller("doctor", "--json")) == {"vault"}
    (tmp_path / "home").mkdir(mode=0o700)
    (tmp_path / "home" / "branch.teller").write_bytes(b"SQLite format 3\x00" + bytes(4_080))
    (tmp_path / "home" / "branch.teller").chmod(0o644)
    ran = teller("doctor", "--json")
    assert ran.returncode == 1
    assert {"vault", "encryption", "file_modes"} <= red(ran)
    assert "Traceback" not in ran.stderr
