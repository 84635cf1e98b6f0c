"""Teller's line icons, tinted with the look's colours and redrawn when the theme changes."""

from functools import cache
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from teller.counter import look
from teller.resources import path

_WORN: Final = "icon_worn"  # a dynamic property: "name role size", so that a new theme can tint it again
_drawn: dict[tuple[str, str, int, float], QPixmap] = {}


@cache
def _drawing(name: str) -> str:
    return path(f"icons/{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, role: str = "ink", size: int = look.ICON) -> QPixmap:
    """The icon as a picture; `size` grows with the reader's font."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    side, colour = look.px(size), look.hex_colour(role)
    key = (name, colour, side, ratio)
    if key not in _drawn:
        _drawn[key] = _draw(_drawing(name).replace("currentColor", colour), side, ratio)
    return _drawn[key]


def _draw(svg: str, side: int, ratio: float) -> QPixmap:
    # QtSvg waits for the first icon, so that it costs the first paint nothing.
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(QSize(side, side) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(svg.encode()).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def dress(widget: QAbstractButton | QLabel, name: str, role: str = "ink", size: int = look.ICON) -> None:
    """Give a button or a label its icon and remember which, for the day the theme changes."""
    widget.setProperty(_WORN, f"{name} {role} {size}")
    _wear(widget)


def redress(app: QApplication) -> None:
    """Tint every icon on screen again."""
    for widget in app.allWidgets():
        if widget.property(_WORN):
            _wear(widget)


def _wear(widget: QWidget) -> None:
    name, role, size = str(widget.property(_WORN)).split()
    picture = pixmap(name, role, int(size))
    if isinstance(widget, QAbstractButton):
        from PySide6.QtGui import QIcon  # as late as QtSvg, for the same reason

        icon = QIcon(picture)
        icon.addPixmap(pixmap(name, "faint", int(size)), QIcon.Mode.Disabled)
        widget.setIcon(icon)
        widget.setIconSize(QSize(look.px(int(size)), look.px(int(size))))
    elif isinstance(widget, QLabel):
        widget.setPixmap(picture)
