"""A drawer is counted blind: one recount, then both figures; over and short are booked, and every count is kept."""

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.ledger.cash import UnknownPiece
from teller.bank.ledger.rules import RequestReused, TillNotOpen
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput
from teller.bank.till.causes import Why
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import DifferenceNeedsSupervisor, OffersOpen, Outcome, RecountOver
from teller.bank.till.drawer import TillState
from teller.bank.till.rules import TillPaused
from teller.testing.bank import NAMES, PASSWORD

SHORT = Pieces({2_00: -1})  # two coins' worth is missing: within what the branch tolerates
FAR = Pieces({100_00: -1})


@pytest.fixture
def twice(tills):
    """Counts twice with so much more or less than there is; the answer to the second count."""

    def count(change, name="close_till", **more):
        pieces = tills.there() + change
        assert tills.ask(name, pieces=pieces, **more) == Counted(Outcome.AGAIN)
        return pieces, tills.ask(name, pieces=pieces, **more)

    return count


def test_a_first_count_that_agrees_closes(tills):
    there = tills.there()
    answer = tills.ask("close_till", pieces=there)
    assert answer == Counted(Outcome.AGREES, returned=there.total)
    assert tills.state().state is TillState.FREE


def test_a_first_count_that_differs_is_answered_without_any_figure(tills):
    answer = tills.ask("close_till", pieces=tills.there() + SHORT)
    assert answer == Counted(Outcome.AGAIN, returned=None, difference=None, offer=None)
    assert tills.state().state is TillState.COUNTING


@pytest.mark.parametrize("role", [Role.TELLER, Role.SUPERVISOR])
def test_from_the_beginning_of_a_count_nothing_tells_its_holder_what_is_there(role, tills):
    if role is Role.SUPERVISOR:
        tills.by_supervisor("open_till", till=2, amount=Money(500_00))
    number = 1 if role is Role.TELLER else 2
    assert tills.state(number, role).held is not None
    begun = tills.ask("begin_count", role)
    assert (begun.held, begun.pieces, begun.low, begun.state) == (None, None, (), TillState.COUNTING)
    seen = tills.state(number, role)
    assert (seen.held, seen.pieces, seen.low, seen.below_least) == (None, None, (), False)


def test_a_colleague_who_keeps_the_vault_still_sees_a_drawer_that_is_counted(tills):
    tills.ask("begin_count")
    assert tills.state(1, Role.SUPERVISOR).held == tills.there().total


@pytest.mark.parametrize("name", ["deposit", "withdraw", "preview_movement", "reverse"])
def test_while_a_drawer_is_counted_no_cash_moves_in_it_and_no_preview_tells_of_it(name, scene, tills):
    tills.ask("begin_count")
    with pytest.raises(TillPaused) as refused:
        scene.ask(name)
    assert refused.value.why == "counting"


def test_the_second_count_that_differs_has_both_figures_and_leaves_the_drawer_open(tills, twice):
    expected = tills.there().total
    pieces, answer = twice(SHORT)
    assert answer.outcome is Outcome.DIFFERS
    found = answer.difference
    assert (found.counted, found.expected, found.amount) == (pieces.total, expected, Money(-2_00))
    assert (found.pieces, found.needs_supervisor) == (SHORT, False)
    assert tills.state().state is TillState.COUNTING
    assert tills.there().total == expected


def test_a_second_count_that_agrees_closes(tills):
    there = tills.there()
    tills.ask("close_till", pieces=there + SHORT)
    assert tills.ask("close_till", pieces=there).outcome is Outcome.AGREES


@pytest.mark.parametrize(("change", "kind"), [({2_00: -1}, "till_short"), ({1_00: 1}, "till_over")])
def test_a_difference_is_booked_to_its_own_account_and_all_that_was_counted_returned(change, kind, tills, twice, sql):
    vault = tills.cash().vault
    expected = tills.there().total
    pieces, _ = twice(Pieces(change))
    answer = tills.ask("close_till", pieces=pieces, book=True)
    assert (answer.outcome, answer.returned) == (Outcome.BOOKED, pieces.total)
    (own,) = sql("SELECT balance_cents FROM account WHERE number = 'OVER AND SHORT'")
    assert own.balance_cents == Pieces(change).total.cents
    assert tills.cash().vault == vault + pieces.total
    assert tills.state().state is TillState.FREE
    booked = sql("SELECT kind, amount_cents FROM entry ORDER BY booked_at DESC, request DESC LIMIT 2")
    assert {tuple(row) for row in booked} == {
        (kind, abs(Pieces(change).total.cents)),
        ("till_return", pieces.total.cents),
    }
    kept = sql("SELECT expected_cents, counted_cents, outcome FROM till_count ORDER BY id")
    assert [tuple(row) for row in kept] == [
        (expected.cents, pieces.total.cents, outcome) for outcome in ("again", "differs", "booked")
    ]


def test_notes_of_other_kinds_for_the_same_sum_agree_and_go_to_the_vault_as_counted(tills):
    vault = tills.cash().vault_pieces
    counted = tills.there() + Pieces({100_00: -1, 50_00: 2})
    assert tills.ask("close_till", pieces=counted).outcome is Outcome.AGREES
    assert tills.cash().vault_pieces == vault + counted


def test_an_empty_count_of_a_full_drawer_is_booked_too(scene, tills):
    scene.ask("close_till")
    scene.bank.open_till(scene.sessions[Role.TELLER], cents=5_00)
    for outcome in (Outcome.AGAIN, Outcome.DIFFERS, Outcome.BOOKED):
        assert tills.ask("close_till", pieces=Pieces(), book=outcome is Outcome.BOOKED).outcome is outcome
    assert tills.state().state is TillState.FREE


def test_the_second_count_confirmed_without_booking_it_says_the_same_again_and_books_nothing(tills, twice, balance):
    pieces, answer = twice(SHORT)
    assert tills.ask("close_till", pieces=pieces) == answer
    assert balance("OVER AND SHORT") == 0


@pytest.mark.parametrize("change", [SHORT, Pieces()])
def test_nothing_is_booked_before_the_figures_were_told(change, tills, balance):
    answer = tills.ask("close_till", pieces=tills.there() + change, book=True)
    assert answer.outcome is (Outcome.AGAIN if change else Outcome.AGREES)
    assert balance("OVER AND SHORT") == 0


def test_a_third_count_of_other_notes_is_refused_since_the_figures_are_known(tills, twice):
    there = tills.there()
    pieces, _ = twice(SHORT)
    for other in (there, pieces + SHORT):
        with pytest.raises(RecountOver):
            tills.ask("close_till", pieces=other)


def test_after_giving_up_a_correction_and_a_new_round_the_drawer_closes(scene, tills, twice):
    """The teller finds the entry at fault, takes it back, and counts anew."""
    _, answer = twice(Pieces({20_00: 1}))
    (doubled,) = [cause for cause in answer.difference.causes if cause.why is Why.DOUBLED]
    assert [suspect.request for suspect in doubled.suspects] == [scene.entry]
    assert tills.ask("give_up_count").state is TillState.OPEN
    there = tills.there() + Pieces({20_00: 1})
    scene.ask("reverse", entry=scene.entry, reason="paid out on paper only")
    assert tills.there().total == there.total
    assert tills.ask("close_till", pieces=there).outcome is Outcome.AGREES


def test_the_same_request_again_gets_the_first_answer_and_counts_nothing(tills, sql):
    there, first = tills.there(), tills.scene.bank.request()
    asked = {"pieces": there + SHORT, "request": first}
    again = tills.ask("close_till", **asked)
    assert tills.ask("close_till", **asked) == again
    second = {**asked, "request": tills.scene.bank.request()}
    differs = tills.ask("close_till", **second)
    assert tills.ask("close_till", **second) == differs
    booked = {**asked, "request": tills.scene.bank.request(), "book": True}
    answer = tills.ask("close_till", **booked)
    assert tills.ask("close_till", **booked) == answer
    assert tills.ask("close_till", **second) == differs
    assert sql("SELECT count(*) FROM till_count") == [(3,)]


def test_a_count_asked_again_with_other_content_is_refused(tills):
    request = tills.scene.bank.request()
    tills.ask("close_till", pieces=tills.there() + SHORT, request=request)
    for name, pieces, differs in (
        ("close_till", tills.there(), "pieces"),
        ("count_till", tills.there() + SHORT, "why"),
    ):
        with pytest.raises(RequestReused) as refused:
            tills.ask(name, pieces=pieces, request=request)
        assert refused.value.differs == differs


@pytest.mark.parametrize(
    ("pieces", "refusal"),
    [
        (Pieces({100_00: -1}), InvalidInput),
        (Pieces({500_00: 10**9, 200_00: 10**9, 100_00: 10**9, 2_00: 10**9, 50_00: 10**9}) + Pieces({500_00: 0}), None),
        (Pieces({10**13: 10**9}), InvalidInput),
        (Pieces({3_00: 1}), UnknownPiece),
    ],
)
def test_what_nobody_can_have_counted_is_refused_as_input(pieces, refusal, tills):
    if refusal is None:
        assert tills.ask("close_till", pieces=pieces).outcome is Outcome.AGAIN
        return
    with pytest.raises(refusal):
        tills.ask("close_till", pieces=pieces)
    assert tills.state().state is TillState.OPEN


def test_a_drawer_whose_cash_is_on_its_way_is_not_counted(scene, tills):
    scene.ask("offer_cash")
    counted = {"pieces": tills.there()}
    for name, inputs in (("close_till", counted), ("count_till", counted), ("begin_count", {})):
        with pytest.raises(OffersOpen):
            tills.ask(name, **inputs)


def test_counting_and_pausing_need_a_drawer(tills):
    tills.ask("close_till", pieces=tills.there())
    for name in ("begin_count", "give_up_count", "pause_till", "resume_till"):
        with pytest.raises(TillNotOpen):
            tills.ask(name)


# -- checking ---------------------------------------------------------------------------------------------------------


def test_a_check_that_agrees_ends_the_count_and_the_books_know_the_notes_that_are_there(tills, balance):
    counted = tills.there() + Pieces({100_00: -1, 50_00: 2})
    assert tills.ask("count_till", pieces=counted) == Counted(Outcome.AGREES)
    assert tills.state().state is TillState.OPEN
    assert tills.there() == counted
    assert balance("EXCHANGE") == 0


def test_a_check_that_differs_twice_tells_both_figures_and_books_nothing(tills, twice, balance):
    pieces, answer = twice(SHORT, "count_till")
    assert answer.difference.amount == Money(-2_00)
    assert tills.ask("count_till", pieces=pieces) == answer
    assert balance("OVER AND SHORT") == 0
    assert tills.ask("give_up_count").held == tills.there().total


def test_a_check_and_a_closing_are_one_round(tills, twice):
    pieces, _ = twice(SHORT, "count_till")
    assert tills.ask("close_till", pieces=pieces, book=True).outcome is Outcome.BOOKED


# -- above the tolerance ----------------------------------------------------------------------------------------------


def test_above_the_tolerance_a_supervisor_agrees_to_exactly_this_count(scene, tills, twice):
    pieces, answer = twice(FAR)
    assert answer.difference.needs_supervisor
    asked = {"pieces": pieces, "request": scene.bank.request(), "book": True}
    with pytest.raises(DifferenceNeedsSupervisor) as refused:
        tills.ask("close_till", **asked)
    assert refused.value.difference == Money(-100_00)
    approval = tills.ask("ask_approval", deed=scene.use_cases["close_till"], inputs=asked, reason="counted three times")
    assert approval.facts == {
        "kind": "till_difference",
        "till_name": "Drawer 1",
        "counted_cents": pieces.total.cents,
        "expected_cents": pieces.total.cents + 100_00,
        "difference_cents": -100_00,
    }
    tills.ask("approve_here", approval=approval.id, email=NAMES[Role.SUPERVISOR][1], password=PASSWORD)
    assert tills.ask("close_till", **asked, approval=approval.id).outcome is Outcome.BOOKED
    assert verify(scene.bank.vault).holds


def test_asking_for_an_approval_counts_nothing(scene, tills, twice, sql):
    pieces, _ = twice(FAR)
    tills.ask(
        "ask_approval",
        deed=scene.use_cases["close_till"],
        inputs={"pieces": pieces, "request": scene.bank.request(), "book": True},
        reason="counted three times",
    )
    assert sql("SELECT count(*) FROM till_count") == [(2,)]
