"""The process keeps to itself: seen from outside, by another process of the same user."""

import json
import os
import resource
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from teller import hardening

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is asked here, only Linux answers")

SECRET = "Zk7-sentinel-of-the-environment-0123456789"
WAITING = """
import sys
from teller import hardening
hardening.harden()
hardening.forget_secrets()
print("ready", flush=True)
sys.stdin.read()
"""
LOOKING = "import json, sys; from dataclasses import asdict; from teller import hardening; {} print(json.dumps(asdict(hardening.look())))"


def looked(before="", **environment):
    ran = subprocess.run(
        [sys.executable, "-c", LOOKING.format(before)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


@pytest.fixture
def waiting():
    environment = os.environ | dict.fromkeys(hardening.SECRETS, SECRET)
    with subprocess.Popen(
        [sys.executable, "-c", WAITING],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        yield process
        process.stdin.close()


def test_no_secret_is_left_where_the_system_shows_the_environment(waiting):
    """Even to root, who may read it."""
    if os.geteuid() != 0:
        pytest.skip("nobody else may read it at all; see the next test")
    shown = Path(f"/proc/{waiting.pid}/environ").read_bytes()
    assert b"PATH=" in shown
    assert SECRET.encode() not in shown


@pytest.mark.parametrize("what", ["mem", "environ", "maps"])
def test_another_process_of_the_same_user_may_not_look_inside(waiting, what):
    if os.geteuid() == 0:
        pytest.skip("root may; that the process may not be dumped is shown below")
    with pytest.raises(PermissionError):
        Path(f"/proc/{waiting.pid}/{what}").read_bytes()


def test_somebody_who_is_not_root_may_not_look_inside():
    """The same as an ordinary user, where the tests run as root: two processes of `nobody`."""
    if os.geteuid() != 0:
        pytest.skip("shown above")
    as_nobody = {"user": 65534, "group": 65534, "extra_groups": []}
    code = (
        "import ctypes, sys; ctypes.CDLL(None).prctl(4, int(sys.argv[1]), 0, 0, 0); print(flush=True); sys.stdin.read()"
    )
    for dumpable, may in (("1", True), ("0", False)):
        with subprocess.Popen(
            ["/usr/bin/python3", "-c", code, dumpable], stdin=subprocess.PIPE, stdout=subprocess.PIPE, **as_nobody
        ) as process:
            process.stdout.readline()
            for what in ("mem", "environ"):
                read = ["/usr/bin/python3", "-c", "import sys; open(sys.argv[1], 'rb')", f"/proc/{process.pid}/{what}"]
                said = subprocess.run(read, capture_output=True, text=True, check=False, **as_nobody)
                assert (said.returncode == 0) is may
                assert may or "Permission denied" in said.stderr
            process.stdin.close()


def test_a_hardened_process_leaves_no_core_and_cannot_be_read():
    assert looked("hardening.harden();") == {
        "readable": False,
        "core_bytes": 0,
        "umask": 0o077,
        "secrets": [],
        "listening": 0,
        "connected": 0,
    }


def test_looking_tells_a_process_that_is_not_hardened():
    limit = "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]; resource.setrlimit(resource.RLIMIT_CORE, (9 if hard else 0, hard))"
    before = f"import os, resource; os.umask(0o022); {limit};"
    found = looked(before, TELLER_PASSPHRASE=SECRET, JWT_SECRET="")
    assert (found["readable"], found["umask"]) == (True, 0o022)
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    assert found["core_bytes"] == (9 if hard else 0)  # 0 where whoever runs the tests was shut off for good
    assert found["secrets"] == ["TELLER_PASSPHRASE"]


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_UNIX])
def test_looking_finds_a_socket_that_waits_for_others(tmp_path, family):
    before = hardening.look()
    with socket.socket(family) as listener:
        listener.bind(str(tmp_path / "s") if family == socket.AF_UNIX else ("127.0.0.1", 0))
        listener.listen()
        found = hardening.look()
    assert found.listening == before.listening + 1
    assert found.connected == before.connected + (family == socket.AF_INET)
    assert hardening.look() == before


def test_what_is_read_is_forgotten(monkeypatch):
    monkeypatch.setenv("JWT_SECRET", SECRET)
    monkeypatch.setenv("TELLER_THEME", "dark")
    hardening.forget_secrets()
    assert "JWT_SECRET" not in os.environ
    assert os.environ["TELLER_THEME"] == "dark"
