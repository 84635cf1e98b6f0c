"""Drawers and the branch's cash, without a window."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.money import MAX_CENTS, Money
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import list_tills
from teller.counter.drawer.presenter import DrawerPresenter

VAULT = 100_000_000  # what the test bank was founded with


def heard(signal):
    said = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


def drawer(number=1):
    return DrawerState(number, f"Drawer {number}", mine=False, holder=None, opened=None, held=None)


def vault(desk):
    told = []
    desk.ask(list_tills, told.append, told.append)
    return told[0].vault


@pytest.fixture
def presenter(qapp, desk, figures):
    return DrawerPresenter(desk, figures)


@pytest.fixture
def supervisors(qapp, supervisors_desk, figures):
    return DrawerPresenter(supervisors_desk, figures)


def test_a_teller_learns_of_their_own_drawer_and_of_no_other_cash(presenter, bank):
    bank.open_till(bank.sign_in(Role.SUPERVISOR), till=2)
    known, own = heard(presenter.known), heard(presenter.own)
    presenter.load()
    presenter.open(drawer(1), "250.00")
    presenter.load()
    assert own[0] is None
    assert own[1].held == Money(25_000)
    assert [each.held for each in known[1].drawers if not each.mine] == [None] * (len(known[1].drawers) - 1)
    assert known[1].vault is None


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("", "Type an amount, such as 150.00."),
        ("1e5", "Type the amount in plain digits, such as 150.00."),
        ("-1", "Type the amount in plain digits, such as 150.00."),
        ("1.005", "EUR has 2 decimals: type it as 150.00."),
    ],
)
def test_a_float_that_cannot_be_is_said_beside_its_field(presenter, amount, text):
    refused, opened = heard(presenter.refused), heard(presenter.opened)
    presenter.open(drawer(), amount)
    assert (refused, opened) == ([("open", "float", text)], [])


def test_a_float_the_vault_does_not_hold_tells_a_teller_nothing_of_the_vault(presenter):
    refused, opened = heard(presenter.refused), heard(presenter.opened)
    presenter.open(drawer(), "1,000,000.01")
    assert [(form, field) for form, field, _ in refused] == [("open", "float")]
    assert "1,000,000" not in refused[0][2]
    assert opened == []


def test_a_drawer_can_be_opened_with_nothing_in_it(presenter):
    opened = heard(presenter.opened)
    presenter.open(drawer(), "0")
    assert [(state.name, amount) for state, amount in opened] == [("Drawer 1", Money(0))]


def test_a_drawer_has_to_be_chosen(presenter):
    refused = heard(presenter.refused)
    presenter.open(None, "1.00")
    assert refused == [("open", "tills", "Choose a drawer first.")]


def test_a_drawer_that_somebody_has_is_not_anybody_elses(presenter, bank):
    bank.open_till(bank.sign_in(Role.SUPERVISOR), till=1)
    refused = heard(presenter.refused)
    presenter.open(drawer(1), "1.00")
    assert refused == [("open", "", "Somebody else has Drawer 1 open. Choose another drawer.")]


def test_after_a_refusal_the_next_try_is_a_new_request(failing, figures, qapp):
    presenter = DrawerPresenter(failing, figures)
    opened = heard(presenter.opened)
    presenter.open(drawer(), "1,000,000.01")
    presenter.open(drawer(), "1.00")
    assert len(set(failing.requests)) == 2
    assert len(opened) == 1


def test_a_float_whose_answer_got_lost_is_taken_once(failing, failing_supervisors, figures, qapp):
    presenter = DrawerPresenter(failing, figures)
    unanswered, opened = heard(presenter.unanswered), heard(presenter.opened)
    failing.deaf = True
    presenter.open(drawer(), "100.00")
    failing.deaf = False
    presenter.open(drawer(), "100.00")
    assert len(set(failing.requests)) == 1
    assert [form for form, _ in unanswered] == ["open"]
    assert len(opened) == 1
    assert vault(failing_supervisors) == Money(VAULT - 10_000)


def test_a_delivery_whose_answer_got_lost_is_received_once(failing_supervisors, figures, qapp):
    presenter = DrawerPresenter(failing_supervisors, figures)
    received = heard(presenter.received)
    failing_supervisors.deaf = True
    presenter.receive(Money(500), "note 1")
    failing_supervisors.deaf = False
    presenter.receive(Money(500), "note 1")
    assert received == [(Money(500), Money(VAULT + 500))]


def test_the_next_delivery_is_another_one(supervisors):
    received = heard(supervisors.received)
    supervisors.receive(Money(500), "note 1")
    supervisors.receive(Money(500), "note 1")
    assert [held for _, held in received] == [Money(VAULT + 500), Money(VAULT + 1_000)]


def test_a_form_that_opens_again_is_a_new_request(failing_supervisors, figures, qapp):
    presenter = DrawerPresenter(failing_supervisors, figures)
    failing_supervisors.deaf = True
    presenter.receive(Money(500), "")
    presenter.begin("receive")
    presenter.receive(Money(500), "")
    assert len(set(failing_supervisors.requests)) == 2


def test_nothing_is_posted_twice_by_a_double_click(slow_desk, figures, qapp):
    presenter = DrawerPresenter(slow_desk, figures)
    busy = heard(presenter.busy)
    for _ in range(2):
        presenter.open(drawer(), "1.00")
        presenter.receive(Money(1), "")
        presenter.add("Drawer 9")
    assert len(slow_desk.waiting) == 1
    assert busy == [True]


def test_a_delivery_is_read_before_it_is_confirmed(supervisors):
    reviewed, refused = heard(supervisors.reviewed), heard(supervisors.refused)
    supervisors.review_delivery("1,000.00", "note 1")
    supervisors.review_delivery("0", "note 1")
    assert reviewed == [(Money(100_000), "note 1")]
    assert refused == [("receive", "amount", "Type an amount of more than zero.")]


def test_no_vault_is_made_to_hold_more_than_a_bank_can(supervisors, figures):
    supervisors.load()
    reviewed, refused = heard(supervisors.reviewed), heard(supervisors.refused)
    supervisors.review_delivery(figures.money(Money(MAX_CENTS)), "")
    assert reviewed == []
    assert refused == [("receive", "amount", "That is more than a bank can hold. Check the figures.")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", "This cannot be left empty."),
        ("Drawer 1", "There is a drawer of this name already. Choose another name."),
        ("x" * 121, "This is too long: at most 120 characters."),
    ],
)
def test_a_new_drawer_needs_a_name_of_its_own(supervisors, name, text):
    refused = heard(supervisors.refused)
    supervisors.add(name)
    assert refused == [("add", "name", text)]


def test_only_the_last_answer_counts(slow_desk, figures, qapp):
    presenter = DrawerPresenter(slow_desk, figures)
    known = heard(presenter.known)
    presenter.load()
    presenter.load()
    for answer in reversed(slow_desk.waiting):
        answer()
    assert len(known) == 1


def test_not_permitted_is_not_a_failure(bank, desk, figures, qapp):
    teller = bank.sign_in(Role.TELLER)
    desk.token = bank.view(teller, View.SERVE)
    presenter = DrawerPresenter(desk, figures)
    failed, forbidden = heard(presenter.not_known), heard(presenter.not_permitted)
    presenter.load()
    assert failed == []
    assert forbidden == ["Your role does not include this. Ask a supervisor or an administrator."]
