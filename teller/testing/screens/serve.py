"""The serve page as a person works it: type, look, choose, identify, enrol."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class ServeScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- finding

    def search(self, text: str) -> None:
        """Type into the emptied box."""
        box = self._line("serve.query")
        if not shown(box):  # whoever begins with how the day stands comes here by its key
            press(find(self._root, "window.go_serve"), Qt.Key.Key_Space)
        box.setFocus()
        box.selectAll()
        press(box, Qt.Key.Key_Backspace)
        type_text(box, text)

    def found(self) -> list[str]:
        """The names in the table now."""
        model = self._results().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def wait_for(self, name: str) -> None:
        self._wait(lambda: name in self.found())

    def status(self) -> str:
        return self._label("serve.status")

    def message(self) -> str:
        """What the table says where no rows are."""
        return self._results().message()

    def choose_first(self) -> None:
        """Enter in the box."""
        press(self._line("serve.query"), Qt.Key.Key_Return)
        self._wait(self.is_identifying)

    def choose(self, name: str) -> None:
        """Down into the table, down to the name, Enter."""
        self.wait_for(name)
        press(self._line("serve.query"), Qt.Key.Key_Down)
        table = self._results()
        for _ in range(self.found().index(name)):
            press(table, Qt.Key.Key_Down)
        press(table, Qt.Key.Key_Return)
        self._wait(self.is_identifying)

    # -- identifying

    def is_identifying(self) -> bool:
        return shown(find(self._root, "serve.begin"))

    def who(self) -> str:
        return self._label("serve.who")

    def ways(self) -> list[str]:
        """How one may identify."""
        box = self._box()
        return [box.itemText(at) for at in range(box.count())]

    def identify(self, way: str, document: str = "") -> None:
        box = self._box()
        for _ in range(self.ways().index(way)):
            press(box, Qt.Key.Key_Down)
        type_text(self._line("serve.document"), document)

    def begin(self) -> None:
        """Enter in the last field."""
        press(self._line("serve.document"), Qt.Key.Key_Return)

    def go_back(self) -> None:
        press(self._line("serve.document"), Qt.Key.Key_Escape)

    def notice(self) -> str:
        """What the banner of the step says, or nothing while it is not there."""
        names = ("serve.notice", "serve.enrol_notice")
        return next((self._label(f"{name}.text") for name in names if shown(find(self._root, name))), "")

    def serve(self, query: str, name: str, way: str = "Passport") -> None:
        """Find, choose, identify and begin, all by keyboard."""
        self.search(query)
        self.choose(name)
        self.identify(way)
        self.begin()

    # -- enrolling

    def open_form(self) -> None:
        """Ctrl+N, as its shortcut would."""
        press(find(self._root, "serve.enrol"), Qt.Key.Key_Space)
        self._wait(lambda: shown(self._line("serve.name")))

    def fill(self, *, name: str, email: str = "", phone: str = "", born: str = "", address: str = "") -> None:
        for field, text in (("name", name), ("email", email), ("phone", phone), ("born", born), ("address", address)):
            line = self._line(f"serve.{field}")
            line.selectAll()
            press(line, Qt.Key.Key_Backspace)
            type_text(line, text)

    def enrol(self) -> None:
        press(self._line("serve.name"), Qt.Key.Key_Return)

    def enrol_anyway(self) -> None:
        press(find(self._root, "serve.enrol_anyway"), Qt.Key.Key_Space)

    def look_at_known(self) -> None:
        press(find(self._root, "serve.enrol_known"), Qt.Key.Key_Space)

    def field_notice(self, field: str) -> str:
        return self._label(f"serve.{field}.notice")

    # -- widgets

    def _line(self, name: str) -> QLineEdit:
        line = find(self._root, name)
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _box(self) -> QComboBox:
        box = find(self._root, "serve.identified_by")
        if not isinstance(box, QComboBox):
            raise TypeError("serve.identified_by")
        return box

    def _results(self) -> PagedTable:
        table = find(self._root, "serve.results")
        if not isinstance(table, PagedTable):
            raise TypeError("serve.results")
        return table

    def _label(self, name: str) -> str:
        label = find(self._root, name)
        return label.text() if isinstance(label, QLabel) else ""
