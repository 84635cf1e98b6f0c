"""A button's own behaviour: what presses it, and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.widgets.button import button


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
