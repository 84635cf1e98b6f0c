"""The receipt on screen: what happened, its reference, and the ways to take it along."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList, Row
from teller.counter.widgets.grace import Grace
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import announce, bare, copyable, icon_label, label, rule

Act = Callable[[], None]


class ReceiptView(QWidget):
    """A narrow slip. Enter and Esc are Done.

    Signals: done.
    """

    done = Signal()

    def __init__(
        self, name: str, *, on_print: Act | None = None, on_save: Act | None = None, on_save_text: Act | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = label("", "section", f"{name}.title", wrap=True)
        self._amount, self._currency = label("", "balance", f"{name}.amount"), label("", "quiet")
        self.details = DetailList(f"{name}.rows", figures=True)
        self._reference = copyable("", "small", f"{name}.reference")
        self.notice = Notice(f"{name}.notice")
        self.finish = button(self.tr("Done"), name=f"{name}.done", weight="primary")
        self.finish.clicked.connect(self.done)
        self.grace = Grace(self, self._ready)
        self.printing = button(self.tr("&Print"), name=f"{name}.print", icon="print")
        self.saving = button(self.tr("Save as P&DF"), name=f"{name}.save")
        self.saving_text = button(self.tr("Save as te&xt"), name=f"{name}.save_text")
        acts = ((self.printing, on_print), (self.saving, on_save), (self.saving_text, on_save_text))
        for made, act in acts:
            if act is None:
                made.hide()
            if act is not None:
                made.clicked.connect(lambda _checked=False, act=act: act())
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(icon_label("check", "good"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        amount = QHBoxLayout()  # as in the confirm step, which the receipt takes the place of
        bare(amount, look.SMALL)
        amount.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addWidget(self._currency, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addStretch(1)
        buttons = Columns(spacing=look.SMALL)  # two by two, where a wordy language has no room for four
        for pair in ((self.finish, self.printing), (self.saving, self.saving_text)):
            row = QHBoxLayout()
            bare(row, look.SMALL)
            for one in pair:
                row.addWidget(one)
            row.addStretch(1)
            buttons.addLayout(row, pair[0] is self.saving)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addLayout(head)
        column.addLayout(amount)
        column.addWidget(self.details)
        column.addWidget(rule())
        column.addWidget(self._reference)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_receipt(
        self, *, title: str, amount: str, rows: Iterable[Row], reference: str, currency: str = "", note: str = ""
    ) -> None:
        """`note` is what has to be known of a receipt that is not the first."""
        self._title.setText(title)
        self._amount.setText(amount)
        self._amount.setVisible(bool(amount))
        self._currency.setText(currency)
        self.details.set_rows(rows)
        self._reference.setText(self.tr("Reference {number}").format(number=reference))
        self._reference.setAccessibleName(self._reference.text())
        self.notice.clear()
        if note:
            self.notice.say(note, "info")
        self.finish.setEnabled(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grace.begin()
        announce(self, self.tr("{title}: {amount}").format(title=title, amount=f"{amount} {currency}"))

    def _ready(self) -> None:
        """It has been seen: now Enter is Done."""
        self.finish.setEnabled(True)
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if self.finish.isEnabled() and not event.isAutoRepeat():
                self.done.emit()
        else:
            super().keyPressEvent(event)
