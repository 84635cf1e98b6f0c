"""Bars beside their figures, such as the cash in each drawer, with the least and the most that each should have."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from teller.bank.money import Money
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.chart import MARGIN, Chart, high, wide

_BAR: Final = 10
_BRACKET: Final = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called, how much it is, and between what it should be. `note` says more in quiet words."""

    label: str
    value: Money
    least: Money | None = None
    most: Money | None = None
    note: str = ""

    def is_below(self) -> bool:
        return self.least is not None and self.value < self.least

    def is_above(self) -> bool:
        return self.most is not None and self.value > self.most


class BarChart(Chart):
    """A bar below each name and figure. What is too little or too much is striped and says so in words."""

    def __init__(self, name: str, says: str, figures: Figures, *, empty: str) -> None:
        self._figures, self._bars = figures, list[Bar]()
        super().__init__(name, says, empty)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = list(bars)
        self._tell([self._in_words(one) for one in self._bars])

    def clear(self) -> None:
        self.set_bars([])

    def _named(self, one: Bar) -> str:
        return self.tr("{name}, {note}").format(name=one.label, note=one.note) if one.note else one.label

    def _in_words(self, one: Bar) -> str:
        amount, off = self._figures.with_currency(one.value), self._off(one)
        if not off:
            return self.tr("{name}: {amount}").format(name=self._named(one), amount=amount)
        return self.tr("{name}: {amount}, {warning}").format(name=self._named(one), amount=amount, warning=off)

    def _off(self, one: Bar) -> str:
        """What is wrong with it in words, or nothing."""
        if one.least is not None and one.is_below():
            return self.tr("below the minimum of {limit}").format(limit=self._figures.money(one.least))
        if one.most is not None and one.is_above():
            return self.tr("above the maximum of {limit}").format(limit=self._figures.money(one.most))
        return ""

    # -- where things stand

    def _row_height(self, one: Bar) -> int:
        below = look.TIGHT + high("small") if self._off(one) else 0
        return 2 * look.SMALL + high("body") + look.SMALL + look.px(_BAR) + below

    def _has_limits(self) -> bool:
        return any(one.least is not None or one.most is not None for one in self._bars)

    def _height(self) -> int:
        legend = high("small") + look.SMALL if self._has_limits() else 0
        return 2 * MARGIN + sum(map(self._row_height, self._bars)) + legend

    def _area(self, part: int) -> QRect:
        inner = self._inner().adjusted(-look.TIGHT, 0, look.TIGHT, 0)
        top = inner.top() + sum(self._row_height(one) for one in self._bars[:part])
        return QRect(inner.left(), top, inner.width(), self._row_height(self._bars[part]))

    def _span(self) -> tuple[int, int]:
        """From the least to the most that must find room, in minor units; zero always does."""
        every = [0]
        for one in self._bars:
            every += [amount.cents for amount in (one.value, one.least, one.most) if amount is not None]
        least, most = min(every), max(every)
        return least, most if most > least else least + 1

    def _x(self, cents: int, room: QRect) -> int:
        """Where an amount stands. A length on screen is no amount, so a float may measure it."""
        least, most = self._span()
        return room.left() + round((cents - least) / (most - least) * room.width())

    # -- what is drawn

    def _draw(self, painter: QPainter) -> None:
        for part, one in enumerate(self._bars):
            self._draw_row(painter, self._area(part).adjusted(look.TIGHT, look.SMALL, -look.TIGHT, -look.SMALL), one)
        if self._has_limits():
            self._draw_legend(painter)

    def _draw_row(self, painter: QPainter, room: QRect, one: Bar) -> None:
        line, figure = high("body"), self._figures.money(one.value)
        off, tone = self._off(one), "warning" if self._off(one) else "ink"
        taken = wide("strong", figure)
        text = QRect(room.left(), room.top(), max(0, room.width() - taken - look.MEDIUM), line)
        named = min(wide("body", one.label), text.width())
        self._write(painter, QRect(text.left(), text.top(), named, line), one.label, role="body", ink="ink")
        if one.note and text.width() - named > look.VAST:
            beside = text.adjusted(named + look.SMALL, 0, 0, 0)
            self._write(painter, beside, one.note, role="small", ink="quiet")
        end = QRect(room.right() + 1 - taken, room.top(), taken, line)
        self._write(painter, end, figure, role="strong", ink=tone, side="end")
        bar = QRect(room.left(), room.top() + line + look.SMALL, room.width(), look.px(_BAR))
        self._draw_bar(painter, bar, one, striped=bool(off))
        if off:
            below = QRect(room.left(), bar.bottom() + 1 + look.TIGHT, room.width(), high("small"))
            self._write(painter, below, off, role="small", ink="warning")

    def _draw_bar(self, painter: QPainter, bar: QRect, one: Bar, *, striped: bool) -> None:
        self._fill(painter, bar, "sunken")
        zero, end = self._x(0, bar), self._x(one.value.cents, bar)
        if zero != end:
            done = QRect(min(zero, end), bar.top(), abs(end - zero), bar.height())
            self._fill(painter, done, "warning" if striped else "accent", striped=striped)
        for limit, side in ((one.least, 1), (one.most, -1)):
            if limit is not None:
                self._bracket(painter, self._x(limit.cents, bar), bar, side)

    def _bracket(self, painter: QPainter, x: int, bar: QRect, side: int) -> None:
        """`[` where the room begins in which it should be, `]` where it ends."""
        arm = side * look.px(_BRACKET)
        x = min(max(x, bar.left() + 1), bar.right())
        top, foot = bar.top() - look.px(3), bar.bottom() + look.px(3)
        left = min(x, x + arm)
        parts = QRect(x, top, 2, foot - top), QRect(left, top, abs(arm), 2), QRect(left, foot - 2, abs(arm), 2)
        for one in parts:  # paper round it, so that it is seen on a bar, too
            painter.fillRect(self._mirrored(one).adjusted(-1, -1, 1, 1), look.colour("surface"))
        for one in parts:
            painter.fillRect(self._mirrored(one), look.colour("ink"))

    def _draw_legend(self, painter: QPainter) -> None:
        inner, line = self._inner(), high("small")
        at = inner.left()
        top = inner.bottom() + 1 - line
        words = ((1, self.tr("minimum"), any(one.least is not None for one in self._bars)),
                 (-1, self.tr("maximum"), any(one.most is not None for one in self._bars)))  # fmt: skip
        for side, text, used in words:
            if used:
                glyph = QRect(at, top + look.px(3), look.px(_BRACKET), line - look.px(6))
                self._bracket(painter, at if side > 0 else at + look.px(_BRACKET), glyph, side)
                at += look.px(_BRACKET) + look.SMALL
                self._write(painter, QRect(at, top, wide("small", text), line), text, role="small", ink="quiet")
                at += wide("small", text) + look.LARGE
