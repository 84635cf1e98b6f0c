"""Theme, size and language are changed while somebody works, and cost nothing that was typed."""

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from teller.bank.badge import Role
from teller.bank.books.verify import verify
from teller.counter import language, look
from teller.counter.counter import Counter
from teller.counter.preferences import Remembered
from teller.counter.set_up.view import SetUpView
from teller.counter.window import Window
from teller.testing.bank import NAMES, PASSWORD
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen

LONG = language.LENGTHENED


@pytest.fixture(autouse=True)
def _as_it_was(qapp):
    yield
    language.choose(qapp, "en")
    look.apply(qapp, "light")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def counter(at_the_counter, bank):
    session = bank.sign_in(Role.SUPERVISOR)
    bank.serve(session, bank.enrol(session, "Amara Okafor").number)
    bank.open_account(session)
    return at_the_counter()


def button_of(counter, name):
    """The one on screen: what a change of language replaced may still be about to go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return counter.window.findChild(QPushButton, name)


def half_typed_deposit(counter):
    counter.sign_in(Role.TELLER)
    counter.open_drawer()
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    accounts.begin_deposit()
    movement = counter.screen(MovementScreen)
    counter.wait(movement.is_form)
    movement.fill(amount="120.50")
    return movement


@pytest.mark.parametrize(("what", "value"), [("language", LONG), ("scale", 2.0), ("compact", True)])
def test_everything_is_built_anew_and_the_half_typed_deposit_is_posted_once(counter, bank, what, value):
    movement = half_typed_deposit(counter)
    before = counter.window.navigation
    counter.counter.prefer(what, value)
    counter.wait(lambda: counter.window.navigation is not before and movement.typed("amount") == "120.50")
    assert counter.shell.customer() == "Amara Okafor"
    movement.review()
    counter.wait(movement.is_confirming)
    movement.post()
    counter.wait(movement.has_receipt)
    counter.wait(lambda: not counter.counter.desk.is_busy())
    assert verify(bank.vault).holds
    assert verify(bank.vault).counts["entries"] == 3  # the vault, the float, the deposit


def test_the_language_is_chosen_on_the_settings_page_and_the_cursor_stays_there(counter):
    counter.sign_in(Role.TELLER)
    counter.window.show_page("settings")
    chosen = counter.window.findChild(QComboBox, "settings.language")
    german = next(at for at in range(chosen.count()) if chosen.itemText(at) == "Deutsch")
    chosen.setFocus()
    chosen.setCurrentIndex(german)
    chosen.activated.emit(german)
    counter.wait(lambda: language.current() == "de")
    counter.wait(lambda: counter.window.findChild(QComboBox, "settings.language").hasFocus())
    assert counter.window.current_page() == "settings"
    assert counter.window.findChild(QComboBox, "settings.language").currentText() == "Deutsch"


def test_the_theme_changes_where_everything_stands(counter):
    counter.sign_in(Role.TELLER)
    before = counter.window.navigation
    counter.counter.prefer("theme", "dark")
    assert look.theme() == "dark"
    assert counter.window.navigation is before


def test_the_sign_in_speaks_the_language_chosen_in_its_corner(counter):
    counter.window.findChild(QLineEdit, "sign_in.email").setText("tom@")
    menu = counter.window.findChild(QToolButton, "window.language").menu()
    next(action for action in menu.actions() if action.text() == "English").trigger()
    counter.counter.prefer("language", LONG)
    assert button_of(counter, "sign_in.enter").text().startswith("[")
    assert counter.window.findChild(QLineEdit, "sign_in.email").text() == "tom@"


def test_a_lock_is_read_in_the_language_chosen_and_still_opens_for_its_user(counter):
    counter.sign_in(Role.TELLER)
    counter.shell.lock()
    counter.wait(counter.window.is_veiled)
    counter.counter.prefer("language", LONG)
    assert button_of(counter, "sign_in.enter").text().startswith("[")
    assert counter.window.findChild(QLineEdit, "sign_in.email").text() == NAMES[Role.TELLER][1]
    counter.sign_in_screen.type_password(PASSWORD)
    counter.wait(lambda: not counter.window.is_veiled())
    assert button_of(counter, "window.go_lock").text().startswith("[")


class NoBankYet:
    practice = False

    def exists(self):
        return False

    def needs_passphrase(self):
        return True


def test_the_first_run_keeps_its_answers_and_its_page(qtbot):
    window = Window()
    qtbot.addWidget(window)
    counter = Counter(window, NoBankYet(), idle_minutes=5)
    counter.first_screen()
    window.show()
    view = window.findChild(SetUpView)
    window.findChild(QLineEdit, "set_up.bank_name").setText("Northgate")
    window.findChild(QComboBox, "set_up.currency").setCurrentIndex(2)
    window.findChild(QLineEdit, "set_up.vault_cash").setText("1,250.5")
    currency = view.form().currency
    window.findChild(QPushButton, "set_up.next").click()
    window.findChild(QLineEdit, "set_up.passphrase").setText("plum brass kettle nine")
    counter.prefer("language", "de")
    again = next(each for each in window.findChildren(SetUpView) if each is not view)
    assert again.form().vault_cash == "1.250,50"  # the same cash, as German writes it
    assert (again.form().bank_name, again.form().currency) == ("Northgate", currency)
    assert again.form().passphrase == "plum brass kettle nine"
    assert again.page() == 1
    assert "Schritt" in again.findChild(QLabel, "set_up.step").text()
    counter.close()


def test_the_window_comes_back_as_it_was_left(qtbot, tmp_path):
    path = tmp_path / "window.json"
    window = Window()
    qtbot.addWidget(window)
    counter = Counter(window, NoBankYet(), idle_minutes=5, remembered=Remembered(path))
    counter.first_screen()
    window.show()
    window.resize(710, 433)
    window.close()
    again = Window()
    qtbot.addWidget(again)
    assert again.restoreGeometry(Remembered(path).geometry())
    assert (again.width(), again.height()) == (710, 433)  # a size that the screen of the tests has


def test_the_header_counts_the_minutes_and_flags_what_to_mind(counter, bank):
    counter.sign_in(Role.TELLER)
    counter.shell.go_to("serve")
    counter.screen(ServeScreen).serve("amara", "Amara Okafor")
    accounts = counter.screen(AccountsScreen)
    counter.wait(accounts.is_ready)
    time = counter.window.findChild(QLabel, "window.customer_time.word")
    assert time.text() == "just begun"
    bank.clock.advance(minutes=3)
    counter.ticks()
    assert time.text() == "3 min"
    assert counter.window.customer.flags() == []
    accounts.change("freeze", "a court order")
    counter.wait(lambda: counter.window.customer.flags() == ["1 account frozen"])


def test_a_narrow_window_folds_the_navigation_and_keeps_its_names(counter):
    counter.sign_in(Role.TELLER)
    made = button_of(counter, "window.go_drawer")
    wide = counter.window.navigation.width()
    counter.window.resize(640, 360)
    QApplication.processEvents()
    assert counter.window.navigation.width() < wide / 2
    assert (made.text(), made.accessibleName()) == ("", "Drawer")
    assert made.toolTip() == "Drawer · Ctrl+5"
    counter.window.resize(1280, 720)
    QApplication.processEvents()
    assert made.text() == "Drawer"
