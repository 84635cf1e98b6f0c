"""What stands beside the trail: the chosen row, or the form that lets books or clock go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.watch.trail_rows import Noted
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.trail import act_words, words
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label, rule

_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class RowPanel(QWidget):
    """One row, in words."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("trail.detail")
        self._figures = figures
        self.chosen: Noted | None = None
        self._act = label("", "section", "trail.act", wrap=True)
        self.about, self.facts = DetailList("trail.about"), DetailList("trail.facts")
        self._rule = rule()
        self._hidden = label(
            self.tr("It concerns customers, so an administrator sees that it was done, and nothing more."),
            "quiet",
            "trail.hidden",
            wrap=True,
        )
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        for one in (self._act, self.about, self._rule, self.facts, self._hidden):
            column.addWidget(one)
        column.addStretch(1)

    def show_row(self, row: Noted) -> None:
        self.chosen = row
        facts = words.facts(row, self._figures)
        self._act.setText(act_words.act(row.act))
        self.about.set_rows(words.about(row, self._figures))
        self.facts.set_rows(facts)
        self.facts.setVisible(bool(facts))
        self._rule.setVisible(bool(facts) or row.facts is None)
        self._hidden.setVisible(row.facts is None)

    def clear(self) -> None:
        self.chosen = None
        self._act.setText("")
        for one in (self.about, self.facts):
            one.set_rows(())
        for part in (self._rule, self._hidden):
            part.hide()


class ReasonForm(Form):
    """A reason, and what it lets go on. `name` is `accept` or `confirm`."""

    def __init__(self, name: str, title: str, says: str, does: str) -> None:
        super().__init__()
        self.setObjectName(f"trail.{name}_form")
        self._name = name
        self.add_widget(label(title, "section", wrap=True))
        self.add_widget(label(says, "quiet", wrap=True))
        self.reason = self.add(TextField(self.tr("&Reason"), name=f"trail.{name}_reason", longest=_LONGEST))
        self.notice = Notice(f"trail.{name}_notice")
        self.add_widget(self.notice)
        back = button(self.tr("Back"), name=f"trail.{name}_back")
        tell_key(back, "Esc")
        back.clicked.connect(self.cancelled)
        self.set_buttons(button(does, name=f"trail.{name}_post", weight="primary"), back)

    def refuse(self, field: str, text: str) -> None:
        if field == "reason":
            self.notice_for(f"trail.{self._name}_reason", text)
        else:
            self.notice.say(text)

    def clear(self) -> None:
        super().clear()
        self.notice.clear()


class TrailSide(Pages):
    """Signals: accepting(reason), confirming(reason), left when a form was given up."""

    accepting = Signal(str)
    confirming = Signal(str)
    left = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._nothing = QWidget()
        self.row = RowPanel(figures)
        self.accept = ReasonForm(
            "accept",
            self.tr("Accept the books as they are"),
            self.tr("What came after them is given up on this computer. A supervisor has to agree, and it stays here."),
            self.tr("Accept the books"),
        )
        self.confirm = ReasonForm(
            "confirm",
            self.tr("Confirm the clock"),
            self.tr("This computer’s time is right, though earlier entries are later. The reason stays on the trail."),
            self.tr("Confirm the clock"),
        )
        self.forms = {"accept": self.accept, "confirm": self.confirm}
        for page in (self._nothing, self.row, *self.forms.values()):
            self.addWidget(page)
        self.accept.submitted.connect(lambda: self.accepting.emit(self._sent(self.accept)))
        self.confirm.submitted.connect(lambda: self.confirming.emit(self._sent(self.confirm)))
        for form in self.forms.values():
            form.cancelled.connect(self._give_up)
        self.row.clear()

    def open_form(self) -> str:
        """Which form is open, if one is."""
        return next((name for name, form in self.forms.items() if form is self.currentWidget()), "")

    def reason(self) -> str:
        name = self.open_form()
        return self.forms[name].reason.text() if name else ""

    def begin(self, name: str, reason: str = "") -> None:
        form = self.forms[name]
        form.clear()
        form.reason.set_text(reason)
        self.setCurrentWidget(form)
        form.take_focus()

    def show_row(self, row: Noted | None) -> None:
        """The chosen row; a form that is open stays in front."""
        if row is None:
            self.row.clear()
        else:
            self.row.show_row(row)
        if not self.open_form():
            self._show_chosen()

    def refuse(self, field: str, text: str) -> bool:
        """Whether there was a form to say it in."""
        name = self.open_form()
        if name:
            self.forms[name].refuse(field, text)
        return bool(name)

    def set_busy(self, busy: bool) -> None:
        for form in self.forms.values():
            form.set_busy(busy)

    def end(self) -> None:
        """Away with the forms and what was typed."""
        for form in self.forms.values():
            form.clear()
        self._show_chosen()

    def clear(self) -> None:
        self.row.clear()
        self.end()

    def _show_chosen(self) -> None:
        self.setCurrentWidget(self.row if self.row.chosen is not None else self._nothing)

    def _sent(self, form: ReasonForm) -> str:
        form.clear_notices()
        form.notice.clear()
        return form.reason.text()

    def _give_up(self) -> None:
        self.end()
        self.left.emit()
