"""Counts notes and coins: a row for each, the total below, and how far it is from what it should come to."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teller.bank.denominations import Denomination, denominations
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter import icons, look
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.count_line import MOST
from teller.counter.widgets.piece_rows import PieceRow, PieceRows, worths_wide
from teller.counter.widgets.plain import announce, bare, label, rule

Suggest = Callable[[Money], Pieces | None]


class PieceCounter(QWidget):
    """Digits type a count, Enter or Down goes to the next, Up back, `+` adds. Nothing is kept after `clear`.

    Signals: changed at every other count; completed on Enter in the last row, or as soon as it comes to the target;
    made when its rows are there.
    """

    changed = Signal()
    completed = Signal()
    made = Signal()

    def __init__(self, name: str, figures: Figures, *, signed: bool = False, suggest: Suggest | None = None) -> None:
        """With `signed`, counts may be below zero: change that is given back. `suggest` answers the notes and coins for
        the target, and brings a button that fills them in.
        """
        super().__init__()
        self._figures, self._suggest, self._name = figures, suggest, f"{name}.pieces"
        self._target: Money | None = None
        self._held: Pieces | None = None
        self._quiet = False  # while several counts change at once
        self._signed, self._is_made = signed, False
        self.setObjectName(self._name)

    def showEvent(self, event: QShowEvent) -> None:
        self._make()
        super().showEvent(event)

    def _make(self) -> None:
        """Its fifteen rows are made when they are first wanted: the drawer has ten counters, and opens with none."""
        if self._is_made:
            return
        self._is_made = True
        figures, signed = self._figures, self._signed
        known = denominations(figures.currency)
        self._known = {one.worth for one in known}
        titles = self.tr("Notes"), self.tr("Coins")
        self.notes, self.coins = (PieceRows(self._name, title, figures, signed=signed) for title in titles)
        wide = worths_wide(figures, titles, self.fontMetrics())
        self.notes.build((one for one in known if not one.is_coin), wide)
        self.coins.build((one for one in known if one.is_coin), wide)
        self._total, self._icon = label("", "money", f"{self._name}.total"), QLabel()
        self._says = label("", None, f"{self._name}.says", wrap=True)
        self.fill = button(self.tr("Fill in a suggestion"), name=f"{self._name}.suggest", weight="quiet")
        self.reset = button(self.tr("Clear the count"), name=f"{self._name}.clear", weight="quiet")
        self._lay_out()
        self._connect()
        self.set_held(self._held)
        self.set_target(self._target)
        self.made.emit()

    def _lay_out(self) -> None:
        columns = Columns(spacing=look.WIDE)
        columns.addWidget(self.notes)
        columns.addWidget(self.coins)
        columns.addStretch(0)
        total = QHBoxLayout()
        bare(total, look.SMALL)
        for text, role in ((self.tr("Total"), "quiet"), (self._figures.currency.code, "quiet")):
            total.addWidget(label(text, role), 0, Qt.AlignmentFlag.AlignBaseline)
        total.insertWidget(1, self._total, 0, Qt.AlignmentFlag.AlignBaseline)
        total.addStretch(1)
        says = QHBoxLayout()
        bare(says, look.TIGHT)
        says.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        says.addWidget(self._says, 1)
        self._says.setMinimumHeight(look.px(look.ICON))  # the line is there when it is empty: nothing moves
        below = QHBoxLayout()
        bare(below, look.SMALL)
        for one in (self.fill, self.reset):
            below.addWidget(one)
        below.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(columns)
        column.addWidget(rule())
        for layout in (total, says, below):
            column.addLayout(layout)
        self.fill.setVisible(False)

    def _connect(self) -> None:
        for group in (self.notes, self.coins):
            group.changed.connect(self._counted)
            group.too_many.connect(self._refuse)
            group.left.connect(self._go)
        self.fill.clicked.connect(self._fill_in)
        self.reset.clicked.connect(self._start_again)

    # -- what its owner asks

    def value(self) -> Pieces:
        if not self._is_made:
            return Pieces()
        return Pieces({row.worth: row.line.count() for row in self._rows()})

    def total(self) -> Money:
        return self.value().total

    def set_pieces(self, pieces: Pieces) -> None:
        """Show these counts and no others. What is no note or coin of today has a row of its own while it is there."""
        if not (self._is_made or pieces):
            return
        self._make()
        before, self._quiet = self.value(), True
        for worth, _ in pieces:
            if worth not in {row.worth for row in self._rows()}:
                self.coins.add(Denomination(worth, is_coin=True))
        for row in self._rows():
            row.line.set_count(pieces.of(row.worth))
            if row.worth not in self._known and not pieces.of(row.worth):
                self.coins.drop(row)
        self._quiet = False
        self._tell()
        if pieces != before:
            self.changed.emit()

    def set_target(self, amount: Money | None) -> None:
        """What the count should come to; without one nothing is said of it, as in a blind count."""
        self._target = amount
        if not self._is_made:
            return
        self.fill.setVisible(self._suggest is not None and amount is not None)
        self._tell()

    def set_held(self, held: Pieces | None) -> None:
        """What there is to take from: said beside each count, which is marked where it is more."""
        self._held = held
        if not self._is_made:
            return
        for group in (self.notes, self.coins):
            group.set_held(held)
        self._tell()

    def meets_target(self) -> bool:
        return self._target is not None and self.total() == self._target

    def is_dirty(self) -> bool:
        return self._is_made and any(row.line.text() for row in self._rows())

    def says(self) -> str:
        """What is said below the total, or nothing."""
        return self._says.text() if self._is_made else ""

    def clear(self) -> None:
        """No count, no target, no word of what was there."""
        self._target = self._held = None
        if not self._is_made:
            return
        self.fill.setVisible(False)
        self.set_pieces(Pieces())
        self.set_held(None)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order; nowhere before there are rows."""
        return [*(row.line for row in self._rows()), self.fill, self.reset] if self._is_made else []

    def take_focus(self) -> None:
        self._rows()[0].line.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what happens

    def _rows(self) -> list[PieceRow]:
        self._make()
        return [*self.notes.rows, *self.coins.rows]

    def _go(self, row: PieceRow, steps: int, by_enter: bool) -> None:
        rows = self._rows()
        at = rows.index(row) + steps
        if by_enter and (at >= len(rows) or self.meets_target()):
            self.completed.emit()
        elif 0 <= at < len(rows):
            rows[at].line.setFocus(Qt.FocusReason.TabFocusReason)

    def _counted(self) -> None:
        if not self._quiet:
            self._tell()
            self.changed.emit()

    def _fill_in(self) -> None:
        if self._suggest is None or self._target is None:
            return
        told = self._suggest(self._target)
        if told is None:
            text = self.tr("No notes and coins that are here make up {amount}.")
            self._say("warning", "warning", text.format(amount=self._figures.with_currency(self._target)))
            return
        self.set_pieces(told)
        announce(self, self._figures.pieces(told))

    def _start_again(self) -> None:
        self.set_pieces(Pieces())
        self.take_focus()

    def _refuse(self) -> None:
        text = self.tr("That is too many: of one note or coin at most {most} can be counted.")
        self._say("blocked", "bad", text.format(most=self._figures.count(MOST)))

    def _tell(self) -> None:
        total = self.total()
        self._total.setText(self._figures.money(total))
        said = self.tr("Total {amount}").format(amount=self._figures.with_currency(total))
        self._total.setAccessibleName(said)
        short = next((row for row in self._rows() if row.is_short()), None)
        if short is not None and self._held is not None:
            text = self.tr("Of {worth} there are only {count}.")
            count = self._figures.count(self._held.of(short.worth))
            self._say("blocked", "bad", text.format(worth=self._figures.worth(short.worth), count=count))
        elif self._target is None:
            self._say("", "", "")
        elif total == self._target:
            text = self.tr("Exactly {amount}.")
            self._say("check", "good", text.format(amount=self._figures.money(total)))
        elif total < self._target:
            text = self.tr("{amount} still missing.")
            self._say("info", "quiet", text.format(amount=self._figures.money(self._target - total)))
        else:
            text = self.tr("{amount} too much.")
            self._say("warning", "warning", text.format(amount=self._figures.money(total - self._target)))

    def _say(self, icon: str, tone: str, text: str) -> None:
        if icon:
            icons.dress(self._icon, icon, tone, 16)
        self._icon.setVisible(bool(icon))
        look.set_variant(self._says, "tone", tone or None)
        again = text == self._says.text()
        self._says.setText(text)
        if text and not again:
            announce(self._says, text, urgent=tone == "bad")
