"""Nothing of a customer stays behind when they have gone, when their teller has, or while the window is locked."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from teller.bank.accounts.deposit import deposit
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.counter import clipboard
from teller.counter.widgets import dialog
from teller.testing.bank import PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.cards import CardsScreen
from teller.testing.screens.customer import CustomerScreen
from teller.testing.screens.keys import find
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.screens.statement import StatementScreen
from teller.testing.screens.users import UsersScreen
from teller.testing.traces import is_traced, open_dialogs, traces, writings

MEMO = "for the boat in Whitby"
ZENOBIA = {"email": "zenobia@quorvex.example", "phone": "020 7946 0958", "address": "7 Mill Lane, Whitby"}


@pytest.fixture
def customer(bank):
    """Zenobia Quorvex, with 3,721.07 on her account: nothing of hers is like anything else in the window."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.open_till(session, till=3)
    enrolled = bank.enrol(session, "Zenobia Quorvex", **ZENOBIA)
    bank.serve(session, enrolled.number)
    account = bank.open_account(session)
    token = bank.view(session, View.MOVEMENT)
    paid_in = {"account": account.number, "amount": Money(372_107), "memo": MEMO, "request": bank.request()}
    bank.branch.ask(deposit, token, **paid_in)
    said = ["Zenobia", "Quorvex", "3,721.07", "372107", MEMO, "Whitby", *ZENOBIA.values()]
    needles = [*said, *writings(enrolled.number), *writings(account.number)]
    return SimpleNamespace(number=enrolled.number, account=account.number, needles=needles)


@pytest.fixture
def counter(at_the_counter, customer, monkeypatch):
    """The counter, with somebody at it who answers every question with yes."""
    monkeypatch.setattr(dialog.Question, "exec", lambda _: QDialog.DialogCode.Accepted)
    return at_the_counter()


def settled(counter):
    counter.wait(lambda: not counter.counter.desk.is_busy())


def serving(counter):
    """Amara's teller, the drawer open, serving Zenobia."""
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("zeno", "Zenobia Quorvex")
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    return accounts


def moving(counter):
    serving(counter).begin_deposit()
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    movement.fill(amount="120.50", memo=MEMO)
    return movement


# -- where one can be. Each answers what else must not stay behind.


def a_form_half_typed(counter):
    moving(counter)
    return ["120.50"]


def a_movement_reviewed(counter):
    movement = moving(counter)
    movement.review()
    counter.wait(movement.is_confirming)
    return ["120.50", "3,841.57"]


def a_receipt(counter):
    movement = moving(counter)
    receipt = movement.go_through()
    assert MEMO in receipt.values()
    return ["3,841.57"]


def a_statement(counter):
    serving(counter).open_statement()
    statement = counter.screen(StatementScreen)
    counter.wait(statement.is_loaded)
    statement.choose_line(0)
    assert statement.lines()
    return []


def a_form_for_an_account(counter):
    serving(counter).begin_opening()
    find(counter.window, "accounts.name").setText("Sloop")
    return ["Sloop"]


def particulars_being_edited(counter):
    serving(counter)
    counter.shell.go_to("customer")
    screen = counter.screen(CustomerScreen)
    screen.wait_for("Zenobia Quorvex")
    screen.edit()
    screen.retype("phone", "020 7946 1111")
    return ["7946 1111"]


def a_card_just_made(counter):
    serving(counter)
    counter.shell.go_to("cards")
    settled(counter)
    counter.screen(CardsScreen).issue()
    find(counter.window, "cards.cvv_once.figure").setText("QVV")  # digits might stand elsewhere by chance
    return ["QVV", "••"]


def a_search(counter):
    counter.sign_in(Role.TELLER)
    serve = counter.screen(ServeScreen)
    serve.search("zenob")
    serve.wait_for("Zenobia Quorvex")
    return ["zenob"]


def somebody_being_identified(counter):
    a_search(counter)
    serve = counter.screen(ServeScreen)
    serve.choose("Zenobia Quorvex")
    serve.identify("Passport", "ends in 2121")
    return ["2121"]


def an_enrolment_half_typed(counter):
    counter.sign_in(Role.TELLER)
    serve = counter.screen(ServeScreen)
    serve.open_form()
    serve.fill(name="Zenobia Quorvex", email=ZENOBIA["email"], born="1984-02-29")
    serve.enrol()
    settled(counter)
    return ["1984-02-29"]


def a_user_just_added(counter):
    counter.sign_in(Role.ADMINISTRATOR)
    counter.shell.go_to("users")
    users = counter.screen(UsersScreen)
    counter.wait(lambda: bool(users.rows()))
    password = users.add("Nia Novak", "nia@northgate.example")
    assert password
    find(counter.window, "users.copy").click()
    return [password, "Nia Novak", "nia@"]


SERVING = [
    a_form_half_typed,
    a_movement_reviewed,
    a_receipt,
    a_statement,
    a_form_for_an_account,
    particulars_being_edited,
    a_card_just_made,
]
EVERYWHERE = [*SERVING, a_search, somebody_being_identified, an_enrolment_half_typed, a_user_just_added]


def needles_at(counter, customer, place):
    """Go there, and see that there is something to be found."""
    needles = [*customer.needles, *place(counter)]
    settled(counter)  # while the bank is answering, nobody may leave
    shift = counter.counter.day.shift
    assert is_traced(*needles)
    return [*needles, shift.session.token, *shift._tokens.values()]


@pytest.mark.parametrize("place", SERVING)
def test_a_customer_who_was_served_leaves_nothing(counter, customer, place):
    needles = needles_at(counter, customer, place)
    counter.shell.finish_serving()
    settled(counter)
    assert traces(*needles) == []
    assert open_dialogs() == []


@pytest.mark.parametrize("place", EVERYWHERE)
def test_after_signing_out_nothing_stays(counter, customer, place):
    needles = needles_at(counter, customer, place)
    counter.shell.sign_out()
    counter.wait(counter.sign_in_screen.is_shown)
    settled(counter)
    assert traces(*needles) == []
    assert open_dialogs() == []


@pytest.mark.parametrize("place", EVERYWHERE)
def test_locked_means_that_nothing_can_be_found(counter, customer, place):
    needles = needles_at(counter, customer, place)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    assert traces(*needles) == []
    settled(counter)
    assert traces(*needles) == []
    assert open_dialogs() == []


def test_what_was_copied_of_a_customer_goes_with_them(counter, customer):
    accounts = serving(counter)
    clipboard.copy(accounts.numbers()[0])
    assert "clipboard.Clipboard" in traces(*writings(customer.account))
    counter.shell.finish_serving()
    assert QGuiApplication.clipboard().text() == ""


def test_a_late_answer_about_a_customer_who_has_gone_brings_nothing_back(counter, customer):
    serving(counter)
    counter.counter.day._panels._panels["accounts"].refresh()
    counter.counter.day._panels._panels["customer"].refresh()
    counter.counter.day._panels._panels["cards"].refresh()
    counter.counter.day.shift.finish()
    settled(counter)
    assert traces(*customer.needles) == []


def back_again(counter):
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    settled(counter)


def test_the_same_user_finds_a_half_typed_form_again(counter):
    a_form_half_typed(counter)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    back_again(counter)
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    assert (movement.typed("amount"), movement.typed("memo")) == ("120.50", MEMO)
    assert counter.shell.customer() == "Zenobia Quorvex"
    assert find(counter.window, "movement.amount").hasFocus()


def test_a_posting_cut_off_by_the_lock_is_not_known_and_is_not_posted_twice(counter, bank, customer):
    a_movement_reviewed(counter)
    counter.screen(MovementScreen).post()
    assert counter.counter.desk.is_busy()
    counter.counter.day.lock("")
    assert traces(*customer.needles) == []
    back_again(counter)
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_confirming)
    assert "will not be posted twice" in movement.warning()
    movement.post()
    counter.wait(movement.has_receipt)
    assert movement.receipt_title().startswith("Already posted")
    with bank.vault.transaction() as db:
        assert db.exec_driver_sql("SELECT count(*) FROM entry WHERE kind = 'deposit'").scalar() == 2
    assert verify(bank.vault).holds


def test_a_start_password_cut_off_by_the_lock_is_said_to_be_gone(counter):
    password, *_ = a_user_just_added(counter)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    assert QGuiApplication.clipboard().text() == ""
    back_again(counter)
    users = counter.screen(UsersScreen)
    counter.wait(lambda: "is not shown again" in users.notice())
    assert traces(password) == []


def test_another_user_at_the_lock_finds_nothing_and_what_was_typed_is_lost(counter, customer):
    a_form_half_typed(counter)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    counter.sign_in_screen.as_somebody_else()
    counter.wait(lambda: not counter.window.is_veiled())
    counter.sign_in(Role.SUPERVISOR)
    settled(counter)
    counter.shell.go_to("serve")  # the sums of a branch with one customer are that customer's
    settled(counter)
    assert traces("120.50", *customer.needles) == []
    assert counter.counter.day._kept is None
