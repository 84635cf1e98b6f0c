"""The window: first a single screen (sign-in, set-up, unlock), then the shell, and the lock that veils it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from teller.counter import look
from teller.counter.outside import Outside
from teller.counter.widgets.notice import Notice, Toast, Tone
from teller.counter.widgets.plain import bare, rule
from teller.counter.widgets.scroll import scrolled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from teller.counter.banners import Banners
    from teller.counter.customer_header import CustomerHeader
    from teller.counter.shell import Navigation, StatusLine, TopBar

_SMALLEST = (640, 360)  # 1280 x 720 where everything is twice as large
_WIDEST = 1280  # of a page: beyond, the eye loses the line
_FOLDS_BELOW = 880  # the navigation becomes a rail of icons
_LITTLE_TIME = 300  # seconds: from here on the session's end is a warning
_TO_BE_READ = 20.0  # seconds that what nobody asked for stays


class Window(QMainWindow):
    """The counter's only window.

    Signals: page_shown(key), finish_requested, fault_acted when the banner's button is pressed; `may_close` is asked.
    """

    page_shown = Signal(str)
    finish_requested = Signal()
    fault_acted = Signal()

    navigation: "Navigation"
    top: "TopBar"
    customer: "CustomerHeader"
    status: "StatusLine"
    banners: "Banners"
    banner: Notice
    toast: Toast

    def __init__(self, bank: str = "", *, practice: bool = False) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Teller")
        self.resize(1280, 720)
        self.setMinimumSize(*_SMALLEST)
        self._bank, self.practice = bank, practice
        self._root = QStackedWidget()
        self.setCentralWidget(self._root)
        self._outside = Outside(self, self.tr("PRACTICE: no real money"))
        self._root.currentChanged.connect(self._place_mark)
        self._shell: QWidget | None = None
        self._entered: QWidget | None = None
        self._veil: QWidget | None = None
        self._focus_before: QWidget | None = None
        self._pages: dict[str, QWidget] = {}
        self._holders: dict[str, QWidget] = {}
        self._current, self._told_of_end = "", False
        self.may_close: Callable[[], bool] = lambda: True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_mark()
        self._fold()

    def _fold(self) -> None:
        if self._shell is not None:
            folded = self.width() < look.px(_FOLDS_BELOW)
            self.navigation.fold(folded)
            self.top.fold(folded)

    def _place_mark(self) -> None:
        outside = self._root.currentWidget() is not self._shell
        above = self._outside.place(outside=outside, practice=self.practice)
        self._root.setContentsMargins(0, above, 0, 0)

    def set_corner(self, corner: QWidget) -> None:
        """What may be chosen before anybody is signed in."""
        self._outside.set_corner(corner)
        self._outside.reword(self.tr("PRACTICE: no real money"))
        self._place_mark()

    # Before the shell

    def enter(self, widget: QWidget) -> None:
        """Show one screen over the whole window; the one before it is let go."""
        before, self._entered = self._entered, widget
        self._root.addWidget(widget)
        if self._veil is None:
            self._root.setCurrentWidget(widget)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None and before is not widget:
            self._root.removeWidget(before)
            before.deleteLater()

    def set_bank(self, bank: str, *, practice: bool) -> None:
        self._bank, self.practice = bank, practice
        self._place_mark()
        if self._shell is not None:
            self.top.set_bank(bank)
            self.top.mark.setVisible(practice)

    # The shell

    def build_shell(self) -> None:
        """Build navigation, bars and work area; before the first sign-in they are not needed and cost nothing."""
        if self._shell is not None:
            return
        from teller.counter.banners import Banners
        from teller.counter.customer_header import CustomerHeader
        from teller.counter.shell import Navigation, StatusLine, TopBar

        self.navigation, self.top = Navigation(), TopBar(self._bank, practice=self.practice)
        self.customer, self.status = CustomerHeader(), StatusLine()
        self.banners, self._work = Banners(), QStackedWidget()
        self.banner = self.banners.fault
        self._work.setObjectName("window.work")
        self.navigation.chosen.connect(self.show_page)
        self.customer.finish_requested.connect(self.finish_requested)
        self.banner.acted.connect(self.fault_acted)
        self._shell = QWidget()
        self._lay_out(self._shell)
        self.navigation.follow(self.top)
        self.toast = Toast(self._shell)
        self._root.addWidget(self._shell)
        self._fold()

    def drop_shell(self) -> None:
        """Let the whole shell go with everything that stands in it, so that nothing of it can be found any more."""
        if self._shell is None:
            return
        from PySide6.QtGui import QShortcut  # as late as the shell's own

        self.clear_pages()
        gone, self._shell, self._focus_before = self._shell, None, None
        for shortcut in gone.findChildren(QShortcut):
            shortcut.setEnabled(False)  # until Qt has deleted it
        self._root.removeWidget(gone)
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()
        del self.navigation, self.top, self.customer, self.status, self.banner, self.toast, self._work, self.banners

    def _lay_out(self, shell: QWidget) -> None:
        right = QVBoxLayout()
        bare(right)
        right.addWidget(self.banners)
        right.addWidget(self.customer)
        right.addWidget(self._work, 1)
        middle = QHBoxLayout()
        bare(middle)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        column = QVBoxLayout(shell)
        bare(column)
        for part in (self.top, rule(), middle, rule(), self.status):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part, 1)

    def show_shell(self) -> None:
        """Leave the entry screen behind and show the shell."""
        self.build_shell()
        if self._entered is not None:
            self._root.removeWidget(self._entered)
            self._entered.deleteLater()
            self._entered = None
        if self._shell is not None and self._veil is None:
            self._root.setCurrentWidget(self._shell)

    def add_page(
        self, key: str, title: str, icon: str, widget: QWidget, shortcut: str | None = None, *, at_foot: bool = False
    ) -> None:
        """A page of the work area and its item in the navigation. The page scrolls when the window is too small."""
        self.build_shell()
        self.navigation.add(key, title, icon, shortcut, at_foot=at_foot)
        self._pages[key] = widget
        widget.setMaximumWidth(look.px(_WIDEST))  # an amount stays near its words on a very wide screen
        self._holders[key] = scrolled(widget)
        self._work.addWidget(self._holders[key])
        if len(self._pages) == 1:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        if key not in self._pages:
            return
        self._current = key
        self.navigation.mark(key)
        self._work.setCurrentWidget(self._holders[key])
        self.page_shown.emit(key)

    def current_page(self) -> str:
        return self._current

    def clear_pages(self) -> None:
        """Take every page away, when somebody else signs in."""
        for holder in self._holders.values():
            self._work.removeWidget(holder)
            holder.deleteLater()
        self._holders.clear()
        self.navigation.clear()
        self._pages.clear()
        self._current = ""

    # What is always on screen

    def show_user(self, name: str, role: str) -> None:
        self.status.write("user", self.tr("{name}, {role}").format(name=name, role=role))

    def show_session(self, seconds_left: int) -> None:
        (minutes, seconds), is_little = divmod(max(0, seconds_left), 60), seconds_left <= _LITTLE_TIME
        hours, minutes = divmod(minutes, 60)
        said = self.tr("session {hours} h {minutes} min") if hours else self.tr("session {minutes}:{seconds:02d}")
        words = said.format(hours=hours, minutes=minutes, seconds=seconds)
        self.status.write("session", words, "warning" if is_little else "quiet")
        if is_little and not self._told_of_end:
            said = self.tr("Your session is about to end. What you typed is kept: sign in again, and go on.")
            self.toast.say(said, _TO_BE_READ, "clock")
        self._told_of_end = is_little

    def show_till(self, text: str) -> None:
        self.status.write("till", text)

    def show_day(self, text: str) -> None:
        self.status.write("day", text)

    def show_fault(self, text: str, action: str = "", tone: Tone = "bad") -> None:
        """A fault with advice, over the work area until it is cleared."""
        self.banners.say(self.banner, text, tone, action)

    def clear_fault(self) -> None:
        self.banners.clear(self.banner)

    def clear_fault_if_any(self) -> None:
        """The bank answers again: what stood in its way does no longer."""
        if self._shell is not None and self.banner.text():
            self.clear_fault()

    def say(self, text: str, seconds: float = 6.0) -> None:
        """A toast: something was done."""
        self.toast.say(text, seconds)

    # The lock

    def veil(self, widget: QWidget) -> None:
        """Cover everything. What lies under it keeps its state, but can be neither seen, focused nor read out."""
        if self._veil is not None:
            self.unveil()
        self._focus_before = self.focusWidget()
        self.close_dialogs()
        if self._shell is not None:
            self.toast.clear()
        if (under := self._entered or self._shell) is not None:
            # A late answer may still put the cursor into a field down there, and Qt lets hidden fields have it.
            under.setEnabled(False)
        self._veil = widget
        self._root.addWidget(widget)
        self._root.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_dialogs(self) -> None:
        """Whatever was being asked is answered with no."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in self.findChildren(QDialog):
            dialog.reject()

    def unveil(self) -> None:
        """Take the cover off and put the cursor back where it was."""
        if self._veil is None:
            return
        cover, self._veil = self._veil, None
        under = self._entered or self._shell
        if under is not None:
            under.setEnabled(True)
            self._root.setCurrentWidget(under)
        self._root.removeWidget(cover)
        cover.setParent(None)
        cover.deleteLater()
        if self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def is_veiled(self) -> bool:
        return self._veil is not None

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()
