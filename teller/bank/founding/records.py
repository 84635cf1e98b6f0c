"""The bank's own row: what it is, set when it is founded and never changed."""

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, insert, select

from teller.bank.fault import VaultDamaged
from teller.bank.house import BankFacts
from teller.bank.money import Currency
from teller.bank.prepared import Prepared, metadata

bank = Table(
    "bank",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("bank_id", Text),
    Column("name", Text),
    Column("currency", Text),
    Column("digits", Integer),
    Column("practice", Integer),
    Column("created_at", Integer),
)
_ADD = Prepared(insert(bank).values({column.name: bindparam(column.name) for column in bank.columns}))
_READ = Prepared(select(bank.c.name, bank.c.currency, bank.c.digits, bank.c.practice))

_ID = Prepared(select(bank.c.bank_id))


def add(db: Connection, bank_id: str, facts: BankFacts, at: int) -> None:
    _ADD(
        db,
        id=1,
        bank_id=bank_id,
        name=facts.name,
        currency=facts.currency.code,
        digits=facts.currency.digits,
        practice=int(facts.practice),
        created_at=at,
    )


def read(db: Connection) -> BankFacts:
    """Raises `VaultDamaged` where founding the bank was cut off."""
    row = _READ(db).first()
    if row is None:
        raise VaultDamaged
    return BankFacts(row.name, Currency(row.currency, row.digits), bool(row.practice))


def bank_id(db: Connection) -> str:
    """What tells this bank from every other."""
    return str(_ID(db).scalar())
