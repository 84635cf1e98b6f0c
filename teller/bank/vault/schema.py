"""The schema's version: making it, bringing an older one up, and knowing that it is ours."""

import hashlib
from pathlib import Path

from sqlalchemy import Connection, text

from teller.bank.fault import ForeignVault, NewerVault, VaultDamaged
from teller.bank.vault.connection import APPLICATION_ID

HEAD = "0003"
_OLDER = frozenset({"0001", "0002"})

DIGEST = "614e3fa4c37668558a491eab9a40fb664262e356d198a47ad335bc3359eeda20"
"""SHA-256 over the schema as `sqlite_master` tells it, at HEAD. A dropped trigger changes it."""


def migrate(connection: Connection) -> None:
    """Bring the schema to HEAD, from nothing or from an older version, in the connection's own transaction."""
    # Alembic takes some 80 ms to import, and is needed once in the life of a file.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def version(connection: Connection, name: str) -> str:
    """The schema's version. Raises `ForeignVault` where the file was never a vault of ours."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if application != APPLICATION_ID:
        raise ForeignVault(name)
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found != HEAD and found not in _OLDER:
        raise NewerVault(name)
    return str(found)


def bank_id(connection: Connection) -> str:
    """Whose vault it is; nothing where founding the bank was cut off."""
    return str(connection.execute(text("SELECT bank_id FROM bank")).scalar() or "")


def digest(connection: Connection) -> str:
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")).all()
    said = "\n".join(f"{row.type} {row.name} {' '.join((row.sql or '').split())}" for row in rows)
    return hashlib.sha256(said.encode()).hexdigest()


def check(connection: Connection) -> None:
    """Raise `VaultDamaged` where a table or trigger is missing, added or altered."""
    if digest(connection) != DIGEST:
        raise VaultDamaged
