"""The ways into the vault: what may be told of them, and what makes a change of them safe."""

import hmac
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, ClassVar, Protocol

from sqlalchemy import Connection

from teller.bank.audit.act import Act
from teller.bank.fault import WrongKey
from teller.bank.ledger import limit_records as rules
from teller.bank.refusal import NotFound, Refusal
from teller.bank.vault import keyslots
from teller.bank.vault.keyslots import Document, Opened
from teller.bank.vault.slots import Keys, Seal, Slot
from teller.bank.vault.slots import SlotKind as SlotKind  # noqa: PLC0414 - part of what is told of a way in
from teller.bank.work import Steps
from teller.bank.world import World, moment

KNOWN, COMING = "keys.known", "keys.coming"
"""Figures in the books, keyed, that tell the keyslots which the bank knows, and those that are about to be written."""

MOST_WAYS = 8


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way into the vault. `name` is what somebody called it; `since` is None where nobody noted it."""

    id: str
    kind: SlotKind
    name: str
    since: datetime | None


@dataclass(eq=False)
class PassphraseWrong(Refusal):
    """What was typed as the passphrase in use opens nothing."""

    code: ClassVar[str] = "passphrase_wrong"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    field: ClassVar[str | None] = "current"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class LastWayIn(Refusal):
    """Without it, nobody could open the vault any more: a keyring goes with its computer."""

    code: ClassVar[str] = "last_way_in"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class WayExists(Refusal):
    """There is a way in of this name."""

    code: ClassVar[str] = "way_exists"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    field: ClassVar[str | None] = "name"
    remembered: ClassVar[bool] = False


@dataclass(eq=False)
class TooManyWays(Refusal):
    """Each way in is one more that somebody could find."""

    code: ClassVar[str] = "too_many_ways"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False

    most: int


@dataclass(eq=False)
class WaysMoved(Refusal):
    """Another window changed the keyslots at the same moment: nothing was changed here."""

    code: ClassVar[str] = "ways_moved"
    status: ClassVar[HTTPStatus] = HTTPStatus.CONFLICT
    remembered: ClassVar[bool] = False


class Writes(Protocol):
    """What a change needs of a unit of work."""

    @property
    def db(self) -> Connection: ...

    def note(self, act: Act, subject: str = "", **facts: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Hands:
    """Who changes keyslots has these: a use case's, or those of a command that has opened the vault itself."""

    world: World
    place: Path
    keys: Keys
    work: Callable[[], AbstractContextManager[Writes]]

    @property
    def document(self) -> Document:
        return keyslots.read(self.world, self.place)

    def seal(self, document: Document) -> Seal:
        return keyslots.seal_for(self.world, str(document["bank"]))


def hands_of(steps: Steps) -> Hands:
    house = steps.house
    return Hands(house.world, house.place, house.keys, steps.work)


def listed(document: Document) -> tuple[WayIn, ...]:
    """Every way in that somebody has; the file's own key is in none of their heads."""
    return tuple(_told(slot) for slot in document["slots"] if slot["kind"] != SlotKind.FILE_KEY)


def way(document: Document, number: str) -> WayIn:
    found = next((one for one in listed(document) if one.id == number), None)
    if found is None:
        raise NotFound("way_in")
    return found


def opened_by(document: Document, typed: str) -> Opened:
    """Which way in was typed: a passphrase, or the recovery code. Takes some 150 ms for each passphrase there is."""
    try:
        return keyslots.by_passphrase(document, typed)
    except WrongKey:
        raise PassphraseWrong from None


def with_slot(document: Document, slot: Slot, *, instead_of: str | None = None) -> Document:
    """The keyslots with one more way in, or with this one in the place of another. Raises `TooManyWays`."""
    kept = document["slots"] if instead_of is None else _but(document, instead_of)
    if sum(not _is_key(one) for one in kept) >= MOST_WAYS:
        raise TooManyWays(MOST_WAYS)
    return keyslots.document(str(document["bank"]), [slot, *kept])


def without(document: Document, number: str) -> Document:
    """The keyslots without a way in. Raises `LastWayIn`."""
    kept = _but(document, number)
    if not any(one["kind"] in {SlotKind.PASSPHRASE, SlotKind.RECOVERY} for one in kept):
        raise LastWayIn
    return keyslots.document(str(document["bank"]), kept)


def carry_out(hands: Hands, old: Document, new: Document, act: Act, subject: str = "", **facts: Any) -> None:
    """Put new keyslots in the place of old ones: announced in the books, written, and then noted.

    Killed in between, the next opening finds either those it knows or those that were announced. Raises `WaysMoved`
    where others were written meanwhile.
    """
    with hands.work() as work:
        rules.set_rule(work.db, COMING, figure(hands.keys, new))
    with hands.work() as work:
        if hands.document != old:
            raise WaysMoved
        keyslots.replace(hands.world, hands.place, new)
        know(work.db, hands.keys, new)
        work.note(act, subject, **facts)


def figure(keys: Keys, document: Document) -> int:
    """What tells one set of keyslots from another, for who has the trail's key only."""
    tag = hmac.digest(keys.audit, b"teller keyslots" + keyslots.digest(document), "sha256")
    return int.from_bytes(tag[:8], "big") >> 1


def know(db: Connection, keys: Keys, document: Document) -> None:
    rules.set_rule(db, KNOWN, figure(keys, document))


def _but(document: Document, number: str) -> list[Slot]:
    """All slots but one; one of the first format has no number."""
    return [one for one in document["slots"] if one.get("id", "") != number or _is_key(one)]


def _told(slot: Mapping[str, Any]) -> WayIn:
    at = slot.get("made_at")
    return WayIn(
        str(slot.get("id", "")), SlotKind(slot["kind"]), str(slot.get("name", "")), None if at is None else moment(at)
    )


def _is_key(slot: Mapping[str, Any]) -> bool:
    return bool(slot["kind"] == SlotKind.FILE_KEY)
