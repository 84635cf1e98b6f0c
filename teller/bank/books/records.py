"""The proofs as queries: each gives the rows that should not be there, so nothing is the good answer."""

from sqlalchemy import Connection, text

from teller.bank.books.proof import Spot
from teller.bank.money import Currency
from teller.bank.prepared import Prepared

_COUNTS = Prepared(
    text(
        "SELECT (SELECT count(*) FROM entry) AS entries, (SELECT count(*) FROM posting) AS postings,"
        " (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM customer) AS customers,"
        " (SELECT count(*) FROM audit) AS audit_rows"
    )
)
_TRIAL_BALANCE = Prepared(
    text(
        "SELECT (SELECT coalesce(sum(balance_cents), 0) FROM account) AS balances,"
        " (SELECT coalesce(sum(amount_cents), 0) FROM posting) AS postings"
    )
)
_UNBALANCED = Prepared(
    text(
        "SELECT entry.request FROM entry LEFT JOIN"
        " (SELECT posting.entry AS request, count(*) AS legs, sum(posting.amount_cents) AS total,"
        "  max(posting.amount_cents) AS paid FROM posting GROUP BY posting.entry) AS sums USING (request)"
        " WHERE sums.total IS NOT 0 OR sums.legs < 2 OR sums.paid <> entry.amount_cents OR entry.open_legs <> 0 LIMIT 5"
    )
)
_MISNAMED = Prepared(
    text(
        "SELECT entry.request FROM entry JOIN posting ON posting.entry = entry.request"
        " WHERE NOT (posting.account_id = entry.debit_account AND posting.amount_cents = -entry.amount_cents"
        "  OR posting.account_id = entry.credit_account AND posting.amount_cents = entry.amount_cents)"
        " OR posting.day <> entry.day LIMIT 5"
    )
)
_BROKEN_RUN = Prepared(
    text(
        "SELECT account_id, seq, number FROM (SELECT account_id, seq, day, balance_cents, amount_cents,"
        " lag(balance_cents, 1, 0) OVER run AS balance_before, lag(seq, 1, 0) OVER run AS seq_before,"
        " lag(day, 1, '') OVER run AS day_before FROM posting WINDOW run AS (PARTITION BY account_id ORDER BY seq))"
        " JOIN account_facts ON account_facts.id = account_id"
        " WHERE balance_cents <> balance_before + amount_cents OR seq <> seq_before + 1 OR day < day_before LIMIT 5"
    )
)
_WRONG_BALANCE = Prepared(
    text(
        "SELECT account.number FROM account LEFT JOIN posting"
        " ON posting.account_id = account.id AND posting.seq = account.last_seq"
        " WHERE account.balance_cents <> coalesce(posting.balance_cents, 0)"
        " OR (account.last_seq > 0 AND posting.seq IS NULL)"
        " OR (account.kind NOT IN ('capital', 'own') AND account.balance_cents * account.side < 0) LIMIT 5"
    )
)
_CURRENCY = Prepared(text("SELECT currency, digits FROM bank"))
_ENTRIES = Prepared(
    text(
        "SELECT entry.request, entry.kind, entry.amount_cents, debit.number AS debit, credit.number AS credit"
        " FROM entry"
        " JOIN account_facts AS debit ON debit.id = entry.debit_account"
        " JOIN account_facts AS credit ON credit.id = entry.credit_account"
    )
)


def currency(db: Connection) -> Currency:
    row = _CURRENCY(db).one()
    return Currency(row.currency, row.digits)


def counts(db: Connection) -> dict[str, int]:
    row = _COUNTS(db).one()
    return dict(row._asdict())


def damaged_pages(db: Connection) -> list[str]:
    """Pages whose seal (HMAC-SHA-512) does not hold."""
    rows = db.connection.cursor().execute("PRAGMA cipher_integrity_check").fetchmany(5)
    return [str(row[0]) for row in rows]


def damaged_structure(db: Connection) -> list[str]:
    """What SQLite itself finds wrong: B-trees, CHECKs, and references to rows that are not there."""
    cursor = db.connection.cursor()
    said = [str(row[0]) for row in cursor.execute("PRAGMA integrity_check(5)").fetchall()]
    orphans = cursor.execute("PRAGMA foreign_key_check").fetchmany(5)
    return [*(line for line in said if line != "ok"), *(f"orphan in {row[0]}" for row in orphans)]


def trial_balance(db: Connection) -> tuple[int, int]:
    """What all balances, and all postings, sum to: both must be 0."""
    row = _TRIAL_BALANCE(db).one()
    return row.balances, row.postings


def unbalanced(db: Connection) -> list[Spot]:
    return [_entry(request) for request in _UNBALANCED(db).scalars()]


def broken_runs(db: Connection) -> list[Spot]:
    """Lines whose balance, number or day does not follow from the line before: such a statement does not tie."""
    return [Spot(f"account {row.number}, line {row.seq}", account=row.number, line=row.seq) for row in _BROKEN_RUN(db)]


def wrong_balances(db: Connection) -> list[Spot]:
    return [Spot(str(number), account=str(number)) for number in _WRONG_BALANCE(db).scalars()]


def misnamed(db: Connection) -> list[Spot]:
    """Entries whose postings are not on the accounts, of the amount and on the day that the entry names."""
    return [_entry(request) for request in dict.fromkeys(_MISNAMED(db).scalars())]


def _entry(request: int) -> Spot:
    return Spot(str(request), entry=request)


def entries(db: Connection) -> dict[int, tuple[object, ...]]:
    """Every entry's kind, amount, and the numbers of the accounts debited and credited."""
    return {row[0]: tuple(row[1:]) for row in _ENTRIES(db)}
