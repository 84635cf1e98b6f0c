"""The gallery's window: components at the left, the chosen one in every state at the right, and how it is to look."""

import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from teller.counter import language, look
from teller.counter.gallery.specimen import row as flowing
from teller.counter.gallery.specimens import specimens
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.plain import bare, rule
from teller.counter.widgets.scroll import scrolled
from teller.counter.widgets.switch import Switch

_THEMES: list[tuple[object, str]] = [("light", "Light"), ("dark", "Dark"), (None, "As the desktop")]
_SCALES: list[tuple[object, str]] = [(1.0, "100 %"), (1.25, "125 %"), (1.5, "150 %"), (2.0, "200 %")]
_PSEUDO = [(language.LENGTHENED, "Lengthened"), (language.MIRRORED, "Right to left")]
_COLUMN = 224


class GalleryWindow(QMainWindow):
    """Ctrl+Up and Ctrl+Down go through the components from wherever the cursor is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("gallery")
        self.setWindowTitle("Teller: the parts it is built of")
        self.resize(1280, 800)
        self._specimens = specimens()
        self._wished: dict[str, object] = {"theme": look.theme(), "scale": look.scale(), "compact": look.is_compact()}
        self._language = language.current()
        self._chosen = 0
        self._build()
        for keys, by in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.go(by))

    def _build(self) -> None:
        """Everything anew, since what is fixed in size was measured for the text of then."""
        self.names = QListWidget()
        self.names.setObjectName("gallery.names")
        self.names.setAccessibleName("Components")
        self.names.setProperty("nav", "true")
        self.names.setFixedWidth(look.px(_COLUMN))
        self.names.addItems([one.title for one in self._specimens])
        for at in range(self.names.count()):
            self.names.item(at).setSizeHint(QSize(0, look.px(look.COMPACT_ROW_HEIGHT)))
        self.names.setCurrentRow(self._chosen)
        self.names.currentRowChanged.connect(self._show)
        self._room = QStackedWidget()
        root = QWidget()
        right = QVBoxLayout()
        bare(right)
        right.addWidget(self._switches())
        right.addWidget(rule())
        right.addWidget(self._room, 1)
        row = QHBoxLayout(root)
        bare(row)
        row.addWidget(self.names)
        row.addLayout(right, 1)
        self.setCentralWidget(root)
        self._show(self._chosen)

    def _switches(self) -> QWidget:
        languages: list[tuple[object, str]] = [*language.LANGUAGES, *_PSEUDO]
        self.theme = ChoiceField("Theme", name="gallery.theme", choices=_THEMES)
        self.scale = ChoiceField("Text", name="gallery.scale", choices=_SCALES)
        self.language = ChoiceField("Language", name="gallery.language", choices=languages)
        self.compact = Switch("Low rows", name="gallery.compact")
        self.theme.set_value(self._wished["theme"])
        self.scale.set_value(self._wished["scale"])
        self.language.set_value(self._language)
        self.compact.setChecked(bool(self._wished["compact"]))
        for field in (self.theme, self.scale, self.language):
            field.edited.connect(lambda _text: self._change())
            field.setMinimumWidth(look.px(140))
        self.compact.toggled.connect(lambda _on: self._change())
        holder = flowing(self.theme, self.scale, self.language, self.compact)
        holder.setContentsMargins(look.WIDE, look.SMALL, look.WIDE, 0)
        return holder

    def _change(self) -> None:
        self._wished = {
            "theme": self.theme.value(), "scale": self.scale.value(), "compact": self.compact.isChecked(),
        }  # fmt: skip
        self._language = str(self.language.value())
        language.choose(self._app, self._language)
        look.apply(self._app, **self._wished)  # type: ignore[arg-type] # the values are those that were offered
        self._build()

    def _show(self, number: int) -> None:
        """Build the chosen sheet; the one before it is thrown away."""
        if number < 0:
            return
        self._chosen = number
        while (old := self._room.widget(0)) is not None:
            self._room.removeWidget(old)
            old.deleteLater()
        self._room.addWidget(scrolled(self._specimens[number].build()))

    def go(self, by: int) -> None:
        self.names.setCurrentRow(max(0, min(len(self._specimens) - 1, self._chosen + by)))

    def shown(self) -> str:
        """The key of the sheet on screen."""
        return self._specimens[self._chosen].key


def run() -> int:
    """Show the gallery until it is closed; the exit code. No bank is opened."""
    look.choose_style()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Teller gallery")
    language.choose(app, None)
    look.apply(app)
    window = GalleryWindow(app)
    window.show()
    window.names.setFocus(Qt.FocusReason.OtherFocusReason)
    return app.exec()
