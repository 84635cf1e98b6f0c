"""The serve page is built anew: the search, the customer being identified and a half-filled form are there again."""

import pytest

from teller.bank.customers.rules import Identification
from teller.counter.serve.view import ServeView
from teller.testing.screens.keys import find, type_text
from teller.testing.screens.serve import ServeScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def build(qtbot, desk, figures, begin):
    def built(at=desk, *, kept=None):
        view = ServeView(at, figures, begin, inspects=False, may_enrol=True)
        qtbot.addWidget(view)
        view.show()
        if kept is not None:
            view.take_up(kept)
        return view, ServeScreen(view, qtbot.waitUntil)

    return built


def test_a_search_is_made_again(build):
    view, screen = build()
    screen.search("am")
    screen.wait_for("Amara Okafor")
    _, screen = build(kept=view.keep())
    screen.wait_for("Amara Okafor")
    assert find(screen._root, "serve.query").text() == "am"


def test_whoever_was_being_identified_is_identified_on(build, begin, customers):
    view, screen = build()
    screen.search("am")
    screen.choose("Amara Okafor")
    screen.identify("Passport", "ends in 2121")
    view, screen = build(kept=view.keep())
    assert screen.is_identifying()
    assert screen.who() == "Amara Okafor"
    assert view.is_dirty()
    screen.begin()
    assert begin.asked == [(customers["amara"].number, Identification.PASSPORT, "ends in 2121")]


def test_a_half_filled_enrolment_is_there_again(build):
    view, screen = build()
    screen.open_form()
    screen.fill(name="Zoë Quist", born="1984-02-", email="zoe@example.org")
    view, screen = build(kept=view.keep())
    assert [find(view, f"serve.{one}").text() for one in ("name", "born", "email", "phone")] == [
        "Zoë Quist",
        "1984-02-",
        "zoe@example.org",
        "",
    ]
    assert view.is_dirty()


def test_an_answer_that_comes_after_the_page_was_kept_finds_nobody(build, slow_desk):
    view, screen = build(slow_desk)
    type_text(find(view, "serve.query"), "am")
    view.presenter.search_now()
    assert slow_desk.waiting
    assert view.keep().query == "am"
    for answer in slow_desk.waiting:
        answer()
    assert screen.found() == []


def test_a_page_out_of_sight_takes_up_without_taking_the_cursor(qtbot, build):
    view, screen = build()
    screen.open_form()
    screen.fill(name="Zoë Quist")
    kept = view.keep()
    hidden, _ = build()
    hidden.hide()
    other, _ = build()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.first_focus()
    hidden.take_up(kept)
    assert find(other, "serve.query").hasFocus()


def test_nothing_is_kept_of_an_empty_page(build):
    view, _ = build()
    assert view.keep() is None
