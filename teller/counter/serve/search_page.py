"""The box in which a customer is looked for, and the customers found as one types."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teller.bank.customers.find import Findings, Found
from teller.counter import look
from teller.counter.customer.particulars import birth_date
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.plain import announce, bare, label
from teller.counter.widgets.table import Column, PagedTable

_LONGEST = 200  # as much as the bank looks for
_WIDTHS = {1: 116, 2: 124, 3: 232, 4: 156}  # fixed, so that no column jumps while one types
_BORN, _MARGINS = 2, 28
_LOWEST = 136  # the table's height, where the page is short
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPage(QWidget):
    """Signals: typed(text), entered on Enter in the box, picked(Found), retry_asked, enrol_asked."""

    typed = Signal(str)
    entered = Signal()
    picked = Signal(object)
    retry_asked = Signal()
    enrol_asked = Signal()

    def __init__(self, figures: Figures, *, may_enrol: bool) -> None:
        super().__init__()
        self._figures, self._may_enrol = figures, may_enrol
        self.query = QLineEdit()
        self.query.setObjectName("serve.query")
        self.query.setAccessibleName(self.tr("Find a customer"))
        self.query.setPlaceholderText(self.tr("Name, customer or account number, e-mail or phone"))
        self.query.setToolTip(self.query.placeholderText())  # whole, where the line is short
        self.query.setMaxLength(_LONGEST)
        self.enrol = button(self.tr("New customer"), name="serve.enrol", icon="plus", shortcut="Ctrl+N")
        if not may_enrol:
            self.enrol.hide()
        self._status = label("", "small", "serve.status")
        self.table = PagedTable(
            self._columns(), name="serve.results", says=self.tr("Customers found"), empty=self._what_to_type()
        )
        self.table.stretch_column(0)
        for column, width in _WIDTHS.items():
            self.table.fix_column(column, look.px(width))
        self.table.fix_column(_BORN, max(look.px(_WIDTHS[_BORN]), self._widest_date()))
        self._lay_out()
        self._connect()

    def _widest_date(self) -> int:
        """What a day of any month needs in this language."""
        font = QFontMetrics(look.font("body"))
        dates = (birth_date(date(2000, month, 28), self._figures) for month in range(1, 13))
        return max(font.horizontalAdvance(day) for day in dates) + look.px(_MARGINS)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), lambda found: found.name, role="strong", hover=lambda found: found.name),
            Column(self.tr("Number"), lambda found: self._figures.number(found.number)),
            Column(self.tr("Born"), lambda found: birth_date(found.born, self._figures)),
            Column(
                self.tr("E-mail"), lambda found: found.email, role="quiet", hover=lambda found: found.email, spare=1
            ),
            Column(self.tr("Phone"), lambda one: one.phone, role="quiet", hover=lambda one: one.phone, spare=2),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(self.query, 1)
        head.addWidget(self.enrol)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(label(self.tr("Find a customer"), "title"))
        column.addSpacing(look.TIGHT)
        column.addLayout(head)
        self._status.setMinimumHeight(look.px(18))
        self.table.setMinimumHeight(look.px(_LOWEST))
        column.addWidget(self._status)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.query.textChanged.connect(self.typed)
        self.query.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.activated_row.connect(self.picked)
        self.table.retry_asked.connect(self.retry_asked)
        self.table.first_step.connect(self.take_focus)
        self.enrol.clicked.connect(self.enrol_asked)

    # -- what is shown

    def show_searching(self) -> None:
        self._status.setText(self.tr("Searching…"))

    def show_findings(self, findings: Findings) -> None:
        self.table.set_empty(self._nobody(findings.query) if findings.query.strip() else self._what_to_type())
        self.table.set_rows(findings.customers)
        said, before = self._how_many(findings), self._status.text()
        self._status.setText(said)
        if findings.query.strip() and (said != before or not said):
            announce(self.table, said or self.table.message())

    def show_failure(self, text: str) -> None:
        self._status.clear()
        self.table.paged.wait_for_rows()
        self.table.paged.fail(text)

    def clear(self) -> None:
        """Nothing stays of whoever was looked for, in what is read out neither."""
        self.query.setText("")
        self._status.clear()
        self.table.set_empty(self._what_to_type())
        self.table.set_rows([])

    def take_focus(self) -> None:
        self.query.setFocus(Qt.FocusReason.OtherFocusReason)
        self.query.selectAll()

    def take_focus_back(self, customer: Found | None) -> None:
        """Back from a customer: to their row, if they are in the table, else to the box."""
        rows = self.table.rows()
        if customer in rows:
            self.table.select(rows.index(customer))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()

    def _what_to_type(self) -> str:
        return self.tr(
            "Type part of a name, a customer or account number, an e-mail address or a phone number.\n"
            "Customers appear as you type; Enter chooses the first."
        )

    def _nobody(self, query: str) -> str:
        if self._may_enrol:
            said = self.tr("Nobody is found for “{query}”.\nTry less of the name, or enrol a new customer with Ctrl+N.")
        else:
            said = self.tr("Nobody is found for “{query}”.\nTry less of the name, or a number.")
        return said.format(query=query.strip())

    def _how_many(self, findings: Findings) -> str:
        count = len(findings.customers)
        if findings.more:
            return self.tr("The first {count}. Type on to narrow it down.").format(count=count)
        return self.tr("%n customer(s)", "", count) if count else ""

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.query:
            return self._in_the_box(event)
        return watched is self.table and self._in_the_table(event)

    def _in_the_box(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Down and self.table.rows():
            self.table.select(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self.query.text():
            self.query.setText("")
            return True
        return False

    def _in_the_table(self, event: QKeyEvent) -> bool:
        at_the_top = event.key() == Qt.Key.Key_Up and self.table.currentIndex().row() <= 0
        if at_the_top or event.key() == Qt.Key.Key_Escape:
            self.take_focus()
            return True
        return False
