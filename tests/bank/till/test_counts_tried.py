"""What somebody may try who counts their own drawer: to learn the figure, or to have more booked than was agreed to."""

import pytest

from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till.counts.rules import DifferenceNeedsSupervisor, Outcome
from teller.bank.till.rules import TillPaused
from teller.testing.bank import NAMES, PASSWORD

COINS, NOTES = Pieces({2_00: -8}), Pieces({100_00: -1})  # within what the branch tolerates, which is 20.00, and not


@pytest.fixture
def differs(tills):
    """Counts twice what is not there; the pieces that can be booked then."""

    def count(pieces, role=Role.TELLER):
        assert tills.ask("count_till", role, pieces=pieces).outcome is Outcome.AGAIN
        assert tills.ask("count_till", role, pieces=pieces).outcome is Outcome.DIFFERS
        return pieces

    return count


def test_a_yes_to_one_difference_is_none_to_another(scene, tills, differs):
    """The same count, after something was posted that never came into the drawer, is another difference."""
    counted = differs(tills.there() + NOTES)
    asked = {"pieces": counted, "request": scene.bank.request(), "book": True}
    approval = tills.ask("ask_approval", deed=scene.use_cases["close_till"], inputs=asked, reason="counted twice").id
    tills.ask("approve_here", approval=approval, email=NAMES[Role.SUPERVISOR][1], password=PASSWORD)
    tills.ask("give_up_count")
    scene.ask("deposit", amount=Money(9_000_00))
    differs(counted)
    with pytest.raises(ApprovalVoid) as refused:
        tills.ask("close_till", **asked, approval=approval)
    assert (refused.value.code, refused.value.why) == ("approval_void", "changed")


def test_differences_that_are_tolerated_one_by_one_are_not_tolerated_together(tills, differs):
    """Offered and withdrawn again, a drawer could be short of a little as often as its holder likes."""
    supervisor = NAMES[Role.SUPERVISOR][1]
    counted = differs(tills.there() + COINS)
    offered = tills.ask("offer_drawer", to=supervisor, pieces=counted, book=True)
    tills.ask("withdraw_offer", offer=offered.offer)
    counted = differs(tills.there() + COINS)
    with pytest.raises(DifferenceNeedsSupervisor) as refused:
        tills.ask("offer_drawer", to=supervisor, pieces=counted, book=True)
    assert (refused.value.difference, refused.value.tolerance) == (Money(-16_00), Money(4_00))
    with pytest.raises(DifferenceNeedsSupervisor):
        tills.ask("close_till", pieces=counted, book=True)


def test_what_is_tolerated_is_tolerated_again_the_next_day(scene, tills, differs):
    tills.ask("close_till", pieces=differs(tills.there() + COINS), book=True)
    scene.next_day()
    assert tills.ask("close_till", pieces=differs(tills.there() + COINS), book=True).outcome is Outcome.BOOKED


def test_the_days_report_tells_a_supervisor_nothing_of_the_own_drawer_while_it_is_counted(scene, tills):
    tills.by_supervisor("open_till", till=2, amount=Money(500_00))
    books = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.BOOKS)
    tills.by_supervisor("begin_count")
    with pytest.raises(TillPaused) as refused:
        scene.bank.branch.ask(scene.use_cases["day_report"], books, day=scene.day)
    assert refused.value.why == "counting"
    tills.by_supervisor("give_up_count")
    assert scene.bank.branch.ask(scene.use_cases["day_report"], books, day=scene.day).is_balanced


def test_no_answer_given_again_tells_what_is_in_a_drawer_that_is_counted(scene, tills):
    deposit = {"account": scene.account, "amount": Money(10_00), "request": scene.bank.request()}
    bought = {"amount": Money(50_00), "request": scene.bank.request()}
    first = scene.ask("deposit", **deposit)
    before = tills.ask("buy_cash", **bought)
    assert (first.till, before.held) == (tills.there().total - Money(50_00), tills.there().total)
    asked = scene.ask("ask_approval").id
    tills.ask("begin_count")
    assert scene.ask("deposit", **deposit).till is None
    assert scene.ask("print_receipt", entry=first.request).receipt.till is None
    assert tills.ask("buy_cash", **bought).held is None
    assert scene.ask("see_approval", approval=asked).facts.get("till_after_cents") is None
    assert [one.facts.get("till_after_cents") for one in scene.ask("at_a_glance").mine.pending] == [None, None]
