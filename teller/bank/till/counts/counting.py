"""Counting a drawer: what every count shares, from its checks to what is booked and answered."""

from dataclasses import dataclass

from teller.bank.approvals import gate
from teller.bank.audit.act import Act
from teller.bank.days.day import check_posting
from teller.bank.denominations import denominations
from teller.bank.ledger import book
from teller.bank.ledger import limit_records as limits
from teller.bank.ledger.entry import Entry, Kind, new_request
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import RequestReused, TillNotOpen
from teller.bank.money import NOTHING, Money
from teller.bank.pieces import Pieces
from teller.bank.till import causes, drawer, moving, records
from teller.bank.till.causes import Cause, Moved
from teller.bank.till.counts import records as counts
from teller.bank.till.counts import rules
from teller.bank.till.counts.records import CountRow
from teller.bank.till.counts.rules import DifferenceNeedsSupervisor, OffersOpen, Outcome, Why
from teller.bank.till.drawer import TillState
from teller.bank.till.exchange_pieces import EXCHANGE, swap
from teller.bank.till.offers import records as offers
from teller.bank.till.records import TillRow
from teller.bank.till.rules import TOLERANCE, TillPaused, check_counted
from teller.bank.work import Work
from teller.bank.world import moment

OVER_AND_SHORT = "OVER AND SHORT"
_LINES_LOOKED_AT = 1_000
_NO_SUSPECTS = frozenset({Kind.TILL_OVER, Kind.TILL_SHORT, Kind.REVERSAL})


@dataclass(frozen=True, slots=True)
class Difference:
    """Both figures of a count that differs. `pieces` are what there is more, or fewer, of each note and coin."""

    counted: Money
    expected: Money
    pieces: Pieces
    causes: tuple[Cause, ...]
    needs_supervisor: bool

    @property
    def amount(self) -> Money:
        """Above zero: there is more than there should be."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of a count. Of one that has to be made again, nothing else is told.

    `returned` is what a closing brought back to the cash vault, `offer` the number of a drawer's offer.
    """

    outcome: Outcome
    returned: Money | None = None
    difference: Difference | None = None
    offer: int | None = None


def own(work: Work) -> TillRow:
    """The user's own drawer, which may be counted. Raises `TillNotOpen`, `TillPaused`, `OffersOpen`."""
    if work.badge.till is None:
        raise TillNotOpen
    row = drawer.row_of(work, work.badge.till.id)
    if row.halted == TillState.OFFERED:
        raise TillPaused(row.halted)
    if waiting := offers.open_from(work.db, row.id):
        raise OffersOpen(len(waiting))
    return row


def begin(work: Work, row: TillRow) -> int:
    """Begin a round, unless one is under way: from now on no cash moves, and nothing is told. When it began."""
    if row.count_began_at is not None:
        return row.count_began_at
    records.halt(work.db, row.id, TillState.COUNTING.value, work.at)
    return work.at


def before(work: Work, request: int, why: Why, pieces: Pieces, *, book: bool = False) -> Counted | None:
    """The answer that this request has got already. Raises `RequestReused`, `RequestAlreadyRefused`."""
    row = counts.by_request(work.db, request)
    if row is None:
        moving.check_unused(work, request)
        return None
    for field, same in (
        ("why", row.why == why),
        ("pieces", row.pieces == pieces),
        ("book", row.outcome != Outcome.BOOKED or book or row.why == Why.FORCED),
        ("user", row.counted_by == work.badge.user),
    ):
        if not same:
            raise RequestReused(field)
    return answer(work, row)


def judged(work: Work, row: TillRow, pieces: Pieces, request: int, *, why: Why, book: bool = False) -> CountRow:
    """What a count of the user's own drawer comes to; nothing is written yet. Raises `RecountOver`."""
    check_counted("pieces", pieces, work.house.bank.currency)
    standing = drawer.account(work, row.account)
    began = row.count_began_at
    earlier = [] if began is None else counts.of_round(work.db, row.id, began)
    differed = [one.pieces for one in earlier if one.outcome in {Outcome.AGAIN, Outcome.DIFFERS}]
    outcome = rules.outcome_of(standing.held, pieces, differed, book=book)
    return made(work, row, pieces, request, why=why, outcome=outcome)


def made(
    work: Work, row: TillRow, pieces: Pieces, request: int, *, why: Why, outcome: Outcome, witness: int | None = None
) -> CountRow:
    """A count of a drawer as it stands now."""
    standing = drawer.account(work, row.account)
    if row.user is None or row.opened_at is None:
        raise TillNotOpen
    return CountRow(
        till=row.id,
        holder=row.user,
        opened_at=row.opened_at,
        began_at=work.at if row.count_began_at is None else row.count_began_at,
        request=request,
        counted_by=work.badge.user,
        witness=witness,
        at=work.at,
        day=work.day.isoformat(),
        why=why.value,
        expected=standing.held,
        recorded=drawer.recorded(work, standing),
        pieces=pieces,
        outcome=outcome.value,
    )


def pass_gate(work: Work, row: TillRow, count: CountRow, approval: int | None) -> None:
    """Let a difference be booked that is tolerated, or that a supervisor agreed to. Nothing is written before."""
    difference = count.pieces.total - count.expected
    broken = []
    if count.outcome == Outcome.BOOKED:
        check_posting(work.business)
        left = tolerance(work, count)
        if rules.over_tolerance(difference, left):
            broken.append(DifferenceNeedsSupervisor(difference, left))
    facts = {
        "kind": "till_difference",
        "till_name": row.name,
        "counted_cents": count.pieces.total.cents,
        "expected_cents": count.expected.cents,
        "difference_cents": difference.cents,
    }
    gate.pass_with(work, broken, facts, approval)


def keep(work: Work, row: TillRow, count: CountRow) -> None:
    """Put a count on record, for ever. One that settles nothing leaves its trace by itself."""
    begin(work, row)
    counts.add(work.db, count)
    if count.outcome in {Outcome.AGAIN, Outcome.DIFFERS}:
        work.note(
            Act.TILL_COUNTED,
            row.name,
            why=count.why,
            outcome=count.outcome,
            counted=count.pieces.total.cents,
            expected=count.expected.cents,
        )


def settle(work: Work, row: TillRow, count: CountRow) -> None:
    """Make the books say what was counted: over or short to its own account, other notes for the same sum exchanged."""
    standing = drawer.account(work, row.account)
    difference = count.pieces - count.recorded
    cents = (count.pieces.total - count.expected).cents
    if cents:
        _book_difference(work, standing, difference, cents)
    elif difference:
        more = Pieces([one for one in difference if one[1] > 0])
        fewer = Pieces([(worth, -number) for worth, number in difference if number < 0])
        over = drawer.own_account(work, EXCHANGE)
        swap(work, standing, over, given=fewer, taken=more, request=new_request(work.house.world))


def _book_difference(work: Work, standing: Standing, difference: Pieces, cents: int) -> None:
    other, request = drawer.own_account(work, OVER_AND_SHORT), new_request(work.house.world)
    if cents > 0:
        entry = Entry(request, Kind.TILL_OVER, standing.id, other.id, Money(cents), pieces=difference)
        book.book(work, entry, standing, other)
    else:
        entry = Entry(request, Kind.TILL_SHORT, other.id, standing.id, Money(-cents), pieces=-difference)
        book.book(work, entry, other, standing)


def empty(work: Work, row: TillRow, count: CountRow) -> None:
    """Bring what was counted back to the cash vault; where the sum agrees, the count says in which notes and coins."""
    if count.outcome == Outcome.BOOKED:
        settle(work, row, count)
    vault, standing = drawer.cash_vault(work), drawer.account(work, row.account)
    if amount := count.pieces.total:
        entry = Entry(count.request, Kind.TILL_RETURN, vault.id, standing.id, amount, pieces=count.pieces)
        book.book(work, entry, vault, standing)
    records.leave(work.db, row.id, count.holder)


def answer(work: Work, count: CountRow) -> Counted:
    """The answer to a count, told from what is on record of it."""
    outcome = Outcome(count.outcome)
    closes = count.why in {Why.CLOSE, Why.FORCED} and outcome in {Outcome.AGREES, Outcome.BOOKED}
    offer = offers.by_request(work.db, count.request) if count.why == Why.HAND_OVER else None
    return Counted(
        outcome=outcome,
        returned=count.pieces.total if closes else None,
        difference=_difference(work, count) if outcome in {Outcome.DIFFERS, Outcome.BOOKED} else None,
        offer=None if offer is None else offer.id,
    )


def tolerance(work: Work, count: CountRow) -> Money:
    """The difference up to which a count needs no supervisor: none, where the branch has not decided. What was booked
    in the same holder's name on the same day takes its part of it.
    """
    booked = counts.booked(work.db, count.holder, count.day, count.at)
    return rules.tolerated(Money(limits.rule(work.db, TOLERANCE) or 0), booked)


def _difference(work: Work, count: CountRow) -> Difference:
    amount = count.pieces.total - count.expected
    worths = [one.worth for one in denominations(work.house.bank.currency)]
    return Difference(
        counted=count.pieces.total,
        expected=count.expected,
        pieces=count.pieces - count.recorded,
        causes=causes.proposed(amount, _entries(work, count), worths) if amount else (),
        needs_supervisor=rules.over_tolerance(amount, tolerance(work, count)),
    )


def _entries(work: Work, count: CountRow) -> list[Moved]:
    """What moved in the drawer from its opening to the count, the newest first, but for what was taken back."""
    standing = drawer.account(work, drawer.row_of(work, count.till).account)
    found = lines.lines(work.db, standing.id, first=1, before=standing.last_seq + 1, limit=_LINES_LOOKED_AT)
    return [
        Moved(
            request=line.entry,
            kind=line.kind,
            amount=Money(abs(line.amount.cents)),
            into=line.amount.cents * standing.side > 0,
            at=moment(line.at),
        )
        for line in found
        if count.opened_at <= line.at < count.at
        and line.kind not in _NO_SUSPECTS
        and line.reversed_by is None
        and line.amount != NOTHING
    ]
