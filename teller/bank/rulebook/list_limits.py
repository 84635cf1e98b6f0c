"""List the limits: of roles, of users with their own, of each customer and account, and of one by its number."""

from dataclasses import dataclass

from teller.bank.badge import Role, Scope
from teller.bank.inputs import Number
from teller.bank.ledger import limit_records as limits
from teller.bank.ledger.limits import Limits, Subject
from teller.bank.numbers import is_account_number
from teller.bank.rulebook.subject import EACH, Owner, on_record, owner
from teller.bank.use_case import use_case
from teller.bank.users import records as users
from teller.bank.work import Work


@dataclass(frozen=True, slots=True)
class LimitsOf:
    """`whose` is a role, a user's e-mail address, a number, or nothing for each. `own` where they are on record."""

    subject: Subject
    whose: str
    name: str
    limits: Limits
    own: bool


@dataclass(frozen=True, slots=True)
class RuleBook:
    """`asked` are the limits of the customer or account that was asked for by number."""

    limits: tuple[LimitsOf, ...]
    asked: LimitsOf | None


@use_case(Scope.LIMITS_READ, writes=False)
def list_limits(work: Work, *, number: Number = "") -> RuleBook:
    """All but the own limits of customers and accounts, which are asked for one by one. Raises `NotFound`."""
    rows = [owner(work, Subject.ROLE, role.value) for role in Role]
    for subject, whose in limits.of_users(work.db):
        user = users.by_id(work.db, int(whose))
        if user is not None:
            rows.append(Owner(Subject(subject), whose, user.email, user.name))
    rows += [Owner(subject, EACH, EACH) for subject in (Subject.CUSTOMER, Subject.ACCOUNT)]
    return RuleBook(tuple(limits_of(work, row) for row in rows), _asked(work, number) if number.strip() else None)


def limits_of(work: Work, who: Owner) -> LimitsOf:
    """Their own limits, or those that hold for each."""
    own = on_record(work, who)
    holding = own or on_record(work, Owner(who.subject, EACH, EACH)) or Limits()
    return LimitsOf(who.subject, who.named, who.name, holding, own is not None)


def _asked(work: Work, number: str) -> LimitsOf:
    plain = number.replace(" ", "")
    subject = Subject.ACCOUNT if is_account_number(plain) else Subject.CUSTOMER
    return limits_of(work, owner(work, subject, plain))
