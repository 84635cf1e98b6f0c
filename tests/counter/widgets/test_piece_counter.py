"""Notes and coins are counted from the number pad alone, and the total is always what was counted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from teller.bank.denominations import denominations, payable, suggested
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.count_line import MOST
from teller.counter.widgets.form import Form
from teller.counter.widgets.piece_counter import PieceCounter
from teller.counter.widgets.scroll import scrolled
from teller.testing.layout import findings
from teller.testing.reading import stops
from teller.testing.traces import traces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

EURO = Currency("EUR", 2)
FIGURES = Figures(EURO, QLocale("en_GB"))
PAD = Qt.KeyboardModifier.KeypadModifier
KEYS = {"+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus, "*": Qt.Key.Key_Asterisk, "/": Qt.Key.Key_Slash,
        ".": Qt.Key.Key_Period, "↵": Qt.Key.Key_Enter, "↓": Qt.Key.Key_Down, "↑": Qt.Key.Key_Up}  # fmt: skip


@pytest.fixture
def counter(qtbot):
    return shown(qtbot)


def shown(qtbot, **how):
    made = PieceCounter("till", FIGURES, **how)
    made.setWindowTitle("Count")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.take_focus()
    return made


def press(qtbot, keys):
    """As on the number pad, into whatever has the cursor."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), KEYS.get(key) or Qt.Key(ord(key)), PAD)


def line(counter, worth):
    return counter.findChild(QLineEdit, f"till.pieces.{worth}")


def text(counter, name):
    return counter.findChild(QLabel, f"till.pieces.{name}").text()


def at(counter):
    return QApplication.focusWidget().objectName().removeprefix("till.pieces.")


# -- what is typed


def test_a_whole_count_is_typed_on_the_number_pad(qtbot, counter):
    press(qtbot, "↵↵3↵12↓↓↵2↵")
    assert counter.value() == Pieces({100_00: 3, 50_00: 12, 5_00: 2})
    assert text(counter, "total") == "910.00"
    assert text(counter, "5000.comes_to") == "600.00"
    assert at(counter) == "200"


def test_up_goes_back_and_neither_end_is_left(qtbot, counter):
    press(qtbot, "↑")
    assert at(counter) == "50000"
    press(qtbot, "↓↓↑")
    assert at(counter) == "20000"
    line(counter, 1).setFocus()
    press(qtbot, "↓")
    assert at(counter) == "1"


def test_plus_adds_and_the_field_shows_the_sum(qtbot, counter):
    press(qtbot, "12+5")
    assert (line(counter, 500_00).text(), counter.value().of(500_00)) == ("12+5", 17)
    press(qtbot, "↓↑")
    assert line(counter, 500_00).text() == "17"
    press(qtbot, "+3↓")  # everything is marked on arrival, and a plus still adds to it
    assert counter.value().of(500_00) == 20
    press(qtbot, "↑4↓")  # while a digit begins anew
    assert counter.value().of(500_00) == 4


@pytest.mark.parametrize("key", "*/.-a")
def test_other_keys_change_nothing(qtbot, counter, key):
    press(qtbot, "12")
    qtbot.keyClicks(line(counter, 500_00), key)
    assert line(counter, 500_00).text() == "12"
    assert counter.says() == ""


def test_change_given_back_counts_below_zero_where_it_may(qtbot):
    counter = shown(qtbot, signed=True)
    press(qtbot, "1↓-2↓")
    assert counter.value() == Pieces({500_00: 1, 200_00: -2})
    assert text(counter, "20000.comes_to") == "−400.00"


def test_a_count_that_is_too_big_is_refused_in_words_and_the_last_good_one_stays(qtbot, counter):
    press(qtbot, str(MOST))
    assert counter.says() == ""
    press(qtbot, "9")
    assert counter.value() == Pieces({500_00: MOST})
    assert "999,999" in counter.says()
    press(qtbot, "↓1")
    assert counter.says() == ""


def test_pasted_nonsense_changes_nothing(counter):
    field = line(counter, 500_00)
    for pasted in ("1e9", "12 345", "<b>7</b>", "9" * 60):
        QApplication.clipboard().setText(pasted)
        field.paste()
    assert (field.text(), counter.value()) == ("", Pieces())


# -- what it should come to


def test_it_says_how_far_it_is_from_the_target(qtbot, counter):
    counter.set_target(Money(220_00))
    counter.set_pieces(Pieces({200_00: 1}))
    assert counter.says() == "20.00 still missing."
    counter.set_pieces(Pieces({200_00: 1, 20_00: 1, 5_00: 1}))
    assert counter.says() == "5.00 too much."
    counter.set_pieces(Pieces({200_00: 1, 20_00: 1}))
    assert (counter.says(), counter.meets_target()) == ("Exactly 220.00.", True)
    counter.set_target(None)
    assert (counter.says(), counter.meets_target()) == ("", False)


def test_enter_in_the_last_row_completes_the_count(qtbot, counter):
    line(counter, 1).setFocus()
    with qtbot.waitSignal(counter.completed, timeout=500):
        press(qtbot, "4↵")
    assert counter.value() == Pieces({1: 4})


def test_enter_completes_it_as_soon_as_it_is_as_it_should_be(qtbot, counter):
    counter.set_target(Money(1_000_00))
    said = []
    counter.completed.connect(lambda: said.append(1))
    press(qtbot, "1↵")
    assert (said, at(counter)) == ([], "20000")
    press(qtbot, "2↵")
    assert said == []
    press(qtbot, "1↵")
    assert said == [1]


def test_an_enter_held_down_goes_one_row_and_no_further(qtbot, counter):
    press(qtbot, "↵")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Enter, PAD, "\r", autorep=True)
    QApplication.sendEvent(QApplication.focusWidget(), held)
    assert at(counter) == "20000"


def test_enter_never_sends_the_form_round_it_and_control_enter_does(qtbot):
    form, sent = Form(), []
    counter = PieceCounter("till", FIGURES)
    form.add_widget(counter)
    form.set_buttons(button("Confirm the count", name="till.confirm", weight="primary"))
    form.submitted.connect(lambda: sent.append(1))
    qtbot.addWidget(form)
    form.show()
    line(counter, 1).setFocus()
    qtbot.keyClick(line(counter, 1), Qt.Key.Key_Enter, PAD)
    assert sent == []
    qtbot.keyClick(line(counter, 1), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == [1]


def test_a_suggestion_fills_the_rows_in(qtbot):
    counter = shown(qtbot, suggest=lambda amount: suggested(amount, EURO))
    fill = counter.findChild(QPushButton, "till.pieces.suggest")
    assert not fill.isVisible()
    counter.set_target(Money(83_45))
    fill.click()
    assert (counter.total(), counter.meets_target()) == (Money(83_45), True)


def test_where_the_drawer_cannot_make_it_up_it_says_so(qtbot):
    held = Pieces({50_00: 4})
    counter = shown(qtbot, suggest=lambda amount: payable(amount, held))
    counter.set_target(Money(60_00))
    counter.fill.click()
    assert counter.says() == "No notes and coins that are here make up EUR 60.00."
    assert counter.value() == Pieces()


def test_more_than_there_is_to_take_from_is_marked_and_said(counter):
    counter.set_held(Pieces({50_00: 3}))
    counter.set_pieces(Pieces({50_00: 4}))
    assert counter.says() == "Of 50 there are only 3."
    assert line(counter, 50_00).accessibleDescription() == "only 3 200.00"
    counter.set_pieces(Pieces({50_00: 3}))
    assert counter.says() == ""


# -- what it keeps


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from([one.worth for one in denominations(EURO)]), st.integers(-99, 10**7)).map(Pieces)
)
def test_what_is_set_is_what_it_holds(pieces):
    counter = PieceCounter("till", FIGURES)
    counter.set_pieces(pieces)
    assert (counter.value(), counter.total()) == (pieces, pieces.total)


def test_what_is_no_coin_of_today_has_a_row_while_it_is_there(counter):
    counter.set_pieces(Pieces({3: 2, 50_00: 1}))
    assert counter.value() == Pieces({3: 2, 50_00: 1})
    assert line(counter, 3).text() == "2"
    counter.set_pieces(Pieces({50_00: 1}))
    assert counter.value() == Pieces({50_00: 1})
    assert len(counter.findChildren(QLineEdit)) - (line(counter, 3) is not None) == len(denominations(EURO))


def test_it_tells_of_each_change_once(qtbot, counter):
    said = []
    counter.changed.connect(lambda: said.append(counter.total()))
    press(qtbot, "12+")
    counter.set_pieces(Pieces({50_00: 2, 5: 1}))
    counter.set_pieces(Pieces({50_00: 2, 5: 1}))
    assert said == [Money(500_00), Money(6_000_00), Money(100_05)]


def test_nothing_is_left_after_clear_and_no_undo_brings_it_back(qtbot, counter):
    press(qtbot, "12345↓")
    counter.set_target(Money(77_31))
    counter.set_held(Pieces({50_00: 6789}))
    assert counter.is_dirty()
    counter.clear()
    line(counter, 500_00).undo()
    assert (counter.is_dirty(), counter.value(), counter.says()) == (False, Pieces(), "")
    assert traces("12345", "77.31", "6,789", "6172500") == []


def test_the_clear_button_starts_again_with_the_same_target(qtbot, counter):
    counter.set_target(Money(20_00))
    counter.set_pieces(Pieces({10_00: 1}))
    counter.findChild(QPushButton, "till.pieces.clear").click()
    assert (counter.value(), counter.says(), at(counter)) == (Pieces(), "20.00 still missing.", "50000")


# -- how it stands there


def test_every_row_says_what_is_counted_in_it(counter):
    assert line(counter, 20_00).accessibleName() == "EUR 20 notes, count"
    assert line(counter, 20).accessibleName() == "EUR 0.20 coins, count"


@pytest.mark.parametrize("code", ["EUR", "KWD", "JPY", "SEK", "SGD"])
@pytest.mark.parametrize(("scale", "width"), [(1.0, 1000), (1.0, 420), (2.0, 620), (2.0, 1232)])
def test_nothing_is_cut_at_any_size(qapp, qtbot, code, scale, width):
    look.apply(qapp, "light", scale)
    try:
        currency = {"KWD": Currency("KWD", 3), "JPY": Currency("JPY", 0)}.get(code, Currency(code, 2))
        counter = PieceCounter("till", Figures(currency, QLocale("en_GB")), suggest=lambda _: None)
        area = scrolled(counter)
        area.setWindowTitle("Count")
        qtbot.addWidget(area)
        area.resize(width, 600)
        area.show()
        full = Pieces({one.worth: 120 for one in denominations(currency)})
        counter.set_held(full)
        counter.set_target(full.total)
        counter.set_pieces(full)
        for _ in range(3):
            qapp.processEvents()
        assert findings(area) == []
    finally:
        look.apply(qapp, "light", 1.0)


def test_the_tab_key_goes_through_the_notes_and_then_the_coins(counter):
    names = [one.objectName().rpartition(".")[2] for one in stops(counter)]
    assert names[:-1] == [str(one.worth) for one in denominations(EURO)]
