"""A report as it leaves the counter: a head, facts, and tables, all of them texts already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from teller.bank.papers.cleaning import one_line

_GAP = "  "


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title. `right` names the columns of figures by their place; `total` is a last row of sums."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()
    total: tuple[str, ...] | None = None
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`name` is its file's without an ending; `mark` is said of a practice bank; `foot` comes at the very end."""

    name: str
    bank: str
    title: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    mark: str = ""
    foot: str = ""


def as_text(report: Report) -> str:
    """The report in columns of plain text."""
    lines = [one_line(report.bank), one_line(report.title)]
    if report.mark:
        lines += [report.mark]
    lines += ["", *_facts(report.facts)]
    for table in report.tables:
        lines += ["", one_line(table.title), *_in_columns(table)]
    if report.foot:
        lines += ["", report.foot]
    return "\n".join(lines) + "\n"


def _facts(facts: Iterable[tuple[str, str]]) -> list[str]:
    said = [(one_line(name), one_line(value)) for name, value in facts]
    wide = max((len(name) for name, _ in said), default=0)
    return [f"{name.ljust(wide)}{_GAP}{value}".rstrip() for name, value in said]


def _in_columns(table: Table) -> list[str]:
    if not table.rows:
        return [table.empty]
    rows = [tuple(one_line(cell) for cell in row) for row in (table.columns, *table.rows)]
    if table.total is not None:
        rows.append(table.total)
    wide = [max(len(row[at]) for row in rows) for at in range(len(table.columns))]
    lines = [_line(row, wide, table.right) for row in rows]
    rule = "-" * (sum(wide) + len(_GAP) * (len(wide) - 1))
    lines.insert(1, rule)
    if table.total is not None:
        lines.insert(-1, rule)
    return lines


def _line(row: Sequence[str], wide: Sequence[int], right: frozenset[int]) -> str:
    cells = [cell.rjust(wide[at]) if at in right else cell.ljust(wide[at]) for at, cell in enumerate(row)]
    return _GAP.join(cells).rstrip()
