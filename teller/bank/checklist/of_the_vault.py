"""Lines on what is in the vault: how it is kept, who gets in by what, who watches, and whether it could be restored."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

from teller.bank.audit import chain, head_file
from teller.bank.audit import records as audit
from teller.bank.audit.head_file import HeadFile, HeadUnreadable
from teller.bank.badge import Role
from teller.bank.checklist import records
from teller.bank.checklist.floors import CIPHER_FLOOR, SQLITE_FLOOR, reaches
from teller.bank.checklist.line import Inside, Line, State, judged
from teller.bank.guard.rules import IN_A_ROW, MOST_IN_ALL
from teller.bank.keeping import backups
from teller.bank.policy import rules as policy
from teller.bank.policy.rules import Policy
from teller.bank.vault import keyslots, schema
from teller.bank.vault.connection import PLAIN_HEADER
from teller.bank.vault.slots import SlotKind
from teller.bank.world import micros, moment

TO_BEGIN = timedelta(days=7)
"""How long people have to set a second factor up, and the bank to print its recovery code."""
FIRST_HEAD = timedelta(days=1)
"""By when somebody has opened the bank."""
FIRST_BACKUP = timedelta(days=2)
BACKUP_AGE = timedelta(days=4)
"""Longer than a long weekend."""
ALERT_AGE = timedelta(days=1)
"""Within which somebody has looked at what is high."""
CLOCK_TOLERANCE = timedelta(minutes=1)
TRIES_IN_A_ROW, TRIES_IN_ALL = 5, 100  # R-AUTH-06
SESSION_HOURS, PROOF_MINUTES = 12, 15
RECOVERY_SLOTS = frozenset({SlotKind.RECOVERY.value, SlotKind.KEYRING.value})


def lines(inside: Inside) -> list[Line]:
    """All of them, in the order in which they are read."""
    return [*_file(inside), *_people(inside), *_watch(inside), *_keeping(inside)]


# -- the file ---------------------------------------------------------------------------------------------------------


def _file(inside: Inside) -> Iterable[Line]:
    db = inside.db
    cipher, sqlite = records.versions(db)
    yield judged("cipher_version", reaches(cipher, CIPHER_FLOOR), version=cipher, floor=CIPHER_FLOOR)
    yield judged("sqlite_version", reaches(sqlite, SQLITE_FLOOR), version=sqlite, floor=SQLITE_FLOOR)
    for name, (_, allowed) in records.PRAGMAS.items():
        value = records.setting(db, name).lower()
        yield judged(f"setting_{name}", value in allowed, name=name, value=value, wanted=" or ".join(sorted(allowed)))
    yield judged("extensions", not records.loads_extensions(db))
    yield judged("schema", schema.digest(db) == schema.DIGEST, version=schema.HEAD)
    yield judged("practice", not inside.house.bank.practice)


# -- who gets in ------------------------------------------------------------------------------------------------------


def _people(inside: Inside) -> Iterable[Line]:
    staff = records.staff(inside.db)
    for role in Role:
        own = [one for one in staff if one.role == role.value]
        without = [moment(one.created_at) for one in own if one.state is None]
        yield _second_factor(inside, role, len(own), without)
    yield _throttle(inside)
    yield _number(inside, "sessions_each", Policy.SESSIONS_EACH, range(1, 2))
    yield _number(inside, "session_hours", Policy.SESSION_HOURS, range(1, SESSION_HOURS + 1))
    yield _number(inside, "proof_minutes", Policy.PROOF_MINUTES, range(1, PROOF_MINUTES + 1))
    known = records.devices(inside.db)
    yield judged(
        "devices",
        bool(policy.read(inside.db, Policy.DEVICES_TRUSTED)),
        trusted=known.get("trusted", 0),
        new=known.get("new", 0),
        revoked=known.get("revoked", 0),
    )


def _second_factor(inside: Inside, role: Role, count: int, without: list[datetime]) -> Line:
    """Demanded of a role, and set up by everybody in it: nobody can do anything else until they have, so that it is
    late only after a week. Of tellers it is up to the bank whether it is demanded.
    """
    demanded = policy.needs_second_factor(inside.db, role)
    key = f"second_factor_{role.value}"
    facts = {"count": count, "without": len(without), "demanded": int(demanded)}
    if not demanded:
        return Line(key, State.NOT_APPLICABLE if role is Role.TELLER else State.BAD, facts)
    if not without:
        return Line(key, State.GOOD, facts)
    return Line(key, _by_then(inside, min(without) + TO_BEGIN), facts)


def _throttle(inside: Inside) -> Line:
    """Whether tries are counted: the newest try that the trail tells of has to be among them."""
    tried, counted = records.last_try(inside.db), records.last_counted(inside.db)
    few = IN_A_ROW <= TRIES_IN_A_ROW and MOST_IN_ALL <= TRIES_IN_ALL
    all_counted = tried is None or (counted is not None and counted >= tried - _micros(CLOCK_TOLERANCE))
    return judged("throttle", few and all_counted, row=IN_A_ROW, all=MOST_IN_ALL)


def _number(inside: Inside, key: str, rule: Policy, allowed: range) -> Line:
    value = policy.read(inside.db, rule)
    return judged(key, value in allowed, value=value, least=allowed.start, most=allowed.stop - 1)


# -- who watches ------------------------------------------------------------------------------------------------------


def _watch(inside: Inside) -> Iterable[Line]:
    yield _chain(inside)
    yield _head(inside)
    yield _alerts(inside)
    ahead = audit.head(inside.db).at - micros(inside.now)
    yield judged("clock", ahead <= _micros(CLOCK_TOLERANCE), minutes=max(0, ahead // _micros(timedelta(minutes=1))))


def _chain(inside: Inside) -> Line:
    """Whether each row follows from the one before it, sealed under the trail's own key."""
    last = audit.head(inside.db).id
    first = 1 if inside.most_rows is None else max(1, last - inside.most_rows + 1)
    before = records.head_before(inside.db, first)
    for row in records.trail_from(inside.db, first):
        values = tuple(row)[:-1]
        if row.id != before.id + 1:
            return Line("audit_chain", State.BAD, {"rows": last, "row": before.id + 1})
        if row.at < before.at or chain.seal(_trail_key(inside), before.seal, values) != row.mac:
            return Line("audit_chain", State.BAD, {"rows": last, "row": row.id})
        before = chain.Head(row.id, row.at, row.mac)
    return judged("audit_chain", last > 0, rows=last - first + 1, first=first)


def _head(inside: Inside) -> Line:
    """Whether the newest row that the file beside the vault knows of is still in the trail, as it was."""
    file = HeadFile(head_file.place_of(inside.house.surroundings.vault), records.bank_id(inside.db), _trail_key(inside))
    try:
        known = file.read()
    except HeadUnreadable as unreadable:
        missing = unreadable.why == "missing"
        return Line("audit_head", _by_then(inside, inside.founded + FIRST_HEAD) if missing else State.BAD, {"row": 0})
    except OSError:
        return Line("audit_head", State.UNKNOWN)
    return judged("audit_head", records.head_before(inside.db, known.id + 1) == known, row=known.id)


def _trail_key(inside: Inside) -> bytes:
    return inside.house.keys.audit


def _alerts(inside: Inside) -> Line:
    """Whether somebody looks: what is high waits for a day at the most."""
    found = records.open_alerts(inside.db)
    high = found.get("high")
    oldest = moment(high.oldest) if high is not None else inside.now
    facts = {"count": sum(row.many for row in found.values()), "high": high.many if high is not None else 0}
    return judged("alerts", inside.now - oldest <= ALERT_AGE, **facts)


# -- whether it could be restored -------------------------------------------------------------------------------------


def _keeping(inside: Inside) -> Iterable[Line]:
    kept = policy.read(inside.db, Policy.BACKUPS_KEPT)
    yield judged("backups_kept", kept > 0, count=kept)
    yield from _backups(inside)
    yield _recovery(inside)


def _backups(inside: Inside) -> Iterable[Line]:
    last = records.last_backup(inside.db)
    if last is None:
        due = _by_then(inside, inside.founded + FIRST_BACKUP)
        yield Line("backup_age", due)
        yield Line("backup_readable", State.NOT_APPLICABLE if due is State.TO_COME else State.BAD, {"name": ""})
        return
    age = inside.now - moment(last.at)
    yield judged("backup_age", age <= BACKUP_AGE, days=max(0, age.days))
    place = backups.folder_of(inside.house.surroundings.vault) / last.name
    try:
        with place.open("rb") as file:
            sealed = file.read(len(PLAIN_HEADER)) != PLAIN_HEADER
        good = sealed and place.stat().st_size == last.bytes and keyslots.place_of(place).exists()
    except OSError:
        good = False
    yield judged("backup_readable", good, name=last.name)


def _recovery(inside: Inside) -> Line:
    """Whether the rightful owner gets in who has forgotten the passphrase."""
    try:
        slots = json.loads(keyslots.place_of(inside.house.surroundings.vault).read_bytes())["slots"]
        kinds = [str(slot["kind"]) for slot in slots]
    except (OSError, ValueError, KeyError, TypeError):
        return Line("recovery", State.BAD, {"count": 0})
    ways = sum(kind in RECOVERY_SLOTS for kind in kinds) + max(0, kinds.count(SlotKind.PASSPHRASE.value) - 1)
    if ways:
        return Line("recovery", State.GOOD, {"count": ways})
    return Line("recovery", _by_then(inside, inside.founded + TO_BEGIN), {"count": 0})


def _by_then(inside: Inside, when: datetime) -> State:
    """What is not so yet: to come until then, and bad from then on."""
    return State.TO_COME if inside.now <= when else State.BAD


def _micros(span: timedelta) -> int:
    return span // timedelta(microseconds=1)
