"""How one's own second factor and sign-ins are spoken of."""

from PySide6.QtCore import QCoreApplication

from teller.bank.factors.see_factor import MyFactor, SignedIn
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("own_security", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("own_security", text, "", count)


_FEW = 3
_BY = marked(
    {
        "password": "by password",
        "password totp": "by password and code",
        "password recovery_code": "by password and recovery code",
    }
)


def about(mine: MyFactor) -> str:
    """What it means for whoever reads it."""
    if mine.active and mine.demanded:
        return _tr("You sign in with your password and a code of your authenticator. Your role needs this.")
    if mine.active:
        return _tr("You sign in with your password and a code of your authenticator.")
    return _tr("You sign in with your password alone. With a code of your phone as well, a password that somebody saw "
               "opens nothing.")  # fmt: skip


def left(codes: int) -> str:
    """How many recovery codes are left."""
    if not codes:
        return _tr("None is left. Without your phone you could not sign in: make new ones.")
    said = _counted("%n code(s) left.", codes)
    return _tr("{left} Make new ones soon.").format(left=said) if codes <= _FEW else said


def sign_in(one: SignedIn, figures: Figures) -> Row:
    """`24 Nov, 10:31` and how, and where."""
    by = " ".join(one.by)
    how = _tr(_BY[by]) if by in _BY else _tr("by password")
    where = _tr("{how}, at {computer}").format(how=how, computer=one.device) if one.device else how
    return figures.moment(figures.day(one.at.astimezone().date()), one.at), where
