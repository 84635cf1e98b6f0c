"""The books' page as a person works it: close the branch, read a report, open the day again, prove the books."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from teller.counter.papers.report import Report
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.report_sheet import ReportSheet
from teller.counter.widgets.table import PagedTable
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class BooksScreen:
    """Finds its widgets under `root`; `wait` waits until something is true."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    def day(self) -> str:
        """The business day and how it stands."""
        return self._label("books.day")

    def days(self) -> list[list[str]]:
        """Each day's cells, the newest first."""
        return self._rows("books.days")

    def report(self) -> Report | None:
        """What stands on the sheet."""
        sheet = self._root.findChild(ReportSheet, "books.report")
        return sheet.report() if sheet is not None and shown(sheet) else None

    def table(self, title: str) -> list[tuple[str, ...]]:
        """The rows of a table of the report."""
        report = self.report()
        return [row for one in (report.tables if report else ()) if one.title == title for row in one.rows]

    def notice(self) -> str:
        return self._label("books.notice.text") if shown(find(self._root, "books.notice")) else ""

    # -- closing and opening again

    def may_close(self) -> bool:
        return self._sees("books.close")

    def ask_to_close(self) -> None:
        self._wait(self.may_close)
        press(find(self._root, "books.close"), Qt.Key.Key_Space)
        self._wait(lambda: self._sees("books.closing.post") and bool(self.checks()))

    def checks(self) -> list[str]:
        """What has to be so before the branch closes, as it stands."""
        pills = self._root.findChildren(StatusPill)
        return [one.word() for one in pills if one.objectName().startswith("books.check_") and shown(one)]

    def may_confirm(self) -> bool:
        return find(self._root, "books.closing.post").isEnabled()

    def confirm(self) -> None:
        self._wait(self.may_confirm)
        press(find(self._root, "books.closing.post"), Qt.Key.Key_Return)

    def closing_notice(self) -> str:
        return self._label("books.closing.notice.text")

    def may_reopen(self) -> bool:
        return self._sees("books.reopen")

    def reopen(self, reason: str) -> None:
        self._wait(self.may_reopen)
        press(find(self._root, "books.reopen"), Qt.Key.Key_Space)
        line = find(self._root, "books.reason")
        if isinstance(line, QLineEdit):
            type_text(line, reason)
        press(line, Qt.Key.Key_Return)

    def reason_notice(self) -> str:
        return self._label("books.reason.notice")

    # -- proofs

    def prove(self) -> None:
        press(find(self._root, "books.prove"), Qt.Key.Key_Space)

    def is_proved(self) -> bool:
        return self._sees("books.result")

    def result(self) -> str:
        return self._label("books.result.text")

    def proofs(self) -> list[list[str]]:
        """Each row's result, what is proved, and where it does not hold."""
        return self._rows("books.proofs")

    def _sees(self, name: str) -> bool:
        found = self._root.findChild(QWidget, name)
        return found is not None and shown(found)

    def _rows(self, name: str) -> list[list[str]]:
        table = find(self._root, name)
        if not isinstance(table, PagedTable):
            raise TypeError(name)
        model = table.model()
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    def _label(self, name: str) -> str:
        found = find(self._root, name)
        return found.text() if isinstance(found, QLabel) else ""
