"""The first books: users, customers, ledger, cards and the audit trail.

Written by hand: what autogenerate makes of STRICT tables, CHECKs and triggers is not what a ledger needs. A later
migration that rebuilds a table must make its triggers again (Alembic's batch mode drops them).
"""

from alembic import op

revision = "0001"
down_revision = None

BANK = (
    """
    CREATE TABLE bank (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        bank_id TEXT NOT NULL,
        name TEXT NOT NULL,
        currency TEXT NOT NULL CHECK (length(currency) = 3),
        digits INTEGER NOT NULL CHECK (digits IN (0, 2, 3)),
        practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
        created_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE posting_limit (
        role TEXT PRIMARY KEY CHECK (role IN ('teller', 'supervisor', 'auditor', 'administrator')),
        entry_cents INTEGER NOT NULL CHECK (entry_cents >= 0),
        day_cents INTEGER NOT NULL CHECK (day_cents >= 0)
    ) STRICT, WITHOUT ROWID
    """,
)

PEOPLE = (
    """
    CREATE TABLE user (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('teller', 'supervisor', 'auditor', 'administrator')),
        password_hash TEXT NOT NULL,
        must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
        state TEXT NOT NULL CHECK (state IN ('enabled', 'disabled')),
        created_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE session (
        id TEXT PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES user (id),
        started_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        ended_at INTEGER,
        end_reason TEXT
    ) STRICT
    """,
    "CREATE INDEX session_open ON session (user_id) WHERE ended_at IS NULL",
    """
    CREATE TABLE customer (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        email TEXT,
        phone TEXT,
        born TEXT,
        address TEXT,
        created_at INTEGER NOT NULL,
        created_by INTEGER NOT NULL REFERENCES user (id)
    ) STRICT
    """,
    "CREATE INDEX customer_alike ON customer (name_key, born)",
    """
    CREATE TABLE customer_word (
        word TEXT NOT NULL,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        PRIMARY KEY (word, customer_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE VIRTUAL TABLE customer_text USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'trigram')",
    """
    CREATE TABLE service (
        id INTEGER PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id),
        user_id INTEGER NOT NULL REFERENCES user (id),
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        identified_by TEXT NOT NULL,
        document TEXT,
        started_at INTEGER NOT NULL,
        finished_at INTEGER
    ) STRICT
    """,
    "CREATE UNIQUE INDEX service_open ON service (session_id) WHERE finished_at IS NULL",
)

LEDGER = (
    # side is 1 where a credit raises the account (a customer's money is owed to them), -1 where a debit does (cash).
    # balance_cents and amount_cents are signed with credits positive, so that an entry's postings sum to zero.
    """
    CREATE TABLE account_facts (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('current', 'savings', 'till', 'cash_vault', 'capital')),
        side INTEGER NOT NULL CHECK (side IN (1, -1)),
        name TEXT NOT NULL,
        customer_id INTEGER REFERENCES customer (id),
        state TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'closed')),
        opened_at INTEGER NOT NULL,
        CONSTRAINT owned_by_kind CHECK ((kind IN ('current', 'savings')) = (customer_id IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX account_of_customer ON account_facts (customer_id, id) WHERE customer_id IS NOT NULL",
    # The only row is 0. An entry whose open_legs is not 0 when the transaction commits breaks the deferred foreign key.
    "CREATE TABLE settled (open_legs INTEGER PRIMARY KEY CHECK (open_legs = 0)) STRICT",
    "INSERT INTO settled (open_legs) VALUES (0)",
    """
    CREATE TABLE entry (
        request INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        booked_at INTEGER NOT NULL,
        user_id INTEGER NOT NULL REFERENCES user (id),
        service_id INTEGER REFERENCES service (id),
        debit_account INTEGER NOT NULL REFERENCES account_facts (id),
        credit_account INTEGER NOT NULL REFERENCES account_facts (id),
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        memo TEXT NOT NULL,
        reverses INTEGER REFERENCES entry (request),
        open_legs INTEGER NOT NULL CHECK (open_legs >= 0)
            REFERENCES settled (open_legs) DEFERRABLE INITIALLY DEFERRED,
        open_cents INTEGER NOT NULL,
        CONSTRAINT two_accounts CHECK (debit_account <> credit_account),
        CONSTRAINT balanced CHECK (open_legs > 0 OR open_cents = 0)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX entry_reversed_once ON entry (reverses) WHERE reverses IS NOT NULL",
    """
    CREATE TABLE posting (
        account_id INTEGER NOT NULL REFERENCES account_facts (id),
        seq INTEGER NOT NULL,
        entry INTEGER NOT NULL REFERENCES entry (request),
        day TEXT NOT NULL,
        amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
        balance_cents INTEGER NOT NULL,
        out_cents INTEGER NOT NULL CHECK (out_cents >= 0),
        PRIMARY KEY (account_id, seq),
        CONSTRAINT within_range CHECK (balance_cents BETWEEN -9000000000000000 AND 9000000000000000)
    ) STRICT, WITHOUT ROWID
    """,
    # An account's balance is that of its newest posting. Kept with the account as well, it would cost each posting
    # two more pages to encrypt and flush: a fifth of its time.
    """
    CREATE VIEW account AS
    SELECT facts.id, number, kind, side, name, customer_id, state, coalesce(newest.balance_cents, 0) AS balance_cents,
        coalesce(newest.seq, 0) AS last_seq, coalesce(newest.day, '') AS out_day,
        coalesce(newest.out_cents, 0) AS out_cents, opened_at
    FROM account_facts AS facts LEFT JOIN posting AS newest ON newest.account_id = facts.id
        AND newest.seq = (SELECT max(seq) FROM posting WHERE account_id = facts.id)
    """,
    """
    CREATE TABLE refused_request (
        request INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE till (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        account_id INTEGER NOT NULL UNIQUE REFERENCES account_facts (id),
        user_id INTEGER REFERENCES user (id),
        opened_at INTEGER
    ) STRICT
    """,
    "CREATE UNIQUE INDEX till_of_user ON till (user_id) WHERE user_id IS NOT NULL",
)

# Every rule is a RAISE of its own, even where a CHECK says the same: INSERT OR IGNORE passes the CHECKs of what a
# trigger writes by, and RAISE(ABORT) by nothing.
LEDGER_GUARDS = (
    """
    CREATE TRIGGER entry_is_new BEFORE INSERT ON entry
    WHEN NEW.open_legs <> 2 OR NEW.open_cents <> 0 OR EXISTS (SELECT 1 FROM entry WHERE request = NEW.request)
    BEGIN SELECT RAISE(ABORT, 'an entry is written once, with two legs to come'); END
    """,
    """
    CREATE TRIGGER entry_stays BEFORE UPDATE OF request, kind, day, booked_at, user_id, service_id, debit_account,
        credit_account, amount_cents, memo, reverses ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
    """,
    # Postings count its open legs down, and the last of them finds both there.
    """
    CREATE TRIGGER entry_is_settled BEFORE UPDATE ON entry
    WHEN NEW.open_legs <> OLD.open_legs - 1 OR NEW.request <> OLD.request
        OR (NEW.open_legs = 0 AND EXISTS (
            SELECT 1 FROM account_facts AS facts WHERE id IN (NEW.debit_account, NEW.credit_account) AND NEW.request
                IS NOT (SELECT entry FROM posting WHERE account_id = facts.id ORDER BY seq DESC LIMIT 1)))
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed, and settled by its two postings'); END
    """,
    """
    CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END
    """,
    # One trigger with one look at the account: each costs a posting some microseconds.
    """
    CREATE TRIGGER posting_fits BEFORE INSERT ON posting
    BEGIN
        SELECT CASE
            WHEN state = 'closed' OR NEW.seq <> last_seq + 1 OR NEW.balance_cents <> balance_cents + NEW.amount_cents
            THEN RAISE(ABORT, 'a posting follows the one before it, on an account that is not closed')
            WHEN kind <> 'capital' AND NEW.balance_cents * side < 0
            THEN RAISE(ABORT, 'never_overdrawn: there is not that much on the account')
            END
        FROM account WHERE id = NEW.account_id;
        SELECT RAISE(ABORT, 'a posting belongs to an entry that waits for it')
        WHERE NOT EXISTS (SELECT 1 FROM entry WHERE request = NEW.entry AND open_legs > 0
            AND NEW.amount_cents = CASE NEW.account_id
                WHEN debit_account THEN -amount_cents WHEN credit_account THEN amount_cents END
            AND (open_legs > 1 OR open_cents + NEW.amount_cents = 0));
    END
    """,
    """
    CREATE TRIGGER posting_counts AFTER INSERT ON posting
    BEGIN
        UPDATE entry SET open_legs = open_legs - 1, open_cents = open_cents + NEW.amount_cents
            WHERE request = NEW.entry;
    END
    """,
    """
    CREATE TRIGGER posting_stays BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END
    """,
    """
    CREATE TRIGGER posting_never_goes BEFORE DELETE ON posting
    BEGIN SELECT RAISE(ABORT, 'a posting is never deleted'); END
    """,
    """
    CREATE TRIGGER account_is_new BEFORE INSERT ON account_facts
    WHEN EXISTS (SELECT 1 FROM account_facts WHERE id = NEW.id OR number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'an account begins once'); END
    """,
    """
    CREATE TRIGGER account_keeps_its_owner BEFORE UPDATE ON account_facts
    WHEN (NEW.id, NEW.number, NEW.kind, NEW.side, NEW.customer_id)
        IS NOT (OLD.id, OLD.number, OLD.kind, OLD.side, OLD.customer_id)
    BEGIN SELECT RAISE(ABORT, 'an account keeps its number, kind and owner'); END
    """,
    """
    CREATE TRIGGER account_closes_empty BEFORE UPDATE ON account_facts
    WHEN NEW.state = 'closed' AND (SELECT balance_cents FROM account WHERE id = OLD.id) <> 0
    BEGIN SELECT RAISE(ABORT, 'an account is closed at zero'); END
    """,
    """
    CREATE TRIGGER account_never_goes BEFORE DELETE ON account_facts
    BEGIN SELECT RAISE(ABORT, 'an account is closed, never deleted'); END
    """,
    """CREATE TRIGGER account_begins_empty INSTEAD OF INSERT ON account
    BEGIN SELECT RAISE(ABORT, 'an account begins empty, as account_facts'); END""",
    """CREATE TRIGGER account_moves_by_posting INSTEAD OF UPDATE ON account
    BEGIN SELECT RAISE(ABORT, 'a balance changes by postings only'); END""",
    """CREATE TRIGGER account_is_kept INSTEAD OF DELETE ON account
    BEGIN SELECT RAISE(ABORT, 'an account is closed, never deleted'); END""",
    """
    CREATE TRIGGER refused_request_is_new BEFORE INSERT ON refused_request
    WHEN EXISTS (SELECT 1 FROM refused_request WHERE request = NEW.request)
    BEGIN SELECT RAISE(ABORT, 'a refusal is remembered once'); END
    """,
    """
    CREATE TRIGGER refused_request_stays BEFORE UPDATE ON refused_request
    BEGIN SELECT RAISE(ABORT, 'a refusal is never changed'); END
    """,
    """
    CREATE TRIGGER refused_request_never_goes BEFORE DELETE ON refused_request
    BEGIN SELECT RAISE(ABORT, 'a refusal is never forgotten'); END
    """,
)

CARDS = (
    """
    CREATE TABLE card (
        id INTEGER PRIMARY KEY,
        token TEXT NOT NULL UNIQUE CHECK (length(token) >= 43),
        account_id INTEGER NOT NULL REFERENCES account_facts (id),
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        brand TEXT NOT NULL,
        last4 TEXT NOT NULL CHECK (last4 GLOB '[0-9][0-9][0-9][0-9]'),
        expires TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('issued', 'active', 'blocked', 'cancelled', 'replaced')),
        block_reason TEXT,
        cvv_hash TEXT NOT NULL,
        cvv_tries INTEGER NOT NULL CHECK (cvv_tries BETWEEN 0 AND 3),
        day_limit_cents INTEGER NOT NULL CHECK (day_limit_cents >= 0),
        cash_limit_cents INTEGER NOT NULL CHECK (cash_limit_cents >= 0),
        online INTEGER NOT NULL CHECK (online IN (0, 1)),
        abroad INTEGER NOT NULL CHECK (abroad IN (0, 1)),
        replaced_by INTEGER UNIQUE REFERENCES card (id),
        issued_at INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX card_of_customer ON card (customer_id, id)",
)

AUDIT = (
    """
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        user_id INTEGER,
        session_id TEXT,
        service_id INTEGER,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        facts TEXT NOT NULL,
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT
    """,
    """
    CREATE TRIGGER audit_follows BEFORE INSERT ON audit
    WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit trail has no gaps'); END
    """,
    """
    CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END
    """,
    """
    CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END
    """,
)


def upgrade() -> None:
    for statement in (*BANK, *PEOPLE, *LEDGER, *LEDGER_GUARDS, *CARDS, *AUDIT):
        op.execute(statement)
