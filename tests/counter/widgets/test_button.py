"""A button's own behaviour: what presses it, and when."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.widgets.button import button
from teller.counter.widgets.plain import spoken


def test_a_shortcut_presses_at_once_and_a_disabled_button_not_at_all(qtbot):
    window, pressed = QWidget(), []
    made = button("Deposit", name="x.deposit", shortcut="Ctrl+D")
    made.clicked.connect(lambda: pressed.append(1))
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]  # and not a tenth of a second later
    made.setEnabled(False)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("&Amount", "Amount"),
        ("金额(&A)", "金额"),
        ("Ben && Sons", "Ben & Sons"),
        ("Sign in as someone &else", "Sign in as someone else"),
    ],
)
def test_what_is_read_out_has_no_mark_of_a_key(text, said):
    assert spoken(text) == said
