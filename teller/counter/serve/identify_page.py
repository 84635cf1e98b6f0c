"""The step before a service: who it is said to be, and how the teller knows."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.customers.find import Found
from teller.bank.customers.rules import Identification
from teller.counter import look
from teller.counter.customer.particulars import birth_date, short
from teller.counter.figures import Figures
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import at_the_start, bare, label

_LONGEST = 1_000
_WIDEST = 480


class IdentifyPage(QWidget):
    """Signals: begun(Identification, document), cancelled."""

    begun = Signal(object, str)
    cancelled = Signal()

    def __init__(self, figures: Figures, ways: Iterable[tuple[Identification, str]]) -> None:
        super().__init__()
        self._figures = figures
        self._name = label("", "title", "serve.who", wrap=True)
        self._name.setMinimumWidth(1)  # one endless word must not push the page aside
        self._facts = DetailList("serve.facts")
        self._notice = Notice("serve.notice")
        self.form = Form()
        self._way = self.form.add(ChoiceField(self.tr("&Identified by"), name="serve.identified_by", choices=ways))
        self._document = self.form.add(
            TextField(
                self.tr("&Document seen"),
                name="serve.document",
                hint=self.tr("For example its last digits. It is kept with the service."),
                longest=_LONGEST,
            )
        )
        self._begin = button("", name="serve.begin", weight="primary")
        tell_key(self._begin, "Enter")
        back = button(self.tr("Back"), name="serve.back")
        tell_key(back, "Esc")
        self.form.set_buttons(self._begin, back)
        self.form.submitted.connect(self._submit)
        self.form.cancelled.connect(self.cancelled)
        back.clicked.connect(self.cancelled)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        column.addWidget(self._name)
        column.addLayout(at_the_start(self._facts))
        column.addSpacing(look.SMALL)
        column.addLayout(at_the_start(self._notice))
        column.addLayout(at_the_start(self.form))
        column.addStretch(1)
        for part in (self._facts, self._notice, self.form):
            part.setMaximumWidth(look.px(_WIDEST))

    def show_customer(self, customer: Found) -> None:
        self.clear()
        self._name.setText(customer.name)
        facts = [
            (self.tr("Customer number"), self._figures.number(customer.number)),
            (self.tr("Date of birth"), birth_date(customer.born, self._figures)),
            (self.tr("E-mail"), customer.email),
            (self.tr("Phone"), customer.phone),
        ]
        self._facts.set_rows([(name, value or self.tr("not known")) for name, value in facts])
        self._say_on_button(self.tr("Serve {name}").format(name=short(customer.name)))

    def refuse(self, field: str, text: str) -> None:
        if field in {"identified_by", "document"}:
            self.form.notice_for(field, text)
        else:
            self._notice.say(text)

    def set_busy(self, busy: bool) -> None:
        if busy:
            self._notice.clear()
        self.form.set_busy(busy)

    def clear(self) -> None:
        self._name.clear()
        self._facts.set_rows([])
        self._notice.clear()
        self._notice.setAccessibleName("")
        self._say_on_button("")
        self.form.clear()

    def is_dirty(self) -> bool:
        return self._document.is_dirty()

    def take_focus(self) -> None:
        self._way.take_focus()

    def typed(self) -> tuple[Identification, str]:
        # A combo box keeps a str that is an enum's as a plain one.
        return Identification(str(self._way.value())), self._document.text()

    def retype(self, way: Identification, document: str) -> None:
        """What was typed of the customer shown, before this page was built."""
        self._way.set_value(way)
        self._document.set_text(document)

    def _submit(self) -> None:
        self.begun.emit(*self.typed())

    def _say_on_button(self, text: str) -> None:
        # An ampersand in a name would become a key of the button's.
        reword(self._begin, text.replace("&", "&&"))
        self._begin.setAccessibleName(text)
