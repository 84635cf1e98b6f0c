"""The customer's page is built anew: particulars that were being edited are edited on, over what the bank has now."""

import pytest

from teller.bank.badge import View
from teller.bank.customers.edit import edit_customer
from teller.counter.customer.view import CustomerView
from teller.testing.screens.customer import CustomerScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def build(qtbot, desk, figures):
    def built(at=desk, *, kept=None, may_edit=True):
        view = CustomerView(at, figures, may_edit=may_edit)
        qtbot.addWidget(view)
        view.show()
        view.take_up(kept) if kept is not None else view.refresh()
        return view, CustomerScreen(view, qtbot.waitUntil)

    return built


def test_edited_particulars_are_edited_on(build):
    view, screen = build()
    screen.edit()
    screen.retype("phone", "020 7946 0958")
    view, screen = build(kept=view.keep())
    assert screen.typed("phone") == "020 7946 0958"
    assert screen.typed("name") == "Amara Okafor"
    assert view.is_dirty()


def test_what_somebody_else_saved_meanwhile_is_not_undone(build, bank, teller):
    view, screen = build()
    screen.edit()
    screen.retype("phone", "020 7946 0958")
    kept = view.keep()
    elsewhere = {"name": "Amara Reed", "email": "", "phone": "", "born": None, "address": "7 Mill Lane"}
    bank.branch.ask(edit_customer, bank.view(teller, View.CUSTOMER), **elsewhere)
    _, screen = build(kept=kept)
    assert [screen.typed(field) for field in ("name", "email", "phone")] == ["Amara Reed", "", "020 7946 0958"]


def test_a_form_in_which_nothing_was_changed_is_open_again(build):
    view, screen = build()
    screen.edit()
    view, screen = build(kept=view.keep())
    assert screen.is_editing()
    assert not view.is_dirty()


def test_what_was_saved_without_an_answer_being_heard_is_not_asked_for_again(build, slow_desk):
    view, screen = build(slow_desk)
    slow_desk.answer()
    screen.edit()
    screen.retype("name", "Amara Reed")
    view._form.submitted.emit()
    kept = view.keep()
    slow_desk.answer()
    view, screen = build(kept=kept)
    assert not screen.is_editing()
    assert screen.who() == "Amara Reed"


def test_until_the_particulars_are_there_what_is_to_be_taken_up_is_kept(build, slow_desk):
    view, screen = build()
    screen.edit()
    screen.retype("name", "Amara Reed")
    kept = view.keep()
    view, _ = build(slow_desk, kept=kept)
    assert view.is_dirty()
    assert view.keep() is kept


def test_nothing_is_kept_where_nothing_is_edited(build):
    view, screen = build()
    assert view.keep() is None
    view, screen = build()
    screen.edit()
    screen.go_back()
    assert view.keep() is None
