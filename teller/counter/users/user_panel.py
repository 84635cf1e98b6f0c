"""The chosen user beside the table: who they are, what can be done, and one question at a time in place of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.users.staff import Staff
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.users import words
from teller.counter.users.forms import ReasonForm, RoleForm
from teller.counter.users.kept import Open
from teller.counter.users.presenter import UsersPresenter
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.detail_panel import DetailPanel
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label, rule
from teller.counter.widgets.titled_form import ConfirmForm, TitledForm


class UserPanel(DetailPanel[Staff]):
    """While something is asked, the question stands in place of what can be done."""

    def __init__(self, presenter: UsersPresenter, figures: Figures) -> None:
        super().__init__()
        self._presenter, self._figures = presenter, figures
        self._name = label("", "section", "users.shown_name", wrap=True)
        self._facts = {
            key: label("", None, f"users.shown_{key}", wrap=True)
            for key in ("email", "role", "since", "factor", "about")
        }
        self._state = StatusPill()
        self._state.setObjectName("users.shown_state")
        self.change_role = button(self.tr("&Change role…"), name="users.change_role")
        self.reset = button(self.tr("Reset &password…"), name="users.reset", icon="key")
        self.disable = button(self.tr("&Disable…"), name="users.disable", weight="danger", icon="blocked")
        self.enable = button(self.tr("Enab&le…"), name="users.enable", icon="check")
        self.reset_factor = button(self.tr("Reset second &factor…"), name="users.reset_factor", icon="shield")
        self.unlock = button(self.tr("&Unlock…"), name="users.unlock", icon="lock")
        self.factor_form = ReasonForm("users.confirm_factor", self.tr("Rea&son"))
        self.unlock_form = ReasonForm("users.confirm_unlock", self.tr("Wh&y"))
        self.role_form = RoleForm()
        self.ask_reset = ConfirmForm("users.confirm_reset", danger=False)
        self.ask_disable = ConfirmForm("users.confirm_disable", danger=True)
        self.ask_enable = ConfirmForm("users.confirm_enable", danger=False)
        self._acts = QWidget()
        self._lay_out()
        self._connect()

    def buttons(self) -> tuple[Button, ...]:
        return (self.unlock, self.change_role, self.reset, self.reset_factor, self.disable, self.enable)

    def forms(self) -> tuple[TitledForm, ...]:
        return (self.role_form, self.ask_reset, self.ask_disable, self.ask_enable, self.factor_form,
                self.unlock_form)  # fmt: skip

    def _lay_out(self) -> None:
        facts = QGridLayout()
        bare(facts)
        facts.setHorizontalSpacing(look.LARGE)
        facts.setVerticalSpacing(look.SMALL)
        facts.setColumnStretch(1, 1)
        titles = {"role": self.tr("Role"), "since": self.tr("Since"), "factor": self.tr("Second factor")}
        for at, (key, title) in enumerate(titles.items()):
            facts.addWidget(label(title, "quiet"), at, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(self._facts[key], at, 1)
        look.set_variant(self._facts["email"], "role", "quiet")
        look.set_variant(self._facts["about"], "role", "small")
        acts = QVBoxLayout(self._acts)
        bare(acts, look.SMALL)
        for one in self.buttons():
            one.setMinimumWidth(look.px(176))
            acts.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        acts.addStretch(1)
        for below in (self._acts, *self.forms()):
            self.below.addWidget(below)
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
        head.addWidget(self._name, 1)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(head)
        for key in ("email", "about"):
            column.addWidget(self._facts[key])
        column.addSpacing(look.TIGHT)
        column.addLayout(facts)
        column.addSpacing(look.SMALL)
        column.addWidget(rule())
        column.addSpacing(look.SMALL)
        column.addWidget(self.below, 1)

    def _connect(self) -> None:
        asks = self._presenter
        self.opens(self.change_role, self.role_form, self.role_form.open_for)
        self.opens(self.reset, self.ask_reset, self._ask_reset)
        self.opens(self.disable, self.ask_disable, self._ask_disable)
        self.opens(self.enable, self.ask_enable, self._ask_enable)
        self.opens(self.reset_factor, self.factor_form, self._ask_factor)
        self.opens(self.unlock, self.unlock_form, self._ask_unlock)
        self.factor_form.submitted.connect(lambda: self.act(asks.reset_factor, self.factor_form.reason.text()))
        self.unlock_form.submitted.connect(lambda: self.act(asks.unlock, self.unlock_form.reason.text()))
        self.role_form.submitted.connect(lambda: self.act(asks.change_role, self.role_form.role.value()))
        self.ask_reset.submitted.connect(lambda: self.act(asks.reset))
        self.ask_disable.submitted.connect(lambda: self.act(asks.disable))
        self.ask_enable.submitted.connect(lambda: self.act(asks.enable))

    def show_item(self, item: Staff) -> None:
        self.chosen = staff = item
        self._name.setText(staff.name)
        self._state.set_status(words.icon(staff), words.state(staff), words.tone(staff))
        shown = {
            "email": words.breakable(staff.email),
            "role": self.tr("{role}. {may}").format(role=words.role(staff.role), may=words.may(staff.role)),
            "since": self._figures.full_day(staff.since.date()),
            "factor": words.factor(staff),
            "about": words.about(staff),
        }
        for key, text in shown.items():
            self._facts[key].setText(text)
        self._facts["email"].setAccessibleName(staff.email)  # without the places to break
        self.disable.setVisible(staff.enabled)
        self.enable.setVisible(not staff.enabled)
        self.reset_factor.setVisible(staff.has_factor)
        self.unlock.setVisible(bool(staff.kept_out))
        self.rest_on(self._acts)

    def clear(self) -> None:
        """Show nobody, and keep no word of anybody."""
        self.chosen = None
        for each in (self._name, *self._facts.values()):
            each.clear()
        self._facts["email"].setAccessibleName("")
        self._state.set_status("info", "", "quiet")
        for form in self.forms():
            form.clear()
        self.role_form.role.set_choices([])
        self.rest_on(self._acts)

    def asked(self) -> Open:
        """Which of the questions is open."""
        return next((name for name, (_, form) in self._openers().items() if form is self.form()), "")

    def reason(self) -> str:
        """What was typed why, in whichever form is open."""
        now = self.form()
        return now.reason.text() if isinstance(now, ReasonForm) else ""

    def ask_again(self, name: Open, role: object, reason: str = "") -> None:
        """Open one of them once more, where that can still be done with the user."""
        opener, _ = self._openers().get(name, (None, None))
        if opener is not None and not opener.isHidden():
            opener.click()
            if name == "role":
                self.role_form.role.set_value(role)
            if isinstance(form := self.form(), ReasonForm):
                form.reason.set_text(reason)

    def _openers(self) -> dict[Open, tuple[Button, TitledForm]]:
        return {
            "role": (self.change_role, self.role_form),
            "reset": (self.reset, self.ask_reset),
            "disable": (self.disable, self.ask_disable),
            "enable": (self.enable, self.ask_enable),
            "reset_factor": (self.reset_factor, self.factor_form),
            "unlock": (self.unlock, self.unlock_form),
        }

    # -- the questions

    def _ask_reset(self, staff: Staff) -> None:
        title = self.tr("A new start password for {name}?").format(name=staff.name)
        says = self.tr("Their password and their sessions end now. You are shown a start password, once.")
        self.ask_reset.ask(title, says, self.tr("Reset password"))

    def _ask_factor(self, staff: Staff) -> None:
        title = self.tr("Reset the second factor of {name}?").format(name=staff.name)
        says = self.tr("Their phone and recovery codes open nothing any more. Make sure that it is them who asks.")
        self.factor_form.ask(title, says, self.tr("Reset it"))

    def _ask_unlock(self, staff: Staff) -> None:
        title = self.tr("Unlock {name}?").format(name=staff.name)
        self.unlock_form.ask(title, self.tr("Make sure first that the wrong tries were theirs."), self.tr("Unlock"))

    def _ask_disable(self, staff: Staff) -> None:
        title = self.tr("Disable {name}?").format(name=staff.name)
        says = self.tr("Their sessions end at once, in every window. What they have done stays in the books.")
        self.ask_disable.ask(title, says, self.tr("Disable user"))

    def _ask_enable(self, staff: Staff) -> None:
        title = self.tr("Enable {name}?").format(name=staff.name)
        self.ask_enable.ask(title, self.tr("They sign in with the password they had."), self.tr("Enable user"))
