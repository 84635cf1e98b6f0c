"""What can be done about what is held: an account's holds and cheques, the branch's cheques, limits and fees."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication

from teller.bank.badge import Scope
from teller.counter.accounts.view import AccountsView
from teller.counter.deeds import Deed, Task
from teller.counter.palette.codes import Takes, Told

Page = Callable[[str], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


def deeds(reach: frozenset[Scope], at: Page, no_movement: Callable[[], str]) -> list[Deed]:
    """`at` turns to a page and answers its panel; `no_movement` says what stands in the way of another entry."""

    def holds(begin: Literal["", "hold", "cheque"], told: Told) -> None:
        if isinstance(accounts := at("accounts"), AccountsView):
            accounts.show_holds(told.account, begin=begin)

    def page(key: str, _: Told) -> None:
        at(key)

    task = Task.MONEY
    return [
        Deed(
            "holds", task, _tr("See an account’s holds and cheques"), "lock", partial(holds, ""), no_movement,
            code="HLD", takes=Takes.ACCOUNT, fields=_tr("account"), shortcut="Ctrl+H", widget="accounts.holds",
            for_role=Scope.ACCOUNTS_READ in reach,
        ),
        Deed(
            "place_hold", task, _tr("Place a hold"), "lock", partial(holds, "hold"), no_movement, code="PLH",
            takes=Takes.ACCOUNT, fields=_tr("account"), shortcut="Ctrl+N", widget="holds.place_hold",
            for_role=Scope.HOLDS in reach,
        ),
        Deed(
            "deposit_cheque", task, _tr("Deposit a cheque"), "copy", partial(holds, "cheque"), no_movement,
            code="CHQ", takes=Takes.ACCOUNT, fields=_tr("account"), shortcut="Ctrl+U", widget="holds.deposit_cheque",
            for_role=Scope.CHEQUES in reach,
        ),
        Deed(
            "collection", task, _tr("See the cheques in collection"), "copy", partial(page, "cheques"), code="CIC",
            shortcut="Ctrl+Shift+U", widget="window.go_cheques", for_role=Scope.CLEARING in reach,
        ),
        Deed(
            "limits", Task.USERS, _tr("See limits and fees"), "warning", partial(page, "limits"), code="LIM",
            shortcut="Ctrl+8", widget="window.go_limits", for_role=Scope.LIMITS_READ in reach,
        ),
    ]  # fmt: skip
