"""`teller audit-check` says whether an export of the trail is as the bank wrote it, and where it is not."""

import json

import pytest

from teller import __main__ as program
from teller.bank.badge import Role, View
from teller.bank.watch.export_trail import TrailForm, export_trail
from teller.testing.bank import copy_of


@pytest.fixture
def check(template, tmp_path, monkeypatch, capsys):
    """Exports a trail, and checks it with some of its lines changed: (exit code, what is said, the lines)."""
    bank = copy_of(template, tmp_path)
    session = bank.sign_in(Role.SUPERVISOR)
    made = bank.branch.ask(export_trail, bank.view(session, View.TRAIL), form=TrailForm.PROVED)
    key = bank.vault.keys.file.hex()
    bank.close()
    lines = made.content.decode().splitlines()

    def run(*changed, options=(), key=key):
        monkeypatch.setenv(
            "DATABASE_URL", f"sqlite+pysqlcipher://:{key}@/{bank.path}"
        )  # it is read once, and taken out
        file = tmp_path / "trail.jsonl"
        file.write_text("".join(f"{line}\n" for line in changed))
        code = program.main(["audit-check", *options, str(file)])
        return code, capsys.readouterr().out.strip()

    run.lines = lines
    return run


def test_a_file_as_it_was_written_is_whole(check):
    assert check(*check.lines) == (0, f"The file is whole: {len(check.lines) - 1} rows, as the bank wrote them.")
    assert json.loads(check(*check.lines, options=["--json"])[1])["holds"] is True


def test_the_first_line_that_was_altered_left_out_or_swapped_is_named(check):
    lines = check.lines
    for at in range(len(lines)):
        altered = lines[at].replace('"', ' "', 1) if at == 0 else lines[at].replace("0", "1", 1)
        found = check(*lines[:at], altered, *lines[at + 1 :], options=["--json"])
        assert (found[0], json.loads(found[1])["line"]) == (1, at + 1)
    for at in range(len(lines) - 1):
        found = check(*lines[:at], *lines[at + 1 :], options=["--json"])
        assert (found[0], json.loads(found[1])["line"]) == (1, at + 1)
        found = check(*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :])
        assert found == (1, f"Line {at + 1} is not as the bank wrote it. What follows it proves nothing.")


def test_a_file_that_was_cut_short_is_not_whole(check):
    rows = len(check.lines) - 1
    said = f"The file was cut short after {rows} rows: its closing line is missing."
    assert check(*check.lines[:-1]) == (1, said)


def test_a_file_that_is_not_there_is_neither(check, tmp_path):
    assert program.main(["audit-check", str(tmp_path / "none.jsonl")]) == 2


def test_without_the_vaults_key_nothing_is_said_of_a_file(check):
    assert check(*check.lines, key="0" * 64) == (2, "")
