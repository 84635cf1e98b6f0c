"""What stands beside the lists: the chosen computer, session or demand, or one form at a time in its place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.devices.known import KnownDevice
from teller.bank.devices.rules import DeviceState
from teller.bank.rulebook.set_policy import Demand
from teller.bank.sessions.live import LiveSession
from teller.counter import look
from teller.counter.devices import policy_words, words
from teller.counter.devices.forms import DemandForm, NameForm
from teller.counter.devices.presenter import DevicesPresenter
from teller.counter.figures import Figures
from teller.counter.kept_form import KeptForm, retype, texts_of
from teller.counter.widgets.button import button
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.titled_form import ConfirmForm, TitledForm

Chosen = KnownDevice | LiveSession | Demand


class DevicesSide(Pages):
    """Signals: left when a form was given up."""

    left = Signal()

    def __init__(self, presenter: DevicesPresenter, figures: Figures) -> None:
        super().__init__()
        self._presenter, self._figures = presenter, figures
        self.one: Chosen | None = None
        self._shown = QWidget()
        self._title = label("", "section", "devices.shown_title", wrap=True)
        self.rows = DetailList("devices.shown_rows")
        self._says = label("", "small", "devices.shown_says", wrap=True)
        self.trust = button(self.tr("&Trust"), name="devices.trust", weight="primary")
        self.call = button(self.tr("Na&me…"), name="devices.call")
        self.revoke = button(self.tr("&Shut out…"), name="devices.revoke", weight="danger")
        self.end_it = button(self.tr("&End session…"), name="devices.end", weight="danger")
        self.change = button(self.tr("&Change…"), name="devices.change")
        self.name_form, self.demand_form = NameForm(), DemandForm()
        self.ask_revoke = ConfirmForm("devices.confirm_revoke", danger=True)
        self.ask_end = ConfirmForm("devices.confirm_end", danger=True)
        self._lay_out()
        self._connect()
        self.show_one(None)

    def forms(self) -> dict[str, TitledForm]:
        return {
            "name": self.name_form,
            "demand": self.demand_form,
            "revoke": self.ask_revoke,
            "end": self.ask_end,
        }

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        bare(acts, look.SMALL)
        for one in (self.trust, self.call, self.revoke, self.end_it, self.change):
            acts.addWidget(one)
        acts.addStretch(1)
        shown = QVBoxLayout(self._shown)
        bare(shown, look.SMALL)
        for part in (self._title, self.rows, self._says):
            shown.addWidget(part)
        shown.addLayout(acts)
        shown.addStretch(1)
        for page in (self._shown, *self.forms().values()):
            self.addWidget(page)

    def _connect(self) -> None:
        self.trust.clicked.connect(lambda: self._if(KnownDevice, self._presenter.trust))
        self.call.clicked.connect(lambda: self._open(self.name_form))
        self.revoke.clicked.connect(lambda: self._open(self.ask_revoke))
        self.end_it.clicked.connect(lambda: self._open(self.ask_end))
        self.change.clicked.connect(lambda: self._open(self.demand_form))
        for form in self.forms().values():
            form.cancelled.connect(lambda form=form: self._give_up(form))
            form.submitted.connect(lambda form=form: self._submit(form))
            self._presenter.doing.busy.connect(form.set_busy)

    def _if(self, kind: type, does: Callable[[Any], None]) -> None:
        if isinstance(self.one, kind):
            does(self.one)

    def show_one(self, one: Chosen | None) -> None:
        """What is chosen, with what can be done with it."""
        self.one = one
        device = one if isinstance(one, KnownDevice) else None
        self.trust.setVisible(device is not None and device.state is not DeviceState.TRUSTED)
        self.call.setVisible(device is not None)
        self.revoke.setVisible(device is not None and not device.this and device.state is not DeviceState.REVOKED)
        self.end_it.setVisible(isinstance(one, LiveSession) and not one.this)
        self.change.setVisible(isinstance(one, Demand))
        title, rows, says = self._told(one)
        self._title.setText(title)
        self.rows.set_rows(rows)
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def _told(self, one: Chosen | None) -> tuple[str, list[Any], str]:
        if isinstance(one, KnownDevice):
            new = self.tr("Nobody has decided on it yet. Trust it only if you know whose it is.")
            return (
                words.named(one),
                words.computer_rows(one, self._figures),
                new if one.state is DeviceState.NEW else "",
            )
        if isinstance(one, LiveSession):
            own = self.tr("It is this window’s own: it ends with signing out.")
            return one.name, words.session_rows(one, self._figures), own if one.this else ""
        if isinstance(one, Demand):
            says = self.tr("Changed by an administrator with a supervisor’s yes.")
            return policy_words.title(one.policy), words.demand_rows(one), says
        return "", [], ""

    # -- the forms

    def begin(self) -> None:
        """The form that a chosen demand or computer has."""
        if isinstance(self.one, Demand):
            self._open(self.demand_form)
        elif isinstance(self.one, KnownDevice):
            self._open(self.name_form)

    def _open(self, form: TitledForm) -> None:
        one = self.one
        if one is None:
            return
        self.setCurrentWidget(form)
        if isinstance(one, KnownDevice) and isinstance(form, NameForm):
            form.open_for(one)
        elif isinstance(one, Demand):
            self.demand_form.open_for(one)
        elif form is self.ask_revoke and isinstance(one, KnownDevice):
            title = self.tr("Shut {name} out?").format(name=one.name)
            says = self.tr("Nobody signs in at it any more, until it is trusted anew.")
            self.ask_revoke.ask(title, says, self.tr("Shut out"))
        elif form is self.ask_end and isinstance(one, LiveSession):
            title = self.tr("End the session of {name}?").format(name=one.name)
            says = self.tr("Their window is locked at its next use. What they typed is kept for them.")
            self.ask_end.ask(title, says, self.tr("End session"))

    def open_form(self) -> TitledForm | None:
        now = self.currentWidget()
        return now if isinstance(now, TitledForm) else None

    def is_dirty(self) -> bool:
        return self.name_form.is_dirty() or self.demand_form.is_dirty()

    def _give_up(self, form: TitledForm) -> None:
        if form.may_be_lost():
            self.end()
            self.left.emit()

    def end(self) -> None:
        """Keep no word of any form."""
        for form in self.forms().values():
            form.clear()
        self.setCurrentWidget(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        form = self.open_form()
        if event.key() == Qt.Key.Key_Escape and form is not None:
            self._give_up(form)
        else:
            super().keyPressEvent(event)

    def _submit(self, form: TitledForm) -> None:
        form.clear_notices()
        asks, one = self._presenter, self.one
        if isinstance(one, Demand):
            self.demand_form.notice.clear()
            asks.set_policy(one, self.demand_form.typed(), self.demand_form.reason.text())
        elif isinstance(one, LiveSession):
            asks.end(one)
        elif isinstance(one, KnownDevice) and form is self.name_form:
            asks.rename(one, self.name_form.called.text())
        elif isinstance(one, KnownDevice):
            asks.revoke(one)

    def refuse(self, field: str, text: str) -> bool:
        """Say it beside the field; False where the open form has none such."""
        form = self.open_form()
        name = {"value": "devices.demand_value", "reason": "devices.demand_reason", "name": "devices.name"}.get(field)
        if form is None or name not in form.fields or form.fields[name].isHidden():
            return False
        form.notice_for(name, text)
        return True

    # -- while the page is gone

    def keep(self) -> KeptForm:
        form = self.open_form()
        key = next((key for key, one in self.forms().items() if one is form), "")
        sent = self._presenter.doing.is_waiting
        return KeptForm(
            key, texts_of(form) if form is not None else {}, key_of(self.one), 0, sent, self._figures.locale
        )

    def take_up(self, kept: KeptForm) -> None:
        form = self.forms().get(kept.form)
        if form is not None and key_of(self.one) == kept.about:
            self._open(form)
            retype(form, kept, self._figures)


def key_of(one: Chosen | None) -> str:
    """By what it is known again in the next list."""
    if isinstance(one, Demand):
        return one.policy.value
    return "" if one is None else f"{type(one).__name__} {one.id}"
