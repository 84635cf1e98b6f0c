"""A card's life: issued with a CVV seen once, active, blocked, replaced, cancelled, expired; its CVV guessed thrice at most."""

import re

import pytest

from teller.bank.badge import Role
from teller.bank.cards import making
from teller.bank.cards.rules import (
    BlockReason,
    Brand,
    CardNeedsAccount,
    CardNeedsReplacing,
    CardState,
    CardStateForbids,
    CvvNotDigits,
    CvvWrong,
)
from teller.bank.money import Money
from teller.bank.passwords import Passwords
from teller.bank.refusal import NotFound


@pytest.fixture
def card(scene):
    """The card as its panel shows it now."""
    return lambda token=None: {found.token: found for found in scene.ask("list_cards")}[token or scene.card]


def wrong(cvv):
    return f"{(int(cvv) + 1) % 1_000:03d}"


def test_a_card_is_issued_with_nothing_behind_its_four_digits(scene):
    made = scene.ask("issue_card", brand=Brand.MASTERCARD)
    assert re.fullmatch(r"•••• [0-9]{4}", made.card.masked)
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", made.card.token)
    assert re.fullmatch(r"[0-9]{3}", made.cvv)
    assert (made.card.brand, made.card.state, made.card.account) == (Brand.MASTERCARD, CardState.ISSUED, scene.account)
    assert (made.card.expires, made.card.day_limit, made.card.cash_limit) == ("2030-11", Money(2_500_00), Money(500_00))
    assert (made.card.online, made.card.abroad, made.card.successor) == (True, False, None)
    for shown in (repr(made), repr(made.card), str(made)):
        assert made.card.token not in shown
        assert f"'{made.cvv}'" not in shown


def test_the_file_keeps_a_cvv_only_as_a_hash_that_its_thousand_values_do_not_open(scene, sql):
    stored = sql("SELECT token, cvv_hash FROM card ORDER BY id DESC LIMIT 1")[0]
    made = scene.ask("issue_card")
    (row,) = sql(f"SELECT cvv_hash FROM card WHERE token = '{made.card.token}'")
    passwords = Passwords(4)
    assert stored.cvv_hash != row.cvv_hash
    assert row.cvv_hash.startswith("$bcrypt-sha256$")
    guesses = (f"{guess:03d}" for guess in (int(made.cvv), 0, 999))
    assert not any(passwords.check(guess, row.cvv_hash) for guess in guesses)
    house = scene.bank.branch._house
    assert passwords.check(making.peppered(house, made.card.token, made.cvv), row.cvv_hash)
    assert not passwords.check(making.peppered(house, stored.token, made.cvv), row.cvv_hash)


@pytest.mark.parametrize("account", ["savings", "frozen"])
def test_a_card_draws_on_an_active_current_account(account, scene):
    with pytest.raises(CardNeedsAccount):
        scene.ask("issue_card", account=getattr(scene, account))


def test_the_cards_of_a_customer_are_theirs_alone_newest_first(scene):
    tokens = [found.token for found in scene.ask("list_cards")]
    assert tokens == [scene.blocked, scene.issued, scene.card]


def test_a_card_goes_from_issued_to_active_to_blocked_and_back(scene, card):
    scene.ask("activate_card")
    assert card(scene.issued).state is CardState.ACTIVE
    with pytest.raises(CardStateForbids):
        scene.ask("activate_card")
    scene.ask("block_card", card=scene.issued, reason=BlockReason.SUSPICIOUS)
    assert (card(scene.issued).state, card(scene.issued).block_reason) == (CardState.BLOCKED, BlockReason.SUSPICIOUS)
    scene.ask("unblock_card", card=scene.issued)
    assert (card(scene.issued).state, card(scene.issued).block_reason) == (CardState.ACTIVE, None)


@pytest.mark.parametrize("reason", [BlockReason.LOST, BlockReason.STOLEN])
def test_a_lost_or_stolen_card_is_replaced_not_unblocked(reason, scene, card):
    scene.ask("set_card_limits")
    scene.ask("block_card", reason=reason)
    with pytest.raises(CardNeedsReplacing) as refused:
        scene.ask("unblock_card", card=scene.card)
    assert refused.value.reason is reason
    made = scene.ask("replace_card")
    old, new = card(), card(made.card.token)
    assert (old.state, old.successor) == (CardState.REPLACED, new.masked)
    assert (new.state, new.account, new.brand) == (CardState.ISSUED, old.account, old.brand)
    assert (new.day_limit, new.cash_limit, new.online, new.abroad) == (Money(900_00), Money(300_00), False, True)
    assert new.token != old.token
    with pytest.raises(CardStateForbids):
        scene.ask("replace_card")


def test_a_cancelled_card_does_nothing_any_more(scene, card):
    scene.ask("cancel_card")
    assert card().state is CardState.CANCELLED
    for name in (
        "activate_card",
        "block_card",
        "unblock_card",
        "replace_card",
        "cancel_card",
        "set_card_limits",
        "verify_cvv",
    ):
        with pytest.raises(CardStateForbids):
            scene.ask(name, card=scene.card)


def test_a_card_expires_by_the_calendar_and_can_then_only_be_replaced_or_cancelled(scene, card):
    scene.bank.clock.advance(days=365 * 4 + 30)
    scene.sessions.update({role: scene.bank.sign_in(role) for role in Role})
    scene.serve(scene.customer)
    assert card().state is CardState.EXPIRED
    for name in ("activate_card", "block_card", "unblock_card", "set_card_limits", "verify_cvv"):
        with pytest.raises(CardStateForbids):
            scene.ask(name, card=scene.card)
    assert scene.ask("replace_card").card.expires == "2034-12"
    scene.ask("cancel_card", card=scene.issued)


def test_limits_and_switches_are_kept(scene, card):
    scene.ask("set_card_limits")
    assert (card().day_limit, card().cash_limit, card().online, card().abroad) == (
        Money(900_00),
        Money(300_00),
        False,
        True,
    )


# -- the CVV -------------------------------------------------------------------------------------------------------


def test_three_wrong_cvvs_block_the_card_and_the_right_one_comes_too_late(scene, card, trail):
    left = []
    for _ in range(3):
        with pytest.raises(CvvWrong) as refused:
            scene.ask("verify_cvv", cvv=wrong(scene.cvv))
        left.append(refused.value.tries_left)
    assert left == [2, 1, 0]
    assert (card().state, card().block_reason) == (CardState.BLOCKED, BlockReason.CVV_TRIES)
    with pytest.raises(CardStateForbids):
        scene.ask("verify_cvv")
    checks = [row.facts for row in trail() if row.act == "card.cvv_checked"]
    assert checks == ['{"right":false}'] * 3
    assert scene.cvv not in "".join(checks)


@pytest.mark.parametrize("misses", [0, 1, 2])
def test_the_right_cvv_gives_the_tries_back(misses, scene, card):
    for _ in range(2):
        for _ in range(misses):
            with pytest.raises(CvvWrong):
                scene.ask("verify_cvv", cvv=wrong(scene.cvv))
        assert scene.ask("verify_cvv").state is CardState.ACTIVE
    assert card().state is CardState.ACTIVE


def test_unblocking_gives_the_tries_back(scene):
    for _ in range(3):
        with pytest.raises(CvvWrong):
            scene.ask("verify_cvv", cvv=wrong(scene.cvv))
    scene.ask("unblock_card", card=scene.card)
    with pytest.raises(CvvWrong) as refused:
        scene.ask("verify_cvv", cvv=wrong(scene.cvv))
    assert refused.value.tries_left == 2


def test_what_is_no_cvv_costs_no_try(scene):
    for _ in range(5):
        with pytest.raises(CvvNotDigits):
            scene.ask("verify_cvv", cvv="12")
    assert scene.ask("verify_cvv").state is CardState.ACTIVE


class PowerCut(BaseException):
    """The program dies between counting a try and checking it."""


def test_a_try_is_counted_before_it_is_checked(scene, card, monkeypatch):
    def die(*_):
        raise PowerCut

    for _ in range(3):
        monkeypatch.setattr(Passwords, "check", die)
        with pytest.raises(PowerCut):
            scene.ask("verify_cvv")
    monkeypatch.undo()
    assert card().state is CardState.BLOCKED
    with pytest.raises(CardStateForbids):
        scene.ask("verify_cvv")


@pytest.mark.parametrize("misses", [0, 2])
@pytest.mark.parametrize("end", ["cancel_card", "replace_card"])
def test_a_right_cvv_revives_no_card_that_was_ended_while_it_was_checked(misses, end, scene, card, monkeypatch):
    for _ in range(misses):
        with pytest.raises(CvvWrong):
            scene.ask("verify_cvv", cvv=wrong(scene.cvv))
    check = Passwords.check

    def meanwhile(passwords, *values):
        monkeypatch.setattr(Passwords, "check", check)
        scene.ask(end)
        return check(passwords, *values)

    monkeypatch.setattr(Passwords, "check", meanwhile)
    ended = {"cancel_card": CardState.CANCELLED, "replace_card": CardState.REPLACED}[end]
    assert scene.ask("verify_cvv").state is ended
    assert card().state is ended


def test_an_account_and_a_card_of_no_one_are_the_same_nothing(scene):
    for name in ("activate_card", "block_card", "cancel_card", "replace_card", "verify_cvv"):
        for token in ("", "A" * 43, scene.other_card, "'; DROP TABLE card; --"):
            with pytest.raises(NotFound) as refused:
                scene.ask(name, card=token)
            assert refused.value.what == "card"
