"""What every movement of a drawer's cash shares: the request asked again, the vault's cover, and the answer."""

from teller.bank.days.day import check_posting
from teller.bank.ledger import book
from teller.bank.ledger import records as ledger
from teller.bank.ledger.cash import PiecesShort
from teller.bank.ledger.entry import Booked, Entry, Kind
from teller.bank.ledger.lines import records as lines
from teller.bank.ledger.records import Standing
from teller.bank.ledger.rules import Asked, CashShort, RequestAlreadyRefused, RequestReused, check_countable
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.till import drawer, rules
from teller.bank.till.drawer import CashMoved
from teller.bank.till.rules import CashVaultPiecesShort, CashVaultShort
from teller.bank.work import Work


def before(work: Work, request: int, kind: Kind, amount: Money, pieces: Pieces | None) -> Booked | None:
    """What this request has booked already: whichever drawer was the user's then. Raises `RequestReused`."""
    booked = ledger.find(work.db, request)
    return book.find(work, Asked(request, kind, booked.debit if booked else 0, amount, "", pieces=pieces))


def check_unused(work: Work, request: int) -> None:
    """Refuse a request id that stands for an entry, or was refused."""
    stands, refused = ledger.answer(work.db, request)
    if stands:
        raise RequestReused("kind")
    if refused is not None:
        raise RequestAlreadyRefused(refused)


def working(work: Work) -> Standing:
    """The account of the user's own drawer, in which cash moves. Raises `TillNotOpen`, `TillPaused`."""
    return drawer.account(work, rules.check_working(work.badge.till).account)


def from_vault(work: Work, entry: Entry, into: Standing, vault: Standing) -> Booked:
    """Book cash out of the vault, telling nobody how much is in it. Raises `BranchClosed`, `CashVaultShort`,
    `CashVaultPiecesShort`, and what is wrong with the notes and coins themselves.
    """
    check_posting(work.business)
    if entry.amount > vault.held:
        raise CashVaultShort
    try:
        return book.book(work, entry, into, vault)
    except PiecesShort:
        raise CashVaultPiecesShort from None


def into_drawer(work: Work, entry: Entry, own: Standing, source: Standing) -> Booked:
    """Book cash that comes into a drawer from outside the vault. Raises `BranchClosed`."""
    check_posting(work.business)
    check_countable(own, source, entry.amount)
    return book.book(work, entry, own, source)


def out_of_drawer(work: Work, entry: Entry, into: Standing, own: Standing) -> Booked:
    """Book cash out of a drawer. Raises `BranchClosed`, `CashShort`, `PiecesShort`."""
    check_posting(work.business)
    if entry.amount > own.held:
        raise CashShort(own.held)
    return book.book(work, entry, into, own)


def moved(work: Work, booked: Booked, account: int) -> CashMoved:
    """The answer for an entry that stands, on the drawer of that account; its figures are those of its own moment."""
    return CashMoved(
        request=booked.request,
        reference=booked.reference,
        kind=booked.kind,
        amount=booked.amount,
        pieces=booked.pieces or Pieces(),
        held=None if work.badge.counts_drawer else lines.held_after(work.db, account, booked.request),
        at=booked.at,
    )
