"""The supervisor's approval on screen: what is asked on the left, and who says yes to it on the right.

It looks like no sign-in: it stands inside the panel, under a band in the colour of a warning, with the maker and what
is approved in sight the whole time.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.approvals.kept import KeptApproval
from teller.counter.approvals.presenter import ApprovalPresenter, Case
from teller.counter.widgets.asking_code import ask_for_code, code_in
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList, Row
from teller.counter.widgets.field import PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import announce, bare, icon_label, label, rule

_WHAT_WIDTH, _WHO_WIDTH, _WIDE = 440, 380, 700
_LONGEST = 400  # more than the bank takes: what is too long is refused in words, never cut in silence


class ApprovalSheet(QWidget):
    """For any panel: show it when the presenter has been begun, and put the panel's own page back when it is done.

    `name` is the panel's, such as `movement.approval`; the parts are called `movement.approval.reason` and so on.
    """

    def __init__(self, presenter: ApprovalPresenter, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._presenter, self._name = presenter, name
        self._build_what()
        self._reasoning, self._here, self._waiting = self._reason_form(), self._here_form(), _Waiting(name)
        self._pages = Pages()
        self._page_of: dict[Form, QWidget] = {
            self._reasoning: _Page(self._reasoning, self._queue),
            self._here: _Page(self._here, self._wait),
            self._waiting: self._waiting,
        }
        for page in self._page_of.values():
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    def _build_what(self) -> None:
        name = self._name
        self._headline = label("", "section", f"{name}.headline", wrap=True)
        self._maker = label("", "quiet", f"{name}.maker", wrap=True)
        self.rows = DetailList(f"{name}.rows", figures=True)
        self._rules = label("", "strong", f"{name}.rules", wrap=True)
        look.set_variant(self._rules, "tone", "warning")
        self._said = label("", None, f"{name}.said_reason", wrap=True)
        self._said_rule = rule()
        self._said_title = label(self.tr("The maker’s reason"), "quiet")

    def _reason_form(self) -> Form:
        name, form = self._name, Form()
        form.add_widget(label(self.tr("Why should it be done?"), "section", wrap=True))
        form.add_widget(label(self.tr("The supervisor reads this before deciding."), "quiet", wrap=True))
        self.reason = form.add(TextField(self.tr("&Reason"), name=f"{name}.reason", longest=_LONGEST))
        self._reason_notice = Notice(f"{name}.reason_notice")
        form.add_widget(self._reason_notice)
        ask = button(self.tr("Approve here"), name=f"{name}.ask_here", weight="primary")
        tell_key(ask, "Enter")
        self._queue = button(self.tr("Send to the &queue instead"), name=f"{name}.ask_queue", weight="quiet")
        self._back = button(self.tr("Back"), name=f"{name}.back")
        tell_key(self._back, "Esc")
        form.set_buttons(ask, self._back)
        return form

    def _here_form(self) -> Form:
        name, form = self._name, Form()
        form.add_widget(label(self.tr("To be filled in by a supervisor"), "section", wrap=True))
        says = self.tr("Not by the maker, nor by anybody it concerns. Your password approves this and no more.")
        form.add_widget(label(says, "quiet", wrap=True))
        self.email = form.add(TextField(self.tr("Supervisor’s &e-mail"), name=f"{name}.email", longest=320))
        self.password = form.add(PasswordField(self.tr("Supervisor’s pass&word"), name=f"{name}.password"))
        self._here_notice = Notice(f"{name}.notice")
        form.add_widget(self._here_notice)
        yes = button(self.tr("Approve"), name=f"{name}.approve", weight="primary")
        tell_key(yes, "Enter")
        self._wait = button(self.tr("Send to the &queue instead"), name=f"{name}.wait", weight="quiet")
        self._leave = button(self.tr("Back"), name=f"{name}.leave")
        tell_key(self._leave, "Esc")
        form.set_buttons(yes, self._leave)
        return form

    def _want_codes(self, wanted: bool) -> None:
        """A supervisor with a second factor shows a fresh code of it."""
        title, hint = self.tr("Supervisor’s &code"), self.tr("Where the supervisor has a second factor.")
        ask_for_code(self._here, self.password, title, hint, name=f"{self._name}.code", wanted=wanted)

    def _lay_out(self) -> None:
        band = QFrame()
        band.setProperty("banner", "warning")
        row = QHBoxLayout(band)
        row.setContentsMargins(look.LARGE, look.MEDIUM, look.LARGE, look.MEDIUM)
        row.setSpacing(look.MEDIUM)
        row.addWidget(icon_label("key", "warning", 24))
        row.addWidget(label(self.tr("Supervisor’s approval"), "title", f"{self._name}.title", wrap=True), 1)
        what = QWidget()
        left = QVBoxLayout(what)
        bare(left, look.SMALL)
        parts: tuple[QWidget, ...] = (
            self._headline, self._maker, self._rules, rule(), self.rows, self._said_rule, self._said_title, self._said,
        )  # fmt: skip
        for part in parts:
            left.addWidget(part)
        left.addStretch(1)
        left.addStrut(look.px(_WHAT_WIDTH * 2 // 3))
        for one, width in ((what, _WHAT_WIDTH), (self._pages, _WHO_WIDTH)):
            one.setMaximumWidth(look.px(width))
        columns = Columns(spacing=2 * look.VAST, wide=_WIDE)
        columns.addWidget(what, _WHAT_WIDTH)
        columns.addWidget(self._pages, _WHO_WIDTH)
        columns.addStretch(1)
        column = QVBoxLayout(self)
        bare(column, look.LARGE)
        column.addWidget(band)
        column.addLayout(columns, 1)

    def _connect(self) -> None:
        asks = self._presenter
        asks.reasoning.connect(self._ask_reason)
        asks.here.connect(self._ask_supervisor)
        asks.waiting.connect(self._wait_for_queue)
        asks.time_left.connect(self._waiting.time.setText)
        asks.said.connect(self._say)
        asks.busy.connect(self._set_busy)
        asks.codes.connect(self._want_codes)
        self._reasoning.submitted.connect(lambda: self._asked(in_place=True))
        self._queue.clicked.connect(lambda: self._asked(in_place=False))
        self._here.submitted.connect(self._approve)
        self._wait.clicked.connect(asks.wait)
        self._waiting.here.clicked.connect(asks.decide_here)
        for way_back in (self._back.clicked, self._leave.clicked, self._waiting.withdraw.clicked,
                         self._reasoning.cancelled, self._here.cancelled, self._waiting.cancelled):  # fmt: skip
            way_back.connect(asks.go_back)

    # -- what the panel asks of it

    def first_focus(self) -> None:
        if self._shows(self._waiting):
            self._waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._shows(self._here):
            (self.password if self.email.text() else self.email).take_focus()
        else:
            self.reason.take_focus()

    def is_waiting(self) -> bool:
        """Whether it waits for the queue."""
        return self._presenter.is_open() and self._shows(self._waiting)

    def _shows(self, form: Form) -> bool:
        return self._pages.currentWidget() is self._page_of[form]

    def withdraw(self) -> None:
        """Whoever was served is served no more, or the maker goes: nothing waits in their name."""
        self._presenter.withdraw()

    def keep(self) -> KeptApproval | None:
        """Everything but what a supervisor has typed."""
        return self._presenter.keep(self.reason.text())

    def take_up(self, kept: KeptApproval, headline: str = "", rows: tuple[Row, ...] = ()) -> None:
        self.reason.set_text(self._presenter.take_up(kept, headline=headline, rows=rows))

    def clear(self) -> None:
        """Keep no word of anything."""
        for form in (self._reasoning, self._here):
            form.clear()
        self._show_case(Case("", ()))
        self._reason_notice.clear()
        self._here_notice.clear()

    # -- what the presenter says

    def _ask_reason(self, case: Case) -> None:
        self._begin(case, self._reasoning)
        announce(self, self.tr("Supervisor’s approval. {rules}").format(rules=" ".join(case.rules)))

    def _ask_supervisor(self, case: Case) -> None:
        self._here.clear()
        self._begin(case, self._here)

    def _wait_for_queue(self, case: Case) -> None:
        self._begin(case, self._waiting)
        announce(self, self.tr("Waiting for a supervisor"))

    def _begin(self, case: Case, page: Form) -> None:
        self._show_case(case)
        for notice in (self._reason_notice, self._here_notice):
            notice.clear()
        self._pages.setCurrentWidget(self._page_of[page])
        if self.isVisible():
            self.first_focus()

    def _show_case(self, case: Case) -> None:
        self._headline.setText(case.headline)
        self._maker.setText(self.tr("Asked by {name}").format(name=case.maker) if case.maker else "")
        self._maker.setVisible(bool(case.maker))
        self.rows.set_rows(case.rows)
        self._rules.setText("\n".join(case.rules))
        self._said.setText(case.reason)
        for one in (self._said_rule, self._said, self._said_title):
            one.setVisible(bool(case.reason))

    def _say(self, field: str, text: str) -> None:
        form = self._here if self._shows(self._here) else self._reasoning
        if f"{self._name}.{field}" in form.fields:
            form.notice_for(field, text)
            return
        notice = self._here_notice if form is self._here else self._reason_notice
        notice.say(text, "warning" if form is self._reasoning else "bad")
        if form is self._here:
            self.password.clear()
            if (code := code_in(form, f"{self._name}.code")) is not None:
                code.clear()
            self.password.take_focus()
        else:
            self.reason.take_focus()

    def _set_busy(self, busy: bool) -> None:
        self._reasoning.set_busy(busy)
        self._here.set_busy(busy)
        self._waiting.setDisabled(busy)

    # -- what people do

    def _asked(self, *, in_place: bool) -> None:
        self._reasoning.clear_notices()
        self._reason_notice.clear()
        self._presenter.ask(self.reason.text(), in_place=in_place)

    def _approve(self) -> None:
        self._here.clear_notices()
        self._here_notice.clear()
        code = code_in(self._here, f"{self._name}.code")
        if code is None or not code.is_next_after(self.password):  # there, Enter approves with one or without
            self._presenter.approve(self.email.text(), self.password.text(), code.text() if code is not None else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.watch(on_screen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.watch(on_screen=False)


class _Page(QWidget):
    """A form, and below its buttons the other way. Esc gives up, wherever the cursor is."""

    def __init__(self, form: Form, other: QWidget) -> None:
        super().__init__()
        self._form = form
        column = QVBoxLayout(self)
        bare(column, look.TIGHT)
        column.addStrut(look.px(_WHO_WIDTH * 2 // 3))  # at least: longer words on the buttons are shown whole
        column.addWidget(form)
        row = QHBoxLayout()
        bare(row)
        row.addWidget(other)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._form.cancelled.emit()
        else:
            super().keyPressEvent(event)


class _Waiting(Form):
    """Nothing to type: how long it still waits, a supervisor who has come after all, and the way back."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Waiting for a supervisor"))
        self.add_widget(label(self.tr("Waiting for a supervisor"), "section", f"{name}.waiting", wrap=True))
        self.time = label("", "balance", f"{name}.time_left")
        self.time.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.add_widget(self.time)
        self.add_widget(label(self.tr("minutes left"), "quiet"))
        says = self.tr("It is in the queue on the supervisors’ screens. Once it is approved, it goes on by itself.")
        self.add_widget(label(says, "quiet", wrap=True))
        self.here = button(self.tr("Approve &here"), name=f"{name}.here")
        self.withdraw = button(self.tr("Withdraw"), name=f"{name}.withdraw")
        tell_key(self.withdraw, "Esc")
        self.set_buttons(self.here, self.withdraw)
        self.primary = None  # Enter on a page that one only looks at must do nothing
