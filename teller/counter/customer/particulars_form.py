"""The form for a customer's particulars, the same for enrolling and for editing."""

from dataclasses import astuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.customers.overview import Overview
from teller.counter import look
from teller.counter.customer.particulars import Typed
from teller.counter.figures import Figures
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.field import Field, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import at_the_top, bare

_LONGEST = 1_000  # beyond what the bank takes: what is too long is refused in words, never cut off in silence
_WIDEST = 680


class ParticularsForm(Form):
    """Fields `panel.name`, `.email`, `.phone`, `.born` and `.address`; its buttons are the panel's own."""

    def __init__(self, panel: str, figures: Figures) -> None:
        super().__init__()
        self.name = self.add(TextField(self.tr("&Name"), name=f"{panel}.name", longest=_LONGEST))
        self.email = TextField(self.tr("E-&mail"), name=f"{panel}.email", longest=_LONGEST)
        self.phone = TextField(self.tr("&Phone"), name=f"{panel}.phone", longest=_LONGEST)
        self.born = DateField(self.tr("&Date of birth"), name=f"{panel}.born")
        self.address = TextField(self.tr("Add&ress"), name=f"{panel}.address", longest=_LONGEST)
        self.born.setLocale(figures.locale)
        self._pair(self.email, self.phone)
        self._pair(self.born, self.address)
        self.setMaximumWidth(look.px(_WIDEST))

    def _pair(self, left: Field, right: Field) -> None:
        side_by_side = QWidget()
        inside = QVBoxLayout(side_by_side)
        bare(inside)
        row = Columns(spacing=look.LARGE)
        inside.addLayout(row)
        for field in (left, right):
            self.fields[field.name] = field
            field.edited.connect(self.changed)
            row.addLayout(at_the_top(field), 1)
        self.add_widget(side_by_side)

    def typed(self) -> Typed:
        """What stands here. A day is told in a form that reads the same in every language: 3/4 is no day of its own."""
        day = self.born.day()
        born = self.born.text() if day is None else day.isoformat()
        return Typed(self.name.text(), self.email.text(), self.phone.text(), born, self.address.text())

    def retype(self, typed: Typed, started: Typed) -> None:
        """Type what differs from what a form like this one was started with over what stands here."""
        pairs = zip(self.fields.values(), astuple(typed), astuple(started), strict=True)
        for field, text, before in pairs:
            if text == before:
                continue
            field.set_text(text)
            if field is self.born and (day := self.born.day()) is not None:
                self.born.set_day(day)  # as this language writes it

    def fill(self, known: Overview) -> None:
        """Start from what the bank knows."""
        self.clear()
        for field, text in ((self.name, known.name), (self.email, known.email), (self.phone, known.phone)):
            field.set_text(text)
        self.address.set_text(known.address)
        if known.born is not None:
            self.born.set_day(known.born)
        self.mark_clean()
