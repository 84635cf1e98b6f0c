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


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("crash", text)


def describe(bug: BaseException) -> str:
    """What failed and where: kinds, files and lines, but no message and no value, since either may be a customer's."""
    import traceback

    frames = traceback.extract_tb(bug.__traceback__)
    where = " < ".join(
        f"{frame.filename.rpartition('teller/')[2]}:{frame.lineno} {frame.name}" for frame in reversed(frames)
    )
    return f"{type(bug).__name__} at {where}"


def report(parent: "QWidget | None", bug: BaseException) -> str:
    """Log it under a number of its own, and tell the teller that number. The answer is the number."""
    import uuid

    from teller.counter.widgets.dialog import tell

    number = uuid.uuid4().hex[:8]
    log.error("crash %s: %s", number, describe(bug))
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
