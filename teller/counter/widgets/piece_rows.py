"""Rows of a count: what one note or coin is worth, how many there are, and what they come to."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from teller.bank.denominations import Denomination, denominations
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.count_line import CountLine
from teller.counter.widgets.plain import bare, label

_WIDEST = Money(10**6)  # what most rows come to: the column is as wide from the start, and does not jump


def _tr(text: str) -> str:
    return QCoreApplication.translate("PieceRows", text)


class PieceRow:
    """The parts of one row; `held` says how many there are to take from, where that is known."""

    def __init__(self, name: str, one: Denomination, figures: Figures, *, signed: bool, decimals: bool) -> None:
        self._figures, self.worth = figures, one.worth
        self._held: int | None = None
        code, worth = figures.currency.code, figures.worth(one.worth)
        says = _tr("{code} {worth} coins, count") if one.is_coin else _tr("{code} {worth} notes, count")
        self.title = label(figures.money(Money(one.worth)) if decimals else worth)
        self.times = label("×", "quiet")
        self.line = CountLine(f"{name}.{one.worth}", says.format(code=code, worth=worth), signed=signed)
        self.held, self.comes_to = label("", "small"), label("", None, f"{name}.{one.worth}.comes_to")
        self.title.setBuddy(self.line)
        for one_label in (self.title, self.comes_to):
            one_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line.counted_anew.connect(lambda _count: self.tell())

    def set_held(self, count: int | None) -> None:
        self._held = count
        self.tell()

    def is_short(self) -> bool:
        """Whether more are counted out than there are."""
        return self._held is not None and self.line.count() > self._held

    def tell(self) -> None:
        count = self.line.count()
        amount = self._figures.money(Money(self.worth * count)) if count else ""
        self.comes_to.setText(amount)
        held = "" if self._held is None else self._figures.count(self._held)
        words = _tr("only {count}") if self.is_short() else _tr("of {count}")
        self.held.setText(words.format(count=held) if held else "")
        look.set_variant(self.held, "tone", "bad" if self.is_short() else "quiet")
        look.set_variant(self.line, "bad", "true" if self.is_short() else "false")
        self.line.setAccessibleDescription(" ".join(part for part in (self.held.text(), amount) if part))


class PieceRows(QWidget):
    """Notes, or coins, one below the other; figures stand in columns.

    Signals: changed; too_many; left(row, steps, by_enter).
    """

    changed = Signal()
    too_many = Signal()
    left = Signal(object, int, bool)

    def __init__(self, name: str, title: str, figures: Figures, *, signed: bool) -> None:
        super().__init__()
        self._name, self._figures, self._signed = name, figures, signed
        self.rows: list[PieceRow] = []
        self._grid = QGridLayout(self)
        bare(self._grid)
        self._grid.setHorizontalSpacing(look.SMALL)
        self._grid.setVerticalSpacing(look.TIGHT)
        heading = label(title, "small")
        heading.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(heading, 0, 0)
        self._grid.setColumnMinimumWidth(4, self.fontMetrics().horizontalAdvance(figures.money(_WIDEST)))
        self._grid.setColumnStretch(5, 1)

    def build(self, known: Iterable[Denomination], worths: int) -> None:
        """A row for each; the column of what they are worth is at least so wide."""
        self._grid.setColumnMinimumWidth(0, worths)
        every = list(known)
        decimals = any(one.worth % self._figures.currency.unit for one in every)
        for one in every:
            self.add(one, decimals=decimals)

    def set_held(self, held: Pieces | None) -> None:
        """How many there are of each; room is made for it at once, so that no word of it moves what stands beside."""
        longest = max((self._figures.count(count) for _, count in held or ()), key=len, default="")
        words = _tr("only {count}").format(count=longest) if held is not None else ""
        self._grid.setColumnMinimumWidth(3, QFontMetrics(look.font("small")).horizontalAdvance(words))
        for row in self.rows:
            row.set_held(None if held is None else held.of(row.worth))

    def add(self, one: Denomination, *, decimals: bool = True) -> PieceRow:
        row = PieceRow(self._name, one, self._figures, signed=self._signed, decimals=decimals)
        at = len(self.rows) + 1
        self._grid.setRowStretch(at, 0)
        for column, part in enumerate(row_parts(row)):
            self._grid.addWidget(part, at, column)
        self._grid.setRowStretch(at + 1, 1)
        row.line.counted_anew.connect(lambda _count: self.changed.emit())
        row.line.too_many.connect(self.too_many)
        row.line.left.connect(lambda steps, enter: self.left.emit(row, steps, enter))
        row.tell()
        self.rows.append(row)
        return row

    def drop(self, row: PieceRow) -> None:
        """Take out the last row again."""
        self.rows.remove(row)
        for part in row_parts(row):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()


def worths_wide(figures: Figures, titles: Iterable[str], ink: QFontMetrics) -> int:
    """How wide the column of worths is, so that notes and coins below each other stand in the same columns."""
    small, unit = QFontMetrics(look.font("small")), figures.currency.unit
    known = denominations(figures.currency)
    broken = {one.is_coin for one in known if one.worth % unit}
    texts = (figures.money(Money(one.worth)) if one.is_coin in broken else figures.worth(one.worth) for one in known)
    return max(*map(ink.horizontalAdvance, texts), *map(small.horizontalAdvance, titles))


def row_parts(row: PieceRow) -> Iterator[QLabel | CountLine]:
    yield from (row.title, row.times, row.line, row.held, row.comes_to)
