"""One asking of each use case of sessions and devices, for the table in conftest.py."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.devices import records as devices

_T, _A = Role.TELLER, Role.ADMINISTRATOR


def with_sessions(scene: Any) -> None:
    """The teller is signed in at a second window, and somebody was at another computer."""
    scene.bank.sign_in(_T)
    listed = scene.bank.branch.ask(scene.use_cases["list_my_sessions"], scene.sessions[_T].token)
    scene.second = next(one.id for one in listed if not one.this)
    with scene.bank.vault.transaction(writes=True) as db:
        scene.device = devices.add(db, key=bytes(31) + b"2", facts=bytes(32), name="other", state="new", now=1)


def _second(scene: Any) -> dict[str, Any]:
    return {"session": scene.second}


def _device(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"device": scene.device, **more}


SESSIONS: dict[str, tuple[Role, View | None, Callable[[Any], dict[str, Any]]]] = {
    "list_my_sessions": (_T, None, lambda _: {}),
    "end_session": (_T, None, _second),
    "list_sessions": (_A, View.DEVICES, lambda _: {}),
    "end_any_session": (_A, View.DEVICES, _second),
    "list_devices": (_A, View.DEVICES, lambda _: {}),
    "trust_device": (_A, View.DEVICES, _device()),
    "revoke_device": (_A, View.DEVICES, _device()),
    "name_device": (_A, View.DEVICES, _device(name="the drive-in")),
}
