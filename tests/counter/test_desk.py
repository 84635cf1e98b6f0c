"""The desk carries requests to the bank's thread and sorts what comes back, on Qt's own."""

import threading

import pytest
from PySide6.QtCore import QThread

from teller.bank.fault import DiskFull
from teller.bank.refusal import NotFound, SessionEnded
from teller.counter.desk import Desk


@pytest.fixture
def desk(qapp):
    desk = Desk()
    yield desk
    desk.finish()


def raising(error):
    def job():
        raise error

    return job


def test_the_bank_works_elsewhere_and_answers_here(qtbot, desk, qapp):
    seen = []
    desk.do(threading.get_ident, lambda ident: seen.append((ident, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] is qapp.thread()


def test_answers_come_in_the_order_of_the_questions(qtbot, desk):
    seen = []
    for number in range(50):
        desk.do(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_a_refusal_goes_to_whoever_asked(qtbot, desk):
    refused, others = [], []
    desk.faulted.connect(others.append)
    desk.crashed.connect(others.append)
    desk.do(raising(NotFound("account")), others.append, refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].what == "account"
    assert others == []


def test_an_ended_session_is_told_to_the_window_as_well(qtbot, desk):
    refused = []
    with qtbot.waitSignal(desk.session_ended):
        desk.do(raising(SessionEnded()), refused.append, refused.append)
    assert refused


def test_a_fault_is_told_to_the_window_and_lets_the_form_go_on(qtbot, desk):
    failed = []
    with qtbot.waitSignal(desk.faulted) as told:
        desk.do(raising(DiskFull()), failed.append, failed.append, failed.append)
    assert failed == told.args


def test_a_bug_is_reported_and_the_form_goes_on(qtbot, desk):
    failed = []
    with qtbot.waitSignal(desk.crashed) as told:
        desk.do(raising(ZeroDivisionError("a bug")), failed.append, failed.append, failed.append)
    assert isinstance(told.args[0], ZeroDivisionError)
    assert len(failed) == 1


def test_answers_for_somebody_who_has_left_are_dropped(qtbot, desk):
    seen, gate = [], threading.Event()
    desk.do(gate.wait, seen.append)
    desk.forget()
    gate.set()
    desk.do(lambda: "for the next one", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["for the next one"]
