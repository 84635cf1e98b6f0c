"""The served customer's page, worked from the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import View
from teller.bank.money import Money
from teller.counter.customer.overview_page import OverviewPage
from teller.counter.customer.view import CustomerView
from teller.counter.widgets import dialog
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.customer import CustomerScreen
from teller.testing.screens.keys import find, press

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_panel(qtbot, desk, figures, *, may_edit=True):
    view = CustomerView(desk, figures, may_edit=may_edit)
    qtbot.addWidget(view)
    view.resize(1100, 560)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.refresh()
    view.first_focus()
    return view


@pytest.fixture
def view(qtbot, desk, figures):
    return open_panel(qtbot, desk, figures)


@pytest.fixture
def screen(qtbot, view):
    return CustomerScreen(view, qtbot.waitUntil)


@pytest.fixture
def accounts(bank, teller, customer):
    """Everyday with 1,284.50 on it, and Savings."""
    everyday, savings = bank.open_account(teller), bank.open_account(teller, AccountKind.SAVINGS)
    token = bank.view(teller, View.MOVEMENT)
    bank.branch.ask(deposit, token, account=everyday.number, amount=Money(128_450), request=bank.request())
    return everyday, savings


def everything_said(root):
    """All that a person or a screen reader could find in the panel's widgets and models."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, PagedTable):
            said += [str(row) for row in widget.rows()] + [widget.message()]
    return "\n".join(said)


def test_the_page_shows_who_is_served_and_what_they_have(screen, view, accounts, figures):
    view.refresh()
    everyday, savings = accounts
    assert screen.who() == "Amara Okafor"
    assert screen.facts()["Date of birth"] == "29 Feb 1984"
    assert screen.facts()["Phone"] == "not known"
    assert screen.accounts() == [
        ("Everyday", figures.number(everyday.number), "1,284.50", "active"),
        ("Savings", figures.number(savings.number), "0.00", "active"),
    ]
    assert screen.available() == ["", ""]
    assert find(view, "customer.accounts").isColumnHidden(3)


@pytest.mark.usefixtures("accounts")
def test_what_can_be_paid_out_is_told_beside_the_balance_where_something_is_on_hold(screen, view):
    view.refresh()
    page = view.findChild(OverviewPage)
    everyday, savings = page.table.rows()
    page.show_accounts([replace(everyday, on_hold=Money(100_00)), savings])
    assert screen.available() == ["1,184.50", ""]
    assert not page.table.isColumnHidden(3)


def test_enter_on_an_account_opens_it(qtbot, screen, view, accounts):
    view.refresh()
    with qtbot.waitSignal(view.account_chosen) as chosen:
        screen.open_account("Savings")
    assert chosen.args == [accounts[1].number]


def test_a_customer_without_accounts_is_offered_the_first(qtbot, screen, view):
    assert screen.message().startswith("No accounts yet.")
    with qtbot.waitSignal(view.first_account_asked):
        screen.enter_empty_table()


def test_before_the_answer_it_says_loading_and_no_figure(qtbot, slow_desk, figures, accounts):
    screen = CustomerScreen(open_panel(qtbot, slow_desk, figures), qtbot.waitUntil)
    assert (screen.state(), screen.message(), screen.accounts()) == ("loading", "Loading…", [])
    slow_desk.answer()
    assert screen.state() == "content"
    assert len(screen.accounts()) == 2


def test_what_could_not_be_loaded_can_be_tried_again(qtbot, desk, figures, accounts):
    token, desk.token = desk.token, "none"
    view = open_panel(qtbot, desk, figures)
    screen = CustomerScreen(view, qtbot.waitUntil)
    assert screen.state() == "failed"
    assert screen.message().startswith("Could not be loaded.")
    assert screen.accounts() == []
    desk.token = token
    press(find(view, "customer.state.action"), Qt.Key.Key_Space)
    assert screen.state() == "content"
    assert len(screen.accounts()) == 2


def test_a_refresh_keeps_the_account_that_was_selected(screen, view, accounts):
    view.refresh()
    table = find(view, "customer.accounts")
    table.select(1)
    view.refresh()
    assert table.current_row().name == "Savings"


def test_particulars_are_edited_in_place(qtbot, screen, view):
    screen.edit()
    assert screen.typed("born") == "29/02/1984"
    assert not view.is_dirty()
    screen.retype("name", "Amara Réed")
    assert view.is_dirty()
    with qtbot.waitSignal(view.edited) as edited:
        screen.save()
    assert edited.args[0].name == screen.who() == "Amara Réed"
    assert not screen.is_editing()
    assert not view.is_dirty()


def test_ctrl_e_opens_the_form(qtbot, screen, view):
    press(view.focusWidget(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(screen.is_editing)
    assert view.focusWidget().objectName() == "customer.name"


def test_a_slip_is_said_beside_its_field_and_the_form_stays(screen, view):
    screen.edit()
    screen.retype("email", "nonsense")
    screen.save()
    assert screen.field_notice("email") == "This is not an e-mail address, such as ada@bank.example."
    assert view.focusWidget().objectName() == "customer.email"
    assert screen.is_editing()


def test_escape_asks_only_where_changes_would_be_lost(screen, monkeypatch):
    asked = []
    monkeypatch.setattr(dialog.Question, "exec", lambda _: asked.append(1) or dialog.QDialog.DialogCode.Rejected)
    screen.edit()
    screen.go_back()
    assert (asked, screen.is_editing()) == ([], False)
    screen.edit()
    screen.retype("name", "Amara Reed")
    screen.go_back()
    assert (asked, screen.is_editing()) == ([1], True)


def test_who_may_not_edit_is_not_offered_to(qtbot, desk, figures):
    screen = CustomerScreen(open_panel(qtbot, desk, figures, may_edit=False), qtbot.waitUntil)
    assert screen.who() == "Amara Okafor"
    assert not screen.may_edit()


def test_nothing_stays_of_a_customer_who_has_gone(screen, view, accounts, customer):
    view.refresh()
    screen.edit()
    screen.retype("phone", "+44 20 7946 0958")
    numbers = [customer.number, accounts[0].number]
    traces = ["Amara", "amara@", "Mill Lane", "29 Feb 1984", "29/02/1984", "7946", "1,284.50", "128450", *numbers]
    traces += [" ".join(number[at : at + 4] for at in range(0, len(number), 4)) for number in numbers]
    assert "Amara" in everything_said(view)
    view.clear()
    assert [trace for trace in traces if trace in everything_said(view)] == []
    assert not view.is_dirty()
    assert screen.state() == "loading"
    view.edit()
    assert not screen.is_editing()


def test_a_late_answer_brings_nothing_of_a_customer_back(qtbot, slow_desk, figures, accounts):
    view = open_panel(qtbot, slow_desk, figures)
    view.clear()
    slow_desk.answer()
    assert "Amara" not in everything_said(view)
    assert CustomerScreen(view, qtbot.waitUntil).accounts() == []
