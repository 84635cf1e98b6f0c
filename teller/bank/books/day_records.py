"""The proofs of a teller's day as queries: fees, holds, offers, days, approvals, and the lines to go through."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, text

from teller.bank.books.proof import Spot
from teller.bank.prepared import Prepared

_LOOSE_FEES = Prepared(
    text(
        "SELECT fee.request FROM entry AS fee LEFT JOIN entry AS whole ON whole.request = fee.part_of"
        " WHERE fee.kind = 'fee' AND (whole.request IS NULL OR whole.kind = 'fee'"
        "  OR fee.debit_account NOT IN (whole.debit_account, whole.credit_account) OR fee.day <> whole.day) LIMIT 5"
    )
)
_WRONG_HOLDS = Prepared(
    text(
        "SELECT number FROM account_facts LEFT JOIN (SELECT account_id, sum(cents) AS held FROM hold"
        "  WHERE state = 'placed' GROUP BY account_id) AS open ON open.account_id = account_facts.id"
        " WHERE on_hold_cents <> coalesce(held, 0) LIMIT 5"
    )
)
# In the order of the columns: exchanged, offered and not taken, being collected.
_OWN = Prepared(
    text(
        "SELECT number FROM account WHERE number = 'EXCHANGE' AND balance_cents <> 0"
        " UNION ALL SELECT number FROM account WHERE kind = 'transit' AND balance_cents * side <>"
        "  (SELECT coalesce(sum(cents), 0) FROM drawer_offer WHERE what = 'cash' AND state = 'offered')"
        " UNION ALL SELECT number FROM account WHERE number = 'CHEQUES' AND balance_cents * side <>"
        "  (SELECT coalesce(sum(entry.amount_cents), 0) FROM cheque JOIN entry ON entry.request = cheque.entry"
        "   WHERE cheque.state = 'collecting')"
    )
)
_DAYLESS = Prepared(
    text(
        "SELECT request FROM entry WHERE booked_at >= (SELECT min(opened_at) FROM business_day)"
        " AND day NOT IN (SELECT day FROM business_day) LIMIT 5"
    )
)
_WRONG_APPROVALS = Prepared(
    text(
        "SELECT id FROM approval WHERE decided_by = asked_by OR (spent_at IS NOT NULL AND spent_at > expires_at)"
        " OR (state IN ('granted', 'spent') AND decided_by IS NULL) LIMIT 5"
    )
)
_SPENT = Prepared(text("SELECT id FROM approval WHERE state = 'spent'"))
_BEGAN = Prepared(text("SELECT min(opened_at) FROM business_day"))
_CASH_ACCOUNTS = Prepared(
    text(
        "SELECT id, number, kind, side, last_seq FROM account"
        " WHERE kind IN ('till', 'cash_vault', 'transit') ORDER BY id"
    )
)
_CASH_LINES = Prepared(
    text(
        "SELECT posting.seq, posting.amount_cents, posting.balance_cents, posting.pieces, entry.request, entry.kind,"
        " entry.pieces AS moved FROM posting JOIN entry ON entry.request = posting.entry"
        " WHERE posting.account_id = :account AND posting.seq > :after ORDER BY posting.seq"
    ),
    tuple,
)
_FIRST_SINCE = Prepared(
    text(
        "SELECT coalesce(min(seq), 0) FROM (SELECT posting.seq, entry.booked_at FROM posting"
        "  JOIN entry ON entry.request = posting.entry WHERE posting.account_id = :account ORDER BY posting.seq DESC"
        "  LIMIT 5000) WHERE booked_at >= :since"
    )
)
_RUN = Prepared(
    text(
        "SELECT seq FROM (SELECT seq, balance_cents, amount_cents, lag(balance_cents) OVER run AS before,"
        " lag(seq) OVER run AS seq_before FROM posting WHERE account_id = :account AND seq > :after"
        " WINDOW run AS (ORDER BY seq))"
        " WHERE seq_before IS NOT NULL AND (balance_cents <> before + amount_cents OR seq <> seq_before + 1) LIMIT 5"
    )
)
_ALL_LINES = Prepared(
    text(
        "SELECT posting.account_id, posting.seq, posting.day, posting.amount_cents, posting.out_cents,"
        " posting.month_cents, entry.kind, entry.request, entry.booked_at, undone.kind, undone.day"
        " FROM posting JOIN entry ON entry.request = posting.entry"
        " LEFT JOIN entry AS undone ON undone.request = entry.reverses ORDER BY posting.account_id, posting.seq"
    ),
    tuple,
)
_BY_USERS = Prepared(
    text(
        "SELECT entry.day, entry.user_id, entry.kind, entry.amount_cents, payer.customer_id IS NOT NULL,"
        " payee.customer_id IS NOT NULL AND undone.debit_account = entry.credit_account, undone.kind, undone.day,"
        " undone.user_id"
        " FROM entry JOIN account_facts AS payer ON payer.id = entry.debit_account"
        " JOIN account_facts AS payee ON payee.id = entry.credit_account"
        " LEFT JOIN entry AS undone ON undone.request = entry.reverses"
        " WHERE entry.booked_at >= :since ORDER BY entry.booked_at"
    ),
    tuple,
)
_USERS_OUT = Prepared(
    text(
        "SELECT user.id, user.email, user_out.day, user_out.day_cents, user_out.month_cents"
        " FROM user LEFT JOIN user_out ON user_out.user_id = user.id ORDER BY user.id"
    )
)
_NUMBER = Prepared(text("SELECT number FROM account_facts WHERE id = :account"))


def loose_fees(db: Connection) -> list[Spot]:
    """Fees that are part of no movement of the account and day that they were taken from."""
    return [Spot(f"fee {request}", entry=request) for request in _LOOSE_FEES(db).scalars()]


def wrong_holds(db: Connection) -> list[Spot]:
    """Accounts where what is on hold is not what their open holds come to."""
    return [Spot(f"account {number}", account=number) for number in _WRONG_HOLDS(db).scalars()]


def wrong_own_accounts(db: Connection) -> list[Spot]:
    """Own accounts that are not what they stand for: offers not taken, cheques being collected, nothing."""
    return [Spot(f"account {number}", account=number) for number in _OWN(db).scalars()]


def dayless(db: Connection) -> list[Spot]:
    """Entries of a business day that is not on record."""
    return [Spot(f"entry {request}", entry=request) for request in _DAYLESS(db).scalars()]


def wrong_approvals(db: Connection) -> list[int]:
    """Approvals by their own maker, by nobody, or spent when their time was over."""
    return list(_WRONG_APPROVALS(db).scalars())


def spent_approvals(db: Connection) -> set[int]:
    return set(_SPENT(db).scalars())


def began(db: Connection) -> int:
    """When the first business day on record was opened: figures of the day and month are kept since then."""
    opened: int | None = _BEGAN(db).scalar()
    return 2**63 - 1 if opened is None else opened


def cash_accounts(db: Connection) -> list[Any]:
    return list(_CASH_ACCOUNTS(db))


def cash_lines(db: Connection, account: int, after: int) -> Iterator[tuple[Any, ...]]:
    """A cash account's lines after one, with what their entries say changed hands."""
    return iter(_CASH_LINES(db, account=account, after=after))


def first_since(db: Connection, account: int, since: int) -> int:
    """The account's first line since that moment, of its newest five thousand; 0 for none."""
    return int(_FIRST_SINCE(db, account=account, since=since).scalar())


def broken_run(db: Connection, account: int, after: int) -> list[int]:
    """The account's lines, of those after one, whose balance or number does not follow from the line before."""
    return list(_RUN(db, account=account, after=after).scalars())


def every_line(db: Connection) -> Iterator[tuple[Any, ...]]:
    """Each line of each account, with its entry and what that reverses."""
    return iter(_ALL_LINES(db))


def by_users(db: Connection, since: int) -> Iterator[tuple[Any, ...]]:
    """Each entry since then in the order of time, as far as its user's figures depend on it."""
    return iter(_BY_USERS(db, since=since))


def users_out(db: Connection) -> list[Any]:
    """What each user has moved, as it is kept."""
    return list(_USERS_OUT(db))


def number_of(db: Connection, account: int) -> str:
    return str(_NUMBER(db, account=account).scalar())
