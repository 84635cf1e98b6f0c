"""Sheets of what stands around every page, and of the screens before the first one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.gallery.controls import CURRENCIES
from teller.counter.gallery.specimen import money
from teller.counter.gallery.tables import ACCOUNTS, table
from teller.counter.set_up.view import SetUpView
from teller.counter.sign_in.unlock_view import UnlockView
from teller.counter.sign_in.view import SignInView
from teller.counter.widgets.plain import label
from teller.counter.window import Window

_PEOPLE = [("Teller", "tom.reed@practice.example", "a"), ("Supervisor", "ada.obi@practice.example", "b")]
_STEPS = 4


def shell() -> QWidget:
    window = Window("Northgate", practice=True)
    window.build_shell()
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
    column.addWidget(label("Accounts", "title"))
    accounts = table("g.shell_accounts")
    accounts.set_rows(ACCOUNTS)
    accounts.select(1)
    column.addWidget(accounts)
    column.addStretch(1)
    for key, title, icon in (("serve", "Serve", "serve"), ("till", "Drawer", "till"), ("cards", "Cards", "cards")):
        window.add_page(key, title, icon, QWidget(), None)
    window.add_page("accounts", "Accounts", "accounts", page, None)
    window.add_page("settings", "Settings", "settings", QWidget(), at_foot=True)
    window.show_page("accounts")
    window.customer.show_customer("Amara Okafor", "C-104 218", "passport", "3 min")
    window.show_user("Tom Reed", "teller")
    window.show_session(27 * 60 + 41)
    window.show_till(f"drawer 2 open, {money(842_000)}")
    window.show_day("24 Nov, business day")
    window.show_shell()
    window.say(f"Paid out {money(15_000)}.")
    window.show_fault("The disk is nearly full. Nothing is lost; free some space.", "Try again", "warning")
    return _lying(window)


def _lying(window: QWidget) -> QWidget:
    """The window as a part of the gallery's."""
    window.setWindowFlags(Qt.WindowType.Widget)
    window.setMinimumSize(QSize(look.px(1024), look.px(640)))
    return window


def sign_in() -> QWidget:
    view = SignInView("Northgate Bank")
    view.practice_users(_PEOPLE)
    view.show_notice("The e-mail address or the password is wrong.")
    return view


def locked() -> QWidget:
    view = SignInView("Northgate Bank")
    view.lock_for("Tom Reed", "tom.reed@bank.example", "You were away for 5 minutes.")
    return view


def unlock() -> QWidget:
    return UnlockView("/home/tom/branch.teller")


def set_up(step: int) -> QWidget:
    view = SetUpView([(str(code), words) for code, words in CURRENCIES])
    view.show_step(step)
    return view


STEPS = range(_STEPS)
