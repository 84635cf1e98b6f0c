"""A supervisor closes somebody's drawer by force: with a witness, in the holder's name, and never their own."""

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.till.counts.rules import Outcome, OwnDrawerForced, WitnessRefused
from teller.bank.till.drawer import TillState
from teller.bank.till.rules import TillNobodys
from teller.testing.bank import NAMES, PASSWORD

TOM, SARA, AKI, ADA = (NAMES[role][1] for role in (Role.TELLER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMINISTRATOR))


@pytest.fixture
def force(tills):
    def close(change=None, **inputs):
        asked = {
            "till": 1,
            "pieces": tills.there() + (change or Pieces()),
            "witness_email": AKI,
            "witness_password": PASSWORD,
        }
        return tills.by_supervisor("force_close", **{**asked, **inputs})

    return close


@pytest.mark.parametrize("witness", [AKI, ADA, TOM, TOM.upper()])
def test_whoever_can_sign_in_is_a_witness_the_holder_too(witness, force, tills):
    there = tills.there()
    answer = force(witness_email=witness)
    assert (answer.outcome, answer.returned) == (Outcome.AGREES, there.total)
    assert tills.state().state is TillState.FREE


def test_a_difference_of_any_size_is_booked_with_holder_counter_and_witness_on_record(force, tills, balance, sql):
    answer = force(Pieces({100_00: -2}))
    assert (answer.outcome, answer.difference.amount) == (Outcome.BOOKED, Money(-200_00))
    assert balance("OVER AND SHORT") == -200_00
    ids = dict(sql("SELECT email, id FROM user"))
    (kept,) = sql("SELECT holder_id, counted_by, witness_id, why, outcome FROM till_count")
    assert tuple(kept) == (ids[TOM], ids[SARA], ids[AKI], "forced", "booked")
    assert verify(tills.scene.bank.vault).holds


@pytest.mark.parametrize(
    "wrong",
    [
        {"witness_email": "nobody@northgate.example"},
        {"witness_email": SARA},
        {"witness_email": SARA.upper()},
        {"witness_password": "wrong"},
        {"witness_email": ""},
    ],
)
def test_every_wrong_witness_gets_the_same_refusal_and_nothing_is_counted(wrong, force, tills, trail, sql):
    with pytest.raises(WitnessRefused) as refused:
        force(**wrong)
    assert refused.value.facts() == {}
    assert "till.witness_failed" in [row.act for row in trail()]
    assert sql("SELECT count(*) FROM till_count") == [(0,)]
    assert tills.state().state is TillState.OPEN


def test_a_disabled_user_is_no_witness(force, scene):
    scene.ask("disable_user")
    with pytest.raises(WitnessRefused):
        force()


def test_a_drawer_that_is_free_ones_own_or_not_there_is_not_forced(force, tills):
    for till, refusal in ((99, NotFound), (2, TillNobodys)):
        with pytest.raises(refusal):
            force(till=till)
    tills.by_supervisor("open_till", till=2, amount=Money(10_00))
    with pytest.raises(OwnDrawerForced):
        force(till=2)


def test_forced_twice_under_one_request_it_is_closed_once(force, tills, sql):
    asked = {"pieces": tills.there(), "request": tills.scene.bank.request()}
    assert force(**asked) == force(**asked)
    assert sql("SELECT count(*) FROM till_count") == [(1,)]


@pytest.mark.parametrize("before", ["pause_till", "begin_count"])
def test_whatever_its_holder_was_doing_with_it(before, force, tills):
    tills.ask(before)
    force()
    assert tills.state().state is TillState.FREE


def test_offers_that_are_open_are_taken_back_first(force, tills, balance):
    tills.by_supervisor("open_till", till=2, amount=Money(10_00))
    tills.ask("offer_cash", to=SARA, pieces=Pieces({10_00: 2}))
    answer = force(Pieces({10_00: 2}))
    assert answer.outcome is Outcome.AGREES
    assert balance("CASH IN TRANSIT") == 0
    assert tills.by_supervisor("list_offers") == ()


def test_a_drawer_that_is_offered_is_its_givers_until_it_is_taken(force, tills):
    tills.ask("offer_drawer", to=SARA, pieces=tills.there())
    assert force().outcome is Outcome.AGREES
    assert tills.by_supervisor("list_offers") == ()
