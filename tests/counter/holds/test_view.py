"""Holds and cheques at the counter: what is held is seen, placed, let go of and paid, and nothing by one person alone
that takes two.
"""

import pytest

from teller.bank.badge import Role
from teller.testing.bank import NAMES, PASSWORD

SUPERVISOR = NAMES[Role.SUPERVISOR][1]
CHEQUE = ("60", "000123", "Coastal Bank 20-11-08 7754", "Finn Marsh")


def test_a_hold_is_placed_and_what_is_left_is_told_at_once(holds):
    screen = holds()
    assert screen.rows() == []
    screen.place("150", "hotel")
    assert screen.rows() == [["hotel", "1 Dec", "held", "150.00"]]
    assert screen.standing() == "Balance 1,000.00 · on hold 150.00 · available 850.00"
    assert screen.notice() == "150.00 is held now."
    assert not screen.sees("place_amount")
    screen.escape()
    below = screen.view.overview.findChild(type(screen.view.overview.chosen._balance._below), "accounts.balance.below")
    assert below.text() == "Available 850.00 · on hold 150.00"


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        (("", "hotel"), "place_amount", "Type an amount"),
        (("1000.01", "hotel"), "place_amount", "Only EUR 1,000.00 is available"),
        (("10", " "), "place_reason", "cannot be left empty"),
        (("10", "hotel", "30/02/2026"), "place_expires_on", "the last day"),
        (("10", "hotel", "23/11/2026"), "place_expires_on", "from 24 Nov 2026 to 23 May 2027"),
    ],
)
def test_a_hold_that_cannot_be_placed_is_refused_beside_its_field(typed, field, says, holds):
    screen = holds()
    screen.place(*typed)
    assert says in screen.field_notice(field)
    assert screen.rows() == []
    assert screen.sees("place_amount")


def test_a_release_takes_a_supervisor_beside_the_teller(holds):
    screen = holds()
    screen.place("150", "hotel")
    screen.release("paid in cash")
    assert screen.sees("approval.reason")
    screen.approve(SUPERVISOR, PASSWORD)
    assert screen.rows()[0][2] == "released"
    assert screen.state() == "released"
    assert screen.notice() == "150.00 is released."
    assert not screen.sees("release_hold")


def test_a_supervisor_releases_alone_what_the_teller_placed(holds):
    holds().place("150", "hotel")
    screen = holds(role=Role.SUPERVISOR)
    screen.release("paid in cash")
    assert screen.rows()[0][2] == "released"


def test_whoever_goes_back_from_the_approval_has_the_form_as_it_was(holds):
    screen = holds()
    screen.place("150", "hotel")
    screen.release("paid in cash")
    screen.view.holds.sheet.findChild(type(screen.view.holds.place), "holds.approval.back").click()
    assert screen.sees("release_reason")
    assert screen.view.holds.side.release_form.reason.text() == "paid in cash"
    assert screen.rows()[0][2] == "held"


def test_a_capture_pays_part_and_releases_the_rest(holds, bank, teller):
    other = bank.open_account(teller).number
    screen = holds()
    screen.place("150", "hotel")
    screen.review_capture(other, "120")
    confirm = screen.view.holds.side.confirm
    assert confirm.afterwards.rows()[0] == ("Balance", "880.00")
    assert screen.rows()[0][2] == "held"
    screen.post()
    assert screen.rows()[0][2] == "captured"
    assert screen.standing() == "Balance 880.00 · on hold 0.00 · available 880.00"


def test_a_capture_over_what_is_held_is_refused_beside_the_amount(holds, bank, teller):
    other = bank.open_account(teller).number
    screen = holds()
    screen.place("150", "hotel")
    screen.review_capture(other, "150.01")
    assert screen.field_notice("capture_amount") == "Only EUR 150.00 is held. Take that or less."


def test_a_cheque_is_reviewed_with_what_will_be_true_and_then_held(holds):
    screen = holds()
    screen.review_cheque(*CHEQUE)
    confirm = screen.view.holds.side.confirm
    assert confirm.afterwards.rows() == [("Balance", "1,060.00"), ("On hold", "60.00"), ("Available", "1,000.00")]
    assert screen.cheques() == []
    screen.post()
    slip = screen.view.holds.side.receipt.slip
    assert (slip.title, slip.amount, slip.rows[-1]) == ("Cheque taken in", "60.00", ("Balance", "1,060.00", "strong"))
    screen.put_away()
    assert screen.cheques() == [["Finn Marsh", "123", "in collection", "60.00"]]
    assert screen.rows() == [["Cheque COASTAL BANK 20-11-08 7754 123", "until cleared", "held", "60.00"]]
    assert not screen.sees("release_hold")
    assert not screen.sees("capture_hold")


def test_a_cheques_fee_is_seen_before_it_is_posted(holds, bank):
    with bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql("INSERT INTO fee_rule VALUES ('cheque', 150, 0, 0, NULL)")
    screen = holds()
    screen.review_cheque(*CHEQUE)
    assert screen.view.holds.side.confirm.afterwards.value("Fee") == "1.50"
    assert screen.view.holds.side.confirm.afterwards.value("Available") == "998.50"


def test_a_cheque_presented_twice_is_refused_beside_its_number(holds):
    screen = holds()
    screen.review_cheque(*CHEQUE)
    screen.post()
    screen.put_away()
    screen.review_cheque(*CHEQUE)
    screen.post()
    assert "was taken in before" in screen.field_notice("cheque_number")
    assert len(screen.cheques()) == 1


def test_a_cheque_number_with_letters_is_refused_beside_it(holds):
    screen = holds()
    screen.review_cheque("60", "12a", *CHEQUE[2:])
    screen.post()
    assert "digits only" in screen.field_notice("cheque_number")


def test_an_auditor_reads_holds_and_places_none(holds):
    holds().place("150", "hotel")
    screen = holds(role=Role.AUDITOR)
    assert screen.rows()[0][0] == "hotel"
    for thing in ("place_hold", "deposit_cheque", "release_hold", "capture_hold"):
        assert not screen.sees(thing)


def test_another_form_is_opened_only_where_what_was_typed_may_be_lost(holds, monkeypatch):
    screen = holds()
    screen.place("", "hotel")
    asked = []
    monkeypatch.setattr("teller.counter.widgets.dialog.ask", lambda *_, **__: asked.append(1) or False)
    screen.view.holds.begin_cheque()
    assert asked == [1]
    assert screen.sees("place_amount")
    assert screen.view.is_dirty()


# -- the page is gone and built anew ---------------------------------------------------------------------------------------


def rebuilt(view, page, qtbot):
    kept = view.keep()
    again = page()
    again.take_up(kept)
    return again


def test_a_half_typed_hold_is_there_again_with_the_same_request(holds, page, qtbot):
    screen = holds()
    screen.place("12.50", "")
    form = screen.view.holds.side.place_form
    again = rebuilt(screen.view, page, qtbot)
    assert again.currentWidget() is again.holds
    kept = again.holds.side.open_form()
    assert (kept.key, kept.amount.text(), kept.request) == ("place", "12.50", form.request)
    assert again.is_dirty()


def test_a_release_that_waits_for_a_supervisor_waits_again(holds, page, qtbot):
    screen = holds()
    screen.place("150", "hotel")
    screen.release("paid in cash")
    again = rebuilt(screen.view, page, qtbot)
    assert again.holds.sheet.isVisible()
    assert again.holds.side.release_form.reason.text() == "paid in cash"


def test_an_answer_that_was_lost_is_asked_for_again_and_nothing_is_held_twice(holds, page, losing_desk):
    screen = holds(kind=losing_desk)
    desk = screen.view.places.accounts
    desk.losing = True
    screen.place("150", "hotel")
    desk.losing = False
    assert screen.sees("place_amount")
    screen.view.holds.side.place_form.submitted.emit()
    assert [row[3] for row in screen.rows()] == ["150.00"]


def test_nothing_of_a_customer_is_left_when_they_go(holds):
    screen = holds()
    screen.place("150", "hotel")
    view = screen.view
    view.clear()
    assert view.holds.table.rows() == []
    assert view.holds.keep() is None
