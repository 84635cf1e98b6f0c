"""The words for what the bank says no to at the door: tries that ran out, codes, and second factors."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


_MINUTE = 60


def _blocked(refusal: Any, _figures: Figures) -> str:
    if refusal.seconds <= _MINUTE:
        return _tr("Too many wrong tries. In {seconds} s you can try again.").format(seconds=refusal.seconds)
    said = _tr(
        "Too many wrong tries. In {minutes} min you can try again, or sooner once a supervisor has unlocked you."
    )
    return said.format(minutes=-(-refusal.seconds // _MINUTE))


def own_password_wrong() -> str:
    """Where nothing but one's own password was asked for."""
    return _tr("That is not your password. Type it again; capital letters count.")


SAYS: dict[str, Say] = {
    "sign_in_refused": fixed("The e-mail address, the password or the code is not right. Check them and try again."),
    "proof_not_given": fixed("This was not done, since no code was given. Ask for it again when you have one."),
    "sign_in_blocked": _blocked,
    "sign_in_stopped": fixed(
        "There were a hundred tries without a sign-in, so no more are taken. Ask a supervisor or an administrator to "
        "unlock you."
    ),
    "proof_needed": fixed("This needs a fresh code from your authenticator. Type it, and what you asked for is done."),
    "proof_refused": fixed("Password and code do not match. Check both; each code is good once, for half a minute."),
    "code_refused": fixed("That code is not good now. Type the next one."),
    "second_factor_must_be_set": fixed("Your role needs a second factor. Set up your authenticator first."),
    "no_factor": fixed("There is no second factor here that this could be done with."),
    "factor_demanded": fixed("Your role needs a second factor. It can be replaced by another, but not dropped."),
    "factor_reset_needs_supervisor": fixed("Taking somebody’s second factor away takes two people. Ask a supervisor."),
    "not_blocked": fixed("They are not blocked any more, so there is nothing to unlock."),
}
