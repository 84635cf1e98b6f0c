"""What the window remembers from one run to the next: how it looks and where it stood. Nothing secret is among it.

Nothing that the bank goes by is kept here either (R-DESK-03): whoever edits the file changes colours, never a rule.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from teller.counter.language import LANGUAGES
from teller.counter.look import Theme

# It is read before the first paint, which waits for nothing that is not needed: the file's format least of all.
if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

Value = TypeVar("Value")

THEMES: Final[tuple[Theme, ...]] = ("light", "dark")
SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """None is as the desktop has it."""

    theme: Theme | None = None
    language: str | None = None
    scale: float | None = None
    compact: bool = False


class Remembered:
    """The preferences and the window's place in a small file; without a path, for as long as the program runs.

    What cannot be read, or is no possible value, is taken as never chosen. What cannot be written is not remembered.
    The file is JSON rather than QSettings' own: reading that, PySide brings any Python object in it to life, so
    whoever can write the file could have the program run anything.
    """

    def __init__(self, path: Path | None = None, default: Preferences | None = None) -> None:
        self._path, self._default = path, default or Preferences()
        self._values = self._load()
        self.preferences = self._read()

    def choose(self, **changed: object) -> Preferences:
        """Change some of the preferences, and remember them."""
        self.preferences = replace(self.preferences, **changed)  # type: ignore[arg-type] # the settings page's own
        self._values.update(changed)
        self._save()
        return self.preferences

    def geometry(self) -> "QByteArray | None":
        """Where the window stood, as Qt wrote it; Qt itself puts it back onto a screen that is there."""
        text = self._values.get("geometry")
        if not isinstance(text, str) or not text.isascii():
            return None
        from PySide6.QtCore import QByteArray

        return QByteArray.fromBase64(text.encode())

    def remember_geometry(self, geometry: "QByteArray") -> None:
        self._values["geometry"] = bytes(geometry.toBase64().data()).decode()
        self._save()

    def _read(self) -> Preferences:
        """An explicit wish of the environment's goes before what was remembered."""
        theme, language, scale = (self._values.get(name) for name in ("theme", "language", "scale"))
        return Preferences(
            theme=self._default.theme or _one_of(THEMES, theme),
            language=self._default.language or _one_of([code for code, _ in LANGUAGES], language),
            scale=self._default.scale or _one_of(SCALES, scale),
            compact=self._values.get("compact") is True,
        )

    def _load(self) -> dict[str, object]:
        if self._path is None or not self._path.exists():
            return {}
        import json

        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}

    def _save(self) -> None:
        if self._path is None:
            return
        import json

        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            half = self._path.with_suffix(".half")
            half.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
            half.replace(self._path)


def _one_of(possible: Sequence[Value], value: object) -> Value | None:
    return next((one for one in possible if one == value), None)
