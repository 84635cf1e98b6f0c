"""The last resort: a bug is logged without data, told to the teller, and the program goes on."""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

# Installed before the first paint, and hardly ever used: what a report needs is imported when there is one.
if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

log = logging.getLogger("teller.crash")

_LONGEST, _SHORT, _CAUSES = 2_000, 40, 8


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("crash", text)


def describe(bug: BaseException) -> dict[str, str]:
    """What failed and where: kinds, files and lines, but no message and no value, since either may be a customer's."""
    import platform
    import traceback

    from teller import __version__

    frames = traceback.extract_tb(bug.__traceback__)
    where = " < ".join(f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return {
        "kind": " < ".join(type(one).__name__ for one in _with_causes(bug)),
        "where": where[:_LONGEST] or "nowhere",
        "version": f"{__version__}+{platform.system()}-{platform.python_version()}"[:_SHORT],
    }


def _place(filename: str) -> str:
    """A file within the program or a library: where they are installed may tell a user's name."""
    parts = filename.replace("\\", "/").split("/")
    for root in ("site-packages", "teller"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) :])
    return parts[-1]


def _with_causes(bug: BaseException) -> list[BaseException]:
    """The bug, and what it was raised from."""
    found: list[BaseException] = []
    one: BaseException | None = bug
    while one is not None and one not in found and len(found) < _CAUSES:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return found


def report(parent: "QWidget | None", bug: BaseException) -> str:
    """Log it under a number of its own, and tell the teller that number. The answer is the number."""
    import uuid

    from teller import logs
    from teller.counter.widgets.dialog import tell

    number = uuid.uuid4().hex[:8]
    found = {"number": number, **describe(bug)}
    log.error("crash", extra=logs.facts(**found))
    logs.keep_crash(found)
    tell(
        parent,
        _tr("Something went wrong in Teller"),
        _tr(
            "Nothing was half done: whatever was being posted was either posted whole or not at all. "
            "Report number {number} is in the log, without any customer's data."
        ).format(number=number),
        _tr("Go on"),
    )
    return number


def install(show: Callable[[BaseException], None]) -> None:
    """Have every exception that nobody catches shown. Qt's slots would swallow it and the teller see nothing."""

    def hook(kind: type[BaseException], bug: BaseException, trace: "TracebackType | None") -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, trace)
            return
        show(bug)

    sys.excepthook = hook
