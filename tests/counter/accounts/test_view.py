"""The accounts page is worked from the keyboard, and nothing of a customer stays on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from teller.bank.badge import Role, View
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import find, press
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.statement import StatementScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def screens(qtbot):
    return lambda view: [kind(view, qtbot.waitUntil) for kind in (AccountsScreen, MovementScreen, StatementScreen)]


def everything_said(root):
    """Every text in the widgets and models below a widget, seen, hovered over or read out."""
    said = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(at) for at in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            said += [
                str(model.index(row, column).data(role) or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            ]
    return "\n".join(said)


def test_a_customer_without_accounts_is_offered_the_first_one(page, screens):
    view = page()
    accounts, _, _ = screens(view)
    assert view.overview.state.state() == "empty"
    number = accounts.open_account("savings", "Für später")
    assert accounts.rows() == [["Für später", number, "savings", "active", "0.00"]]
    assert accounts.state() == "active"
    assert find(view, "accounts.table").hasFocus()


def test_the_chosen_account_stands_beside_the_list_with_its_latest_lines(page, screens, funded, bank, teller):
    bank.open_account(teller)
    accounts, _, _ = screens(page())
    assert accounts.balance() == "1,000.00"
    assert accounts.latest() == [["24 Nov", "Deposit", "+1,000.00"]]
    accounts.choose(accounts.numbers()[1])
    assert accounts.balance() == "0.00"
    assert accounts.latest() == []


def test_a_frozen_account_moves_nothing_until_it_is_unfrozen(page, screens, funded):
    view = page()
    accounts, _, _ = screens(view)
    accounts.change("freeze", "lost papers")
    assert accounts.state() == "frozen"
    assert not accounts.offers("deposit")
    assert find(view, "accounts.balance.below").text() == "Nothing moves here until the account is unfrozen."
    assert not accounts.offers("freeze")
    accounts.change("unfreeze", "found them")
    assert accounts.state() == "active"
    assert accounts.offers("deposit")


def test_a_refused_closing_says_why_and_keeps_what_was_typed(page, screens, funded):
    view = page()
    accounts, _, _ = screens(view)
    accounts.change("close", "moves away")
    assert "EUR 1,000.00" in accounts.notice("change")
    assert view.is_dirty()
    assert find(view, "accounts.reason").hasFocus()


def test_an_auditor_sees_everything_and_is_offered_nothing_to_change(page, screens, funded):
    accounts, _, statement = screens(page(Role.AUDITOR))
    assert accounts.balance() == "1,000.00"
    for thing in ("deposit", "withdraw", "transfer", "open", "freeze", "close"):
        assert not accounts.offers(thing)
    accounts.open_statement()
    assert statement.balances() == ["1,000.00"]


@pytest.mark.parametrize("step", ["overview", "movement", "confirm", "receipt", "statement", "change"])
def test_nothing_of_a_customer_stays_when_the_service_is_finished(page, screens, funded, step, customer):
    view = page()
    accounts, movement, _ = screens(view)
    number = accounts.numbers()[0]
    if step in {"movement", "confirm", "receipt"}:
        accounts.begin_deposit()
        movement.fill(amount="12.34", memo="for Amara")
    if step in {"confirm", "receipt"}:
        movement.review()
    if step == "receipt":
        movement.post()
    if step == "statement":
        accounts.open_statement()
    if step == "change":
        accounts.change("close", "Amara moves away")
    before = everything_said(view)
    assert number in before
    assert "1,000.00" in before
    view.clear()
    after = everything_said(view)
    for secret in (number, number.replace(" ", ""), "Everyday", "1,000.00", "12.34", "1,012.34", "Amara", "24 Nov"):
        assert secret not in after
    assert not view.is_dirty()
    assert view.currentWidget() is view.overview


def test_the_next_customer_is_shown_on_a_page_that_was_cleared(page, screens, funded, bank, teller):
    view = page()
    view.clear()
    other = bank.enrol(teller, "Ben Adeyemi")
    bank.serve(teller, other.number)
    places = view.places
    for place, which in (
        (places.accounts, View.ACCOUNTS),
        (places.movement, View.MOVEMENT),
        (places.statement, View.STATEMENT),
    ):
        place.token = bank.view(teller, which)
    view.refresh()
    assert view.overview.state.state() == "empty"


def test_an_account_can_be_turned_to_before_the_list_is_there(page, screens, funded, bank, teller):
    second = bank.open_account(teller)
    view = page()
    view.clear()
    view.show_account(second.number)
    accounts, _, _ = screens(view)
    assert second.number in accounts.chosen_facts().replace(" ", "")


def test_a_movement_can_be_begun_from_elsewhere(page, screens, funded):
    view = page()
    view.clear()
    view.begin_movement("withdrawal", account=funded.number, amount="25")
    _, movement, _ = screens(view)
    assert movement.typed("amount") == "25"
    assert movement.estimate()["Balance afterwards"] == "975.00"


def test_a_list_that_cannot_be_loaded_offers_to_try_again_and_shows_no_figure(page, screens, funded, losing_desk):
    view = page(kind=losing_desk)
    view.clear()
    view.places.accounts.losing = True
    view.refresh()
    assert view.overview.state.state() == "failed"
    view.places.accounts.losing = False
    view.first_focus()
    press(find(view, "accounts.state_of_page.action"), Qt.Key.Key_Return)
    accounts, _, _ = screens(view)
    assert accounts.balance() == "1,000.00"


def test_every_name_is_given_once_and_every_control_says_what_it_is(page, funded):
    view = page()
    names = [widget.objectName() for widget in view.findChildren(QWidget) if "." in widget.objectName()]
    assert len(names) == len(set(names))
    for name in ("accounts.table", "accounts.deposit", "movement.amount", "movement.payee", "statement.table"):
        assert find(view, name).accessibleName()


def test_what_an_account_is_called_is_shown_as_it_is(page, screens):
    view = page()
    accounts, _, _ = screens(view)
    accounts.open_account("current", '<b>&amp;</b> "; DROP')
    assert accounts.rows()[0][0] == '<b>&amp;</b> "; DROP'
    assert accounts.chosen_name() == '<b>&amp;</b> "; DROP'
    assert find(view, "accounts.chosen_name").textFormat() == Qt.TextFormat.PlainText


def test_escape_gives_up_a_form_that_is_empty_and_the_cursor_is_back_in_the_list(page, screens, funded):
    view = page()
    accounts, _, _ = screens(view)
    accounts.begin_opening()
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert find(view, "accounts.table").hasFocus()
    assert accounts.balance() == "1,000.00"
