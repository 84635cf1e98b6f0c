"""What the tests of drawers share: the cash there is, and somebody with a drawer beside the teller's."""

from dataclasses import dataclass
from typing import Any

import pytest

from teller.bank.badge import Role, View
from teller.bank.pieces import Pieces


@dataclass
class Tills:
    """Asks as the teller (drawer 1 is theirs) or the supervisor (drawer 2, once they have opened it)."""

    scene: Any

    def ask(self, name: str, role: Role = Role.TELLER, **inputs: Any) -> Any:
        """Ask with nothing but these inputs, and a request id where the use case takes one."""
        asked = self.scene.use_cases[name]
        if "request" in asked.run.__code__.co_varnames and "request" not in inputs:
            inputs["request"] = self.scene.bank.request()
        token = self.scene.bank.view(self.scene.sessions[role], View.TILL)
        return self.scene.bank.branch.ask(asked, token, **inputs)

    def by_supervisor(self, name: str, **inputs: Any) -> Any:
        return self.ask(name, Role.SUPERVISOR, **inputs)

    def state(self, drawer: int = 1, role: Role = Role.TELLER) -> Any:
        return self.ask("list_tills", role).drawers[drawer - 1]

    def cash(self) -> Any:
        """The branch's cash, as the supervisor sees it."""
        return self.by_supervisor("list_tills")

    def there(self, drawer: int = 1) -> Pieces:
        """What the books say is in a drawer."""
        return self.scene.bank.pieces_in(f"Drawer {drawer}")


@pytest.fixture
def tills(scene) -> Tills:
    return Tills(scene)


@pytest.fixture
def balance(sql):
    """The balance of an account of the branch's own, signed as the book has it, and its pieces."""

    def of(number):
        return sql(f"SELECT balance_cents FROM account WHERE number = '{number}'")[0][0]

    return of
