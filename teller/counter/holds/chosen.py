"""The chosen hold or cheque beside the lists, with what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.holds.hold import Hold
from teller.bank.accounts.holds.rules import HoldState
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.holds import words
from teller.counter.widgets.button import button
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label


class ChosenHold(QWidget):
    """Signals: release_asked, capture_asked."""

    release_asked = Signal()
    capture_asked = Signal()

    def __init__(self, figures: Figures, *, may_hold: bool) -> None:
        super().__init__()
        self.setObjectName("holds.chosen")
        self._figures, self._may_hold = figures, may_hold
        self.hold: Hold | None = None
        self._title = label("", "section", "holds.chosen_title", wrap=True)
        self._pill = StatusPill()
        self._pill.setObjectName("holds.chosen_state")
        self._amount = BalanceLabel("holds.chosen_amount", self.tr("Amount"))
        self.rows = DetailList("holds.chosen_rows")
        self._why = label("", "small", "holds.chosen_why", wrap=True)
        self.release = button(self.tr("&Release…"), name="holds.release_hold")
        self.capture = button(self.tr("&Capture…"), name="holds.capture_hold")
        self.release.clicked.connect(self.release_asked)
        self.capture.clicked.connect(self.capture_asked)
        head, acts = QHBoxLayout(), QHBoxLayout()
        for row in (head, acts):
            bare(row, look.SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        for one in (self.capture, self.release):
            acts.addWidget(one)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._amount)
        column.addWidget(self.rows)
        column.addWidget(self._why)
        column.addLayout(acts)
        column.addStretch(1)
        self.show_one(None)

    def show_one(self, one: Hold | Cheque | None) -> None:
        """Show it, or that there is none."""
        self.hold = one if isinstance(one, Hold) else None
        held = self.hold is not None and self.hold.state is HoldState.PLACED
        by_hand = held and self.hold is not None and self.hold.expires is not None
        for act in (self.release, self.capture):
            act.setVisible(self._may_hold and by_hand)
        self._why.setText(
            self.tr("A cheque’s hold ends when the cheque is cleared or returned.") if held and not by_hand else ""
        )
        for shown in (self._title, self._pill, self._amount, self.rows):
            shown.setVisible(one is not None)
        if one is None:
            return
        icon, tone = words.looks(one.state)
        if isinstance(one, Hold):
            self._title.setText(self.tr("Hold"))
            self._pill.set_status(icon, words.hold_state(one.state), tone)
            self.rows.set_rows(words.hold_rows(one, self._figures))
        else:
            self._title.setText(self.tr("Cheque"))
            self._pill.set_status(icon, words.cheque_state(one.state), tone)
            self.rows.set_rows(words.cheque_rows(one, self._figures))
        self._amount.set_value(self._figures.money(one.amount), self._figures.currency.code)
