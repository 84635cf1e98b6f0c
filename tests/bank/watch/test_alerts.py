"""The alerts: who sees which, page by page, and who decides on them, once."""

import pytest

from teller.bank.alerts.raising import Finding, Severity
from teller.bank.badge import Role, View
from teller.bank.refusal import NotPermitted, Refusal
from teller.bank.watch.alert import AlertState, Disposition
from teller.bank.watch.list_alerts import PAGE
from tests.bank.asked_of_alerts import an_alert

OURS = Finding("odd_hours", Severity.LOW, {"hour": 23, "minute": 5, "opens": 7, "closes": 20})


@pytest.fixture
def asks(scene):
    def ask(role, name, **inputs):
        token = scene.bank.view(scene.sessions[role], View.ALERTS)
        return scene.bank.branch.ask(scene.use_cases[name], token, **inputs)

    return ask


@pytest.fixture
def of_a_customer(scene, sql):
    customer, account = sql(f"SELECT customer_id, id FROM account_facts WHERE number = '{scene.account}'")[0]
    return an_alert(scene.bank, Finding("structuring", Severity.MEDIUM, {}, customer=customer, account=account))


def refused(do):
    with pytest.raises(Refusal) as caught:
        do()
    return caught.value


def test_an_administrator_sees_no_alert_that_names_a_customer(scene, asks, of_a_customer):
    other = an_alert(scene.bank)
    seen = {role: [one.id for one in asks(role, "list_alerts").alerts] for role in list(Role)[1:]}
    assert seen == {
        Role.SUPERVISOR: [other, of_a_customer],
        Role.AUDITOR: [other, of_a_customer],
        Role.ADMINISTRATOR: [other],
    }
    assert asks(Role.ADMINISTRATOR, "list_alerts").open == 1
    decided = {"alert": of_a_customer, "disposition": Disposition.EXPLAINED, "reason": "it is nothing"}
    assert refused(lambda: asks(Role.ADMINISTRATOR, "decide_alert", **decided)).code == "not_found"


def test_an_alert_says_whom_it_is_about(scene, asks, of_a_customer):
    seen = asks(Role.SUPERVISOR, "list_alerts").alerts[0]
    assert (seen.customer, seen.customer_name, seen.account) == (scene.customer, "Amara Okafor", scene.account)


def test_an_alert_is_decided_once(scene, asks):
    number = an_alert(scene.bank)
    decision = {"alert": number, "disposition": Disposition.REPORTED, "reason": "the police have it"}
    decided = asks(Role.SUPERVISOR, "decide_alert", **decision)
    assert (decided.state, decided.decided_by, decided.reason) == (AlertState.CLOSED, "Sara Lind", "the police have it")
    again = refused(lambda: asks(Role.ADMINISTRATOR, "decide_alert", **decision))
    assert (again.code, again.by) == ("alert_closed", "Sara Lind")
    assert asks(Role.SUPERVISOR, "list_alerts").alerts == ()
    assert [one.id for one in asks(Role.AUDITOR, "list_alerts", state=AlertState.CLOSED).alerts] == [number]


def test_nobody_decides_on_what_they_did_themselves(scene, asks, sql):
    sara = sql("SELECT id FROM user WHERE role = 'supervisor'")[0][0]
    mine = an_alert(scene.bank, OURS, user=sara)
    together = an_alert(scene.bank, Finding("repeated_overrides", Severity.MEDIUM, {"users": [sara]}), user=1)
    for number in (mine, together):
        decision = {"alert": number, "disposition": Disposition.FALSE_ALARM, "reason": "it is nothing"}
        assert refused(lambda decision=decision: asks(Role.SUPERVISOR, "decide_alert", **decision)).code == (
            "alert_about_oneself"
        )
    assert all(one.mine for one in asks(Role.SUPERVISOR, "list_alerts").alerts)


def test_an_auditor_reads_and_does_not_decide(scene, asks):
    decision = {"alert": an_alert(scene.bank), "disposition": Disposition.EXPLAINED, "reason": "it is nothing"}
    with pytest.raises(NotPermitted):
        asks(Role.AUDITOR, "decide_alert", **decision)


def test_alerts_come_page_by_page_and_by_rule(scene, asks):
    made = [an_alert(scene.bank, Finding("device_new", Severity.LOW, {"about": at})) for at in range(PAGE + 5)]
    other = an_alert(scene.bank)
    first = asks(Role.SUPERVISOR, "list_alerts", rule="device_new")
    rest = asks(Role.SUPERVISOR, "list_alerts", rule="device_new", before=first.next_before)
    assert [one.id for one in (*first.alerts, *rest.alerts)] == made[::-1]
    assert (rest.next_before, first.open) == (None, PAGE + 6)
    assert asks(Role.SUPERVISOR, "list_alerts").alerts[0].id == other


def test_the_start_page_counts_those_that_wait(scene, of_a_customer):
    an_alert(scene.bank)

    def glance(role):
        token = scene.bank.view(scene.sessions[role], View.START)
        return scene.bank.branch.ask(scene.use_cases["at_a_glance"], token).alerts

    assert [glance(role) for role in Role] == [None, 2, 2, 1]
