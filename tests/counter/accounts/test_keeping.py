"""The accounts page is thrown away and built anew: where one was and what was typed is there again, and nothing twice."""

import pytest
from PySide6.QtCore import QEvent
from shiboken6 import isValid

from teller.bank.accounts.freeze import freeze_account
from teller.bank.badge import View
from teller.bank.books.verify import verify
from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.keys import find
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.statement import StatementScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Rebuilt:
    """One page after another, each taking up what the one before it kept."""

    def __init__(self, qtbot, page):
        self._qtbot, self._page = qtbot, page
        self.build()

    def build(self, **how):
        self.view = self._page(**how)
        for name, kind in (("accounts", AccountsScreen), ("movement", MovementScreen), ("statement", StatementScreen)):
            setattr(self, name, kind(self.view, self._qtbot.waitUntil))

    def anew(self, **how):
        kept = self.view.keep()
        self.view.hide()
        self.build(**how)
        if kept is not None:
            self.view.take_up(kept)
        return kept


@pytest.fixture
def at(qtbot, page, funded):
    return Rebuilt(qtbot, page)


def deposits(bank):
    with bank.vault.transaction() as db:
        return db.exec_driver_sql("SELECT count(*) FROM entry WHERE kind = 'deposit'").scalar()


def test_a_half_typed_deposit_is_there_again_with_the_same_request(at):
    at.accounts.begin_deposit()
    at.movement.fill(amount="150", memo="for the fair")
    kept = at.anew()
    assert at.movement.title() == "Deposit"
    assert (at.movement.typed("amount"), at.movement.typed("memo")) == ("150", "for the fair")
    assert at.movement.estimate()["Balance afterwards"] == "1,150.00"
    assert find(at.view, "movement.amount").hasFocus()
    assert at.view.is_dirty()
    assert at.view.keep().movement.asked.request == kept.movement.asked.request


def test_a_transfer_comes_back_from_its_review_to_the_form_and_is_reviewed_with_new_figures(at, bank, teller, pay_in):
    second = bank.open_account(teller)
    at.build()
    at.accounts.choose(next(one for one in at.accounts.numbers() if one.replace(" ", "") != second.number))
    at.accounts.begin_transfer()
    at.movement.fill(payee=second.number, amount="25", memo="rent")
    at.movement.review()
    assert at.movement.afterwards()["Balance"] == "975.00"
    kept = at.view.keep()
    pay_in(kept.chosen, 10_000)
    at.build()
    at.view.take_up(kept)
    assert at.movement.is_form()
    assert at.movement.typed("payee").replace(" ", "").endswith(second.number)
    assert [at.movement.typed(field) for field in ("amount", "memo")] == ["25", "rent"]
    at.movement.review()
    assert at.movement.afterwards()["Balance"] == "1,075.00"


def test_a_lost_answer_stays_lost_and_posting_again_posts_nothing_twice(at, bank, losing_desk):
    at.build(kind=losing_desk)
    at.accounts.begin_deposit()
    at.movement.fill(amount="150")
    at.movement.review()
    at.view.places.movement.losing = True
    at.movement.post()
    said = at.movement.warning()
    assert "will not be posted twice" in said
    before = deposits(bank)
    at.anew()
    assert at.movement.is_confirming()
    assert at.movement.warning() == said
    assert at.movement.action() == "Post 150.00"
    assert at.movement.afterwards() == {}
    assert at.view.movement.is_unknown()
    at.movement.post()
    assert at.movement.receipt_title().startswith("Already posted")
    assert deposits(bank) == before
    assert verify(bank.vault).holds


def test_an_answer_that_comes_after_the_page_was_kept_is_for_nobody_and_counts_as_lost(at, bank, slow_desk):
    at.build(kind=slow_desk)
    places = at.view.places
    places.accounts.answer()
    places.accounts.answer()
    at.accounts.begin_deposit()
    at.movement.fill(amount="150")
    at.movement.review()
    places.movement.answer()
    at.movement.post()
    before, old = deposits(bank), at.view
    at.anew()
    places.movement.answer()  # it is posted all the same
    assert deposits(bank) == before + 1
    assert find(old, "movement.receipt.title").text() == ""
    assert at.movement.is_confirming()
    assert "will not be posted twice" in at.movement.warning()
    at.movement.post()
    assert at.movement.receipt_title().startswith("Already posted")
    assert deposits(bank) == before + 1


def test_a_deleted_page_is_not_touched_by_what_the_bank_still_answers(at, qapp, slow_desk):
    at.build(kind=slow_desk)
    places = at.view.places
    places.accounts.answer()
    places.accounts.answer()
    at.view.refresh()
    at.accounts.open_statement()
    at.view.keep()
    for one in (at.view.overview, at.view.movement, at.view.statement):
        one.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(at.view.overview.table)
    assert places.accounts.waiting
    assert places.statement.waiting
    for place in (places.accounts, places.statement):
        place.answer()


def test_who_went_back_to_the_form_after_a_lost_answer_is_told_again_that_it_is_not_known(at, losing_desk):
    at.build(kind=losing_desk)
    at.accounts.begin_deposit()
    at.movement.fill(amount="150")
    at.movement.review()
    at.view.places.movement.losing = True
    at.movement.post()
    at.movement.escape()
    assert at.movement.is_form()
    at.anew()
    assert at.movement.is_form()
    assert at.movement.notice().startswith("It is not known whether this was posted.")
    assert at.view.movement.is_unknown()


def test_a_reversal_is_kept_with_its_line_and_goes_back_to_its_statement(at):
    at.accounts.open_statement()
    at.statement.choose_line(0)
    at.statement.reverse()
    at.movement.fill(reason="wrong account")
    at.anew()
    assert at.movement.title() == "Reverse an entry"
    assert at.movement.typed("reason") == "wrong account"
    at.movement.go_through()
    assert at.movement.receipt_title() == "Reversed"
    at.movement.finish()
    assert at.statement.is_shown()
    assert [line[1] for line in at.statement.lines()] == ["Reversal", "Deposit, reversed"]


def test_a_receipt_is_there_again_to_be_printed_and_says_what_it_said(at):
    at.accounts.begin_deposit()
    receipt = at.movement.go_through(amount="150", memo="for the fair")
    moved = []
    kept = at.view.keep()
    at.build()
    at.view.moved.connect(lambda: moved.append(1))
    at.view.take_up(kept)
    assert at.movement.receipt() == receipt
    assert at.movement.receipt_title() == "Deposited"
    assert not at.view.is_dirty()
    assert moved == []
    at.movement.finish()
    assert at.accounts.balance() == "1,150.00"


def test_the_statement_is_there_again_with_its_days_and_at_its_line(at, funded, pay_in):
    for cents in range(1, 71):
        pay_in(funded.number, cents)
    at.accounts.open_statement()
    at.statement.choose_period("All there is")
    at.statement.scroll_to_end()
    at.statement.choose_line(60)
    chosen = at.statement.lines()[60]
    at.anew()
    assert at.statement.is_shown()
    assert find(at.view, "statement.period").currentText() == "All there is"
    assert find(at.view, "statement.table").currentIndex().row() == 60
    assert at.statement.lines()[60] == chosen
    at.statement.show_days("2026-11-24", "2026-11-24")
    at.anew()
    assert find(at.view, "statement.first_day").text() == "2026-11-24"
    assert len(at.statement.lines()) == 50
    at.statement.leave()
    assert at.accounts.is_shown()


def test_the_account_that_was_chosen_is_chosen_again(at, bank, teller):
    bank.open_account(teller)
    at.build()
    at.accounts.choose(at.accounts.numbers()[1])
    at.anew()
    assert at.accounts.numbers()[1] in at.accounts.chosen_facts()


def test_a_half_typed_new_account_and_a_half_typed_reason_are_there_again(at):
    at.accounts.begin_opening()
    find(at.view, "accounts.kind").setCurrentIndex(1)
    find(at.view, "accounts.name").setText("For the boat")
    at.anew()
    assert find(at.view, "accounts.name").text() == "For the boat"
    assert find(at.view, "accounts.kind").currentText() == "Savings"
    assert at.view.is_dirty()
    at.view.overview.opening.clear()
    at.view.overview._leave(at.view.overview.opening)
    find(at.view, "accounts.freeze").click()
    find(at.view, "accounts.reason").setText("card found in the street")
    at.anew()
    assert find(at.view, "accounts.reason").text() == "card found in the street"
    assert find(at.view, "accounts.change_heading").text() == "Freeze Everyday?"


def test_a_change_that_was_made_meanwhile_is_not_asked_for_again(at, bank, teller, funded):
    find(at.view, "accounts.freeze").click()
    find(at.view, "accounts.reason").setText("card found in the street")
    kept = at.view.keep()
    bank.branch.ask(freeze_account, bank.view(teller, View.ACCOUNTS), account=funded.number, reason="from elsewhere")
    at.build()
    at.view.take_up(kept)
    assert at.accounts.state() == "frozen"
    assert not at.view.overview.chosen.is_changing()
    assert not at.view.is_dirty()


def test_what_could_not_be_taken_up_yet_is_kept_again_and_nothing_else_takes_its_place(at, slow_desk):
    at.accounts.begin_deposit()
    at.movement.fill(amount="150")
    kept = at.anew(kind=slow_desk)
    assert at.view.is_dirty()
    at.view.begin_movement("withdrawal")
    assert at.view.keep() is kept
    at.build()
    at.view.take_up(kept)
    assert at.movement.typed("amount") == "150"
    assert at.movement.title() == "Deposit"


def test_after_the_customer_has_gone_nothing_is_kept(at):
    at.accounts.begin_deposit()
    at.movement.fill(amount="150")
    at.view.clear()
    assert at.view.keep() is None
