"""How far a role sees: who may not find customers sees no alert that names one."""

from teller.bank.badge import REACH, Scope
from teller.bank.work import Work


def sees_customers(work: Work) -> bool:
    return Scope.CUSTOMERS_FIND in REACH[work.badge.role]
