"""The parts of the shell round the work area: navigation, top bar and status line."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.plain import bare, icon_label, label, spoken
from teller.counter.widgets.scroll import scrolled

_WIDE, _FOLDED = 184, 56  # the navigation with its words, and as a rail of icons
_EDGE = 20  # where the navigation's icons begin, and with them the bank's name and the status line
_STATUS = (("user", "person", 56), ("session", "clock", 140), ("till", "till", 160), ("day", "today", 32))
"""Part, icon, and what it is never cut below: time and cash are read whole, name and day give way."""
_ITEM = 38  # what one of its items takes


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
        self.setFixedWidth(look.px(_WIDE))
        self._group = QButtonGroup(self)
        self._top: TopBar | None = None
        self._buttons: dict[str, Button] = {}
        self._icons: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._counts: dict[str, int] = {}
        self._folded, self._off = False, set[str]()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.SMALL, look.MEDIUM, look.SMALL, look.MEDIUM)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        bare(outer)
        self._area = scrolled(inside)  # a very low window still reaches every page
        outer.addWidget(self._area)

    def add(
        self, key: str, title: str, icon: str, shortcut: str | None, *, at_foot: bool = False, is_page: bool = True
    ) -> None:
        """A page, one of which is on, or an act such as locking. Arrow keys turn pages, and never do an act."""
        made = button(title, name=f"window.go_{key}", weight="nav", icon=icon)
        if is_page:
            made.setCheckable(True)
            made.setAutoExclusive(True)  # read out as one of several, not as a box to be ticked
            self._group.addButton(made)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._keys[key] = ""
        if shortcut is not None:
            # A shortcut of its own, so that it stays when the words change, and rests while the window is veiled.
            keys = QShortcut(QKeySequence(shortcut), self)
            keys.activated.connect(made.click)
            self._shortcuts[key] = keys
            self._keys[key] = keys.key().toString(QKeySequence.SequenceFormat.NativeText)
        self._buttons[key], self._icons[key], self._titles[key] = made, icon, title
        self._word(key)
        at = self._column.count() if at_foot else self._stretch_at()
        self._column.insertWidget(at, made)
        self._widen()
        if (ahead := self._ahead_of(at)) is not None:
            QWidget.setTabOrder(ahead, made)

    def follow(self, top: "TopBar") -> None:
        """Have the Tab key come here from there: items are made with their pages, and would be reached among them."""
        self._top = top

    def _ahead_of(self, at: int) -> QWidget | None:
        widgets = [item.widget() for above in range(at) if (item := self._column.itemAt(above)) is not None]
        first = self._top.search if self._top is not None else None
        return next((one for one in reversed(widgets) if one is not None), first)

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
        (self._off.discard if visible else self._off.add)(key)
        if key in self._shortcuts:
            self._shortcuts[key].setEnabled(visible)  # what is not offered is not reached by its keys
        self._press_together()
        self._widen()

    def fold(self, folded: bool) -> None:
        """Where the window is narrow, a rail of icons leaves the room to the work; the words are in the tooltips."""
        if folded == self._folded:
            return
        self._folded = folded
        side = look.TIGHT if folded else look.SMALL
        self._column.setContentsMargins(side, look.MEDIUM, side, look.MEDIUM)
        for key in self._buttons:
            self._word(key)
        self._widen()

    def _widen(self) -> None:
        """As wide as the longest of its words, in a wordy language: nothing is scrolled to the side to be read."""
        shown = [made.sizeHint().width() for key, made in self._buttons.items() if key not in self._off]
        side = look.TIGHT if self._folded else look.SMALL
        needed = max(shown, default=0) + 2 * side + self._area.verticalScrollBar().sizeHint().width()
        wide = max(look.px(_FOLDED if self._folded else _WIDE), needed)
        self.setFixedWidth(wide)
        if self._top is not None:
            self._top.stand_over(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._press_together()

    def _press_together(self) -> None:
        """Where the window is low, the items stand as close as a finger allows."""
        shown = sum(not made.isHidden() for made in self._buttons.values())
        dense = shown * look.px(_ITEM) + 2 * look.MEDIUM > self.height()
        for made in self._buttons.values():
            look.set_variant(made, "dense", "true" if dense else "false")

    def _word(self, key: str) -> None:
        made, title, keys = self._buttons[key], self._titles[key], self._keys[key]
        made.setText("" if self._folded else title)
        look.set_variant(made, "folded", "true" if self._folded else "false")
        count = self._counts.get(key, 0)
        named = self.tr("{page}, {count} waiting").format(page=spoken(title), count=count) if count else spoken(title)
        made.setAccessibleName(named)
        hover = " · ".join(part for part in (named, keys) if part)
        made.setToolTip(hover if self._folded else keys)

    def set_count(self, key: str, count: int) -> None:
        """How many things wait on that page."""
        self._counts[key] = count
        self._buttons[key].setProperty("count", count)
        self._word(key)
        self._widen()
        self._buttons[key].update()

    def count(self, key: str) -> int:
        return self._counts.get(key, 0)

    def keys(self) -> list[str]:
        return list(self._buttons)

    def clear(self) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            made.hide()
            made.deleteLater()
        for keys in self._shortcuts.values():
            keys.setEnabled(False)
            keys.deleteLater()
        self._shortcuts.clear()
        for each in (self._buttons, self._icons, self._titles, self._keys):
            each.clear()
        self._counts.clear()
        self._off.clear()


class TopBar(QWidget):
    """The bank, the palette's line, and PRACTICE where no money is real. The palette itself comes with a shift.

    Signals: search_asked and shortcuts_asked, by their keys or by the button.
    """

    search_asked = Signal()
    shortcuts_asked = Signal()

    def __init__(self, bank: str, *, practice: bool) -> None:
        super().__init__()
        self.bank = Elided("section", "window.bank", natural=True)
        self.stand_over(look.px(_WIDE))
        self.set_bank(bank)
        self.search = QLineEdit()
        self.search.setObjectName("window.search")
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setProperty("search", "true")
        self.search.setMaximumWidth(look.px(640))
        keys = QShortcut(QKeySequence("Ctrl+K"), self)
        keys.activated.connect(self.search_asked)
        overview = QShortcut(QKeySequence("F1"), self)
        overview.activated.connect(self.shortcuts_asked)
        self.shortcuts = button(self.tr("Shortcuts"), name="window.shortcuts", weight="quiet")
        self.shortcuts.setToolTip(overview.key().toString(QKeySequence.SequenceFormat.NativeText))
        self.shortcuts.clicked.connect(self.shortcuts_asked)
        self._hint = label(keys.key().toString(QKeySequence.SequenceFormat.NativeText), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, look.SMALL, look.WIDE, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(self.bank)
        row.addWidget(self.search, 1)
        row.addWidget(self._hint)
        row.addStretch(0)
        row.addWidget(self.shortcuts)
        self.mark = label(self.tr("PRACTICE: no real money"), "practice", "window.practice")
        if not practice:
            self.mark.hide()
        row.addWidget(self.mark)
        self.fold(folded=False)

    def stand_over(self, navigation: int) -> None:
        """The line begins where the pages do, beside a navigation of this width."""
        self.bank.setFixedWidth(navigation + look.WIDE - look.SMALL - _EDGE)

    def set_bank(self, bank: str) -> None:
        """A name too long for its place is cut with an ellipsis, and whole on hover."""
        self.bank.set_whole(bank)

    def fold(self, folded: bool) -> None:
        """Where the window is narrow, the line is what counts."""
        self.bank.setVisible(not folded)
        for spared in (self._hint, self.shortcuts):
            spared.setVisible(not folded)
        whole = self.tr("Find a customer or an account, or type what to do, such as DEP 150…")
        self.search.setPlaceholderText(self.tr("Find, or type what to do…") if folded else whole)
        self.search.setToolTip(whole)
        self.mark.setText(self.tr("PRACTICE") if folded else self.tr("PRACTICE: no real money"))


class StatusLine(QWidget):
    """Always there: who is signed in, how long the session lasts, the drawer, the business day."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.status")
        look.lay_canvas(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, look.TIGHT, look.LARGE, look.TIGHT)
        row.setSpacing(look.WIDE)
        self._parts: dict[str, Elided] = {}
        self._groups: dict[str, QWidget] = {}
        for key, icon, least in _STATUS:
            self._parts[key] = Elided("small", f"window.{key}", natural=True, least=least)
            self._groups[key] = _with_icon(icon, self._parts[key])
            row.addWidget(self._groups[key])
        row.addStretch(1)

    def write(self, key: str, text: str, tone: str = "quiet") -> None:
        self._parts[key].set_whole(text)
        self._groups[key].setVisible(bool(text))  # who has no drawer sees no icon of one
        look.set_variant(self._parts[key], "tone", tone)

    def part(self, key: str) -> QLabel:
        return self._parts[key]


def _with_icon(icon: str, text: QLabel) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    bare(row, look.TIGHT)
    row.addWidget(icon_label(icon, "quiet", 14))
    row.addWidget(text, 1)
    return group
