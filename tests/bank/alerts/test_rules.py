"""Each rule: what it sees, what is just not enough, and that it never stops a teller unless it is of high severity."""

import pytest

from teller.bank.alerts import patterns, records
from teller.bank.badge import Role, View
from teller.bank.customers.rules import Identification
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.testing.bank import NAMES

A, B = "Amara Okafor", "Bea Ono"


def test_cash_that_stays_just_below_the_sum_to_report_is_structuring(branch):
    for units in (9_500, 9_200):
        branch.move("deposit", A, units)
        branch.wait(days=1)
    assert "structuring" not in branch.rules()
    branch.move("deposit", A, 8_900)
    rule, facts, entry = branch.raised()[-1]
    assert (rule, facts["count"], facts["total_cents"], facts["below_cents"]) == (
        "structuring",
        3,
        27_600_00,
        10_000_00,
    )
    assert entry is not None


def test_small_sums_and_whole_ones_are_no_structuring(branch):
    for units in (6_900, 10_000, 6_900, 10_000, 3_000):
        branch.move("deposit", A, units)
    assert "structuring" not in branch.rules()


def test_a_branch_decides_from_which_sum_on_cash_is_reported(branch, sql):
    sql("INSERT INTO branch_rule VALUES ('alerts.reported_from', 300000)")
    for _ in range(3):
        branch.move("deposit", A, 2_900)
    assert "structuring" in branch.rules()


def test_a_deposit_that_was_reversed_does_not_count(branch):
    for _ in range(2):
        done = branch.move("deposit", A, 9_000)
        request = branch.bank.request()
        inputs = {"account": branch.accounts[A], "entry": done.request, "reason": "typed wrong"}
        branch.ask("reverse", **inputs, request=request)
    branch.move("deposit", A, 9_000)
    assert "structuring" not in branch.rules()


def test_many_movements_in_minutes_are_told_of_once(branch):
    for _ in range(30):
        branch.move("deposit", A, 10)
    assert branch.rules().count("velocity") == 1


def test_movements_over_the_day_are_no_velocity(branch):
    for _ in range(30):
        branch.move("deposit", A, 10)
        branch.bank.clock.advance(seconds=45)
    assert branch.rules().count("velocity") == 0


def test_a_new_account_that_is_emptied_is_told_of_and_not_held(branch):
    branch.move("deposit", A, 4_000)
    branch.move("withdraw", A, 3_900)
    assert "drain_new" in branch.rules()


def test_a_quiet_account_that_is_emptied_is_held_for_a_supervisor(branch, refused):
    branch.move("deposit", A, 4_000)
    branch.wait(days=181)
    refusal = refused(lambda: branch.move("withdraw", A, 3_900))
    assert (refusal.code, refusal.subject, refusal.approvable) == ("looks_wrong", "drain_quiet", True)
    assert [(rule, entry) for rule, _, entry in branch.raised()] == [("drain_quiet", None)]  # a try leaves its mark
    receipt = branch.approved("withdraw", A, 3_900)
    assert receipt.approved_by == NAMES[Role.SUPERVISOR][0]
    assert [(rule, entry) for rule, _, entry in branch.raised()][1:] == [("drain_quiet", receipt.request)]


def test_a_held_movement_says_so_before_it_is_posted(branch):
    branch.move("deposit", A, 4_000)
    branch.wait(days=181)
    branch.serve(A)
    inputs = {"account": branch.accounts[A], "request": branch.bank.request()}
    seen = branch.ask("preview_movement", kind=Kind.WITHDRAWAL, amount=Money(3_900_00), **inputs)
    assert [one.code for one in seen.needs] == ["looks_wrong"]
    assert branch.rules() == []  # looking leaves no mark


def test_an_account_that_moved_last_month_is_not_quiet(branch):
    branch.move("deposit", A, 4_000)
    branch.wait(days=30)
    branch.move("withdraw", A, 3_900)
    assert branch.rules() == []


def test_far_more_than_ever_is_an_outlier(branch):
    for week in range(14):
        branch.move("deposit", A, 300 + week * 7)
        branch.wait(days=5)
    branch.move("deposit", A, 900)
    branch.move("deposit", A, 1_700)
    assert "outlier" not in branch.rules()
    branch.move("deposit", A, 9_000)
    rule, facts, _ = branch.raised()[-1]
    assert (rule, facts["amount_cents"], facts["most_cents"], facts["direction"]) == (
        "outlier",
        9_000_00,
        1_700_00,
        "in",
    )


def test_money_that_goes_back_within_a_day_is_a_round_trip(branch):
    branch.move("deposit", A, 3_000)
    branch.pay(A, B, 2_000)
    branch.wait(hours=20)
    branch.pay(B, A, 1_950)
    rule, facts, _ = next(one for one in branch.raised() if one[0] == "round_trip")
    assert (rule, facts["came_cents"], facts["went_cents"]) == ("round_trip", 2_000_00, 1_950_00)


def test_money_that_goes_back_two_days_later_or_in_part_is_none(branch):
    branch.move("deposit", A, 9_000)
    branch.pay(A, B, 2_000)
    branch.pay(B, A, 1_200)
    branch.wait(hours=30)
    branch.pay(B, A, 800)
    assert "round_trip" not in branch.rules()


@pytest.mark.parametrize(("hour", "is_odd"), [(6, True), (7, False), (12, False), (19, False), (20, True)])
def test_what_is_posted_outside_the_hours_is_told_of(branch, hour, is_odd):
    now = branch.bank.clock.now().astimezone()
    branch.wait(hours=24 + hour - now.hour)
    branch.move("deposit", A, 10)
    assert ("odd_hours" in branch.rules()) is is_odd


def test_a_branch_has_hours_of_its_own(branch, sql):
    sql("INSERT INTO branch_rule VALUES ('alerts.closes', 16)")
    branch.wait(hours=24 + 17 - branch.bank.clock.now().astimezone().hour)
    branch.move("deposit", A, 10)
    assert branch.rules() == ["odd_hours"]


def enrolled(branch, many):
    names = [f"Visitor {chr(65 + at // 26)}{chr(65 + at % 26)}" for at in range(many)]
    for name in names:
        branch.numbers[name] = branch.bank.enrol(branch.tom, name).number
    return names


def test_customers_opened_one_after_the_other_with_nothing_done_are_snooping(branch):
    names = enrolled(branch, 12)
    branch.wait(hours=2)
    for name in names:
        branch.serve(name)
    rule, facts, _ = branch.raised()[-1]
    assert (rule, facts["count"]) == ("snooping", 10)


def test_customers_for_whom_something_was_done_are_not(branch):
    names = enrolled(branch, 14)
    branch.wait(hours=2)
    for at, name in enumerate(names):
        branch.serve(name)
        if at % 3 == 0:
            branch.bank.open_account(branch.tom)
    assert "snooping" not in branch.rules()


def test_an_auditor_who_inspects_is_no_snooper(branch):
    names = enrolled(branch, 12)
    aki = branch.bank.sign_in(Role.AUDITOR)
    for name in names:
        token = branch.bank.view(aki, View.SERVE)
        inputs = {"customer": branch.numbers[name], "identified_by": Identification.INSPECTION}
        branch.ask("serve", View.SERVE, by=aki, **inputs)
        branch.ask("finish_serving", View.SERVE, by=aki)
        assert token
    assert branch.rules() == []


def test_more_entries_than_a_person_counts_out(branch):
    for at in range(42):
        branch.move("deposit", A if at % 2 else B, 10)
    assert "busy_user" in branch.rules()


def test_the_same_two_people_again_and_again(branch):
    branch.move("deposit", A, 9_000)
    for at in range(5):
        assert "repeated_overrides" not in branch.rules()
        branch.approved("deposit", A, 10_001 + at)
    rule, facts, _ = branch.raised()[-1]
    assert (rule, facts["approver"], facts["count"]) == ("repeated_overrides", "Sara Lind", 5)


def test_what_is_below_every_sum_reads_nothing_of_the_account(branch, monkeypatch):
    monkeypatch.setattr(records, "lines", None)
    monkeypatch.setattr(patterns, "large", None)
    branch.move("deposit", A, 499)
    with pytest.raises(TypeError):
        branch.move("deposit", A, 500)
