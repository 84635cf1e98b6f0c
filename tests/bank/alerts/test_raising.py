"""Raising an alert: in its deed's own transaction, on the trail, and once while nobody has decided."""

import pytest

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit import records as trail_records
from teller.bank.audit.trail import Trail
from teller.bank.world import micros


@pytest.fixture
def raised(bank):
    def now(found, user=None):
        with bank.vault.transaction(writes=True) as db:
            at = micros(bank.clock.now())
            return raise_alert(db, Trail(db, bank.vault.keys.audit, trail_records.head(db), at), at, found, user=user)

    return now


def test_an_alert_leaves_its_row_on_the_trail(raised, sql):
    number = raised(Finding("clock_set_back", Severity.HIGH, {"seconds": 3600}))
    assert sql("SELECT rule, severity, state, facts FROM alert") == [
        ("clock_set_back", "high", "open", '{"seconds":3600}')
    ]
    assert sql("SELECT act, subject FROM audit ORDER BY id DESC LIMIT 1") == [("alert.raised", str(number))]


def test_the_same_is_raised_once_while_it_is_open(raised, sql):
    lost = Finding("device_new", Severity.MEDIUM, {"about": "device 1", "name": "Front desk"})
    other = Finding("device_new", Severity.MEDIUM, {"about": "device 2", "name": "Back office"})
    assert raised(lost) == raised(lost) != raised(other)
    sql("UPDATE alert SET state = 'closed', disposition = 'explained', decided_at = 1 WHERE id = 1")
    assert raised(lost) == 3


def test_the_same_about_somebody_else_is_another_alert(raised):
    blocked = Finding("sign_in_blocked", Severity.MEDIUM)
    assert raised(blocked, user=1) != raised(blocked, user=2)


def test_what_two_users_do_with_one_account_is_two_alerts_so_that_neither_decides_on_their_own(raised, sql):
    sql(
        "INSERT INTO account_facts (number, kind, side, name, state, opened_at) VALUES ('X', 'own', 1, 'X', 'active', 1)"
    )
    ((account,),) = sql("SELECT id FROM account_facts WHERE number = 'X'")
    own = Finding("own_account", Severity.HIGH, account=account)
    assert raised(own, user=1) == raised(own, user=1) != raised(own, user=2)
