"""What each line of the checklist is about, and what is done about it where it is red."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from teller.bank.checklist.line import Line
from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


_TITLES = marked(
    {
        "vault": "The vault opens",
        "jwt_secret": "Secret of the session tokens",
        "token_life": "Life of a session token",
        "idle_lock": "Lock when idle",
        "password_cost": "Cost of guessing a password",
        "environment": "Secrets in the environment",
        "https": "HTTPS",
        "cors": "CORS policy",
        "headers": "Security headers",
        "network": "Connections to a network",
        "database_url": "TLS to a database server",
        "process_readable": "Memory shut to other programs",
        "core_dumps": "Memory written to disk in a crash",
        "umask": "Rights of new files",
        "encryption": "Encryption at rest",
        "passphrase_stretching": "Cost of guessing the passphrase",
        "file_modes": "Rights of the vault’s files",
        "folder_mode": "Rights of the vault’s folder",
        "backup_modes": "Rights of the backups",
        "log_modes": "Rights of the log",
        "dotenv_mode": "Rights of the .env file",
        "log": "Log of events",
        "library": "{package}",
        "libraries_barred": "Packages in the place of ours",
        "cipher_version": "SQLCipher",
        "sqlite_version": "SQLite",
        "setting": "Database setting {name}",
        "extensions": "Foreign code in the database",
        "schema": "Tables and triggers",
        "practice": "Made for real work",
        "second_factor_teller": "Second factor of tellers",
        "second_factor_supervisor": "Second factor of supervisors",
        "second_factor_auditor": "Second factor of auditors",
        "second_factor_administrator": "Second factor of administrators",
        "throttle": "Throttle of sign-ins",
        "sessions_each": "Sessions at a time",
        "session_hours": "End of a session",
        "proof_minutes": "Life of a code’s proof",
        "devices": "Trusted computers only",
        "audit_chain": "Audit trail",
        "audit_head": "Head of the audit trail",
        "alerts": "Alerts are looked at",
        "clock": "The clock",
        "backups_kept": "Backups are made",
        "backup_age": "Age of the newest backup",
        "backup_readable": "The newest backup is whole",
        "recovery": "Way back without the passphrase",
    }
)

_MEND = marked(
    {
        "vault": "See what the sentence says. A backup is restored with teller restore, into a new file.",
        "jwt_secret": "Leave JWT_SECRET unset, so that each run makes its own, or make one with: "
        "python3 -c 'import secrets; print(secrets.token_hex(32))'",
        "token_life": "Set ACCESS_TOKEN_EXPIRE_MINUTES to 30, or leave it unset.",
        "idle_lock": "Set TELLER_IDLE_LOCK_MINUTES to 5, or leave it unset.",
        "password_cost": "Set TELLER_PASSWORD_COST to 12, or leave it unset.",
        "environment": "Start Teller by its own command, which takes the secrets out once they are read.",
        "https": "Teller waits for nobody: end it, and find out what opened this socket in its process.",
        "cors": "Teller waits for nobody: end it, and find out what opened this socket in its process.",
        "headers": "Teller waits for nobody: end it, and find out what opened this socket in its process.",
        "network": "Teller connects to nothing: end it, and find out what did so in its process.",
        "database_url": "Demand TLS and a checked certificate in DATABASE_URL.",
        "process_readable": "Start Teller by its own command, which shuts the process off.",
        "core_dumps": "Start Teller by its own command, which allows no core dump.",
        "umask": "Start Teller by its own command, which creates files for their owner only.",
        "encryption": "Take no such file for a vault. Set the bank up anew, or restore a backup.",
        "passphrase_stretching": "Change the passphrase: its slot is made anew, as dear as today’s are.",
        "file_modes": "Let only the owner read and write them: chmod 600",
        "folder_mode": "Let only the owner into the folder: chmod 700",
        "backup_modes": "Let only the owner in: chmod 700 backups, and chmod 600 for what is in it",
        "log_modes": "Let only the owner read and write them: chmod 600",
        "dotenv_mode": "Let only the owner read and write it: chmod 600 .env",
        "log": "Put teller.log away; the next start begins a new one. Find out who wrote into it.",
        "library": "Install {package} {floor} or newer, and Teller’s own newest version.",
        "libraries_barred": "Remove them: pip uninstall",
        "cipher_version": "Install sqlcipher3 0.6.4 or newer, which brings a newer SQLCipher.",
        "sqlite_version": "Install sqlcipher3 0.6.4 or newer, which brings a newer SQLite.",
        "setting": "Teller sets this on each connection. End it, and prove the books with teller verify.",
        "extensions": "Install the sqlcipher3 that Teller names, which refuses to load any.",
        "schema": "Somebody changed it who has the file’s key. Restore the newest backup, and ask who that was.",
        "practice": "Set up a bank for real work with teller, or look at it without --practice.",
        "second_factor_teller": "Demand it on the page Security, under Computers and rules.",
        "second_factor_supervisor": "Demand it of them in the bank’s policy, and have each set theirs up.",
        "second_factor_auditor": "Demand it of them in the bank’s policy, and have each set theirs up.",
        "second_factor_administrator": "Demand it of them in the bank’s policy, and have each set theirs up.",
        "throttle": "Prove the books with teller verify, and install Teller anew.",
        "sessions_each": "Allow each user one session at a time in the bank’s policy.",
        "session_hours": "Let a session end after 12 hours at the latest, in the bank’s policy.",
        "proof_minutes": "Let a code prove somebody for 15 minutes at most, in the bank’s policy.",
        "devices": "Let nobody work at a computer that no administrator trusts, in the bank’s policy.",
        "audit_chain": "Prove the books with teller verify, keep a copy of the file, and restore the newest backup.",
        "audit_head": "Find out who put an older file back. Then accept the books, or restore the newest backup.",
        "alerts": "A supervisor looks at them on the page Security, under Alerts.",
        "clock": "Set the machine’s clock right. Sign-ins and postings wait for it.",
        "backups_kept": "Keep at least one backup, in the bank’s policy; 14 are usual.",
        "backup_age": "Make one now on the page Security, or with teller backup.",
        "backup_readable": "Make one now on the page Security, or with teller backup. Find out what became of it.",
        "recovery": "Print a recovery code on the page Security, or with teller keys, and lock it away.",
    }
)
"""By the same keys; `{...}` are the line's facts."""


def title(line: Line) -> str:
    """What the line is about."""
    found = family(line.key, _TITLES)
    return _tr(_TITLES[found]).format(**line.facts)


def mend(line: Line) -> str:
    """What is done about it."""
    found = family(line.key, _MEND)
    return _tr(_MEND[found]).format(**line.facts)


def family(key: str, among: Mapping[str, str]) -> str:
    """The key itself, or what it begins with: `library_pyjwt` is a library."""
    while key and key not in among:
        key = key.rpartition("_")[0]
    return key
