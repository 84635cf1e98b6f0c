"""Trust: throttled sign-ins, second factors, devices, sessions that are renewed, alerts, backups, and the books' head.

Columns are added and tables made; nothing is rebuilt. What an older bank has no rule for yet is as lax as it was, and
the checklist says so (see `policy/rules.py`).
"""

from alembic import op

revision = "0003"
down_revision = "0002"

SIGNING_IN = (
    # subject: 'user:ID', 'address:KEYED HASH' of an address that nobody has, 'device:ID'.
    """
    CREATE TABLE sign_in_guard (
        subject TEXT PRIMARY KEY,
        in_a_row INTEGER NOT NULL CHECK (in_a_row >= 0),
        in_all INTEGER NOT NULL CHECK (in_all >= in_a_row),
        last_at INTEGER NOT NULL,
        blocked_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # secret is sealed under a key that is not in the file; last_step is the newest time step that was accepted.
    """
    CREATE TABLE second_factor (
        user_id INTEGER PRIMARY KEY REFERENCES user (id),
        secret BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('offered', 'active')),
        last_step INTEGER NOT NULL,
        made_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE recovery_code (
        user_id INTEGER NOT NULL REFERENCES user (id),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        made_at INTEGER NOT NULL,
        used_at INTEGER,
        PRIMARY KEY (user_id, hash)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER recovery_code_is_used_once BEFORE UPDATE ON recovery_code
    WHEN OLD.used_at IS NOT NULL OR NEW.used_at IS NULL OR NEW.user_id <> OLD.user_id OR NEW.hash <> OLD.hash
    BEGIN SELECT RAISE(ABORT, 'a recovery code is used once'); END
    """,
    """
    CREATE TABLE device (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
        facts_hash BLOB NOT NULL CHECK (length(facts_hash) = 32),
        state TEXT NOT NULL CHECK (state IN ('new', 'trusted', 'revoked')),
        first_seen_at INTEGER NOT NULL,
        last_seen_at INTEGER NOT NULL,
        decided_by INTEGER REFERENCES user (id),
        decided_at INTEGER
    ) STRICT
    """,
    """
    CREATE TRIGGER device_never_goes BEFORE DELETE ON device
    BEGIN SELECT RAISE(ABORT, 'a device is revoked, never forgotten'); END
    """,
)

SESSIONS = (
    "ALTER TABLE session ADD COLUMN device_id INTEGER REFERENCES device (id)",
    "ALTER TABLE session ADD COLUMN ends_at INTEGER",
    "ALTER TABLE session ADD COLUMN seen_at INTEGER",
    "ALTER TABLE session ADD COLUMN factors TEXT NOT NULL DEFAULT 'password'",
    "ALTER TABLE session ADD COLUMN proved_at INTEGER",
    """
    CREATE TABLE refresh_token (
        hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
        session_id TEXT NOT NULL REFERENCES session (id),
        made_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX session_of_user ON session (user_id, started_at)",
    "CREATE INDEX refresh_token_of_session ON refresh_token (session_id)",
)

WATCHING = (
    """
    CREATE TABLE alert (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        rule TEXT NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
        user_id INTEGER REFERENCES user (id),
        customer_id INTEGER REFERENCES customer (id),
        account_id INTEGER REFERENCES account_facts (id),
        entry INTEGER,
        facts TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
        disposition TEXT,
        reason TEXT,
        decided_by INTEGER REFERENCES user (id),
        decided_at INTEGER,
        CONSTRAINT decided_when_closed CHECK ((state = 'closed') = (decided_at IS NOT NULL)
            AND (state = 'closed') = (disposition IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX alert_open ON alert (id) WHERE state = 'open'",
    """
    CREATE TRIGGER alert_is_decided_once BEFORE UPDATE ON alert
    WHEN OLD.state = 'closed' OR (NEW.id, NEW.at, NEW.rule, NEW.severity, NEW.user_id, NEW.customer_id,
        NEW.account_id, NEW.entry, NEW.facts) IS NOT (OLD.id, OLD.at, OLD.rule, OLD.severity, OLD.user_id,
        OLD.customer_id, OLD.account_id, OLD.entry, OLD.facts)
    BEGIN SELECT RAISE(ABORT, 'an alert is decided once, and otherwise stays as it was'); END
    """,
    """
    CREATE TRIGGER alert_never_goes BEFORE DELETE ON alert
    BEGIN SELECT RAISE(ABORT, 'an alert is never deleted'); END
    """,
    # Which customers are a user's own, or their relations': serving them raises an alert.
    """
    CREATE TABLE relation (
        user_id INTEGER NOT NULL REFERENCES user (id),
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        kind TEXT NOT NULL CHECK (kind IN ('self', 'relation')),
        noted_by INTEGER NOT NULL REFERENCES user (id),
        noted_at INTEGER NOT NULL,
        PRIMARY KEY (user_id, customer_id)
    ) STRICT, WITHOUT ROWID
    """,
)

KEEPING = (
    # audit_id is the newest row of the trail that the backup holds.
    """
    CREATE TABLE backup (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        audit_id INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER backup_stays BEFORE UPDATE ON backup
    BEGIN SELECT RAISE(ABORT, 'a backup is kept on record as it was made'); END
    """,
    """
    CREATE TRIGGER backup_never_goes BEFORE DELETE ON backup
    BEGIN SELECT RAISE(ABORT, 'a backup stays on record'); END
    """,
)

# A cheque that was cleared may still come back: the other bank's word was wrong, or ours of it.
CHEQUES = (
    "DROP TRIGGER cheque_settles_once",
    """
    CREATE TRIGGER cheque_goes_forward BEFORE UPDATE ON cheque
    WHEN OLD.state = 'returned' OR NEW.state = 'collecting' OR (OLD.state = 'cleared' AND NEW.state <> 'returned')
        OR (NEW.entry, NEW.account_id, NEW.hold_id, NEW.drawn_on, NEW.number, NEW.drawer)
        IS NOT (OLD.entry, OLD.account_id, OLD.hold_id, OLD.drawn_on, OLD.number, OLD.drawer)
    BEGIN SELECT RAISE(ABORT, 'a cheque is cleared once, and returned once'); END
    """,
    "CREATE INDEX cheque_cleared ON cheque (settled_at) WHERE state = 'cleared'",
)


def upgrade() -> None:
    for statement in (*SIGNING_IN, *SESSIONS, *WATCHING, *KEEPING, *CHEQUES):
        op.execute(statement)
