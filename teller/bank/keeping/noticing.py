"""What is noticed about the keyslots when a vault is opened: whether they are those that the books know."""

from enum import StrEnum

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit import records as trail_records
from teller.bank.audit.act import Act
from teller.bank.audit.trail import Trail
from teller.bank.fault import KeysDamaged, KeysMissing
from teller.bank.keeping import ways
from teller.bank.keeping.ways import COMING, KNOWN, figure
from teller.bank.ledger import limit_records as rules
from teller.bank.vault import keyslots
from teller.bank.vault.vault import Vault
from teller.bank.world import World, micros

RULE = "keyslots_changed"


class Noticed(StrEnum):
    """What somebody should be told at the first screen."""

    LOST = "lost"
    """The keyslots were missing or cut short; their second copy opened the vault and took their place."""
    CHANGED = "changed"
    """The keyslots are not those that the books know: somebody changed them outside Teller."""


def notice(world: World, vault: Vault) -> Noticed | None:
    """Compare, raise the alert where it is due, and go on from what is there. Once for each thing noticed."""
    try:
        document = keyslots.read(world, vault.path)
    except (KeysMissing, KeysDamaged):
        return None  # gone in the moment since it was opened: the next opening notices
    now, lost = figure(vault.keys, document), vault.opened.before
    with vault.transaction() as db:
        known, coming = rules.rule(db, KNOWN), rules.rule(db, COMING)
    if known == now and not lost:
        return None
    with vault.transaction(writes=True) as db:
        ways.know(db, vault.keys, document)
        if known is None or (now == coming and not lost):
            return None  # an older bank, or a change that was cut off after its keyslots were written
        found = Noticed.LOST if lost else Noticed.CHANGED
        head = trail_records.head(db)
        at = max(micros(world.clock.now()), head.at + 1)
        trail = Trail(db, vault.keys.audit, head, at)
        trail.note(Act.WAYS_FOUND_CHANGED, found.value, as_known=now == known)
        raise_alert(db, trail, at, Finding(RULE, Severity.HIGH, {"about": found.value, "as_known": now == known}))
    return found
