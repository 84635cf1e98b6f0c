"""The oldest version of each library that has no known weakness that would concern this program."""

import re

FLOORS: dict[str, str] = {
    "PyJWT": "2.15.1",  # key confusion, parsing: CVE-2022-29217, GHSA-75c5-xw7c-p5pm, GHSA-752w-5fwx-jx9f and later
    "cryptography": "50.0.2",
    "bcrypt": "5.0.0",  # refuses more than 72 bytes, where older ones cut them off
    "libpass": "1.9.4",  # passlib 1.7.4 cannot hash with this bcrypt, and cuts passwords with older ones
    "pyotp": "2.12.0",  # refuses secrets below 112 bits
    "SQLAlchemy": "2.1.9",
    "pydantic": "2.14.3",
    "sqlcipher3": "0.6.4",
    "keyring": "25.7",
}
"""By package. What is installed beside them that must not be: see `BARRED`."""

BARRED = ("passlib", "python-jose", "jwt")
"""Packages that would put themselves in the place of one of ours, under the same import name."""

CIPHER_FLOOR = "4.6"
SQLITE_FLOOR = "3.50.2"  # CVE-2025-6965


def numbers(version: str) -> tuple[int, ...]:
    """`2.15.1rc1` as (2, 15, 1), to be compared."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def reaches(version: str, floor: str) -> bool:
    return numbers(version) >= numbers(floor)
