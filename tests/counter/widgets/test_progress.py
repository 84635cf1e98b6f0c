"""Long work says what is done and how far, can be stopped, and moves only where it may."""

import pytest
from PySide6.QtCore import Qt

from teller.counter import look
from teller.counter.widgets.progress import Progress
from teller.testing.screens.keys import find

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def progress(qtbot, qapp):
    made = Progress("x.progress")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    yield made
    look.apply(qapp, "light", 1.0)


def test_it_says_what_is_done_and_how_far_it_is(progress):
    progress.begin("Making a backup", 4_000)
    progress.advance(1_200, "1,200 of 4,000 pages")
    assert (progress.bar.value(), progress.bar.maximum()) == (1_200, 4_000)
    assert find(progress, "x.progress.far").text() == "1,200 of 4,000 pages"
    assert (progress.bar.accessibleName(), progress.bar.accessibleDescription()) == (
        "Making a backup",
        "1,200 of 4,000 pages",
    )


def test_escape_stops_it_once_and_asks_nothing(qtbot, progress):
    stopped = []
    progress.cancelled.connect(lambda: stopped.append(True))
    progress.begin("Making a backup", 4_000)
    for _ in range(3):
        qtbot.keyClick(progress, Qt.Key.Key_Escape)
    assert stopped == [True]
    assert not progress.cancel.isEnabled()
    progress.stopped("Stopped. Nothing was changed.")
    assert (progress.is_running(), progress.bar.isVisible()) == (False, False)
    qtbot.keyClick(progress, Qt.Key.Key_Escape)
    assert stopped == [True]


@pytest.mark.parametrize(("still", "moves"), [(False, True), (True, False)])
def test_of_unknown_length_it_moves_only_where_things_may_move(qapp, progress, still, moves):
    look.apply(qapp, "light", 1.0, still=still)
    progress.begin("Looking over the pages")
    assert progress.bar.is_unknown()
    assert progress.bar.steps.isActive() == moves
    progress.hide()
    assert not progress.bar.steps.isActive()
    progress.show()
    assert progress.bar.steps.isActive() == moves
    progress.finish("The file is sound.")
    assert not progress.bar.steps.isActive()


def test_of_known_length_nothing_moves_by_itself(progress):
    progress.begin("Making a backup", 4_000)
    assert not progress.bar.steps.isActive()
