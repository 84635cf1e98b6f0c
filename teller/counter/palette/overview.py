"""The page of shortcuts and codes: by task, for whoever is signed in, and for the screen as it is."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.deeds import Deeds, Task
from teller.counter.palette.offers import works_now
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.plain import bare, label, spoken
from teller.counter.widgets.scroll import scrolled

_WIDTH, _HEIGHT, _COLUMNS = 920, 600, 2

Line = tuple[str, str, str]
"""What is done, by which code, by which keys."""


def lines_of(deeds: Deeds, window: QWidget) -> dict[Task, list[Line]]:
    """Everything that has a code, or a shortcut that works on the screen as it is."""
    found: dict[Task, list[Line]] = {}
    for deed in deeds:
        keys = deed.keys() if works_now(deed, window) else ""
        if keys or deed.code:
            found.setdefault(deed.task, []).append((deed.words, deed.code, keys))
    return found


def letters_on(window: QWidget) -> Iterator[Line]:
    """The buttons and fields on screen that Alt and a letter lead to."""
    buttons = [(one.text(), one) for one in window.findChildren(QAbstractButton)]
    fields = [(one.text(), one.buddy()) for one in window.findChildren(QLabel) if one.buddy() is not None]
    for text, one in (*buttons, *fields):
        keys = QKeySequence.mnemonic(text)
        if not keys.isEmpty() and one.isVisible() and one.isEnabled():
            yield spoken(text), "", keys.toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutsDialog(QDialog):
    """Esc closes it."""

    def __init__(self, window: QWidget, deeds: Deeds) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts and codes"))
        self.setAccessibleName(self.tr("Shortcuts and codes"))
        self.resize(
            min(look.px(_WIDTH), window.width() - look.VAST), min(look.px(_HEIGHT), window.height() - look.VAST)
        )
        groups = [(self._title(task), lines) for task, lines in lines_of(deeds, window).items()]
        if letters := list(letters_on(window)):
            groups.append((self.tr("On this page"), letters))
        groups.append((self.tr("Everywhere"), self._everywhere()))
        done = button(self.tr("Close"), name="shortcuts.close", weight="primary")
        done.setToolTip(self.tr("Esc"))
        done.clicked.connect(self.accept)
        self._lay_out(groups, done)
        self.finished.connect(window.activateWindow)  # so that the cursor is where it was
        done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, task: Task) -> str:
        return {
            Task.CUSTOMER: self.tr("Customers"),
            Task.MONEY: self.tr("Accounts and money"),
            Task.CARDS: self.tr("Cards"),
            Task.DRAWER: self.tr("Drawer"),
            Task.BOOKS: self.tr("Day and books"),
            Task.USERS: self.tr("Users"),
            Task.WINDOW: self.tr("Window"),
        }[task]

    def _everywhere(self) -> list[Line]:
        return [
            (self.tr("Go on: choose, review, post"), "", self.tr("Enter")),
            (self.tr("One step back; what you typed is not lost without being asked"), "", self.tr("Esc")),
            (self.tr("The next field or button, and the one before"), "", self.tr("Tab, Shift+Tab")),
            (self.tr("Up and down in a table or list"), "", self.tr("↑ ↓")),
            (self.tr("The field or button whose letter is underlined"), "", self.tr("Alt and the letter")),
        ]

    def _lay_out(self, groups: Sequence[tuple[str, list[Line]]], done: QWidget) -> None:
        says = self.tr(
            "Press Ctrl+K and type a code, then its fields: DEP 150 9000 0019 26 rent. Of the accounts of the customer "
            "being served, the last four digits are enough. Nothing is posted before you have confirmed it."
        )
        columns = Columns(spacing=2 * look.VAST)
        for part in _balanced(groups):
            column = QVBoxLayout()
            bare(column, look.SMALL)
            for title, lines in part:
                column.addWidget(label(title, "section"))
                column.addLayout(_grid(lines))
                column.addSpacing(look.MEDIUM)
            column.addStretch(1)
            columns.addLayout(column, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(look.WIDE, look.SMALL, look.WIDE, look.SMALL)
        inner.setSpacing(look.LARGE)
        inner.addWidget(label(says, "quiet", "shortcuts.says", wrap=True))
        inner.addLayout(columns)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.WIDE, look.MEDIUM, look.WIDE, look.LARGE)
        foot.addStretch(1)
        foot.addWidget(done)
        head = label(self.tr("Shortcuts and codes"), "title", "shortcuts.title")
        head.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, 0)
        self._scroll = scrolled(body)
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """There is nothing to choose: the keys that move elsewhere scroll here."""
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_Up: bar.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_PageDown: bar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: bar.SliderAction.SliderPageStepSub,
        }
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            bar.triggerAction(step)
        else:
            super().keyPressEvent(event)


def _balanced(groups: Sequence[tuple[str, list[Line]]]) -> list[list[tuple[str, list[Line]]]]:
    """Two columns, about as high as each other, in reading order."""
    whole = sum(len(lines) + 2 for _, lines in groups)
    parts: list[list[tuple[str, list[Line]]]] = [[] for _ in range(_COLUMNS)]
    passed = 0
    for title, lines in groups:
        parts[min(passed * _COLUMNS // whole, _COLUMNS - 1)].append((title, lines))
        passed += len(lines) + 2
    return parts


def _grid(lines: Sequence[Line]) -> QGridLayout:
    grid = QGridLayout()
    bare(grid)
    grid.setHorizontalSpacing(look.SMALL)
    grid.setVerticalSpacing(look.TIGHT)
    grid.setColumnStretch(0, 1)
    for at, (words, code, keys) in enumerate(lines):
        grid.addWidget(label(words, wrap=True), at, 0)
        for column, text in ((1, code), (2, keys)):
            if text:
                grid.addWidget(_cap(text), at, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnMinimumWidth(1, look.px(44))
    grid.setColumnMinimumWidth(2, look.px(64))
    return grid


def _cap(text: str) -> QLabel:
    made = label(text, "keycap")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
