"""What can be done on the page of security, a tab each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from teller.bank.badge import Scope
from teller.counter.deeds import Deed, Task
from teller.counter.palette.codes import Told
from teller.counter.security.view import SecurityView

Page = Callable[[str], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


def deeds(reach: frozenset[Scope], at: Page, *, has_page: bool) -> list[Deed]:
    """`at` turns to a page and answers its panel; not every role has the page."""

    def page(_: Told) -> None:
        at("security")

    def tab(key: str, _: Told) -> None:
        if isinstance(security := at("security"), SecurityView):
            security.show_tab(key)

    return [
        Deed(
            "security", Task.USERS, _tr("Go to security"), "shield", page, code="SEC", shortcut="Ctrl+Shift+Y",
            widget="window.go_security", for_role=has_page,
        ),
        *(
            Deed(f"security_{key}", Task.USERS, name, icon, partial(tab, key), code=code, for_role=may)
            for key, code, name, icon, may in (
                ("mine", "SCF", _tr("See your own security, set up your second factor"), "person",
                 Scope.OWN_SECURITY in reach),
                ("alerts", "ALT", _tr("Go to alerts"), "warning", Scope.ALERTS in reach),
                ("devices", "CMP", _tr("Go to computers"), "lock", Scope.DEVICES in reach),
                ("keeping", "KEY", _tr("Go to keys and backups"), "key", Scope.KEEPING in reach),
            )
        ),
        Deed(
            "checklist", Task.USERS, _tr("Go through the checklist"), "check", partial(tab, "checklist"), code="CKL",
            for_role=Scope.CHECKLIST in reach,
        ),
    ]  # fmt: skip
