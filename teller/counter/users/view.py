"""The users of the bank, for the administrator: a table of them, the chosen one beside it, and a form for a new one."""

from PySide6.QtCore import Qt

from teller.bank.users.add_user import Admitted
from teller.bank.users.staff import Staff
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.users import words
from teller.counter.users.forms import AddForm, ReasonForm
from teller.counter.users.kept import KeptUsers
from teller.counter.users.once import StartPasswordOnce
from teller.counter.users.presenter import UsersPresenter
from teller.counter.users.user_panel import UserPanel
from teller.counter.widgets import dialog
from teller.counter.widgets.button import button
from teller.counter.widgets.list_and_detail import ListAndDetail
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _NAME = 312, 920, 150


class UsersView(ListAndDetail[Staff]):
    """Everything an administrator does with users, on one page."""

    panel: UserPanel
    new: AddForm
    once: StartPasswordOnce

    def __init__(self, place: Asks, figures: Figures) -> None:
        presenter = UsersPresenter(place, figures)
        super().__init__(
            "users",
            table=PagedTable(words.columns(figures), name="users.table", says="", empty=""),
            panel=UserPanel(presenter, figures),
            new=AddForm(),
            once=StartPasswordOnce(),
        )
        self.presenter = presenter
        presenter.setParent(self)
        self._kept: KeptUsers | None = None
        self.add = button(self.tr("Add user"), name="users.add", weight="primary", icon="plus", shortcut="Ctrl+N")
        self.table.setAccessibleName(self.tr("Users of the bank"))
        # Addresses have the room that is left; whatever is too long is told in full beside the table.
        self.table.stretch_column(1)
        self.table.paged.order = words.BY_NAME
        self.table.fix_column(0, look.px(_NAME))
        self.lay_out(self.tr("Users"), self.add, side=_SIDE, narrow=_NARROW)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        asks = self.presenter
        asks.listed.connect(self.show_list)
        asks.not_listed.connect(self.show_failure)
        asks.acted.connect(self._acted)
        asks.admitted.connect(self._admitted)
        asks.refused.connect(self._refused)
        asks.busy.connect(self.set_busy)
        self.table.activated_row.connect(lambda _: self.panel.change_role.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add.clicked.connect(self._open_new)
        self.new.submitted.connect(self._save)
        self.new.cancelled.connect(self._leave_new)

    def ask_for_list(self) -> None:
        self.presenter.refresh()

    def forget_answers(self) -> None:
        self.presenter.forget()
        self._kept = None

    # -- while the page is gone

    def keep(self) -> KeptUsers | None:
        """Who is chosen and what was typed. From here on no answer of the bank's reaches this page."""
        kept = self._kept if self._kept is not None else self._as_it_is()
        self.forget_answers()
        return kept if kept != KeptUsers(None) else None

    def _as_it_is(self) -> KeptUsers:
        user, sent, new = self.chosen_key(), self.presenter.is_busy(), self.new
        if self.is_side(new):
            return KeptUsers(user, "add", new.person.text(), new.email.text(), new.role.value(), was_sent=sent)
        role, had = self.panel.role_form.role.value(), self.once.holds_secret()
        form, why = self.panel.asked(), self.panel.reason()
        return KeptUsers(user, form, role=role, had_password=had, was_sent=sent, reason=why)

    def take_up(self, kept: KeptUsers) -> None:
        """Go on as soon as the users are known, with what can still be done with them."""
        self._kept = kept
        self.go_on_with(kept.user, self._take_up)

    def _take_up(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        if kept.was_sent and kept.form == "reset":
            said = self.tr("No answer came. A new start password was not shown: reset it once more.")
            self.notice.say(said, "warning")
        elif kept.was_sent and kept.form == "add" and any(one.email == kept.email for one in self.table.rows()):
            said = self.tr("{email} was added. The start password was not shown: reset it.")
            self.notice.say(said.format(email=kept.email), "warning")
        elif kept.form == "add":
            self._open_new()
            self.new.retype(kept)
        elif kept.form:
            self.panel.ask_again(kept.form, kept.role, kept.reason)
        if kept.had_password:
            said = self.tr("The start password that was on screen is not shown again. Reset it if nobody noted it.")
            self.notice.say(said, "warning")

    def is_dirty(self) -> bool:
        if self._kept is not None and self._kept.form == "add":
            return True
        return self.is_side(self.new) and self.new.is_dirty()

    def key_of(self, item: Staff) -> str:
        return item.email

    # -- a new user

    def begin_adding(self) -> None:
        """The form for a new user; one that is open stays as it is."""
        if not self.is_side(self.new) and self.add.isEnabled():
            self._open_new()

    def _open_new(self) -> None:
        self.notice.clear()
        self.show_side(self.new)
        self.new.open()

    def _save(self) -> None:
        self.presenter.add(self.new.person.text(), self.new.email.text(), self.new.role.value())

    def _leave_new(self) -> None:
        if self.new.is_dirty() and not dialog.ask(
            self,
            self.tr("Leave without adding?"),
            self.tr("What was typed for the new user is not saved yet."),
            self.tr("Leave"),
            self.tr("Stay"),
            danger=True,
        ):
            return
        self.new.clear()
        self.back_to_chosen()
        self.first_focus()

    def _admitted(self, answer: Admitted, said: str) -> None:
        unseen = self.tr("{said} The start password was not shown, since you had left this page: reset it.")
        self.show_secret(answer.staff.email, lambda: self.once.show_password(answer, said), unseen.format(said=said))

    # -- what came of it

    def _acted(self, email: str, said: str) -> None:
        self.panel.clear()
        self.say_done(email, said)

    def _refused(self, field: str, text: str) -> None:
        form = self.form()
        named = form.reason.name if field == "reason" and isinstance(form, ReasonForm) else f"users.{field}"
        self.say_refused(named, text)
