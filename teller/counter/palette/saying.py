"""What a function code means right now, in words: what will happen, what is missing, or what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.account import Account
from teller.bank.cards.card import Card
from teller.counter import wording
from teller.counter.deeds import Deed
from teller.counter.figures import BadAmountReason, Figures
from teller.counter.language import marked
from teller.counter.palette.codes import SHORTEST_ENDING, Known, Takes, Told, Trouble


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


_MOVES = marked(
    {
        "deposit": "Deposit {amount} into {account}",
        "withdraw": "Withdraw {amount} from {account}",
        "transfer": "Transfer {amount} from {account}",
    }
)
_AMOUNT_ONLY = marked({"deposit": "Deposit {amount}", "withdraw": "Withdraw {amount}", "transfer": "Transfer {amount}"})
_ACCOUNT_ONLY = marked(
    {
        "deposit": "Deposit into {account}",
        "withdraw": "Withdraw from {account}",
        "transfer": "Transfer from {account}",
        "statement": "Statement of {account}",
        "issue_card": "Issue a card on {account}",
    }
)

_TROUBLES = marked(
    {
        ("account", "short"): "{typed}: type at least {least} digits of the account’s end",
        ("account", "unknown"): "{typed}: no account of this customer ends so",
        ("account", "several"): "{typed}: more than one account ends so, type more of it",
        ("account", "mistyped"): "{typed} is no account number: its check digits do not fit",
        ("account", "foreign"): "{typed} is not an account of the customer being served",
        ("account", "whole"): "{typed}: while nobody is served, type the whole account number",
        ("account", "frozen"): "{typed} is frozen: nothing moves on it, in or out",
        ("account", "closed"): "{typed} is closed",
        ("card", "short"): "{typed}: type the card’s last four digits",
        ("card", "unknown"): "{typed}: no card of this customer ends so",
        ("card", "several"): "{typed}: more than one card ends so, choose it among the cards",
        ("customer", "mistyped"): "{typed} is no customer number: it has digits only",
    }
)
_PAYEE_TROUBLES = marked(
    {
        "short": "{typed}: type the whole number of the account it goes to",
        "unknown": "{typed}: type the whole number of the account it goes to",
        "whole": "{typed}: type the whole number of the account it goes to",
    }
)


def account(number: str, accounts: Sequence[Account], figures: Figures) -> str:
    """`Everyday, 4021 7733 06`; of an account that is not at hand, its number."""
    name = next((one.name for one in accounts if one.number == number), "")
    return figures.named(name, number)


def trouble(wrong: Trouble, figures: Figures) -> str:
    if wrong.part == "amount":
        reason: BadAmountReason = wrong.why  # type: ignore[assignment] # an amount's reasons are these
        return wording.bad_amount(reason, figures)
    typed = figures.number(wrong.typed) if wrong.typed.isdecimal() else wrong.typed
    if wrong.part == "payee" and wrong.why in _PAYEE_TROUBLES:
        return _tr(_PAYEE_TROUBLES[wrong.why]).format(typed=typed)
    part = "account" if wrong.part == "payee" else wrong.part
    return _tr(_TROUBLES[part, wrong.why]).format(typed=typed, least=SHORTEST_ENDING)


def meaning(deed: Deed, told: Told, known: Known, figures: Figures) -> str:
    """What the deed would do with what has been told so far."""
    of = account(told.account, known.accounts, figures) if told.account else ""
    amount = figures.money(told.amount) if told.amount is not None else ""
    if deed.key in _MOVES and amount:
        if told.payee:
            payee = account(told.payee, known.accounts, figures)
            return _tr("Transfer {amount} from {account} to {payee}").format(amount=amount, account=of, payee=payee)
        return _tr(_MOVES[deed.key] if of else _AMOUNT_ONLY[deed.key]).format(amount=amount, account=of)
    if deed.key in _ACCOUNT_ONLY and of:
        return _tr(_ACCOUNT_ONLY[deed.key]).format(account=of)
    if deed.takes is Takes.CARD and told.card:
        return _tr("Block card {card}").format(card=_masked(told.card, known.cards))
    if deed.takes is Takes.WORDS and told.words:
        return _tr("Look for “{words}” among the customers").format(words=told.words)
    return deed.words


def what_next(deed: Deed, told: Told) -> str:
    """What Enter does with it: the form, or at once the review; nothing is ever posted from here."""
    if deed.takes in (Takes.MOVEMENT, Takes.TRANSFER):
        return _how_a_movement_goes_on(deed, told)
    if deed.takes is Takes.CARD and told.card:
        return _tr("Enter asks why, then you confirm")
    if deed.takes in (Takes.ACCOUNT, Takes.CARD, Takes.CUSTOMER) and not told.complete:
        return _how_it_goes_on(deed)
    return ""


def _how_a_movement_goes_on(deed: Deed, told: Told) -> str:
    if told.complete:
        return _tr("Enter shows the review, where you confirm it")
    if told.amount is None or (told.account and deed.takes is Takes.MOVEMENT):
        return _how_it_goes_on(deed)
    if not told.account:
        return _tr("Enter opens the form, for the account chosen")
    return _tr("Enter opens the form; the account it goes to is asked there")


def _how_it_goes_on(deed: Deed) -> str:
    return _tr("Goes on with: {fields}").format(fields=deed.fields) if deed.fields else ""


def _masked(token: str, cards: Sequence[Card]) -> str:
    return next((card.masked for card in cards if card.token == token), "")


def identify_first(name: str) -> str:
    return _tr("It is {name}’s. Enter turns to identifying them, and then to the review").format(name=name)


def serve(name: str, number: str) -> str:
    return _tr("Serve {name}, {number}").format(name=name, number=number)


def searching_whose() -> str:
    return _tr("Finding out whose account that is…")


def nobody_with(number: str) -> str:
    return _tr("{number}: no customer has this number").format(number=number)


def no_account(number: str) -> str:
    return _tr("{number}: there is no such account").format(number=number)


def for_another_role() -> str:
    return _tr("Not for your role")


def searching() -> str:
    return _tr("Searching…")


def nothing_found(text: str) -> str:
    return _tr("Nothing is found for “{text}”").format(text=text)


def try_otherwise() -> str:
    return _tr("Try less of a name, a number, or a code such as DEP. F1 lists the codes.")


def not_searched() -> str:
    return _tr("The customers could not be searched")


def try_again(why: str) -> str:
    return _tr("{why} Enter tries again.").format(why=why)


def more_found() -> str:
    return _tr("There are more: type on to narrow it down")


def being_served() -> str:
    return _tr("being served now")
