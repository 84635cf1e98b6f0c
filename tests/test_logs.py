"""The log says what the program did, and holds nothing of a customer's."""

import ast
import json
import logging
import stat
from pathlib import Path

import pytest

from teller import logs
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Money
from teller.counter import crash
from teller.counter.crash import describe

HERE = Path(__file__).parents[1]
HOSTILE = json.loads((HERE / "tests" / "data" / "blns.json").read_text("utf-8"))


@pytest.fixture
def log_file(tmp_path):
    log = logging.getLogger("teller")
    before = (list(log.handlers), log.level, log.propagate)
    logs.start(tmp_path)
    yield tmp_path / "teller.log"
    for handler in log.handlers:
        handler.close()
    log.handlers[:], log.level, log.propagate = before


def lines(log_file):
    return [json.loads(line) for line in log_file.read_text("ascii").splitlines()]


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_an_event_is_one_line_with_its_time_level_origin_process_and_facts(log_file):
    logging.getLogger("teller.counter").warning("fault", extra=logs.facts(code="disk_full"))
    (line,) = lines(log_file)
    assert line.pop("at").endswith("+00:00")
    assert line.pop("process") > 0
    assert line == {"level": "warning", "logger": "teller.counter", "event": "fault", "code": "disk_full"}
    assert mode(log_file) == 0o600


def test_no_hostile_string_gets_into_the_log_however_it_is_handed_over(log_file):
    log = logging.getLogger("teller.counter")
    secret = "plum brass kettle nine"
    for one in [*HOSTILE, secret, "x\nforged", "\x1b[2J", "a\x00b"]:
        log.error(f"{one}: not a name")  # noqa: G004
        log.error("fault %s", one)
        log.error("fault", extra=logs.facts(code=f"{one}\n", kind=f"{one} ", number=one + "!"))
        log.error("fault", extra={"facts": {"customer": one}})
        log.error("fault", extra={"facts": one})
        try:
            raise ValueError(one)  # noqa: TRY301
        except ValueError:
            log.exception("fault")
    for handler in logging.getLogger("teller").handlers:
        handler.flush()
    texts = [path.read_text("ascii") for path in log_file.parent.iterdir()]
    said = [json.loads(line) for text in texts for line in text.splitlines()]
    assert len(said) == 6 * (len(HOSTILE) + 4)
    assert {line["event"] for line in said} == {"unnamed", "fault"}
    assert {value for line in said for name, value in line.items() if name in ("code", "kind", "number")} == {
        "(left out)"
    }
    assert {"customer", "exc_info"} & {name for line in said for name in line} == set()
    assert all(secret not in text and "Traceback" not in text for text in texts)


def test_every_event_that_the_program_logs_has_a_name(log_file):
    """Read from the source: a sentence with somebody's data in it would not be written, and be missed."""
    found = []
    for path in (HERE / "teller").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in {"debug", "info", "warning", "error", "exception", "critical", "log"}
                and ast.unparse(node.func.value) in {"log", "logger", "logging", "logging.getLogger('teller')"}
            ):
                found.append(ast.unparse(node.args[0]))
                logging.getLogger("teller").error(ast.literal_eval(node.args[0]))
    assert len(found) >= 4
    assert "unnamed" not in {line["event"] for line in lines(log_file)}


def test_the_log_is_rotated_by_size_and_count_and_every_file_is_the_owners(log_file):
    log = logging.getLogger("teller")
    log.handlers[0].maxBytes = 1_000
    for _ in range(100):
        log.info("started")
    found = sorted(log_file.parent.iterdir())
    assert [path.name for path in found] == ["teller.log", *(f"teller.log.{at}" for at in range(1, 6))]
    assert all(path.stat().st_size <= 1_000 for path in found)
    assert {mode(path) for path in found} == {0o600}


def test_an_older_log_that_others_could_read_is_shut(log_file):
    log_file.touch()
    log_file.chmod(0o644)
    logging.getLogger("teller").info("started")
    assert mode(log_file) == 0o600


def test_a_log_that_cannot_be_written_stops_nobody_and_prints_nothing(tmp_path, log_file, capsys):
    log_file.mkdir()
    logging.getLogger("teller").error("crash")
    assert capsys.readouterr() == ("", "")


def failed_with(secret):
    def post(secret):
        try:
            raise KeyError(secret)  # noqa: TRY301
        except KeyError as error:
            raise InsufficientFunds(Money(secret)) from error

    with pytest.raises(InsufficientFunds) as refused:
        post(secret)
    return refused.value


def test_a_crash_report_names_places_and_no_values():
    found = describe(failed_with(123_456_789))
    assert found["kind"] == "InsufficientFunds < KeyError"
    assert "test_logs.py:" in found["where"]
    assert " post < " in found["where"]
    assert str(HERE) not in found["where"]
    assert "123456789" not in json.dumps(found)
    assert logs.harmless(found) == found


def test_the_last_crash_lies_in_a_file_to_be_handed_in(log_file, monkeypatch):
    monkeypatch.setattr("teller.counter.widgets.dialog.tell", lambda *_: None)
    numbers = [crash.report(None, failed_with(123_456_789)) for _ in range(2)]
    kept = log_file.with_name("last-crash.json")
    assert json.loads(kept.read_text())["number"] == numbers[1]
    assert [line["number"] for line in lines(log_file)] == numbers
    assert "123456789" not in kept.read_text() + log_file.read_text()
    assert mode(kept) == 0o600


def test_without_a_folder_there_is_no_log(tmp_path):
    logs.start(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
