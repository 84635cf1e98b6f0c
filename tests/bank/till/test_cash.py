"""Drawers are filled from the vault and emptied into it note by note; notes are exchanged; nobody learns what the vault has."""

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.days.day import BranchClosed
from teller.bank.ledger.cash import PiecesDiffer, PiecesShort, UnknownPiece
from teller.bank.ledger.rules import (
    AmountNotPositive,
    CashShort,
    RequestAlreadyRefused,
    RequestReused,
    TillNotOpen,
)
from teller.bank.money import MAX_CENTS, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted
from teller.bank.till.drawer import TillState
from teller.bank.till.rules import (
    CashVaultPiecesShort,
    CashVaultShort,
    ExchangeUneven,
    HoldingCrossed,
    TillPaused,
)

FIFTY = Pieces({20_00: 2, 10_00: 1})


def test_a_float_is_taken_as_it_was_counted(tills):
    opened = tills.by_supervisor("open_till", till=2, amount=Money(50_00), pieces=FIFTY)
    assert (opened.held, opened.pieces) == (Money(50_00), FIFTY)


def test_a_float_whose_notes_come_to_something_else_is_refused(tills):
    with pytest.raises(PiecesDiffer):
        tills.by_supervisor("open_till", till=2, amount=Money(60_00), pieces=FIFTY)
    assert tills.state(2, Role.SUPERVISOR).state is TillState.FREE


def test_cash_is_bought_from_the_vault_and_sold_to_it(tills):
    there, vault = tills.there(), tills.cash().vault_pieces
    bought = tills.ask("buy_cash", amount=Money(50_00), pieces=FIFTY)
    assert (bought.held, bought.pieces, tills.there()) == (there.total + Money(50_00), FIFTY, there + FIFTY)
    assert tills.cash().vault_pieces == vault - FIFTY
    sold = tills.ask("sell_cash", amount=Money(50_00), pieces=FIFTY)
    assert (sold.held, tills.there(), tills.cash().vault_pieces) == (there.total, there, vault)


def test_uncounted_the_bank_chooses_from_what_is_there(tills):
    bought = tills.ask("buy_cash", amount=Money(300_00))
    assert bought.pieces.total == Money(300_00)
    assert tills.ask("sell_cash", amount=Money(300_00)).pieces.total == Money(300_00)


@pytest.mark.parametrize("name", ["buy_cash", "sell_cash", "exchange_pieces", "offer_cash", "take_offer", "ship_cash"])
def test_asked_twice_cash_moves_once_and_the_answer_is_the_first(name, scene, tills):
    asked, token = scene.inputs(name), scene.token(name)
    first = scene.bank.branch.ask(scene.use_cases[name], token, **asked)
    after = tills.there(), tills.cash().vault
    assert scene.bank.branch.ask(scene.use_cases[name], token, **asked) == first
    assert (tills.there(), tills.cash().vault) == after


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("buy_cash", {"amount": Money(51_00)}),
        ("buy_cash", {"pieces": FIFTY}),
        ("sell_cash", {"amount": Money(51_00)}),
        ("exchange_pieces", {"given": Pieces({2_00: 5})}),
        ("exchange_pieces", {"with_": "vault"}),
        ("exchange_pieces", {"taken": Pieces({1_00: 10})}),
        ("offer_cash", {"pieces": FIFTY}),
        ("offer_cash", {"to": "aki@northgate.example"}),
        ("ship_cash", {"memo": "elsewhere"}),
    ],
)
def test_one_request_with_other_content_is_refused(name, changed, scene):
    asked, token = scene.inputs(name), scene.token(name)
    scene.bank.branch.ask(scene.use_cases[name], token, **asked)
    with pytest.raises(RequestReused):
        scene.bank.branch.ask(scene.use_cases[name], token, **{**asked, **changed})


ORDER = [
    ("buy_cash", {"amount": Money(-1), "pieces": Pieces({10_00: -1})}, InvalidInput),
    ("buy_cash", {"amount": Money(50_00), "pieces": Pieces({3_00: 1})}, UnknownPiece),
    ("buy_cash", {"amount": Money(0)}, AmountNotPositive),
    ("buy_cash", {"amount": Money(MAX_CENTS)}, CashVaultShort),
    ("buy_cash", {"amount": Money(50_00), "pieces": Pieces({20_00: 2})}, PiecesDiffer),
    ("buy_cash", {"amount": Money(500_00 * 9), "pieces": Pieces({500_00: 9})}, CashVaultPiecesShort),
    ("sell_cash", {"amount": Money(0)}, AmountNotPositive),
    ("sell_cash", {"amount": Money(10_000_00)}, CashShort),
    ("sell_cash", {"amount": Money(500_00), "pieces": Pieces({500_00: 1})}, PiecesShort),
    ("exchange_pieces", {"given": Pieces(), "taken": Pieces(), "with_": "vault"}, AmountNotPositive),
    ("exchange_pieces", {"given": FIFTY, "taken": Pieces({10_00: 4}), "with_": "vault"}, ExchangeUneven),
    ("exchange_pieces", {"given": Pieces({500_00: 1}), "taken": Pieces({100_00: 5}), "with_": "customer"}, PiecesShort),
    (
        "exchange_pieces",
        {"given": Pieces({100_00: 5}), "taken": Pieces({500_00: 1}), "with_": "vault"},
        CashVaultPiecesShort,
    ),
    ("exchange_pieces", {"given": FIFTY, "taken": FIFTY, "with_": "nobody"}, InvalidInput),
]


@pytest.mark.parametrize(("name", "inputs", "refusal"), ORDER)
def test_moving_cash_is_refused_for_the_first_reason_and_nothing_has_moved(name, inputs, refusal, tills):
    before = tills.there(), tills.cash().vault_pieces
    with pytest.raises(refusal):
        tills.ask(name, **inputs)
    assert (tills.there(), tills.cash().vault_pieces) == before


@pytest.mark.parametrize(
    ("name", "inputs", "refusal"), [one for one in ORDER if one[2] not in {InvalidInput, UnknownPiece}]
)
def test_the_drawer_comes_before_what_is_asked_of_it(name, inputs, refusal, tills):
    tills.ask("pause_till")
    with pytest.raises(TillPaused):
        tills.ask(name, **inputs)
    tills.ask("resume_till")
    tills.ask("close_till", pieces=tills.there())
    with pytest.raises(TillNotOpen):
        tills.ask(name, **inputs)


def test_a_refusal_of_the_vault_stays_the_answer_to_its_request_and_tells_no_figure(tills):
    asked = {"amount": Money(MAX_CENTS), "request": tills.scene.bank.request()}
    with pytest.raises(CashVaultShort) as refused:
        tills.ask("buy_cash", **asked)
    assert refused.value.facts() == {}
    with pytest.raises(RequestAlreadyRefused):
        tills.ask("buy_cash", **asked)


# -- exchanging -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("with_", ["vault", "customer"])
def test_an_exchange_changes_the_notes_and_no_sum(with_, tills, balance, sql):
    there, vault = tills.there(), tills.cash().vault_pieces
    given, taken = Pieces({5_00: 2}), Pieces({10_00: 1})
    moved = tills.ask("exchange_pieces", given=given, taken=taken, with_=with_)
    assert (moved.amount, moved.held, tills.there()) == (Money(10_00), there.total, there + taken - given)
    assert tills.cash().vault_pieces == (vault - taken + given if with_ == "vault" else vault)
    assert balance("EXCHANGE") == 0
    parts = sql("SELECT kind, part_of FROM entry WHERE kind LIKE 'exchange%' ORDER BY kind")
    assert [tuple(row) for row in parts] == [("exchange_in", None), ("exchange_out", moved.request)]
    assert verify(tills.scene.bank.vault).holds


# -- the vault --------------------------------------------------------------------------------------------------------


def test_a_delivery_and_its_opposite_are_kept_note_by_note(tills, balance):
    vault, capital = tills.cash().vault_pieces, balance("CAPITAL")
    tills.by_supervisor("receive_cash", amount=Money(50_00), pieces=FIFTY)
    assert tills.cash().vault_pieces == vault + FIFTY
    held = tills.by_supervisor("ship_cash", amount=Money(50_00), pieces=FIFTY, memo="back to the centre")
    assert (held, tills.cash().vault_pieces, balance("CAPITAL")) == (vault.total, vault, capital)


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [(Money(0), AmountNotPositive), (Money(-1), AmountNotPositive), (Money(MAX_CENTS), CashVaultShort)],
)
def test_what_the_vault_does_not_have_is_not_shipped(amount, refusal, tills):
    with pytest.raises(refusal):
        tills.by_supervisor("ship_cash", amount=amount)


@pytest.mark.parametrize("name", ["ship_cash", "receive_cash", "set_holding", "force_close"])
def test_the_branchs_cash_is_for_supervisors(name, scene):
    token = scene.bank.view(scene.sessions[Role.TELLER], scene.askings[name].view)
    with pytest.raises(NotPermitted):
        scene.ask_with(token, name)


# -- pausing and holding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["deposit", "withdraw", "preview_movement", "buy_cash", "sell_cash", "exchange_pieces", "offer_cash", "take_offer"],
)
def test_no_cash_moves_in_a_paused_drawer_and_the_same_request_is_good_once_it_goes_on(name, scene, tills):
    asked, token = scene.inputs(name), scene.token(name)
    assert tills.ask("pause_till").state is TillState.PAUSED
    assert tills.ask("pause_till").held is not None
    with pytest.raises(TillPaused) as refused:
        scene.bank.branch.ask(scene.use_cases[name], token, **asked)
    assert refused.value.why == "paused"
    assert tills.ask("resume_till").state is TillState.OPEN
    assert tills.ask("resume_till").state is TillState.OPEN
    scene.bank.branch.ask(scene.use_cases[name], token, **asked)


def test_a_paused_drawer_is_paused_after_a_sign_out_too(scene, tills):
    tills.ask("pause_till")
    scene.ask("sign_out")
    scene.sessions[Role.TELLER] = scene.bank.sign_in(Role.TELLER)
    assert tills.state().state is TillState.PAUSED


def test_a_transfer_needs_no_drawer_and_goes_on(scene, tills):
    tills.ask("pause_till")
    assert scene.ask("transfer").till is None


@pytest.mark.parametrize(
    ("least", "most", "below", "over"),
    [
        (None, None, False, False),
        (6_000_00, None, True, False),
        (None, 5_000_00, False, True),
        (5_550_00, 5_550_00, False, False),
    ],
)
def test_a_drawer_says_when_it_holds_less_or_more_than_it_should(least, most, below, over, tills):
    bounds = {"least": None if least is None else Money(least), "most": None if most is None else Money(most)}
    tills.by_supervisor("set_holding", till=1, **bounds)
    seen = tills.state()
    assert (seen.least, seen.most, seen.below_least, seen.over_most) == (*bounds.values(), below, over)


@pytest.mark.parametrize(
    ("inputs", "refusal"),
    [
        ({"till": 99, "least": None, "most": None}, NotFound),
        ({"till": 1, "least": Money(2), "most": Money(1)}, HoldingCrossed),
        ({"till": 1, "least": Money(-1), "most": None}, InvalidInput),
    ],
)
def test_a_holding_that_cannot_be_is_refused(inputs, refusal, tills):
    with pytest.raises(refusal):
        tills.by_supervisor("set_holding", **inputs)


def test_notes_that_run_low_are_named_the_largest_first(scene, tills):
    scene.ask("close_till")
    pieces = Pieces({20_00: 4, 10_00: 30})
    tills.ask("open_till", till=1, amount=pieces.total, pieces=pieces)
    low = [one.cents for one in tills.state().low]
    assert low == sorted(low, reverse=True)
    assert 20_00 in low
    assert 10_00 not in low


def test_on_a_closed_day_no_drawer_is_opened(scene, tills, sql):
    tills.ask("close_till", pieces=tills.there())
    sql("UPDATE business_day SET state = 'closed', closed_at = 1, closed_by = 1")
    with pytest.raises(BranchClosed):
        tills.ask("open_till", till=1, amount=Money(0))
