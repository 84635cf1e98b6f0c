"""What is kept of the journal while its page is gone: whose entries, of which kind and day were looked at."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale


@dataclass(frozen=True, slots=True)
class KeptJournal:
    """`kind` and `user` are empty for all; the day is as it was typed, and empty for the business day."""

    kind: str
    user: int | None
    day: str
    locale: QLocale
