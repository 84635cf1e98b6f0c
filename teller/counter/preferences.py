"""What the window remembers from one run to the next: how it looks and where it stood. Nothing secret is among it.

Nothing that the bank goes by is kept here either (R-DESK-03): whoever edits the file changes colours, never a rule.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QByteArray, QSettings

from teller.counter.language import LANGUAGES
from teller.counter.look import Theme

SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """None is as the desktop has it."""

    theme: Theme | None = None
    language: str | None = None
    scale: float | None = None
    compact: bool = False


class Remembered:
    """The preferences and the window's place in an ini file; without a path, for as long as the program runs.

    What cannot be read, or is no possible value, is taken as never chosen. What cannot be written is not remembered.
    """

    def __init__(self, path: Path | None = None, default: Preferences | None = None) -> None:
        self._default = default or Preferences()
        self._file = QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None
        self.preferences = self._read()

    def choose(self, **changed: object) -> Preferences:
        """Change some of the preferences, and remember them."""
        self.preferences = replace(self.preferences, **changed)  # type: ignore[arg-type] # the settings page's own
        for name in changed:
            value = getattr(self.preferences, name)
            self._write(name, "" if value is None else str(value))
        return self.preferences

    def geometry(self) -> QByteArray | None:
        """Where the window stood, as Qt wrote it; Qt itself puts it back onto a screen that is there."""
        value = self._file.value("geometry") if self._file is not None else None
        return value if isinstance(value, QByteArray) else None

    def remember_geometry(self, geometry: QByteArray) -> None:
        self._write("geometry", geometry)

    def _write(self, name: str, value: object) -> None:
        if self._file is not None:
            self._file.setValue(name, value)

    def _read(self) -> Preferences:
        """An explicit wish of the environment's goes before what was remembered."""
        theme, language = self._text("theme"), self._text("language")
        scale = next((one for one in SCALES if str(one) == self._text("scale")), None)
        return Preferences(
            theme=self._default.theme or (cast("Theme", theme) if theme in {"light", "dark"} else None),
            language=self._default.language or (language if language in dict(LANGUAGES) else None),
            scale=self._default.scale or scale,
            compact=self._text("compact") == "True",
        )

    def _text(self, name: str) -> str:
        value = self._file.value(name) if self._file is not None else ""
        return value if isinstance(value, str) else ""
