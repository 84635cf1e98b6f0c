"""One approval beside the queue: all that its approver has to see, and below it the decision."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.approvals.approval import Approval, ApprovalState
from teller.counter import look
from teller.counter.approvals import words
from teller.counter.approvals.queue_presenter import can_be_decided
from teller.counter.figures import Figures
from teller.counter.widgets.asking_code import ask_for_code, code_in
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label, rule

_LONGEST = 400


class QueuePanel(QWidget):
    """Signals: granted and rejected with (word, password, code), went_back on Esc."""

    granted = Signal(str, str, str)
    rejected = Signal(str, str, str)
    went_back = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("approvals.detail")
        self._figures = figures
        self.chosen: Approval | None = None
        self._headline = label("", "section", "approvals.headline", wrap=True)
        self._state = StatusPill(name="approvals.state")
        self._maker = label("", "quiet", "approvals.maker", wrap=True)
        self._rules = label("", "strong", "approvals.rules", wrap=True)
        look.set_variant(self._rules, "tone", "warning")
        self.rows = DetailList("approvals.facts", figures=True)
        self._reason_title = label(self.tr("The maker’s reason"), "quiet")
        self._reason = label("", None, "approvals.reason", wrap=True)
        self._outcome = label("", None, "approvals.outcome", wrap=True)
        self.form = self._form()
        self._lay_out()
        self.clear()

    def _form(self) -> Form:
        form = Form()
        self._left = label("", "strong", "approvals.time_left")
        form.add_widget(self._left)
        title, hint = self.tr("&Word to the maker"), self.tr("The maker reads it. Needed where you refuse.")
        self.word = form.add(TextField(title, name="approvals.word", hint=hint, longest=_LONGEST))
        self.password = form.add(PasswordField(self.tr("&Your own password"), name="approvals.password"))
        self.notice = Notice("approvals.notice")
        form.add_widget(self.notice)
        yes = button(self.tr("Approve"), name="approvals.approve", weight="primary")
        tell_key(yes, "Enter")
        no = button(self.tr("&Refuse"), name="approvals.refuse", weight="danger")
        form.set_buttons(yes, no)
        form.submitted.connect(lambda: self._decide(self.granted))
        no.clicked.connect(lambda: self._decide(self.rejected))
        form.cancelled.connect(self.went_back)
        return form

    def want_codes(self, wanted: bool) -> None:
        """Whoever has a second factor shows a fresh code of it."""
        title, hint = self.tr("Your &code"), self.tr("Where you have a second factor.")
        ask_for_code(self.form, self.password, title, hint, name="approvals.code", wanted=wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addStrut(look.px(look.CONTROL_HEIGHT))
        head.addWidget(self._headline, 1)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(head)
        below: tuple[QWidget, ...] = (
            self._maker, self._rules, rule(), self.rows, rule(), self._reason_title, self._reason, self._outcome,
        )  # fmt: skip
        for one in below:
            column.addWidget(one)
        column.addSpacing(look.SMALL)
        column.addWidget(self.form)
        column.addStretch(1)

    def show_approval(self, approval: Approval) -> None:
        """Another one empties the form; the same one as it stands now leaves what is being typed."""
        if self.chosen is None or self.chosen.id != approval.id:
            self.form.clear()
            self.notice.clear()
        self.chosen, figures = approval, self._figures
        self._headline.setText(words.headline(approval, figures))
        icon, tone = words.looks(approval)
        self._state.set_status(icon, words.state(approval), tone)
        asked = self.tr("Asked by {name} at {time}")
        self._maker.setText(asked.format(name=approval.maker, time=figures.time(approval.asked)))
        self._rules.setText("\n".join(words.rules(approval, figures)))
        self.rows.set_rows(words.rows(approval, figures))
        self._reason.setText(approval.reason)
        outcome = self._what_became(approval)
        self._outcome.setText(outcome)
        self._outcome.setVisible(bool(outcome))
        self._left.setText(self.tr("{time} left").format(time=words.time_left(approval.seconds_left)))
        self.form.setVisible(can_be_decided(approval))

    def _what_became(self, approval: Approval) -> str:
        if approval.state is ApprovalState.ASKED:
            return self.tr("You asked for it yourself: another supervisor decides.") if approval.mine else ""
        if approval.state is ApprovalState.EXPIRED and approval.approver is None:
            return self.tr("Its five minutes are over, so it cannot be decided any more. It can be asked for anew.")
        if approval.approver is None:
            return self.tr("It was taken back, so there is nothing to decide.")
        if approval.word:
            return self.tr("Decided by {name}: “{word}”").format(name=approval.approver, word=approval.word)
        return self.tr("Decided by {name}.").format(name=approval.approver)

    def refuse(self, field: str, text: str) -> None:
        """Say it beside the field, or over the buttons; a password that was wrong is emptied."""
        if field == "password":
            self.password.clear()
            if (code := code_in(self.form, "approvals.code")) is not None:
                code.clear()
        if f"approvals.{field}" in self.form.fields:
            self.form.notice_for(field, text)
        else:
            self.notice.say(text, "warning")

    def clear(self) -> None:
        """Show nothing, and keep no word of anything."""
        self.chosen = None
        self.form.clear()
        self.notice.clear()
        for one in (self._headline, self._maker, self._rules, self._reason, self._outcome, self._left):
            one.setText("")
        self.rows.set_rows(())

    def _decide(self, how: SignalInstance) -> None:
        self.form.clear_notices()
        self.notice.clear()
        code = code_in(self.form, "approvals.code")
        if code is None or not code.is_next_after(self.password):
            how.emit(self.word.text(), self.password.text(), code.text() if code is not None else "")
