"""One asking of each use case of alerts, for the table in conftest.py."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from teller.bank.alerts.raising import Finding, Severity, raise_alert
from teller.bank.audit import records as trail_records
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View
from teller.bank.refusal import Refusal
from teller.bank.watch.alert import Disposition
from teller.bank.world import micros
from teller.testing.bank import NAMES

TOM = NAMES[Role.TELLER][1]


def an_alert(bank: Any, found: Finding | None = None, *, user: int | None = None) -> int:
    """An alert that waits, raised as the bank raises them."""
    bank.clock.advance(seconds=1)
    at = micros(bank.clock.now())
    with bank.vault.transaction(writes=True) as db:
        trail = Trail(db, bank.vault.keys.audit, trail_records.head(db), at)
        return raise_alert(db, trail, at, found or Finding("clock_set_back", Severity.HIGH, {}), user=user)


def _decided(scene: Any) -> dict[str, Any]:
    return {"alert": an_alert(scene.bank), "disposition": Disposition.EXPLAINED, "reason": "daylight saving"}


def _noted(scene: Any) -> dict[str, Any]:
    with suppress(Refusal):  # it is noted already, or whoever asks is out by now
        scene.ask("note_relation")
    return {"email": TOM, "customer": scene.other}


_S = Role.SUPERVISOR

ALERTS: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "list_alerts": (_S, View.ALERTS, lambda _: {}),
    "list_relations": (_S, View.ALERTS, lambda _: {}),
    "decide_alert": (_S, View.ALERTS, _decided),
    "note_relation": (_S, View.ALERTS, lambda scene: {"email": TOM, "customer": scene.other}),
    "drop_relation": (_S, View.ALERTS, _noted),
}
