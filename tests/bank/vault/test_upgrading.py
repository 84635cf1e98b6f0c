"""A vault of the first version is brought up to date when it is opened: kept as it was beside it, proved, and worked with."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from teller.bank import denominations
from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.statement import statement
from teller.bank.accounts.withdraw import withdraw
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.day_end.close_branch import close_branch
from teller.bank.fault import VaultDamaged
from teller.bank.inputs import email_key
from teller.bank.ledger.entry import new_request
from teller.bank.ledger.limits import OverDayLimit, OverEntryLimit
from teller.bank.money import Currency, Money
from teller.bank.passwords import Passwords
from teller.bank.sessions.session import Session
from teller.bank.till.list_tills import list_tills
from teller.bank.vault import keyslots, schema
from teller.bank.vault import vault as vaults
from teller.bank.vault.connection import APPLICATION_ID, engine_for
from teller.bank.vault.vault import Vault
from teller.bank.world import micros
from teller.opening import branch_of
from teller.testing.bank import NAMES, NOON, PASSPHRASE, PASSWORD, SETTINGS, BankAtHand

EUR = Currency("EUR", 2)
ACCOUNT = "1000000000000018"
VAULT, CAPITAL, DRAWER_1, DRAWER_2, AMARAS = 2, 1, 3, 4, 7
TODAY = (NOON.date()).isoformat()
FIRST_VERSION = Path(vaults.__file__).parent / "migrations"


def _tables_of_0001(db: Connection) -> None:
    db.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    config = Config()
    config.set_main_option("script_location", str(FIRST_VERSION))
    config.attributes["connection"] = db
    command.upgrade(config, "0001")


class _OldBooks:
    """Writes as the first version did: one entry, two postings, a row of the trail."""

    def __init__(self, db: Connection, trail: Trail, bank: BankAtHand) -> None:
        self._db, self._trail, self._bank = db, trail, bank
        self._balances: dict[int, tuple[int, int]] = {}
        self._numbers = {1: "CAPITAL", 2: "CASH VAULT", 7: ACCOUNT}

    def sql(self, statement: str, *values: object) -> None:
        self._db.exec_driver_sql(statement, values)

    def account(self, number: str, kind: str, side: int, customer: int | None = None) -> None:
        self.sql(
            "INSERT INTO account_facts (number, kind, side, name, customer_id, state, opened_at)"
            " VALUES (?, ?, ?, ?, ?, 'active', ?)",
            number, kind, side, number.title(), customer, micros(NOON),
        )  # fmt: skip

    def entry(self, kind, debit, credit, cents, *, day, out=(0, 0)):
        self._bank.clock.advance(milliseconds=1)
        request = new_request(self._bank.world)
        self.sql(
            "INSERT INTO entry (request, kind, day, booked_at, user_id, service_id, debit_account, credit_account,"
            " amount_cents, memo, reverses, open_legs, open_cents) VALUES (?, ?, ?, ?, 2, NULL, ?, ?, ?, '', NULL, 2, 0)",
            request, kind, day, micros(NOON), debit, credit, cents,
        )  # fmt: skip
        for account, amount, its_out in ((debit, -cents, out[0]), (credit, cents, out[1])):
            seq, balance = self._balances.get(account, (0, 0))
            self._balances[account] = (seq + 1, balance + amount)
            self.sql(
                "INSERT INTO posting (account_id, seq, entry, day, amount_cents, balance_cents, out_cents)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                account, seq + 1, request, day, amount, balance + amount, its_out,
            )  # fmt: skip
        names = [self._numbers.get(one, f"TILL Drawer {one - 2}") for one in (debit, credit)]
        self._trail.note(Act.ENTRY_POSTED, str(request), kind=kind, debit=names[0], credit=names[1], cents=cents)


def _fill(db: Connection, bank: BankAtHand, audit_key: bytes, currency: Currency) -> None:
    """A bank in the middle of its day: two drawers are open, money has come and gone this month and this day."""
    trail = Trail(db, audit_key, BEFORE_THE_FIRST, micros(NOON), user=1)
    books, unit = _OldBooks(db, trail, bank), currency.unit
    books.sql("INSERT INTO bank VALUES (1, ?, 'Northgate', ?, ?, 0, ?)", "0" * 32, *_of(currency), micros(NOON))
    limits = {"teller": (10_000, 15_000), "supervisor": (1_000_000, 1_000_000), "auditor": (0, 0)}
    for role, (at_once, day) in {**limits, "administrator": (0, 0)}.items():
        books.sql("INSERT INTO posting_limit VALUES (?, ?, ?)", role, at_once * unit, day * unit)
    hashed = Passwords(SETTINGS.password_cost).hash(PASSWORD)
    for name, email, role in ((*NAMES[role], role) for role in (Role.ADMINISTRATOR, Role.TELLER, Role.SUPERVISOR)):
        books.sql(
            "INSERT INTO user (email, email_key, name, role, password_hash, must_change, state, created_at)"
            " VALUES (?, ?, ?, ?, ?, 0, 'enabled', ?)",
            email, email_key(email), name, role.value, hashed, micros(NOON),
        )  # fmt: skip
    trail.note(Act.BANK_CREATED, "Northgate", currency=currency.code)
    books.sql(
        "INSERT INTO customer (number, name, name_key, created_at, created_by) VALUES (?, ?, ?, ?, 2)",
        "10000001", "Amara Okafor", "amara okafor", micros(NOON),
    )  # fmt: skip
    for number, kind, side in (("CAPITAL", "capital", 1), ("CASH VAULT", "cash_vault", -1)):
        books.account(number, kind, side)
    for number in range(1, 5):
        books.account(f"TILL Drawer {number}", "till", -1)
        books.sql("INSERT INTO till (name, account_id) VALUES (?, ?)", f"Drawer {number}", number + 2)
    books.account(ACCOUNT, "current", 1, customer=1)
    for till, user in ((1, 2), (2, 3)):
        books.sql("UPDATE till SET user_id = ?, opened_at = ? WHERE id = ?", user, micros(NOON), till)
    books.entry("cash_received", VAULT, CAPITAL, 1_000_000 * unit + 7, day="2026-10-30")
    books.entry("till_float", DRAWER_1, VAULT, 5_000 * unit, day="2026-11-02")
    books.entry("deposit", DRAWER_1, AMARAS, 30_000 * unit, day="2026-11-02")
    books.entry("withdrawal", AMARAS, DRAWER_1, 9_000 * unit, day="2026-11-03", out=(9_000 * unit, 0))
    books.entry("till_float", DRAWER_2, VAULT, 333 * unit + 5, day=TODAY)
    books.entry("withdrawal", AMARAS, DRAWER_1, 6_000 * unit + 3, day=TODAY, out=(6_000 * unit + 3, 0))


def _of(currency: Currency) -> tuple[str, int]:
    return currency.code, currency.digits


@pytest.fixture(params=[EUR, Currency("JPY", 0), Currency("KWD", 3), Currency("CHF", 2)], ids=lambda one: one.code)
def currency(request: pytest.FixtureRequest) -> Currency:
    found: Currency = request.param
    return found


@pytest.fixture
def old(bank: BankAtHand, currency: Currency, tmp_path: Path) -> Path:
    """The file of a bank that the first version left, closed."""
    path = tmp_path / "old.teller"
    keyslots.write(bank.world, path, "0" * 32, bank.vault.keys, PASSPHRASE)
    engine = engine_for(path, bank.vault.keys.file.hex())
    with engine.connect() as db:
        _tables_of_0001(db)
        db.exec_driver_sql("BEGIN")
        _fill(db, bank, bank.vault.keys.audit, currency)
        db.commit()
        db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return path


@pytest.fixture
def upgraded(bank: BankAtHand, old: Path):
    vault = Vault.open(bank.world, old, file_key=bank.vault.keys.file)
    at_hand = replace(bank, path=old, vault=vault, branch=branch_of(SETTINGS, bank.world, vault))
    yield at_hand
    at_hand.close()


def rows_of(vault: Vault, statement: str) -> list[tuple[object, ...]]:
    with vault.transaction() as db:
        return [tuple(row) for row in db.exec_driver_sql(statement)]


def served(bank: BankAtHand, role: Role) -> tuple[Session, str]:
    session = bank.sign_in(role)
    bank.serve(session, "10000001")
    return session, bank.view(session, View.MOVEMENT)


def test_the_schema_is_the_one_of_a_new_vault_and_everything_is_proved(upgraded):
    with upgraded.vault.transaction() as db:
        assert schema.version(db, "old.teller") == schema.HEAD
        assert schema.digest(db) == schema.DIGEST
    proof = verify(upgraded.vault)
    assert [(finding.proof, finding.faults) for finding in proof.findings if not finding.holds] == []
    assert upgraded.branch.look_over().holds


def test_the_file_is_kept_beside_it_as_it_was_under_the_same_key(bank, old):
    key = bank.vault.keys.file
    vault = Vault.open(bank.world, old, file_key=key)
    kept = old.with_name("old.teller.before-0001")
    assert kept.stat().st_mode & 0o077 == 0
    assert not kept.read_bytes().startswith(b"SQLite format 3")
    engine = engine_for(kept, key.hex())
    with engine.connect() as db:
        before = [tuple(row) for row in db.exec_driver_sql("SELECT * FROM posting ORDER BY account_id, seq")]
        assert db.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "0001"
    engine.dispose()
    columns = "account_id, seq, entry, day, amount_cents, balance_cents, out_cents"
    assert rows_of(vault, f"SELECT {columns} FROM posting ORDER BY account_id, seq") == before
    vault.close()


def test_opened_again_it_is_not_upgraded_again(bank, upgraded, old):
    kept = old.with_name("old.teller.before-0001")
    kept.unlink()
    again = Vault.open(bank.world, old, file_key=bank.vault.keys.file)
    again.close()
    assert not kept.exists()


def test_an_upgrade_that_is_cut_off_leaves_the_first_version_and_is_done_at_the_next_opening(bank, old, monkeypatch):
    migrate = schema.migrate

    def cut_off(connection):
        migrate(connection)
        raise VaultDamaged

    monkeypatch.setattr(schema, "migrate", cut_off)
    with pytest.raises(VaultDamaged):
        Vault.open(bank.world, old, file_key=bank.vault.keys.file)
    engine = engine_for(old, bank.vault.keys.file.hex())
    with engine.connect() as db:
        assert db.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "0001"
        assert db.exec_driver_sql("SELECT count(*) FROM posting_limit").scalar() == 4
    engine.dispose()
    monkeypatch.undo()
    vault = Vault.open(bank.world, old, file_key=bank.vault.keys.file)
    assert verify(vault).holds
    vault.close()


def test_limits_hold_on_and_what_went_out_this_month_and_today_still_counts(upgraded, currency):
    unit = currency.unit
    assert rows_of(
        upgraded.vault, "SELECT subject, whose, entry_cents, day_cents FROM movement_limit ORDER BY 1, 2"
    ) == [
        ("account", "", None, 15_000 * unit),
        ("role", "administrator", 0, None),
        ("role", "auditor", 0, None),
        ("role", "supervisor", 1_000_000 * unit, None),
        ("role", "teller", 10_000 * unit, None),
    ]
    newest = f"SELECT out_cents, month_cents FROM account WHERE number = '{ACCOUNT}'"
    assert rows_of(upgraded.vault, newest) == [(6_000 * unit + 3, 15_000 * unit + 3)]
    _, token = served(upgraded, Role.TELLER)
    asked = {"account": ACCOUNT, "request": upgraded.request()}
    with pytest.raises(OverEntryLimit):
        upgraded.branch.ask(withdraw, token, amount=Money(10_001 * unit), **asked)
    with pytest.raises(OverDayLimit):
        upgraded.branch.ask(withdraw, token, amount=Money(9_000 * unit), **asked)


def test_a_drawer_whose_notes_were_never_recorded_pays_out_takes_in_and_is_closed(upgraded, currency):
    unit, smallest = currency.unit, denominations.smallest(currency).cents
    session, token = served(upgraded, Role.TELLER)
    asked = {"account": ACCOUNT}
    for amount in (smallest, 7 * smallest, 37 * unit, 1_995 * unit):
        upgraded.branch.ask(withdraw, token, amount=Money(amount), request=upgraded.request(), **asked)
        assert verify(upgraded.vault).holds
    upgraded.branch.ask(deposit, token, amount=Money(20 * unit), request=upgraded.request(), **asked)
    upgraded.close_till(session)
    supervisor = upgraded.sign_in(Role.SUPERVISOR)
    upgraded.close_till(supervisor, "Drawer 2")  # nothing was ever posted on it since
    cash = upgraded.branch.ask(list_tills, upgraded.view(supervisor, View.TILL))
    assert [one.held for one in cash.drawers] == [Money(0)] * 4
    assert cash.vault_pieces.total == cash.vault
    report = upgraded.branch.ask(close_branch, upgraded.view(supervisor, View.BOOKS))
    assert report.is_balanced
    assert verify(upgraded.vault).holds


def test_a_statement_tells_what_was_there_before(upgraded, currency):
    session, _ = served(upgraded, Role.TELLER)
    token = upgraded.view(session, View.STATEMENT)
    page = upgraded.branch.ask(
        statement, token, account=ACCOUNT, first_day=date(2026, 11, 1), last_day=date(2026, 11, 30)
    )
    assert [line.amount.cents for line in page.lines] == [
        -6_000 * currency.unit - 3,
        -9_000 * currency.unit,
        30_000 * currency.unit,
    ]
