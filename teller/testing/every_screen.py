"""Every screen of the program and every state of its panels, one after the other, for the roles that see them."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from teller.testing.stage import Stage
from teller.testing.walk import (
    approvals,
    cards,
    cash,
    entry,
    evening,
    held,
    keeping,
    money,
    own_security,
    people,
    serving,
    shell,
    trust,
)
from teller.testing.walk.visit import Stop, Visit

Part = Callable[[Visit], Iterator[Stop]]


_OTHERS: tuple[tuple[str, tuple[Part, ...]], ...] = (
    (
        "supervisor",
        (
            cash.branch,
            held.cheques,
            approvals.queue,
            evening.of_a_supervisor,
            people.alerts,
            own_security.of_a_supervisor,
        ),
    ),
    ("auditor", (evening.of_an_auditor, people.auditor)),
    (
        "administrator",
        (
            held.limits,
            evening.of_an_administrator,
            trust.checklist,
            trust.trail,
            keeping.keys,
            own_security.proof,
            people.users,
        ),
    ),
)


def every_screen(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    """Each with a name of its own, and the window or dialog to look at, which stays as it is until the next."""
    visit = Visit(stage)
    for stop in _parts(visit):
        stage.settle()
        yield (stop, stage.window) if isinstance(stop, str) else stop


def _parts(visit: Visit) -> Iterator[Stop]:
    before: tuple[Part, ...] = (entry.set_up, entry.unlock, entry.sign_in)
    teller: tuple[Part, ...] = (
        serving.find,
        serving.enrol,
        serving.serve,
        serving.customer,
        money.deposit,
        cash.open_drawer,
        money.accounts,
        money.movements,
        approvals.in_place,
        money.statement,
        held.holds,
        held.limits_to_read,
        cards.cards,
        cash.move_cash,
        evening.of_a_teller,
        own_security.of_a_teller,
        cash.close_drawer,
        shell.shell,
        entry.lock,
        shell.leaving,
    )
    for part in (*before, *teller):
        yield from part(visit)
    for role, parts in _OTHERS:
        visit.sign_out()
        if role == "supervisor":
            yield "signed-out"
        visit.sign_in(role)
        for seen in parts:
            yield from seen(visit)
