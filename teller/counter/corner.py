"""In the corner of the screens before the shell: language and theme, for whoever cannot read or bear this one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from teller.counter import look
from teller.counter.language import LANGUAGES
from teller.counter.preferences import Preferences
from teller.counter.widgets.button import icon_button
from teller.counter.widgets.plain import bare


class Corner(QWidget):
    """Signals: chosen(name, value) when a preference was changed."""

    chosen = Signal(str, object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("window.corner")
        as_desktop = (None, self.tr("As the desktop has it"))
        themes = (as_desktop, ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        row = QHBoxLayout(self)
        bare(row, look.TIGHT)
        row.addWidget(self._menu("language", self.tr("Language"), (as_desktop, *LANGUAGES), preferences.language))
        row.addWidget(self._menu("theme", self.tr("Theme"), themes, preferences.theme))

    def _menu(self, name: str, says: str, choices: Sequence[tuple[str | None, str]], now: str | None) -> QToolButton:
        made = icon_button(name, name=f"window.{name}", says=says)
        menu = QMenu(made)
        menu.setObjectName(f"window.{name}_menu")
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(name, value))
            group.addAction(action)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made
