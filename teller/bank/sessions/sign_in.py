"""Sign in: the one thing that is asked of the bank without a token."""

from dataclasses import dataclass
from typing import Any

from teller.bank.audit.act import Act
from teller.bank.badge import Role
from teller.bank.devices.admit import admit
from teller.bank.factors import check
from teller.bank.factors.check import Factor, Looked
from teller.bank.guard import clock, counting, subject
from teller.bank.guard.counting import Counted
from teller.bank.guard.rules import SignInBlocked, SignInStopped
from teller.bank.guard.telling import tell
from teller.bank.house import House
from teller.bank.inputs import email_key
from teller.bank.refusal import BrokenInvariant, Refusal
from teller.bank.sessions.door import Door, Doors
from teller.bank.sessions.session import Session, SignInRefused
from teller.bank.sessions.start import start
from teller.bank.users import records as users
from teller.bank.users.records import UserRow

_LONGEST_TYPED = 1_024
_NOBODY = 0
_LOOKS, _PAUSE = 30, 0.1


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed; the address in the form in which it is compared."""

    key: str
    password: str
    code: str

    @property
    def names(self) -> dict[str, Any]:
        return {"factors": ["password", "code"] if self.code else ["password"]}


@dataclass(frozen=True, slots=True)
class _Knocking:
    """Somebody whose try is counted: the user of that address, if it is one's."""

    counted: Counted
    row: UserRow | None


def sign_in(house: House, doors: Doors, *, email: str, password: str, code: str = "") -> Session:
    """Check a password, and a code where there is a second factor, and open a session.

    The try is counted and committed before anything is looked at. bcrypt runs between two transactions, never inside
    one; it and the code's check run for an unknown address, too, with the same statements. Every try leaves its row in
    the audit trail. Raises `SignInRefused`, whatever was wrong, `SignInBlocked` and `SignInStopped`.
    """
    typed = _Typed(email_key(_text(email)), _text(password), _text(code))
    knocking = _patiently(house, doors, typed)
    right = house.passwords.check(typed.password, knocking.row.password_hash if knocking.row else None)
    with doors(writes=True) as here:
        answer = _let_in(house, here, knocking, typed, right=right)
    if isinstance(answer, Refusal):
        raise answer  # its row in the trail, and whatever alerts there are, are committed by now
    if knocking.row is not None:
        _rehash(house, doors, knocking.row, typed.password)
    return answer


def _patiently(house: House, doors: Doors, typed: _Typed) -> _Knocking:
    """Count the try, once none that was begun before it, in another window, is still being looked at."""
    for left in range(_LOOKS, -1, -1):
        knocking = _counted(house, doors, typed, waits=left > 0)
        if knocking is not None:
            return knocking
        house.world.clock.pause(_PAUSE)
    raise BrokenInvariant("a try that does not wait is counted or refused")


def _counted(house: House, doors: Doors, typed: _Typed, *, waits: bool) -> _Knocking | None:
    """Count the try. Raises the guard's refusals, once they are on record; None where waiting a moment may help."""
    with doors(writes=True) as here:
        row = users.by_key(here.db, typed.key)
        user = row.id if row else None
        subjects = subject.subjects(house, user, typed.key)
        try:
            return _Knocking(counting.count(here.db, house, here.at, subjects), row)
        except (SignInBlocked, SignInStopped) as barred:
            if waits and counting.looked_at(here.db, here.at, subjects):
                return None
            trail = here.trail(user, None)
            tell(here.db, trail, here.at, subjects, row.email if row else "")
            trail.note(Act.SIGN_IN_FAILED, "", why=barred.code, **typed.names)
            refusal = barred
    raise refusal


def _let_in(house: House, here: Door, knocking: _Knocking, typed: _Typed, *, right: bool) -> Session | Refusal:
    """Open the session, or keep on record why not."""
    read, counted = knocking.row, knocking.counted
    user = read.id if read else None
    row = users.by_id(here.db, user or _NOBODY)
    looked = check.look(here.db, house, user, typed.code, here.now)
    why = _why_not(read, row, looked, right=right)
    if row is not None and not why:
        if check.use(here.db, here.trail(row.id, None), row.id, looked, here.at):
            counting.passed(here.db, counted)
            return _admitted(house, here, row, looked, failures=counted.in_all - 1)
        why = "code"  # somebody else was quicker with the same one
    trail = here.trail(user, None)
    counting.failed(here.db, trail, here.at, counted, read.email if read else "")
    trail.note(Act.SIGN_IN_FAILED, "", why=why, in_a_row=counted.in_a_row, **typed.names)
    return SignInRefused()


def _admitted(house: House, here: Door, row: UserRow, looked: Looked, *, failures: int) -> Session | Refusal:
    """Everything was right: open the session, unless this computer is not one to work at."""
    if here.set_back is not None:
        clock.tell(here.db, here.trail(row.id, None), here.at, here.set_back)
        if row.role not in clock.MAY_SIGN_IN:
            here.trail(row.id, None).note(Act.SIGN_IN_FAILED, "", why="clock")
            return here.set_back
    vouches = row.role is Role.ADMINISTRATOR and looked.by is not None
    admission = admit(here.db, house, here.trail(row.id, None), here.at, user=row.id, vouches=vouches)
    if admission.refusal is not None:
        here.trail(row.id, None).note(Act.SIGN_IN_FAILED, "", why="device", device=admission.device)
        return admission.refusal
    factors = [Factor.PASSWORD] if looked.by is None else [Factor.PASSWORD, looked.by]
    return start(house, here, row, device=admission.device, factors=factors, failures=failures)


def _why_not(read: UserRow | None, row: UserRow | None, looked: Looked, *, right: bool) -> str:
    """What is wrong, for the trail alone; nothing where everything is right."""
    if read is None or row is None:
        return "unknown"
    if not right or row.password_hash != read.password_hash:  # or it was changed while bcrypt ran
        return "password"
    if not row.enabled:
        return "disabled"
    return "" if looked.good else "code"


def _rehash(house: House, doors: Doors, row: UserRow, password: str) -> None:
    """Raise an old hash's cost. After everything else: before it, the longer wait would tell a right password."""
    if not house.passwords.is_outdated(row.password_hash):
        return
    raised = house.passwords.hash(password)
    with doors(writes=True) as here:
        now = users.by_id(here.db, row.id)
        if now is not None and now.password_hash == row.password_hash:
            users.set_hash(here.db, row.id, raised, must_change=now.must_change)


def _text(typed: str) -> str:
    """No more than anybody types; what is no text at all is nothing."""
    text = typed[:_LONGEST_TYPED]
    try:
        text.encode()
    except UnicodeEncodeError:
        return ""
    return text
