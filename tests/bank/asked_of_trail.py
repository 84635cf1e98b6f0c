"""One asking of each use case of the trail, for the table in conftest.py."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from teller.bank.audit import records
from teller.bank.audit.act import Act
from teller.bank.audit.head_watch import HeadMismatch
from teller.bank.audit.trail import Trail
from teller.bank.badge import Role, View
from teller.bank.watch.export_trail import TrailForm
from teller.bank.world import micros

_S, _A = Role.SUPERVISOR, Role.ADMINISTRATOR
_ACCEPTED = {"reason": "restored from the newest backup"}


def with_trail(scene: Any) -> None:
    """A supervisor's yes to accepting books, asked for while they seemed older than their head."""
    _older(scene)
    scene.allowed["accept_books"] = scene.granted("accept_books", **_ACCEPTED)
    scene.bank.branch.head.mismatch = None


def _older(scene: Any) -> None:
    scene.bank.branch.head.mismatch = HeadMismatch("older", 1_000, 900)


def _accepted(scene: Any) -> dict[str, Any]:
    _older(scene)
    return dict(scene.allowed["accept_books"])


def _behind(scene: Any) -> dict[str, Any]:
    """Something was written three minutes from now: the clock has been set back since."""
    later = micros(scene.bank.clock.now() + timedelta(minutes=3))
    with scene.bank.vault.transaction(writes=True) as db:
        head = records.head(db)
        Trail(db, scene.bank.vault.keys.audit, head, max(later, head.at + 1)).note(Act.SIGNED_OUT)
    return {"reason": "the battery was changed"}


TRAIL: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "accept_books": (_A, View.TRAIL, _accepted),
    "confirm_clock": (_S, View.TRAIL, _behind),
    "export_trail": (_S, View.TRAIL, lambda _: {"form": TrailForm.PROVED}),
    "list_trail": (_S, View.TRAIL, lambda _: {}),
    "verify_trail": (_S, View.TRAIL, lambda _: {}),
}
