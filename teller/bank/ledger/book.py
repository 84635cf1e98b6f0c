"""Booking: the one way money moves. Find the request, check, write entry and postings, leave a trace."""

from dataclasses import replace

from teller.bank.audit.act import Act
from teller.bank.ledger import cash, limits, new_day, records, rules
from teller.bank.ledger.entry import Booked, Entry, Kind
from teller.bank.ledger.records import Leg, Standing
from teller.bank.ledger.rules import Asked, RequestAlreadyRefused
from teller.bank.refusal import BrokenInvariant
from teller.bank.work import Work


def find(work: Work, asked: Asked) -> Booked | None:
    """What this request id already stands for, if it is the same request. Raises `RequestReused` if it is not."""
    stands, refused = records.answer(work.db, asked.request)
    booked = records.find(work.db, asked.request) if stands else None
    if booked is not None:
        rules.check_same_request(booked, asked, work.badge.user)
    elif refused is not None:
        raise RequestAlreadyRefused(refused)
    return booked


def book(work: Work, new: Entry, debit: Standing, credit: Standing) -> Booked:
    """Write a checked entry, on a business day that is begun if need be. The notes and coins are chosen, if not given.

    The database itself refuses an entry that overdraws, does not balance, or exists.
    """
    if (new.debit, new.credit) != (debit.id, credit.id):
        raise BrokenInvariant("an entry is booked between the accounts it names")
    new_day.begin(work)
    currency = work.house.bank.currency
    pieces = cash.chosen(currency, new.kind, debit, credit, new.amount, new.pieces)
    new = replace(new, pieces=pieces)
    day = work.day.isoformat()
    records.add(
        work.db,
        new,
        day=day,
        at=work.at,
        user=work.badge.user,
        service=work.badge.customer.service if work.badge.customer else None,
    )
    records.add_legs(work.db, new.request, day, _legs(work, new, debit, credit))
    work.note(
        Act.ENTRY_REVERSED if new.reverses is not None else Act.ENTRY_POSTED,
        str(new.request),
        kind=new.kind.value,
        debit=debit.number,
        credit=credit.number,
        cents=new.amount.cents,
    )
    return Booked(
        request=new.request,
        kind=new.kind,
        day=work.day,
        at=work.now,
        user=work.badge.user,
        debit=new.debit,
        credit=new.credit,
        amount=new.amount,
        memo=new.memo,
        reverses=new.reverses,
        reversed_by=None,
        part_of=new.part_of,
        pieces=pieces,
    )


def _legs(work: Work, new: Entry, debit: Standing, credit: Standing) -> tuple[Leg, Leg]:
    """Both postings, with what has then gone out of each account: what is taken back gives its room back."""
    after: tuple[str | None, ...] = (None, None)
    if new.pieces is not None:
        after = cash.after(debit, credit, new.kind, new.pieces, work.house.bank.currency)
    undone = records.find(work.db, new.reverses) if new.reverses is not None else None
    counts, cents = new.kind not in NOT_COUNTED and undone is None, new.amount.cents
    paid, received = new.postings
    gone = [debit.out_on(work.day).cents, debit.out_in_month_of(work.day).cents]
    back = [credit.out_on(work.day).cents, credit.out_in_month_of(work.day).cents]
    if counts:
        gone = [out + cents for out in gone]
        if debit.customer is not None:
            limits.count(work, work.badge.user, new.amount)
    elif undone is not None and undone.kind not in NOT_COUNTED:
        lately = (undone.day == work.day, limits.same_month(undone.day, work.day))
        back = [max(out - cents, 0) if is_late else out for out, is_late in zip(back, lately, strict=True)]
        if credit.customer is not None and undone.debit == credit.id:
            limits.count(work, undone.user, new.amount, back_from=undone.day)
    return Leg(debit, paid, gone[0], gone[1], after[0]), Leg(credit, received, back[0], back[1], after[1])


NOT_COUNTED = frozenset({Kind.FEE, Kind.CHEQUE_RETURNED})
"""Kinds that take from an account without counting against its limits: nobody asked for them to be paid out."""
