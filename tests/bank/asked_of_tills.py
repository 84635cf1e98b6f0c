"""One asking of each use case of the tills, for the table in conftest.py; what it needs beside the scene is made here."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from teller.bank.badge import Role, View
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.sessions.session import SignInRefused
from teller.bank.till.offer_cash import offer_cash
from teller.testing.bank import NAMES, PASSWORD

TOM, SARA, AKI = (NAMES[role][1] for role in (Role.TELLER, Role.SUPERVISOR, Role.AUDITOR))
TEN = Pieces({10_00: 1})


def halted(scene: Any, why: str | None, began: int | None = None) -> None:
    """Whatever the teller's drawer was doing, it is paused, or counted, or works from now on."""
    with scene.bank.vault.transaction(writes=True) as db:
        db.exec_driver_sql(
            "UPDATE till SET halted = ?, count_began_at = ? WHERE id = 1 AND user_id IS NOT NULL", (why, began)
        )


def colleague(scene: Any) -> str:
    """The supervisor has a drawer, too; a token for it."""
    session = scene.bank.sign_in(Role.SUPERVISOR)
    token = str(scene.bank.view(session, View.TILL))
    drawers = scene.bank.branch.ask(scene.use_cases["list_tills"], token).drawers
    if not any(drawer.mine for drawer in drawers):
        scene.bank.open_till(session, till=3, cents=2_000_00)
    return token


def _number(offers: Callable[[Any], Any]) -> Callable[[Any], int]:
    """The number of an offer just made; of none, where nobody can make one: then something else is what is tested."""

    def number(scene: Any) -> int:
        try:
            return int(offers(scene).id)
        except (Refusal, SignInRefused):
            return 1

    return number


def offered(scene: Any) -> Any:
    """An offer that waits for the teller."""
    return scene.bank.branch.ask(offer_cash, colleague(scene), to=TOM, pieces=TEN, request=scene.bank.request())


def offered_by_teller(scene: Any) -> Any:
    """An offer that the teller can withdraw."""
    colleague(scene)
    token = scene.bank.view(scene.bank.sign_in(Role.TELLER), View.TILL)
    return scene.bank.branch.ask(offer_cash, token, to=SARA, pieces=TEN, request=scene.bank.request())


def _cash(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"amount": Money(50_00), "request": scene.bank.request(), **more}


def _counted(**more: Any) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"pieces": scene.bank.pieces_in(), "request": scene.bank.request(), **more}


def _offer(made: Callable[[Any], int]) -> Callable[[Any], dict[str, Any]]:
    return lambda scene: {"offer": made(scene), "request": scene.bank.request()}


def _to_colleague(scene: Any) -> dict[str, Any]:
    with suppress(Refusal, SignInRefused):
        colleague(scene)
    return {"to": SARA, "pieces": TEN, "request": scene.bank.request()}


def _halted(why: str, began: int | None = None) -> Callable[[Any], dict[str, Any]]:
    def inputs(scene: Any) -> dict[str, Any]:
        halted(scene, why, began)
        return {}

    return inputs


_T, _S = Role.TELLER, Role.SUPERVISOR
_EXCHANGE = {"given": Pieces({5_00: 2}), "taken": TEN, "with_": "customer"}
_WITNESS = {"till": 1, "witness_email": AKI, "witness_password": PASSWORD}

TILLS: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "begin_count": (_T, View.TILL, lambda _: {}),
    "buy_cash": (_T, View.TILL, _cash()),
    "close_till": (_T, View.TILL, _counted()),
    "count_till": (_T, View.TILL, _counted()),
    "decline_offer": (_T, View.TILL, _offer(_number(offered))),
    "exchange_pieces": (_T, View.TILL, lambda scene: {**_EXCHANGE, "request": scene.bank.request()}),
    "force_close": (_S, View.TILL, _counted(**_WITNESS)),
    "give_up_count": (_T, View.TILL, _halted("counting", 1)),
    "list_colleagues": (_T, View.TILL, lambda _: {}),
    "list_offers": (_T, View.TILL, lambda _: {}),
    "list_tills": (_T, View.TILL, lambda _: {}),
    "offer_cash": (_T, View.TILL, _to_colleague),
    "offer_drawer": (_T, View.TILL, _counted(to=SARA)),
    "open_till": (_S, View.TILL, lambda scene: {"till": 2, "amount": Money(100_00), "request": scene.bank.request()}),
    "pause_till": (_T, View.TILL, lambda _: {}),
    "receive_cash": (_S, View.TILL, _cash(amount=Money(500_00), memo="delivery")),
    "resume_till": (_T, View.TILL, _halted("paused")),
    "sell_cash": (_T, View.TILL, _cash()),
    "set_holding": (_S, View.TILL, lambda _: {"till": 1, "least": Money(500_00), "most": Money(9_000_00)}),
    "ship_cash": (_S, View.TILL, _cash(memo="to the centre")),
    "take_offer": (_T, View.TILL, _offer(_number(offered))),
    "withdraw_offer": (_T, View.TILL, _offer(_number(offered_by_teller))),
}
