"""The log: what the program itself did, one JSON object a line, and nothing of any customer's.

A line is an event's name and a few facts of known kinds. Whatever else somebody might hand to it, a free sentence, an
exception, an argument, is not written: it could be anybody's name, or a secret (R-AUD-04, R-AUD-05, R-LEAK-01).
"""

import json
import logging
import logging.handlers
import os
import re
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any, cast

FILE, LAST_CRASH = "teller.log", "last-crash.json"
BYTES, KEPT = 1_000_000, 5
OWNER_ONLY = 0o600

_EVENT = re.compile(r"[a-z]+(_[a-z]+)*")
# What a fact may be, by its name. A place is a file of the program, a line and a function, one or many.
_FACTS: dict[str, re.Pattern[str]] = {
    "number": re.compile(r"[0-9a-f]{8}"),
    "code": re.compile(r"[a-z0-9_ ,]{1,200}"),
    "kind": re.compile(r"[A-Za-z_]\w{0,80}( < [A-Za-z_]\w{0,80}){0,8}", re.ASCII),
    "where": re.compile(r"[\w./:<> -]{1,2000}", re.ASCII),
    "version": re.compile(r"[0-9A-Za-z.+-]{1,40}"),
}


def facts(**known: str) -> dict[str, dict[str, str]]:
    """What an event may say besides its name: `log.error("crash", extra=facts(number=...))`."""
    return {"facts": known}


class OneLine(logging.Formatter):
    """One event as one line of JSON, in ASCII, so that no control character ends or forges another."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": _event(record),
            "process": record.process,
        }
        return json.dumps(line | harmless(getattr(record, "facts", {})), ensure_ascii=True)


def harmless(said: object) -> dict[str, str]:
    """Those facts that are of a known kind; of the others, that there was one."""
    if not isinstance(said, dict):
        return {}
    known = {name: value for name, value in said.items() if name in _FACTS}
    return {
        name: value if isinstance(value, str) and _FACTS[name].fullmatch(value) else "(left out)"
        for name, value in known.items()
    }


def start(folder: Path) -> None:
    """Write to `teller.log` in the folder, six files of a megabyte at most. Without the folder, there is no log."""
    if not folder.is_dir():
        return
    handler = _Files(folder / FILE, maxBytes=BYTES, backupCount=KEPT, delay=True, encoding="ascii")
    handler.setFormatter(OneLine())
    log = logging.getLogger("teller")
    log.handlers[:] = [handler]
    log.setLevel(logging.INFO)
    log.propagate = False


def keep_crash(report: dict[str, str]) -> None:
    """Leave the last crash in a file of its own beside the log, for whoever is to look into it."""
    for handler in logging.getLogger("teller").handlers:
        if isinstance(handler, _Files):
            place = Path(handler.baseFilename).with_name(LAST_CRASH)
            _write(place, json.dumps(harmless(report) | {"at": _now()}, indent=1, ensure_ascii=True) + "\n")


class _Files(logging.handlers.RotatingFileHandler):
    """Rotated files that only their owner reads. A log that cannot be written stops nobody's work."""

    def _open(self) -> TextIOWrapper:
        opened = open(self.baseFilename, self.mode, encoding=self.encoding, opener=_opened)  # noqa: SIM115 - kept open
        return cast("TextIOWrapper", opened)

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - its name
        """Logging's own would print the record, with all that it was given, to wherever stderr goes."""


def _opened(path: str, flags: int) -> int:
    descriptor = os.open(path, flags, OWNER_ONLY)
    if hasattr(os, "fchmod"):  # an older program's file may be open to others
        os.fchmod(descriptor, OWNER_ONLY)
    return descriptor


def _write(place: Path, text: str) -> None:
    beside = place.with_name(place.name + ".new")
    try:
        with open(beside, "w", encoding="ascii", opener=_opened) as file:
            file.write(text)
        beside.replace(place)
    except OSError:
        pass  # the log has it, or the disk has other troubles


def _event(record: logging.LogRecord) -> str:
    said: Any = record.msg
    return said if isinstance(said, str) and not record.args and _EVENT.fullmatch(said) else "unnamed"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
