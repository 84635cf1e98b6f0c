"""The log says what the program did, and holds nothing of a customer's."""

import json
import logging

import pytest

from teller import logs
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Money
from teller.counter.crash import describe


@pytest.fixture
def log_file(tmp_path):
    log = logging.getLogger("teller")
    before = (list(log.handlers), log.level, log.propagate)
    logs.start(tmp_path)
    yield tmp_path / "teller.log"
    for handler in log.handlers:
        handler.close()
    log.handlers[:], log.level, log.propagate = before


def test_each_event_is_one_json_line(log_file):
    logging.getLogger("teller.counter").warning("fault %s", "disk_full\nforged line")
    lines = log_file.read_text().splitlines()
    assert len(lines) == 1
    assert json.loads(lines[0])["says"] == "fault disk_full\nforged line"


def test_a_crash_report_names_places_and_no_values():
    def post(secret):
        raise InsufficientFunds(Money(secret))

    with pytest.raises(InsufficientFunds) as refused:
        post(123_456_789)
    said = describe(refused.value)
    assert "InsufficientFunds at " in said
    assert "post" in said
    assert "123" not in said.replace("123:", "")


def test_without_a_folder_there_is_no_log(tmp_path):
    logs.start(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
