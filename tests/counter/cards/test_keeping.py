"""The cards page is built anew: the form that was open is open, what was typed is there, and no CVV ever again."""

import pytest

from teller.bank.badge import View
from teller.bank.cards.block import block_card
from teller.bank.cards.rules import BlockReason
from teller.counter.cards.view import CardsView
from teller.testing.screens.cards import CardsScreen
from teller.testing.screens.keys import find

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


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
        view = CardsView(at, figures, may_manage=True)
        qtbot.addWidget(view)
        view.resize(1100, 560)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.refresh() if kept is None else view.take_up(kept)
        return view, CardsScreen(view, qtbot.waitUntil)

    return built


@pytest.fixture
def two_cards(build):
    view, screen = build()
    for brand in ("Visa", "Mastercard"):
        screen.issue(brand)
        screen.put_cvv_away()
    return view, screen


def test_the_card_chosen_and_its_half_typed_limits_are_there_again(build, two_cards):
    view, screen = two_cards
    older = screen.rows()[1][1]
    screen.choose(older)
    find(view, "cards.day_limit").setText("77")
    find(view, "cards.abroad").setChecked(True)
    view, screen = build(kept=view.keep())
    assert screen.chosen() == older
    assert find(view, "cards.day_limit").text() == "77"
    assert find(view, "cards.abroad").isChecked()
    assert view.is_dirty()


def test_the_form_for_a_new_card_is_open_again(build, two_cards):
    view, _ = two_cards
    find(view, "cards.issue").click()
    find(view, "cards.brand").setCurrentIndex(1)
    view, _ = build(kept=view.keep())
    assert find(view, "cards.make").isVisible()
    assert find(view, "cards.brand").currentText() == "Mastercard"


def test_a_card_about_to_be_blocked_is_asked_about_again_unless_it_is_blocked_by_now(build, two_cards, bank, teller):
    view, screen = two_cards
    find(view, "cards.block").click()
    find(view, "cards.block_reason").setCurrentIndex(1)
    kept = view.keep()
    view, screen = build(kept=kept)
    assert find(view, "cards.block_reason").isVisible()
    assert find(view, "cards.block_reason").currentText() == "Stolen"
    token = bank.view(teller, View.CARDS)
    bank.branch.ask(block_card, token, card=kept.card, reason=BlockReason.LOST)
    view, screen = build(kept=kept)
    assert screen.state() == "blocked"
    assert not view.panel.is_asking()


def test_a_cvv_on_screen_is_gone_and_that_is_said(build):
    view, screen = build()
    cvv = screen.issue()
    kept = view.keep()
    assert cvv not in repr(kept)
    view, screen = build(kept=kept)
    assert screen.cvv() == ""
    assert screen.notice().startswith("The CVV that was on screen is not shown again.")


def test_a_cvv_that_was_typed_is_not_kept(build, two_cards):
    view, _ = two_cards
    find(view, "cards.verify").click()
    find(view, "cards.cvv").setText("QQQ")
    kept = view.keep()
    assert "QQQ" not in repr(kept)
    view, _ = build(kept=kept)
    assert find(view, "cards.cvv").isVisible()
    assert find(view, "cards.cvv").text() == ""


def test_a_card_made_without_the_answer_being_heard_is_not_made_twice(build, desk):
    slow = SlowDesk(desk)
    view, screen = build(slow)
    slow.answer()
    find(view, "cards.states.action").click()
    slow.answer()
    find(view, "cards.make").click()
    kept = view.keep()
    slow.answer()
    assert screen.cvv() == ""
    view, screen = build(kept=kept)
    assert len(screen.rows()) == 1
    assert not find(view, "cards.make").isVisible()
    assert screen.notice().startswith("No answer came.")


def test_what_is_answered_after_the_page_was_kept_shows_nothing(build, two_cards, desk):
    slow = SlowDesk(desk)
    view, screen = build(slow)
    view.keep()
    slow.answer()
    assert screen.rows() == []


def test_nothing_is_kept_where_there_was_nothing(build):
    view, _ = build()
    assert view.keep() is None
