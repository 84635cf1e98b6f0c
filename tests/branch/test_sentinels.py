"""Secrets that are like no other text go through a whole day, and are found nowhere afterwards (R-LEAK-01, R-DESK-07)."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.branch.a_day_of_secrets import ADDRESS, CUSTOMER

HERE = Path(__file__).parents[2]
GIVEN = {
    "administrator's password": "Zq-administrator 7714 kettle",
    "teller's password": "Zq-teller 8825 brass plum",
    "supervisor's password": "Zq-supervisor 9936 lantern",
    "auditor's password": "Zq-auditor 1047 harbour",
}
JWT_SECRET = "c3ab8ff13720e8ad9047dd39466b3c8974e592c2fa383d4a3960714caef0c4f2"
PASSPHRASE = "Zq-passphrase 2158 quill"


@pytest.fixture
def day(tmp_path):
    """What was told of the day, and the folder that all of its files lie in; each system call that opens one is listed."""
    folder = tmp_path
    for name in ("home", "work", "temp", "user"):
        (folder / name).mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "TELLER_"))} | {
        "HOME": str(folder / "user"),
        "TMPDIR": str(folder / "temp"),
        "TELLER_HOME": str(folder / "home"),
        "TELLER_PASSPHRASE": PASSPHRASE,
        "TELLER_PASSWORD_COST": "10",
        "JWT_SECRET": JWT_SECRET,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "tests.branch.a_day_of_secrets", str(folder / "work")]
    calls = folder / "calls"
    if shutil.which("strace"):
        watched = "trace=socket,connect,bind,listen,openat,open,creat"
        command = ["strace", "-f", "-qq", "-o", str(calls), "-e", watched, *command]
    ran = subprocess.run(
        command,
        input=json.dumps(GIVEN),
        env=environment,
        cwd=folder / "work",
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3_000:]
    told = json.loads(base64.b64decode(ran.stdout))
    return told | {"folder": folder, "calls": calls.read_text() if calls.exists() else None, "stderr": ran.stderr}


def writings(secret):
    """The ways in which a text may lie in a file."""
    yield secret.encode()
    yield secret.encode("utf-16-le")
    yield secret.encode().hex().encode()
    yield base64.b64encode(secret.encode()).rstrip(b"=")
    if re.fullmatch(r"[0-9a-f]{64}", secret):
        yield bytes.fromhex(secret)
        yield secret.upper().encode()
        yield base64.b64encode(bytes.fromhex(secret)).rstrip(b"=")


def found_in(content, secrets):
    return sorted(name for name, secret in secrets.items() if any(one in content for one in writings(secret)))


def files(day):
    return [
        path
        for name in ("home", "work", "temp", "user")
        for path in (day["folder"] / name).rglob("*")
        if path.is_file() and not path.is_relative_to(day["folder"] / "work" / "meant")
    ]


def there_are_at_least_twelve_secrets_and_each_is_like_no_other_text(day):
    secrets = day["secrets"]
    assert len(secrets) >= 12
    assert len(set(secrets.values())) == len(secrets)
    assert min(map(len, secrets.values())) >= 10
    assert {"TOTP secret", "recovery code", "refresh token", "access token", "card token", "file key"} <= secrets.keys()


def no_secret_and_no_customer_is_in_any_file_that_was_written(day):
    wanted = day["secrets"] | {"customer": CUSTOMER, "address": ADDRESS}
    seen = {path.relative_to(day["folder"]).as_posix() for path in files(day)}
    assert {"home/branch.teller", "home/branch.teller.keys", "home/teller.log", "home/last-crash.json"} <= seen
    assert {path.name: found_in(path.read_bytes(), wanted) for path in files(day)} == {
        path.name: [] for path in files(day)
    }


def the_file_that_was_meant_to_leave_holds_no_secret(day):
    (saved,) = (day["folder"] / "work" / "meant").iterdir()
    assert b"150.00" in saved.read_bytes()
    assert found_in(saved.read_bytes(), day["secrets"]) == []


@pytest.mark.parametrize("written", [0, 1, 2, 3])
def test_a_secret_that_lay_somewhere_would_be_found(written):
    """The search itself is proved: as text, as Qt keeps text, in hex and in base 64."""
    content = b"\x00" * 99 + list(writings(PASSPHRASE))[written] + b"\xff" * 99
    assert found_in(content, {"passphrase": PASSPHRASE, "other": GIVEN["teller's password"]}) == ["passphrase"]


def every_file_written_is_its_owners_alone(day):
    assert {path.name: oct(path.stat().st_mode & 0o077) for path in files(day)} == {
        path.name: "0o0" for path in files(day)
    }


def no_secret_is_in_a_title_the_environment_the_clipboard_or_what_was_printed(day):
    wanted = day["secrets"] | {"customer": CUSTOMER}
    for where in ("titles", "environment", "stderr", "arguments"):
        said = day[where] if isinstance(day[where], str) else "\n".join(day[where])
        assert (where, found_in(said.encode(), wanted)) == (where, [])
    assert day["titles"]
    assert set(day["clipboard"]) == {""}


def a_day_opens_no_connection_and_writes_nothing_elsewhere(day):
    """No socket but of the machine itself, and no file outside the folders that it was given."""
    if day["calls"] is None:
        return  # strace is not installed: the rest of the day is looked at all the same
    calls = day["calls"]
    assert "openat(" in calls
    assert re.findall(r"socket\(AF_INET6?.*|(?:bind|listen)\(.*|sin_port.*", calls) == []
    written = set(re.findall(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)', calls))
    elsewhere = {
        path
        for path in written
        if path.startswith("/") and not path.startswith((str(day["folder"]), "/dev/", "/proc/self/"))
    }
    assert elsewhere == set()


def test_secrets_of_a_whole_day_are_found_nowhere_afterwards(day):
    there_are_at_least_twelve_secrets_and_each_is_like_no_other_text(day)
    no_secret_and_no_customer_is_in_any_file_that_was_written(day)
    the_file_that_was_meant_to_leave_holds_no_secret(day)
    every_file_written_is_its_owners_alone(day)
    no_secret_is_in_a_title_the_environment_the_clipboard_or_what_was_printed(day)
    a_day_opens_no_connection_and_writes_nothing_elsewhere(day)
