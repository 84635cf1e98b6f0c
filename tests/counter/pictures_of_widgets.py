"""Draws every part of the counter, light and dark, into a folder: `python tests/counter/pictures_of_widgets.py pictures`."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.set_up.view import SetUpView
from teller.counter.sign_in.unlock_view import UnlockView
from teller.counter.sign_in.view import SignInView
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.dialog import Question
from teller.counter.widgets.field import AreaField, PasswordField, TextField
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import icon_label, label
from teller.counter.widgets.receipt import ReceiptView
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import Column, PagedTable
from teller.counter.window import Window

CURRENCIES = [("EUR", "Euro (EUR)"), ("JPY", "Japanese yen (JPY)")]
PEOPLE = [("Teller", "tom.reed@practice.example", "a"), ("Supervisor", "ada.obi@practice.example", "b")]


class Account(NamedTuple):
    name: str
    number: str
    balance: str
    state: str


ACCOUNTS = [
    Account("Everyday", "4021 7733 06", "1,284.50", "active"),
    Account("Savings", "4021 7741 19", "12,000.00", "active"),
    Account("Rent pot", "4021 7760 02", "−350.00", "frozen"),
]
COLUMNS = [
    Column("Account", lambda row: row.name, role="strong"),
    Column("Number", lambda row: row.number, role="quiet"),
    Column("Balance", lambda row: row.balance, align_right=True, role="money"),
    Column(
        "State",
        lambda row: row.state,
        icon=lambda row: "frozen" if row.state == "frozen" else "check",
        tone=lambda row: "warning" if row.state == "frozen" else "good",
    ),
]


def table(name: str, **options: str) -> PagedTable:
    return PagedTable(
        COLUMNS,
        name=name,
        says="Accounts",
        empty=options.get("empty", "No accounts yet. Press Ctrl+N to open the first one."),
    )


def fields() -> QWidget:
    form = Form()
    form.add(TextField("&Name", name="x.name", hint="As it stands in the passport.")).set_text("Amara Okafor")
    form.add(MoneyField("&Amount", name="x.amount", currency="EUR")).set_text("12,345.67")
    form.add(ChoiceField("&Currency", name="x.currency", choices=CURRENCIES))
    form.add(DateField("&Born", name="x.born")).set_text("1984-02-30")
    form.add(PasswordField("&Password", name="x.password")).set_text("secret")
    form.add(AreaField("&Memo", name="x.memo", lines=2))
    form.field("amount").show_notice("Only 60.00 is available in Everyday. 40.00 is held until 26 Nov.")
    form.field("born").show_notice("Not a date. Write it as 1984-02-29.", "warning")
    form.field("password").show_notice("Strong enough.", "good")
    form.set_buttons(
        button("Review", name="x.review", weight="primary"),
        button("Back", name="x.back"),
        button("Block card", name="x.block", weight="danger", icon="blocked"),
        button("Add another", name="x.more", weight="quiet", icon="plus"),
    )
    return form


def facts() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    balance, failed, loading = BalanceLabel("x.balance"), BalanceLabel("x.failed"), BalanceLabel("x.loading")
    balance.set_value("-1,284.50", "EUR", "available 1,184.50 · held 100.00")
    failed.set_failed("The file is locked by another program.")
    details = DetailList("x.details")
    details.set_rows([("Customer", "Amara Okafor"), ("Number", "C-104 218"), ("Balance", "1,284.50", "money")])
    pills = QHBoxLayout()
    for icon, word, tone in [("check", "active", "good"), ("frozen", "frozen", "warning"), ("closed", "closed", "bad")]:
        pills.addWidget(StatusPill(icon, word, tone))
    for widget in (balance, failed, loading, details):
        column.addWidget(widget)
    column.addLayout(pills)
    for tone in ("info", "good", "warning", "bad"):
        notice = Notice(f"x.{tone}")
        column.addWidget(notice)
        notice.say(f"A {tone} notice with <b>plain</b> text that says what happened.", tone, "Try again")
    marks = QGridLayout()
    for at, drawn in enumerate(sorted(icons.path("icons").glob("*.svg"))):
        marks.addWidget(icon_label(drawn.stem), at // 12, at % 12)
    column.addLayout(marks)
    column.addStretch(1)
    return made


def steps() -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    confirm, receipt = ConfirmPanel("x.confirm"), ReceiptView("x.receipt", on_print=print, on_save=print)
    for widget in (confirm, receipt):
        row.addWidget(widget, 1)
    after = [("Balance", "1,134.50", "money"), ("Drawer", "8,270.00"), ("Limit left", "850.00 today")]
    who = [("From", "Everyday 4021 7733 06"), ("To", "Cash")]
    warnings = ["A withdrawal of the same amount was posted 2 minutes ago."]
    confirm.ask(
        title="Withdraw cash", amount="150.00", currency="EUR", who=who, afterwards=after, action="Post 150.00",
        warnings=warnings,
    )  # fmt: skip
    receipt.show_receipt(title="Paid out", amount="150.00", rows=[*who, *after], reference="018f-22c1")
    return made


def tables() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    full, empty, failed = table("x.full"), table("x.empty"), table("x.bad")
    full.set_rows(ACCOUNTS)
    full.select(0)
    failed.paged.fail("The file is locked.")
    stack = StateStack(QWidget(), name="x.state")
    stack.show_empty("No cards yet", "Cards of this customer stand here.", "Issue the first card")
    for widget in (full, empty, failed, stack):
        column.addWidget(widget)
    return made


def shell() -> QWidget:
    window = Window("Northgate", practice=True)
    window.build_shell()
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
    column.addWidget(label("Accounts", "title"))
    accounts = table("accounts.table")
    accounts.set_rows(ACCOUNTS)
    accounts.select(1)
    column.addWidget(accounts)
    for key, title, icon in [("serve", "Serve", "serve"), ("till", "Drawer", "till"), ("cards", "Cards", "cards")]:
        window.add_page(key, title, icon, QWidget(), None)
    window.add_page("accounts", "Accounts", "accounts", page, "Alt+3")
    window.add_page("settings", "Settings", "settings", QWidget(), at_foot=True)
    window.show_page("accounts")
    window.show_customer("Amara Okafor", "C-104 218", "passport", "3 min")
    window.show_user("Tom Reed", "teller")
    window.show_session(27 * 60 + 41)
    window.show_till("drawer 2 open, 8,420.00")
    window.show_day("24 Nov, business day")
    window.show_shell()
    window.say("Paid out 150.00, entry 2.")
    window.show_fault("The disk is nearly full. Nothing is lost; free some space.", "Try again", "warning")
    return window


def sign_in() -> QWidget:
    view = SignInView("Northgate Bank")
    view.practice_users(PEOPLE)
    view.show_notice("The e-mail address or the password is wrong.")
    return view


def locked() -> QWidget:
    view = SignInView("Northgate Bank")
    view.lock_for("Tom Reed", "tom.reed@bank.example", "You were away for 5 minutes.")
    return view


def wizard(step: int) -> QWidget:
    view = SetUpView(CURRENCIES)
    view._bank.bank.set_text("Northgate Bank")
    view._show(step)
    return view


def screens() -> dict[str, QWidget]:
    return {
        "fields": fields(),
        "facts": facts(),
        "steps": steps(),
        "tables": tables(),
        "shell": shell(),
        "sign_in": sign_in(),
        "locked": locked(),
        "unlock": UnlockView("/home/tom/bank.teller"),
        "set_up_1": wizard(0),
        "set_up_2": wizard(1),
        "set_up_3": wizard(2),
        "set_up_4": wizard(3),
        "question": Question(None, "Close the drawer?", "42.00 are missing. It will be noted.", "Close it", "Back"),
    }


def main(folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for theme, scale in (("light", 1.0), ("dark", 1.0), ("light", 1.5)):
        look.apply(app, "dark" if theme == "dark" else "light", scale)
        for name, widget in screens().items():
            if name != "question":
                widget.resize(1280 if name in {"shell", "steps"} or "_" in name else 640, 720)
            widget.show()
            app.processEvents()
            widget.grab().save(str(folder / f"{name}_{theme}_{scale}.png"))
            widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "pictures"))
