"""A printed receipt is counted and has a code; the bank knows its own papers, and no other."""

import json
from dataclasses import fields, replace
from datetime import timedelta

import pytest

from teller.bank.accounts.check_receipt import ReceiptNotOurs
from teller.bank.accounts.receipt_code import Told, code_of, is_code
from teller.bank.badge import Role, View
from teller.bank.ledger.entry import Kind, reference
from teller.bank.money import Money
from teller.bank.refusal import NotFound


@pytest.fixture
def paid(scene):
    """A deposit of 12.34, not printed yet."""
    return scene.ask("deposit", amount=Money(12_34), memo="tips")


def test_the_first_print_is_the_original_and_the_next_ones_are_numbered_copies(scene, paid):
    prints = [scene.ask("print_receipt", entry=paid.request) for _ in range(3)]
    assert [one.number for one in prints] == [1, 2, 3]
    assert [one.is_copy for one in prints] == [False, True, True]
    assert len({one.code for one in prints}) == 3
    assert prints[0].receipt == replace(paid, repeated=False)
    assert prints[1].receipt == replace(paid, repeated=True)


def test_every_print_is_noted_and_kept(scene, paid, trail, sql):
    scene.ask("print_receipt", entry=paid.request)
    noted = trail()[-1]
    assert (noted.act, noted.subject, json.loads(noted.facts)) == ("receipt.printed", paid.reference, {"number": 1})
    (kept,) = sql(f"SELECT number, user_id FROM receipt_print WHERE entry = {paid.request}")
    assert tuple(kept) == (1, noted.user_id)


@pytest.mark.parametrize(
    "spelt", [str, str.lower, lambda code: code.replace("-", ""), lambda code: f" {code[:5]} {code[6:]} "]
)
def test_a_genuine_receipt_is_known_however_its_code_is_typed(scene, paid, spelt, trail):
    scene.ask("print_receipt", entry=paid.request)
    copy = scene.ask("print_receipt", entry=paid.request)
    told = scene.ask("check_receipt", reference=paid.reference, code=spelt(copy.code))
    assert (told.number, told.amount, told.balance, told.memo) == (2, Money(12_34), paid.balance, "tips")
    assert (told.account, told.day, told.at) == (scene.account, paid.day, paid.at)
    assert (trail()[-1].act, trail()[-1].subject) == ("receipt.checked", paid.reference)


def test_letters_that_look_like_digits_are_taken_for_them():
    assert is_code("O1lIo-ABCDE", "01110-ABCDE")
    assert not is_code("", "01110-ABCDE")
    assert not is_code("ÄÖÜ漢字", "01110-ABCDE")


def test_a_code_is_good_for_its_own_receipt_and_print_alone(scene, paid):
    printed = scene.ask("print_receipt", entry=paid.request)
    other = scene.ask("deposit", amount=Money(12_34), memo="tips")
    theirs = scene.ask("print_receipt", entry=other.request)
    never = {
        "another receipt's": (paid.reference, theirs.code),
        "a code never given": (paid.reference, "00000-00000"),
        "no code": (paid.reference, ""),
        "a reference never given": (reference(12345), printed.code),
        "no reference at all": ("not a reference", printed.code),
    }
    for what, (of, code) in never.items():
        with pytest.raises(ReceiptNotOurs) as refused:
            scene.ask("check_receipt", reference=of, code=code)
        assert (what, refused.value.facts()) == (what, {})


def test_a_receipt_that_was_never_printed_has_no_code(scene, paid):
    told = Told(
        paid.request, paid.kind, paid.account, None, paid.amount, Money(0), paid.balance, paid.memo, paid.day, paid.at, 1
    )  # fmt: skip
    right = code_of(scene.bank.vault.keys.audit, told)
    with pytest.raises(ReceiptNotOurs):
        scene.ask("check_receipt", reference=paid.reference, code=right)
    assert scene.ask("print_receipt", entry=paid.request).code == right


def test_whatever_is_changed_on_the_paper_has_another_code(scene, paid):
    printed = scene.ask("print_receipt", entry=paid.request)
    told = scene.ask("check_receipt", reference=paid.reference, code=printed.code)
    key = scene.bank.vault.keys.audit
    other = {
        int: lambda value: value + 1,
        Kind: lambda _: Kind.WITHDRAWAL,
        str: lambda value: f"{value}1",
        Money: lambda value: value + Money(1),
        type(told.day): lambda value: value + timedelta(days=1),
        type(told.at): lambda value: value + timedelta(microseconds=1),
        type(None): lambda _: scene.savings,
    }
    for field in fields(told):
        changed = replace(told, **{field.name: other[type(getattr(told, field.name))](getattr(told, field.name))})
        assert (field.name, code_of(key, changed)) != (field.name, printed.code)
    assert code_of(bytes(32), told) != printed.code


def test_who_was_paid_gets_no_receipt_of_who_paid(scene):
    sent = scene.ask("transfer", payee=scene.savings)
    assert scene.ask("print_receipt", entry=sent.request).receipt.payee_account == scene.savings
    with pytest.raises(NotFound):
        scene.ask("print_receipt", account=scene.savings, entry=sent.request)
    with pytest.raises(NotFound):
        scene.ask("print_receipt", account=scene.frozen, entry=sent.request)


def test_a_reversal_has_a_receipt_for_whom_it_was_made(scene):
    undone = scene.ask("reverse")
    printed = scene.ask("print_receipt", entry=undone.request)
    assert printed.receipt.kind is Kind.REVERSAL
    assert scene.ask("check_receipt", reference=undone.reference, code=printed.code).account == scene.account


def test_a_receipt_printed_much_later_has_the_figures_of_its_own_moment(scene, paid):
    for _ in range(3):
        scene.ask("deposit", amount=Money(1_00))
    assert scene.ask("print_receipt", entry=paid.request).receipt.balance == paid.balance


def test_an_auditor_checks_a_receipt_without_a_customer(scene, paid):
    printed = scene.ask("print_receipt", entry=paid.request)
    token = scene.bank.view(scene.sessions[Role.AUDITOR], View.SERVE)
    assert scene.ask_with(token, "check_receipt", reference=paid.reference, code=printed.code).number == 1
