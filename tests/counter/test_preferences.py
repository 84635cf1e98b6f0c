"""How the window looks is remembered; what cannot be read is as if never chosen."""

import json

import pytest
from PySide6.QtCore import QByteArray

from teller.counter.preferences import Preferences, Remembered


def test_what_was_chosen_is_there_in_the_next_run(tmp_path, qapp):
    path = tmp_path / "window.json"
    remembered = Remembered(path)
    remembered.choose(theme="dark")
    remembered.choose(language="de", scale=1.5, compact=True)
    remembered.remember_geometry(QByteArray(b"somewhere"))
    del remembered
    again = Remembered(path)
    assert again.preferences == Preferences("dark", "de", 1.5, compact=True)
    assert again.geometry() == QByteArray(b"somewhere")


def test_as_the_desktop_has_it_can_be_chosen_again(tmp_path, qapp):
    path = tmp_path / "window.json"
    Remembered(path).choose(theme="dark", language="de", scale=2.0)
    Remembered(path).choose(theme=None, language=None, scale=None)
    assert Remembered(path).preferences == Preferences()


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\x00\xff\xfe",
        b"[1, 2]",
        b'{"theme": "purple", "language": "../../etc/passwd", "scale": 900, "compact": "maybe", "geometry": 1}',
        b'{"theme": ["dark"], "language": {"de": 1}, "scale": NaN, "compact": 1, "geometry": "\xc3\xa9"}',
        b"[" * 100_000,
    ],
)
def test_a_file_edited_by_hand_is_taken_as_never_chosen(tmp_path, qapp, text):
    path = tmp_path / "window.json"
    path.write_bytes(text)
    remembered = Remembered(path)
    assert remembered.preferences == Preferences()
    assert remembered.geometry() is None


def test_the_environments_wish_goes_before_what_was_remembered(tmp_path, qapp):
    path = tmp_path / "window.json"
    Remembered(path).choose(theme="dark", language="de")
    assert Remembered(path, Preferences(theme="light")).preferences == Preferences("light", "de")


def test_where_nothing_can_be_written_the_choice_holds_for_this_run(tmp_path, qapp):
    folder = tmp_path / "a file where the folder would be"
    folder.write_text("in the way")
    remembered = Remembered(folder / "window.json")
    assert remembered.choose(theme="dark").theme == "dark"


def test_the_file_holds_looks_and_nothing_else(tmp_path, qapp):
    path = tmp_path / "window.json"
    remembered = Remembered(path)
    remembered.choose(theme="dark", language="es", scale=1.25, compact=True)
    remembered.remember_geometry(QByteArray(b"x"))
    del remembered
    assert set(json.loads(path.read_text())) == {"theme", "language", "scale", "compact", "geometry"}
    assert list(tmp_path.iterdir()) == [path]
