"""Found a bank: its row, its limits, its own accounts and drawers, and the first administrator."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from teller.bank import denominations
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST
from teller.bank.audit.head_file import HeadFile
from teller.bank.audit.head_watch import HEAD_RULE
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role
from teller.bank.fault import VaultReadOnly
from teller.bank.founding import records
from teller.bank.house import BankFacts
from teller.bank.inputs import email_key
from teller.bank.ledger import limit_records as limits
from teller.bank.ledger import records as ledger
from teller.bank.ledger.cash import DRAWERS_KEPT_FOR
from teller.bank.ledger.entry import Entry, Kind, new_request
from teller.bank.ledger.records import Leg
from teller.bank.money import Money
from teller.bank.passwords import Passwords
from teller.bank.policy.rules import Policy
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import records as tills
from teller.bank.till.rules import TOLERANCE
from teller.bank.users import records as users
from teller.bank.users import rules as user_rules
from teller.bank.users.context import context_words
from teller.bank.vault.vault import Vault
from teller.bank.world import World, local_day, micros

CAPITAL, CASH_VAULT = "CAPITAL", "CASH VAULT"
DRAWERS = ("Drawer 1", "Drawer 2", "Drawer 3", "Drawer 4")

OWN = (
    ("FEES", "own", 1, "Fees"),
    ("OVER AND SHORT", "own", 1, "Over and short"),
    ("CASH IN TRANSIT", "transit", -1, "Cash in transit"),
    ("CHEQUES", "own", -1, "Cheques in collection"),
    ("OTHER BANKS", "own", -1, "Other banks"),
    ("EXCHANGE", "own", 1, "Cash exchange"),
)
"""The branch's own accounts beside capital, cash vault and drawers: number, kind, side, name."""

# In major units, until the administrator decides: the most of one entry, and the most that leaves an account a day.
_AT_ONCE = {Role.TELLER: 10_000, Role.SUPERVISOR: 1_000_000}
_OUT_OF_AN_ACCOUNT_A_DAY = 20_000
# The difference at closing above which a supervisor has to agree.
_TOLERATED = 20


@dataclass(frozen=True, slots=True)
class Charter:
    """What founding a bank needs to know. `cash` is what lies in the cash vault on the first day; `policy` is what the
    bank demands of those who sign in, where it demands anything.
    """

    bank: BankFacts
    cash: Money
    administrator_name: str
    administrator_email: str
    administrator_password: str = field(repr=False)
    policy: Mapping[Policy, int] = field(default_factory=dict)


def check(charter: Charter) -> None:
    """Refuse the administrator's e-mail or password by the rules for every user's."""
    user_rules.check_email(charter.administrator_email)
    words = context_words(charter.bank, name=charter.administrator_name, email=charter.administrator_email)
    user_rules.check_password(charter.administrator_password, words)


def found(vault: Vault, world: World, passwords: Passwords, charter: Charter) -> None:
    """Write all of it, in one transaction. bcrypt runs before."""
    hashed = passwords.hash(charter.administrator_password)
    now = world.clock.now()
    at = micros(now)
    with vault.transaction(writes=True) as db:
        records.add(db, vault.bank_id, charter.bank, at)
        _rules(db, charter.bank.currency.unit)
        for policy, value in charter.policy.items():
            limits.set_rule(db, policy.value, value)
        administrator = users.add(
            db,
            email=charter.administrator_email,
            key=email_key(charter.administrator_email),
            name=charter.administrator_name,
            role=Role.ADMINISTRATOR,
            password_hash=hashed,
            must_change=False,
            at=at,
        )
        trail = Trail(db, vault.keys.audit, BEFORE_THE_FIRST, at, user=administrator)
        trail.note(Act.BANK_CREATED, charter.bank.name, currency=charter.bank.currency.code)
        _own_accounts(db, at)
        if charter.cash:
            request = _first_cash(db, world, charter, administrator, at)
            trail.note(
                Act.ENTRY_POSTED,
                str(request),
                kind=Kind.CASH_RECEIVED.value,
                debit=CASH_VAULT,
                credit=CAPITAL,
                cents=charter.cash.cents,
            )
        _begin_head(db, vault, trail)


def _begin_head(db: Connection, vault: Vault, trail: Trail) -> None:
    """Before anything is committed: a bank that is there has had a head file from its first moment."""
    limits.set_rule(db, HEAD_RULE, 1)
    file = HeadFile.of(vault)
    try:
        file.restart(trail.head)
    except OSError:
        raise VaultReadOnly from None
    finally:
        file.close()


def _rules(db: Connection, unit: int) -> None:
    for role in Role:
        limits.set_limit(db, "role", role.value, (Money(_AT_ONCE.get(role, 0) * unit), None, None))
    limits.set_limit(db, "account", "", (None, Money(_OUT_OF_AN_ACCOUNT_A_DAY * unit), None))
    limits.set_rule(db, TOLERANCE, _TOLERATED * unit)


def _own_accounts(db: Connection, at: int) -> None:
    ledger.add_account(db, number=CAPITAL, kind="capital", side=1, name="Capital", customer=None, at=at)
    ledger.add_account(db, number=CASH_VAULT, kind="cash_vault", side=-1, name="Cash vault", customer=None, at=at)
    for name in DRAWERS:
        account = ledger.add_account(db, number=f"TILL {name}", kind="till", side=-1, name=name, customer=None, at=at)
        tills.add(db, name, account)
    for number, kind, side, name in OWN:
        ledger.add_account(db, number=number, kind=kind, side=side, name=name, customer=None, at=at)


def _first_cash(db: Connection, world: World, charter: Charter, administrator: int, at: int) -> int:
    vault, capital = ledger.only_one(db, "cash_vault"), ledger.only_one(db, "capital")
    if vault is None or capital is None:
        raise BrokenInvariant("the bank's own accounts were just made")
    day = local_day(world.clock.now()).isoformat()
    pieces = denominations.filled(charter.cash, charter.bank.currency, DRAWERS_KEPT_FOR)
    entry = Entry(new_request(world), Kind.CASH_RECEIVED, vault.id, capital.id, charter.cash, pieces=pieces)
    ledger.add(db, entry, day=day, at=at, user=administrator, service=None)
    paid, received = entry.postings
    ledger.add_legs(
        db, entry.request, day, (Leg(vault, paid, 0, 0, pieces.stored()), Leg(capital, received, 0, 0, None))
    )
    return entry.request
