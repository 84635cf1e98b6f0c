"""The cards panel, worked from the keyboard as a teller does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from teller.bank.badge import Role, View
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import serve
from teller.counter.cards.once import SECONDS
from teller.counter.cards.view import CardsView
from teller.counter.widgets import dialog
from teller.testing.desk import InlineDesk
from teller.testing.screens.cards import CardsScreen
from teller.testing.screens.keys import find, press

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_panel(qtbot, desk, figures, *, may_manage=True):
    view = CardsView(desk, figures, may_manage)
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
    return CardsScreen(view, qtbot.waitUntil)


def words_of(root):
    """Every text a widget below here shows, tells a screen reader, or has in a tooltip."""
    said = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
    return "\n".join(said)


def test_an_empty_panel_offers_the_first_card(screen, view):
    assert view.states.state() == "empty"
    assert view.states.action.hasFocus()
    cvv = screen.issue("Mastercard")
    screen.put_cvv_away()
    assert len(cvv) == 3
    (row,) = screen.rows()
    assert row == ("Mastercard", screen.chosen(), "4000 0013 20", "11/30", "not active yet")


def test_the_cvv_is_shown_once_and_then_nowhere(screen, view):
    screen.issue()
    figure = find(view, "cards.cvv_once.figure")
    assert figure.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    view.once._figure.setText("QQQ")  # digits might stand elsewhere by chance; these letters do not
    screen.put_cvv_away()
    assert "QQQ" not in words_of(view)
    assert screen.cvv() == ""


@pytest.mark.parametrize("leave", [lambda view: view.hide(), lambda view: view.clear()])
def test_leaving_takes_the_cvv_away(screen, view, leave):
    screen.issue()
    leave(view)
    assert not view.once.holds_secret()
    assert not view.once.clock.isActive()


def test_the_cvv_goes_by_itself_after_a_minute(qtbot, screen, view):
    screen.issue()
    assert view.once.clock.interval() * SECONDS == 60_000
    for _ in range(SECONDS - 1):
        view.once.clock.timeout.emit()
    assert view.once.holds_secret()
    view.once.clock.timeout.emit()
    assert not view.once.holds_secret()
    qtbot.waitUntil(view.panel.isVisible)


def test_a_cvv_that_nobody_would_see_is_not_shown_at_all(qtbot, view):
    view.hide()
    view._presenter.issue("4000001320", "visa")
    assert not view.once.holds_secret()
    assert "CVV was not shown" in view.notice.text()


def test_a_lost_card_is_blocked_with_two_keys(screen):
    screen.issue()
    screen.put_cvv_away()
    screen.activate()
    screen.block()
    assert screen.rows()[0][-1] == "blocked"
    assert screen.offers() == ["replace", "cancel"]


def test_a_card_goes_through_its_life(screen):
    screen.issue()
    screen.put_cvv_away()
    first = screen.chosen()
    screen.activate()
    screen.block("Suspicious")
    screen.unblock()
    screen.replace()
    screen.put_cvv_away()
    assert [row[-1] for row in screen.rows()] == ["not active yet", "replaced"]
    screen.choose(first)
    assert screen.offers() == []
    screen.choose(screen.rows()[0][1])
    screen.cancel()
    assert screen.offers() == []


def test_escape_leaves_a_question_with_nothing_done(qtbot, screen, view):
    screen.issue()
    screen.put_cvv_away()
    press(view.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(view.panel.is_asking)  # a button pressed by its shortcut stays down for a moment
    assert not view.issue.isVisible()
    press(find(view, "cards.block_reason"), Qt.Key.Key_Escape)
    assert view.panel.block_it.hasFocus()
    assert view.issue.isVisible()
    assert screen.state() == "not active yet"


def test_limits_are_saved_and_refused_beside_their_fields(screen, view):
    screen.issue()
    screen.put_cvv_away()
    screen.set_limits("100", "100.01", saved=False)
    assert screen.refusal() == "Cash is part of the day’s limit. Type EUR 100.00 or less."
    assert view.panel.limits.cash.editor.hasFocus()
    screen.set_limits("1,000.00", "100", online=False, abroad=True)
    card = view.panel.chosen
    assert (card.day_limit.cents, card.cash_limit.cents, card.online, card.abroad) == (100_000, 10_000, False, True)
    assert not view.is_dirty()


def test_half_typed_limits_are_kept_unless_the_teller_lets_them_go(screen, view, monkeypatch):
    for _ in range(2):
        screen.issue()
        screen.put_cvv_away()
    chosen = screen.chosen()
    view.panel.limits.day.set_text("7")
    assert view.is_dirty()
    monkeypatch.setattr(dialog, "ask", lambda *_, **__: False)
    press(view.table, Qt.Key.Key_Down)
    assert (screen.chosen(), view.panel.limits.day.text()) == (chosen, "7")
    view.refresh()
    assert view.panel.limits.day.text() == "7"
    monkeypatch.setattr(dialog, "ask", lambda *_, **__: True)
    press(view.table, Qt.Key.Key_Down)
    assert screen.chosen() != chosen
    assert not view.is_dirty()


def test_a_cvv_is_checked_in_place(screen):
    cvv = screen.issue()
    screen.put_cvv_away()
    assert screen.check_cvv("12") == "A CVV has three digits. Type all three."
    wrong = "000" if cvv != "000" else "001"
    assert "after 2 more wrong tries" in screen.check_cvv(wrong)
    assert screen.check_cvv(cvv) == f"That is the CVV of {screen.chosen()}."
    for _ in range(3):
        said = screen.check_cvv(wrong)
    assert said.endswith("so the card is blocked now. Replace it.")
    assert screen.rows()[0][-1] == "blocked"


def test_nothing_of_the_customer_stays_after_service(qtbot, screen, view, account):
    screen.issue()
    screen.put_cvv_away()
    masked = screen.chosen()
    screen.set_limits("100", "100.01", saved=False)
    press(view.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(view.panel.is_asking)
    view.clear()
    left = words_of(view)
    for secret in (masked, masked[-4:], view._presenter._figures.number(account.number), "100.00", "Everyday"):
        assert secret not in left
    assert view.table.paged.rowCount() == 0
    assert view.new.account.box.count() == 0
    assert view.panel.chosen is None


def test_one_who_may_only_look_sees_limits_and_no_button(qtbot, bank, figures, customer, screen):
    screen.issue()
    auditor = bank.sign_in(Role.AUDITOR)
    token = bank.view(auditor, View.SERVE)
    bank.branch.ask(serve, token, customer=customer.number, identified_by=Identification.INSPECTION)
    panel = open_panel(qtbot, InlineDesk(bank, bank.view(auditor, View.CARDS)), figures, may_manage=False)
    looked = CardsScreen(panel, qtbot.waitUntil)
    assert looked.offers() == []
    assert not panel.issue.isVisible()
    assert "EUR 2,500.00 a day" in find(panel, "cards.limits_shown").text()


def test_a_list_that_cannot_be_loaded_says_so_and_tries_again(qtbot, bank, desk, figures):
    broken = InlineDesk(bank, "no token")
    panel = open_panel(qtbot, broken, figures)
    assert panel.states.state() == "failed"
    broken.token = desk.token
    press(panel.states.action, Qt.Key.Key_Return)
    assert panel.states.state() == "empty"


def test_nothing_is_cut_at_the_smallest_work_area(screen, view):
    screen.issue()
    screen.put_cvv_away()
    assert view.minimumSizeHint().width() <= 1100
    assert view.minimumSizeHint().height() <= 560


def test_names_and_mnemonics_are_unique(view):
    names = [widget.objectName() for widget in view.findChildren(QWidget) if widget.objectName().startswith("cards.")]
    assert len(names) == len(set(names))
    letters = [
        text[text.index("&") + 1].lower()
        for widget in view.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and "&" in (text := widget.text())
    ]
    assert len(letters) == len(set(letters))
