"""The words and icons of accounts: their kinds and states."""

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.rules import AccountKind, AccountState
from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)


STATE: dict[AccountState, tuple[str, str]] = {
    AccountState.ACTIVE: ("check", "good"),
    AccountState.FROZEN: ("frozen", "warning"),
    AccountState.CLOSED: ("closed", "quiet"),
}
"""Icon and tone of a state; the word beside them is `wording.state`."""

_KINDS = marked({AccountKind.CURRENT: "current", AccountKind.SAVINGS: "savings"})


def kind(of: AccountKind) -> str:
    return _tr(_KINDS[of])
