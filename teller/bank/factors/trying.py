"""Proving oneself again, inside a session: a password, with a code where there is a factor (R-AUTH-10)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from teller.bank.audit.act import Act
from teller.bank.factors import check
from teller.bank.factors.rules import ProofRefused
from teller.bank.guard import counting, subject
from teller.bank.guard.counting import Counted
from teller.bank.refusal import Refusal
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Tried:
    """A try that was counted, and whether its password was right."""

    counted: Counted
    row: UserRow
    right: bool


def own_password(steps: Steps, password: str, check_first: Callable[[Work], None] = lambda _: None) -> Tried:
    """Count a try of the user's own, and then look at the password. Raises what `check_first` and the guard raise."""
    with steps.work() as work:
        check_first(work)
        row = users.the(work.db, work.badge.user)
        counted = counting.count(work.db, work.house, work.at, subject.subjects(work.house, row.id))
    return Tried(counted, row, steps.house.passwords.check(password, row.password_hash))


def finish(
    steps: Steps,
    tried: Tried,
    code: str,
    then: Callable[[Work, UserRow], Answer],
    *,
    excused: Callable[[Work], bool] = lambda _: False,
    objection: Refusal | None = None,
    otherwise: type[Refusal] = ProofRefused,
) -> Answer:
    """Look at the code, and do what it was shown for, in one transaction. Where there is a factor, it needs one.

    `excused`: whether no other code is needed after the one that opened the session. `objection`: what else stands in
    the way, to be raised once everything that was shown was right; the code is then not used up. Raises `ProofRefused`,
    or what is said `otherwise` where only a password was asked for.
    """
    with steps.work() as work:
        row = users.the(work.db, work.badge.user)
        looked = check.look(work.db, work.house, row.id, code, work.now)
        same = tried.right and row.password_hash == tried.row.password_hash
        is_them = same and (looked.good or excused(work))
        if is_them and objection is not None:
            counting.half_passed(work.db, tried.counted)
        elif is_them and (not looked.good or check.use(work.db, work.trail, row.id, looked, work.at)):
            counting.passed_inside(work.db, tried.counted)
            return then(work, row)
        else:
            objection = None
            counting.failed(work.db, work.trail, work.at, tried.counted, row.email)
            work.note(Act.PROOF_FAILED, row.email, why="code" if same else "password", in_a_row=tried.counted.in_a_row)
    if objection is not None:
        raise objection
    raise ProofRefused if looked.demanded else otherwise
