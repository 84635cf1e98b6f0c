"""The ways into the vault, for whoever keeps them."""

from teller.bank.badge import Scope
from teller.bank.keeping import ways
from teller.bank.keeping.ways import WayIn
from teller.bank.use_case import use_case
from teller.bank.vault import keyslots
from teller.bank.work import Work


@use_case(Scope.KEEPING, writes=False)
def list_keyslots(work: Work) -> tuple[WayIn, ...]:
    """Every way in that somebody has; no secret of any."""
    return ways.listed(keyslots.read(work.house.world, work.house.place))
