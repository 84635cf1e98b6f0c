"""What came in and what went out, hour by hour: columns above and below a line, with the scale beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from teller.bank.money import Money
from teller.counter import look
from teller.counter.figures import MINUS, Figures
from teller.counter.widgets.chart import MARGIN, Chart, high, wide

_HIGH: Final = 168
_SWATCH: Final = 12
_WIDEST_COLUMN: Final = 28
_STEPS: Final = (1, 2, 5)
_TICKS: Final = 3


@dataclass(frozen=True, slots=True)
class Hour:
    """One column: how it is called below the chart, in words, and what came in and went out. Neither is below zero."""

    label: str
    came_in: Money
    went_out: Money
    name: str = ""


class FlowChart(Chart):
    """In is solid and above the line, out is striped and below it; both are named with their sums above the chart, and
    the column that one is at is told in full below it.
    """

    _KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)

    def __init__(self, name: str, says: str, figures: Figures, *, empty: str) -> None:
        self._figures, self._hours = figures, list[Hour]()
        super().__init__(name, says, empty)

    def set_hours(self, hours: Sequence[Hour]) -> None:
        self._hours = list(hours) if any(one.came_in or one.went_out for one in hours) else []
        self._tell([self._in_words(one) for one in self._hours])

    def clear(self) -> None:
        self.set_hours([])

    def _in_words(self, one: Hour) -> str:
        if not one.came_in and not one.went_out:
            return self.tr("{hour}: nothing").format(hour=one.name or one.label)
        came_in, went_out = self._figures.money(one.came_in), self._figures.money(one.went_out)
        words = self.tr("{hour}: {came_in} in, {went_out} out")
        return words.format(hour=one.name or one.label, came_in=came_in, went_out=went_out)

    # -- where things stand

    def _height(self) -> int:
        return 2 * MARGIN + 3 * high("small") + 3 * look.SMALL + look.px(_HIGH)

    def _plot(self) -> QRect:
        """Where the columns stand: right of the scale, below the names, above the hours and the words."""
        inner, line = self._inner(), high("small")
        scale = max(wide("small", self._scale_text(cents)) for cents in self._ticks())
        return inner.adjusted(scale + look.SMALL, line + look.SMALL + line // 2, 0, -2 * (line + look.SMALL))

    def _area(self, part: int) -> QRect:
        plot = self._plot()
        left = plot.left() + plot.width() * part // len(self._hours)
        right = plot.left() + plot.width() * (part + 1) // len(self._hours)
        return QRect(left, plot.top(), right - left, plot.height() + high("small") + look.TIGHT)

    def _most(self) -> tuple[int, int]:
        """The most that goes out in an hour, and the most that comes in."""
        return max(one.went_out.cents for one in self._hours), max(one.came_in.cents for one in self._hours)

    def _ticks(self) -> list[int]:
        """Round amounts on the scale, from the lowest to the highest that is needed."""
        down, up = self._most()
        step = _round_step(max(down, up), _TICKS)
        return [step * at for at in range(-(self._reach(down) // step), self._reach(up) // step + 1)]

    def _reach(self, cents: int) -> int:
        """How far the scale goes for it: to the next half step, so that little room stays empty."""
        half = max(1, _round_step(max(self._most()), _TICKS) // 2)
        return -(-cents // half) * half

    def _y(self, cents: int, plot: QRect) -> int:
        """Where an amount stands. A length on screen is no amount, so a float may measure it."""
        down, up = (self._reach(most) for most in self._most())
        return plot.bottom() - round((cents + down) / (down + up) * plot.height())

    def _scale_text(self, cents: int) -> str:
        return f"{MINUS if cents < 0 else ''}{self._figures.worth(abs(cents))}"

    # -- what is drawn

    def _draw(self, painter: QPainter) -> None:
        plot = self._plot()
        self._draw_names(painter)
        self._draw_scale(painter, plot)
        zero = self._y(0, plot)
        for part, one in enumerate(self._hours):
            area = self._area(part)
            column = min(look.px(_WIDEST_COLUMN), max(3, area.width() * 2 // 3))
            left = area.center().x() - column // 2
            if one.came_in:
                top = min(self._y(one.came_in.cents, plot), zero - 2)
                self._fill(painter, QRect(left, top, column, zero - top), "accent")
            if one.went_out:
                foot = max(self._y(-one.went_out.cents, plot), zero + 3)
                self._fill(painter, QRect(left, zero + 1, column, foot - zero), "quiet", striped=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.colour("edge"), 1))
        line = self._mirrored(QRect(plot.left(), zero, plot.width(), 1))
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_hours(painter, plot)
        self._draw_words(painter)

    def _draw_names(self, painter: QPainter) -> None:
        """What the two kinds of column mean, with the sum of each."""
        inner, line, at = self._inner(), high("small"), self._inner().left()
        came_in = Money(sum(one.came_in.cents for one in self._hours))
        went_out = Money(sum(one.went_out.cents for one in self._hours))
        for text, ink, striped in (
            (self.tr("in {amount}").format(amount=self._figures.money(came_in)), "accent", False),
            (self.tr("out {amount}").format(amount=self._figures.money(went_out)), "quiet", True),
        ):
            swatch = look.px(_SWATCH)
            self._fill(painter, QRect(at, inner.top() + (line - swatch) // 2, swatch, swatch), ink, striped=striped)
            at += swatch + look.SMALL
            self._write(painter, QRect(at, inner.top(), wide("small", text), line), text, role="small", ink="ink")
            at += wide("small", text) + look.LARGE

    def _draw_scale(self, painter: QPainter, plot: QRect) -> None:
        line, inner = high("small"), self._inner()
        for cents in self._ticks():
            y = self._y(cents, plot)
            place = QRect(inner.left(), y - line // 2, plot.left() - look.SMALL - inner.left(), line)
            self._write(painter, place, self._scale_text(cents), role="small", ink="quiet", side="end")
            across = self._mirrored(QRect(plot.left(), y, plot.width(), 1))
            painter.fillRect(across, look.colour("hairline"))

    def _draw_hours(self, painter: QPainter, plot: QRect) -> None:
        """Each hour below its column; where they are too many, every second, third, and so on."""
        widest = max(wide("small", one.label) for one in self._hours) + look.SMALL
        every = max(1, -(-widest * len(self._hours) // max(1, plot.width())))
        for part in range(0, len(self._hours), every):
            middle = self._area(part).center().x()
            place = QRect(middle - widest // 2, plot.bottom() + look.TIGHT, widest, high("small"))
            self._write(painter, place, self._hours[part].label, role="small", ink="quiet", side="middle")

    def _draw_words(self, painter: QPainter) -> None:
        inner, line = self._inner(), high("small")
        if 0 <= self._current < len(self._hours):
            place = QRect(inner.left(), inner.bottom() + 1 - line, inner.width(), line)
            self._write(painter, place, self.spoken()[self._current], role="small", ink="ink")


def _round_step(most: int, about: int) -> int:
    """A step of 1, 2 or 5 tens so that about so many reach the most."""
    power = 1
    while True:
        for one in _STEPS:
            if one * power * about >= most:
                return one * power
        power *= 10
