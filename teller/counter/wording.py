"""The words for everything the bank may say no to, and for everything that may fail: here and in `wording_*.py`.

Each says what happened, why, and what to do next, in one or two plain sentences; `wording.md` has the rules and their
reasons. A refusal's own facts may be told, since only the one who asked gets it; nothing else is added.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.counter import (
    faults,
    wording_alerts,
    wording_approvals,
    wording_cash,
    wording_door,
    wording_evening,
    wording_held,
    wording_keys,
    wording_sessions,
    wording_till,
    wording_trail,
)
from teller.counter.figures import BadAmountReason, Figures
from teller.counter.language import marked
from teller.counter.wording_facts import Say, shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("wording", text, "", count)


def of(refusal: Any, figures: Figures) -> str:
    """What a teller is told about a refusal of the bank's."""
    say = _SAYS.get(refusal.code)
    return (
        say(refusal, figures)
        if say is not None
        else _tr("The bank refused this, and nothing was changed. Speak to a supervisor.")
    )


def plainly(refusal: Any) -> str:
    """The same before anybody is signed in, where no refusal speaks of money."""
    from teller.bank.money import Currency

    return of(refusal, Figures(Currency("XXX", 2)))


def session_ended(why: str = "") -> str:
    """Why somebody has to sign in anew."""
    return wording_sessions.session_ended(why)


def fault(failed: Any) -> str:
    """What a teller is told when machine or file fail, with what to do."""
    return faults.said(failed)


def bad_amount(reason: BadAmountReason, figures: Figures) -> str:
    """Why what was typed is no amount."""
    point, digits = figures.locale.decimalPoint(), figures.currency.digits
    example = f"150{point}{'0' * digits}" if digits else "150"
    return {
        "missing": _tr("Type an amount, such as {example}."),
        "not_plain": _tr("Type the amount in plain digits, such as {example}."),
        "decimals": _tr("{code} has {digits} decimals: type it as {example}."),
        "too_large": _tr("That is more than a bank can hold. Check the figures."),
        "zero": _tr("Type an amount of more than zero."),
        "thousands": _tr(
            "A k stands for thousand, as in {thousands}. Type it like that, or the whole amount in digits."
        ),
    }[reason].format(thousands=f"2{point}5k", example=example, code=figures.currency.code, digits=digits)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def _facts(text: str) -> Say:
    """A sentence with facts of the refusal in braces; money is written as money, numbers in groups."""
    return lambda refusal, figures: _tr(text).format(**shown(refusal, figures))


_INPUTS = marked(
    {
        "missing": "This cannot be left empty.",
        "string_too_long": "This is too long: at most {limit} characters.",
        "characters": "This has characters that are not text. Type it anew instead of pasting it.",
        "email": "This is not an e-mail address, such as ada@bank.example.",
        "cheque_number": "The number of a cheque has digits only. Type it as it is printed.",
        "phone": "This is not a phone number, such as +44 20 7946 0958.",
        "amount_not_plain": "Type the amount in plain digits, as you would at the counter, or leave it empty for none.",
        "amount_decimals": "This currency has fewer decimals. Type the amount with as many as it has.",
        "amount_thousands": "A k stands for thousand and takes no separators. Type the whole amount in digits.",
        "amount_too_large": "That is more than a bank can hold. Check the figures.",
        "amount_negative": "This cannot be below zero. Type zero or more, or leave it empty for none.",
        "pieces_negative": "There cannot be fewer than none of a note or coin. Count them again.",
        "pieces_too_many": "That is more than a bank can hold. Count the notes and coins again.",
    }
)


def _input(refusal: Any, _figures: Figures) -> str:
    if refusal.reason not in _INPUTS:
        return _tr("This cannot be taken as it is. Check what was typed.")
    return _tr(_INPUTS[refusal.reason]).format(limit=refusal.limit)


_MISSING = marked(
    {
        "account": "This customer has no such account. Check the number.",
        "payee": "There is no account of this number at the bank. Check the number with the customer.",
        "entry": "There is no such entry on this account. Open the statement again and choose it there.",
        "hold": "There is no such hold on this account. Choose one of the list.",
        "cheque": "There is no such cheque. Look at the list anew.",
        "role": "There is no such role. Choose one of the list.",
        "limited_account": "No customer has an account of this number. Check the number.",
        "card": "This customer has no such card. Choose one of the cards in the list.",
        "customer": "There is no customer of this number. Check the number, or look for the name.",
        "session": "This session is over already. Look at the list anew.",
        "device": "This computer is not on record. Look at the list anew.",
        "user": "Nobody signs in with this address. Check it, or choose the user from the list.",
        "day": "There is no such business day on record. Choose one from the list.",
        "till": "There is no such drawer. Choose one from the list under Drawer.",
        "way_in": "There is no such way in any more. Look at the list again.",
        "backup": "This backup does not lie in its folder any more. Look at the list again.",
        "movement": "This cannot be posted here. Choose a deposit, a withdrawal or a transfer.",
        "alert": "There is no such alert any more. Look at the list anew.",
        "relation": "This is not on record. Look at the list anew.",
        "approval": "This is not waiting for an approval any more. Ask for it anew.",
    }
)


def _not_found(refusal: Any, _figures: Figures) -> str:
    if refusal.what not in _MISSING:
        return _tr("It is not there any more. Go back and choose anew.")
    return _tr(_MISSING[refusal.what])


_STATES = marked(
    {
        "issued": "not active yet",
        "active": "active",
        "blocked": "blocked",
        "cancelled": "cancelled",
        "expired": "expired",
        "replaced": "replaced",
        "frozen": "frozen",
        "closed": "closed",
    }
)


def state(word: str) -> str:
    """A state of an account or card, in a word or two."""
    return _tr(_STATES.get(word, word))


_IDENTIFIED = marked(
    {
        "passport": "passport",
        "identity_card": "identity card",
        "driving_licence": "driving licence",
        "residence_permit": "residence permit",
        "known_personally": "known personally",
        "inspection": "inspection",
    }
)


def identification(word: str) -> str:
    """A way of identifying a customer, in words."""
    return _tr(_IDENTIFIED.get(word, word))


_ROLES = marked(
    {"teller": "teller", "supervisor": "supervisor", "auditor": "auditor", "administrator": "administrator"}
)


def role(word: str) -> str:
    """A user's role, in a word."""
    return _tr(_ROLES.get(word, word))


def _card_state(refusal: Any, _figures: Figures) -> str:
    return _tr("This card is {state}, so this cannot be done with it. Choose another card.").format(
        state=state(refusal.state)
    )


def _already_so(refusal: Any, _figures: Figures) -> str:
    return _tr("This account is {state} already, so there is nothing to do.").format(state=state(refusal.state))


def _cvv_wrong(refusal: Any, _figures: Figures) -> str:
    if refusal.tries_left == 0:
        return _tr("That is not the CVV, for the third time, so the card is blocked now. Replace it.")
    left: int = refusal.tries_left
    return _counted("That is not the CVV. Ask again: after %n more wrong try(s) the card is blocked.", left)


def _cards_still_open(refusal: Any, _figures: Figures) -> str:
    return _counted("%n card(s) still draw on this account. Cancel them, then close it.", refusal.count)


_SAYS: dict[str, Say] = {
    **wording_approvals.SAYS,
    **wording_cash.SAYS,
    **wording_door.SAYS,
    **wording_till.SAYS,
    **wording_held.SAYS,
    **wording_sessions.SAYS,
    **wording_evening.SAYS,
    **wording_keys.SAYS,
    **wording_trail.SAYS,
    **wording_alerts.SAYS,
    "invalid_input": _input,
    "not_found": _not_found,
    "not_permitted": fixed("Your role does not include this. Ask a supervisor or an administrator."),
    "session_ended": fixed("Your session has ended. Sign in again; what you typed is kept."),
    "not_serving": fixed("No customer is being served. Find and identify the customer first."),
    "password_must_change": fixed("You still have a start password. Choose one of your own first."),
    "unanswered": fixed("It could not be done just now. Nothing you typed is lost; see the notice above."),
    # money
    "request_reused": fixed("This form was posted before with other content. Start a new one."),
    "request_already_refused": fixed("This form was refused before, so nothing was posted. Start a new one."),
    "amount_not_positive": fixed("Type an amount of more than zero."),
    "same_account": fixed("That is the same account. Choose another one to pay into."),
    "account_frozen": _facts(
        "Account {number} is frozen, so nothing moves on it. Unfreeze it first, or choose another."
    ),
    "account_closed": _facts("Account {number} is closed, for good. Choose another account."),
    "insufficient_funds": _facts("Only {available} is available on this account. Take less, or another account."),
    "till_short": _facts("There is only {available} in cash. Fill up first, or take less."),
    "till_not_open": fixed("You have no drawer open. Open one under Drawer, then post this."),
    "account_number_mistyped": fixed("This is no account number: a digit is mistyped. Compare it with the customer’s."),
    "receipt_not_ours": fixed(
        "No receipt was printed here with this reference and check code. Compare both with the paper, letter by letter."
    ),
    # accounts
    "account_not_empty": _facts("There is {balance} on this account. Pay it out or transfer it, then close."),
    "account_already_so": _already_so,
    "cards_still_open": _cards_still_open,
    "not_reversible": fixed(
        "Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor."
    ),
    "already_reversed": fixed("This entry has been reversed already, so there is nothing left to undo."),
    "payee_cannot_return": fixed(
        "The payee's account no longer holds this amount, so the transfer cannot be taken back. Speak to a supervisor."
    ),
    "days_reversed": fixed("The last day is before the first. Change one of them."),
    # customers
    "already_serving": _facts("Customer {number} is still being served. Finish serving them first (F12)."),
    "customer_exists": _facts(
        "Customer {number} has the same name and birth date. If this is somebody else, enrol them all the same."
    ),
    "birth_date_unlikely": fixed("Nobody alive was born on that day. Check the year."),
    "identification_not_yours": fixed("This way of identifying is not for your role. Choose another."),
    # cards
    "card_state_forbids": _card_state,
    "card_needs_replacing": fixed("This card was reported lost or stolen. Replace it instead of unblocking it."),
    "card_needs_account": fixed("A card draws on an active current account. Choose one."),
    "cvv_wrong": _cvv_wrong,
    "cvv_not_digits": fixed("A CVV has three digits. Type all three."),
    "card_limit_negative": fixed("A limit cannot be below zero. Type zero or more."),
    "cash_limit_above_day_limit": _facts("Cash is part of the day’s limit. Type {day_limit} or less."),
    # users
    "password_too_short": _facts(
        "This password is too short. Type at least {shortest} characters; 15 or more are better."
    ),
    "password_too_long": _facts("This password is too long. Type at most {longest} characters."),
    "password_too_common": fixed("This password is on the list that guessers try first. Choose another."),
    "password_in_context": fixed(
        "This password is little more than the bank's name or your own. Choose words that have to do with neither."
    ),
    "passphrase_too_weak": _facts(
        "This passphrase is too easy to guess, and it guards the file itself. Choose {shortest} characters or more."
    ),
    "wrong_password": fixed("That is not your current password. Type it again; capital letters count."),
    "password_unchanged": fixed("That is the password you have. Choose another."),
    "user_exists": fixed("Somebody signs in with this address already. Choose another, or find them in the list."),
    "not_oneself": fixed("You cannot do this to yourself. Another administrator can."),
    "last_administrator": fixed(
        "This is the last administrator: without one, nobody could add users. Name another first."
    ),
    "email_not_ascii": fixed(
        "Staff addresses use plain letters, so that none looks like another. Type it without accents."
    ),
}
