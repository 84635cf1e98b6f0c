"""The words for alerts: each rule's name, what it saw in whole sentences, and what the bank says no to about them.

Whoever raises alerts of a rule of their own gives it a name in `_RULES` and its sentences in `_SENTENCES`.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.wording_facts import Say


def _tr(text: str) -> str:
    return QCoreApplication.translate("alerts", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


_RULES = marked(
    {
        "structuring": "Cash just below the sum to report",
        "velocity": "Many movements in minutes",
        "busy_user": "Many entries by one user",
        "drain_new": "A new account emptied",
        "drain_quiet": "A quiet account emptied",
        "outlier": "Far more than usual",
        "round_trip": "Money sent back",
        "odd_hours": "Posted at an odd hour",
        "snooping": "Customers opened, nothing done",
        "own_service": "Serving oneself or a relation",
        "own_account": "Own or a relation’s account",
        "repeated_overrides": "The same two people again and again",
        "sign_in_blocked": "Sign-in held up",
        "sign_in_stopped": "Sign-in stopped",
        "device_new": "A new computer",
        "device_changed": "A computer has changed",
        "device_revoked_used": "A revoked computer used",
        "refresh_reused": "A session used twice",
        "recovery_code_used": "Recovery code used",
        "clock_set_back": "The clock was set back",
        "books_older_than_head": "The books are older than they were",
        "audit_broken": "The audit trail does not hold",
        "backup_damaged": "A backup is damaged",
        "keyslots_changed": "The keys were changed",
        "supervisors_gone": "No supervisor is left",
    }
)
_SENTENCES = marked(
    {
        "structuring": "{count} cash deposits since {since} came to {total}, each of them just below {below}, "
        "from which on cash has to be reported.",
        "velocity": "{count} movements on account {account} since {since}.",
        "busy_user": "{count} entries by one user since {since}: more than a person counts out.",
        "drain_new": "{taken} leave account {account}, which has been in use only since {since}. {left} stay on it.",
        "drain_quiet": "{taken} leave account {account}, on which nothing had moved since {since}. {left} stay on it.",
        "outlier": "{amount} on account {account}, whose {count} movements before came to {usual} typically and {most} "
        "at most.",
        "round_trip": "{went} went from account {account} to account {other}, from which {came} had come at {since}.",
        "odd_hours": "Posted at {time}. The branch is open from {opens} to {closes}.",
        "snooping": "{count} customers were opened within an hour, and nothing was posted or changed for any of them.",
        "own_service": "The user began to serve customer {customer}, who is on record as the user or as a relation.",
        "own_account": "The movement is on account {account}, which is the user’s own or a relation’s.",
        "repeated_overrides": "{approver} approved what this user asked for, {count} times on one business day.",
        "sign_in_blocked": "Sign-ins failed several times in a row, so the next tries have to wait.",
        "sign_in_stopped": "Sign-ins failed so often that nobody can sign in like this until a supervisor unlocks it.",
        "device_new": "Somebody signed in at a computer that had not been seen before.",
        "device_changed": "A computer that the bank knows is not as it was: its system or its hardware has changed.",
        "device_revoked_used": "Somebody tried to sign in at a computer that an administrator has revoked.",
        "refresh_reused": "What keeps a session alive was used a second time, so all of the session was ended.",
        "recovery_code_used": "Somebody signed in with a recovery code in place of their authenticator.",
        "clock_set_back": "The computer’s clock is earlier than what was written last. Times go on from there.",
        "books_older_than_head": "The bank’s file is older than the record kept beside it: what came after is missing.",
        "audit_broken": "A row of the audit trail does not fit the one before it.",
        "backup_damaged": "A backup could not be read back as it was written.",
        "keyslots_changed": "A way to open the bank’s file was added, changed or taken away.",
        "supervisors_gone": "An administrator disabled, demoted or reset {email}, the last supervisor to ask.",
    }
)
_LOOK_AT = marked(
    {
        "structuring": "Ask where the cash is from, and compare with what the customer does for a living.",
        "velocity": "See in the journal whether one thing was posted in parts, or by mistake more than once.",
        "busy_user": "See in the journal what was posted, and whether the customers were there.",
        "drain_new": "See where the money came from, and who was paid. Speak to the customer before they are back.",
        "drain_quiet": "Compare the document seen and the signature with those on file. Call the customer on the "
        "number on file.",
        "outlier": "Ask what it is for. A sale or an inheritance is easily shown.",
        "round_trip": "See whether both customers know each other, and why the money came back.",
        "odd_hours": "Ask who was at the branch, and whether the customer was, too.",
        "snooping": "Ask what the customers wanted. Compare with who was at the branch.",
        "own_service": "See whether anything was changed or posted. Another user serves this customer.",
        "own_account": "See who approved it, and that the customer asked for it in writing.",
        "repeated_overrides": "See what was approved and for which customers, and let somebody else approve now.",
        "sign_in_blocked": "Ask the user whether it was them. If not, somebody guesses their password.",
        "sign_in_stopped": "Find out who tried. Unlock the user once it is certain who they are.",
        "device_new": "See under Devices whether somebody expected it there, and trust it or revoke it.",
        "device_changed": "Ask who worked on the computer. If nobody did, revoke it under Devices.",
        "device_revoked_used": "Find the computer, and see who was at it.",
        "refresh_reused": "Ask the user which computers they were at. If they do not know, reset the password.",
        "recovery_code_used": "Ask the user where their authenticator is. New codes replace those that are left.",
        "clock_set_back": "Set the clock right, and see who may change it.",
        "books_older_than_head": "Find the newest backup before anything is posted.",
        "audit_broken": "Verify the trail: it names the row. Compare with a backup.",
        "backup_damaged": "Make a new backup now, and look at the disk that it lies on.",
        "keyslots_changed": "Ask the administrators who did it, and why.",
        "supervisors_gone": "Ask the administrator why. See under Users who has been made a supervisor since.",
    }
)

_HELD = marked(
    {
        "drain_quiet": "{taken} would leave account {account}, on which nothing has moved since {since}. Ask a "
        "supervisor to look at it.",
        "own_account": "Account {account} is your own or a relation’s. Ask a supervisor to look at it.",
    }
)
"""What is held, as whoever posts it is told."""


def rule(name: str) -> str:
    """A rule's name, as the list has it."""
    return _tr(_RULES[name]) if name in _RULES else _tr("Something looks wrong")


def rules() -> list[tuple[str, str]]:
    """Every rule and its name, by the names."""
    return sorted(((name, rule(name)) for name in _RULES), key=lambda one: one[1].casefold())


def sentence(name: str, facts: Mapping[str, Any], figures: Figures) -> str:
    """What the rule saw."""
    if name not in _SENTENCES:
        return _tr("Something looks wrong, and this Teller has no words for it. See the trail.")
    try:
        return _tr(_SENTENCES[name]).format(**_said(facts, figures))
    except KeyError:  # facts of an older or a newer Teller
        return rule(name)


def look_at(name: str) -> str:
    """What to do about it first."""
    return _tr(_LOOK_AT[name]) if name in _LOOK_AT else ""


def _said(facts: Mapping[str, Any], figures: Figures) -> dict[str, str]:
    from PySide6.QtCore import QLocale, QTime

    from teller.bank.money import Money
    from teller.bank.world import moment

    def clock(hour: int, minute: int = 0) -> str:
        return figures.locale.toString(QTime(hour % 24, minute), QLocale.FormatType.ShortFormat)

    said: dict[str, str] = {}
    for key, fact in facts.items():
        if key.endswith("_cents"):
            said[key.removesuffix("_cents")] = figures.with_currency(Money(fact))
        elif key.endswith("_at"):
            when = moment(fact)
            said[key.removesuffix("_at")] = figures.moment(figures.day(when.astimezone().date()), when)
        elif key in {"account", "other", "customer"}:
            said[key] = figures.number(str(fact))
        elif key in {"opens", "closes"}:
            said[key] = clock(fact)
        else:
            said[key] = str(fact)
    if "hour" in facts:
        said["time"] = clock(facts["hour"], facts.get("minute", 0))
    return said


def _held(refusal: Any, figures: Figures) -> str:
    if refusal.subject not in _HELD:
        return _tr("This looks wrong. A supervisor has to look at it before it is posted.")
    return _tr(_HELD[refusal.subject]).format(**_said(refusal.seen, figures))


def _closed(refusal: Any, _figures: Figures) -> str:
    if not refusal.by:
        return _tr("Somebody has decided on this alert already. Look at the list anew.")
    return _tr("{name} has decided on this alert already. Look at the list anew.").format(name=refusal.by)


SAYS: dict[str, Say] = {
    "looks_wrong": _held,
    "alert_closed": _closed,
    "alert_about_oneself": fixed("This is about what you did yourself, so somebody else decides on it."),
    "relation_noted": fixed("This is on record already, so there is nothing to do."),
    "relation_of_oneself": fixed("This is about yourself, so somebody else takes it off the record."),
}
