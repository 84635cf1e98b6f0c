"""One asking of the checklist, for the table in conftest.py."""

from collections.abc import Callable
from typing import Any

from teller.bank.badge import Role, View

CHECKLIST: dict[str, tuple[Role, View, Callable[[Any], dict[str, Any]]]] = {
    "see_checklist": (Role.ADMINISTRATOR, View.CHECKLIST, lambda _: {}),
}
