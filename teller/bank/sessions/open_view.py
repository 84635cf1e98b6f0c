"""Open a view: a token of its own for each panel, that reaches no further than the panel needs."""

from teller.bank.badge import OF_A_CUSTOMER, Scope, View, reach
from teller.bank.customers import records as customers
from teller.bank.factors import demand as factors
from teller.bank.factors.rules import SecondFactorMustBeSet
from teller.bank.refusal import NotPermitted
from teller.bank.sessions.session import PasswordMustChange, ViewToken
from teller.bank.use_case import use_case
from teller.bank.work import NotServing, Work


@use_case(Scope.SESSION, writes=False)
def open_view(work: Work, *, view: View) -> ViewToken:
    """Mint a view's token. A customer's views need a customer in service, and their tokens name them.

    Raises `PasswordMustChange`, `SecondFactorMustBeSet`, `NotPermitted` where the role has no use for the view, and
    `NotServing`.
    """
    if work.badge.must_change_password:
        raise PasswordMustChange
    if factors.must_be_set(work.db, work.badge.user, work.badge.role):
        raise SecondFactorMustBeSet
    scopes = reach(view, work.badge.role)
    if not scopes:
        raise NotPermitted(view.value)
    service = customer = None
    if view in OF_A_CUSTOMER:
        current = customers.service_of(work.db, work.badge.session)
        if current is None:
            raise NotServing
        service, customer = current
    token = work.house.tokens.mint_view(work.claims, view, scopes, service=service, customer=customer)
    return ViewToken(view, token)
