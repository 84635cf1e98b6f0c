"""Close a till by force: a supervisor counts and closes somebody else's drawer, and a second person watches.

Who counts sees the branch's cash all day, so this count is not blind and is made once; instead a witness vouches for it
with their own password, and code if they have one. Supervisor and witness together are the two people whom a difference
above tolerance needs, so no approval is asked for. The witness may be anybody else who can sign in: the holder, too,
who has most to lose by a wrong count. What is over or short stands on record in the holder's name; the entries say who
made them.
"""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors.vouching import begin, end
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
    witness_code: Secret = "",
    request: RequestId,
) -> Counted:
    """Book the difference, if there is one, and bring what was counted to the cash vault. Open offers are taken back
    first. Raises `NotFound`, `TillNobodys`, `OwnDrawerForced`, what the guard raises, `WitnessRefused`.
    """
    check_counted("pieces", pieces, steps.house.bank.currency)
    with steps.work() as work:
        if (answered := counting.before(work, request, Why.FORCED, pieces)) is not None:
            return answered
        _of_somebody_else(work, till)
        key = email_key(witness_email[:_LONGEST_EMAIL])
        vouching = begin(work, users.by_key(work.db, key), key)
    right = steps.house.passwords.check(witness_password, vouching.hash)
    with steps.work() as work:
        row = _of_somebody_else(work, till)
        witness = end(work, vouching, witness_code, right=right, may=lambda one: _may_witness(one, work))
        if witness is not None:
            return _closed(work, row, pieces, request, witness.id)
        work.note(Act.TILL_WITNESS_FAILED, row.name, by=None if vouching.row is None else vouching.row.id)
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
