"""How users are spoken of on screen: roles, states with their icons, and the columns of their table."""

from PySide6.QtCore import QCoreApplication

from teller.bank.badge import Role
from teller.bank.users.staff import Staff
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.paged_model import Column, Order

BY_NAME = Order("name")


def _tr(text: str) -> str:
    return QCoreApplication.translate("users", text)


_ROLES = marked(
    {
        Role.TELLER: "Teller",
        Role.SUPERVISOR: "Supervisor",
        Role.AUDITOR: "Auditor",
        Role.ADMINISTRATOR: "Administrator",
    }
)

_MAY = marked(
    {
        Role.TELLER: "Serves customers and has a drawer.",
        Role.SUPERVISOR: "A teller who also keeps the cash vault and may reverse the entries of others.",
        Role.AUDITOR: "Reads everything and posts nothing.",
        Role.ADMINISTRATOR: "Adds and disables users. Sees no customer's money.",
    }
)


def role(of: Role) -> str:
    return _tr(_ROLES[of])


def may(of: Role) -> str:
    """What a role is there for, in a sentence."""
    return _tr(_MAY[of])


def roles(without: Role | None = None) -> list[tuple[object, str]]:
    return [(one, role(one)) for one in _ROLES if one is not without]


def icon(staff: Staff) -> str:
    if staff.enabled and staff.kept_out:
        return "lock"
    return "closed" if not staff.enabled else "key" if staff.must_change else "check"


def tone(staff: Staff) -> str:
    if staff.enabled and staff.kept_out:
        return "bad"
    return "quiet" if not staff.enabled else "warning" if staff.must_change else "good"


def state(staff: Staff) -> str:
    if not staff.enabled:
        return _tr("disabled")
    if staff.kept_out:
        return _tr("stopped") if staff.kept_out == "stopped" else _tr("blocked")
    return _tr("start password") if staff.must_change else _tr("active")


def about(staff: Staff) -> str:
    """What the state means for that user."""
    if not staff.enabled:
        return _tr("Cannot sign in.")
    if staff.kept_out == "stopped":
        return _tr("A hundred wrong tries: they cannot sign in until somebody unlocks them.")
    if staff.kept_out:
        return _tr("Too many wrong tries: for a while, nothing they type is looked at.")
    if staff.must_change:
        return _tr("Has a start password and chooses their own at the next sign-in.")
    return _tr("Signs in with a password of their own.")


def factor(staff: Staff) -> str:
    """Whether they sign in with a code, too."""
    return _tr("On") if staff.has_factor else _tr("Off")


def breakable(email: str) -> str:
    """The address with places where a narrow column may break it."""
    return email.replace("@", "@\u200b").replace(".", ".\u200b")


def columns(figures: Figures) -> list[Column]:
    return [
        Column(
            _tr("Name"),
            lambda staff: staff.name,
            role="strong",
            hover=lambda staff: staff.name,
            order=BY_NAME.key,
            by=lambda staff: staff.name,
        ),
        Column(
            _tr("E-mail"),
            lambda staff: staff.email,
            hover=lambda staff: staff.email,
            order="email",
            by=lambda staff: staff.email,
        ),
        Column(
            _tr("Role"),
            lambda staff: role(staff.role),
            order="role",
            by=lambda staff: [*Role].index(staff.role),
            said=(_tr("tellers first"), _tr("administrators first")),
        ),
        # Those who cannot sign in, or have yet to choose a password, are whom one looks for.
        Column(
            _tr("State"),
            state,
            icon=icon,
            tone=tone,
            order="state",
            by=lambda staff: (staff.enabled, not staff.must_change),
            said=(_tr("disabled first"), _tr("active first")),
        ),
        Column(
            _tr("Since"),
            lambda staff: figures.day(staff.since.date()),
            role="quiet",
            hover=lambda staff: figures.full_day(staff.since.date()),
            spare=1,
            order="since",
            by=lambda staff: staff.since,
            said=(_tr("longest first"), _tr("newest first")),
        ),
    ]
