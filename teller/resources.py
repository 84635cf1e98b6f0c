"""Says where Teller's own files (icons, theme, scenarios, translations) lie, however it was installed."""

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The path of a resource, for example `path("icons/lock.svg")`."""
    return _root() / name


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "teller" / "_resources"
    installed = _HERE / "_resources"
    return installed if installed.is_dir() else _HERE.parent / "resources"
