"""Drawers are taken by one user at a time, filled from the cash vault and emptied into it; nobody counts others' cash."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.ledger.cash import PiecesDiffer
from teller.bank.ledger.rules import AmountNotPositive, RequestAlreadyRefused, RequestReused, TillNotOpen
from teller.bank.money import MAX_CENTS, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted, Refusal
from teller.bank.till import rules
from teller.bank.till.rules import (
    CashVaultFull,
    CashVaultShort,
    FloatNegative,
    TillAlreadyOpen,
    TillExists,
    TillTaken,
)

TILL = 5_550_00  # what the scene's postings leave in the teller's drawer
VAULT = 1_000_000_00 - 5_000_00


@pytest.fixture
def cash(scene):
    """What lies in drawer 1, drawer 2 and the cash vault, as the supervisor sees it."""

    def figures():
        token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.TILL)
        seen = scene.ask_with(token, "list_tills")
        held = {drawer.id: drawer.held.cents for drawer in seen.drawers}
        return held[1], held[2], seen.vault.cents

    return figures


def test_a_teller_sees_their_own_drawer_and_a_supervisor_all_of_them(scene, cash):
    seen = scene.ask("list_tills")
    assert {drawer.name: (drawer.mine, drawer.holder, drawer.held) for drawer in seen.drawers} == {
        "Drawer 1": (True, "Tom Reed", Money(TILL)),
        **{f"Drawer {number}": (False, None, None) for number in (2, 3, 4)},
    }
    assert seen.vault is None
    assert cash() == (TILL, 0, VAULT)


def test_a_float_comes_from_the_cash_vault_and_all_cash_goes_back(scene, cash):
    opened = scene.ask("open_till")
    assert (opened.mine, opened.holder, opened.held) == (True, "Sara Lind", Money(100_00))
    assert cash() == (TILL, 100_00, VAULT - 100_00)
    assert scene.ask("close_till").returned == Money(TILL)
    assert cash() == (0, 100_00, VAULT - 100_00 + TILL)
    assert scene.ask("list_tills").drawers[0].holder is None


@pytest.mark.parametrize(
    ("who", "changed", "refusal"),
    [
        (Role.TELLER, {"till": 99, "amount": Money(-1)}, NotFound),
        (Role.TELLER, {"till": 1, "amount": Money(-1)}, FloatNegative),
        (Role.TELLER, {"till": 1, "amount": Money(MAX_CENTS)}, TillAlreadyOpen),
        (Role.SUPERVISOR, {"till": 1, "amount": Money(MAX_CENTS)}, TillTaken),
        (Role.SUPERVISOR, {"till": 2, "amount": Money(VAULT + 1)}, CashVaultShort),
        (Role.SUPERVISOR, {"till": 2, "amount": Money(VAULT)}, None),
        (Role.SUPERVISOR, {"till": 2, "amount": Money(0)}, None),
    ],
)
def test_opening_a_till_is_refused_in_this_order(who, changed, refusal, scene, cash):
    token = scene.bank.view(scene.sessions[who], View.TILL)
    before = cash()
    if refusal is None:
        assert scene.ask_with(token, "open_till", **changed).mine
        return
    with pytest.raises(refusal):
        scene.ask_with(token, "open_till", **changed)
    assert cash() == before


def test_asking_for_too_great_a_float_does_not_tell_what_the_vault_holds(scene):
    scene.ask("close_till")
    token = scene.bank.view(scene.sessions[Role.TELLER], View.TILL)
    with pytest.raises(CashVaultShort) as refused:
        scene.ask_with(token, "open_till", amount=Money(MAX_CENTS))
    assert refused.value.facts() == {}


@pytest.mark.parametrize("till", [0, -1, 2**63, 2**70, True, "1", 1.0, None])
def test_a_till_that_is_no_number_of_one_is_refused(till, scene):
    with pytest.raises(InvalidInput):
        scene.ask("open_till", till=till)


def test_opening_asked_twice_fills_the_drawer_once(scene, cash):
    asked = scene.inputs("open_till")
    first = scene.ask("open_till", **asked)
    assert scene.ask("open_till", **asked) == first
    assert cash()[1] == 100_00
    with pytest.raises(RequestReused):
        scene.ask("open_till", **{**asked, "amount": Money(99_00)})


def test_closing_asked_twice_empties_the_drawer_once_and_gets_the_first_answer(scene, cash):
    asked = scene.inputs("close_till")
    assert scene.ask("close_till", **asked).returned == Money(TILL)
    after = cash()
    assert scene.ask("close_till", **asked).returned == Money(TILL)
    assert cash() == after
    scene.bank.open_till(scene.sessions[Role.TELLER], cents=7_00)
    assert scene.ask("close_till", **asked).returned == Money(TILL)
    assert cash()[0] == 7_00


def test_closing_with_a_request_id_of_something_else_is_refused(scene):
    with pytest.raises(RequestReused) as refused:
        scene.ask("close_till", request=scene.entry)
    assert refused.value.differs == "kind"
    floated = scene.ask("open_till") and scene.bank.request()
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.TILL)
    pieces = scene.bank.pieces_in("Drawer 2")
    scene.ask_with(token, "close_till", pieces=pieces, request=floated)
    with pytest.raises(RequestReused) as refused:
        scene.ask("close_till", pieces=pieces, request=floated)
    assert refused.value.differs == "user"


def test_a_drawer_that_is_not_open_is_not_closed_and_the_refusal_stays(scene):
    scene.ask("close_till")
    asked = scene.inputs("close_till")
    with pytest.raises(TillNotOpen):
        scene.ask("close_till", **asked)
    scene.bank.open_till(scene.sessions[Role.TELLER])
    with pytest.raises(RequestAlreadyRefused):
        scene.ask("close_till", **asked)


def test_an_empty_drawer_closes_too(scene, cash):
    scene.ask("close_till")
    scene.bank.open_till(scene.sessions[Role.TELLER], cents=0)
    assert scene.ask("close_till").returned == Money(0)
    assert scene.ask("list_tills").drawers[0].holder is None


def test_a_drawer_stays_open_over_a_sign_out(scene):
    scene.ask("sign_out")
    scene.sessions[Role.TELLER] = scene.bank.sign_in(Role.TELLER)
    assert [drawer.mine for drawer in scene.ask("list_tills").drawers] == [True, False, False, False]


def test_a_new_drawer_has_a_name_of_its_own_and_can_be_taken(scene):
    added = scene.ask("add_till", name="Counter by the door")
    assert (added.name, added.holder, added.held) == ("Counter by the door", None, Money(0))
    with pytest.raises(TillExists):
        scene.ask("add_till", name=" Counter by the door ")
    assert scene.ask("open_till", till=added.id).held == Money(100_00)


def test_tills_are_added_and_cash_received_by_supervisors_only(scene):
    for role, name in ((Role.TELLER, "add_till"), (Role.TELLER, "receive_cash")):
        with pytest.raises(NotPermitted):
            scene.ask_with(scene.bank.view(scene.sessions[role], View.TILL), name)


def test_a_delivery_fills_the_cash_vault_once(scene, cash):
    asked = scene.inputs("receive_cash")
    assert scene.ask("receive_cash", **asked) == Money(VAULT + 500_00)
    assert scene.ask("receive_cash", **asked) == Money(VAULT + 500_00)
    assert cash()[2] == VAULT + 500_00
    for changed in ({"amount": Money(1)}, {"memo": "x"}):
        with pytest.raises(RequestReused):
            scene.ask("receive_cash", **{**asked, **changed})


@pytest.mark.parametrize(
    ("cents", "refusal"),
    [
        (0, AmountNotPositive),
        (-1, AmountNotPositive),
        (MAX_CENTS, CashVaultFull),
        (MAX_CENTS - 99_999_999, CashVaultFull),
    ],
)
def test_a_delivery_that_the_books_cannot_hold_is_refused(cents, refusal, scene, cash):
    before = cash()
    with pytest.raises(refusal):
        scene.ask("receive_cash", amount=Money(cents))
    assert cash() == before


def test_a_vault_can_be_filled_to_the_last_cent_that_the_books_can_count(scene):
    scene.ask("receive_cash", amount=Money(MAX_CENTS - 1_000_000_00))
    with pytest.raises(Refusal):
        scene.ask("receive_cash", amount=Money(1))


def test_a_float_is_what_the_vault_holds_at_most():
    rules.check_float(Money(5), Money(5))
    with pytest.raises(CashVaultShort):
        rules.check_float(Money(5), Money(6))


def test_no_drawer_is_opened_with_nothing_where_notes_were_counted(scene, cash):
    scene.ask("close_till")
    before = cash()
    with pytest.raises(PiecesDiffer):
        scene.ask("open_till", till=1, amount=Money(0), pieces=Pieces({100_00: 1}))
    assert cash() == before
