"""Customers are enrolled, edited and served: one at a time, identified first, everything on the record."""

import json
from datetime import date

import pytest

from teller.bank import numbers
from teller.bank.badge import Role, View
from teller.bank.customers import rules
from teller.bank.customers.rules import (
    AlreadyServing,
    BirthDateUnlikely,
    CustomerExists,
    Identification,
    OnlyForInspection,
)
from teller.bank.refusal import InvalidInput, NotFound, NotPermitted
from teller.bank.work import NotServing

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("born", "likely"),
    [
        (None, True),
        (TODAY, True),
        (date(2026, 11, 25), False),
        (date(1896, 1, 1), True),
        (date(1895, 12, 31), False),
        (date.min, False),
        (date.max, False),
    ],
)
def test_nobody_is_born_tomorrow_or_longer_ago_than_people_live(born, likely):
    if likely:
        rules.check_birth(born, TODAY)
        return
    with pytest.raises(BirthDateUnlikely):
        rules.check_birth(born, TODAY)


@pytest.mark.parametrize("by", Identification)
@pytest.mark.parametrize("inspects", [True, False])
def test_an_auditor_inspects_and_a_teller_identifies(by, inspects):
    if (by is Identification.INSPECTION) is inspects:
        rules.check_identification(by, inspects=inspects)
        return
    with pytest.raises(OnlyForInspection):
        rules.check_identification(by, inspects=inspects)


def test_every_customer_gets_a_number_of_their_own_whose_check_digit_holds(scene):
    enrolled = [scene.ask("enrol", although_alike=True).number for _ in range(5)]
    assert len(set(enrolled)) == 5
    assert all(numbers.is_customer_number(number) for number in enrolled)


def test_a_second_customer_of_one_name_and_birth_date_is_asked_about(scene):
    first = scene.ask("enrol").number
    for name in ("Cleo Park", "CLEO PARK", "Cléo  Park".replace("  ", " ")):
        with pytest.raises(CustomerExists) as refused:
            scene.ask("enrol", name=name)
        assert refused.value.number == first
    assert scene.ask("enrol", born=date(1990, 1, 3)).number != first
    assert scene.ask("enrol", born=None).number != first
    assert scene.ask("enrol", although_alike=True).number != first


def test_what_is_known_of_a_customer_is_what_was_typed_trimmed(scene):
    scene.ask("edit_customer", name="  Amara Obi ", address=" 1 Shore Road ", email=" obi@shore.example ", born=None)
    seen = scene.ask("customer_overview")
    assert (seen.number, seen.name, seen.address, seen.email, seen.born) == (
        scene.customer,
        "Amara Obi",
        "1 Shore Road",
        "obi@shore.example",
        None,
    )
    scene.ask("edit_customer", name="Amara", email="", phone="", address="")
    seen = scene.ask("customer_overview")
    assert (seen.email, seen.phone, seen.address) == ("", "", "")


def test_the_trail_names_the_fields_that_changed_and_not_what_is_in_them(scene, trail):
    scene.ask("edit_customer")
    assert json.loads(trail()[-1].facts) == {"fields": ["name", "email", "phone", "born", "address"]}
    rows = len(trail())
    scene.ask("edit_customer")
    assert len(trail()) == rows
    assert "Obi" not in str(trail())


@pytest.mark.parametrize(
    ("changed", "field", "reason"),
    [
        ({"name": " "}, "name", "missing"),
        ({"name": "x" * 121}, "name", "string_too_long"),
        ({"email": "nobody"}, "email", "email"),
        ({"email": "a@b"}, "email", "email"),
        ({"email": "a b@c.example"}, "email", "email"),
        ({"phone": "12"}, "phone", "phone"),
        ({"phone": "call me"}, "phone", "phone"),
        ({"phone": "１２３４５６"}, "phone", "phone"),
        ({"address": "1 Shore\nRoad"}, "address", "characters"),
        ({"name": "\u202eevil"}, "name", "characters"),
        ({"name": "nul\x00"}, "name", "characters"),
        ({"born": "1990-01-02"}, "born", "date_type"),
    ],
)
def test_particulars_that_cannot_be_are_refused_by_field(changed, field, reason, scene):
    for name in ("enrol", "edit_customer"):
        with pytest.raises(InvalidInput) as refused:
            scene.ask(name, **changed)
        assert (refused.value.name, refused.value.reason) == (field, reason)


def test_one_customer_is_served_at_a_time(scene):
    token = scene.bank.view(scene.sessions[Role.TELLER], View.SERVE)
    with pytest.raises(AlreadyServing) as refused:
        scene.ask_with(token, "serve")
    assert refused.value.number == scene.customer
    scene.ask("finish_serving")
    assert scene.ask_with(token, "serve").number == scene.other
    assert scene.token("list_accounts")


def test_two_users_may_serve_one_customer_each_on_their_own_record(scene, trail):
    served = scene.ask("serve", customer=scene.customer)
    assert (served.number, served.name) == (scene.customer, "Amara Okafor")
    row = trail()[-1]
    assert (row.act, row.subject) == ("service.started", scene.customer)
    assert json.loads(row.facts) == {"identified_by": "passport", "service": served.id}


def test_serving_is_by_a_customers_number_as_people_group_it(scene):
    number = scene.other
    assert scene.ask("serve", customer=f"{number[:4]} {number[4:]}").number == number
    scene.sessions[Role.SUPERVISOR] = scene.bank.sign_in(Role.SUPERVISOR)
    for nobody in ("", "0", scene.account, "%", number[:-1]):
        with pytest.raises(NotFound):
            scene.ask("serve", customer=nobody)


def test_finishing_twice_is_no_harm_and_noted_once(scene, trail):
    scene.ask("finish_serving")
    rows = len(trail())
    scene.ask("finish_serving")
    assert len(trail()) == rows
    with pytest.raises(NotServing):
        scene.token("list_accounts")


def test_an_auditor_reads_a_customers_papers_and_moves_nothing(scene):
    session = scene.sessions[Role.AUDITOR]
    serve = scene.bank.view(session, View.SERVE)
    with pytest.raises(OnlyForInspection):
        scene.ask_with(serve, "serve", customer=scene.customer)
    scene.ask_with(serve, "serve", customer=scene.customer, identified_by=Identification.INSPECTION)
    for name in ("list_accounts", "statement", "list_cards", "customer_overview"):
        assert scene.ask_with(scene.bank.view(session, scene.askings[name].view), name)
    for name in ("deposit", "withdraw", "transfer", "reverse", "preview_movement", "open_account", "freeze_account",
                 "issue_card", "cancel_card", "edit_customer", "enrol"):  # fmt: skip
        with pytest.raises(NotPermitted):
            scene.ask_with(scene.bank.view(session, scene.askings[name].view), name)


def test_a_service_of_one_session_is_none_of_anothers(scene):
    other = scene.bank.sign_in(Role.TELLER)
    with pytest.raises(NotServing):
        scene.bank.view(other, View.ACCOUNTS)
