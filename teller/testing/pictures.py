"""Pictures of every part and every screen in one dress: a theme, a size, a scale and a language."""

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from teller.counter import language, look
from teller.counter.gallery.specimens import specimens
from teller.testing import cutting, layout
from teller.testing.every_screen import every_screen
from teller.testing.stage import Stage

_ACROSS, _DOWN, _THUMB, _CAPTION = 4, 5, QSize(480, 270), 18  # of a contact sheet
RESULT = "result.json"
_LATE_MS = 50  # the eye of a password field is drawn late


@dataclass(frozen=True)
class Dress:
    """`size` is in the screen's own pixels; at 200 % everything takes twice as many of them."""

    theme: look.Theme
    size: tuple[int, int]
    percent: int
    language: str

    @property
    def key(self) -> str:
        width, height = self.size
        return f"{self.theme}-{width}x{height}-{self.percent}-{self.language}"

    @property
    def logical(self) -> tuple[int, int]:
        width, height = self.size
        return width * 100 // self.percent, height * 100 // self.percent


_THEMES: tuple[look.Theme, ...] = ("light", "dark")
EVERY = tuple(
    Dress(*dress) for dress in product(_THEMES, ((1280, 720), (1920, 1080)), (100, 200), ("en", language.LENGTHENED))
)
QUICK = tuple(dress for dress in EVERY if dress.key in {"light-1280x720-100-en", "dark-1280x720-200-en-XA"})


def dress_of(key: str) -> Dress:
    """The dress that is called so."""
    return next(dress for dress in EVERY if dress.key == key)


def take(app: QApplication, dress: Dress, folder: Path, practice: Path, only: str = "") -> None:
    """Take them into the folder, with contact sheets, and a file of what was taken and what the checks found.

    The application must have been started with the dress's scale.
    """
    folder.mkdir(parents=True, exist_ok=True)
    language.choose(app, dress.language)
    look.apply(app, dress.theme, 1.0)
    taken, found = [], []
    for name, shown, findings in _everything(app, dress, practice):
        found += [f"{name}: {finding}" for finding in findings]
        if only in name:
            shown.grab().save(str(folder / f"{name}.png"))
            taken.append(name)
    _contact_sheets(folder, taken)
    (folder / RESULT).write_text(json.dumps({"taken": taken, "found": found}), "utf-8")


def _everything(app: QApplication, dress: Dress, practice: Path) -> Iterator[tuple[str, QWidget, list[layout.Finding]]]:
    for specimen in specimens():
        sheet = specimen.build()
        sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        width, height = dress.logical
        sheet.resize(width, max(height, sheet.heightForWidth(width), sheet.sizeHint().height()))
        sheet.show()
        QTest.qWait(_LATE_MS)
        # One sheet shows what markup looks like that is none, and a sheet has no order to go through it in.
        yield f"gallery-{specimen.key}", sheet, [*cutting.cut(sheet), *layout.overlapping(sheet)]
        sheet.close()
        sheet.deleteLater()
    with tempfile.TemporaryDirectory(prefix="teller-pictures-") as home:
        stage = Stage(app, practice, Path(home), dress.logical)
        for name, shown in every_screen(stage):
            yield name, shown, layout.findings(shown)
        stage.close()


def _contact_sheets(folder: Path, names: list[str]) -> None:
    """Many at a glance: twenty on a sheet."""
    each = _ACROSS * _DOWN
    for number, first in enumerate(range(0, len(names), each), start=1):
        cell = QSize(_THUMB.width(), _THUMB.height() + _CAPTION)
        sheet = QImage(cell.width() * _ACROSS, cell.height() * _DOWN, QImage.Format.Format_RGB32)
        sheet.fill(QColor("#888888"))
        painter = QPainter(sheet)
        for at, name in enumerate(names[first : first + each]):
            x, y = at % _ACROSS * cell.width(), at // _ACROSS * cell.height()
            picture = QImage(str(folder / f"{name}.png"))
            if picture.width() > _THUMB.width() or picture.height() > _THUMB.height():
                picture = picture.scaled(
                    _THUMB - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            painter.drawText(x + 4, y + _CAPTION - 5, name)
            painter.drawImage(x + 2, y + _CAPTION, picture)
        painter.end()
        sheet.save(str(folder / f"sheet-{number:02d}.png"))


def by_check(found: list[str]) -> dict[str, int]:
    """How often each check found something."""
    return dict(Counter(one.split(": ")[1] for one in found).most_common())
