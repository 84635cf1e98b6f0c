"""Close a till by force: a supervisor counts and closes somebody else's drawer, and a second person watches.

Who counts sees the branch's cash all day, so this count is not blind and is made once; instead a witness vouches for it
with their own password. Supervisor and witness together are the two people whom a difference above tolerance needs, so
no approval is asked for. The witness may be anybody else who can sign in: the holder, too, who has most to lose by a
wrong count. What is over or short stands on record in the holder's name; the entries say who made them.
"""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Line, RequestId, Secret, TillId, email_key
from teller.bank.pieces import Pieces
from teller.bank.refusal import NotFound
from teller.bank.till import records
from teller.bank.till.counts import counting
from teller.bank.till.counts.counting import Counted
from teller.bank.till.counts.rules import Outcome, OwnDrawerForced, Why, WitnessRefused
from teller.bank.till.offers import offering
from teller.bank.till.offers import records as offers
from teller.bank.till.records import TillRow
from teller.bank.till.rules import TillNobodys, check_counted
from teller.bank.use_case import staged
from teller.bank.users import records as users
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work

_LONGEST_EMAIL = 254


@staged(Scope.CASH_VAULT)
def force_close(
    steps: Steps,
    *,
    till: TillId,
    pieces: Pieces,
    witness_email: Line,
    witness_password: Secret,
    request: RequestId,
) -> Counted:
    """Book the difference, if there is one, and bring what was counted to the cash vault. Open offers are taken back
    first. Raises `NotFound`, `TillNobodys`, `OwnDrawerForced`, `WitnessRefused`.
    """
    check_counted("pieces", pieces, steps.house.bank.currency)
    with steps.work() as work:
        if (answered := counting.before(work, request, Why.FORCED, pieces)) is not None:
            return answered
        _of_somebody_else(work, till)
        witness = users.by_key(work.db, email_key(witness_email[:_LONGEST_EMAIL]))
    right = steps.house.passwords.check(witness_password, witness.password_hash if witness else None)
    with steps.work() as work:
        row = _of_somebody_else(work, till)
        now = users.by_id(work.db, witness.id) if witness is not None else None
        same = now is not None and witness is not None and now.password_hash == witness.password_hash
        if now is not None and right and same and _may_witness(now, work):
            return _closed(work, row, pieces, request, now.id)
        work.note(Act.TILL_WITNESS_FAILED, row.name, by=None if now is None else now.id)
    raise WitnessRefused


def _may_witness(witness: UserRow, work: Work) -> bool:
    """Not with a start password: whoever gave it to them knows it, too."""
    return witness.enabled and not witness.must_change and witness.id != work.badge.user


def _of_somebody_else(work: Work, till: int) -> TillRow:
    row = records.by_id(work.db, till)
    if row is None:
        raise NotFound("till")
    if row.user is None:
        raise TillNobodys
    if row.user == work.badge.user:
        raise OwnDrawerForced
    return row


def _closed(work: Work, row: TillRow, pieces: Pieces, request: int, witness: int) -> Counted:
    if (answered := counting.before(work, request, Why.FORCED, pieces)) is not None:
        return answered  # in another window, while the password was looked at
    for offer in offers.open_from(work.db, row.id):
        offering.take_back(work, offer)
    expected = records.by_id(work.db, row.id)
    held = expected.held if expected is not None else row.held
    outcome = Outcome.AGREES if held == pieces.total else Outcome.BOOKED
    count = counting.made(work, row, pieces, request, why=Why.FORCED, outcome=outcome, witness=witness)
    counting.keep(work, row, count)
    counting.empty(work, row, count)
    work.note(
        Act.TILL_CLOSED_BY_FORCE,
        row.name,
        holder=count.holder,
        witness=witness,
        cents=pieces.total.cents,
        expected=count.expected.cents,
    )
    return counting.answer(work, count)
