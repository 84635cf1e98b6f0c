"""The trail at the counter: looked for, read, verified, taken along; and the way back where books or clock are behind."""

import json
from datetime import timedelta

import pytest

from teller.bank.accounts.withdraw import withdraw
from teller.bank.audit import records
from teller.bank.audit.act import Act
from teller.bank.audit.chain import Head
from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View
from teller.bank.fault import BooksOlder
from teller.bank.guard.clock import ClockSetBack
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.watch.export_trail import TrailForm
from teller.bank.watch.trail_rows import Group
from teller.bank.world import micros
from teller.counter.trail import act_words
from teller.counter.trail.view import TrailView
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.trail import TrailScreen

SUPERVISOR = NAMES[Role.SUPERVISOR][1]


@pytest.fixture
def trail(qtbot, bank, desk_at, figures, funded):
    """Opens the tab as an administrator, or as another role; what takes long is done at once."""

    def opened(role=Role.ADMINISTRATOR, kept=None):
        desk = desk_at(View.TRAIL, session=bank.sign_in(role))

        def at_length(job, answers):
            try:
                answers.done(job.run(bank.branch, desk.token, lambda *step: answers.stepped(step)))
            except Refusal as refusal:
                answers.refused(refusal)
            return lambda: None

        accepts, confirms = role is Role.ADMINISTRATOR, role is not Role.AUDITOR
        view = TrailView(desk, at_length, figures, accepts=accepts, confirms=confirms)
        qtbot.addWidget(view)
        view.resize(1200, 640)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        screen = TrailScreen(view, qtbot.waitUntil)
        screen.view = view
        return screen

    return opened


@pytest.fixture
def older(bank, funded):
    """The books are older than what was written down beside them."""
    bank.branch.head.file.restart(Head(1_000, micros(bank.clock.now()), bytes(32)))
    bank.branch.head.mismatch = HeadMismatch("older", 1_000, 900)


@pytest.fixture
def behind(bank, funded):
    """Something was written an hour from now: the clock has been set back since."""
    later = micros(bank.clock.now() + timedelta(hours=1))
    with bank.vault.transaction(writes=True) as db:
        Trail(db, bank.vault.keys.audit, records.head(db), later).note(Act.SIGNED_OUT)


@pytest.fixture
def take_out(bank, teller, funded):
    token = bank.view(teller, View.MOVEMENT)

    def taken():
        return bank.branch.ask(withdraw, token, account=funded.number, amount=Money(100), request=bank.request())

    return taken


def test_there_is_a_word_for_every_act_and_every_group():
    assert set(act_words.ACTS) == set(Act)
    assert set(act_words.GROUPS) == set(Group)
    assert len(set(act_words.ACTS.values())) == len(act_words.ACTS)


def test_the_newest_row_stands_first_and_is_told_in_words(trail):
    screen = trail(Role.SUPERVISOR)
    assert screen.rows()[0][2:4] == [NAMES[Role.SUPERVISOR][0], "Signed in"]
    numbers = [int(row[0].replace(",", "")) for row in screen.rows()]
    assert numbers == sorted(numbers, reverse=True)
    assert screen.act() == "Signed in"
    assert screen.about()["Who"] == NAMES[Role.SUPERVISOR][0]


def test_the_chosen_row_has_its_facts_as_label_and_value(trail, funded):
    screen = trail(Role.SUPERVISOR)
    screen.choose("Entry posted")
    told = screen.about()
    assert screen.act() == "Entry posted"
    assert told["Amount"] == "EUR 1,000.00"
    assert told["In service"]


def test_an_administrator_is_not_told_what_concerns_customers(trail):
    screen = trail()
    screen.choose("Entry posted")
    assert screen.sees("hidden")
    assert "Amount" not in screen.about()
    assert "In service" not in screen.about()


def test_rows_are_narrowed_by_kind_user_subject_and_day(trail, bank):
    screen = trail(Role.SUPERVISOR)
    screen.choose_group("Postings")
    assert {row[3] for row in screen.rows()} == {"Entry posted"}
    screen.choose_group("Everything")
    screen.look_for("who", NAMES[Role.TELLER][1])
    assert {row[2] for row in screen.rows()} == {NAMES[Role.TELLER][0]}
    screen.look_for("first", (bank.clock.now() + timedelta(days=1)).date().isoformat())
    assert screen.rows() == []
    assert screen.message().startswith("Nothing on the trail is like that.")
    screen.look_for("first", "someday")
    assert "not a date" in screen.label("first.notice")


def test_a_trail_that_holds_is_said_to_hold(trail):
    screen = trail(Role.AUDITOR)
    screen.press("verify")
    assert screen.said().startswith("The trail holds: ")


def test_the_first_broken_row_is_named(trail, bank):
    with bank.vault.transaction(writes=True) as db:
        names = db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'").all()
        for (name,) in names:
            db.exec_driver_sql(f'DROP TRIGGER "{name}"')
        db.exec_driver_sql("UPDATE audit SET subject = 'another' WHERE id = 3")
    screen = trail(Role.AUDITOR)
    screen.press("verify")
    assert screen.said().startswith("The trail breaks at row 3:")


def test_what_is_looked_for_is_exported_with_proof(trail, tmp_path):
    screen, path = trail(Role.SUPERVISOR), tmp_path / "trail.jsonl"
    screen.view.choose_file = lambda _page: (str(path), TrailForm.PROVED)
    screen.choose_group("Postings")
    screen.press("export")
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert {line["act"] for line in lines[:-1]} == {"entry.posted"}
    assert lines[-1]["closing"] is True
    assert lines[-1]["rows"] == len(screen.rows())
    assert screen.said() == f"Saved as trail.jsonl. Rows: {len(screen.rows())}."


def test_a_folder_that_takes_nothing_is_said(trail, tmp_path):
    screen = trail(Role.SUPERVISOR)
    screen.view.choose_file = lambda _page: (str(tmp_path / "none" / "trail.csv"), TrailForm.CSV)
    screen.press("export")
    assert "nothing was saved" in screen.said()


def test_older_books_are_accepted_with_a_supervisors_yes_and_posting_goes_on(bank, trail, older, take_out):
    with pytest.raises(BooksOlder):
        take_out()
    with bank.vault.transaction() as db:
        newest = records.head(db).id
    screen = trail()
    assert screen.said("older").startswith("These are not the newest books: row 1,000")
    screen.press("older.action")
    screen.give_reason("accept", "")
    assert screen.label("accept_reason.notice")
    screen.give_reason("accept", "restored from the newest backup")
    assert screen.view.sheet.rows.rows() == [
        ("Newest row written down", "1,000"),
        ("Newest row in the books", str(newest)),
    ]
    screen.approve(SUPERVISOR, PASSWORD)
    assert screen.said() == "The books are accepted. Postings go on from here."
    assert not screen.sees("older")
    take_out()


def test_who_may_not_accept_older_books_is_told_who_may(trail, older):
    screen = trail(Role.SUPERVISOR)
    assert "until an administrator accepts them" in screen.said("older")
    assert not screen.sees("older.action")


def test_a_clock_that_is_behind_is_confirmed_and_posting_goes_on(trail, behind, take_out):
    with pytest.raises(ClockSetBack):
        take_out()
    screen = trail(Role.SUPERVISOR)
    assert "the books go on to" in screen.said("clock")
    screen.press("clock.action")
    screen.give_reason("confirm", "the battery was changed")
    assert screen.said() == "The clock is confirmed. Postings go on."
    assert not screen.sees("clock")
    take_out()


def test_a_reason_half_typed_is_there_again_after_a_lock(trail, older, qtbot):
    screen = trail()
    screen.press("older.action")
    screen.view.side.accept.reason.set_text("restored from")
    kept = screen.view.keep()
    again = trail(kept=kept)
    assert again.view.side.reason() == "restored from"


def test_nothing_stays_when_it_is_cleared(trail):
    screen = trail(Role.SUPERVISOR)
    screen.view.clear()
    assert screen.rows() == []
    assert screen.act() == ""
    assert screen.about() == {}
