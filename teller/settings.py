"""Settings: everything the environment, or a `.env` file, may say. A wrong value is named in a plain sentence."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

_SECRET_BYTES = 32
_HEX_KEY_DIGITS = 64
# What tutorials and templates put there, without case and punctuation; the first stands in FastAPI's own.
_KNOWN = (
    "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
    "secretkey",
    "jwtsecret",
    "yoursecret",
    "your256bitsecret",
    "secretatleast256bits",
    "supersecret",
    "changeme",
    "changethis",
    "replaceme",
    "password",
)
_SCHEMES = {"sqlite", "sqlite+pysqlcipher"}
LANGUAGES = ("en", "de", "es", "zh_CN")
_PSEUDO_LANGUAGES = ("en-XA", "ar-XB")  # for tests and pictures: not offered to people


class WrongSetting(ValueError):  # noqa: N818 - it is a sentence for a person
    """A variable's value that cannot be used. The message names the variable, and never shows the value."""

    def __init__(self, variable: str, sentence: str) -> None:
        super().__init__(f"{variable} {sentence}")
        self.variable = variable


@dataclass(frozen=True)
class Settings:
    """What the program goes by. Secrets do not show in its repr."""

    vault: Path | None = None
    passphrase: str | None = field(default=None, repr=False)
    file_key: bytes | None = field(default=None, repr=False)
    jwt_secret: bytes | None = field(default=None, repr=False)
    access_token_expire_minutes: int = 30
    idle_lock_minutes: int = 5
    password_cost: int = 12
    theme: str | None = None
    language: str | None = None
    home: Path | None = None


VARIABLES: dict[str, str] = {
    "JWT_SECRET": "the key of the session tokens, at least 32 bytes; unset: a random one for each run",
    "DATABASE_URL": "where the vault lies: sqlite+pysqlcipher://:KEY@/PATH, with the file's key or the passphrase"
    " as KEY (or none, to be asked); unset: Teller's own folder",
    "ACCESS_TOKEN_EXPIRE_MINUTES": "how long a session lasts, 1 to 720 minutes (30)",
    "TELLER_HOME": "the folder of the vaults, instead of the user's data folder",
    "TELLER_PASSPHRASE": "the vault's passphrase, for unattended use",
    "TELLER_IDLE_LOCK_MINUTES": "lock after so many idle minutes, 1 to 15 (5)",
    "TELLER_PASSWORD_COST": "bcrypt's cost for new password hashes, 10 to 16 (12)",
    "TELLER_THEME": "light or dark; unset: as the desktop",
    "TELLER_LANGUAGE": "en, de, es or zh_CN; unset: as the desktop, or English",
}
"""What may be set, and what it means: `teller --help` prints this."""


def read(environment: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env")) -> Settings:
    """The settings of the environment, completed by a `.env` file in the working folder. Raises `WrongSetting`."""
    values = _with_dotenv(dict(os.environ if environment is None else environment), dotenv)
    vault, key, passphrase = _database(values.get("DATABASE_URL", ""))
    theme = values.get("TELLER_THEME") or None
    if theme not in {None, "light", "dark"}:
        raise WrongSetting("TELLER_THEME", "is either light or dark.")
    language = values.get("TELLER_LANGUAGE") or None
    if language not in {None, *LANGUAGES, *_PSEUDO_LANGUAGES}:
        raise WrongSetting("TELLER_LANGUAGE", "is en, de, es or zh_CN.")
    passphrase = passphrase or values.get("TELLER_PASSPHRASE") or None
    secret = _secret(values.get("JWT_SECRET", ""))
    if secret is not None and _is_the_vaults(values["JWT_SECRET"], passphrase, key):
        raise WrongSetting("JWT_SECRET", "is what opens the vault, too: who saw one would have both. Make another.")
    home = values.get("TELLER_HOME")
    return Settings(
        vault=vault,
        passphrase=passphrase,
        file_key=key,
        jwt_secret=secret,
        access_token_expire_minutes=_number(values, "ACCESS_TOKEN_EXPIRE_MINUTES", 30, range(1, 721)),
        idle_lock_minutes=_number(values, "TELLER_IDLE_LOCK_MINUTES", 5, range(1, 16)),
        password_cost=_number(values, "TELLER_PASSWORD_COST", 12, range(10, 17)),
        theme=theme,
        language=language,
        home=Path(home) if home else None,
    )


def home_of(settings: Settings) -> Path:
    """The folder of the vaults: Teller's own in the user's data folder, unless TELLER_HOME names another."""
    if settings.home is not None:
        return settings.home
    from platformdirs import user_data_path  # noqa: PLC0415 - 15 ms that the first paint does not wait for

    return user_data_path("Teller", appauthor=False)


def _with_dotenv(values: dict[str, str], dotenv: Path | None) -> dict[str, str]:
    if dotenv is None or not dotenv.is_file():
        return values
    from dotenv import dotenv_values  # noqa: PLC0415 - only where there is such a file

    try:
        found = {name: value for name, value in dotenv_values(dotenv, interpolate=False).items() if value is not None}
    except UnicodeDecodeError:
        raise WrongSetting(dotenv.name, "is not UTF-8 text.") from None
    return found | values


def _number(values: Mapping[str, str], variable: str, default: int, allowed: range) -> int:
    text = values.get(variable, "").strip()
    if not text:
        return default
    digits = len(str(allowed.stop))  # Python itself refuses to read thousands of digits
    if not (text.isascii() and text.isdigit() and len(text) <= digits) or int(text) not in allowed:
        raise WrongSetting(variable, f"is a whole number from {allowed.start} to {allowed.stop - 1}.")
    return int(text)


def _secret(text: str) -> bytes | None:
    if not text:
        return None
    secret = os.fsencode(text)  # bytes that are no text come through the environment as they are
    if len(secret) < _SECRET_BYTES:
        raise WrongSetting(
            "JWT_SECRET",
            f"has {len(secret)} bytes and needs {_SECRET_BYTES} or more: a shorter key can be guessed from a token. "
            "Leave it unset for a random one, or make one with: "
            "python3 -c 'import secrets; print(secrets.token_hex(32))'",
        )
    plain = "".join(character for character in text.lower() if character.isalnum())
    if any(known in plain for known in _KNOWN):
        raise WrongSetting("JWT_SECRET", "is an example that everybody knows: make a random one.")
    if len(set(secret)) < _SECRET_BYTES // 4:
        raise WrongSetting("JWT_SECRET", "repeats a few characters over and over: make a random one.")
    return secret


def _is_the_vaults(secret: str, passphrase: str | None, key: bytes | None) -> bool:
    return secret == passphrase or (key is not None and (secret.lower() == key.hex() or os.fsencode(secret) == key))


def _database(url: str) -> tuple[Path | None, bytes | None, str | None]:
    """The path, the file's key and the passphrase that DATABASE_URL names."""
    if not url:
        return None, None, None
    try:
        parts = urlsplit(url)
        password = unquote(parts.password or "")
    except ValueError:
        raise WrongSetting("DATABASE_URL", "is not a URL.") from None
    if parts.scheme not in _SCHEMES:
        raise WrongSetting(
            "DATABASE_URL", "begins with sqlite+pysqlcipher:// : this Teller keeps its books in an encrypted file."
        )
    path = unquote(parts.path)
    if parts.hostname or not path.startswith("/") or path == "/" or "\x00" in path:
        raise WrongSetting("DATABASE_URL", "names a file, as in sqlite+pysqlcipher://:KEY@/branch.teller")
    # SQLAlchemy's form: three slashes are a relative path, four an absolute one.
    place = Path(path[1:])
    if len(password) == _HEX_KEY_DIGITS and all(digit in "0123456789abcdefABCDEF" for digit in password):
        return place, bytes.fromhex(password), None
    return place, None, password or None
