"""An approval in words: what is asked, by whom, the rule that it breaks, and what will be true afterwards.

Whoever adds a deed that a supervisor says yes to gives it a name in `_DEEDS` and its facts their names in `_FACTS`.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication

from teller.bank.approvals.approval import Approval, ApprovalState
from teller.bank.money import Money
from teller.bank.refusal import Refusal
from teller.counter import wording, wording_approvals, wording_trail
from teller.counter.devices import policy_words
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.limits import words as limit_words
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("approvals", text)


_DEEDS = marked(
    {
        "deposit": "Deposit",
        "withdraw": "Withdrawal",
        "transfer": "Transfer",
        "reverse": "Reversal",
        "deposit_cheque": "Cheque deposit",
        "return_cheque": "Return of a cleared cheque",
        "release_hold": "Early release of a hold",
        "capture_hold": "Capture of a hold",
        "close_till": "Drawer closed with a difference",
        "offer_drawer": "Drawer handed over with a difference",
        "force_close": "Drawer closed in its teller’s place",
        "set_limits": "Change of limits",
        "set_limit": "Change of limits",
        "clear_limit": "Limits taken away",
        "set_tolerance": "Change of the difference a drawer may have",
        "set_fee": "Change of fees",
        "reset_factor": "Second factor taken away",
        "accept_books": "Older books accepted",
        "set_policy": "Change of what the bank demands",
        "add_user": "A new supervisor",
        "change_role": "A user becomes a supervisor",
        "reset_password": "A supervisor’s password is reset",
    }
)

_FACTS = marked(
    {
        "customer": "Customer",
        "subject": "Limits of",
        "whose": "Whose",
        "name": "Name",
        "fee_on": "Fee on",
        "user_name": "User",
        "user_email": "Signs in with",
        "account": "Account",
        "payee_account": "To",
        "till_name": "Drawer",
        "memo": "Memo",
        "why": "On record as",
        "hold_reason": "Held for",
        "until": "Held until",
        "held_cents": "Held",
        "available_before_cents": "Available before",
        "available_after_cents": "Available afterwards",
        "fee_cents": "Fee",
        "total_cents": "In all",
        "before_cents": "Balance before",
        "after_cents": "Balance afterwards",
        "till_after_cents": "Drawer afterwards",
        "expected_cents": "Expected",
        "counted_cents": "Counted",
        "difference_cents": "Difference",
        "entry_before_cents": "Most at once, before",
        "entry_after_cents": "Most at once, afterwards",
        "day_before_cents": "Most a day, before",
        "day_after_cents": "Most a day, afterwards",
        "month_before_cents": "Most a month, before",
        "month_after_cents": "Most a month, afterwards",
        "tolerance_before_cents": "Difference tolerated before",
        "tolerance_after_cents": "Difference tolerated afterwards",
        "flat_before_cents": "Fixed fee before",
        "flat_after_cents": "Fixed fee afterwards",
        "per_10000_before": "Share before",
        "per_10000_after": "Share afterwards",
        "least_before_cents": "Lowest fee before",
        "least_after_cents": "Lowest fee afterwards",
        "most_before_cents": "Highest fee before",
        "most_after_cents": "Highest fee afterwards",
    }
)
"""Facts by the bank's name for them, in the order in which they are read. `kind`, amounts and names go with others."""

_WORDS = marked(
    {
        "role": "a role",
        "user": "a user",
        "customer": "a customer",
        "account": "an account",
        "deposit": "deposits",
        "withdrawal": "withdrawals",
        "transfer": "transfers",
        "cheque": "cheques",
        "cheque_returned": "cheques that come back",
        "teller": "teller",
        "supervisor": "supervisor",
        "auditor": "auditor",
        "administrator": "administrator",
    }
)
"""What the bank names by one word."""
_NAMED = {"subject", "whose", "fee_on"}
_NONE_IS_SAID = ("entry_", "day_", "month_", "most_")

_STATES = marked(
    {
        ApprovalState.ASKED: "waiting",
        ApprovalState.GRANTED: "approved",
        ApprovalState.REFUSED: "refused",
        ApprovalState.WITHDRAWN: "withdrawn",
        ApprovalState.SPENT: "approved and posted",
        ApprovalState.EXPIRED: "expired",
    }
)
_LOOKS = {
    ApprovalState.ASKED: ("clock", "accent"),
    ApprovalState.GRANTED: ("check", "good"),
    ApprovalState.REFUSED: ("blocked", "bad"),
    ApprovalState.WITHDRAWN: ("close", "quiet"),
    ApprovalState.SPENT: ("check", "good"),
    ApprovalState.EXPIRED: ("clock", "quiet"),
}


def deed(name: str) -> str:
    """What is asked for, in a word or two."""
    return _tr(_DEEDS[name]) if name in _DEEDS else _tr("Something a supervisor decides on")


def state(approval: Approval) -> str:
    return _tr(_STATES[approval.state])


def looks(approval: Approval) -> tuple[str, str]:
    """The icon and the tone of its state."""
    return _LOOKS[approval.state]


def amount(approval: Approval) -> Money | None:
    """How much it is about, where it is about money."""
    for name in ("amount_cents", "difference_cents"):
        if isinstance(cents := approval.facts.get(name), int):
            return Money(cents)
    return None


def headline(approval: Approval, figures: Figures) -> str:
    """`Withdrawal of 15,000.00`, or what it is where no amount is asked for."""
    what, how_much = deed(approval.deed), amount(approval)
    if how_much is None:
        return what
    return _tr("{deed} of {amount}").format(deed=what, amount=figures.money(how_much))


def asks(approval: Approval, figures: Figures) -> str:
    """What the toast on a supervisor's screen says."""
    return _tr("{name} asks for approval: {what}").format(name=approval.maker, what=headline(approval, figures))


def rows(approval: Approval, figures: Figures) -> tuple[Row, ...]:
    """What an approver has to see, without the rules, the maker and the reason."""
    if approval.deed == "accept_books":
        return wording_trail.older_rows(approval.facts, figures)
    facts, found = approval.facts, list[Row]()
    for name in _FACTS:
        title, said = _tr(_FACTS[name]), _fact(name, facts, figures)
        if said is not None:
            found.append((title, said, "strong") if name == "after_cents" else (title, said))
    return (*found, *limit_words.change_rows(facts, figures), *policy_words.change_rows(facts))


def _fact(name: str, facts: dict[str, Any], figures: Figures) -> str | None:
    """A fact as it is read; None where there is nothing to say of it."""
    fact = facts.get(name)
    if name in facts and fact is None and name.startswith(_NONE_IS_SAID):
        return _tr("none")  # no limit, which is a figure like any other
    if fact in (None, "") or (name == "fee_cents" and not fact):
        return None
    return _figure(name, fact, figures) if isinstance(fact, int) else _text(name, str(fact), facts, figures)


def _figure(name: str, fact: int, figures: Figures) -> str:
    if name.endswith("_cents"):
        return figures.money(Money(fact))
    whole, part = divmod(fact, 100)
    return _tr("{share} % of the amount").format(share=f"{whole}{figures.point}{part:02d}")


def _text(name: str, fact: str, facts: dict[str, Any], figures: Figures) -> str:
    if name == "account":
        return figures.named(str(facts.get("account_name") or ""), fact)
    if name == "payee_account":
        return figures.named(str(facts.get("payee") or ""), fact)
    return _tr(_WORDS[fact]) if name in _NAMED and fact in _WORDS else fact


def rules(approval: Approval, figures: Figures) -> tuple[str, ...]:
    """Each rule that would be broken, in a sentence."""
    return tuple(wording_approvals.rule(one.code, one.facts, figures) for one in approval.broken)


def rules_of(broken: tuple[Refusal, ...], figures: Figures) -> tuple[str, ...]:
    """The same before anything is asked for."""
    return tuple(wording_approvals.rule(one.code, one.facts(), figures) for one in broken)


def time_left(seconds: int) -> str:
    """`4:32`."""
    minutes, rest = divmod(max(0, seconds), 60)
    return f"{minutes}:{rest:02d}"


def refused(refusal: Refusal, figures: Figures, *, codes: bool) -> str:
    """What the bank says no with; of a code only where one was asked for."""
    if refusal.code == "approver_refused":
        return wording_approvals.approver_refused(refusal, codes=codes)
    return wording.of(refusal, figures)
