"""The tokens of the counter: its colours, sizes, type, corners, elevation and motion are decided here and nowhere else.

`sheet.py` makes the stylesheet and the palette of them.
"""

import os
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

Theme = Literal["light", "dark"]

# The grid of four pixels, by name. Scale with px() where a font that grows must push things apart.
TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24
VAST: Final = 32

CONTROL_HEIGHT: Final = 32
MONEY_HEIGHT: Final = 44
ROW_HEIGHT: Final = 36
COMPACT_ROW_HEIGHT: Final = 28
NAV_HEIGHT: Final = 36
TARGET: Final = 24
"""What can be pressed is at least so wide and high (WCAG 2.2, 2.5.8)."""
ICON: Final = 18

RADIUS_SMALL: Final = 4
RADIUS: Final = 6
RADIUS_LARGE: Final = 12

ELEVATION: Final = {
    # Paper casts no shadow here. What lies on the page has a hairline; what floats over it and can be used (a menu,
    # a list that drops down, a dialog) has the edge of a control; what floats and only speaks (a toast, a tooltip)
    # is ink with the paper's colour on it.
    "flat": "0",
    "raised": "1px solid $hairline",
    "floating": "1px solid $edge",
    "speaking": "0",
}

MOTION_MS: Final = 120
"""Nothing that moves takes longer; `motion()` is 0 where the desktop or the reader wants stillness."""

_BODY_PX: Final = 13
_STYLE: Final = "QT_STYLE_OVERRIDE"

_COLOURS: Final[dict[str, tuple[str, str]]] = {
    # Light, dark. Text is at least 6.1:1 and an edge at least 3.3:1 on its surface.
    "canvas": ("#F5F6F8", "#12151B"),
    "surface": ("#FFFFFF", "#1A1E26"),
    "sunken": ("#ECEEF2", "#0D1015"),
    "hairline": ("#D9DDE4", "#2C323D"),
    "edge": ("#7E8796", "#7F8898"),
    "ink": ("#161A22", "#EDF0F5"),
    "quiet": ("#4D5666", "#A9B2C1"),
    "faint": ("#8A92A0", "#6C7585"),  # disabled text only: it carries nothing one has to read
    "accent": ("#0B5FBF", "#6CB0FF"),
    "accent_strong": ("#094C99", "#8FC3FF"),
    "accent_soft": ("#E4EEF9", "#21324A"),
    "on_accent": ("#FFFFFF", "#0A1A2E"),
    "good": ("#14703A", "#6FD08F"),
    "good_soft": ("#E6F3EB", "#1B3226"),
    "warning": ("#8A5300", "#F0B455"),
    "warning_soft": ("#FBF1DF", "#372C1A"),
    "bad": ("#B3261E", "#FF8A80"),
    "bad_soft": ("#FBE9E7", "#3D2323"),
    "practice": ("#6A2FB5", "#C4A1FF"),
    "on_practice": ("#FFFFFF", "#1B0E33"),
}

# Where the desktop asks for more contrast, decoration is drawn as edges are, and quiet words in full ink.
_MORE_CONTRAST: Final = {"hairline": "edge", "edge": "quiet", "quiet": "ink"}

_TYPE: Final[dict[str, tuple[int, int]]] = {
    # pixels and weight
    "body": (13, 400),
    "strong": (13, 600),
    "small": (12, 400),
    "section": (15, 600),
    "title": (20, 600),
    "money": (20, 600),
    "balance": (32, 500),
}
TYPE_ROLES: Final = tuple(_TYPE)


class _Now:
    theme: Theme = "light"
    asked: Theme | None = None
    asked_scale: float | None = None
    scale: float = 1.0
    compact = False
    still = False
    contrast = False
    following = False
    fusion = False


_now = _Now()


def choose_style() -> None:
    """Call before QApplication is made: Fusion from the start saves 8 ms that the class QStyle costs Python."""
    os.environ[_STYLE] = "Fusion"
    _now.fusion = True


def apply(
    app: QApplication,
    theme: Theme | None = None,
    scale: float | None = None,
    *,
    compact: bool = False,
    still: bool = False,
) -> None:
    """Dress the program. Without a theme it follows the desktop; without a scale, the desktop's font size.

    `compact` makes rows lower; `still` stops what little moves, whatever the desktop says.
    """
    _now.asked, _now.asked_scale, _now.compact, _now.still = theme, scale, compact, still
    if not _now.fusion:
        app.setStyle("Fusion")
        _now.fusion = True
    if os.environ.get(_STYLE) == "Fusion":
        del os.environ[_STYLE]  # it was meant for us, not for the programs we start
    hints = app.styleHints()
    if not _now.following:
        hints.colorSchemeChanged.connect(lambda _scheme: _dress(app))
        if hasattr(hints.accessibility(), "contrastPreference"):  # since Qt 6.11
            hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: _dress(app))
        _now.following = True
    scheme = {None: Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}[theme]
    hints.setColorScheme(scheme)
    _dress(app)


def _dress(app: QApplication) -> None:
    from teller.counter import icons, sheet

    hints = app.styleHints()
    _now.theme = _now.asked or ("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")
    wish = getattr(hints.accessibility(), "contrastPreference", None)
    _now.contrast = wish is not None and wish() == Qt.ContrastPreference.HighContrast
    desktop = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    _now.scale = _now.asked_scale or max(1.0, QFontInfo(desktop).pixelSize() / _BODY_PX)
    desktop.setPixelSize(px(_BODY_PX))
    desktop.setFeature(QFont.Tag("tnum"), 1)  # every figure of a bank stands in its column
    app.setFont(desktop)
    app.setPalette(sheet.palette())
    app.setStyleSheet(sheet.text())
    app.setProperty("look", f"{_now.theme} {_now.scale}")
    if _now.still:
        _stop_effects(app)
    icons.redress(app)


def _stop_effects(app: QApplication) -> None:
    """Menus, lists that drop down and tooltips appear at once, where the platform would slide or fade them in."""
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
                   Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip):  # fmt: skip
        app.setEffectEnabled(effect, False)


def theme() -> Theme:
    """The theme on screen now."""
    return _now.theme


def scale() -> float:
    """How much larger than 13 px the reader's body text is."""
    return _now.scale


def is_compact() -> bool:
    return _now.compact


def row_height() -> int:
    """How high a row of a table or a list is, in the density and the font of the reader."""
    return px(COMPACT_ROW_HEIGHT if _now.compact else ROW_HEIGHT)


def motion() -> int:
    """How many milliseconds something may take to move: none where stillness is wanted."""
    from PySide6.QtWidgets import QStyle  # eight milliseconds that the first paint does not wait for

    if _now.still or QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return 0
    return MOTION_MS


def roles() -> tuple[str, ...]:
    """Every colour role."""
    return tuple(_COLOURS)


def hex_colour(role: str) -> str:
    if _now.contrast:
        role = _MORE_CONTRAST.get(role, role)
    return _COLOURS[role][_now.theme == "dark"]


def colour(role: str) -> QColor:
    """The colour of a role in the theme on screen now."""
    return QColor(hex_colour(role))


def px(length: int) -> int:
    """A length that grows with the reader's font."""
    return round(length * _now.scale)


def type_of(role: str) -> tuple[int, int]:
    """A type role's size in pixels of the reader and its weight."""
    size, weight = _TYPE[role]
    return px(size), weight


def font(role: str) -> QFont:
    """The font of a type role, for what is painted by hand."""
    size, weight = type_of(role)
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    return made


def set_variant(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def lay_canvas(widget: QWidget) -> None:
    """Put the widget on the canvas colour instead of the paper; follows the theme without a stylesheet rule."""
    widget.setBackgroundRole(QPalette.ColorRole.AlternateBase)
    widget.setAutoFillBackground(True)
