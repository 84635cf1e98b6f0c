"""Money is moved by keyboard alone: typed, reviewed, posted, receipted, and each step can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog

from teller.bank.accounts.rules import AccountKind
from teller.counter.widgets import dialog
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import find, press, type_text
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.statement import StatementScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def at_counter(qtbot, page, funded):
    """The page and its screens."""

    def built(**how):
        view = page(**how)
        return view, *(kind(view, qtbot.waitUntil) for kind in (AccountsScreen, MovementScreen, StatementScreen))

    return built


def test_a_deposit_from_the_shortcut_to_the_balance(at_counter, qtbot):
    view, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    assert find(view, "movement.amount").hasFocus()
    with qtbot.waitSignal(view.moved, timeout=500):
        receipt = movement.go_through(amount="150", memo="for the fair")
    assert movement.receipt_title() == "Deposited"
    assert receipt["Balance"] == "1,150.00"
    movement.finish()
    assert accounts.balance() == "1,150.00"
    assert accounts.latest()[0] == ["24 Nov", "Deposit", "+150.00"]


def test_a_withdrawal_and_a_transfer_leave_the_right_balances(at_counter, bank, teller):
    second = bank.open_account(teller)
    _, accounts, movement, _ = at_counter()
    accounts.begin_withdrawal()
    movement.go_through(amount="50")
    movement.finish()
    accounts.begin_transfer()
    receipt = movement.go_through(payee=second.number, amount="25")
    assert receipt["To"].startswith("A•••• O•••••")
    movement.finish()
    assert [row[4] for row in accounts.rows()] == ["925.00", "25.00"]


def test_a_transfer_between_ones_own_accounts_is_chosen_with_the_arrow_key(at_counter, bank, teller):
    savings = bank.open_account(teller, AccountKind.SAVINGS)
    view, accounts, movement, _ = at_counter()
    accounts.begin_transfer()
    payee = find(view, "movement.payee")
    press(payee, Qt.Key.Key_Down)
    press(payee, Qt.Key.Key_Return)
    assert savings.number in payee.text().replace(" ", "")
    movement.fill(amount="25")
    movement.review()
    movement.post()
    movement.finish()
    assert {row[0]: row[4] for row in accounts.rows()}["Savings"] == "25.00"


def test_a_number_typed_whole_needs_no_choosing_and_a_strangers_is_taken_too(at_counter, bank, teller):
    own = bank.open_account(teller)
    view, accounts, _, _ = at_counter()
    accounts.begin_transfer()
    payee = find(view, "movement.payee")
    type_text(payee, own.number)
    assert view.movement.form.payee_number() == own.number
    payee.setText("")
    type_text(payee, "4000 0099")
    assert view.movement.form.payee_number() == "4000 0099"


def test_what_a_short_amount_was_taken_for_stands_below_it(at_counter):
    view, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    movement.fill(amount="1.25k")
    assert find(view, "movement.amount.notice").text() == "= 1,250.00"
    movement.fill(amount="1,250.00")
    assert find(view, "movement.amount.notice").text() == ""
    movement.fill(amount="1,25k")
    assert find(view, "movement.amount.notice").text() == ""
    movement.review()
    assert movement.notice("amount")


def test_the_amount_stays_where_it_is_from_typing_to_the_receipt(at_counter):
    view, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    movement.fill(amount="150")
    field = find(view, "movement.amount")
    places = [field.mapTo(view, field.rect().topLeft())]
    movement.review()
    places.append(field.mapTo(view, field.rect().topLeft()))
    movement.post()
    places.append(field.mapTo(view, field.rect().topLeft()))
    assert len({place.toTuple() for place in places}) == 1


def test_a_refusal_stands_beside_the_amount_and_the_cursor_is_back_in_it(at_counter):
    view, accounts, movement, _ = at_counter()
    accounts.begin_withdrawal()
    movement.fill(amount="1000.01")
    movement.review()
    assert movement.notice("amount") == "Only EUR 1,000.00 is available on this account. Take less, or another account."
    assert find(view, "movement.amount").hasFocus()
    assert movement.typed("amount") == "1000.01"


def test_cash_without_an_open_drawer_is_refused_over_the_buttons(at_counter, bank, teller):
    _, accounts, movement, _ = at_counter()
    bank.close_till(teller)
    accounts.begin_deposit()
    movement.fill(amount="10")
    movement.review()
    assert movement.notice().startswith("You have no drawer open.")


def test_what_is_reviewed_cannot_be_changed_until_one_goes_back(at_counter):
    view, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    movement.fill(amount="150")
    movement.review()
    movement.fill(amount="999")
    assert movement.typed("amount") == "150"
    movement.escape()
    assert movement.is_form()
    assert find(view, "movement.amount").hasFocus()
    movement.fill(amount="151")
    movement.review()
    assert movement.action() == "Post 151.00"


def test_leaving_asks_only_when_typed_work_would_be_lost(at_counter, monkeypatch):
    view, accounts, movement, _ = at_counter()
    asked = []
    monkeypatch.setattr(dialog.Question, "exec", lambda self: asked.append(1) or QDialog.DialogCode.Rejected)
    accounts.begin_deposit()
    movement.escape()
    assert accounts.is_shown()
    assert not asked
    accounts.begin_deposit()
    movement.fill(amount="150")
    assert view.is_dirty()
    movement.escape()
    assert asked
    assert movement.is_form()
    assert movement.typed("amount") == "150"


def test_a_lost_answer_says_that_posting_again_is_safe_and_it_is(at_counter, losing_desk):
    view, accounts, movement, _ = at_counter(kind=losing_desk)
    accounts.begin_deposit()
    movement.fill(amount="150")
    movement.review()
    view.places.movement.losing = True
    movement.post()
    assert "will not be posted twice" in movement.warning()
    assert view.is_dirty()
    assert find(view, "movement.confirm.post").hasFocus()
    view.places.movement.losing = False
    movement.post()
    assert movement.receipt_title().startswith("Already posted")
    movement.finish()
    assert accounts.balance() == "1,150.00"


def test_a_line_of_the_statement_is_reversed_with_a_reason(at_counter):
    _, accounts, movement, statement = at_counter()
    accounts.begin_deposit()
    movement.go_through(amount="150")
    movement.finish()
    accounts.open_statement()
    statement.choose_line(0)
    statement.reverse()
    assert movement.title() == "Reverse an entry"
    movement.go_through(reason="wrong account")
    assert movement.receipt_title() == "Reversed"
    movement.finish()
    assert [line[1] for line in statement.lines()] == ["Reversal", "Deposit, reversed", "Deposit"]
    assert statement.balances()[0] == "1,000.00"
    statement.choose_line(1)
    assert not statement.can_reverse()
    assert statement.why_not() == "It has been reversed already."


def test_the_receipt_is_saved_as_a_pdf_where_one_chooses(at_counter, tmp_path):
    view, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    movement.go_through(amount="150")
    proposed = []
    view.movement.receipt.choose_file = lambda name: proposed.append(name) or str(tmp_path / name)
    movement.save()
    written = tmp_path / proposed[0]
    assert written.read_bytes().startswith(b"%PDF")
    assert str(written) in movement.receipt_notice()
    view.movement.receipt.choose_file = lambda name: str(tmp_path / "no such folder" / name)
    movement.save()
    assert movement.receipt_notice().startswith("That folder is not there, so nothing was saved.")


def test_without_a_printer_a_sentence_says_so(at_counter, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    _, accounts, movement, _ = at_counter()
    accounts.begin_deposit()
    movement.go_through(amount="150")
    movement.print_receipt()
    assert movement.receipt_notice().startswith("No printer is set up")


def test_enter_pressed_twice_on_post_posts_once(at_counter, slow_desk):
    view, accounts, movement, _ = at_counter(kind=slow_desk)
    places = view.places
    places.accounts.answer()
    places.accounts.answer()
    accounts.begin_deposit()
    movement.fill(amount="150")
    movement.review()
    places.movement.answer()
    movement.post()
    view.movement.confirm.post.click()
    assert len(places.movement.waiting) == 1
    places.movement.answer()
    assert movement.has_receipt()


def test_leaving_after_a_lost_answer_says_where_to_look_and_has_the_balance_read_anew(
    at_counter, losing_desk, monkeypatch
):
    view, accounts, movement, _ = at_counter(kind=losing_desk)
    said = []
    monkeypatch.setattr(
        dialog.Question,
        "exec",
        lambda self: said.append(find(self, "dialog.text").text()) or QDialog.DialogCode.Accepted,
    )
    accounts.begin_deposit()
    movement.fill(amount="150")
    movement.review()
    view.places.movement.losing = True
    movement.post()
    movement.escape()
    movement.escape()
    assert "Look at the statement" in said[0]
    assert accounts.balance() == "1,150.00"
