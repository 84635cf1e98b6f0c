"""The serve page, worked from the keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from teller.bank.customers.rules import AlreadyServing, Identification
from teller.counter.serve.view import ServeView
from teller.counter.widgets import dialog
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown
from teller.testing.screens.serve import ServeScreen

# The offscreen plugin says so of every window with a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def open_panel(qtbot, desk, figures, begin, *, inspects=False, may_enrol=True):
    view = ServeView(desk, figures, begin, inspects=inspects, may_enrol=may_enrol)
    qtbot.addWidget(view)
    view.resize(1100, 560)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.first_focus()
    return view


@pytest.fixture
def view(qtbot, desk, figures, begin):
    return open_panel(qtbot, desk, figures, begin)


@pytest.fixture
def screen(qtbot, view):
    return ServeScreen(view, qtbot.waitUntil)


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


def test_the_page_first_says_what_to_type(screen, view):
    assert view.focusWidget().objectName() == "serve.query"
    assert screen.message().startswith("Type part of a name")


def test_a_customer_is_found_identified_and_served_by_keyboard(screen, begin, customers):
    screen.search("am")
    screen.choose("Amara Okafor")
    assert screen.who() == "Amara Okafor"
    screen.identify("Driving licence", "ends in 21")
    screen.begin()
    assert begin.asked == [(customers["amara"].number, Identification.DRIVING_LICENCE, "ends in 21")]


def test_enter_in_the_box_chooses_the_first(screen):
    screen.search("amélie")
    screen.choose_first()
    assert screen.who() == "Amélie Durand"


def test_the_way_of_identifying_is_where_the_cursor_waits(screen, view):
    screen.search("bo")
    screen.choose_first()
    assert view.focusWidget().objectName() == "serve.identified_by"


def test_enter_on_the_way_of_identifying_begins(screen, view, begin):
    screen.search("bo")
    screen.choose_first()
    press(view.focusWidget(), Qt.Key.Key_Return)
    assert [identified_by for _, identified_by, _ in begin.asked] == [Identification.PASSPORT]


def test_an_ampersand_in_a_name_is_said_on_the_button(screen, view):
    screen.search("bo")
    screen.choose_first()
    button = find(view, "serve.begin")
    assert button.text() == "Serve Bo && Daughters"
    assert button.accessibleName() == "Serve Bo & Daughters"


def test_nobody_found_offers_the_next_step(qtbot, screen):
    screen.search("zzz")
    qtbot.waitUntil(lambda: screen.message().startswith("Nobody is found for “zzz”."))
    assert "Ctrl+N" in screen.message()


def test_more_than_can_be_shown_asks_to_type_on(qtbot, screen, bank, teller):
    for number in range(21):
        bank.enrol(teller, f"Quentin {number}")
    screen.search("quentin")
    qtbot.waitUntil(lambda: screen.status() == "The first 20. Type on to narrow it down.")
    assert len(screen.found()) == 20


def test_a_search_that_could_not_be_done_is_not_an_empty_answer(qtbot, screen, desk):
    token, desk.token = desk.token, "none"
    screen.search("am")
    qtbot.waitUntil(lambda: screen.message().startswith("Could not be loaded."))
    desk.token = token
    press(find(screen._root, "serve.results"), Qt.Key.Key_F5)
    assert "Amara Okafor" in screen.found()


def test_up_from_the_first_customer_leads_back_into_the_box(screen, view):
    screen.search("am")
    screen.wait_for("Amara Okafor")
    press(view.focusWidget(), Qt.Key.Key_Down)
    assert view.focusWidget().objectName() == "serve.results"
    press(view.focusWidget(), Qt.Key.Key_Up)
    assert view.focusWidget().objectName() == "serve.query"


def test_escape_leads_back_to_the_customer_who_was_chosen(screen, view):
    screen.search("am")
    screen.choose("Amélie Durand")
    screen.go_back()
    table = find(view, "serve.results")
    assert shown(table)
    assert view.focusWidget() is table
    assert table.current_row().name == "Amélie Durand"


def test_escape_asks_before_a_remark_is_lost(screen, monkeypatch):
    screen.search("am")
    screen.choose_first()
    screen.identify("Passport", "ends in 21")
    monkeypatch.setattr(dialog.Question, "exec", lambda _: dialog.QDialog.DialogCode.Rejected)
    screen.go_back()
    assert screen.is_identifying()
    monkeypatch.setattr(dialog.Question, "exec", lambda _: dialog.QDialog.DialogCode.Accepted)
    screen.go_back()
    assert not screen.is_identifying()


def test_a_service_refused_is_said_where_it_was_asked_for(screen, begin):
    screen.serve("am", "Amara Okafor")
    begin.refuse(AlreadyServing("10000029"))
    assert screen.notice().startswith("Customer 1000 0029 is still being served.")
    screen.begin()
    assert len(begin.asked) == 2
    assert screen.notice() == ""


def test_while_the_bank_works_nothing_is_asked_twice(screen, begin):
    screen.serve("am", "Amara Okafor")
    screen.begin()
    assert len(begin.asked) == 1


def test_a_new_customer_goes_straight_on_to_being_identified(screen):
    screen.open_form()
    screen.fill(name="Cy Dent", born="1990-12-01")
    screen.enrol()
    assert screen.is_identifying()
    assert screen.who() == "Cy Dent"


def test_ctrl_n_opens_the_form(qtbot, view):
    press(view.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.focusWidget().objectName() == "serve.name")


def test_the_form_is_walked_in_the_order_in_which_it_is_read(screen, view):
    screen.open_form()
    walked = []
    for _ in range(7):
        walked.append(view.focusWidget().objectName())
        press(view.focusWidget(), Qt.Key.Key_Tab)
    assert walked == [f"serve.{each}" for each in ("name", "email", "phone", "born", "address", "save", "enrol_back")]


def test_a_slip_in_the_form_is_said_beside_its_field(screen, view):
    screen.open_form()
    screen.fill(name="Cy Dent", email="nonsense")
    screen.enrol()
    assert screen.field_notice("email") == "This is not an e-mail address, such as ada@bank.example."
    assert view.focusWidget().objectName() == "serve.email"


def test_somebody_alike_can_be_enrolled_all_the_same(screen):
    screen.open_form()
    screen.fill(name="Amara Okafor", born="1984-02-29")
    screen.enrol()
    assert "has the same name and birth date" in screen.notice()
    screen.enrol_anyway()
    assert screen.is_identifying()


def test_somebody_alike_can_be_looked_at_instead(screen, customers):
    screen.open_form()
    screen.fill(name="Amara Okafor", born="1984-02-29")
    screen.enrol()
    screen.look_at_known()
    screen.wait_for("Amara Okafor")
    screen.choose_first()
    assert screen.who() == "Amara Okafor"


def test_the_question_goes_when_the_name_is_changed(screen, view):
    screen.open_form()
    screen.fill(name="Amara Okafor", born="1984-02-29")
    screen.enrol()
    screen.fill(name="Amara Okafor-Reed", born="1984-02-29")
    assert screen.notice() == ""
    assert not shown(find(view, "serve.enrol_anyway"))


def test_looking_for_somebody_else_keeps_a_half_filled_form(screen, view):
    screen.open_form()
    screen.fill(name="Cy")
    view.look_for("bo")
    screen.wait_for("Bo & Daughters")
    assert view.is_dirty()
    screen.open_form()
    assert find(view, "serve.name").text() == "Cy"


def test_an_auditor_can_only_inspect_and_enrols_nobody(qtbot, desk, figures, begin):
    view = open_panel(qtbot, desk, figures, begin, inspects=True, may_enrol=False)
    screen = ServeScreen(view, qtbot.waitUntil)
    screen.search("am")
    screen.choose_first()
    assert screen.ways() == ["Inspection"]
    view.clear()
    assert not shown(find(view, "serve.enrol"))


def test_once_the_shell_turns_away_the_service_has_begun_and_the_page_starts_afresh(screen, view):
    screen.serve("am", "Amara Okafor")
    view.hide()
    view.show()
    assert not screen.is_identifying()
    assert not view.is_dirty()


def test_nothing_stays_of_a_customer_once_the_page_is_cleared(screen, view, customers):
    screen.open_form()
    screen.fill(name="Amara Okafor", born="1984-02-29", email="amara@example.org")
    screen.enrol()
    screen.look_at_known()
    screen.wait_for("Amara Okafor")
    screen.choose_first()
    screen.identify("Passport", "ends in 2121")
    number = customers["amara"].number
    traces = [
        "Amara",
        "amara@",
        number,
        number[:4] + " " + number[4:],
        "29 Feb 1984",
        "1984-02-29",
        "29/02/1984",
        "2121",
    ]
    assert any(trace in everything_said(view) for trace in traces)
    view.clear()
    assert [trace for trace in traces if trace in everything_said(view)] == []
    assert not view.is_dirty()


def test_nothing_stays_of_a_search_that_found_nobody(qtbot, screen, view):
    screen.search("Zoltan")
    qtbot.waitUntil(lambda: "Zoltan" in screen.message())
    view.clear()
    assert "Zoltan" not in everything_said(view)
