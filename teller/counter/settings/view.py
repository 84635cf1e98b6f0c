"""The settings page: theme, size of text, density and language, each of which applies as soon as it is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.language import LANGUAGES
from teller.counter.preferences import SCALES, Preferences
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import at_the_start, bare, label

_WIDTH = 400


@dataclass(frozen=True, slots=True)
class Kept:
    """Which choice had the focus."""

    focus: str


class SettingsView(QWidget):
    """Signals: chosen(name, value) when a preference was changed by hand."""

    chosen = Signal(str, object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.form = Form()
        as_desktop = (None, self.tr("As the desktop has it"))
        themes = (as_desktop, ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        sizes = (as_desktop, *((scale, f"{scale * 100:.0f} %") for scale in SCALES))
        rows = ((False, self.tr("Comfortable")), (True, self.tr("Compact")))
        languages = (as_desktop, *LANGUAGES)
        self._add("theme", ChoiceField(self.tr("&Theme"), name="settings.theme", choices=themes), preferences.theme)
        self._add(
            "scale", ChoiceField(self.tr("Size of te&xt"), name="settings.scale", choices=sizes), preferences.scale
        )
        self._add(
            "compact", ChoiceField(self.tr("&Rows of tables"), name="settings.compact", choices=rows),
            preferences.compact,
        )  # fmt: skip
        self._add(
            "language", ChoiceField(self.tr("Lan&guage"), name="settings.language", choices=languages),
            preferences.language,
        )  # fmt: skip
        self._lay_out()

    def _add(self, name: str, field: ChoiceField, value: object) -> None:
        self.form.add(field)
        field.set_value(value)
        field.mark_clean()
        field.box.activated.connect(lambda _: self._chosen(name, field))

    def _lay_out(self) -> None:
        self.form.setMaximumWidth(look.px(_WIDTH))
        said = label(
            self.tr("Each choice applies at once, on this machine, for everybody who signs in here."),
            "quiet",
            wrap=True,
        )
        said.setMaximumWidth(look.px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        head = QVBoxLayout()
        bare(head, look.TIGHT)
        head.addWidget(label(self.tr("Settings"), "title"))
        head.addLayout(at_the_start(said))
        column.addLayout(head)
        column.addLayout(at_the_start(self.form))
        column.addStretch(1)

    def _chosen(self, name: str, field: ChoiceField) -> None:
        if field.is_dirty():
            field.mark_clean()
            self.chosen.emit(name, field.value())

    # -- what every panel can be told

    def refresh(self) -> None:
        """There is nothing to ask anybody for."""

    def clear(self) -> None:
        """There is nothing of a customer's here."""

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        self.form.take_focus()

    def keep(self) -> Kept | None:
        held = next((name for name, field in self.form.fields.items() if field.editor.hasFocus()), None)
        return Kept(held) if held is not None else None

    def take_up(self, kept: object) -> None:
        if isinstance(kept, Kept):
            self.form.field(kept.focus).take_focus()
