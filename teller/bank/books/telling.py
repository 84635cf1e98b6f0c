"""Telling: a trail that does not hold raises an alert, whoever looked."""

from contextlib import suppress

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.books.proof import Proof
from teller.bank.fault import Fault
from teller.bank.house import House
from teller.bank.vault.vault import Vault
from teller.bank.watch.at_opening import trail_of_nobody

OF_THE_ROWS = frozenset({"audit trail", "rows of the trail"})


def tell_broken(vault: Vault, house: House, proof: Proof) -> None:
    """Raise the alert where rows of the trail are missing or altered. That the file cannot be written is no hindrance
    to saying so on screen.
    """
    faults = sum(len(one.faults) for one in proof.findings if one.proof in OF_THE_ROWS and not one.holds)
    if faults:
        with suppress(Fault), trail_of_nobody(vault, house) as (db, trail, at):
            raise_alert(db, trail, at, Finding("audit_broken", Severity.HIGH, {"faults": faults}))
