"""The trail for those who look after the bank: read, exported, verified; older books accepted, the clock confirmed."""

import shutil
from datetime import timedelta

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.approvals.decide import approve_here
from teller.bank.audit import head_file
from teller.bank.audit.act import Act
from teller.bank.badge import Role, View
from teller.bank.fault import BooksOlder
from teller.bank.guard.clock import ClockSetBack
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.bank.watch import trail_file
from teller.bank.watch.accept_books import AcceptingNeedsSupervisor, BooksFit, accept_books
from teller.bank.watch.confirm_clock import ClockIsRight, confirm_clock
from teller.bank.watch.export_trail import TrailForm
from teller.bank.watch.list_trail import PAGE
from teller.bank.watch.trail_rows import Group
from teller.testing.bank import NAMES, PASSWORD, copy_of

WHY = "restored from the newest backup"


def test_the_trail_is_listed_newest_first_page_by_page_and_by_what_is_looked_for(scene, trail):
    found, before = [], None
    while True:
        page = scene.ask("list_trail", before=before)
        assert len(page.rows) <= PAGE
        found += [row.id for row in page.rows]
        if (before := page.next_before) is None:
            break
    assert found == [row.id for row in trail()][::-1]
    assert {row.act for row in scene.ask("list_trail", group=Group.CARDS).rows} >= {Act.CARD_ISSUED, Act.CARD_BLOCKED}
    assert {row.email for row in scene.ask("list_trail", who="TOM").rows} == {NAMES[Role.TELLER][1]}


def test_an_administrator_is_not_told_what_concerns_customers(scene):
    token = scene.bank.view(scene.sessions[Role.ADMINISTRATOR], View.TRAIL)
    rows = scene.ask_with(token, "list_trail", group=Group.POSTINGS).rows
    assert rows
    assert {(row.subject, row.facts, row.customer) for row in rows} == {("", None, "")}


def test_an_export_has_every_row_oldest_first_with_a_proof_and_is_on_the_trail_itself(scene, trail):
    rows = len(trail())
    made = scene.ask("export_trail", form=TrailForm.PROVED)
    checked = trail_file.check(scene.bank.vault.keys.audit, made.content.decode())
    assert (checked.holds, checked.rows, made.rows) == (True, made.rows, made.rows)
    assert made.rows >= rows
    assert trail()[-1].act == Act.AUDIT_EXPORTED
    assert not trail_file.check(bytes(32), made.content.decode()).holds
    table = scene.ask("export_trail", form=TrailForm.CSV)
    assert table.content.decode("utf-8-sig").count("\r\n") == table.rows + 1


def test_verifying_the_trail_names_the_first_row_that_was_changed(scene, sql):
    assert scene.ask("verify_trail").holds
    sql("DROP TRIGGER audit_stays", "UPDATE audit SET subject = 'x' WHERE id IN (5, 9)")
    proof = scene.ask("verify_trail")
    assert [spot.said for finding in proof.findings for spot in finding.spots] == ["row 5 was changed"]


def open_alerts(bank):
    with bank.vault.transaction() as db:
        return [rule for (rule,) in db.exec_driver_sql("SELECT rule FROM alert WHERE state = 'open' ORDER BY id")]


def test_a_trail_that_does_not_hold_raises_an_alert_when_the_file_is_looked_over(bank, sql):
    bank.sign_in()
    assert bank.branch.look_over().holds
    assert open_alerts(bank) == []
    sql("DROP TRIGGER audit_never_goes", "DELETE FROM audit WHERE id = 2")
    assert not bank.branch.look_over().holds
    assert not bank.branch.look_over().holds
    assert open_alerts(bank) == ["audit_broken"]


def test_a_clock_that_is_behind_at_the_opening_raises_an_alert(bank):
    bank.sign_in()
    bank.clock.set_back(hours=3)
    again = bank.reopened()
    assert open_alerts(again) == ["clock_set_back"]
    again.close()


@pytest.fixture
def older(template, tmp_path):
    """A bank whose file was put back: (one window, another), both opened on the older file."""
    bank = copy_of(template, tmp_path)
    teller = bank.sign_in()
    bank.open_till(teller)
    customer = bank.enrol(teller, "Amara Okafor").number
    bank.serve(teller, customer)
    account = bank.open_account(teller).number
    bank.vault.fold()
    kept = tmp_path / "kept"
    shutil.copyfile(bank.path, kept)
    bank.sign_in(Role.SUPERVISOR)
    bank.close()
    shutil.copyfile(kept, bank.path)
    windows = bank.reopened(), bank.reopened()
    yield *windows, (customer, account)
    for window in windows:
        window.close()


def posts(window, customer, account):
    session = window.sign_in(Role.TELLER)
    window.serve(session, customer)
    asked = {"account": account, "amount": Money(1_00), "memo": "", "request": window.request()}
    return window.branch.ask(deposit, window.view(session, View.MOVEMENT), **asked)


def test_older_books_are_accepted_by_two_and_work_goes_on_in_every_window(older):
    one, other, whose = older
    for window in (one, other):
        with pytest.raises(BooksOlder):
            posts(window, *whose)
    token = one.view(one.sign_in(Role.ADMINISTRATOR), View.TRAIL)
    with pytest.raises(AcceptingNeedsSupervisor):
        one.branch.ask(accept_books, token, reason=WHY)
    accept(one, token)
    assert one.branch.head.mismatch is None
    assert posts(one, *whose)
    assert posts(other, *whose)  # the window that was open meanwhile looks once more
    with pytest.raises(BooksFit):
        one.branch.ask(accept_books, token, reason=WHY)
    with one.vault.transaction() as db:
        newest = db.exec_driver_sql("SELECT max(id) FROM audit").scalar()
    assert head_file.HeadFile.of(one.vault).read().id == newest
    again = one.reopened()
    assert again.branch.head.mismatch is None
    assert posts(again, *whose)
    again.close()


def accept(window, token):
    ask = window.branch.ask
    asked = ask(ask_approval, token, deed=accept_books, inputs={"reason": WHY}, reason="the disk failed")
    ask(approve_here, token, approval=asked.id, email=NAMES[Role.SUPERVISOR][1], password=PASSWORD)
    ask(accept_books, token, reason=WHY, approval=asked.id)


def test_a_clock_that_was_set_back_is_confirmed_and_work_goes_on(template, tmp_path):
    bank = copy_of(template, tmp_path)
    bank.sign_in(Role.TELLER)
    bank.clock.wall -= timedelta(hours=3)
    with pytest.raises(ClockSetBack):
        bank.sign_in(Role.TELLER)
    assert bank.branch.clock() is not None
    token = bank.view(bank.sign_in(Role.SUPERVISOR), View.TRAIL)
    bank.branch.ask(confirm_clock, token, reason="the battery was changed")
    assert bank.branch.clock() is None
    assert bank.sign_in(Role.TELLER)
    with pytest.raises(ClockIsRight):
        bank.branch.ask(confirm_clock, token, reason="once more")
    bank.close()


def test_a_teller_confirms_no_clock(scene):
    scene.bank.clock.wall -= timedelta(hours=3)
    with pytest.raises(Refusal):
        scene.bank.view(scene.sessions[Role.TELLER], View.TRAIL)
