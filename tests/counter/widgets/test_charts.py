"""Charts say in words what they draw, are read with the arrow keys, and tell nothing by colour alone."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage

from teller.bank.money import MAX_CENTS, Currency, Money
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.bar_chart import Bar, BarChart
from teller.counter.widgets.flow_chart import FlowChart, Hour

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FIGURES = Figures(Currency("EUR", 2), QLocale("en_GB"))
LIMITS = Money(500_00), Money(10_000_00)
DRAWERS = [
    Bar("Drawer 1", Money(8_420_00), *LIMITS, "Tom Reed"),
    Bar("Drawer 2", Money(310_50), *LIMITS),
    Bar("Drawer 3", Money(12_905_20), *LIMITS),
    Bar("Drawer 4", Money(0)),
]
DAY = [
    Hour("9", Money(820_00), Money(300_00), "9:00 to 10:00"),
    Hour("10", Money(0), Money(0)),
    Hour("11", Money(0), Money(90_00)),
]
amounts = st.integers(0, MAX_CENTS // 100).map(Money)  # a day's sum is money, too


@pytest.fixture
def heard(monkeypatch):
    said = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


@pytest.fixture
def on_screen(qtbot):
    def shown(chart):
        qtbot.addWidget(chart)
        chart.resize(480, chart.sizeHint().height())
        chart.show()
        chart.activateWindow()
        qtbot.waitUntil(chart.isActiveWindow)
        chart.setFocus()
        return chart

    return shown


def bars(parts=DRAWERS):
    made = BarChart("start.cash", "Cash by drawer", FIGURES, empty="No drawer is open.")
    made.set_bars(parts)
    return made


def flow(parts=DAY):
    made = FlowChart("start.flow", "The day's cash", FIGURES, empty="No cash has moved today.")
    made.set_hours(parts)
    return made


def grey(chart):
    """As whoever sees no colour does, each pixel's brightness rounded."""
    picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return {
        (x, y): picture.pixelColor(x, y).value() // 16 for x in range(picture.width()) for y in range(picture.height())
    }


# -- in words


def test_each_bar_is_told_with_its_figure_and_what_is_wrong_with_it():
    assert bars().spoken() == [
        "Drawer 1, Tom Reed: EUR 8,420.00",
        "Drawer 2: EUR 310.50, below the minimum of 500.00",
        "Drawer 3: EUR 12,905.20, above the maximum of 10,000.00",
        "Drawer 4: EUR 0.00",
    ]


@pytest.mark.parametrize(
    ("cents", "below", "above"),
    [(499_99, True, False), (500_00, False, False), (10_000_00, False, False), (10_000_01, False, True)],
)
def test_what_is_just_at_a_limit_keeps_it(cents, below, above):
    one = Bar("Drawer 1", Money(cents), *LIMITS)
    assert (one.is_below(), one.is_above()) == (below, above)


def test_each_hour_is_told_with_what_came_in_and_went_out():
    assert flow().spoken() == [
        "9:00 to 10:00: 820.00 in, 300.00 out",
        "10: nothing",
        "11: 0.00 in, 90.00 out",
    ]


@pytest.mark.parametrize("chart", [bars, flow])
def test_a_screen_reader_gets_the_name_and_every_figure(qtbot, chart):
    made = chart()
    qtbot.addWidget(made)
    assert made.accessibleName() in {"Cash by drawer", "The day's cash"}
    assert [part for part in made.spoken() if part not in made.accessibleDescription()] == []


@pytest.mark.parametrize(("chart", "says"), [(bars, "No drawer is open."), (flow, "No cash has moved today.")])
def test_with_nothing_to_show_it_says_so(on_screen, heard, qtbot, chart, says):
    made = on_screen(chart([]))
    assert made.accessibleDescription() == says
    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert (made.current(), heard) == (-1, [])
    assert len(set(grey(made).values())) > 2  # the words are there to be seen


def test_a_day_on_which_nothing_moved_is_an_empty_one():
    assert flow([Hour("9", Money(0), Money(0))]).spoken() == []


# -- with the keyboard and the mouse


@pytest.mark.parametrize(
    ("chart", "keys"), [(bars, (Qt.Key.Key_Down, Qt.Key.Key_Up)), (flow, (Qt.Key.Key_Right, Qt.Key.Key_Left))]
)
def test_arrow_keys_read_out_one_part_at_a_time(on_screen, heard, qtbot, chart, keys):
    made, (on, back) = on_screen(chart()), keys
    for key in (on, on, back, Qt.Key.Key_End, on, Qt.Key.Key_Home):
        qtbot.keyClick(made, key)
    first, second, last = made.spoken()[0], made.spoken()[1], made.spoken()[-1]
    assert heard == [first, second, first, last, last, first]


def test_where_one_reads_from_the_right_the_next_hour_is_at_the_left(on_screen, heard, qtbot):
    made = on_screen(flow())
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for _ in range(2):
        qtbot.keyClick(made, Qt.Key.Key_Left)
    assert heard == made.spoken()[:2]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("chart", [bars, flow])
def test_the_mouse_points_at_the_part_that_is_under_it(on_screen, qtbot, chart, direction):
    made = on_screen(chart())
    made.setLayoutDirection(direction)
    for part in range(len(made.spoken())):
        qtbot.mouseMove(made, made._mirrored(made._area(part)).center())
        assert made.current() == part
    qtbot.mouseMove(made, QPoint(1, 1))
    assert made.current() == -1


def test_it_is_read_no_longer_when_the_cursor_has_gone(on_screen, qtbot):
    made = on_screen(bars())
    qtbot.keyClick(made, Qt.Key.Key_Down)
    made.clearFocus()
    assert made.current() == -1


def test_fewer_parts_leave_it_at_the_last_one(on_screen, qtbot):
    made = on_screen(bars())
    qtbot.keyClick(made, Qt.Key.Key_End)
    made.set_bars(DRAWERS[:2])
    assert made.current() == 1
    made.clear()
    assert (made.current(), made.spoken()) == (-1, [])
    assert "Drawer" not in made.accessibleDescription()


# -- what is drawn


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_too_little_differs_from_enough_without_any_colour(qapp, qtbot, theme):
    look.apply(qapp, theme)
    try:
        pictures = []
        for least in (None, Money(900_00)):
            made = bars([Bar("Drawer 1", Money(800_00), least, Money(1_000_00))])
            qtbot.addWidget(made)
            made.resize(480, 120)
            pictures.append(grey(made))
        bar = range(look.SMALL + 40, 300)
        rows = range(30, 50)
        assert any(pictures[0][x, y] != pictures[1][x, y] for x in bar for y in rows)
        assert max(len({pictures[1][x, y] for x in bar}) for y in rows) > 2  # stripes
    finally:
        look.apply(qapp, "light")


@pytest.mark.parametrize("chart", [bars, flow])
def test_a_larger_text_makes_it_higher_and_never_too_wide(qapp, qtbot, chart):
    small = chart()
    qtbot.addWidget(small)
    before = small.sizeHint().height()
    look.apply(qapp, "light", 2.0)
    try:
        large = chart()
        qtbot.addWidget(large)
        assert large.sizeHint().height() > 1.4 * before
        assert large.minimumSizeHint().width() < 600
        large.resize(320, large.sizeHint().height())
        assert not large.grab().isNull()
    finally:
        look.apply(qapp, "light", 1.0)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(-MAX_CENTS, MAX_CENTS).map(Money), amounts, amounts), max_size=8),
    st.integers(1, 400),
)
def test_bars_of_any_size_stand_inside_their_room(parts, width):
    made = bars([Bar("One", value, least, most) for value, least, most in parts])
    made.resize(width, made.sizeHint().height())
    assert not made.grab().isNull()
    areas = [made._area(part) for part in range(len(parts))]
    assert all(made.rect().top() <= one.top() and one.bottom() <= made.rect().bottom() for one in areas)
    assert all(one.bottom() < other.top() for one, other in pairwise(areas))


@settings(deadline=None)
@given(st.lists(st.tuples(amounts, amounts), max_size=24), st.integers(1, 600))
def test_hours_of_any_size_stand_inside_the_scale(parts, width):
    made = flow([Hour(str(at), came, went) for at, (came, went) in enumerate(parts)])
    made.resize(width, made.sizeHint().height())
    assert not made.grab().isNull()
    if made.spoken():
        plot = made._plot()
        for came, went in parts:
            assert plot.top() - 1 <= made._y(came.cents, plot) <= made._y(-went.cents, plot) <= plot.bottom()
        ticks = made._ticks()
        assert 0 in ticks
        assert 2 <= len(ticks) <= 8
