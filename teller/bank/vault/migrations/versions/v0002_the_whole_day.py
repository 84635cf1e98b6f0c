"""The teller's whole day: notes and coins, limits, fees, holds, cheques, approvals, counts, offers, business days.

`account_facts` is rebuilt, since its kinds are a CHECK; whatever hangs on it (view and triggers) is made again.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

# Own accounts of the branch (kind 'own') may stand on either side of zero; 'transit' is cash between two drawers.
ACCOUNTS = (
    "DROP VIEW account",
    """
    CREATE TABLE account_facts_before AS
    SELECT id, number, kind, side, name, customer_id, state, opened_at FROM account_facts
    """,
    "DROP TABLE account_facts",
    """
    CREATE TABLE account_facts (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('current', 'savings', 'till', 'cash_vault', 'capital', 'transit', 'own')),
        side INTEGER NOT NULL CHECK (side IN (1, -1)),
        name TEXT NOT NULL,
        customer_id INTEGER REFERENCES customer (id),
        state TEXT NOT NULL CHECK (state IN ('active', 'frozen', 'closed')),
        opened_at INTEGER NOT NULL,
        on_hold_cents INTEGER NOT NULL DEFAULT 0 CHECK (on_hold_cents >= 0),
        CONSTRAINT owned_by_kind CHECK ((kind IN ('current', 'savings')) = (customer_id IS NOT NULL)),
        CONSTRAINT held_of_customers CHECK (on_hold_cents = 0 OR customer_id IS NOT NULL)
    ) STRICT
    """,
    """
    INSERT INTO account_facts (id, number, kind, side, name, customer_id, state, opened_at)
    SELECT id, number, kind, side, name, customer_id, state, opened_at FROM account_facts_before
    """,
    "DROP TABLE account_facts_before",
    "CREATE INDEX account_of_customer ON account_facts (customer_id, id) WHERE customer_id IS NOT NULL",
)

# A bank that is being founded makes them itself, with its own; in one that is there they are as old as it is.
OWN_ACCOUNTS = (
    """
    INSERT INTO account_facts (number, kind, side, name, state, opened_at)
    SELECT column1, column2, column3, column4, 'active', created_at FROM bank, (VALUES
        ('FEES', 'own', 1, 'Fees'),
        ('OVER AND SHORT', 'own', 1, 'Over and short'),
        ('CASH IN TRANSIT', 'transit', -1, 'Cash in transit'),
        ('CHEQUES', 'own', -1, 'Cheques in collection'),
        ('OTHER BANKS', 'own', -1, 'Other banks'),
        ('EXCHANGE', 'own', 1, 'Cash exchange'))
    """,
)

LEDGER = (
    # A fee, or the opposite of one, is an entry of its own beside the movement that it is part of.
    "ALTER TABLE entry ADD COLUMN part_of INTEGER REFERENCES entry (request)",
    # What changed hands, as JSON: from the credited to the debited account.
    "ALTER TABLE entry ADD COLUMN pieces TEXT",
    "CREATE INDEX entry_part_of ON entry (part_of) WHERE part_of IS NOT NULL",
    # What had left the account in the calendar month, as `out_cents` is what had left it on the day.
    "ALTER TABLE posting ADD COLUMN month_cents INTEGER NOT NULL DEFAULT 0",
    # What a cash account consists of after the posting.
    "ALTER TABLE posting ADD COLUMN pieces TEXT",
    "DROP TRIGGER posting_stays",
    """
    UPDATE posting SET month_cents = (
        SELECT sum(day_out) FROM (
            SELECT max(same.out_cents) AS day_out FROM posting AS same
            WHERE same.account_id = posting.account_id AND substr(same.day, 1, 7) = substr(posting.day, 1, 7)
            GROUP BY same.day))
    WHERE seq = (SELECT max(seq) FROM posting AS newest WHERE newest.account_id = posting.account_id)
    """,
    """
    CREATE VIEW account AS
    SELECT facts.id, number, kind, side, name, customer_id, state, coalesce(newest.balance_cents, 0) AS balance_cents,
        coalesce(newest.seq, 0) AS last_seq, coalesce(newest.day, '') AS out_day,
        coalesce(newest.out_cents, 0) AS out_cents, coalesce(newest.month_cents, 0) AS month_cents,
        on_hold_cents, newest.pieces AS pieces, opened_at
    FROM account_facts AS facts LEFT JOIN posting AS newest ON newest.account_id = facts.id
        AND newest.seq = (SELECT max(seq) FROM posting WHERE account_id = facts.id)
    """,
)

LEDGER_GUARDS = (
    "DROP TRIGGER entry_stays",
    "DROP TRIGGER posting_fits",
    """
    CREATE TRIGGER entry_stays BEFORE UPDATE OF request, kind, day, booked_at, user_id, service_id, debit_account,
        credit_account, amount_cents, memo, reverses, part_of, pieces ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
    """,
    """
    CREATE TRIGGER posting_fits BEFORE INSERT ON posting
    BEGIN
        SELECT CASE
            WHEN state = 'closed' OR NEW.seq <> last_seq + 1 OR NEW.balance_cents <> balance_cents + NEW.amount_cents
            THEN RAISE(ABORT, 'a posting follows the one before it, on an account that is not closed')
            WHEN kind NOT IN ('capital', 'own') AND NEW.balance_cents * side < 0
            THEN RAISE(ABORT, 'never_overdrawn: there is not that much on the account')
            WHEN on_hold_cents > 0 AND NEW.amount_cents * side < 0 AND NEW.balance_cents * side < on_hold_cents
            THEN RAISE(ABORT, 'never_overdrawn: what is on hold stays on the account')
            WHEN (kind IN ('till', 'cash_vault', 'transit')) <> (NEW.pieces IS NOT NULL)
            THEN RAISE(ABORT, 'cash, and nothing else, consists of notes and coins')
            WHEN NEW.pieces IS NOT NULL AND NEW.balance_cents * side <> (
                SELECT coalesce(sum(CAST(key AS INTEGER) * value), 0) FROM json_each(NEW.pieces))
            THEN RAISE(ABORT, 'notes and coins add up to the balance')
            WHEN NEW.pieces IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(NEW.pieces) WHERE value < 0)
            THEN RAISE(ABORT, 'there are never fewer than none of a note')
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
    CREATE TRIGGER posting_stays BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END
    """,
    """
    CREATE TRIGGER account_is_new BEFORE INSERT ON account_facts
    WHEN NEW.on_hold_cents <> 0 OR EXISTS (SELECT 1 FROM account_facts WHERE id = NEW.id OR number = NEW.number)
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
    WHEN NEW.state = 'closed' AND (NEW.on_hold_cents <> 0 OR (SELECT balance_cents FROM account WHERE id = OLD.id) <> 0)
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
)

# A limit that is NULL is none. whose '' is each of that kind that has no limit of its own.
LIMITS = (
    """
    CREATE TABLE movement_limit (
        subject TEXT NOT NULL CHECK (subject IN ('role', 'user', 'customer', 'account')),
        whose TEXT NOT NULL,
        entry_cents INTEGER CHECK (entry_cents >= 0),
        day_cents INTEGER CHECK (day_cents >= 0),
        month_cents INTEGER CHECK (month_cents >= 0),
        PRIMARY KEY (subject, whose)
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO movement_limit SELECT 'role', role, entry_cents, NULL, NULL FROM posting_limit",
    """INSERT INTO movement_limit SELECT 'account', '', NULL, day_cents, NULL FROM posting_limit
    WHERE role = 'teller'""",
    "DROP TABLE posting_limit",
    # What a user has paid out or transferred for customers on the newest day and in the newest month they did.
    """
    CREATE TABLE user_out (
        user_id INTEGER PRIMARY KEY REFERENCES user (id),
        day TEXT NOT NULL,
        day_cents INTEGER NOT NULL CHECK (day_cents >= 0),
        month_cents INTEGER NOT NULL CHECK (month_cents >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE fee_rule (
        kind TEXT PRIMARY KEY,
        flat_cents INTEGER NOT NULL CHECK (flat_cents >= 0),
        per_10000 INTEGER NOT NULL CHECK (per_10000 BETWEEN 0 AND 10000),
        least_cents INTEGER NOT NULL CHECK (least_cents >= 0),
        most_cents INTEGER CHECK (most_cents >= least_cents)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE branch_rule (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT, WITHOUT ROWID
    """,
)

DAYS = (
    """
    CREATE TABLE business_day (
        day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        opened_at INTEGER NOT NULL,
        opened_by INTEGER NOT NULL REFERENCES user (id),
        state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
        closed_at INTEGER,
        closed_by INTEGER REFERENCES user (id),
        CONSTRAINT closed_by_somebody CHECK ((state = 'closed') = (closed_at IS NOT NULL AND closed_by IS NOT NULL))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER business_day_follows BEFORE INSERT ON business_day
    WHEN EXISTS (SELECT 1 FROM business_day WHERE day >= NEW.day OR state = 'open')
    BEGIN SELECT RAISE(ABORT, 'a business day follows a closed one'); END
    """,
    """
    CREATE TRIGGER business_day_stays BEFORE UPDATE ON business_day
    WHEN (NEW.day, NEW.opened_at, NEW.opened_by) IS NOT (OLD.day, OLD.opened_at, OLD.opened_by)
        OR EXISTS (SELECT 1 FROM business_day WHERE day > OLD.day)
    BEGIN SELECT RAISE(ABORT, 'a business day that is past stays as it was'); END
    """,
    """
    CREATE TRIGGER business_day_never_goes BEFORE DELETE ON business_day
    BEGIN SELECT RAISE(ABORT, 'a business day is never deleted'); END
    """,
)

HOLDS = (
    """
    CREATE TABLE hold (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES account_facts (id),
        cents INTEGER NOT NULL CHECK (cents > 0),
        reason TEXT NOT NULL,
        placed_by INTEGER NOT NULL REFERENCES user (id),
        placed_at INTEGER NOT NULL,
        day TEXT NOT NULL,
        expires_on TEXT NOT NULL CHECK (expires_on >= day),
        state TEXT NOT NULL CHECK (state IN ('placed', 'captured', 'released', 'expired')),
        settled_at INTEGER,
        settled_by INTEGER REFERENCES user (id),
        -- It is settled before the entry that it makes room for is booked.
        entry INTEGER REFERENCES entry (request) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT settled_or_placed CHECK ((state = 'placed') = (settled_at IS NULL))
    ) STRICT
    """,
    "CREATE INDEX hold_of_account ON hold (account_id, id)",
    "CREATE INDEX hold_open ON hold (expires_on) WHERE state = 'placed'",
    """
    CREATE TRIGGER hold_begins BEFORE INSERT ON hold
    WHEN NEW.state <> 'placed' OR EXISTS (SELECT 1 FROM hold WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM account WHERE id = NEW.account_id
            AND (state <> 'active' OR balance_cents * side < on_hold_cents + NEW.cents))
    BEGIN SELECT RAISE(ABORT, 'a hold is placed once, over what is there'); END
    """,
    """
    CREATE TRIGGER hold_counts AFTER INSERT ON hold
    BEGIN UPDATE account_facts SET on_hold_cents = on_hold_cents + NEW.cents WHERE id = NEW.account_id; END
    """,
    """
    CREATE TRIGGER hold_settles_once BEFORE UPDATE ON hold
    WHEN OLD.state <> 'placed' OR NEW.state = 'placed'
        OR (NEW.id, NEW.account_id, NEW.cents, NEW.reason, NEW.placed_by, NEW.placed_at, NEW.day, NEW.expires_on)
        IS NOT (OLD.id, OLD.account_id, OLD.cents, OLD.reason, OLD.placed_by, OLD.placed_at, OLD.day, OLD.expires_on)
    BEGIN SELECT RAISE(ABORT, 'a hold is settled once, and never changed'); END
    """,
    """
    CREATE TRIGGER hold_ends AFTER UPDATE ON hold
    BEGIN UPDATE account_facts SET on_hold_cents = on_hold_cents - OLD.cents WHERE id = OLD.account_id; END
    """,
    """
    CREATE TRIGGER hold_never_goes BEFORE DELETE ON hold
    BEGIN SELECT RAISE(ABORT, 'a hold is settled, never deleted'); END
    """,
    # Whoever begins a day ends what was held until the day before; so no hold outlives its date, whatever was asked.
    """
    CREATE TRIGGER hold_expires AFTER INSERT ON business_day
    BEGIN
        UPDATE hold SET state = 'expired', settled_at = NEW.opened_at, settled_by = NEW.opened_by
            WHERE state = 'placed' AND expires_on < NEW.day;
    END
    """,
    """
    CREATE TABLE cheque (
        entry INTEGER PRIMARY KEY REFERENCES entry (request),
        account_id INTEGER NOT NULL REFERENCES account_facts (id),
        hold_id INTEGER NOT NULL UNIQUE REFERENCES hold (id),
        drawn_on TEXT NOT NULL,
        number TEXT NOT NULL,
        drawer TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('collecting', 'cleared', 'returned')),
        settled_at INTEGER,
        settled_by INTEGER REFERENCES user (id),
        settled_entry INTEGER REFERENCES entry (request)
    ) STRICT
    """,
    "CREATE INDEX cheque_of_account ON cheque (account_id, entry)",
    "CREATE INDEX cheque_collecting ON cheque (entry) WHERE state = 'collecting'",
    "CREATE UNIQUE INDEX cheque_presented_once ON cheque (drawn_on, number) WHERE state <> 'returned'",
    """
    CREATE TRIGGER cheque_settles_once BEFORE UPDATE ON cheque
    WHEN OLD.state <> 'collecting' OR NEW.state = 'collecting'
        OR (NEW.entry, NEW.account_id, NEW.hold_id, NEW.drawn_on, NEW.number, NEW.drawer)
        IS NOT (OLD.entry, OLD.account_id, OLD.hold_id, OLD.drawn_on, OLD.number, OLD.drawer)
    BEGIN SELECT RAISE(ABORT, 'a cheque is cleared or returned, once'); END
    """,
    """
    CREATE TRIGGER cheque_never_goes BEFORE DELETE ON cheque
    BEGIN SELECT RAISE(ABORT, 'a cheque is never deleted'); END
    """,
)

APPROVALS = (
    """
    CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        deed TEXT NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        broken TEXT NOT NULL,
        facts TEXT NOT NULL,
        reason TEXT NOT NULL,
        asked_by INTEGER NOT NULL REFERENCES user (id),
        session_id TEXT NOT NULL,
        service_id INTEGER REFERENCES service (id),
        day TEXT NOT NULL,
        asked_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn', 'spent')),
        tries INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 3),
        decided_by INTEGER REFERENCES user (id),
        decided_at INTEGER,
        word TEXT NOT NULL DEFAULT '',
        spent_at INTEGER,
        CONSTRAINT not_by_oneself CHECK (decided_by IS NULL OR decided_by <> asked_by),
        CONSTRAINT granted_by_somebody CHECK (state NOT IN ('granted', 'spent') OR decided_by IS NOT NULL),
        CONSTRAINT spent_at_a_time CHECK ((state = 'spent') = (spent_at IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX approval_waiting ON approval (expires_at) WHERE state = 'asked'",
    "CREATE INDEX approval_of_day ON approval (day, id)",
    """
    CREATE TRIGGER approval_begins BEFORE INSERT ON approval
    WHEN NEW.state <> 'asked' OR NEW.decided_by IS NOT NULL OR EXISTS (SELECT 1 FROM approval WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'an approval is asked for first'); END
    """,
    """
    CREATE TRIGGER approval_goes_one_way BEFORE UPDATE ON approval
    WHEN (NEW.id, NEW.deed, NEW.digest, NEW.broken, NEW.facts, NEW.reason, NEW.asked_by, NEW.session_id, NEW.service_id,
        NEW.day, NEW.asked_at) IS NOT (OLD.id, OLD.deed, OLD.digest, OLD.broken, OLD.facts, OLD.reason, OLD.asked_by,
        OLD.session_id, OLD.service_id, OLD.day, OLD.asked_at)
        OR (OLD.decided_by IS NOT NULL AND NEW.decided_by IS NOT OLD.decided_by)
        OR NOT (NEW.state = OLD.state AND OLD.state = 'asked'
            OR OLD.state = 'asked' AND NEW.state IN ('granted', 'refused', 'withdrawn')
            OR OLD.state = 'granted' AND NEW.state IN ('spent', 'withdrawn'))
    BEGIN SELECT RAISE(ABORT, 'an approval is decided once, spent once, and never changed'); END
    """,
    """
    CREATE TRIGGER approval_by_a_supervisor BEFORE UPDATE ON approval
    WHEN NEW.state = 'granted' AND NOT EXISTS (
        SELECT 1 FROM user WHERE id = NEW.decided_by AND role = 'supervisor' AND state = 'enabled')
    BEGIN SELECT RAISE(ABORT, 'a supervisor approves'); END
    """,
    """
    CREATE TRIGGER approval_never_goes BEFORE DELETE ON approval
    BEGIN SELECT RAISE(ABORT, 'an approval is never deleted'); END
    """,
)

DRAWERS = (
    # Why no cash moves in an open drawer just now, and when the counting under way began.
    """ALTER TABLE till ADD COLUMN halted TEXT
    CHECK (halted IS NULL OR (halted IN ('paused', 'counting', 'offered') AND user_id IS NOT NULL))""",
    """ALTER TABLE till ADD COLUMN count_began_at INTEGER
    CHECK ((count_began_at IS NOT NULL) = (halted IS 'counting'))""",
    "ALTER TABLE till ADD COLUMN least_cents INTEGER CHECK (least_cents >= 0)",
    "ALTER TABLE till ADD COLUMN most_cents INTEGER CHECK (most_cents >= 0)",
    """
    CREATE TABLE till_count (
        id INTEGER PRIMARY KEY,
        till_id INTEGER NOT NULL REFERENCES till (id),
        holder_id INTEGER NOT NULL REFERENCES user (id),
        till_opened_at INTEGER NOT NULL,
        began_at INTEGER NOT NULL,
        request INTEGER NOT NULL UNIQUE,
        counted_by INTEGER NOT NULL REFERENCES user (id),
        witness_id INTEGER REFERENCES user (id),
        at INTEGER NOT NULL,
        day TEXT NOT NULL,
        why TEXT NOT NULL CHECK (why IN ('close', 'hand_over', 'check', 'forced')),
        expected_cents INTEGER NOT NULL,
        counted_cents INTEGER NOT NULL,
        expected_pieces TEXT NOT NULL,
        pieces TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('agrees', 'again', 'differs', 'booked')),
        CONSTRAINT agrees_if_equal CHECK (outcome <> 'agrees' OR expected_cents = counted_cents),
        CONSTRAINT two_people CHECK (witness_id IS NULL OR witness_id <> counted_by)
    ) STRICT
    """,
    "CREATE INDEX till_count_of_till ON till_count (till_id, id)",
    "CREATE INDEX till_count_of_holder ON till_count (holder_id, day)",
    """
    CREATE TRIGGER till_count_stays BEFORE UPDATE ON till_count
    BEGIN SELECT RAISE(ABORT, 'a count is kept as it was'); END
    """,
    """
    CREATE TRIGGER till_count_never_goes BEFORE DELETE ON till_count
    BEGIN SELECT RAISE(ABORT, 'a count is never deleted'); END
    """,
    """
    CREATE TABLE drawer_offer (
        id INTEGER PRIMARY KEY,
        request INTEGER NOT NULL UNIQUE,
        what TEXT NOT NULL CHECK (what IN ('cash', 'drawer')),
        from_till INTEGER NOT NULL REFERENCES till (id),
        from_user INTEGER NOT NULL REFERENCES user (id),
        to_user INTEGER NOT NULL REFERENCES user (id),
        cents INTEGER NOT NULL CHECK (cents >= 0),
        pieces TEXT NOT NULL,
        offered_at INTEGER NOT NULL,
        day TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('offered', 'taken', 'declined', 'withdrawn')),
        settled_at INTEGER,
        settled_by INTEGER REFERENCES user (id),
        settled_request INTEGER UNIQUE,
        CONSTRAINT settled_by_somebody CHECK ((state = 'offered') = (settled_at IS NULL AND settled_by IS NULL)),
        CONSTRAINT two_people CHECK (from_user <> to_user)
    ) STRICT
    """,
    "CREATE INDEX drawer_offer_open ON drawer_offer (to_user) WHERE state = 'offered'",
    "CREATE INDEX drawer_offer_made ON drawer_offer (from_till) WHERE state = 'offered'",
    """
    CREATE TRIGGER drawer_offer_settles_once BEFORE UPDATE ON drawer_offer
    WHEN OLD.state <> 'offered' OR NEW.state = 'offered'
        OR (NEW.id, NEW.request, NEW.what, NEW.from_till, NEW.from_user, NEW.to_user, NEW.cents, NEW.pieces,
        NEW.offered_at, NEW.day) IS NOT (OLD.id, OLD.request, OLD.what, OLD.from_till, OLD.from_user, OLD.to_user,
        OLD.cents, OLD.pieces, OLD.offered_at, OLD.day)
    BEGIN SELECT RAISE(ABORT, 'an offer is answered once'); END
    """,
    """
    CREATE TRIGGER drawer_offer_never_goes BEFORE DELETE ON drawer_offer
    BEGIN SELECT RAISE(ABORT, 'an offer is never deleted'); END
    """,
    """
    CREATE TABLE receipt_print (
        entry INTEGER NOT NULL REFERENCES entry (request),
        number INTEGER NOT NULL CHECK (number > 0),
        at INTEGER NOT NULL,
        user_id INTEGER NOT NULL REFERENCES user (id),
        PRIMARY KEY (entry, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER receipt_print_stays BEFORE UPDATE ON receipt_print
    BEGIN SELECT RAISE(ABORT, 'a print is kept as it was'); END
    """,
    """
    CREATE TRIGGER receipt_print_never_goes BEFORE DELETE ON receipt_print
    BEGIN SELECT RAISE(ABORT, 'a print is never forgotten'); END
    """,
)


def upgrade() -> None:
    for statement in (*ACCOUNTS, *LEDGER, *LEDGER_GUARDS, *OWN_ACCOUNTS, *LIMITS, *DAYS, *HOLDS, *APPROVALS, *DRAWERS):
        op.execute(statement)
