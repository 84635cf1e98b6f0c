"""The badge: what the bank reads out of a verified token, and which role reaches how far."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a user is at the branch."""

    TELLER = "teller"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Scope(StrEnum):
    """One thing that a token may be used for. A use case names exactly one."""

    SESSION = "session"
    CUSTOMERS_FIND = "customers.find"
    CUSTOMERS_ENROL = "customers.enrol"
    CUSTOMERS_SERVE = "customers.serve"
    CUSTOMER_READ = "customer.read"
    CUSTOMER_EDIT = "customer.edit"
    ACCOUNTS_READ = "accounts.read"
    ACCOUNTS_MANAGE = "accounts.manage"
    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"
    TRANSFER = "transfer"
    REVERSE = "reverse"
    STATEMENT = "statement"
    CARDS_READ = "cards.read"
    CARDS_MANAGE = "cards.manage"
    TILL = "till"
    CASH_VAULT = "cash_vault"
    USERS = "users"
    BOOKS_VERIFY = "books.verify"
    ASK = "approvals.ask"
    APPROVE = "approvals.decide"
    HOLDS = "holds"
    CHEQUES = "cheques"
    CLEARING = "cheques.clear"
    JOURNAL = "journal"
    BRANCH_DAY = "branch.day"
    LIMITS_READ = "limits.read"
    LIMITS_SET = "limits.set"
    GLANCE = "glance"
    OWN_SECURITY = "own.security"
    UNLOCK = "users.unlock"
    AUDIT = "audit"
    CLOCK = "clock.confirm"
    ACCEPT_BOOKS = "books.accept"
    ALERTS = "alerts"
    ALERTS_DECIDE = "alerts.decide"
    DEVICES = "devices"
    POLICY = "policy"
    KEEPING = "keeping"
    CHECKLIST = "checklist"


_READING = {
    Scope.SESSION,
    Scope.CUSTOMERS_FIND,
    Scope.CUSTOMERS_SERVE,
    Scope.CUSTOMER_READ,
    Scope.ACCOUNTS_READ,
    Scope.STATEMENT,
    Scope.CARDS_READ,
    Scope.GLANCE,
    Scope.OWN_SECURITY,
}
_SERVING = _READING | {
    Scope.CUSTOMERS_ENROL,
    Scope.CUSTOMER_EDIT,
    Scope.ACCOUNTS_MANAGE,
    Scope.DEPOSIT,
    Scope.WITHDRAW,
    Scope.TRANSFER,
    Scope.REVERSE,
    Scope.CARDS_MANAGE,
    Scope.TILL,
    Scope.ASK,
    Scope.HOLDS,
    Scope.CHEQUES,
    Scope.JOURNAL,
    Scope.LIMITS_READ,
}

REACH: dict[Role, frozenset[Scope]] = {
    Role.TELLER: frozenset(_SERVING),
    Role.SUPERVISOR: frozenset(
        _SERVING
        | {Scope.CASH_VAULT, Scope.BOOKS_VERIFY, Scope.APPROVE, Scope.BRANCH_DAY, Scope.CLEARING}
        | {Scope.UNLOCK, Scope.ALERTS, Scope.ALERTS_DECIDE, Scope.AUDIT, Scope.CLOCK}
    ),
    Role.AUDITOR: frozenset(
        _READING | {Scope.BOOKS_VERIFY, Scope.JOURNAL, Scope.LIMITS_READ, Scope.AUDIT, Scope.ALERTS, Scope.CHECKLIST}
    ),
    Role.ADMINISTRATOR: frozenset(
        {Scope.SESSION, Scope.GLANCE, Scope.USERS, Scope.BOOKS_VERIFY, Scope.LIMITS_READ, Scope.LIMITS_SET, Scope.ASK}
        | {
            Scope.OWN_SECURITY,
            Scope.UNLOCK,
            Scope.AUDIT,
            Scope.CLOCK,
            Scope.ACCEPT_BOOKS,
            Scope.ALERTS,
            Scope.ALERTS_DECIDE,
            Scope.DEVICES,
            Scope.POLICY,
            Scope.KEEPING,
            Scope.CHECKLIST,
        }
    ),
}
"""How far each role reaches. What is not listed is denied."""


class View(StrEnum):
    """A panel of the counter that works with a token of its own."""

    SERVE = "serve"
    CUSTOMER = "customer"
    ACCOUNTS = "accounts"
    MOVEMENT = "movement"
    STATEMENT = "statement"
    CARDS = "cards"
    TILL = "till"
    USERS = "users"
    BOOKS = "books"
    START = "start"
    APPROVALS = "approvals"
    JOURNAL = "journal"
    LIMITS = "limits"
    CHEQUES = "cheques"
    SECURITY = "security"
    TRAIL = "trail"
    ALERTS = "alerts"
    DEVICES = "devices"
    KEEPING = "keeping"
    CHECKLIST = "checklist"


NEEDS: dict[View, frozenset[Scope]] = {
    View.SERVE: frozenset({Scope.CUSTOMERS_FIND, Scope.CUSTOMERS_ENROL, Scope.CUSTOMERS_SERVE}),
    View.CUSTOMER: frozenset({Scope.CUSTOMER_READ, Scope.CUSTOMER_EDIT, Scope.ACCOUNTS_READ, Scope.CUSTOMERS_SERVE}),
    View.ACCOUNTS: frozenset(
        {Scope.ACCOUNTS_READ, Scope.ACCOUNTS_MANAGE, Scope.STATEMENT, Scope.HOLDS, Scope.CHEQUES, Scope.ASK}
    ),
    View.MOVEMENT: frozenset(
        {
            Scope.ACCOUNTS_READ,
            Scope.DEPOSIT,
            Scope.WITHDRAW,
            Scope.TRANSFER,
            Scope.REVERSE,
            Scope.HOLDS,
            Scope.CHEQUES,
            Scope.ASK,
        }
    ),
    View.STATEMENT: frozenset({Scope.ACCOUNTS_READ, Scope.STATEMENT}),
    View.CARDS: frozenset({Scope.ACCOUNTS_READ, Scope.CARDS_READ, Scope.CARDS_MANAGE}),
    View.TILL: frozenset({Scope.TILL, Scope.CASH_VAULT, Scope.ASK}),
    View.USERS: frozenset({Scope.USERS, Scope.UNLOCK, Scope.ASK}),
    View.BOOKS: frozenset({Scope.BOOKS_VERIFY, Scope.BRANCH_DAY, Scope.JOURNAL, Scope.TILL}),
    View.START: frozenset({Scope.GLANCE}),
    View.APPROVALS: frozenset({Scope.APPROVE}),
    View.JOURNAL: frozenset({Scope.JOURNAL}),
    View.CHEQUES: frozenset({Scope.CLEARING, Scope.ASK}),
    View.LIMITS: frozenset({Scope.LIMITS_READ, Scope.LIMITS_SET, Scope.ASK}),
    View.SECURITY: frozenset({Scope.OWN_SECURITY}),
    View.TRAIL: frozenset({Scope.AUDIT, Scope.CLOCK, Scope.ACCEPT_BOOKS, Scope.ASK}),
    View.ALERTS: frozenset({Scope.ALERTS, Scope.ALERTS_DECIDE, Scope.UNLOCK}),
    View.DEVICES: frozenset({Scope.DEVICES, Scope.POLICY, Scope.ASK}),
    View.KEEPING: frozenset({Scope.KEEPING}),
    View.CHECKLIST: frozenset({Scope.CHECKLIST}),
}
"""What each view asks for. Its token gets what of this the role reaches: the statement cannot post."""


def reach(view: View, role: Role) -> frozenset[Scope]:
    """What a role gets in a view; nothing where it could only ask a supervisor, or unlock somebody, there."""
    scopes = NEEDS[view] & REACH[role]
    return frozenset() if scopes <= {Scope.ASK, Scope.UNLOCK} else scopes


OF_A_CUSTOMER = frozenset({View.CUSTOMER, View.ACCOUNTS, View.MOVEMENT, View.STATEMENT, View.CARDS})
"""Views that exist only while a customer is being served; their tokens name the service and the customer."""


@dataclass(frozen=True, slots=True)
class Customer:
    """The customer in service, as the badge carries it."""

    id: int
    number: str
    service: int


@dataclass(frozen=True, slots=True)
class Badge:
    """Who is asking, for whom, and how far they reach; read from a verified token and the vault, never from a call."""

    user: int
    email: str
    name: str
    role: Role
    session: str
    scopes: frozenset[Scope]
    customer: Customer | None
    till: "Drawer | None"
    must_change_password: bool = False
    related: frozenset[int] = frozenset()
    """The customers whom the user is, or is close to."""

    @property
    def counts_drawer(self) -> bool:
        """Whether their own drawer is being counted: until that is over, nothing tells them what is in it."""
        return self.till is not None and self.till.halted == "counting"


@dataclass(frozen=True, slots=True)
class Drawer:
    """The user's open till: its number at the branch, its ledger account, and why no cash moves in it, if so."""

    id: int
    name: str
    account: int
    halted: str | None = None
