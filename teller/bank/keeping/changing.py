"""What can be done with the ways into the vault, for a use case and for a command alike."""

from teller.bank.audit.act import Act
from teller.bank.founding.charter import check_passphrase
from teller.bank.keeping import ways
from teller.bank.keeping.ways import Hands, PassphraseWrong, WayExists, WayIn
from teller.bank.users.rules import PasswordUnchanged
from teller.bank.vault import desktop_keyring, keyslots, recovery_code
from teller.bank.vault.keyslots import Document
from teller.bank.vault.slots import KEY_BYTES, SlotKind


def change_passphrase(hands: Hands, current: str, new: str) -> None:
    """Another passphrase in the place of the one that was typed, under the same name."""
    old = hands.document
    opened = ways.opened_by(old, current)
    if ways.way(old, opened.slot).kind is not SlotKind.PASSPHRASE:
        raise PassphraseWrong  # the recovery code opens the vault, and is no passphrase to be changed
    check_passphrase(new)
    if new == current:
        raise PasswordUnchanged
    name = ways.way(old, opened.slot).name
    slot = hands.seal(old).under_passphrase(hands.keys, new, name)
    changed = ways.with_slot(old, slot, instead_of=opened.slot)
    _prove(changed, new)
    ways.carry_out(hands, old, changed, Act.PASSPHRASE_CHANGED, name)


def add_passphrase(hands: Hands, name: str, new: str) -> None:
    """One more passphrase, for somebody else or for a safe."""
    old = hands.document
    check_passphrase(new)
    if any(one.name.casefold() == name.casefold() for one in ways.listed(old)):
        raise WayExists
    slot = hands.seal(old).under_passphrase(hands.keys, new, name)
    changed = ways.with_slot(old, slot)
    _prove(changed, new)
    ways.carry_out(hands, old, changed, Act.WAY_ADDED, name, kind=SlotKind.PASSPHRASE.value)


def add_recovery_code(hands: Hands) -> str:
    """A new recovery code, told once; one that there was opens nothing any more."""
    old = hands.document
    code = recovery_code.fresh(hands.world.randomness)
    slot = hands.seal(old).under_secret(hands.keys, SlotKind.RECOVERY, recovery_code.read(code) or b"")
    before = next((one.id for one in ways.listed(old) if one.kind is SlotKind.RECOVERY), None)
    changed = ways.with_slot(old, slot, instead_of=before)
    _prove(changed, code)
    ways.carry_out(hands, old, changed, Act.WAY_ADDED, kind=SlotKind.RECOVERY.value)
    return code


def add_keyring(hands: Hands, name: str) -> None:
    """Have this computer's keyring open the vault from now on. Raises `KeyringLocked` where it has none."""
    old = hands.document
    if any(one.name.casefold() == name.casefold() for one in ways.listed(old)):
        raise WayExists
    secret = hands.world.randomness.bytes(KEY_BYTES)
    slot = hands.seal(old).under_secret(hands.keys, SlotKind.KEYRING, secret, name)
    changed = ways.with_slot(old, slot)
    desktop_keyring.keep(str(old["bank"]), slot["id"], secret)
    keyslots.by_keyring(changed)
    ways.carry_out(hands, old, changed, Act.WAY_ADDED, name, kind=SlotKind.KEYRING.value)


def remove(hands: Hands, number: str) -> WayIn:
    """Take a way in away. Whoever kept a copy of the old keyslots still opens the file as it is: re-key it after."""
    old = hands.document
    gone = ways.way(old, number)
    changed = ways.without(old, number)
    ways.carry_out(hands, old, changed, Act.WAY_REMOVED, gone.name, kind=gone.kind.value)
    if gone.kind is SlotKind.KEYRING:
        desktop_keyring.forget(str(old["bank"]), gone.id)
    return gone


def ready_for_rekey(hands: Hands, current: str | None) -> None:
    """Prove that who asks has a way in, and seal one of the first format anew, so that it can get another key."""
    old = hands.document
    if current is None:
        return
    opened = ways.opened_by(old, current)
    if opened.slot:
        return
    slot = hands.seal(old).under_passphrase(hands.keys, current)
    changed = ways.with_slot(old, slot, instead_of="")
    ways.carry_out(hands, old, changed, Act.PASSPHRASE_CHANGED, why="another format")


def _prove(changed: Document, secret: str) -> None:
    """What was sealed is opened once before it counts."""
    keyslots.by_passphrase(changed, secret)
