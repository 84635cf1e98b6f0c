"""Taking a statement along: saved in a format of one's choice, or printed; with progress, and a way to stop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from teller.bank.papers.formats import Format
from teller.counter.language import marked
from teller.counter.papers.printing import choose_printer
from teller.counter.statement.presenter import StatementPresenter
from teller.counter.widgets.button import button
from teller.counter.widgets.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FORMATS = marked(
    {
        Format.PDF: "&PDF, for the customer",
        Format.CSV: "&CSV, for a spreadsheet",
        Format.OFX: "&OFX, for accounting software",
        Format.CAMT: "camt.05&3, ISO 20022",
        Format.JSON: "&JSON, for programs",
        Format.TEXT: "Plain &text",
    }
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("statement", text)


class TakingAlong(QObject):
    """Two buttons and a progress, which whoever lays the page out puts where they belong.

    `choose_file` asks where a file is to be saved, and `choose_printer` on what to print; tests answer for a person.
    """

    def __init__(self, page: QWidget, presenter: StatementPresenter) -> None:
        super().__init__(page)
        self._page, self._presenter = page, presenter
        self._lines, self._allowed = 0, False
        self.progress = Progress("statement.saving")
        self.choose_file: Callable[[str], str] = self._ask_for_file
        self.choose_printer: Callable[[], tuple[QPrinter | None, str]] = lambda: choose_printer(page.window())
        self.saving = button(_tr("&Save as…"), name="statement.save")
        self.printing = button(_tr("Pr&int"), name="statement.print", icon="print")
        self.saving.clicked.connect(self._open_menu)
        self.printing.clicked.connect(self._print)
        self.progress.cancelled.connect(presenter.saver.cancel)
        saver = presenter.saver
        saver.asked.connect(lambda: self.allow(allowed=self._allowed))
        saver.began.connect(self._begin)
        saver.advanced.connect(self._advance)
        saver.saved.connect(self._saved)
        saver.failed.connect(self._failed)
        saver.stopped.connect(self._stopped)
        self.progress.hide()
        self.allow(allowed=False)

    def allow(self, *, allowed: bool) -> None:
        """Whether what stands on screen is a statement that can be taken along."""
        for one in (self.saving, self.printing):
            one.setEnabled(allowed and not self._presenter.saver.is_busy())
        self._allowed = allowed

    def stop(self) -> bool:
        """Stop it, where something is being made."""
        busy = self._presenter.saver.is_busy()
        self._presenter.saver.cancel()
        return busy

    def put_away(self) -> None:
        """Nothing is told of the statement that was saved before."""
        if not self._presenter.saver.is_busy():
            self.progress.hide()

    def save(self, form: Format) -> None:
        """Ask where, and save."""
        path = self.choose_file(self._presenter.file_name(form))
        if path:
            self._presenter.save(form, path)

    def say(self, text: str, tone: str) -> None:
        """How something went that was made of a line, in the place where the rest is told."""
        if not self._presenter.saver.is_busy():
            self.progress.show()
            self.progress.finish(text) if tone == "good" else self.progress.fail(text)

    # -- how it goes

    def _open_menu(self) -> None:
        menu = QMenu(self._page)
        menu.setObjectName("statement.formats")
        menu.setAccessibleName(_tr("Formats to save the statement in"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form in _FORMATS:
            action = menu.addAction(_tr(_FORMATS[form]))
            action.setObjectName(f"statement.formats.{form.name.lower()}")
            action.triggered.connect(lambda _checked=False, form=form: self.save(form))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.saving.mapToGlobal(self.saving.rect().bottomLeft()))

    def _print(self) -> None:
        printer, why = self.choose_printer()
        if printer is not None:
            self._presenter.print_on(printer)
        elif why:
            self._failed(why)

    def _begin(self, lines: int, paged: bool) -> None:
        self._lines = lines
        self.allow(allowed=self._allowed)
        self.progress.show()
        far = self.tr("%n line(s)", "", lines)
        self.progress.begin(self.tr("Making the statement"), self._presenter.saver.steps, far)
        if paged:
            self.progress.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _advance(self, steps: int) -> None:
        done = steps
        count = self._presenter.figures.count
        words = self.tr("{done} of {lines} lines")
        if done > self._lines:  # then all are there, and are being drawn
            done, words = done - self._lines, self.tr("{done} of {lines} lines drawn")
        shown = words.format(done=count(done), lines=count(self._lines))
        self.progress.advance(steps, shown)

    def _saved(self, said: str) -> None:
        self._ended(
            lambda: self.progress.finish(said, "" if self._lines else self.tr("It says that there are no lines."))
        )

    def _failed(self, said: str) -> None:
        self._ended(lambda: self.progress.fail(said))

    def _stopped(self) -> None:
        self._ended(lambda: self.progress.stopped(self.tr("Stopped. Nothing was saved."), ""))

    def _ended(self, say: Callable[[], None]) -> None:
        had_focus = self.progress.cancel.hasFocus() or self.progress.hasFocus()
        self.allow(allowed=self._allowed)
        self.progress.show()
        say()
        if had_focus:
            self.saving.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_file(self, proposed: str) -> str:
        ending = proposed.rpartition(".")[2]
        dialog = QFileDialog(
            self._page.window(), self.tr("Save the statement"), proposed, f"{ending.upper()} (*.{ending})"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog.selectedFiles()[0] if dialog.exec() else ""
