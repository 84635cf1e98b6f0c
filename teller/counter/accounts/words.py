"""The words and icons of accounts: their kinds and states."""

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.rules import AccountKind, AccountState

STATE: dict[AccountState, tuple[str, str]] = {
    AccountState.ACTIVE: ("check", "good"),
    AccountState.FROZEN: ("frozen", "warning"),
    AccountState.CLOSED: ("closed", "quiet"),
}
"""Icon and tone of a state; the word beside them is `wording.state`."""

_KINDS = {AccountKind.CURRENT: "current", AccountKind.SAVINGS: "savings"}


def kind(of: AccountKind) -> str:
    return QCoreApplication.translate("accounts", _KINDS[of])
