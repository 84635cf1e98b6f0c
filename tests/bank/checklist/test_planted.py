"""The checklist is green on a bank that was just set up, and red for each weakness that is planted in it: in its files,
its books, its settings, its process, its libraries and its clock.
"""

import json
import socket
from datetime import timedelta
from importlib import metadata

import pytest

from teller.bank.audit import head_file
from teller.bank.audit import records as audit
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View, reach
from teller.bank.checklist.floors import FLOORS
from teller.bank.checklist.line import State
from teller.bank.checklist.records import PRAGMAS
from teller.bank.keeping import backups, changing
from teller.bank.keeping import records as keeping
from teller.bank.keeping.unattended import hands_of
from teller.bank.policy.rules import Policy
from teller.bank.vault import keyslots
from teller.bank.world import SystemFiles, World, micros
from teller.counter.checklist import words
from teller.opening import branch_of
from teller.testing.bank import PASSPHRASE, PASSWORD, RepeatableRandomness

ADA = "ada@shore.example"


def test_a_bank_that_was_just_set_up_is_green_and_owes_only_what_it_had_no_time_for(plot):
    lines = plot.lines()
    assert {line.key: dict(line.facts) for line in lines if line.state is State.BAD} == {}
    assert {line.key for line in lines if line.state is State.TO_COME} == {
        "second_factor_administrator",
        "backup_age",
        "recovery",
        "log",
    }
    assert {line.key for line in lines if line.state is State.UNKNOWN} <= {"process_readable"}
    assert sum(line.state is State.GOOD for line in lines) > 40


def test_every_line_has_words_and_a_red_one_a_way_to_mend_it(plot):
    lines = plot.lines()
    for line in lines:
        row = words.row(line)
        assert row.title
        assert row.says
        assert "{" not in row.title + row.says + row.mend
    assert len({words.titles.title(line) for line in lines}) == len(lines)
    assert PASSPHRASE not in str(lines)
    assert PASSWORD not in str(lines)


def chmod(mode, name):
    def plant(plot):
        plot.lines()  # opening the bank makes what is not there yet
        place = plot.folder / name
        place.parent.mkdir(mode=0o700, exist_ok=True)
        place.touch()
        place.chmod(mode)

    return plant


def backed_up(*, days=0, keys=True, size=5_000, says=5_000, content=b"\x8f", name="backups/a.teller"):
    """A backup on record, and perhaps a file of it."""

    def plant(plot):
        place = plot.folder / name
        place.parent.mkdir(mode=0o700, exist_ok=True)
        if keys:
            place.with_name(place.name + ".keys").touch()
        if size:
            place.write_bytes(content * (size // len(content)))
        with plot.vault.transaction(writes=True) as db:
            db.exec_driver_sql(
                "INSERT INTO backup (at, name, bytes, audit_id) VALUES (?, ?, ?, 1)",
                (micros(plot.clock.now()), place.name, says),
            )
        plot.clock.advance(days=days)

    return plant


def an_alert(plot):
    at = micros(plot.clock.now())
    plot.sql(
        f"INSERT INTO alert (at, rule, severity, facts, state) VALUES ({at}, 'sign_in_stopped', 'high', '{{}}', 'open')"
    )
    plot.clock.advance(hours=25)


def a_weak_slot(plot):
    place = keyslots.place_of(plot.path)
    document = json.loads(place.read_bytes())
    for slot in document["slots"]:
        if "memory_kib" in slot:
            slot["memory_kib"] = 8_192
    place.write_text(json.dumps(document))


def another_member(role, days):
    def plant(plot):
        at = micros(plot.clock.now())
        plot.sql(
            "INSERT INTO user (email, email_key, name, role, password_hash, must_change, state, created_at) "
            f"VALUES ('x@x.example', 'x@x.example', 'X', '{role}', 'x', 1, 'enabled', {at})"
        )
        plot.clock.advance(days=days)

    return plant


def an_uncounted_try(plot):
    world = World(plot.clock, RepeatableRandomness(2), SystemFiles())
    plot.branch = branch_of(plot.settings, world, plot.vault)
    plot.branch.sign_in(email=ADA, password=PASSWORD)
    plot.sql("DELETE FROM sign_in_guard")


def an_older_trail(plot):
    """The head file knows of three rows that the trail has no longer."""
    before = [path.read_bytes() for path in (plot.path,)]
    with plot.vault.transaction(writes=True) as db:
        trail = Trail(db, plot.vault.keys.audit, audit.head(db), micros(plot.clock.now()))
        for _ in range(3):
            trail.note(Act.LIMITS_SET)
    head_file.write_for(plot.vault)
    plot.vault.close()
    plot.path.write_bytes(before[0])


def version(**versions):
    real = metadata.version

    def found(package):
        return versions[package.replace("-", "_")] if package.replace("-", "_") in versions else real(package)

    return lambda plot: plot.monkeypatch.setattr(metadata, "version", found)


_WRONG = {
    "foreign_keys": "OFF",
    "recursive_triggers": "OFF",
    "trusted_schema": "ON",
    "temp_store": "FILE",
    "secure_delete": "OFF",
    "journal_mode": "DELETE",
    "synchronous": "NORMAL",
    "cell_size_check": "OFF",
    "writable_schema": "ON",
    "ignore_check_constraints": "ON",
}

PLANTED = {
    "the seed's own example of a secret": (
        lambda plot: plot.set(jwt_secret=b"random-256-bit-secret-in-production"),
        "jwt_secret",
    ),
    "a secret of 128 bits": (lambda plot: plot.set(jwt_secret=b"0123456789abcdef" * 2), "jwt_secret"),
    "a sentence for a secret": (
        lambda plot: plot.set(jwt_secret=b"the quick brown fox jumps over the lazy dog and goes home then"),
        "jwt_secret",
    ),
    "tokens for half a day": (lambda plot: plot.set(access_token_expire_minutes=720), "token_life"),
    "a lock after an hour": (lambda plot: plot.set(idle_lock_minutes=60), "idle_lock"),
    "cheap passwords": (lambda plot: plot.set(password_cost=4), "password_cost"),
    "a secret left in the environment": (lambda plot: plot.process(secrets=("JWT_SECRET",)), "environment"),
    "a process that others read": (lambda plot: plot.process(readable=True), "process_readable"),
    "core dumps": (lambda plot: plot.process(core_bytes=-1), "core_dumps"),
    "files for everybody": (lambda plot: plot.process(umask=0o022), "umask"),
    "a connection": (lambda plot: plot.process(connected=1), "network"),
    "a vault that others read": (chmod(0o640, "branch.teller"), "file_modes"),
    "a write-ahead log that others read": (chmod(0o604, "branch.teller-wal"), "file_modes"),
    "keys that others read": (chmod(0o644, "branch.teller.keys"), "file_modes"),
    "a device file that others read": (chmod(0o644, "branch.teller.device"), "file_modes"),
    "a folder that others enter": (lambda plot: plot.folder.chmod(0o755), "folder_mode"),
    "a backup that others read": (chmod(0o644, "backups/a.teller"), "backup_modes"),
    "a folder of backups that others enter": (
        lambda plot: (plot.folder / "backups").mkdir(0o777) or (plot.folder / "backups").chmod(0o755),
        "backup_modes",
    ),
    "a log that others read": (chmod(0o644, "teller.log"), "log_modes"),
    "an old log that others read": (chmod(0o644, "teller.log.3"), "log_modes"),
    "settings that others read": (chmod(0o644, ".env"), "dotenv_mode"),
    "a log that is none": (lambda plot: (plot.folder / "teller.log").write_text("Ada signed in\n"), "log"),
    "a passphrase that is cheap to guess": (a_weak_slot, "passphrase_stretching"),
    **{
        f"{name} {floor} is missed": (version(**{name: "0.1.0"}), f"library_{name.lower()}")
        for name, floor in FLOORS.items()
    },
    "passlib beside libpass": (version(passlib="1.7.4"), "libraries_barred"),
    **{
        f"{name} {value}": (
            lambda plot, name=name, value=value: plot.setting(f"PRAGMA {name}={value}"),
            f"setting_{name}",
        )
        for name, value in _WRONG.items()
    },
    "a trigger dropped": (lambda plot: plot.sql("DROP TRIGGER device_never_goes"), "schema"),
    **{
        f"no second factor of a {role}": (
            lambda plot, role=role: plot.rule(Policy(f"policy.second_factor.{role}"), 0),
            f"second_factor_{role}",
        )
        for role in ("supervisor", "auditor", "administrator")
    },
    "a supervisor a week without": (another_member("supervisor", 8), "second_factor_supervisor"),
    "a try that nobody counted": (an_uncounted_try, "throttle"),
    "any number of sessions": (lambda plot: plot.rule(Policy.SESSIONS_EACH, 0), "sessions_each"),
    "three sessions": (lambda plot: plot.rule(Policy.SESSIONS_EACH, 3), "sessions_each"),
    "sessions for two days": (lambda plot: plot.rule(Policy.SESSION_HOURS, 48), "session_hours"),
    "a proof for an hour": (lambda plot: plot.rule(Policy.PROOF_MINUTES, 60), "proof_minutes"),
    "any computer": (lambda plot: plot.rule(Policy.DEVICES_TRUSTED, 0), "devices"),
    "a row of the trail changed": (
        lambda plot: plot.behind_the_trigger("audit_stays", "UPDATE audit SET subject = 'x' WHERE id = 1"),
        "audit_chain",
    ),
    "books older than their head": (an_older_trail, "audit_head"),
    "a head that somebody wrote": (
        lambda plot: (plot.folder / "branch.teller.head").write_bytes(bytes(700)),
        "audit_head",
    ),
    "a high alert that nobody looks at": (an_alert, "alerts"),
    "the clock set back": (lambda plot: plot.clock.set_back(hours=1), "clock"),
    "no backups": (lambda plot: plot.rule(Policy.BACKUPS_KEPT, 0), "backups_kept"),
    "a backup of last week": (backed_up(days=5), "backup_age"),
    "a backup that is gone": (backed_up(size=0), "backup_readable"),
    "a backup without its keys": (backed_up(keys=False), "backup_readable"),
    "a backup cut short": (backed_up(size=4_000), "backup_readable"),
    "a backup in plain text": (backed_up(size=4_800, says=4_800, content=b"SQLite format 3\x00"), "backup_readable"),
}
LATE = {"second_factor_administrator", "backup_age", "backup_readable", "recovery"}


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_is_red_and_nothing_else_is(plot, what):
    plant, key = PLANTED[what]
    began = plot.clock.now()
    plant(plot)
    red = plot.red()
    late = LATE if plot.clock.now() - began > timedelta(days=1) else set()
    assert red - late == {key} - late
    (line,) = [one for one in plot.lines() if one.key == key]
    row = words.row(line)
    assert row.mend
    assert "{" not in row.says + row.mend


def test_at_least_fifteen_are_planted_and_every_setting_of_a_connection():
    assert len(PLANTED) >= 15
    assert set(_WRONG) == set(PRAGMAS)


def test_a_backup_and_a_recovery_code_are_found_as_keeping_makes_them(plot):
    plot.lines()
    house = plot.branch._house
    made = backups.make(house.world, plot.path, house.keys, lambda *_: None)
    with plot.vault.transaction(writes=True) as db:
        keeping.add(db, made, micros(plot.clock.now()))
    hands = hands_of(house.world, plot.vault)
    changing.add_recovery_code(hands)
    lines = {line.key: line.state for line in plot.lines()}
    for key in ("backup_age", "backup_readable", "backup_modes", "recovery"):
        assert (key, lines[key]) == (key, State.GOOD)
    assert State.BAD not in lines.values()


def test_what_had_time_enough_is_red(plot):
    plot.clock.advance(days=8)
    assert plot.red() == LATE


def test_a_listener_is_found_by_looking(plot):
    plot.monkeypatch.undo()
    plot.monkeypatch.chdir(plot.folder)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        assert {"https", "cors", "headers", "network"} <= plot.red()
    assert not {"https", "cors", "headers", "network"} & plot.red()


def test_a_row_missing_in_the_trail_is_named(plot):
    with plot.vault.transaction(writes=True) as db:
        trail = Trail(db, plot.vault.keys.audit, audit.head(db), micros(plot.clock.now()))
        for _ in range(3):
            trail.note(Act.LIMITS_SET)
    plot.behind_the_trigger("audit_never_goes", "DELETE FROM audit WHERE id = 2")
    (line,) = [one for one in plot.lines() if one.key == "audit_chain"]
    assert (line.state, line.facts["row"]) == (State.BAD, 2)


def test_it_is_for_administrators_and_auditors():
    assert [role for role in Role if reach(View.CHECKLIST, role)] == [Role.AUDITOR, Role.ADMINISTRATOR]
