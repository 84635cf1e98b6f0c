"""Whatever is typed, pasted or sent: taken letter by letter, or refused by name. Nothing else ever happens."""

import inspect
import json
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import get_args, get_origin

import pytest

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.bank.guard.rules import SignInBlocked
from teller.bank.money import Money
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.sessions.session import SignInRefused
from teller.bank.use_case import every_use_case
from teller.testing.bank import NAMES, PASSWORD

BLNS = json.loads((Path(__file__).parents[1] / "data" / "blns.json").read_text("utf-8"))
OURS = [
    "\ud800",
    "a\udfffb",
    "\x00",
    "a\x00b",
    "x" * 10**6,
    "e\u0301" * 20,
    "\u202eabc",
    "\ufeffabc",
    "\u00a0abc\u3000",
    "'--",
    '"',
    "%",
    "?",
    ":name",
]
STRINGS = BLNS + OURS


def is_text(parameter):
    annotation = parameter.annotation
    return annotation is str or (get_origin(annotation) is not None and get_args(annotation)[0] is str)


def inputs_of(asked):
    return list(inspect.signature(asked.run).parameters.values())[1:]


TEXT_INPUTS = sorted(
    f"{asked.name}.{parameter.name}"
    for asked in every_use_case()
    for parameter in inputs_of(asked)
    if is_text(parameter)
)


@pytest.fixture
def stored(scene, sql):
    """Reads back what an answer says was written, in the words of the vault; None where the input only looks things up."""

    def one(query):
        return lambda _: sql(query)[0][0]

    newest_customer = "SELECT coalesce({}, '') FROM customer ORDER BY id DESC LIMIT 1"
    own = f"SELECT coalesce({{}}, '') FROM customer WHERE number = '{scene.customer}'"
    memo = one("SELECT memo FROM entry ORDER BY request DESC LIMIT 1")
    reason = one("SELECT json_extract(facts, '$.reason') FROM audit ORDER BY id DESC LIMIT 1")
    readers = {
        f"enrol.{column}": one(newest_customer.format(column)) for column in ("name", "email", "phone", "address")
    }
    readers |= {f"edit_customer.{column}": one(own.format(column)) for column in ("name", "email", "phone", "address")}
    readers |= {f"{name}.memo": memo for name in ("deposit", "withdraw", "transfer", "receive_cash", "ship_cash")} | {
        "reverse.reason": memo
    }
    readers |= {
        "ask_approval.reason": lambda answer: answer.reason,
        "decide_approval.word": lambda answer: answer.word,
    }
    readers |= {
        "deposit_cheque.drawer": one("SELECT drawer FROM cheque ORDER BY entry DESC LIMIT 1"),
        "place_hold.reason": lambda answer: answer.reason,
        "return_cheque.reason": one(
            "SELECT memo FROM entry WHERE kind = 'cheque_returned' ORDER BY request DESC LIMIT 1"
        ),
    }
    readers |= {
        f"{name}.reason": reason for name in ("freeze_account", "unfreeze_account", "close_account", "reopen_branch")
    } | {f"{name}.reason": reason for name in ("unlock_device", "unlock_user")}
    return readers | {
        "open_account.name": lambda answer: (
            "" if answer.name == "Everyday" else answer.name
        ),  # what it is called unnamed
        "add_till.name": lambda answer: answer.name,
        "add_user.name": lambda answer: answer.staff.name,
        "add_user.email": lambda answer: answer.staff.email,
        "serve.document": one("SELECT coalesce(document, '') FROM service ORDER BY id DESC LIMIT 1"),
        "find_customers.query": lambda answer: answer.query,
    }


@pytest.fixture
def again(scene):
    """Makes the next asking of the same kind one that the bank would grant."""

    def account():
        scene.empty = scene.bank.open_account(scene.sessions[Role.TELLER]).number

    def entry():
        scene.entry = scene.ask("deposit").request

    def unserved():
        token = scene.bank.view(scene.sessions[Role.SUPERVISOR], scene.askings["serve"].view)
        scene.ask_with(token, "finish_serving")

    def password(text):
        scene.sessions[Role.TELLER] = scene.bank.branch.sign_in(email=NAMES[Role.TELLER][1], password=text)
        scene.ask("change_password", current=text, password=PASSWORD)

    steps = {
        "freeze_account": lambda: scene.ask("unfreeze_account", account=scene.account),
        "unfreeze_account": lambda: scene.ask("freeze_account", account=scene.frozen),
        "close_account": account,
        "decide_approval": lambda: setattr(scene, "approval", scene.ask("ask_approval").id),
        "withdraw": lambda: scene.ask("deposit", amount=Money(1_00)),
        "return_cheque": lambda: setattr(scene, "cheque", scene.ask("deposit_cheque").request),
        "reverse": entry,
        "serve": unserved,
    }
    return lambda name, text: password(text) if name == "change_password" else steps.get(name, lambda: None)()


# These may differ from one string to the next, so that it is the text that decides and nothing else.
ALSO = {
    "enrol": lambda _: {"although_alike": True},
    "add_user": lambda at: {"email": f"user{at}@n.example"},
    "place_hold": lambda _: {"amount": Money(1)},
}


STRETCHING = {
    *("add_keyring", "add_passphrase", "add_recovery_code", "change_passphrase"),
    *("check_backup", "rekey_vault", "remove_way_in"),
}
"""These take a tenth of a second for each text, by intention: every fortieth is tried."""


@pytest.mark.parametrize("place", TEXT_INPUTS)
def test_every_naughty_string_is_taken_as_it_is_or_refused(place, scene, stored, again, sql):
    name, field = place.split(".")
    taken, tables = 0, sql("SELECT type, name, sql FROM sqlite_master")
    token = scene.token(name)
    strings = STRINGS + [f"{text}@x.example" for text in STRINGS] if field == "email" else STRINGS
    strings = strings[::40] if name in STRETCHING else strings
    for at, text in enumerate(strings):
        changed = {**ALSO.get(name, lambda _: {})(at), field: text}
        try:
            answer = scene.ask_with(token, name, **changed)
        except Refusal:
            continue
        taken += 1
        if place in stored:
            kept = text if place == "find_customers.query" else unicodedata.normalize("NFC", text).strip()
            assert stored[place](answer) == kept
        again(name, text if field == "password" else scene.inputs(name).get("password", text))
    if place in stored:
        assert taken > (9 if field in {"email", "phone"} else 5 if name in STRETCHING else 350)
    assert sql("SELECT type, name, sql FROM sqlite_master") == tables
    assert verify(scene.bank.vault).holds


def test_every_text_that_is_kept_is_read_back_above(stored):
    lookups = {"account", "payee", "card", "customer", "current", "cvv", "password", "number", "whose"}
    approved = {f"{name}.reason" for name in ("release_hold", "clear_limit", "set_fee", "set_limit", "set_tolerance")}
    approved |= {"reset_factor.email", "reset_factor.reason"}
    lookups |= {"to", "witness_email", "witness_code", "device"}
    lookups |= {"witness_password", "reference", "code"}
    assert {place for place in TEXT_INPUTS if place.split(".")[1] not in lookups} - set(stored) == {
        *approved,  # word for word
        "accept_books.reason",
        "add_keyring.name",
        "add_passphrase.name",
        "add_passphrase.passphrase",
        "approve_here.email",
        "ask_approval.inputs",
        "capture_hold.memo",
        "change_passphrase.passphrase",
        "change_role.email",
        "check_backup.name",
        "check_backup.passphrase",
        "confirm_clock.reason",
        "decide_alert.reason",
        "deposit_cheque.drawn_on",
        "disable_user.email",
        "drop_relation.email",
        "enable_user.email",
        "end_any_session.session",
        "end_session.session",
        "export_trail.said",
        "export_trail.who",
        "list_alerts.rule",
        "list_trail.said",
        "list_trail.who",
        "name_device.name",
        "note_relation.email",
        "preview_movement.memo",
        "remove_way_in.way",
        "reset_password.email",
        "set_policy.reason",
        "unlock_user.email",
    }
    assert set(stored) <= set(TEXT_INPUTS)


@pytest.mark.parametrize("field", ["email", "password"])
def test_no_naughty_string_signs_in(field, bank):
    good = {"email": NAMES[Role.TELLER][1], "password": PASSWORD}
    for text in STRINGS:
        with pytest.raises((SignInRefused, SignInBlocked)):
            bank.branch.sign_in(**{**good, field: text})


# -- things that are not even text ---------------------------------------------------------------------------------------

THINGS = [
    None, True, False, 0, 1, -1, 1.0, 1.5, float("nan"), float("inf"), 2**31, 2**63, -(2**63), 2**64, 10**400, 1j, Decimal("1.00"),
    "", "1", "text", b"bytes", bytearray(b"x"), [], [1], (), {}, {"cents": 1}, set(), object(), Exception(), type, Money, print, Money(1),
]  # fmt: skip


@pytest.mark.parametrize("name", sorted(asked.name for asked in every_use_case()))
def test_a_thing_of_another_type_is_refused_by_the_inputs_name(name, scene):
    for parameter in inputs_of(scene.use_cases[name]):
        for thing in THINGS:
            if parameter.name == "exchange" and callable(thing):
                continue  # it is the branch's own, and called
            token = scene.token(name)
            try:
                scene.ask_with(token, name, **{parameter.name: thing})
            except InvalidInput as refused:
                asked_within = (name, parameter.name) == ("ask_approval", "inputs")  # what the deed itself refuses
                assert refused.name == parameter.name or asked_within  # noqa: PT017 - most are refused, and some are what is asked for
            except Refusal:
                pass  # of the right type, and refused by a rule
            else:
                break  # granted: nothing more to learn from this bank


@pytest.mark.parametrize("name", sorted(asked.name for asked in every_use_case() if inputs_of(asked)))
def test_a_missing_input_is_refused_by_its_name(name, scene):
    asked, token = scene.use_cases[name], scene.token(name)
    for parameter in inputs_of(asked):
        inputs = dict(scene.inputs(name))
        inputs.pop(parameter.name, None)
        if parameter.default is parameter.empty:
            with pytest.raises(InvalidInput) as refused:
                scene.bank.branch.ask(asked, token, **inputs)
            assert (refused.value.name, refused.value.reason) == (parameter.name, "missing")


@pytest.mark.parametrize("amount", [5, 5.0, "5.00", True, None, Decimal(5), float("nan"), {"cents": 5}])
@pytest.mark.parametrize(
    "name", ["deposit", "withdraw", "transfer", "receive_cash", "ship_cash", "open_till", "preview_movement"]
)
def test_an_amount_is_money_and_nothing_that_looks_like_it(name, amount, scene, digest):
    before = digest()
    with pytest.raises(InvalidInput) as refused:
        scene.ask(name, amount=amount)
    assert refused.value.name == "amount"
    assert digest() == before
