"""One asking of each use case of holds and cheques, for the table in conftest.py; what it needs in the scene is made here."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.money import Money


def with_holds(scene: Any) -> None:
    """An account with a hold of 5.00 and a cheque of 80.00 in collection, and not a cent of the drawer's on it."""
    scene.held = scene.ask("open_account", name="Rent").number
    scene.ask("clear_cheque", cheque=scene.ask("deposit_cheque").request)
    scene.hold, scene.cheque = scene.ask("place_hold").id, scene.ask("deposit_cheque").request
    asked = {"account": scene.held, "hold": scene.hold, "reason": "paid in cash", "request": scene.bank.request()}
    scene.allowed["release_hold"] = scene.granted("release_hold", **asked)


def _of_account(scene: Any) -> dict[str, Any]:
    return {"account": scene.held}


def _captured(scene: Any) -> dict[str, Any]:
    return {
        "account": scene.held,
        "hold": scene.hold,
        "payee": scene.other_account,
        "amount": Money(2_00),
        "memo": "a memo",
        "request": scene.bank.request(),
    }


def _presented(scene: Any) -> dict[str, Any]:
    return {
        "account": scene.held,
        "amount": Money(80_00),
        "drawn_on": "Coastal Bank 20-11-08 7754",
        "number": str(scene.bank.request()),
        "drawer": "Finn Marsh",
        "request": scene.bank.request(),
    }


def _placed(scene: Any) -> dict[str, Any]:
    return {
        "account": scene.held,
        "amount": Money(5_00),
        "reason": "hotel",
        "expires_on": scene.bank.clock.wall.date(),
        "request": scene.bank.request(),
    }


def _cheque(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"cheque": scene.cheque, "request": scene.bank.request(), **more}


_T, _S = Role.TELLER, Role.SUPERVISOR

HELD: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "capture_hold": (_T, View.ACCOUNTS, _captured),
    "cheques_in_collection": (_S, View.CHEQUES, lambda _: {}),
    "cheques_cleared": (_S, View.CHEQUES, lambda _: {}),
    "clear_cheque": (_S, View.CHEQUES, _cheque()),
    "deposit_cheque": (_T, View.ACCOUNTS, _presented),
    "list_cheques": (_T, View.ACCOUNTS, _of_account),
    "list_holds": (_T, View.ACCOUNTS, _of_account),
    "place_hold": (_T, View.ACCOUNTS, _placed),
    "release_hold": (_T, View.ACCOUNTS, lambda scene: dict(scene.allowed["release_hold"])),
    "return_cheque": (_S, View.CHEQUES, _cheque(reason="no money on the account")),
}
