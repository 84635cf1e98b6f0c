"""One asking of each use case that the bank grants: by whom, with which view's token, and for what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from teller.bank.accounts.rules import AccountKind
from teller.bank.badge import Role, View
from teller.bank.cards.rules import BlockReason
from teller.bank.customers.rules import Identification
from teller.bank.ledger.entry import Kind, reference
from teller.bank.money import Money
from teller.bank.papers.formats import Format
from teller.testing.bank import NAMES, PASSWORD
from tests.bank.asked_of_alerts import ALERTS
from tests.bank.asked_of_checklist import CHECKLIST
from tests.bank.asked_of_door import DOOR
from tests.bank.asked_of_holds import HELD
from tests.bank.asked_of_keys import KEYS
from tests.bank.asked_of_rules import RULES
from tests.bank.asked_of_sessions import SESSIONS
from tests.bank.asked_of_tills import TILLS
from tests.bank.asked_of_trail import TRAIL


@dataclass(frozen=True)
class Asking:
    """Who asks for a use case, with which view's token (None: the access token), and for what."""

    role: Role
    view: View | None
    inputs: Callable[[Any], dict[str, Any]] = lambda _: {}


def _of_account(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"account": scene.account, **more}


def _movement(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {
        "account": scene.account,
        "amount": Money(1_00),
        "memo": "a memo",
        "request": scene.bank.request(),
        **more,
    }


def _aki(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda _: {"email": NAMES[Role.AUDITOR][1], **more}


_T, _S, _A = Role.TELLER, Role.SUPERVISOR, Role.ADMINISTRATOR
_PERSON = {"email": "p@shore.example", "phone": "+44 20 7946 0001", "born": date(1990, 1, 2), "address": "1 Shore Road"}

ASKINGS: dict[str, Asking] = {
    **{name: Asking(*asked) for name, asked in {**CHECKLIST, **HELD, **KEYS, **RULES, **SESSIONS}.items()},
    **{name: Asking(*asked) for name, asked in {**DOOR, **TRAIL}.items()},
    "activate_card": Asking(_T, View.CARDS, lambda scene: {"card": scene.issued}),
    "add_till": Asking(_S, View.TILL, lambda _: {"name": "Drawer 9"}),
    "add_user": Asking(_A, View.USERS, lambda _: {"email": "new@n.example", "name": "New", "role": Role.TELLER}),
    "approve_here": Asking(
        _T,
        View.MOVEMENT,
        lambda scene: {"approval": scene.approval, "email": NAMES[_S][1], "password": PASSWORD},
    ),
    "ask_approval": Asking(
        _T,
        View.MOVEMENT,
        lambda scene: {"deed": scene.use_cases["deposit"], "inputs": scene.too_much(), "reason": "an inheritance"},
    ),
    "at_a_glance": Asking(_T, View.START),
    "block_card": Asking(_T, View.CARDS, lambda scene: {"card": scene.card, "reason": BlockReason.LOST}),
    "cancel_card": Asking(_T, View.CARDS, lambda scene: {"card": scene.card}),
    "change_password": Asking(_T, None, lambda _: {"current": PASSWORD, "password": "seven green kites up"}),
    "change_role": Asking(_A, View.USERS, _aki(role=Role.TELLER)),
    "check_receipt": Asking(_T, View.SERVE, lambda scene: {"reference": reference(scene.entry), "code": scene.code}),
    "close_account": Asking(_T, View.ACCOUNTS, lambda scene: {"account": scene.empty, "reason": "moves away"}),
    "close_branch": Asking(_S, View.BOOKS, lambda scene: scene.evening()),
    "customer_overview": Asking(_T, View.CUSTOMER),
    "day_report": Asking(_S, View.BOOKS, lambda scene: {"day": scene.day}),
    "decide_approval": Asking(
        _S, View.APPROVALS, lambda scene: {"approval": scene.approval, "grant": True, "password": PASSWORD}
    ),
    "deposit": Asking(_T, View.MOVEMENT, _movement()),
    "disable_user": Asking(_A, View.USERS, _aki()),
    "edit_customer": Asking(_T, View.CUSTOMER, lambda _: {"name": "Amara Obi", **_PERSON}),
    "enable_user": Asking(_A, View.USERS, _aki()),
    "enrol": Asking(_T, View.SERVE, lambda _: {"name": "Cleo Park", **_PERSON}),
    "find_customers": Asking(_T, View.SERVE, lambda _: {"query": "amara"}),
    "finish_serving": Asking(_T, View.SERVE),
    "freeze_account": Asking(_T, View.ACCOUNTS, _of_account(reason="court order")),
    "issue_card": Asking(_T, View.CARDS, _of_account()),
    "more_of_extract": Asking(
        _T, View.STATEMENT, lambda scene: {**_of_account()(scene), "extract": scene.extract, "after": 1}
    ),
    "journal": Asking(_T, View.JOURNAL),
    "list_accounts": Asking(_T, View.ACCOUNTS),
    "list_approvals": Asking(_S, View.APPROVALS),
    "list_cards": Asking(_T, View.CARDS),
    "list_days": Asking(_S, View.BOOKS),
    "list_users": Asking(_A, View.USERS),
    "open_account": Asking(_T, View.ACCOUNTS, lambda _: {"kind": AccountKind.CURRENT, "name": "Travel"}),
    "open_view": Asking(_T, None, lambda _: {"view": View.STATEMENT}),
    "print_receipt": Asking(_T, View.MOVEMENT, lambda scene: {"account": scene.account, "entry": scene.entry}),
    "preview_movement": Asking(_T, View.MOVEMENT, _movement(kind=Kind.WITHDRAWAL)),
    "prove_books": Asking(_S, View.BOOKS),
    "prove_drawer": Asking(_T, View.BOOKS),
    "reopen_branch": Asking(_S, View.BOOKS, lambda scene: scene.night()),
    "replace_card": Asking(_T, View.CARDS, lambda scene: {"card": scene.card}),
    "reset_password": Asking(_A, View.USERS, _aki()),
    "reverse": Asking(
        _T,
        View.MOVEMENT,
        lambda scene: {
            "account": scene.account,
            "entry": scene.entry,
            "reason": "a slip of the finger",
            "request": scene.bank.request(),
        },
    ),
    "see_approval": Asking(_T, View.MOVEMENT, lambda scene: {"approval": scene.approval}),
    "serve": Asking(
        _S,
        View.SERVE,
        lambda scene: {"customer": scene.other, "identified_by": Identification.PASSPORT, "document": "ends in 21"},
    ),
    "set_card_limits": Asking(
        _T,
        View.CARDS,
        lambda scene: {
            "card": scene.card,
            "day_limit": Money(900_00),
            "cash_limit": Money(300_00),
            "online": False,
            "abroad": True,
        },
    ),
    "sign_out": Asking(_T, None),
    "statement": Asking(_T, View.STATEMENT, _of_account(first_day=date(2026, 11, 1), last_day=date(2026, 11, 30))),
    "statement_extract": Asking(_T, View.STATEMENT, _of_account(form=Format.CSV)),
    "transfer": Asking(_T, View.MOVEMENT, lambda scene: _movement(payee=scene.other_account)(scene)),
    "unblock_card": Asking(_T, View.CARDS, lambda scene: {"card": scene.blocked}),
    "unfreeze_account": Asking(_T, View.ACCOUNTS, lambda scene: {"account": scene.frozen, "reason": "order lifted"}),
    "verify_cvv": Asking(_T, View.CARDS, lambda scene: {"card": scene.card, "cvv": scene.cvv}),
    "withdraw_approval": Asking(_T, View.MOVEMENT, lambda scene: {"approval": scene.approval}),
    "withdraw": Asking(_T, View.MOVEMENT, _movement()),
    **{name: Asking(*of) for name, of in TILLS.items()},
    **{name: Asking(*of) for name, of in ALERTS.items()},
}
"""One asking of each use case that the bank grants, so that whatever refuses it was the token or the one thing changed."""
