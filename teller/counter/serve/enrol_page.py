"""The form in which somebody becomes a customer, with the question whether they are one already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.customer.particulars import Typed
from teller.counter.customer.particulars_form import ParticularsForm
from teller.counter.figures import Figures
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import at_the_start, bare, label


class EnrolPage(QWidget):
    """Signals: enrolled(Typed, although_alike), looked_at(number) for the customer who may be the same, cancelled."""

    enrolled = Signal(object, bool)
    looked_at = Signal(str)
    cancelled = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures, self._number = figures, ""
        self.form = ParticularsForm("serve", figures)
        self._notice = Notice("serve.enrol_notice")
        self._choice = QWidget()
        self._anyway = button(self.tr("Enrol &all the same"), name="serve.enrol_anyway")
        self._known = button("", name="serve.enrol_known")
        self._save = button(self.tr("Enrol"), name="serve.save", weight="primary")
        tell_key(self._save, "Enter")
        back = button(self.tr("Back"), name="serve.enrol_back")
        tell_key(back, "Esc")
        self._lay_out()
        self.form.set_buttons(self._save, back)
        self.form.submitted.connect(lambda: self.enrolled.emit(self.form.typed(), False))
        self.form.cancelled.connect(self.cancelled)
        self.form.changed.connect(self._forget_alike)
        back.clicked.connect(self.cancelled)
        self._anyway.clicked.connect(lambda: self.enrolled.emit(self.form.typed(), True))
        self._known.clicked.connect(lambda: self.looked_at.emit(self._number))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._choice)
        bare(row, look.SMALL)
        row.addWidget(self._known)
        row.addWidget(self._anyway)
        row.addStretch(1)
        self._choice.hide()
        self.form.add_widget(self._notice)
        self.form.add_widget(self._choice)
        column = QVBoxLayout(self)
        bare(column, look.TIGHT)
        column.addWidget(label(self.tr("New customer"), "title"))
        says = self.tr("Only the name must be given. The rest helps to find them again.")
        column.addWidget(label(says, "quiet", wrap=True))
        column.addSpacing(look.MEDIUM)
        column.addLayout(at_the_start(self.form))
        column.addStretch(1)

    def refuse(self, field: str, text: str) -> None:
        if field in {"name", "email", "phone", "born", "address"}:
            self.form.notice_for(field, text)
        else:
            self._notice.say(text)

    def ask_whether_alike(self, text: str, number: str) -> None:
        """The cursor goes to the harmless answer: enrolling somebody twice has to be meant."""
        self._number = number
        self._notice.say(text, "warning")
        reword(self._known, self.tr("Look at customer {number}").format(number=self._figures.number(number)))
        self._choice.show()
        self._known.setFocus()
        self._save.hide()  # one way to enrol at a time

    def set_busy(self, busy: bool) -> None:
        if busy:
            self._forget_alike()
        self.form.set_busy(busy)

    def clear(self) -> None:
        self.form.clear()
        self._forget_alike()

    def is_dirty(self) -> bool:
        return self.form.is_dirty()

    def take_focus(self) -> None:
        self.form.take_focus()

    def typed(self) -> Typed:
        return self.form.typed()

    def _forget_alike(self) -> None:
        self._number = ""
        self._notice.clear()
        self._notice.setAccessibleName("")
        reword(self._known, "")
        self._choice.hide()
        self._save.show()
