"""The parts of the shell round the work area: navigation, top bar, the customer in service, the status line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.elided import as_tooltip
from teller.counter.widgets.plain import bare, icon_label, label

_WIDEST_NAME = 420


class Navigation(QWidget):
    """The column of pages on the left.

    Signals: chosen(key) when a page is picked, by mouse, key or shortcut.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.navigation")
        self.setAccessibleName(self.tr("Pages"))
        look.lay_canvas(self)
        self.setFixedWidth(look.px(176))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self._icons: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.SMALL, look.MEDIUM, look.SMALL, look.MEDIUM)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def add(self, key: str, title: str, icon: str, shortcut: str | None, *, at_foot: bool = False) -> None:
        made = button(title, name=f"window.go_{key}", weight="nav", icon=icon)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.chosen.emit(key))
        if shortcut is not None:
            # A shortcut of its own, so that it stays when the words change, and rests while the window is veiled.
            keys = QShortcut(QKeySequence(shortcut), self)
            keys.activated.connect(made.click)
            made.setToolTip(keys.key().toString(QKeySequence.SequenceFormat.NativeText))
        self._group.addButton(made)
        self._buttons[key], self._icons[key] = made, icon
        at = self._column.count() if at_foot else self._stretch_at()
        self._column.insertWidget(at, made)

    def _stretch_at(self) -> int:
        return next(at for at in range(self._column.count()) if self._is_stretch(at))

    def _is_stretch(self, at: int) -> bool:
        item = self._column.itemAt(at)
        return item is not None and item.spacerItem() is not None

    def mark(self, key: str) -> None:
        for other, made in self._buttons.items():
            made.setChecked(other == key)
            icons.dress(made, self._icons[other], "accent" if other == key else "quiet")

    def set_visible(self, key: str, visible: bool) -> None:
        self._buttons[key].setVisible(visible)

    def retitle(self, key: str, title: str) -> None:
        """Change the words of an item, for example to count what waits there."""
        self._buttons[key].setText(title)
        self._buttons[key].setAccessibleName(title.replace("&", ""))

    def keys(self) -> list[str]:
        return list(self._buttons)

    def clear(self) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            made.hide()
            made.deleteLater()
        for keys in self.findChildren(QShortcut):
            keys.setEnabled(False)
            keys.deleteLater()
        self._buttons.clear()
        self._icons.clear()


class TopBar(QWidget):
    """The bank, the search line, and PRACTICE where no money is real.

    Signals: search_edited(text), search_entered(text).
    """

    search_edited = Signal(str)
    search_entered = Signal(str)

    def __init__(self, bank: str, *, practice: bool) -> None:
        super().__init__()
        self.bank = label("", "section", "window.bank")
        self.bank.setFixedWidth(look.px(176) - look.LARGE)
        self.set_bank(bank)
        self.search = QLineEdit()
        self.search.setObjectName("window.search")
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Search a customer, an account, or type what to do…"))
        self.search.setProperty("search", "true")
        self.search.setMaximumWidth(look.px(640))
        self.search.textEdited.connect(self.search_edited)
        self.search.returnPressed.connect(lambda: self.search_entered.emit(self.search.text()))
        keys = QShortcut(QKeySequence("Ctrl+K"), self)
        keys.activated.connect(self.take_focus)
        hint = label(keys.key().toString(QKeySequence.SequenceFormat.NativeText), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.LARGE, look.SMALL, look.LARGE, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(self.bank)
        row.addWidget(self.search, 1)
        row.addWidget(hint)
        row.addStretch(0)
        self.mark = label(self.tr("PRACTICE: no real money"), "practice", "window.practice")
        if not practice:
            self.mark.hide()
        row.addWidget(self.mark)

    def set_bank(self, bank: str) -> None:
        """A name too long for its place is cut with an ellipsis, and whole on hover."""
        room = self.bank.width() - look.SMALL
        fitting = QFontMetrics(look.font("section")).elidedText(bank, Qt.TextElideMode.ElideRight, room)
        self.bank.setText(fitting)
        self.bank.setToolTip(bank if fitting != bank else "")
        self.bank.setAccessibleName(bank)

    def take_focus(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


class CustomerHeader(QWidget):
    """Who is being served; hidden while nobody is.

    Signals: finish_requested.
    """

    finish_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.customer")
        look.lay_canvas(self)
        self._name = label("", "section", "window.customer_name")
        self._number = label("", "quiet", "window.customer_number")
        self._mark = icon_label("check", "good", 16)
        self._identified = label("", "quiet", "window.customer_identified")
        self.finish = button(self.tr("Finish serving"), name="window.finish_serving", shortcut="F12")
        self.finish.setText(self.tr("Finish serving  F12"))
        self.finish.setShortcut(QKeySequence("F12"))
        self.finish.clicked.connect(self.finish_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.SMALL, look.LARGE, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(self._name)
        row.addWidget(self._number)
        row.addSpacing(look.LARGE)
        row.addWidget(self._mark)
        row.addWidget(self._identified)
        row.addStretch(1)
        row.addWidget(self.finish)
        self.hide()

    def show_customer(self, name: str, number: str, identification: str, since: str) -> None:
        fitting = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, look.px(_WIDEST_NAME))
        self._name.setText(fitting)
        self._name.setToolTip(as_tooltip(name) if fitting != name else "")
        self._number.setText(number)
        self.set_since(identification, since)
        self.setAccessibleName(self.tr("Serving {name}, {number}").format(name=name, number=number))
        self.show()

    def set_since(self, identification: str, since: str) -> None:
        self._identified.setText(" · ".join(part for part in (identification, since) if part))

    def clear(self) -> None:
        for each in (self._name, self._number, self._identified):
            each.clear()
            each.setToolTip("")
        self.setAccessibleName("")
        self.hide()


class StatusLine(QWidget):
    """Always there: who is signed in, how long the session lasts, the drawer, the business day."""

    def __init__(self) -> None:
        super().__init__()
        look.lay_canvas(self)
        self._parts = {key: label("", "small", f"window.{key}") for key in ("user", "session", "till", "day")}
        row = QHBoxLayout(self)
        row.setContentsMargins(look.LARGE, look.TIGHT, look.LARGE, look.TIGHT)
        row.setSpacing(look.WIDE)
        self._groups: dict[str, QWidget] = {}
        for key, icon in (("user", "person"), ("session", "clock"), ("till", "till"), ("day", "today")):
            self._groups[key] = _with_icon(icon, self._parts[key])
            row.addWidget(self._groups[key])
        row.addStretch(1)

    def write(self, key: str, text: str, tone: str = "quiet") -> None:
        self._parts[key].setText(text)
        self._groups[key].setVisible(bool(text))  # who has no drawer sees no icon of one
        look.set_variant(self._parts[key], "tone", tone)

    def part(self, key: str) -> QLabel:
        return self._parts[key]


def _with_icon(icon: str, text: QLabel) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    bare(row, look.TIGHT)
    row.addWidget(icon_label(icon, "quiet", 14))
    row.addWidget(text)
    return group
