"""Offer a second factor: a secret for an authenticator, shown once, which counts only after a code of it."""

from dataclasses import dataclass, field

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.factors import proof, records, sealing, totp, trying
from teller.bank.factors.check import Factor
from teller.bank.inputs import Secret
from teller.bank.sessions import records as sessions
from teller.bank.use_case import staged
from teller.bank.users.records import UserRow
from teller.bank.work import Steps, Work

_GROUP = 4


@dataclass(frozen=True, slots=True)
class Offered:
    """What goes into the authenticator: `uri` as a QR code, or `secret_text` typed by hand."""

    secret_text: str = field(repr=False)
    uri: str = field(repr=False)


@staged(Scope.SESSION)
def offer_factor(steps: Steps, *, password: Secret, code: Secret = "") -> Offered:
    """Make a new secret, in place of one that is there. It becomes a factor with `activate_factor`.

    Replacing one takes a code of it, or a recovery code; whoever has just signed in with a recovery code needs no
    other. Raises `ProofRefused`, `SignInBlocked` and `SignInStopped`.
    """
    tried = trying.own_password(steps, password)
    return trying.finish(steps, tried, code, _offered, excused=_came_by_recovery_code)


def _offered(work: Work, row: UserRow) -> Offered:
    secret = totp.new_secret(work.house.world)
    records.offer(work.db, row.id, sealing.seal(work.house, row.id, secret), work.at)
    work.note(Act.FACTOR_OFFERED, row.email)
    text = totp.in_base32(secret)
    grouped = " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    return Offered(grouped, totp.uri(secret, bank=work.house.bank.name, email=row.email))


def _came_by_recovery_code(work: Work) -> bool:
    session = work.badge.session
    by = Factor.RECOVERY_CODE.value in sessions.factors(work.db, session).split()
    return by and proof.is_fresh(work.db, work.house, session=session, at=work.at)
