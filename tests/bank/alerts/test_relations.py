"""R-ACT-04: nobody serves themselves or their relations without a supervisor seeing it."""

import pytest

from teller.bank.badge import Role, View
from teller.testing.bank import NAMES

A, B, TOM = "Amara Okafor", "Bea Ono", NAMES[Role.TELLER][1]


@pytest.fixture
def sara(branch):
    session = branch.bank.sign_in(Role.SUPERVISOR)
    return lambda name, **inputs: branch.ask(name, View.ALERTS, by=session, **inputs)


def test_somebody_with_the_users_own_address_is_the_user(branch, refused):
    branch.customer("Thomas Reed", email=TOM.upper())
    assert branch.rules() == ["own_service"]
    refusal = refused(lambda: branch.move("deposit", "Thomas Reed", 10))
    assert (refusal.code, refusal.subject) == ("looks_wrong", "own_account")
    assert branch.rules() == ["own_service", "own_account"]
    assert branch.approved("deposit", "Thomas Reed", 10).approved_by == "Sara Lind"


def test_money_to_oneself_is_held_whoever_pays(branch, refused):
    branch.customer("Thomas Reed", email=TOM)
    branch.move("deposit", A, 100)
    assert refused(lambda: branch.pay(A, "Thomas Reed", 1)).subject == "own_account"


def test_a_relation_is_noted_held_and_dropped(branch, sara, refused):
    sara("note_relation", email=TOM, customer=branch.numbers[B])
    assert [(one.email, one.customer_name) for one in sara("list_relations")] == [(TOM, B)]
    assert refused(lambda: sara("note_relation", email=TOM, customer=branch.numbers[B])).code == "relation_noted"
    assert refused(lambda: branch.move("deposit", B, 10)).code == "looks_wrong"
    sara("drop_relation", email=TOM, customer=branch.numbers[B])
    branch.move("deposit", B, 10)
    assert refused(lambda: sara("drop_relation", email=TOM, customer=branch.numbers[B])).what == "relation"


def test_nobody_takes_a_relation_of_their_own_off_the_record(branch, sara, refused):
    own = {"email": NAMES[Role.SUPERVISOR][1], "customer": branch.numbers[A]}
    sara("note_relation", **own)
    assert refused(lambda: sara("drop_relation", **own)).code == "relation_of_oneself"


def test_an_address_that_is_changed_afterwards_frees_nobody(branch, refused):
    branch.customer("Thomas Reed", email=TOM)
    branch.ask("edit_customer", View.CUSTOMER, name="Thomas Reed", email="other@mail.example")
    assert refused(lambda: branch.move("deposit", "Thomas Reed", 10)).code == "looks_wrong"


def test_a_relation_of_the_customer_approves_nothing_for_them(branch, sara, refused):
    sara("note_relation", email=NAMES[Role.SUPERVISOR][1], customer=branch.numbers[A])
    assert refused(lambda: branch.approved("deposit", A, 10_001)).code == "approver_refused"


def test_what_was_posted_for_oneself_is_reversed_with_a_supervisor_only(branch, sara, refused):
    done = branch.move("deposit", A, 10)
    sara("note_relation", email=TOM, customer=branch.numbers[A])
    inputs = {"account": branch.accounts[A], "entry": done.request, "reason": "typed wrong"}
    assert refused(lambda: branch.ask("reverse", **inputs, request=branch.bank.request())).code == "looks_wrong"
