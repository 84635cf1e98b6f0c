"""What a code is asked for, by the name of the use case that wants it."""

from PySide6.QtCore import QCoreApplication

from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("proving", text)


TITLES = marked(
    {
        "statement_extract": "A code to take this statement along",
        "set_limit": "A code to change limits",
        "clear_limit": "A code to take limits away",
        "set_fee": "A code to change fees",
        "set_tolerance": "A code to change the tolerated difference",
        "add_user": "A code to add a user",
        "change_role": "A code to change a role",
        "reset_password": "A code to reset a password",
        "reset_factor": "A code to reset a second factor",
        "disable_user": "A code to disable a user",
        "enable_user": "A code to enable a user",
        "unlock_user": "A code to unlock a user",
        "end_any_session": "A code to end somebody’s session",
        "trust_device": "A code to trust a computer",
        "revoke_device": "A code to shut a computer out",
        "unlock_device": "A code to unlock a computer",
        "name_device": "A code to name a computer",
        "set_policy": "A code to change what the bank demands",
        "change_passphrase": "A code to change the vault’s passphrase",
        "add_passphrase": "A code to add a passphrase",
        "add_recovery_code": "A code to make a recovery code",
        "add_keyring": "A code to let this computer open the vault",
        "remove_way_in": "A code to remove a way in",
        "rekey_vault": "A code to change the vault’s key",
        "accept_books": "A code to accept older books",
        "export_trail": "A code to take the audit trail along",
        "back_up": "A code to back the vault up",
    }
)


def title(deed: str) -> str:
    return _tr(TITLES[deed]) if deed in TITLES else _tr("A code to go on")
