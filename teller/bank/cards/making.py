"""Making a card: its token, last four digits and CVV, all random, none derived from another."""

import base64
import hmac
from dataclasses import dataclass, field

from teller.bank.cards.records import CardRow
from teller.bank.cards.rules import Brand, CardState, expiry_from
from teller.bank.house import House
from teller.bank.money import Money
from teller.bank.work import Work

TOKEN_BYTES = 32
_DAY_LIMIT, _CASH_LIMIT = 2_500, 500  # in major units; the customer changes them at the counter


@dataclass(frozen=True, slots=True)
class Blank:
    """A card before it belongs to anybody. Made outside a transaction: the CVV's hash takes a quarter of a second."""

    token: str
    last4: str
    cvv: str = field(repr=False)
    cvv_hash: str = field(repr=False)


def blank(house: House) -> Blank:
    token = base64.urlsafe_b64encode(house.world.randomness.bytes(TOKEN_BYTES)).rstrip(b"=").decode()
    last4 = f"{house.world.randomness.below(10_000):04d}"
    cvv = f"{house.world.randomness.below(1_000):03d}"
    return Blank(token, last4, cvv, house.passwords.hash(peppered(house, token, cvv)))


def peppered(house: House, token: str, cvv: str) -> str:
    """What bcrypt hashes for a CVV: bound to its card, and keyed with a pepper that is not in the database.

    Three digits alone would be found in a thousand tries (62 s at cost 10); without the pepper there is nothing to try.
    """
    return hmac.digest(house.keys.pepper, f"cvv:{token}:{cvv}".encode(), "sha256").hex()


def row_for(work: Work, made: Blank, *, account: int, account_number: str, brand: Brand) -> CardRow:
    unit = work.house.bank.currency.unit
    return CardRow(
        id=0,
        token=made.token,
        account=account,
        account_number=account_number,
        brand=brand,
        last4=made.last4,
        expires=expiry_from(work.today),
        state=CardState.ISSUED,
        block_reason=None,
        cvv_hash=made.cvv_hash,
        cvv_tries=0,
        day_limit=Money(_DAY_LIMIT * unit),
        cash_limit=Money(_CASH_LIMIT * unit),
        online=True,
        abroad=False,
        successor_last4=None,
        issued_at=work.at,
    )
