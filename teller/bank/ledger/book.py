"""Booking: the one way money moves. Find the request, check, write entry and postings, leave a trace."""

from teller.bank.audit.act import Act
from teller.bank.ledger import records, rules
from teller.bank.ledger.entry import Booked, Entry
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked, Limits, RequestAlreadyRefused
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


def limits(work: Work) -> Limits:
    return Limits(*records.limits(work.db, work.badge.role.value))


def book(work: Work, new: Entry, debit: Standing, credit: Standing) -> Booked:
    """Write a checked entry. The database itself refuses one that overdraws, does not balance, or exists."""
    if (new.debit, new.credit) != (debit.id, credit.id):
        raise BrokenInvariant("an entry is booked between the accounts it names")
    day, giving_back = work.day.isoformat(), new.reverses is not None
    records.add(
        work.db,
        new,
        day=day,
        at=work.at,
        user=work.badge.user,
        service=work.badge.customer.service if work.badge.customer else None,
    )
    paid, received = new.postings
    gone = debit.out_on(work.day).cents + (0 if giving_back else new.amount.cents)
    back = max(credit.out_on(work.day).cents - (new.amount.cents if _undoes_today(work, new) else 0), 0)
    records.add_legs(work.db, new.request, day, ((debit, paid, gone), (credit, received, back)))
    work.note(
        Act.ENTRY_REVERSED if giving_back else Act.ENTRY_POSTED,
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
    )


def _undoes_today(work: Work, new: Entry) -> bool:
    """Whether it takes back what left an account today; what left earlier never counted against today's limit."""
    undone = records.find(work.db, new.reverses) if new.reverses is not None else None
    return undone is not None and undone.day == work.day
