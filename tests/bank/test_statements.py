"""Every SQL statement of the bank is understood by the vault, and none reads a whole table where an index would do."""

import importlib
import pkgutil

import pytest

from teller import bank as rooms
from teller.bank.prepared import Prepared, metadata


def statements():
    """Every prepared statement there is, by room and name."""
    for module in pkgutil.walk_packages(rooms.__path__, "teller.bank."):
        if ".migrations" in module.name:
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Prepared):
                yield f"{module.name.removeprefix('teller.bank.').removesuffix('.records')}.{name}", value


STATEMENTS = dict(statements())

# These read a table from end to end because that is what they are for: lists of the few, and proofs of the whole.
WHOLE = {
    "accounts.cheques._COLLECTING",  # only those, by their own index
    "accounts.cheques._CLEARED",  # only those, by their own index
    "alerts._NEWEST",  # from its newest end, and some rows
    "alerts._OPEN",  # only what waits, by an index of its own
    "alerts.relation_records._ALL",  # the few that are on record
    "audit._ALL",
    "audit._COUNT",
    "audit._HEAD",  # from its newest end, and one row
    "days._NEWEST",  # the same, and some rows
    "ledger.limit_records._FEES",
    "founding._ID",
    "founding._READ",
    "checklist._BANK_ID",
    "checklist._FOUNDED",
    # computers, second factors, backups, what is barred: a branch has few, and lists are what these are for
    "checklist._ALERTS",
    "checklist._DEVICES",
    "checklist._LAST_BACKUP",
    "checklist._STAFF",
    "devices._COUNT",
    "devices._LIST",
    "devices._OF_MACHINE",
    "users._SUPERVISORS",
    "factors._ACTIVE_USERS",
    "factors._ANY",
    "guard._BARRED",
    "guard._EVERY",
    "keeping._NEWEST",
    "ledger._OF_KIND",
    "till._LIST",
    # a day's evening: its figures are looked for once, in lists of the few and in what is open (partial indexes)
    "day_end._CHEQUES",
    "day_end._COUNTS",
    "day_end._HOLDS",
    "day_end._OFFERS",
    "day_end._OPEN",
    "day_end._STANDINGS",
    "glance._DIFFERENCES",  # from its newest end, and some rows
    "glance._PENDING",
    "glance._SIGNED_IN",
    "glance._STAFF",
    "journal._CASH",
    "watch.alert_records._COUNT",  # only what waits
    "users._LIST",
    "users._ADMINISTRATORS",
}


def plan(db, statement):
    said = statement.sql(db)
    return [row[3] for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", ("1",) * said.count("?"))]


@pytest.fixture
def db(bank):
    with bank.vault.transaction() as connection:
        yield connection


@pytest.mark.parametrize("name", STATEMENTS)
def test_the_vault_understands(name, db):
    said = STATEMENTS[name].sql(db)
    assert "POSTCOMPILE" not in said
    plan(db, STATEMENTS[name])


@pytest.mark.parametrize("name", [name for name in STATEMENTS if name not in WHOLE and not name.startswith("books.")])
def test_no_whole_table_is_read_by(name, db):
    if STATEMENTS[name].sql(db).startswith("INSERT"):
        return  # its plan lists what foreign keys would read only if one were broken
    scans = [step for step in plan(db, STATEMENTS[name]) if step.startswith("SCAN")]
    assert [step for step in scans if "VIRTUAL TABLE INDEX" not in step and "CONSTANT ROW" not in step] == []


def test_the_list_of_those_that_may_names_no_statement_that_is_not():
    assert set(STATEMENTS) >= WHOLE


def test_tables_are_described_as_the_migrations_make_them(db):
    """Each column of each table: the rooms' own descriptions against what the vault says."""
    described = {table.name: [column.name for column in table.columns] for table in metadata.sorted_tables}
    made = {
        name: [row[1] for row in db.exec_driver_sql(f'PRAGMA table_info("{name}")')]
        for (name,) in db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all()
        if name not in {"alembic_version", "settled"} and not name.startswith("customer_text")
    }
    assert described == made


def test_keys_are_described_as_the_migrations_make_them(db):
    for table in metadata.sorted_tables:
        info = db.exec_driver_sql(f'PRAGMA table_info("{table.name}")').all()
        keys = [row[1] for row in sorted(info, key=lambda row: row[5]) if row[5]]
        assert (table.name, [column.name for column in table.primary_key]) == (table.name, keys)
