"""Which order comes next: on a click on a column's title, or on the key that goes through all of them."""

from collections.abc import Sequence

from teller.counter.widgets.column import Column, Order


def clicked(columns: Sequence[Column], at: int, now: Order | None) -> Order | None:
    """By that column; if the rows stand by it already, the other way round. As it is, where it cannot be sorted."""
    column = columns[at]
    if not column.order:
        return now
    return now.turned() if now is not None and now.key == column.order else _first(column)


def following(columns: Sequence[Column], marked: int, now: Order | None) -> Order | None:
    """As if the marked cell's title were clicked; where none is marked that can be sorted, the next order of all."""
    if marked >= 0 and columns[marked].order:
        return clicked(columns, marked, now)
    firsts = [_first(column) for column in columns if column.order]
    every = [order for first in firsts for order in (first, first.turned())]
    if not every:
        return None
    return every[(every.index(now) + 1) % len(every)] if now in every else every[0]


def _first(column: Column) -> Order:
    """Of figures one looks for the greatest."""
    return Order(column.order, descending=column.align_right)
