"""Found a bank: its row, its limits, its own accounts and drawers, and the first administrator."""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role
from teller.bank.founding import records
from teller.bank.house import BankFacts
from teller.bank.inputs import email_key
from teller.bank.ledger import records as ledger
from teller.bank.ledger.entry import Entry, Kind, new_request
from teller.bank.money import Money
from teller.bank.passwords import Passwords
from teller.bank.refusal import BrokenInvariant
from teller.bank.till import records as tills
from teller.bank.users import records as users
from teller.bank.users import rules as user_rules
from teller.bank.users.context import context_words
from teller.bank.vault.vault import Vault
from teller.bank.world import World, local_day, micros

CAPITAL, CASH_VAULT = "CAPITAL", "CASH VAULT"
DRAWERS = ("Drawer 1", "Drawer 2", "Drawer 3", "Drawer 4")

# In major units: what one entry may move, and what may leave one account a day, until the administrator decides.
_LIMITS = {Role.TELLER: (10_000, 20_000), Role.SUPERVISOR: (1_000_000, 1_000_000)}


@dataclass(frozen=True, slots=True)
class Charter:
    """What founding a bank needs to know. `cash` is what lies in the cash vault on the first day."""

    bank: BankFacts
    cash: Money
    administrator_name: str
    administrator_email: str
    administrator_password: str = field(repr=False)


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
        for role in Role:
            entry, day = _LIMITS.get(role, (0, 0))
            ledger.add_limits(db, role.value, entry * charter.bank.currency.unit, day * charter.bank.currency.unit)
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
            request = _first_cash(db, world, charter.cash, administrator, at)
            trail.note(
                Act.ENTRY_POSTED,
                str(request),
                kind=Kind.CASH_RECEIVED.value,
                debit=CASH_VAULT,
                credit=CAPITAL,
                cents=charter.cash.cents,
            )


def _own_accounts(db: Connection, at: int) -> None:
    ledger.add_account(db, number=CAPITAL, kind="capital", side=1, name="Capital", customer=None, at=at)
    ledger.add_account(db, number=CASH_VAULT, kind="cash_vault", side=-1, name="Cash vault", customer=None, at=at)
    for name in DRAWERS:
        account = ledger.add_account(db, number=f"TILL {name}", kind="till", side=-1, name=name, customer=None, at=at)
        tills.add(db, name, account)


def _first_cash(db: Connection, world: World, cash: Money, administrator: int, at: int) -> int:
    vault, capital = ledger.only_one(db, "cash_vault"), ledger.only_one(db, "capital")
    if vault is None or capital is None:
        raise BrokenInvariant("the bank's own accounts were just made")
    day = local_day(world.clock.now()).isoformat()
    entry = Entry(new_request(world), Kind.CASH_RECEIVED, vault.id, capital.id, cash)
    ledger.add(db, entry, day=day, at=at, user=administrator, service=None)
    paid, received = entry.postings
    ledger.add_legs(db, entry.request, day, ((vault, paid, 0), (capital, received, 0)))
    return entry.request
