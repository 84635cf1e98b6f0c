"""Every sheet of the gallery is built in both themes, and what is on it can be named, reached and hit."""

from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from teller.counter import look
from teller.counter.gallery.specimens import specimens
from teller.counter.gallery.view import GalleryWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHEETS = {one.key: one for one in specimens()}
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
each = pytest.mark.parametrize("key", SHEETS)


@pytest.fixture(autouse=True)
def as_it_was(qapp):
    look.apply(qapp, "light", 1.0)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.apply(qapp, "light", 1.0)


@contextmanager
def shown(key):
    """The sheet on screen, as high as it wants to be, and gone afterwards: what stays is dressed again by each test."""
    made = SHEETS[key].build()
    made.resize(1000, max(720, made.sizeHint().height()))
    made.show()
    made.grab()
    yield made
    shiboken6.delete(made)


def controls(root):
    return [one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]


def test_sheets_have_keys_of_their_own():
    assert len(SHEETS) == len(specimens()) > 25


@each
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_sheet_is_built_and_painted_without_a_warning(qapp, key, theme):
    look.apply(qapp, theme, 1.0)
    with shown(key) as sheet:
        picture = sheet.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 900, 9) for y in range(0, 300, 7)}
    assert len(colours) > 3  # something is on it


@each
def test_each_sheet_is_built_when_everything_is_large_low_and_mirrored(qapp, key):
    look.apply(qapp, "dark", 2.0, compact=True, still=True)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with shown(key) as sheet:
        assert not sheet.grab().isNull()


@each
@pytest.mark.parametrize("compact", [False, True])
def test_everything_that_can_be_pressed_is_large_enough(qapp, key, compact):
    look.apply(qapp, "light", 1.0, compact=compact)
    with shown(key) as sheet:
        small = {
            one.objectName(): (one.width(), one.height())
            for one in controls(sheet)
            if one.width() < look.TARGET or one.height() < look.TARGET
        }
    assert small == {}


@each
def test_every_control_has_a_name_and_a_role(qapp, key):
    nameless = []
    with shown(key) as sheet:
        for one in controls(sheet):
            spoken = QAccessible.queryAccessibleInterface(one)
            silent = spoken.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}
            if silent or not spoken.text(QAccessible.Text.Name):
                nameless.append(one.objectName() or type(one).__name__)
    assert nameless == []


@pytest.fixture
def window(qapp):
    made = GalleryWindow(qapp)
    made.show()
    yield made
    shiboken6.delete(made)


def test_the_window_shows_every_sheet(window):
    seen = []
    for _ in SHEETS:
        seen.append(window.shown())
        window.go(1)
    assert seen == list(SHEETS)


def test_the_window_keeps_its_sheet_when_it_is_to_look_otherwise(window):
    window.go(5)
    before = window.shown()
    window.theme.set_value("dark")
    assert (look.theme(), window.shown()) == ("dark", before)
    window.compact.setChecked(True)
    assert (look.row_height(), window.shown()) == (look.COMPACT_ROW_HEIGHT, before)
