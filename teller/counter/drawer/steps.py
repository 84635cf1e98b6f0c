"""The small steps beside the list of drawers: open one, add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.widgets.button import Button, button, reword, tell_key
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import at_the_start, bare, label

_WIDEST = 480
_LONGEST = 1_000  # beyond what the bank takes: what is too long is refused in words, never cut off in silence


class Step(QWidget):
    """A heading, a form and a notice for what belongs beside no field.

    Signals: submitted, cancelled.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, title: str, text: str, *, name: str) -> None:
        super().__init__()
        self.form, self._notice = Form(), Notice(f"{name}_notice")
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(label(title, "section"))
        column.addWidget(label(text, "quiet", wrap=True))
        column.addSpacing(look.TIGHT)
        self.form.setMaximumWidth(look.px(_WIDEST))
        column.addLayout(at_the_start(self.form))
        column.addStretch(1)
        self.form.submitted.connect(self.submitted)
        self.form.changed.connect(self._notice.clear)

    def finish(self, primary: Button, *others: Button) -> None:
        """The fields are in: the notice and the buttons come last."""
        self.form.add_widget(self._notice)
        tell_key(primary, "Enter")
        self.form.set_buttons(primary, *others)

    def with_back(self, primary: Button, *, name: str) -> None:
        back = button(self.tr("Back"), name=name)
        tell_key(back, "Esc")
        for signal in (back.clicked, self.form.cancelled):
            signal.connect(self._give_up)
        self.finish(primary, back)

    def _give_up(self) -> None:
        if self.form.may_be_lost():
            self.cancelled.emit()

    def refuse(self, field: str, text: str) -> None:
        known = {name.rpartition(".")[2].rpartition("_")[2] for name in self.form.fields}
        if field in known:
            name = next(name for name in self.form.fields if name.rpartition(".")[2].rpartition("_")[2] == field)
            self.form.notice_for(name, text)
        else:
            self._notice.say(text)

    def clear(self) -> None:
        self.form.clear()
        self._notice.clear()


class OpenStep(Step):
    """A float for the drawer selected.

    Signals: count_asked, to count the float out instead of typing its sum.
    """

    count_asked = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(
            self.tr("Open a drawer"),
            self.tr("You have no drawer open. Choose one, and say how much cash it starts with."),
            name="drawer.open",
        )
        self.amount = self.form.add(
            MoneyField(
                self.tr("&Float"),
                name="drawer.float",
                currency=figures.currency.code,
                hint=self.tr("It comes from the branch’s cash vault."),
                understood=figures.understood,
            )
        )
        self.amount.setLocale(figures.locale)
        self._open = button(self.tr("Open drawer"), name="drawer.open", weight="primary")
        count = button(self.tr("&Count the float"), name="drawer.open_count")
        count.clicked.connect(self.count_asked)
        self.finish(self._open, count)

    def name_drawer(self, name: str) -> None:
        text = self.tr("Open {name}").format(name=_short(name)) if name else self.tr("Open drawer")
        reword(self._open, text.replace("&", "&&"))
        self._open.setAccessibleName(text)


class NewDrawerStep(Step):
    """One more drawer."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("New drawer"), self.tr("It starts empty; whoever opens it takes the float."), name="drawer.add"
        )
        self.name = self.form.add(
            TextField(self.tr("Na&me"), name="drawer.add_name", hint=self.tr("For example Drawer 4."), longest=_LONGEST)
        )
        self.with_back(button(self.tr("Add drawer"), name="drawer.add_save", weight="primary"), name="drawer.add_back")


def _short(name: str) -> str:
    return name if len(name) <= 24 else name[:23].rstrip() + "…"  # noqa: PLR2004 - as much as the button holds
