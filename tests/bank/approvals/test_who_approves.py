"""Who may say yes (R-DUAL-02): another person, a supervisor now, with a password of their own, whom it does not concern."""

import unicodedata

import pytest

from teller.bank.approvals.approval import AlreadyDecided, ApproverRefused
from teller.bank.approvals.gate import ApprovalVoid
from teller.bank.badge import Role, View
from teller.bank.inputs import email_key
from teller.bank.ledger.limits import Subject
from teller.bank.refusal import NotFound, NotPermitted
from teller.bank.users import records as users
from teller.testing.bank import NAMES, PASSWORD
from tests.bank.approvals.conftest import SUPERVISOR

TELLER = NAMES[Role.TELLER][1]


@pytest.fixture
def number(approvals, withdrawal):
    return approvals.asked("withdraw", **withdrawal).id


@pytest.fixture
def customer_has(scene):
    """Give the customer in service this e-mail address."""

    def has(email):
        scene.ask("edit_customer", email=email)

    return has


def wide(text):
    """In full-width letters, as an East Asian keyboard types them."""
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)


@pytest.fixture
def asked_by_supervisor(scene, approvals, rich, sql):
    """A transfer over the limit that a supervisor asks for; answers how an approval of it is tried in place."""
    sql("UPDATE movement_limit SET entry_cents = 100 WHERE subject = 'role'")
    supervisor = scene.sessions[Role.SUPERVISOR]
    scene.bank.serve(supervisor, scene.customer)
    token = scene.bank.view(supervisor, View.MOVEMENT)
    inputs = {"account": rich[0], "payee": rich[1], "amount": scene.too_much()["amount"]}
    number = approvals.asked("transfer", token=token, **inputs, request=scene.bank.request()).id

    def tried(email):
        return approvals.do("approve_here", token, approval=number, email=email, password=PASSWORD)

    return number, tried


@pytest.mark.parametrize(
    "spelling",
    [
        SUPERVISOR,
        SUPERVISOR.upper(),
        SUPERVISOR.title(),
        f"  {SUPERVISOR} ",
        wide(SUPERVISOR),
        wide(SUPERVISOR.upper()),
    ],
    ids=["as it is", "upper", "title", "blanks", "full width", "full width upper"],
)
def test_the_maker_never_approves_however_their_address_is_spelt(spelling, asked_by_supervisor, approvals, sql):
    number, tried = asked_by_supervisor
    with pytest.raises(ApproverRefused):
        tried(spelling)
    with pytest.raises(ApproverRefused):
        approvals.decide(number)
    assert sql(f"SELECT state, decided_by FROM approval WHERE id = {number}") == [("asked", None)]


def test_an_accented_address_is_the_makers_composed_or_not(asked_by_supervisor, sql, approvals):
    number, tried = asked_by_supervisor
    composed = "zoë@northgate.example"
    sql("INSERT INTO user (email, email_key, name, role, password_hash, must_change, state, created_at) "
        f"SELECT '{composed}', '{email_key(composed)}', 'Zoë Marsh', role, password_hash, 0, state, created_at "
        f"FROM user WHERE email = '{SUPERVISOR}'")  # fmt: skip
    assert tried(unicodedata.normalize("NFD", composed).upper()).approver == "Zoë Marsh"
    assert sql(f"SELECT state FROM approval WHERE id = {number}") == [("granted",)]


@pytest.mark.parametrize("role", [Role.TELLER, Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_a_supervisor_does(role, approvals, number):
    with pytest.raises(ApproverRefused):
        approvals.here(number, email=NAMES[role][1])


@pytest.mark.parametrize(
    ("email", "password"), [("nobody@northgate.example", PASSWORD), (SUPERVISOR, "wrong"), (SUPERVISOR, ""), ("x", "y")]
)
def test_address_and_password_are_both_right_or_nothing_is_said_of_which(email, password, approvals, number):
    with pytest.raises(ApproverRefused) as refused:
        approvals.here(number, email=email, password=password)
    assert refused.value.facts() == {"tries_left": 2}


def test_a_start_password_approves_nothing_since_an_administrator_knows_it(approvals, number, scene):
    start = scene.ask("reset_password", email=SUPERVISOR).start_password
    with pytest.raises(ApproverRefused):
        approvals.here(number, password=start)
    assert approvals.state(number) == "asked"


def test_where_supervisors_need_a_second_factor_one_without_any_approves_nothing(approvals, number, sql):
    sql("INSERT INTO branch_rule VALUES ('policy.second_factor.supervisor', 1)")
    for tried in (approvals.here, approvals.decide):
        with pytest.raises(ApproverRefused):
            tried(number)
    assert approvals.state(number) == "asked"


def test_a_disabled_supervisor_approves_nothing(approvals, number, scene):
    scene.ask("disable_user", email=SUPERVISOR)
    with pytest.raises(ApproverRefused):
        approvals.here(number)


@pytest.mark.parametrize("meanwhile", ["disable_user", "change_role", "reset_password"])
def test_a_yes_is_void_once_its_supervisor_is_none_any_more(meanwhile, approvals, number, withdrawal, scene):
    approvals.here(number)
    scene.ask(meanwhile, email=SUPERVISOR, **({"role": Role.AUDITOR} if meanwhile == "change_role" else {}))
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "approver"


@pytest.mark.parametrize("spelling", [SUPERVISOR, SUPERVISOR.upper(), SUPERVISOR.title()])
def test_the_customer_in_service_does_not_approve_what_is_paid_to_them(spelling, approvals, number, customer_has):
    customer_has(spelling)
    with pytest.raises(ApproverRefused):
        approvals.here(number)
    with pytest.raises(ApproverRefused):
        approvals.decide(number)
    assert approvals.state(number) == "asked"


def test_the_payee_does_not_approve_either(approvals, rich, scene, sql):
    sql(f"UPDATE customer SET email = 'SARA@northgate.example' WHERE number = '{scene.other}'")
    inputs = {"account": rich[0], "payee": scene.other_account, "amount": scene.too_much()["amount"]}
    number = approvals.asked("transfer", **inputs, request=scene.bank.request()).id
    with pytest.raises(ApproverRefused):
        approvals.here(number)


def test_nor_the_payee_of_a_transfer_that_is_reversed(approvals, rich, scene, sql):
    supervisor = scene.sessions[Role.SUPERVISOR]
    scene.bank.serve(supervisor, scene.customer)
    token = scene.bank.view(supervisor, View.MOVEMENT)
    inputs = {"account": rich[0], "payee": scene.other_account, "amount": scene.inputs("deposit")["amount"]}
    entry = approvals.do("transfer", token, **inputs, request=scene.bank.request()).request
    sql(f"UPDATE customer SET email = '{SUPERVISOR}' WHERE number = '{scene.other}'")
    asked = {"account": rich[0], "entry": entry, "reason": "wrong payee", "request": scene.bank.request()}
    with pytest.raises(ApproverRefused):
        approvals.here(approvals.asked("reverse", **asked).id)


def test_whom_it_concerns_by_the_time_it_is_posted_has_not_approved_it(approvals, number, withdrawal, customer_has):
    approvals.here(number)
    customer_has(SUPERVISOR)
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", **withdrawal, approval=number)
    assert void.value.why == "approver"


def test_nobody_says_yes_to_limits_of_their_own(approvals, scene):
    token = scene.token("set_limit")
    wider = {"entry": None, "day": None, "month": None, "reason": "trusted", "subject": Subject.USER}
    own = approvals.asked("set_limit", token=token, whose=SUPERVISOR, **wider).id
    tellers = approvals.asked("set_limit", token=token, whose=NAMES[Role.TELLER][1], **wider).id
    with pytest.raises(ApproverRefused):
        approvals.decide(own)
    assert approvals.decide(tellers).approver == "Sara Lind"


def test_nobody_but_the_maker_sees_uses_or_withdraws_it(approvals, number, withdrawal, scene):
    supervisor = scene.sessions[Role.SUPERVISOR]
    scene.bank.serve(supervisor, scene.customer)
    token = scene.bank.view(supervisor, View.MOVEMENT)
    for deed in ("see_approval", "withdraw_approval"):
        with pytest.raises(NotFound):
            approvals.do(deed, token, approval=number)
    with pytest.raises(NotFound):
        approvals.do("approve_here", token, approval=number, email=SUPERVISOR, password=PASSWORD)
    assert approvals.state(number) == "asked"


def test_somebody_elses_yes_is_no_yes_of_ones_own(approvals, scene, withdrawal, sql):
    number = approvals.granted("withdraw", **withdrawal)
    sql("UPDATE movement_limit SET entry_cents = 100 WHERE subject = 'role'")
    supervisor = scene.sessions[Role.SUPERVISOR]
    scene.bank.open_till(supervisor, till=2, cents=20_000_00)
    scene.bank.serve(supervisor, scene.customer)
    with pytest.raises(ApprovalVoid) as void:
        approvals.do("withdraw", scene.bank.view(supervisor, View.MOVEMENT), **withdrawal, approval=number)
    assert void.value.why == "unknown"


def test_a_teller_has_no_queue(scene):
    with pytest.raises(NotPermitted):
        scene.bank.view(scene.sessions[Role.TELLER], View.APPROVALS)


@pytest.mark.parametrize("state", ["granted", "spent"])
def test_the_database_itself_takes_no_yes_from_the_maker(state, number, sql):
    with pytest.raises(Exception, match=r"not_by_oneself|supervisor|decided once"):
        sql(f"UPDATE approval SET state = '{state}', decided_by = asked_by, spent_at = 1 WHERE id = {number}")


def test_a_password_changed_while_it_was_looked_at_was_not_right(approvals, number, scene, monkeypatch):
    """Between the two transactions of `decide_approval` somebody resets it."""
    check = type(scene.bank.branch._house.passwords).check

    def and_then_reset(self, *given):
        right = check(self, *given)
        monkeypatch.undo()
        with scene.bank.vault.transaction(writes=True) as db:
            row = users.by_key(db, email_key(SUPERVISOR))
            users.set_hash(db, row.id, "another", must_change=False)
        return right

    monkeypatch.setattr(type(scene.bank.branch._house.passwords), "check", and_then_reset)
    with pytest.raises((ApproverRefused, AlreadyDecided)):
        approvals.decide(number)
    assert approvals.state(number) == "asked"
