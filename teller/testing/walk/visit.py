"""The hands of whoever walks through every screen: they know widgets by name, and no word of any language."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text
from teller.testing.screens.shell import ShellScreen
from teller.testing.screens.sign_in import SignInScreen
from teller.testing.stage import Stage
from teller.training.people import STAFF, Member

Stop = str | tuple[str, QWidget]

_EYE_MS = 40  # the eye of a password field is drawn late


class Astray(Exception):  # noqa: N818 - what it is
    """A screen was not as the walk expects it."""


class Visit:
    """Acts, and lets every answer arrive before it goes on."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    @property
    def shell(self) -> ShellScreen:
        return ShellScreen(self.stage.window, self.stage.wait)

    @property
    def door(self) -> SignInScreen:
        return SignInScreen(self.stage.window, self.stage.wait)

    def find(self, name: str) -> QWidget:
        return find(self.stage.window, name)

    def sees(self, name: str) -> bool:
        found = self.stage.window.findChild(QWidget, name)
        return found is not None and shown(found)

    def expect(self, name: str) -> None:
        """Raise unless this is on screen now."""
        if not self.sees(name):
            raise Astray(f"{name} is not on screen")

    # -- hands

    def click(self, name: str) -> None:
        made = self.find(name)
        if not isinstance(made, QAbstractButton) or not made.isEnabled() or not shown(made):
            raise Astray(f"{name} cannot be pressed")
        made.setFocus()
        press(made, Qt.Key.Key_Space)
        self.stage.settle()

    def enter(self, name: str) -> None:
        self.key(name, Qt.Key.Key_Return)

    def escape(self, name: str) -> None:
        self.key(name, Qt.Key.Key_Escape)

    def key(self, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.expect(name)
        press(self.find(name), key, modifiers)
        self.stage.settle()

    def fill_amount(self, name: str, amount: str) -> None:
        """`1234.50`, as the language that is spoken now writes it."""
        self.fill(name, amount.replace(".", QLocale().decimalPoint()))

    def fill(self, name: str, text: str) -> None:
        """Put this in place of what stands in the field."""
        line = self.find(name)
        self.expect(name)
        line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()
            press(line, Qt.Key.Key_Backspace)
        type_text(line, text)
        self.stage.settle()

    def choose(self, name: str, at: int) -> None:
        """One of a few, counted from 0."""
        box = self.find(name)
        if not isinstance(box, QComboBox):
            raise Astray(f"{name} is not a choice")
        press(box, Qt.Key.Key_Home)
        for _ in range(at if at >= 0 else box.count() + at):
            press(box, Qt.Key.Key_Down)
        self.stage.settle()

    def row(self, name: str, at: int) -> None:
        """Go to a row of a table."""
        self.table(name).select(at)
        self.table(name).setFocus()
        self.stage.settle()

    def row_of(self, name: str, text: str) -> None:
        """Go to the first row in which a cell says so."""
        table = self.table(name)
        for at, row in enumerate(table.rows()):
            if any(text == column.value(row) for column in table.paged.columns):
                self.row(name, at)
                return
        raise Astray(f"no row of {name} says {text}")

    def table(self, name: str) -> PagedTable:
        table = self.find(name)
        if not isinstance(table, PagedTable):
            raise Astray(f"{name} is not a table")
        return table

    # -- longer ways

    def pause(self) -> None:
        """Let the late icons of a form be drawn."""
        self.stage.pass_time(_EYE_MS)
        self.stage.settle()

    def go(self, page: str) -> None:
        self.shell.go_to(page)
        self.stage.settle()

    def search(self, text: str) -> None:
        self.fill("serve.query", text)

    def begin(self, what: str) -> None:
        """Press a button of the accounts page, such as deposit."""
        self.click(f"accounts.{what}")

    def sign_in(self, role: str) -> Member:
        member = next(one for one in STAFF if one.role == role)
        self.door.sign_in(member.email, member.password)
        self.stage.settle()
        self.stage.wait(self.shell.is_shown)
        self.stage.settle()
        return member

    def sign_out(self) -> None:
        self.shell.sign_out()
        self.stage.settle()
        self.stage.wait(self.door.is_shown)

    def serve(self, query: str) -> None:
        """Find, identify and begin to serve the first who is found."""
        self.go("serve")
        self.search(query)
        self.enter("serve.query")
        self.click("serve.begin")
        self.stage.wait(lambda: bool(self.shell.customer()))
        self.stage.settle()

    def question(self, name: str) -> Stop:
        """The modal question that the last act brought up."""
        asked = self.stage.question()
        if asked is None:
            raise Astray(f"nothing was asked for {name}")
        return name, asked

    def put_away(self, stop: Stop) -> None:
        if not isinstance(stop, str):
            self.stage.put_away(stop[1])
