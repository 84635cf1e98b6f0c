"""What of the trail is looked for: days, a kind of act, a user, and text of the subject, in one row."""

from PySide6.QtCore import Signal

from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.trail import act_words
from teller.counter.trail.presenter import Sought
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import at_the_top

_DAY, _KIND, _TEXT = 125, 300, 140


class Filters(Columns):
    """Signals: left when something may have been changed: Enter in a field, leaving it, or another kind chosen."""

    left = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(spacing=look.MEDIUM)
        self.first = DateField(self.tr("&From"), name="trail.first")
        self.last = DateField(self.tr("&To"), name="trail.last")
        for day in (self.first, self.last):
            day.setLocale(figures.locale)
        self.group = ChoiceField(self.tr("&Kind"), name="trail.group", choices=act_words.groups())
        self.who = TextField(self.tr("&User"), name="trail.who", longest=100)
        self.said = TextField(self.tr("Su&bject"), name="trail.said", longest=100)
        widths = ((self.first, _DAY), (self.last, _DAY), (self.group, _KIND), (self.who, _TEXT), (self.said, _TEXT))
        for field, width in widths:
            field.setMaximumWidth(look.px(width))
            field.setMinimumWidth(look.px(width) * 7 // 8)
            self.addLayout(at_the_top(field))
        self.addStretch(1)
        for typed in (self.first, self.last, self.who, self.said):
            typed.line.editingFinished.connect(self.left)
        self.group.box.currentIndexChanged.connect(lambda _: self.left.emit())

    def sought(self) -> Sought:
        return Sought(
            self.first.text(), self.last.text(), str(self.group.value() or ""), self.who.text(), self.said.text()
        )

    def refuse(self, field: str, text: str) -> None:
        (self.first if field == "first" else self.last).show_notice(text)

    def clear_notices(self) -> None:
        for day in (self.first, self.last):
            day.clear_notice()
