"""One asking of each use case of keyslots and backups, for the table in askings.py."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.keeping import backups, changing, ways
from teller.bank.keeping.unattended import hands_of
from teller.bank.ledger import limit_records as rules
from teller.bank.policy.rules import Policy
from teller.bank.vault import keyslots
from teller.testing.bank import PASSPHRASE

_A, _K = Role.ADMINISTRATOR, View.KEEPING
_NOW = {"current": PASSPHRASE}


def _given(**inputs: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda _: inputs


def _backed_up(scene: Any) -> dict[str, Any]:
    """A backup that lies there; made once for a scene."""
    if "check_backup" not in scene.allowed:
        made = backups.make(scene.bank.world, scene.bank.path, scene.bank.vault.keys, lambda *_: None)
        scene.allowed["check_backup"] = {"name": made.name}
    return dict(scene.allowed["check_backup"])


def _in_the_evening(scene: Any) -> dict[str, Any]:
    """Where the bank has a backup made at the end of each day."""
    with scene.bank.vault.transaction(writes=True) as db:
        rules.set_rule(db, Policy.BACKUPS_KEPT.value, 3)
    return {}


def _another_way_in(scene: Any) -> dict[str, Any]:
    if "remove_way_in" not in scene.allowed:
        hands = hands_of(scene.bank.world, scene.bank.vault)
        changing.add_recovery_code(hands)
        scene.allowed["remove_way_in"] = {**_NOW, "way": ways.listed(keyslots.read(hands.world, hands.place))[0].id}
    return dict(scene.allowed["remove_way_in"])


KEYS: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "add_keyring": (_A, _K, _given(**_NOW, name="this computer")),
    "add_passphrase": (_A, _K, _given(**_NOW, name="the safe", passphrase="green lamp over the harbour")),
    "add_recovery_code": (_A, _K, _given(**_NOW)),
    "back_up": (_A, _K, _given()),
    "back_up_after_closing": (Role.SUPERVISOR, View.BOOKS, _in_the_evening),
    "change_passphrase": (_A, _K, _given(**_NOW, passphrase="green lamp over the harbour")),
    "check_backup": (_A, _K, _backed_up),
    "list_backups": (_A, _K, _given()),
    "list_keyslots": (_A, _K, _given()),
    "rekey_vault": (_A, _K, _given(**_NOW, exchange=lambda: None)),
    "remove_way_in": (_A, _K, _another_way_in),
}
