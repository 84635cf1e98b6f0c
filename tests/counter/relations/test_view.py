"""The relations on record on screen: who sees them, who adds one, and who takes one off again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from teller.bank.badge import REACH, Role, Scope, View
from teller.bank.watch.relations import drop_relation, note_relation
from teller.counter.alerts.tab import AlertsTab
from teller.testing.bank import NAMES
from teller.testing.desk import InlineDesk
from teller.testing.screens.keys import press
from teller.testing.screens.relations import RelationsScreen

TOM, SARA = NAMES[Role.TELLER][1], NAMES[Role.SUPERVISOR][1]


@pytest.fixture
def built(qtbot, bank, figures):
    """The tab as a role has it, turned to the relations, and its screen: `built(Role.AUDITOR)`."""

    def made(role=Role.SUPERVISOR, kind=InlineDesk):
        reach = REACH[role]
        tab = AlertsTab(
            kind(bank, bank.view(bank.sign_in(role), View.ALERTS)),
            figures,
            decides=Scope.ALERTS_DECIDE in reach,
            unlocks=Scope.UNLOCK in reach,
            sees_customers=Scope.CUSTOMERS_FIND in reach,
            sees_journal=Scope.JOURNAL in reach,
        )
        qtbot.addWidget(tab)
        tab.resize(1100, 620)
        tab.show()
        press(tab.findChild(QWidget, "alerts.relations"), Qt.Key.Key_Space)
        return tab, RelationsScreen(tab, qtbot.waitUntil)

    return made


@pytest.fixture
def by_ada(bank):
    """Asks as the administrator."""
    session = bank.sign_in(Role.ADMINISTRATOR)
    return lambda use_case, **asked: bank.branch.ask(use_case, bank.view(session, View.ALERTS), **asked)


def test_a_relation_is_put_on_record_and_stands_in_the_list(customer, built, figures):
    _, screen = built()
    screen.note(TOM, customer.number)
    whom = figures.named("Amara Okafor", customer.number)
    assert screen.rows() == [("Tom Reed", whom, "a relation")]
    assert screen.notice() == "On record. What they post for this customer is held from now on."
    assert screen.refusal() == ""


@pytest.mark.parametrize(("email", "number", "says"), [
    ("", "", ""),
    ("nobody@northgate.example", "", ""),
    ("nobody@northgate.example", "OURS", "Nobody signs in with this address. Check it, or choose the user"),
    (TOM, "99", "There is no customer of this number."),
])  # fmt: skip
def test_what_cannot_be_put_on_record_is_refused_beside_the_field(email, number, says, customer, built):
    _, screen = built()
    screen.note(email, customer.number if number == "OURS" else number)
    assert screen.refusal()
    assert screen.refusal().startswith(says)
    assert screen.rows() == []


def test_what_is_on_record_already_is_said_so(customer, built, by_ada):
    by_ada(note_relation, email=TOM, customer=customer.number)
    _, screen = built()
    screen.note(TOM, customer.number)
    assert screen.refusal() == "This is on record already, so there is nothing to do."


def test_a_relation_is_taken_off_after_a_question(customer, built, by_ada):
    by_ada(note_relation, email=TOM, customer=customer.number)
    _, screen = built()
    screen.ask_to_drop()
    assert "Tom Reed" in screen.question()
    assert len(screen.rows()) == 1
    screen.drop()
    assert screen.rows() == []
    assert screen.notice().startswith("Off the record: Tom Reed and ")
    assert screen.question() == ""
    assert screen.can_note()


def test_nobody_takes_a_relation_of_their_own_off(customer, built, by_ada):
    by_ada(note_relation, email=SARA, customer=customer.number)
    _, screen = built()
    assert not screen.can_drop()
    assert screen.says() == "This is about yourself: somebody else takes it off the record."


def test_what_somebody_else_took_off_meanwhile_is_said_and_the_list_comes_anew(customer, built, by_ada):
    by_ada(note_relation, email=TOM, customer=customer.number)
    _, screen = built()
    screen.ask_to_drop()
    by_ada(drop_relation, email=TOM, customer=customer.number)
    screen.drop()
    assert screen.notice() == "This is not on record. Look at the list anew."
    assert screen.rows() == []


def test_an_auditor_reads_and_an_administrator_sees_numbers_without_names(customer, built, by_ada, figures):
    by_ada(note_relation, email=TOM, customer=customer.number)
    _, auditor = built(Role.AUDITOR)
    assert len(auditor.rows()) == 1
    assert not auditor.can_note()
    assert not auditor.can_drop()
    _, administrator = built(Role.ADMINISTRATOR)
    assert administrator.rows() == [("Tom Reed", figures.number(customer.number), "a relation")]
    assert administrator.can_note()


def test_a_list_that_does_not_come_says_so(customer, built, losing_desk):
    tab, _ = built(kind=losing_desk)
    tab.relations.presenter._place.losing = True
    tab.refresh()
    assert tab.relations.states.state() == "failed"
    tab.relations.presenter._place.losing = False
    tab.refresh()
    assert tab.relations.states.state() == "content"


def test_what_was_typed_is_there_after_a_lock(customer, built):
    tab, _ = built()
    tab.relations.email.set_text(TOM)
    tab.relations.customer.set_text(customer.number)
    kept = tab.keep()
    again, _ = built()
    again._turn(again.alerts)
    again.take_up(kept)
    assert again.is_of_relations()
    assert (again.relations.email.text(), again.relations.customer.text()) == (TOM, customer.number)


def test_esc_and_the_button_lead_back_to_the_alerts_and_leave_no_name_behind(customer, built, by_ada):
    by_ada(note_relation, email=TOM, customer=customer.number)
    tab, screen = built()
    press(tab.relations.table, Qt.Key.Key_Escape)
    assert not tab.is_of_relations()
    assert screen.rows() == []
    assert tab.keep() is None
