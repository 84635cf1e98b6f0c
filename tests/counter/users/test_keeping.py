"""The users' page is built anew: who was chosen, what was typed and asked is there again, and no start password."""

import pytest

from teller.counter.users.view import UsersView
from teller.testing.screens.keys import find
from teller.testing.screens.users import UsersScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NIA = ("Nia Novak", "nia@northgate.example")


class SlowDesk:
    """Keeps each question until it is let through."""

    def __init__(self, desk):
        self._desk, self.waiting = desk, []

    def ask(self, *asked, **request):
        self.waiting.append(lambda: self._desk.ask(*asked, **request))

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()


@pytest.fixture
def build(qtbot, desk, figures):
    def built(at=desk, *, kept=None):
        view = UsersView(at, figures)
        qtbot.addWidget(view)
        view.resize(1100, 560)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        return view, UsersScreen(view, qtbot.waitUntil)

    return built


def test_a_half_filled_form_for_a_new_user_is_there_again(build):
    view, _ = build()
    find(view, "users.add").click()
    find(view, "users.name").setText("Nia Novak")
    find(view, "users.role").setCurrentIndex(2)
    view, _ = build(kept=view.keep())
    assert find(view, "users.save").isVisible()
    assert find(view, "users.name").text() == "Nia Novak"
    assert find(view, "users.role").currentText() == "Auditor"
    assert view.is_dirty()


def test_the_user_chosen_and_the_question_about_them_are_there_again(build):
    view, screen = build()
    screen.choose("Tom Reed")
    find(view, "users.change_role").click()
    find(view, "users.new_role").setCurrentIndex(1)
    chosen = find(view, "users.new_role").currentText()
    view, screen = build(kept=view.keep())
    assert screen.chosen() == "Tom Reed"
    assert find(view, "users.new_role").isVisible()
    assert find(view, "users.new_role").currentText() == chosen


def test_a_start_password_on_screen_is_gone_and_that_is_said(build):
    view, screen = build()
    password = screen.add(*NIA)
    kept = view.keep()
    assert password
    assert password not in repr(kept)
    view, screen = build(kept=kept)
    assert screen.start_password() == ""
    assert screen.notice().startswith("The start password that was on screen is not shown again.")
    assert "Nia Novak" in [row[0] for row in screen.rows()]


def test_a_user_added_without_the_answer_being_heard_is_not_added_again(build, desk):
    slow = SlowDesk(desk)
    view, screen = build(slow)
    slow.answer()
    find(view, "users.add").click()
    find(view, "users.name").setText(NIA[0])
    find(view, "users.email").setText(NIA[1])
    find(view, "users.save").click()
    kept = view.keep()
    slow.answer()
    assert screen.start_password() == ""
    view, screen = build(kept=kept)
    assert not find(view, "users.save").isVisible()
    assert screen.notice() == f"{NIA[1]} was added. The start password was not shown: reset it."


def test_until_the_users_are_there_what_is_to_be_taken_up_is_kept(build, desk):
    view, _ = build()
    find(view, "users.add").click()
    find(view, "users.name").setText("Nia Novak")
    kept = view.keep()
    view, _ = build(SlowDesk(desk), kept=kept)
    assert view.is_dirty()
    assert view.keep() is kept
