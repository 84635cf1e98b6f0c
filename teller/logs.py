"""The log: what the program itself did, one JSON object a line, and nothing of any customer's."""

import json
import logging
import logging.handlers
from datetime import UTC, datetime
from pathlib import Path

_FILE, _BYTES, _KEPT = "teller.log", 1_000_000, 5


class _OneLine(logging.Formatter):
    """Only what the message's author wrote: no arguments of a traceback, whose values may be anybody's."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said = {"at": at, "level": record.levelname.lower(), "from": record.name, "says": record.getMessage()}
        return json.dumps(said, ensure_ascii=True)


def start(folder: Path) -> None:
    """Write to `teller.log` in the folder, five files of a megabyte at most. Without the folder, there is no log."""
    if not folder.is_dir():
        return
    handler = logging.handlers.RotatingFileHandler(folder / _FILE, maxBytes=_BYTES, backupCount=_KEPT, delay=True)
    handler.setFormatter(_OneLine())
    log = logging.getLogger("teller")
    log.handlers[:] = [handler]
    log.setLevel(logging.INFO)
    log.propagate = False
