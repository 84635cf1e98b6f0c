"""Limits and fees at the counter: read by all who work by them, changed by an administrator and a supervisor."""

import pytest
from PySide6.QtCore import Qt

from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.ledger.limits import OverEntryLimit
from teller.bank.money import Money
from teller.counter.limits import words
from teller.counter.limits.view import LimitsView
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.limits import LimitsScreen

SUPERVISOR, TELLER = NAMES[Role.SUPERVISOR][1], NAMES[Role.TELLER][1]


@pytest.fixture
def limits(qtbot, bank, desk_at, figures, funded):
    """Opens the page as an administrator, or as another role, who only reads it."""

    def opened(role=Role.ADMINISTRATOR, kept=None):
        view = LimitsView(desk_at(View.LIMITS, session=bank.sign_in(role)), figures, may_set=role is Role.ADMINISTRATOR)
        qtbot.addWidget(view)
        view.resize(1100, 640)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        screen = LimitsScreen(view, qtbot.waitUntil)
        screen.view = view
        return screen

    return opened


def test_the_limits_of_roles_and_of_each_are_on_one_page(limits):
    assert limits().rows() == [
        ["Each teller", "10,000.00", "no limit", "no limit"],
        ["Each supervisor", "1,000,000.00", "no limit", "no limit"],
        ["Each auditor", "0.00", "no limit", "no limit"],
        ["Each administrator", "0.00", "no limit", "no limit"],
        ["Each customer", "no limit", "no limit", "no limit"],
        ["Each account", "no limit", "20,000.00", "no limit"],
    ]


def test_a_change_of_limits_is_reviewed_approved_in_place_and_holds(limits, bank, teller, funded):
    screen = limits()
    screen.change("Each teller", entry="50", month="900", reason="the new season")
    assert screen.view.sheet.rows.rows() == [
        ("For", "Each teller"),
        ("At once", "10,000.00 → 50.00"),
        ("A day", "no limit"),
        ("A month", "no limit → 900.00"),
    ]
    screen.approve(SUPERVISOR, PASSWORD)
    assert screen.rows()[0] == ["Each teller", "50.00", "no limit", "900.00"]
    assert screen.notice() == "The limits are changed: Each teller."
    token = bank.view(teller, View.MOVEMENT)
    with pytest.raises(OverEntryLimit):
        bank.branch.ask(withdraw, token, account=funded.number, amount=Money(50_01), request=bank.request())


def test_what_the_supervisor_reads_is_what_the_bank_will_do(limits):
    screen = limits()
    screen.change("Each account", day="30000", reason="the new season")
    screen.press("approval.reason", Qt.Key.Key_Return)
    assert ("A day", "20,000.00 → 30,000.00") in screen.view.sheet.rows.rows()


def test_own_limits_are_given_looked_up_and_taken_away(limits, funded):
    screen = limits()
    screen.press("add")
    screen.view.side.set_form.subject.set_value("account")
    screen.fill("set", whose=funded.number, day="75", reason="asked for by the customer")
    screen.approve(SUPERVISOR, PASSWORD)
    grouped = f"{funded.number[:4]} {funded.number[4:8]} {funded.number[8:]}"
    assert screen.rows()[-1] == [f"Account {grouped}", "no limit", "75.00", "no limit"]
    screen.press("take_away")
    screen.fill("clear", reason="not wanted any more")
    screen.approve(SUPERVISOR, PASSWORD)
    assert screen.rows()[-1] == [f"Account {grouped}", "no limit", "20,000.00", "no limit"]
    assert not screen.sees("take_away")


def test_a_users_own_limits_stand_under_their_name(limits):
    screen = limits()
    screen.press("add")
    screen.fill("set", whose=TELLER, entry="50", reason="new at the bank")
    screen.approve(SUPERVISOR, PASSWORD)
    assert ["Tom Reed", "50.00", "no limit", "no limit"] in screen.rows()


@pytest.mark.parametrize(
    ("texts", "field", "says"),
    [
        ({"entry": "12x", "reason": "why"}, "set_entry", "plain digits"),
        ({"entry": "10", "day": "5", "reason": "why"}, "set_day", "less than a shorter time"),
        ({"entry": "10"}, "set_reason", "cannot be left empty"),
    ],
)
def test_what_cannot_be_meant_is_refused_beside_its_field(texts, field, says, limits):
    screen = limits()
    screen.change("Each teller", **texts)
    assert says in screen.label(f"{field}.notice")
    assert not screen.sees("approval")


def test_what_changes_nothing_is_said_to(limits):
    screen = limits()
    screen.change("Each teller", reason="why")
    assert "how it is already" in screen.notice("set_notice")


def test_a_number_of_nobodys_is_refused_beside_it(limits):
    screen = limits()
    screen.type("number", "4999999928")
    screen.press("look_up")
    assert "No customer has an account of this number" in screen.label("number.notice")
    assert len(screen.rows()) == 6


def test_a_fee_shows_an_example_of_what_is_typed_and_is_charged_once_approved(limits):
    screen = limits()
    screen.choose("Cash withdrawal", "fees")
    screen.press("change")
    for field, text in (("flat", "1"), ("per_10000", "0.25")):
        screen.type(f"fee_{field}", text)
    assert screen.label("fee_example") == "A withdrawal of 1,000.00 costs 3.50."
    screen.fill("fee", most="30", reason="costs of cash")
    assert ("Flat", "0.00 → 1.00") in screen.view.sheet.rows.rows()
    screen.approve(SUPERVISOR, PASSWORD)
    row = screen.rows("fees")[1]
    assert row == ["Cash withdrawal", "1.00 + 0.25 %, at most 30.00", "A withdrawal of 1,000.00 costs 3.50."]


def test_a_share_that_is_none_is_refused_beside_it(limits):
    screen = limits()
    screen.choose("Transfer", "fees")
    screen.press("change")
    screen.fill("fee", per_10000="0.255", reason="costs")
    assert "at most two decimals" in screen.label("fee_per_10000.notice")


def test_the_difference_of_a_drawer_is_changed(limits):
    screen = limits()
    screen.press("set_tolerance")
    screen.fill("tolerance", amount="7.50", reason="small change")
    screen.approve(SUPERVISOR, PASSWORD)
    assert "up to 7.50" in screen.label("tolerance")


@pytest.mark.parametrize("role", [Role.TELLER, Role.SUPERVISOR, Role.AUDITOR])
def test_others_read_and_change_nothing(role, limits):
    screen = limits(role)
    assert len(screen.rows()) == 6
    for thing in ("add", "change", "take_away", "set_tolerance"):
        assert not screen.sees(thing)


def test_a_half_typed_change_is_there_again(limits):
    screen = limits()
    screen.change("Each supervisor", entry="5000")
    again = limits(kept=screen.view.keep())
    assert again.sees("set_entry")
    assert again.view.side.set_form.entry.text() == "5000"
    assert again.view.side.one.whose == "supervisor"


def test_a_change_that_waits_for_a_supervisor_waits_again(limits):
    screen = limits()
    screen.change("Each teller", entry="50", reason="the new season")
    again = limits(kept=screen.view.keep())
    assert again.sees("approval.reason")
    again.approve(SUPERVISOR, PASSWORD)
    assert again.rows()[0][1] == "50.00"


@pytest.mark.parametrize(
    ("text", "share"),
    [("", 0), ("0.25", 25), ("0.5 %", 50), ("100", 10_000), ("1,5", None), ("0.255", None), ("-1", None)],
)
def test_a_share_is_read_in_hundredths_of_a_percent(text, share, figures):
    assert words.read_share(text, figures) == share
    if share:
        assert words.read_share(words.share(share, figures), figures) == share
