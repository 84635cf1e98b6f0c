"""The receipt of a line once more: printed or saved again, as the copy that it is."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from teller.bank.accounts.statement import Line
from teller.counter.language import marked
from teller.counter.statement.presenter import StatementPresenter
from teller.counter.statement.taking_along import TakingAlong
from teller.counter.widgets.button import button

_WAYS = marked({"print": "&Print", "pdf": "Save as P&DF", "text": "Save as &text"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("statement", text)


class LineReceipt(QObject):
    """A button for the chosen line. Where to save, on what to print and how it went, is the business of `along`."""

    def __init__(self, page: QWidget, presenter: StatementPresenter, along: TakingAlong) -> None:
        super().__init__(page)
        self._page, self._presenter, self._along = page, presenter, along
        self._line: Line | None = None
        self.button = button(_tr("Recei&pt…"), name="statement.receipt")
        self.button.clicked.connect(self._open_menu)
        presenter.receipts.said.connect(along.say)
        self.choose(None)

    def choose(self, line: Line | None) -> None:
        self._line = line
        self.button.setEnabled(line is not None and self._presenter.has_receipt(line))

    def save(self, ending: str) -> None:
        if self._line is None:
            return
        path = self._along.choose_file(f"{self._line.reference}.{ending}")
        if path and self._line is not None:
            self._presenter.save_receipt(self._line, path)

    def print_again(self) -> None:
        printer, why = self._along.choose_printer()
        if printer is not None and self._line is not None:
            self._presenter.print_receipt(self._line, printer)
        elif why:
            self._along.say(why, "warning")

    def _open_menu(self) -> None:
        menu = QMenu(self._page)
        menu.setObjectName("statement.receipts")
        menu.setAccessibleName(_tr("The receipt of this line, once more"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ways = {"print": self.print_again, "pdf": lambda: self.save("pdf"), "text": lambda: self.save("txt")}
        for thing in _WAYS:
            action = menu.addAction(_tr(_WAYS[thing]))
            action.setObjectName(f"statement.receipts.{thing}")
            action.triggered.connect(lambda _checked=False, then=ways[thing]: then())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.button.mapToGlobal(self.button.rect().topLeft()))
