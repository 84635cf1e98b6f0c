"""Taking a report along: to a printer, or into a file that is whole or not there. What came of it is one sentence."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from teller.counter.papers.report import Report
from teller.counter.widgets.button import button

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    Chosen = tuple[QPrinter | None, str]

Form = Literal["pdf", "text"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


class Taking(QObject):
    """Three buttons, which whoever lays the page out puts where they belong.

    `wanted` is set by the page: it gives the report at once, or hands it on when it has been fetched. `choose_file`
    and `choose_printer` are answered by a person, and in tests by the test.
    Signals: done(text), failed(text).
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, page: QWidget, panel: str) -> None:
        super().__init__(page)
        self._page = page
        self.wanted: Callable[[Callable[[Report], None]], None] = lambda _take: None
        self.choose_file: Callable[[str, Form], str] = self._ask_for_file
        self.choose_printer: Callable[[], tuple[QPrinter | None, str]] = self._ask_for_printer
        self.pdf = button(_tr("Save as &PDF"), name=f"{panel}.save_pdf")
        self.text = button(_tr("Save as te&xt"), name=f"{panel}.save_text")
        self.printing = button(_tr("Pr&int"), name=f"{panel}.print", icon="print")
        self.pdf.clicked.connect(lambda: self.wanted(lambda report: self.save(report, "pdf")))
        self.text.clicked.connect(lambda: self.wanted(lambda report: self.save(report, "text")))
        self.printing.clicked.connect(lambda: self.wanted(self.print))

    def allow(self, *, allowed: bool) -> None:
        for one in (self.pdf, self.text, self.printing):
            one.setEnabled(allowed)

    def save(self, report: Report, form: Form) -> None:
        """Ask where, and write it there whole, or not at all."""
        from teller.counter.papers import new_file, report_paper
        from teller.counter.papers.report import as_text

        path = self.choose_file(report.name, form)
        if not path:
            return
        content = report_paper.as_pdf(report) if form == "pdf" else as_text(report).encode()
        file = None
        try:
            file = new_file.NewFile(path)
            file.write(content)
            file.keep()
        except OSError as error:
            self.failed.emit(new_file.why(error))
        else:
            self.done.emit(_tr("Saved as {name}.").format(name=path.replace("\\", "/").rpartition("/")[2]))
        finally:
            if file is not None:
                file.drop()

    def print(self, report: Report) -> None:
        """Ask on which printer, and print it there."""
        from teller.counter.papers import report_paper
        from teller.counter.papers.statement_paper import NotDrawn

        printer, why = self.choose_printer()
        if printer is None:
            if why:
                self.failed.emit(why)
            return
        printer.setDocName(report.name)
        try:
            report_paper.draw(printer, report)
        except NotDrawn:
            no_page = _tr("The printer took no page, so nothing was printed. Look after it, or save a PDF instead.")
            self.failed.emit(no_page)
        else:
            self.done.emit(_tr("It is being printed."))

    def _ask_for_printer(self) -> "Chosen":
        from teller.counter.papers.printing import choose_printer

        return choose_printer(self._page.window())

    def _ask_for_file(self, name: str, form: Form) -> str:
        ending, kind = (".pdf", _tr("PDF (*.pdf)")) if form == "pdf" else (".txt", _tr("Plain text (*.txt)"))
        proposed = QDir.home().filePath(f"{name}{ending}")
        path: str = QFileDialog.getSaveFileName(self._page.window(), _tr("Save"), proposed, kind)[0]
        return path if not path or path.lower().endswith(ending) else path + ending
