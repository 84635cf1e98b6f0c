"""One alert beside the list: what was seen, what to look at, and below it the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.readmission.list_blocked import Blocked
from teller.bank.watch.alert import Alert, AlertState
from teller.counter import look, wording_alerts
from teller.counter.alerts import words
from teller.counter.alerts.unlocking import UnlockForm, Unlocking
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label, rule

_LONGEST = 400


class AlertPanel(QWidget):
    """Signals: decided(disposition, reason), entry_asked(reference), went_back on Esc.

    While it is asked why somebody is unlocked, that stands in place of the decision.
    """

    decided = Signal(object, str)
    entry_asked = Signal(str)
    went_back = Signal()

    def __init__(self, figures: Figures, *, decides: bool, sees_journal: bool) -> None:
        super().__init__()
        self.setObjectName("alerts.detail")
        self._figures, self._decides, self._sees_journal = figures, decides, sees_journal
        self.chosen: Alert | None = None
        self._barred: tuple[Blocked, ...] = ()
        self.unlocking, self.unlock_form = Unlocking(), UnlockForm()
        self.unlocking.asked.connect(self.ask_unlock)
        self.unlock_form.cancelled.connect(self._leave_unlock)
        self._headline = label("", "section", "alerts.headline", wrap=True)
        self._severity = StatusPill(name="alerts.severity")
        self._sentence = label("", None, "alerts.sentence", wrap=True)
        self.rows = DetailList("alerts.facts", figures=True)
        self._look_title = label(self.tr("What to look at"), "quiet")
        self._look_at = label("", None, "alerts.look_at", wrap=True)
        self.journal = button(self.tr("Show the entry in the &journal"), name="alerts.journal")
        self.journal.clicked.connect(self._ask_for_entry)
        self._outcome = label("", "strong", "alerts.outcome", wrap=True)
        self.form = self._form()
        self._lay_out()
        self.clear()

    def _form(self) -> Form:
        form = Form()
        self.disposition = form.add(
            ChoiceField(self.tr("&What it was"), name="alerts.disposition", choices=words.dispositions())
        )
        hint = self.tr("It is kept with the alert, for good.")
        self.reason = form.add(TextField(self.tr("&Reason"), name="alerts.reason", hint=hint, longest=_LONGEST))
        self.notice = Notice("alerts.notice")
        form.add_widget(self.notice)
        form.set_buttons(button(self.tr("Close the alert"), name="alerts.decide", weight="primary"))
        form.submitted.connect(self._decide)
        form.cancelled.connect(self.went_back)
        return form

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addStrut(look.px(look.CONTROL_HEIGHT))
        head.addWidget(self._headline, 1)
        head.addWidget(self._severity)
        beside = QHBoxLayout()
        bare(beside)
        beside.addWidget(self.journal)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(head)
        for one in (self._sentence, rule(), self.rows, rule(), self._look_title, self._look_at):
            column.addWidget(one)
        column.addLayout(beside)
        column.addWidget(self.unlocking)
        column.addWidget(self._outcome)
        column.addSpacing(look.SMALL)
        column.addWidget(self.form)
        column.addWidget(self.unlock_form)
        column.addStretch(1)

    def show_alert(self, alert: Alert) -> None:
        """Another one empties the form; the same one leaves what is being typed."""
        if self.chosen is None or self.chosen.id != alert.id:
            self.form.clear()
            self.notice.clear()
            self.unlock_form.clear()
        self.chosen, figures = alert, self._figures
        self._headline.setText(wording_alerts.rule(alert.rule))
        icon, tone = words.looks(alert)
        self._severity.set_status(icon, words.severity(alert), tone)
        self._sentence.setText(wording_alerts.sentence(alert.rule, alert.facts, figures))
        self.rows.set_rows(words.rows(alert, figures))
        is_open = alert.state is AlertState.OPEN
        advice = wording_alerts.look_at(alert.rule) if is_open else ""
        self._look_at.setText(advice)
        for one in (self._look_title, self._look_at):
            one.setVisible(bool(advice))
        self.journal.setVisible(self._sees_journal and alert.reference is not None)
        outcome = words.became(alert, figures)
        self._outcome.setText(outcome)
        self._outcome.setVisible(bool(outcome))
        self._offer()

    def show_barred(self, barred: tuple[Blocked, ...]) -> None:
        """Who is kept out now: a moment later it may be nobody any more."""
        self._barred = barred
        if self.chosen is not None:
            self._offer()

    def ask_unlock(self) -> None:
        """Why is it done?"""
        if self.unlocking.who is not None and not self.unlocking.who.mine:
            self.unlock_form.ask(self.unlocking.who)
            self._offer()
            self.unlock_form.reason.take_focus()

    def is_unlocking(self) -> bool:
        return self.unlock_form.who is not None

    def typed(self) -> str:
        """The reason that is being typed."""
        return (self.unlock_form.reason if self.is_unlocking() else self.reason).text().strip()

    def _offer(self) -> None:
        alert = self.chosen
        who = next((one for one in self._barred if alert and words.is_about(alert, one)), None)
        if self.is_unlocking() and who is None:
            self.unlock_form.clear()
        asks = self.is_unlocking()
        self.unlocking.offer(who)
        self.unlocking.button.setDisabled(asks)
        self.unlock_form.setVisible(asks)
        self.form.setVisible(self.can_decide() and not asks)

    def _leave_unlock(self) -> None:
        self.unlock_form.clear()
        self._offer()
        self.unlocking.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def can_decide(self) -> bool:
        alert = self.chosen
        return self._decides and alert is not None and alert.state is AlertState.OPEN and not alert.mine

    def refuse(self, field: str, text: str) -> None:
        """Say it beside the field, or over the buttons."""
        if f"alerts.{field}" in self.form.fields:
            self.form.notice_for(field, text)
        else:
            self.notice.say(text, "warning")

    def refuse_unlock(self, field: str, text: str) -> None:
        """Beside the reason; what is not about it as well, since it is all that is asked."""
        if field == "reason":
            self.unlock_form.notice_for("alerts.unlock_reason", text)
        else:
            self.unlock_form.reason.show_notice(text, "warning")

    def unlocked(self) -> None:
        """It is done: back to the decision."""
        self.unlock_form.clear()
        self._offer()

    def set_busy(self, busy: bool) -> None:
        for one in (self.form, self.unlock_form):
            one.set_busy(busy)

    def clear(self) -> None:
        """Show nothing, and keep no word of anything."""
        self.chosen, self._barred = None, ()
        self.unlock_form.clear()
        self.form.clear()
        self.notice.clear()
        for one in (self._headline, self._sentence, self._look_at, self._outcome):
            one.setText("")
        self.rows.set_rows(())

    def _decide(self) -> None:
        self.form.clear_notices()
        self.notice.clear()
        self.decided.emit(self.disposition.value(), self.reason.text())

    def _ask_for_entry(self) -> None:
        if self.chosen is not None and self.chosen.reference is not None:
            self.entry_asked.emit(self.chosen.reference)
