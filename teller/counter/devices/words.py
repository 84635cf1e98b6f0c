"""Computers and open sessions in words, and the columns of the three tables."""

from PySide6.QtCore import QCoreApplication

from teller.bank.devices.known import KnownDevice
from teller.bank.devices.rules import DeviceState
from teller.bank.rulebook.set_policy import Demand
from teller.bank.sessions.live import LiveSession
from teller.counter import wording
from teller.counter.devices import policy_words
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.sessions.words import when, where
from teller.counter.widgets.column import Column
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("devices", text)


_STATES = marked({DeviceState.NEW: "new", DeviceState.TRUSTED: "trusted", DeviceState.REVOKED: "shut out"})
_LOOKS = {
    DeviceState.NEW: ("info", "warning"),
    DeviceState.TRUSTED: ("check", "good"),
    DeviceState.REVOKED: ("blocked", "bad"),
}


def state(one: KnownDevice) -> str:
    return _tr(_STATES[one.state])


def named(one: KnownDevice) -> str:
    """Its name, and whether one sits at it."""
    return _tr("{name} (this one)").format(name=one.name) if one.this else one.name


def computer_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Computer"), named, role="strong", hover=named),
        Column(_tr("State"), state, icon=lambda one: _LOOKS[one.state][0], tone=lambda one: _LOOKS[one.state][1]),
        Column(_tr("Last signed in at"), lambda one: when(one.last_seen, figures), role="quiet"),
    ]


def session_columns(figures: Figures) -> list[Column]:
    def who(one: LiveSession) -> str:
        return one.name

    return [
        Column(_tr("Signed in"), who, role="strong", hover=lambda one: one.email),
        Column(_tr("Computer"), where, role="quiet", hover=where, spare=1),
        Column(_tr("Since"), lambda one: when(one.started, figures)),
    ]


def demand_columns() -> list[Column]:
    return [
        Column(_tr("Rule"), lambda one: policy_words.title(one.policy), role="strong"),
        Column(_tr("Now"), lambda one: policy_words.value(one.policy, one.value)),
    ]


def computer_rows(one: KnownDevice, figures: Figures) -> list[Row]:
    rows: list[Row] = [(_tr("State"), state(one)), (_tr("First seen"), when(one.first_seen, figures))]
    if one.decided is not None:
        by = one.by or _tr("the vault’s passphrase")
        rows.append((_tr("Decided"), _tr("{name}, {when}").format(name=by, when=when(one.decided, figures))))
    return rows


def session_rows(one: LiveSession, figures: Figures) -> list[Row]:
    return [
        (_tr("Role"), wording.role(one.role.value)),
        (_tr("Computer"), where(one)),
        (_tr("Signed in"), when(one.started, figures)),
        (_tr("Ends at the latest"), when(one.ends, figures)),
    ]


def demand_rows(one: Demand) -> list[Row]:
    return [(_tr("Now"), policy_words.value(one.policy, one.value))]
