"""Sheets of tables: with rows, without any, while they load, and when they could not be loaded."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from teller.counter import look
from teller.counter.gallery.specimen import Sheet, figures, money
from teller.counter.widgets.table import Column, PagedTable


class _Account(NamedTuple):
    name: str
    number: str
    cents: int
    state: str


ACCOUNTS = [
    _Account("Everyday", "4021773306", 128_450, "active"),
    _Account("Savings", "4021774119", 1_200_000, "active"),
    _Account("Rent pot", "4021776002", -35_000, "frozen"),
]


def columns() -> list[Column]:
    return [
        Column("Account", lambda row: row.name, role="strong"),
        Column("Number", lambda row: figures().number(row.number), role="quiet"),
        Column("Balance", lambda row: money(row.cents), align_right=True, role="money"),
        Column(
            "State",
            lambda row: row.state,
            icon=lambda row: "frozen" if row.state == "frozen" else "check",
            tone=lambda row: "warning" if row.state == "frozen" else "good",
        ),
    ]


def table(name: str, rows: int = 4) -> PagedTable:
    made = PagedTable(
        columns(), name=name, says="Accounts", empty="No accounts yet. Press Ctrl+N to open the first one."
    )
    made.setFixedHeight(look.px(34) + rows * look.row_height())
    return made


def tables() -> QWidget:
    sheet = Sheet("Table", "Arrows move, Enter opens, Ctrl+C copies. Figures stand to the right, in columns.", wide=720)
    full, low, empty, failed = (table(f"g.table_{name}") for name in ("full", "low", "empty", "failed"))
    for one in (full, low):
        one.set_rows(ACCOUNTS)
    full.select(0)
    low.set_compact(True)
    sheet.show_state("With rows, one of them chosen", full)
    sheet.show_state("Low rows", low)
    sheet.show_state("Empty: what it would hold, and the first step", empty)
    sheet.show_state("It could not be loaded", failed)
    failed.paged.fail("The file is locked by another program.")
    return sheet.end()
