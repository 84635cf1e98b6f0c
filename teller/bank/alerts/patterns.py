"""The patterns of money: what a large movement looks like beside the account's newest postings."""

from collections.abc import Iterator, Sequence
from statistics import median

from teller.bank.alerts import records, thresholds
from teller.bank.alerts.finding import Finding, Severity
from teller.bank.alerts.records import Line
from teller.bank.ledger.entry import Entry, Kind
from teller.bank.ledger.records import Standing
from teller.bank.work import Work

_OUT = frozenset({Kind.WITHDRAWAL, Kind.TRANSFER, Kind.HOLD_CAPTURE})
_BETWEEN = frozenset({Kind.TRANSFER, Kind.HOLD_CAPTURE})


def large(work: Work, entry: Entry, debit: Standing, credit: Standing) -> Iterator[Finding]:
    """What is found about a movement of a large sum. A customer who moves money between their own accounts may."""
    own = debit if debit.customer is not None else credit
    if own.customer is None or own.last_seq == 0 or debit.customer == credit.customer:
        return
    lines = records.lines(work.db, own.id, after=own.last_seq - thresholds.LOOKED_BACK)
    undone = {line.reverses for line in lines}
    stands = [line for line in lines if line.reverses is None and line.entry not in undone]
    very = entry.amount.cents >= thresholds.VERY_LARGE * thresholds.units(work.house.bank.currency)
    if entry.kind is Kind.DEPOSIT:
        yield from _structuring(work, entry, own, stands)
    if entry.kind in _BETWEEN:
        yield from _round_trip(work, entry, own, credit, stands)
    if very and entry.kind in _OUT:
        yield from _drain(work, entry, own, lines)
    if very and entry.kind in _OUT | {Kind.DEPOSIT}:
        yield from _outlier(entry, own, stands)


def _structuring(work: Work, entry: Entry, own: Standing, lines: Sequence[Line]) -> Iterator[Finding]:
    """Cash brought in parts that each stay just below the sum that has to be reported."""
    most = thresholds.reported_from(work.db, work.house.bank.currency)
    least = most * thresholds.STRUCTURED_SHARE // 100
    if not least <= entry.amount.cents < most:
        return
    since = work.at - thresholds.STRUCTURED_WITHIN
    alike = [line for line in lines if line.kind == Kind.DEPOSIT and line.at > since and least <= line.cents < most]
    if len(alike) + 1 < thresholds.STRUCTURED:
        return
    began = min(line.at for line in alike)
    total = sum(line.cents for line in alike) + entry.amount.cents
    facts = {
        "account": own.number,
        "count": len(alike) + 1,
        "since_at": began,
        "total_cents": total,
        "below_cents": most,
    }
    yield _about(own, "structuring", Severity.MEDIUM, facts)


def _round_trip(work: Work, entry: Entry, own: Standing, payee: Standing, lines: Sequence[Line]) -> Iterator[Finding]:
    """Money sent back to where about the same sum came from within a day."""
    since, cents = work.at - thresholds.ROUND_TRIP_WITHIN, entry.amount.cents
    for line in lines:
        came = line.debit == payee.id and line.credit == own.id and line.at > since
        if came and abs(line.cents - cents) * 100 <= cents * thresholds.ROUND_TRIP_PERCENT:
            facts = {"account": own.number, "other": payee.number, "came_cents": line.cents, "went_cents": cents}
            yield _about(own, "round_trip", Severity.MEDIUM, {**facts, "since_at": line.at})
            return


def _drain(work: Work, entry: Entry, own: Standing, lines: Sequence[Line]) -> Iterator[Finding]:
    """Nearly all of it leaves an account that is new, or on which nothing has moved for long."""
    held, cents = own.held.cents, entry.amount.cents
    if cents * 100 < held * thresholds.DRAINED:
        return
    facts = {"account": own.number, "taken_cents": cents, "left_cents": held - cents}
    if work.at - lines[0].at >= thresholds.QUIET_FOR:
        yield _about(own, "drain_quiet", Severity.HIGH, {**facts, "since_at": lines[0].at})
        return
    first = lines[-1].at if own.last_seq <= thresholds.LOOKED_BACK else records.moment_of(work.db, own.id, 1)
    if first is not None and work.at - first < thresholds.NEW_FOR:
        yield _about(own, "drain_new", Severity.MEDIUM, {**facts, "since_at": first})


def _outlier(entry: Entry, own: Standing, lines: Sequence[Line]) -> Iterator[Finding]:
    """Far more than is usual here. Median and median deviation, since one large sum would move a mean."""
    goes_out, cents = entry.kind is not Kind.DEPOSIT, entry.amount.cents
    usual = [abs(line.cents) for line in lines if (line.cents < 0) == goes_out and line.kind != Kind.FEE]
    if len(usual) < thresholds.OUTLIER_NEEDS or cents <= max(usual) * thresholds.OUTLIER_TIMES:
        return
    middle = int(median(usual))
    deviation = max(median([abs(one - middle) for one in usual]), middle / 10)
    if cents - middle <= deviation * thresholds.OUTLIER_DEVIATIONS:
        return
    facts = {"account": own.number, "amount_cents": cents, "count": len(usual), "usual_cents": middle}
    out = "out" if goes_out else "in"
    yield _about(own, "outlier", Severity.MEDIUM, {**facts, "most_cents": max(usual), "direction": out})


def _about(own: Standing, rule: str, severity: Severity, facts: dict[str, object]) -> Finding:
    return Finding(rule, severity, facts, customer=own.customer, account=own.id)
