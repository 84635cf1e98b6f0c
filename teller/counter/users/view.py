"""The users of the bank, for the administrator: a table of them, the chosen one beside it, and a form for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teller.bank.users.add_user import Admitted
from teller.bank.users.staff import Staff
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.users import words
from teller.counter.users.forms import AddForm, TitledForm
from teller.counter.users.once import StartPasswordOnce
from teller.counter.users.presenter import UsersPresenter
from teller.counter.users.user_panel import UserPanel
from teller.counter.widgets import dialog
from teller.counter.widgets.button import button
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _LOWEST, _NAME = 312, 920, 180, 150


class UsersView(QWidget):
    """Everything an administrator does with users, on one page."""

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("users")
        self._presenter = UsersPresenter(place, figures)
        self._presenter.setParent(self)
        self._choose: str | None = None  # the address of the user to select once the list is there
        self._wants_focus = self._filling = False
        self.add = button(self.tr("Add user"), name="users.add", weight="primary", icon="plus", shortcut="Ctrl+N")
        self.table = PagedTable(words.columns(figures), name="users.table", says=self.tr("Users of the bank"), empty="")
        # Addresses have the room that is left; whatever is too long is told in full beside the table.
        self.table.stretch_column(1)
        self.table.fix_column(0, look.px(_NAME))
        self.states = StateStack(self.table, name="users.states")
        self.notice = Notice("users.notice")
        self.panel, self.new, self.once = UserPanel(self._presenter, figures), AddForm(), StartPasswordOnce()
        self._nothing, self._side = QWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(label(self.tr("Users"), "title"), 1)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the table stays where it is
        head.addWidget(self.add)
        left = QVBoxLayout()
        bare(left, look.MEDIUM)
        left.addLayout(head)
        left.addWidget(self.states, 1)
        left.addWidget(self.notice)
        for page in (self._nothing, self.panel, self.new, self.once):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(_SIDE))
        self.table.setMinimumHeight(look.px(_LOWEST))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        self._row.setSpacing(look.WIDE)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two columns would squeeze the table (a large font, a small window), one stands below the other."""
        narrow = self.width() < look.px(_NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _connect(self) -> None:
        asks = self._presenter
        asks.listed.connect(self._listed)
        asks.not_listed.connect(self._not_listed)
        asks.acted.connect(self._acted)
        asks.admitted.connect(self._admitted)
        asks.refused.connect(self._refused)
        asks.busy.connect(self._set_busy)
        self.table.selected_row.connect(self._selected)
        self.table.activated_row.connect(lambda _: self.panel.change_role.setFocus(Qt.FocusReason.OtherFocusReason))
        self.states.acted.connect(self._try_again)
        self.add.clicked.connect(self._open_new)
        self.new.submitted.connect(self._save)
        self.new.cancelled.connect(self._leave_new)
        self.panel.opened.connect(lambda _open: self._show_add_button())
        # Queued: it may go while pages are being switched, and must not switch them back meanwhile.
        self.once.gone.connect(self._password_gone, Qt.ConnectionType.QueuedConnection)

    # -- what every panel can be told

    def refresh(self) -> None:
        """Ask for the users anew; what is on screen stays until they are there."""
        if not self.table.rows():
            self.states.show_loading()
        self._presenter.refresh()

    def clear(self) -> None:
        """No name, address or password stays in any widget, and no late answer brings one back."""
        self._presenter.forget()
        self._choose, self._wants_focus = None, False
        self.once.clear()
        self.new.clear()
        self.panel.clear()
        self.table.set_rows([])
        self.notice.clear()
        self.states.show_loading()
        self._show_side(self._nothing)
        for spoken in self.findChildren(QWidget):  # what was announced stays behind as a widget's name
            if spoken.objectName().endswith(".notice"):
                spoken.setAccessibleName("")

    def is_dirty(self) -> bool:
        return self._side.currentWidget() is self.new and self.new.is_dirty()

    def first_focus(self) -> None:
        """Into the table; while it is still loading, as soon as it is there."""
        self._wants_focus = not self._take_focus()

    def _take_focus(self) -> bool:
        state, form = self.states.state(), self._form()
        if self._side.currentWidget() is self.once:
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form is not None and form.fields:
            form.take_focus()
        elif state == "content":
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.states.action.isVisibleTo(self.states):
            self.states.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return state != "loading"
        return True

    # -- the list

    def _listed(self, users: Sequence[Staff]) -> None:
        before = self.panel.staff
        wanted = self._choose or (before.email if before is not None else None)
        self._choose = None
        at = next((at for at, staff in enumerate(users) if staff.email == wanted), 0)
        self._filling = True
        self.table.set_rows(users)
        self.table.select(at)
        self._filling = False
        self.states.show_content()
        if not (self.panel.is_asking() and before == users[at]):  # a refresh does not take an open question away
            self.panel.show_user(users[at])
        if self._side.currentWidget() is self._nothing:
            self._show_side(self.panel)
        self._show_add_button()
        if self._wants_focus:
            self._wants_focus = not self._take_focus()

    def _not_listed(self, state: str, text: str) -> None:
        self.table.set_rows([])
        if state == "not permitted":
            self.states.show_not_permitted(text)
        else:
            self.states.show_failed(text, self.tr("Try again"))
        self.panel.clear()
        if self._side.currentWidget() is self.panel:
            self._show_side(self._nothing)
        self._show_add_button()
        if self._wants_focus:
            self._wants_focus = not self._take_focus()

    def _try_again(self) -> None:
        self._wants_focus = True
        self.refresh()

    def _selected(self, staff: Staff | None) -> None:
        if self._filling or staff is None:
            return
        self.notice.clear()
        self.panel.clear()
        self.panel.show_user(staff)

    # -- a new user

    def _open_new(self) -> None:
        self.notice.clear()
        self._show_side(self.new)
        self.new.open()

    def _save(self) -> None:
        self._presenter.add(self.new.person.text(), self.new.email.text(), self.new.role.value())

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
        self._back_to_user()
        self.first_focus()

    def _admitted(self, answer: Admitted, said: str) -> None:
        self._choose = answer.staff.email
        self.new.clear()
        self.panel.clear()
        if self.isVisible():
            self._show_side(self.once)
            self.once.show_password(answer, said)
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # Nobody would see it, and a password does not wait in a widget for somebody to come by.
            self._back_to_user()
            unseen = self.tr("{said} The start password was not shown, since you had left this page: reset it.")
            self.notice.say(unseen.format(said=said), "warning")

    def _password_gone(self) -> None:
        self._back_to_user()
        if self.isVisible():
            self.first_focus()

    def _back_to_user(self) -> None:
        self._show_side(self.panel if self.panel.staff is not None else self._nothing)

    # -- what came of it

    def _acted(self, email: str, said: str) -> None:
        self._choose = email
        self.panel.clear()
        self.notice.say(said, "good")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, field: str, text: str) -> None:
        form = self._form()
        if form is not None and f"users.{field}" in form.fields:
            form.notice_for(f"users.{field}", text)
        else:
            self.notice.say(text, "bad")

    def _form(self) -> TitledForm | None:
        side = self._side.currentWidget()
        return self.new if side is self.new else self.panel.form() if side is self.panel else None

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.notice.clear()
        self.new.set_busy(busy)
        self.panel.set_busy(busy)
        self.add.setDisabled(busy)

    def _show_side(self, page: QWidget) -> None:
        self._side.setCurrentWidget(page)
        self._side.setVisible(page is not self._nothing)
        self._show_add_button()

    def _show_add_button(self) -> None:
        """One primary button at a time: while something is asked for, adding is not offered."""
        free = self._side.currentWidget() is self.panel and not self.panel.is_asking()
        self.add.setVisible(free and self.states.state() == "content")
