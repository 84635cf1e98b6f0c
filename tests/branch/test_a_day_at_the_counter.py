"""A teller's day through the real window: the main path, and what interrupts it."""

import pytest

from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.money import Money
from teller.bank.refusal import SessionEnded
from teller.bank.users.disable_user import disable_user
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.main_path import MainPath
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.traces import traces

TELLER = NAMES[Role.TELLER][1]


@pytest.fixture
def counter(at_the_counter, bank):
    """A counter whose bank has one customer, Amara Okafor, with a current account and 100.00 on it."""
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    return at_the_counter()


def serve_amara(counter):
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    counter.wait(lambda: counter.shell.customer() == "Amara Okafor")
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    return accounts


def half_typed_deposit(counter):
    """A deposit with its amount typed and nothing posted."""
    counter.open_drawer()
    serve_amara(counter).begin_deposit()
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    movement.fill(amount="120.50")
    return movement


def test_the_main_path_by_keyboard_alone(counter, bank):
    path = MainPath(counter.window, counter.wait, email=TELLER, password=PASSWORD, customer="Amara Okafor")
    assert sum(1 for _ in path) == 20
    assert verify(bank.vault).holds


def test_a_wrong_password_is_said_plainly_and_the_right_one_then_works(counter):
    counter.sign_in_screen.sign_in(TELLER, "not the password")
    counter.wait(lambda: bool(counter.sign_in_screen.notice()))
    assert counter.sign_in_screen.notice() == "E-mail address and password do not match. Check both and try again."
    counter.sign_in(Role.TELLER)
    assert counter.shell.status("user") == "Tom Reed, teller"


def test_a_deposit_without_a_drawer_says_what_to_do(counter):
    counter.sign_in(Role.TELLER)
    serve_amara(counter).begin_deposit()
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    movement.fill(amount="10")
    movement.review()
    counter.wait(lambda: bool(movement.notice()) or bool(movement.notice("amount")))
    assert "You have no drawer open." in movement.notice() + movement.notice("amount")


def test_the_session_ends_on_time_and_the_same_user_finds_the_form_as_it_was(counter, bank):
    counter.sign_in(Role.TELLER)
    movement = half_typed_deposit(counter)
    bank.clock.advance(minutes=31)
    counter.ticks()
    assert counter.window.is_veiled()
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    counter.wait(lambda: movement.typed("amount") == "120.50")
    movement.review()
    counter.wait(movement.is_confirming)
    movement.post()
    counter.wait(movement.has_receipt)
    assert verify(bank.vault).holds


def test_a_session_ended_from_elsewhere_veils_the_window_at_the_next_step(counter, bank):
    counter.sign_in(Role.TELLER)
    movement = half_typed_deposit(counter)
    other_window = bank.reopened()
    administrator = other_window.sign_in(Role.ADMINISTRATOR)
    other_window.branch.ask(disable_user, other_window.view(administrator, View.USERS), email=TELLER)
    movement.review()
    counter.wait(counter.window.is_veiled)
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: bool(counter.sign_in_screen.notice()))
    assert counter.window.is_veiled()
    other_window.close()


def test_nobody_at_the_counter_for_a_while_locks_it(counter, bank):
    counter.sign_in(Role.TELLER)
    bank.clock.advance(minutes=4)
    counter.ticks()
    assert not counter.window.is_veiled()
    bank.clock.advance(minutes=1)
    counter.ticks()
    assert counter.window.is_veiled()


def test_a_locked_session_is_over_at_the_bank_too(counter, bank):
    counter.sign_in(Role.TELLER)
    serve_amara(counter)
    token = counter.counter.day.shift._token(View.ACCOUNTS)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    with pytest.raises(SessionEnded):
        bank.branch.ask(list_accounts, token)


def test_somebody_else_at_the_lock_finds_nothing_of_the_first(counter):
    counter.sign_in(Role.TELLER)
    half_typed_deposit(counter)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    counter.sign_in_screen.as_somebody_else()
    counter.wait(lambda: not counter.window.is_veiled())
    counter.sign_in(Role.SUPERVISOR)
    assert counter.shell.customer() == ""
    assert not counter.shell.offers("accounts")
    assert counter.screen(MovementScreen).typed("amount") == ""


def test_an_administrator_sees_users_and_no_customer(counter):
    counter.sign_in(Role.ADMINISTRATOR)
    offered = [
        page for page in ("serve", "customer", "accounts", "cards", "drawer", "users") if counter.shell.offers(page)
    ]
    assert offered == ["users"]


def test_an_auditor_inspects_and_can_move_nothing(counter):
    counter.sign_in(Role.AUDITOR)
    serve = counter.screen(ServeScreen)
    serve.search("amara")
    serve.wait_for("Amara Okafor")
    serve.choose("Amara Okafor")
    counter.wait(serve.is_identifying)
    assert serve.ways() == ["Inspection"]
    serve.begin()
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    assert not any(accounts.offers(thing) for thing in ("deposit", "withdraw", "transfer", "open"))
    assert accounts.offers("statement")


def test_finishing_leaves_no_trace_of_the_customer_on_screen(counter):
    counter.sign_in(Role.TELLER)
    accounts = serve_amara(counter)
    number = accounts.numbers()[0]
    counter.shell.finish_serving()
    counter.wait(lambda: not counter.counter.desk.is_busy())
    assert traces("Amara", "Okafor", number, number.replace(" ", "")) == []


def test_money_moved_in_another_window_is_seen_here_at_the_next_look(counter, bank):
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    accounts = serve_amara(counter)
    number = accounts.numbers()[0].replace(" ", "")
    accounts.begin_deposit()
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    movement.go_through(amount="80")
    movement.finish()
    counter.wait(accounts.is_ready)
    other_window = bank.reopened()
    supervisor = other_window.sign_in(Role.SUPERVISOR)
    other_window.open_till(supervisor, till=3)
    other_window.serve(supervisor, other_window.number_of("Amara Okafor"))
    token = other_window.view(supervisor, View.MOVEMENT)
    other_window.branch.ask(withdraw, token, account=number, amount=Money(3_000), request=other_window.request())
    counter.shell.go_to("cards")
    counter.shell.go_to("accounts")
    counter.wait(lambda: "50.00" in accounts.balance())
    other_window.close()
