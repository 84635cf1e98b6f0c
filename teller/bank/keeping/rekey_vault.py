"""Give the vault's file a new key: whoever kept an old copy of the keyslots opens nothing made from now on."""

from collections.abc import Callable

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.inputs import Secret
from teller.bank.keeping import changing, ways
from teller.bank.use_case import staged
from teller.bank.work import Steps


@staged(Scope.KEEPING, proof=True)
def rekey_vault(steps: Steps, *, current: Secret, exchange: Callable[[], None]) -> None:
    """`exchange` is the branch's own: it alone can take the vault out of its own hands. See `Branch.rekey`."""
    changing.ready_for_rekey(ways.hands_of(steps), current)
    with steps.work() as work:
        work.note(Act.REKEY_BEGUN)
    exchange()
    with steps.work() as work:
        work.note(Act.REKEYED)
