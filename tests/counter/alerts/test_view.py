"""The alerts on screen: the list, the chosen one, the decision, and letting in again whoever is kept out."""

from contextlib import suppress

import pytest

from teller.bank.alerts.raising import Finding, Severity
from teller.bank.badge import REACH, Role, Scope, View
from teller.bank.refusal import Refusal
from teller.bank.watch.list_alerts import PAGE
from teller.counter.alerts.view import AlertsView
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.desk import InlineDesk
from teller.testing.screens.alerts import AlertsScreen
from tests.bank.asked_of_alerts import an_alert

TOM, SARA = NAMES[Role.TELLER][1], NAMES[Role.SUPERVISOR][1]
LATE = Finding("odd_hours", Severity.LOW, {"hour": 23, "minute": 5, "opens": 7, "closes": 20})
WHY = "He called from the number on file"


@pytest.fixture
def sql(bank):
    def rows(query):
        with bank.vault.transaction() as db:
            return [tuple(row) for row in db.exec_driver_sql(query)]

    return rows


@pytest.fixture
def tab(qtbot, bank, figures):
    """The tab as a role has it, and its screen: `tab(Role.AUDITOR)`."""

    def built(role=Role.SUPERVISOR, kind=InlineDesk, session=None):
        token = bank.view(session or bank.sign_in(role), View.ALERTS)
        reach = REACH[role]
        view = AlertsView(
            kind(bank, token),
            figures,
            decides=Scope.ALERTS_DECIDE in reach,
            unlocks=Scope.UNLOCK in reach,
            sees_customers=Scope.CUSTOMERS_FIND in reach,
            sees_journal=Scope.JOURNAL in reach,
        )
        qtbot.addWidget(view)
        view.resize(1100, 620)
        view.show()
        view.refresh()
        return view, AlertsScreen(view, qtbot.waitUntil)

    return built


def guess(bank, email=TOM, times=5):
    for _ in range(times):
        with suppress(Refusal):
            bank.branch.sign_in(email=email, password="not this one")


# -- the list


def test_the_newest_stands_first_and_says_what_was_seen_and_what_to_look_at(bank, tab):
    an_alert(bank)
    an_alert(bank, LATE)
    view, screen = tab()
    assert [(row[0], row[2], row[3]) for row in screen.rows()] == [
        ("slight", "Posted at an odd hour", "nobody"),
        ("grave", "The clock was set back", "nobody"),
    ]
    assert screen.sentence() == "Posted at 23:05. The branch is open from 07:00 to 20:00."
    screen.choose(1)
    assert screen.headline() == "The clock was set back"
    assert view.panel.rows.isVisible()


def test_who_waits_is_counted_whatever_is_shown(bank, tab):
    an_alert(bank)
    an_alert(bank, LATE)
    view, screen = tab()
    counts = []
    view.counted.connect(counts.append)
    screen.show("Waiting", "odd hour")
    assert [row[2] for row in screen.rows()] == ["Posted at an odd hour"]
    assert counts[-1] == 2


def test_a_second_page_goes_on_below_the_first(bank, tab):
    for at in range(PAGE + 1):
        an_alert(bank, Finding("clock_set_back", Severity.HIGH, {"about": at}))
    view, screen = tab()
    assert len(screen.rows()) == PAGE
    view.table.select(PAGE - 1)
    view._fetch(view.table.rows()[-1].id)
    assert len(screen.rows()) == PAGE + 1


def test_where_nothing_looks_wrong_a_sentence_says_so(tab):
    view, screen = tab()
    assert screen.rows() == []
    assert screen.message() == "Nothing looks wrong. What does stands here, with what was seen."
    assert not view.panel.isVisible()


def test_a_list_that_does_not_come_says_so_and_comes_when_it_is_asked_for_again(bank, tab, losing_desk):
    an_alert(bank)
    view, screen = tab(kind=losing_desk)
    view.presenter._place.losing = True
    view.refresh()
    assert "Press F5 to try again." in screen.message()
    view.presenter._place.losing = False
    view.refresh()
    assert len(screen.rows()) == 1


def test_an_administrator_sees_no_column_of_customers(bank, tab):
    an_alert(bank)
    assert len(tab(Role.SUPERVISOR)[1].rows()[0]) == 5
    assert len(tab(Role.ADMINISTRATOR)[1].rows()[0]) == 4


# -- the decision


def test_a_decision_takes_a_reason(bank, tab):
    an_alert(bank)
    _, screen = tab()
    screen.decide("False alarm", "  ")
    assert screen.refusal()
    assert len(screen.rows()) == 1


def test_what_is_decided_stands_under_decided_with_who_and_why(bank, tab):
    an_alert(bank)
    _, screen = tab()
    screen.decide("False alarm", "daylight saving")
    assert screen.notice() == "False alarm: The clock was set back. It stands under Decided."
    assert screen.rows() == []
    screen.show("Decided")
    assert len(screen.rows()) == 1
    assert screen.outcome().startswith("False alarm, decided by Sara Lind on ")
    assert screen.outcome().endswith("“daylight saving”")
    assert not screen.can_decide()


def test_an_alert_about_oneself_is_left_to_somebody_else(bank, tab, sql):
    sara = sql("SELECT id FROM user WHERE role = 'supervisor'")[0][0]
    an_alert(bank, LATE, user=sara)
    _, screen = tab()
    assert screen.outcome() == "This is about what you did yourself: somebody else decides."
    assert not screen.can_decide()


def test_what_somebody_else_has_decided_meanwhile_is_said_and_the_list_comes_anew(bank, tab):
    an_alert(bank)
    view, screen = tab()
    said = []
    view.presenter.refused.connect(lambda _field, text: said.append(text))
    tab(Role.ADMINISTRATOR)[1].decide("Explained", "seen to it")
    screen.decide("Explained", "me too")
    assert said == ["Ada Admin has decided on this alert already. Look at the list anew."]
    assert screen.rows() == []


def test_an_auditor_reads_and_neither_decides_nor_unlocks(bank, tab):
    guess(bank)
    _, screen = tab(Role.AUDITOR)
    assert screen.headline() == "Sign-in held up"
    assert not screen.can_decide()
    assert not screen.can_unlock()
    assert screen.kept_out() == ""


# -- letting in again


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_a_user_who_is_kept_out_is_let_in_with_a_reason(role, bank, tab):
    guess(bank)
    _, screen = tab(role)
    assert screen.kept_out() == "Still has to wait before the next try: Tom Reed."
    screen.unlock("")
    assert screen.refusal()
    screen.unlock(WHY)
    assert screen.notice() == "Unlocked: Tom Reed. The next try is looked at again."
    assert bank.sign_in(Role.TELLER).email == TOM
    assert not screen.can_unlock()
    assert screen.can_decide()


def test_the_question_why_stands_in_place_of_the_decision_and_esc_leaves_it(bank, tab):
    guess(bank)
    view, screen = tab()
    screen.begin_unlocking()
    assert not screen.can_decide()
    screen.leave_unlocking()
    assert screen.can_decide()
    assert not screen.is_unlocking()
    assert not view.is_dirty()


def test_a_computer_is_let_in_again_by_its_own_alert(bank, tab, sql):
    for at in range(40):
        guess(bank, f"user{at}@northgate.example", times=1)
    bank.clock.advance(hours=2)
    sara = bank.sign_in(Role.SUPERVISOR)
    for at in range(40):
        guess(bank, f"other{at}@northgate.example", times=1)
    view, screen = tab(session=sara)
    at = next(at for at, one in enumerate(view.table.rows()) if one.facts["about"].startswith("device:"))
    screen.choose(at)
    screen.unlock(WHY)
    assert screen.notice().startswith("Unlocked: ")
    assert sql("SELECT count(*) FROM audit WHERE act = 'device.unlocked'") == [(1,)]
    assert bank.branch.sign_in(email=TOM, password=PASSWORD).email == TOM


def test_nobody_unlocks_themselves(bank, tab):
    sara = bank.sign_in(Role.SUPERVISOR)
    guess(bank, SARA)
    _, screen = tab(session=sara)
    assert screen.kept_out() == "This is yourself: somebody else unlocks you."
    assert not screen.can_unlock()


def test_who_is_not_kept_out_any_more_is_not_offered(bank, tab):
    guess(bank)
    bank.clock.advance(minutes=2)
    bank.sign_in(Role.TELLER)
    _, screen = tab()
    assert screen.headline() == "Sign-in held up"
    assert not screen.can_unlock()


def test_who_was_unlocked_meanwhile_is_said_to_be(bank, tab):
    guess(bank)
    view, screen = tab()
    said = []
    view.presenter.not_unlocked.connect(lambda _field, text: said.append(text))
    tab(Role.ADMINISTRATOR)[1].unlock(WHY)
    screen.unlock(WHY)
    assert said == ["They are not blocked any more, so there is nothing to unlock."]
    assert not screen.is_unlocking()


# -- over a lock


@pytest.mark.parametrize("unlocks", [False, True])
def test_a_reason_half_typed_is_there_after_a_lock(unlocks, bank, tab):
    guess(bank)
    an_alert(bank)
    view, screen = tab()
    screen.choose(1)
    if unlocks:
        screen.begin_unlocking()
        view.panel.unlock_form.reason.set_text(WHY)
    else:
        screen.type_reason(WHY)
    assert view.is_dirty()
    kept = view.keep()
    again, screen = tab()
    again.take_up(kept)
    assert screen.headline() == "Sign-in held up"
    assert screen.is_unlocking() is unlocks
    assert again.panel.typed() == WHY


def test_nothing_is_kept_of_a_tab_on_which_nothing_was_typed(bank, tab):
    an_alert(bank)
    view, _ = tab()
    assert view.keep() is None


def test_whoever_looks_elsewhere_leaves_no_word_behind(bank, tab):
    an_alert(bank)
    view, screen = tab()
    view.hide()
    assert screen.rows() == []
    assert view.panel.chosen is None


def test_an_answer_after_the_lock_reaches_nobody(bank, tab, slow_desk):
    an_alert(bank)
    view, screen = tab(kind=slow_desk)
    view.presenter.forget()
    view.presenter._place.answer()
    assert screen.rows() == []
