"""Prove the books, for whoever inspects them: all that `teller verify` proves, with the way to what does not hold."""

from collections.abc import Callable

from teller.bank.badge import Scope
from teller.bank.books.proof import Proof
from teller.bank.books.verify import prove
from teller.bank.use_case import use_case
from teller.bank.work import Work


@use_case(Scope.BOOKS_VERIFY, writes=False)
def prove_books(work: Work, *, progress: Callable[[str, int, int], None] | None = None) -> Proof:
    """All of it, as it stands at one moment. It may take long: `Branch.prove` asks for it beside everything else."""
    return prove(work.db, work.house.keys.audit, work.house.head.read(), progress or (lambda _step, _done, _all: None))
