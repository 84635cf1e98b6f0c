"""Sheets of charts: with figures, with what is too little or too much, and without any."""

from typing import Final

from PySide6.QtWidgets import QWidget

from teller.bank.money import Money
from teller.counter.gallery.specimen import Sheet, figures
from teller.counter.widgets.bar_chart import Bar, BarChart
from teller.counter.widgets.flow_chart import FlowChart, Hour

DRAWERS: Final = [
    Bar("Drawer 1", Money(8_420_00), Money(500_00), Money(10_000_00), "Tom Reed"),
    Bar("Drawer 2", Money(310_50), Money(500_00), Money(10_000_00), "Ines Albers"),
    Bar("Drawer 3, at the counter by the window", Money(12_905_20), Money(500_00), Money(10_000_00), "Wei Zhang"),
    Bar("Drawer 4", Money(0), note="closed"),
]
_DAY: Final = (
    (820, 300),
    (2_450, 1_100),
    (3_900, 2_260),
    (1_200, 4_100),
    (640, 700),
    (0, 0),
    (2_980, 1_340),
    (450, 120),
)
HOURS: Final = [
    Hour(f"{9 + at}", Money(came * 100), Money(went * 100), f"{9 + at}:00 to {10 + at}:00")
    for at, (came, went) in enumerate(_DAY)
]


def bar_charts() -> QWidget:
    sheet = Sheet("Bar chart", "Each bar has its figure. What is too little or too much is striped and says so.")
    drawers, plain, empty = (
        BarChart(f"g.bars_{name}", "Cash by drawer", figures(), empty="No drawer is open. Open one with Ctrl+5.")
        for name in ("limits", "plain", "empty")
    )
    drawers.set_bars(DRAWERS)
    plain.set_bars([Bar(one.label, one.value) for one in DRAWERS])
    sheet.show_state("Between a minimum and a maximum", drawers)
    sheet.show_state("Without limits", plain)
    sheet.show_state("Empty", empty)
    return sheet.end()


def flow_charts() -> QWidget:
    sheet = Sheet("Flow chart", "In above the line, out below it and striped. Arrow keys go from hour to hour.")
    day, morning, empty = (
        FlowChart(f"g.flow_{name}", "The day’s cash", figures(), empty="No cash has moved today.")
        for name in ("day", "morning", "empty")
    )
    day.set_hours(HOURS)
    morning.set_hours([Hour("9", Money(15_00), Money(0)), Hour("10", Money(0), Money(0))])
    sheet.show_state("A day", day)
    sheet.show_state("Only money that came in", morning)
    sheet.show_state("Empty", empty)
    return sheet.end()
