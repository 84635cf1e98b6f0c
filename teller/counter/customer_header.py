"""The customer in service, always in sight: name, number, how they were identified, what to mind, how long it takes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import announce, bare, label

_NARROW = 760  # below, what is not needed at every glance steps back into the tooltip


class Flag(NamedTuple):
    """Something to mind about this customer: an icon, a word or two, and the tone they are said in."""

    icon: str
    words: str
    tone: str


class CustomerHeader(QWidget):
    """Hidden while nobody is served.

    Signals: finish_requested.
    """

    finish_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.customer")
        look.lay_canvas(self)
        self._name = Elided("section", "window.customer_name", natural=True)
        self._number = label("", "quiet", "window.customer_number")
        self._identified = StatusPill("check", "", "good", name="window.customer_identified")
        self._time = StatusPill("clock", "", "quiet", name="window.customer_time")
        self._flags: list[StatusPill] = []
        self._flag_row = QHBoxLayout()
        bare(self._flag_row, look.LARGE)
        self.finish = button(self.tr("Finish serving"), name="window.finish_serving", shortcut="F12")
        keys = QKeySequence("F12")
        self._finish_words = f"{self.finish.text()}  {keys.toString(QKeySequence.SequenceFormat.NativeText)}"
        self.finish.setText(self._finish_words)
        self.finish.setShortcut(keys)
        self.finish.clicked.connect(self.finish_requested)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        pills = QHBoxLayout()  # one that is not shown takes no gap either
        bare(pills, look.LARGE)
        pills.addWidget(self._identified)
        pills.addWidget(self._time)
        pills.addLayout(self._flag_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.WIDE, look.SMALL, look.WIDE, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(self._name)
        row.addWidget(self._number)
        row.addSpacing(look.SMALL)
        row.addLayout(pills)
        row.addStretch(1)
        row.addWidget(self.finish)

    def show_customer(self, name: str, number: str, identification: str, since: str) -> None:
        self._name.set_whole(name)
        self._number.setText(number)
        self._identified.set_status("check", identification, "good")
        said = self.tr("Serving {name}, {number}").format(name=name, number=number)
        self.setAccessibleName(said)
        self.set_time(since)
        self.show()
        announce(self, said)

    def set_time(self, words: str, hover: str = "") -> None:
        """How long this customer has been served."""
        self._time.set_status("clock", words, "quiet")
        self._time.setToolTip(hover)
        self._fold()

    def set_flags(self, flags: Sequence[Flag]) -> None:
        """What to mind about them, or nothing."""
        for old in self._flags:
            self._flag_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._flags = []
        for number, flag in enumerate(flags, start=1):
            pill = StatusPill(*flag, name=f"window.customer_flag_{number}")
            self._flags.append(pill)
            self._flag_row.addWidget(pill)

    def flags(self) -> list[str]:
        return [pill.word() for pill in self._flags]

    def clear(self) -> None:
        announce(self, self.tr("The service is finished."))
        self._name.set_whole("")
        self._number.setText("")
        for pill in (self._identified, self._time):
            pill.set_status("check", "", "quiet")
            pill.setToolTip("")
        self.set_flags(())
        self.setAccessibleName("")
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < look.px(_NARROW)
        self._identified.setVisible(not narrow and bool(self._identified.word()))
        self._time.setVisible(not narrow and bool(self._time.word()))
