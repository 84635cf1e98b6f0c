"""An alert in words: how grave it is, when, whom it is about, and what became of it."""

from PySide6.QtCore import QCoreApplication

from teller.bank.alerts.finding import Severity
from teller.bank.guard.rules import DEVICE
from teller.bank.readmission.list_blocked import Blocked
from teller.bank.watch.alert import Alert, AlertState, Disposition
from teller.counter import wording_alerts
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.column import Column
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("alerts", text)


SIGN_IN = frozenset({"sign_in_blocked", "sign_in_stopped"})
"""Rules about somebody who is kept out, and whom somebody else lets in again."""

_SEVERITIES = marked({Severity.HIGH: "grave", Severity.MEDIUM: "notable", Severity.LOW: "slight"})
_LOOKS = {Severity.HIGH: ("blocked", "bad"), Severity.MEDIUM: ("warning", "warning"), Severity.LOW: ("info", "quiet")}
_DISPOSITIONS = marked(
    {
        Disposition.EXPLAINED: "Explained",
        Disposition.FALSE_ALARM: "False alarm",
        Disposition.PASSED_ON: "Passed on",
        Disposition.REPORTED: "Reported to the authorities",
    }
)


def severity(alert: Alert) -> str:
    return _tr(_SEVERITIES[alert.severity])


def looks(alert: Alert) -> tuple[str, str]:
    """The icon and the tone of its severity."""
    return _LOOKS[alert.severity]


def disposition(what: Disposition) -> str:
    return _tr(_DISPOSITIONS[what])


def dispositions() -> list[tuple[object, str]]:
    return [(what, disposition(what)) for what in Disposition]


def moment(alert: Alert, figures: Figures) -> str:
    return figures.moment(figures.day(alert.at.astimezone().date()), alert.at)


def whom(alert: Alert) -> str:
    """The user whose doing it is, or nobody's."""
    return alert.user or _tr("nobody")


def customer(alert: Alert, figures: Figures) -> str:
    """The customer, where it is about one."""
    return figures.named(alert.customer_name or "", alert.customer) if alert.customer else ""


def columns(figures: Figures, *, sees_customers: bool) -> list[Column]:
    shown = [
        Column(_tr("Severity"), severity, icon=lambda one: looks(one)[0], tone=lambda one: looks(one)[1]),
        Column(_tr("Day"), lambda one: figures.day(one.at.astimezone().date()), role="quiet",
               hover=lambda one: moment(one, figures)),
        Column(_tr("What"), lambda one: wording_alerts.rule(one.rule), role="strong",
               hover=lambda one: wording_alerts.sentence(one.rule, one.facts, figures)),
        Column(_tr("Whose doing"), whom, spare=1),
    ]  # fmt: skip
    if sees_customers:
        shown.append(Column(_tr("Customer"), lambda one: one.customer_name or ""))
    return shown


def rows(alert: Alert, figures: Figures) -> tuple[Row, ...]:
    """What stands beside the sentence."""
    found: list[Row] = [(_tr("At"), moment(alert, figures)), (_tr("Whose doing"), whom(alert))]
    if alert.customer:
        found.append((_tr("Customer"), customer(alert, figures)))
    if alert.account:
        found.append((_tr("Account"), figures.number(alert.account)))
    if alert.reference:
        found.append((_tr("Entry"), alert.reference))
    if alert.rule in SIGN_IN:
        if email := alert.facts.get("email"):
            found.append((_tr("Tried as"), str(email)))
        found.append((_tr("Wrong tries"), str(alert.facts.get("failures", ""))))
    return tuple(found)


def is_about(alert: Alert, who: Blocked) -> bool:
    """Whether the alert tells of this user, or of this computer."""
    about = str(alert.facts.get("about", ""))
    if who.device:
        return about == DEVICE + who.device
    return not about.startswith(DEVICE) and alert.facts.get("email") == who.email


def kept_out(who: Blocked) -> str:
    """A user's name, or a computer's."""
    return who.name or _tr("a computer without a name")


def became(alert: Alert, figures: Figures) -> str:
    """Who decided what, and why; or why the reader does not decide."""
    if alert.state is AlertState.OPEN or alert.disposition is None:
        return _tr("This is about what you did yourself: somebody else decides.") if alert.mine else ""
    return _tr("{what}, decided by {name} on {day}: “{reason}”").format(
        what=disposition(alert.disposition),
        name=alert.decided_by or "",
        day=figures.day(alert.decided.astimezone().date()) if alert.decided is not None else "",
        reason=alert.reason,
    )
