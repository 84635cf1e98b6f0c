"""The database itself guards the books: what a bug or a forger with the key tries on them is refused by the file."""

import pytest
from sqlalchemy.exc import IntegrityError

ENTRY = "INSERT INTO entry VALUES ({request}, 'transfer', '2026-11-24', 1, 1, NULL, {debit}, {credit}, {cents}, '', NULL, {legs}, 0, NULL, NULL)"
LEG = (
    "INSERT {how}INTO posting SELECT id, last_seq + 1, {request}, '2026-11-24', {cents}, balance_cents + {cents}, 0, 0, {pieces}"
    " FROM account WHERE id = {account}"
)


@pytest.fixture
def books(scene, sql):
    """Ids of Amara's account (480.00), her savings (0.00) and a drawer, and an entry that stands."""
    ids = dict(sql("SELECT number, id FROM account"))
    return {
        "own": ids[scene.account],
        "savings": ids[scene.savings],
        "till": ids["TILL Drawer 1"],
        "vault": ids["CASH VAULT"],
        "entry": scene.entry,
    }


@pytest.fixture
def forbidden(books, sql, digest):
    """The statements, as one transaction, are refused, and the books stay what they were."""

    def check(*statements, said=None):
        before = digest()
        with pytest.raises(IntegrityError, match=said):
            sql(*(statement.format(**books) for statement in statements))
        assert digest() == before

    return check


def entry(request=77, debit="{own}", credit="{savings}", cents=5_00, legs=2):
    return ENTRY.format(request=request, debit=debit, credit=credit, cents=cents, legs=legs)


def leg(account, cents, request=77, how="", pieces="NULL"):
    return LEG.format(account=account, cents=cents, request=request, how=how, pieces=pieces)


def test_what_the_bank_writes_itself_is_let_through(books, sql):
    """So that the refusals below are the guards' and not a slip of the test's."""
    sql(*(text.format(**books) for text in (entry(), leg("{own}", -5_00), leg("{savings}", 5_00))))
    assert sql("SELECT sum(amount_cents), sum(balance_cents) FROM posting WHERE entry = 77")[0][0] == 0


# -- what stands, stands -------------------------------------------------------------------------------------------

ROWS = {"entry": "request = {entry}", "posting": "entry = {entry}", "audit": "id = 3", "refused_request": "request = 5"}
COLUMNS = [
    ("entry", column)
    for column in (
        "request", "kind", "day", "booked_at", "user_id", "service_id", "debit_account", "credit_account",
        "amount_cents", "memo", "reverses", "open_legs", "open_cents", "part_of", "pieces",
    )
] + [
    ("posting", column)
    for column in ("account_id", "seq", "entry", "day", "amount_cents", "balance_cents", "out_cents", "month_cents", "pieces")
] + [
    ("audit", column)
    for column in ("id", "at", "user_id", "session_id", "service_id", "act", "subject", "facts", "mac")
] + [("refused_request", column) for column in ("request", "code", "at")]  # fmt: skip


@pytest.fixture
def remembered(sql):
    sql("INSERT INTO refused_request VALUES (5, 'insufficient_funds', 1)")


@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_no_column_of_what_was_written_is_ever_changed(table, column, forbidden):
    value = {"mac": "randomblob(32)", "day": "'2026-01-01'"}.get(column, f"CAST({column} AS TEXT) || '1'")
    if column not in {"kind", "day", "memo", "session_id", "act", "subject", "facts", "mac", "code"}:
        value = f"coalesce({column}, 0) + 1"
    for how in ("", "OR REPLACE ", "OR IGNORE "):
        forbidden(f"UPDATE {how}{table} SET {column} = {value} WHERE {ROWS[table]}", said="never changed|constraint")


@pytest.mark.usefixtures("remembered")
@pytest.mark.parametrize("table", ROWS)
def test_nothing_that_was_written_is_deleted_or_replaced(table, forbidden):
    forbidden(f"DELETE FROM {table} WHERE {ROWS[table]}", said="never")
    forbidden(f"DELETE FROM {table}", said="never")
    for how in ("INSERT OR REPLACE", "REPLACE"):
        forbidden(f"{how} INTO {table} SELECT * FROM {table} WHERE {ROWS[table]}")


@pytest.mark.parametrize(
    "change", ["balance_cents = balance_cents + 1", "balance_cents = 0", "last_seq = last_seq + 1", "out_cents = 0"]
)
def test_a_balance_changes_by_postings_only(change, forbidden):
    for how in ("", "OR REPLACE ", "OR IGNORE "):
        forbidden(f"UPDATE {how}account SET {change} WHERE id = {{own}}", said="by postings only")


@pytest.mark.parametrize(
    "change",
    ["number = '4000000000'", "kind = 'savings'", "side = -1", "customer_id = NULL", "customer_id = 1", "id = 99",
     "state = 'closed'", "state = 'gone'"],
)  # fmt: skip
def test_an_account_keeps_its_number_kind_and_owner_and_closes_at_zero(change, forbidden):
    for how in ("", "OR REPLACE "):
        forbidden(f"UPDATE {how}account_facts SET {change} WHERE id = {{own}}")
    if change != "state = 'gone'":  # a CHECK, which OR IGNORE passes by without changing anything
        forbidden(f"UPDATE OR IGNORE account_facts SET {change} WHERE id = {{own}}")


def test_an_account_is_neither_deleted_nor_replaced_nor_opened_with_money(forbidden):
    for table in ("account", "account_facts"):
        forbidden(f"DELETE FROM {table} WHERE id = {{savings}}", said="never deleted")
        for how in ("INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"):
            forbidden(f"{how} INTO {table} SELECT * FROM {table} WHERE id = {{own}}", said="begins")


# -- an entry balances, or it is none ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "legs",
    [
        (),
        (leg("{own}", -5_00),),
        (leg("{own}", -5_00), leg("{savings}", 4_99)),
        (leg("{own}", -5_00), leg("{savings}", 5_01)),
        (leg("{own}", 5_00), leg("{savings}", 5_00)),
        (leg("{own}", -5_00), leg("{savings}", 5_00), leg("{savings}", 5_00)),
        (leg("{own}", 0), leg("{savings}", 0)),
    ],
)
def test_an_unbalanced_or_unfinished_entry_is_refused_at_commit_at_the_latest(legs, forbidden):
    forbidden(entry(), *legs)


@pytest.mark.parametrize(
    "written",
    [
        entry(legs=0),
        entry(legs=1),
        entry(cents=0),
        entry(cents=-5_00),
        entry(debit="{own}", credit="{own}"),
        entry(debit="999"),
        entry(request="{entry}"),
        entry().replace("2, 0,", "2, 7,"),
        entry().replace("'2026-11-24', 1, 1,", "'2026-11-24', 1, 99,"),
        entry().replace("NULL, 2", "{entry} + 1, 2"),
    ],
)
def test_an_entry_that_cannot_be_is_refused(written, forbidden):
    forbidden(written, leg("{own}", -5_00), leg("{savings}", 5_00))


def test_a_late_posting_on_an_entry_that_stands_is_refused(forbidden):
    for how in ("", "OR REPLACE ", "OR FAIL ", "OR ABORT "):
        forbidden(leg("{own}", 5_00, request="{entry}", how=how))
        forbidden(leg("{own}", 5_00, request="{entry}", how=how), leg("{savings}", -5_00, request="{entry}", how=how))


def test_a_posting_that_does_not_follow_the_one_before_it_is_refused(forbidden):
    for wrong in (("last_seq + 1", "last_seq + 2"), ("last_seq + 1", "last_seq"), ("balance_cents + -500", "0")):
        forbidden(entry(), leg("{own}", -5_00).replace(*wrong), leg("{savings}", 5_00), said="follows")


def test_nobody_is_overdrawn_neither_customer_nor_drawer_nor_vault(forbidden):
    forbidden(entry(cents=480_01), leg("{own}", -480_01), leg("{savings}", 480_01), said="never_overdrawn")
    for cash, cents in (("{till}", 5_550_01), ("{vault}", 995_000_01)):
        forbidden(entry(credit=cash, cents=cents), leg(cash, cents), leg("{own}", -cents), said="never_overdrawn")
    forbidden(
        entry(debit="{savings}", credit="{own}", cents=1), leg("{savings}", -1), leg("{own}", 1), said="never_over"
    )


def test_one_entry_reverses_another_once(books, sql, forbidden):
    reverses = entry().replace("NULL, 2", "{entry}, 2")
    sql(*(text.format(**books) for text in (reverses, leg("{own}", -5_00), leg("{savings}", 5_00))))
    forbidden(reverses.replace("(77", "(78"), leg("{own}", -5_00, 78), leg("{savings}", 5_00, 78), said="UNIQUE")


def test_a_late_posting_is_refused_even_where_conflicts_are_ignored(forbidden):
    forbidden(leg("{own}", 5_00, request="{entry}", how="OR IGNORE "))


def test_nobody_is_overdrawn_even_where_conflicts_are_ignored(forbidden):
    forbidden(entry(), leg("{savings}", -5_00, how="OR IGNORE "), leg("{own}", 5_00, how="OR IGNORE "))


def test_a_balance_is_not_wound_back_to_an_earlier_posting(forbidden):
    forbidden(
        "UPDATE account SET (last_seq, balance_cents) ="
        " (SELECT seq, balance_cents FROM posting WHERE account_id = {own} AND seq = 1) WHERE id = {own}"
    )


def test_an_entry_without_postings_is_refused(forbidden):
    forbidden(
        entry(),
        "UPDATE entry SET open_legs = 1 WHERE request = 77",
        "UPDATE entry SET open_legs = 0 WHERE request = 77",
    )


def test_a_posting_on_an_account_that_its_entry_does_not_name_is_refused(scene, sql, forbidden):
    other = dict(sql("SELECT number, id FROM account"))[scene.other_account]
    forbidden(entry(), leg("{own}", -5_00), leg(other, 5_00))


# -- the trail ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", ["max(id) + 2", "max(id)", "1", "0", "-1"])
def test_the_audit_trail_has_no_gaps_and_no_second_row_of_one_number(at, forbidden):
    for how in ("", "OR REPLACE ", "OR IGNORE "):
        forbidden(
            f"INSERT {how}INTO audit SELECT (SELECT {at} FROM audit), at, user_id, session_id, service_id, act, subject,"
            " facts, mac FROM audit WHERE id = 1",
            said="no gaps",
        )


def test_an_entry_is_settled_by_its_own_amount_from_debit_to_credit(forbidden):
    forbidden(entry(), leg("{own}", -9_00), leg("{savings}", 9_00))
    forbidden(entry(debit="{savings}", credit="{own}"), leg("{own}", -5_00), leg("{savings}", 5_00))


def test_no_cent_is_lost_by_forging_what_is_still_open(forbidden):
    forged = "UPDATE entry SET open_legs = open_legs - 1, open_cents = -400 WHERE request = 77"
    forbidden(entry(legs=3), leg("{own}", -5_00), forged, leg("{savings}", 4_00))
