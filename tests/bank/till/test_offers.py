"""Cash, or a whole drawer, is handed over on both sides: it is on its way until the other has taken it, once."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.ledger.cash import PiecesShort
from teller.bank.ledger.rules import AmountNotPositive, CashShort, RequestReused, TillNotOpen
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, NotFound
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome
from teller.bank.till.drawer import TillState
from teller.bank.till.offers.offering import OfferState
from teller.bank.till.offers.rules import OfferSettled, ReceiverUnfit
from teller.bank.till.rules import TillAlreadyOpen, TillPaused
from teller.testing.bank import NAMES

TOM, SARA, AKI = (NAMES[role][1] for role in (Role.TELLER, Role.SUPERVISOR, Role.AUDITOR))
SOME = Pieces({20_00: 2, 5_00: 1})


@pytest.fixture
def both(tills):
    """The supervisor has drawer 2."""
    tills.by_supervisor("open_till", till=2, amount=Money(1_000_00))
    return tills


@pytest.fixture
def offered(both):
    """The teller has offered some cash to the supervisor."""
    return both.ask("offer_cash", to=SARA, pieces=SOME)


# -- cash -------------------------------------------------------------------------------------------------------------


def test_offered_cash_is_in_neither_drawer_until_it_is_taken(both, balance):
    mine, theirs = both.there(1), both.there(2)
    made = both.ask("offer_cash", to=SARA, pieces=SOME)
    assert (made.mine, made.giver, made.taker, made.amount, made.state) == (
        True, "Tom Reed", "Sara Lind", SOME.total, OfferState.OFFERED,
    )  # fmt: skip
    assert (both.there(1), both.there(2), both.cash().in_transit) == (mine - SOME, theirs, SOME.total)
    (seen,) = both.by_supervisor("list_offers")
    assert (seen.id, seen.mine, seen.pieces) == (made.id, False, SOME)
    assert both.by_supervisor("take_offer", offer=made.id).state is OfferState.TAKEN
    assert (both.there(1), both.there(2), balance("CASH IN TRANSIT")) == (mine - SOME, theirs + SOME, 0)
    assert both.ask("list_offers") == both.by_supervisor("list_offers") == ()
    assert verify(both.scene.bank.vault).holds


@pytest.mark.parametrize(("name", "role"), [("decline_offer", Role.SUPERVISOR), ("withdraw_offer", Role.TELLER)])
def test_cash_that_is_not_taken_goes_back(name, role, both, balance):
    mine = both.there(1)
    made = both.ask("offer_cash", to=SARA, pieces=SOME)
    both.ask(name, role, offer=made.id)
    assert (both.there(1), balance("CASH IN TRANSIT")) == (mine, 0)


@pytest.mark.parametrize("name", ["take_offer", "decline_offer"])
def test_an_offer_is_answered_once(name, both, offered):
    asked = {"offer": offered.id, "request": both.scene.bank.request()}
    first = both.by_supervisor(name, **asked)
    held = both.there(2)
    assert both.by_supervisor(name, **asked) == first
    for again in ("take_offer", "decline_offer"):
        with pytest.raises(OfferSettled):
            both.by_supervisor(again, offer=offered.id)
    with pytest.raises(OfferSettled):
        both.ask("withdraw_offer", offer=offered.id)
    assert both.there(2) == held


def test_an_answer_under_the_request_of_another_is_refused(both, offered):
    request = both.scene.bank.request()
    both.by_supervisor("take_offer", offer=offered.id, request=request)
    second = both.ask("offer_cash", to=SARA, pieces=SOME)
    with pytest.raises(RequestReused):
        both.by_supervisor("take_offer", offer=second.id, request=request)


@pytest.mark.parametrize("name", ["take_offer", "decline_offer"])
def test_an_offer_to_somebody_else_is_not_there(name, both, offered):
    for number in (offered.id, 999):
        with pytest.raises(NotFound):
            both.ask(name, offer=number)
    with pytest.raises(NotFound):
        both.by_supervisor("withdraw_offer", offer=offered.id)


@pytest.mark.parametrize(
    ("inputs", "refusal"),
    [
        ({"to": SARA, "pieces": Pieces({5_00: -1})}, InvalidInput),
        ({"to": SARA, "pieces": Pieces()}, AmountNotPositive),
        ({"to": "nobody@northgate.example", "pieces": Pieces({500_00: 99})}, NotFound),
        ({"to": AKI, "pieces": SOME}, NotFound),
        ({"to": TOM.upper(), "pieces": SOME}, ReceiverUnfit),
        ({"to": SARA, "pieces": Pieces({500_00: 99})}, CashShort),
        ({"to": SARA, "pieces": Pieces({500_00: 1})}, PiecesShort),
    ],
)
def test_an_offer_is_refused_for_the_first_reason(inputs, refusal, both):
    before = both.there()
    with pytest.raises(refusal):
        both.ask("offer_cash", **inputs)
    assert both.there() == before


def test_cash_goes_to_somebody_with_a_drawer(tills):
    with pytest.raises(ReceiverUnfit) as refused:
        tills.ask("offer_cash", to=SARA, pieces=SOME)
    assert refused.value.why == "no_drawer"


def test_who_has_closed_their_drawer_cannot_take_cash_and_can_decline_it(both, offered):
    both.by_supervisor("close_till", pieces=both.there(2))
    with pytest.raises(TillNotOpen):
        both.by_supervisor("take_offer", offer=offered.id)
    both.by_supervisor("decline_offer", offer=offered.id)


def test_colleagues_are_those_who_may_have_a_drawer_with_the_one_they_have(tills):
    assert [(one.name, one.drawer) for one in tills.ask("list_colleagues")] == [("Sara Lind", None)]
    assert [(one.name, one.drawer) for one in tills.by_supervisor("list_colleagues")] == [("Tom Reed", "Drawer 1")]


# -- the drawer -------------------------------------------------------------------------------------------------------


def test_a_drawer_that_agrees_is_offered_and_taken_with_all_that_is_in_it(scene, tills):
    there = tills.there()
    answer = tills.ask("offer_drawer", to=SARA, pieces=there)
    assert answer == Counted(Outcome.AGREES, offer=1)
    assert tills.state().state is TillState.OFFERED
    with pytest.raises(TillPaused) as refused:
        scene.ask("deposit")
    assert refused.value.why == "offered"
    tills.by_supervisor("take_offer", offer=1)
    mine, theirs = tills.state(), tills.state(1, Role.SUPERVISOR)
    assert (mine.mine, theirs.mine, theirs.held, theirs.state) == (False, True, there.total, TillState.OPEN)
    with pytest.raises(TillNotOpen):
        scene.ask("deposit")
    assert tills.by_supervisor("close_till", pieces=there).outcome is Outcome.AGREES


@pytest.mark.parametrize(("name", "role"), [("decline_offer", Role.SUPERVISOR), ("withdraw_offer", Role.TELLER)])
def test_a_drawer_that_is_not_taken_goes_on_with_its_holder(name, role, scene, tills):
    tills.ask("offer_drawer", to=SARA, pieces=tills.there())
    tills.ask(name, role, offer=1)
    assert tills.state().state is TillState.OPEN
    scene.ask("deposit")


def test_what_differs_is_booked_in_the_givers_name_and_the_drawer_then_holds_what_was_counted(tills, balance, sql):
    pieces = tills.there() + Pieces({1_00: -1})
    for outcome in (Outcome.AGAIN, Outcome.DIFFERS, Outcome.BOOKED):
        answer = tills.ask("offer_drawer", to=SARA, pieces=pieces, book=outcome is Outcome.BOOKED)
        assert answer.outcome is outcome
    assert (tills.there(), balance("OVER AND SHORT"), answer.offer) == (pieces, -1_00, 1)
    (tom,) = sql(f"SELECT id FROM user WHERE email = '{TOM}'")
    assert sql("SELECT DISTINCT holder_id, why FROM till_count") == [(tom.id, "hand_over")]


def test_the_same_hand_over_again_gets_the_first_answer(tills):
    asked = {"to": SARA, "pieces": tills.there(), "request": tills.scene.bank.request()}
    first = tills.ask("offer_drawer", **asked)
    assert tills.ask("offer_drawer", **asked) == first
    with pytest.raises(RequestReused):
        tills.ask("offer_drawer", **{**asked, "to": AKI})
    taking = {"offer": first.offer, "request": tills.scene.bank.request()}
    taken = tills.by_supervisor("take_offer", **taking)
    assert tills.by_supervisor("take_offer", **taking) == taken
    with pytest.raises(OfferSettled):
        tills.by_supervisor("take_offer", offer=first.offer)


def test_a_drawer_goes_to_somebody_without_one(both):
    with pytest.raises(ReceiverUnfit) as refused:
        both.ask("offer_drawer", to=SARA, pieces=both.there())
    assert refused.value.why == "has_drawer"
    assert both.state().state is TillState.OPEN


def test_who_has_opened_a_drawer_meanwhile_cannot_take_another(scene, tills):
    tills.ask("offer_drawer", to=SARA, pieces=tills.there())
    tills.by_supervisor("open_till", till=2, amount=Money(10_00))
    with pytest.raises(TillAlreadyOpen):
        tills.by_supervisor("take_offer", offer=1)


def test_an_offered_drawer_is_neither_counted_nor_paused_nor_resumed(tills):
    there = tills.there()
    tills.ask("offer_drawer", to=SARA, pieces=there)
    for name, inputs in (
        ("close_till", {"pieces": there}),
        ("count_till", {"pieces": there}),
        ("begin_count", {}),
        ("pause_till", {}),
        ("resume_till", {}),
    ):
        with pytest.raises(TillPaused):
            tills.ask(name, **inputs)
    assert tills.ask("give_up_count").state is TillState.OFFERED


def test_a_window_that_was_too_late_takes_nothing(both, offered):
    """Two windows of the same receiver: the first answer stands."""
    second = both.scene.bank.reopened()
    other = second.sign_in(Role.SUPERVISOR)
    both.by_supervisor("take_offer", offer=offered.id)
    held = both.there(2)
    with pytest.raises(OfferSettled):
        second.branch.ask(
            both.scene.use_cases["take_offer"],
            second.view(other, View.TILL),
            offer=offered.id,
            request=second.request(),
        )
    assert both.there(2) == held
    second.close()
