"""One asking of each use case of second factors and of the guard; whoever needs a factor, or a block, gets it first."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.factors import records, sealing, totp
from teller.bank.guard import records as guard
from teller.bank.guard import subject
from teller.bank.house import House
from teller.bank.users import records as users
from teller.bank.world import micros
from teller.testing.bank import NAMES, PASSWORD, BankAtHand

TOM, SARA, AKI = (NAMES[role][1] for role in (Role.TELLER, Role.SUPERVISOR, Role.AUDITOR))
SECRET = b"12345678901234567890"


def give_factor(bank: BankAtHand, email: str, *, active: bool = True) -> bytes:
    """Give somebody a second factor with a secret that the tests know."""
    house: House = bank.branch._house
    with bank.vault.transaction(writes=True) as db:
        user = users.by_key(db, email)
        assert user is not None
        if not (active and records.is_active(db, user.id)):
            records.offer(db, user.id, sealing.seal(house, user.id, SECRET), micros(bank.clock.now()))
            if active:
                records.accept(db, user.id, 1, state="offered")
    return SECRET


def code(bank: BankAtHand, *, later: int = 0, secret: bytes = SECRET) -> str:
    """The code of now, or of some steps later."""
    return totp.code_at(secret, totp.step_at(bank.clock.now()) + later)


def block(bank: BankAtHand, email: str = TOM, failures: int = 100) -> None:
    """Have so many tries counted against somebody."""
    at = micros(bank.clock.now())
    with bank.vault.transaction(writes=True) as db:
        user = users.by_key(db, email)
        assert user is not None
        who = subject.of_user(user.id)
        guard.keep(db, who, in_a_row=failures, in_all=failures, last_at=at, blocked_until=at + 30_000_000)


def _with_factor(**more: Any) -> Callable[[Any], dict[str, Any]]:
    def inputs(scene: Any) -> dict[str, Any]:
        give_factor(scene.bank, SARA)
        return {**more, "code": code(scene.bank)}

    return inputs


def _offered(scene: Any) -> dict[str, Any]:
    give_factor(scene.bank, SARA, active=False)
    return {"code": code(scene.bank)}


def with_door(scene: Any) -> None:
    """A supervisor's yes to taking the auditor's factor away, which they have no longer and will have again."""
    give_factor(scene.bank, AKI)
    scene.allowed["reset_factor"] = scene.granted("reset_factor", email=AKI, reason="lost on a train")
    with scene.bank.vault.transaction(writes=True) as db:
        user = users.by_key(db, AKI)
        assert user is not None
        records.drop(db, user.id)


def _reset(scene: Any) -> dict[str, Any]:
    give_factor(scene.bank, AKI)
    return dict(scene.allowed["reset_factor"])


def _blocked(scene: Any) -> dict[str, Any]:
    block(scene.bank)
    return {"email": TOM, "reason": "it is them, in person"}


def _blocked_device(scene: Any) -> dict[str, Any]:
    at, key = micros(scene.bank.clock.now()), scene.bank.branch._house.device.key
    with scene.bank.vault.transaction(writes=True) as db:
        who = subject.of_device(key)
        guard.keep(db, who, in_a_row=20, in_all=20, last_at=at, blocked_until=at + 1)
    return {"device": key.hex(), "reason": "somebody leant on the keyboard"}


_S, _A = Role.SUPERVISOR, Role.ADMINISTRATOR

DOOR: dict[str, tuple[Role, View | None, Callable[[Any], dict[str, Any]]]] = {
    "activate_factor": (_S, None, _offered),
    "drop_factor": (_S, None, _with_factor(password=PASSWORD)),
    "list_blocked": (_S, View.ALERTS, lambda _: {}),
    "new_recovery_codes": (_S, None, _with_factor(password=PASSWORD)),
    "offer_factor": (_S, None, lambda _: {"password": PASSWORD}),
    "prove_myself": (_S, None, _with_factor()),
    "see_factor": (_S, View.SECURITY, lambda _: {}),
    "reset_factor": (_A, View.USERS, _reset),
    "unlock_device": (_A, View.USERS, _blocked_device),
    "unlock_user": (_A, View.USERS, _blocked),
}
