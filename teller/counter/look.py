"""The one place where the counter's colours, sizes, type and stylesheet are decided."""

import os
import re
from string import Template
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
ROW_HEIGHT: Final = 36
COMPACT_ROW_HEIGHT: Final = 28
RADIUS: Final = 6
ICON: Final = 18

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

# One stylesheet for everything. $role is a colour; 13u is thirteen pixels times the reader's font scale.
_SHEET: Final = """
QLabel[role="title"]{font-size:20u;font-weight:600;min-height:32u}
QLabel[role="section"]{font-size:15u;font-weight:600}
QLabel[role="strong"]{font-weight:600}
QLabel[role="quiet"]{color:$quiet}
QLabel[role="small"]{font-size:12u;color:$quiet}
QLabel[role="money"]{font-size:20u;font-weight:600}
QLabel[role="short"]{font-weight:600;color:$bad}
QLabel[role="balance"]{font-size:32u;font-weight:500}
QLabel[role="practice"]{background:$practice;color:$on_practice;font-weight:600;border-radius:4px;padding:4u 10u}
QLabel[tone="good"]{color:$good} QLabel[tone="warning"]{color:$warning} QLabel[tone="bad"]{color:$bad}
QLabel[tone="accent"]{color:$accent} QLabel[tone="quiet"]{color:$quiet}
QFrame[rule="true"]{background:$hairline;border:0}
QFrame[banner="info"]{background:$accent_soft;border-radius:6px}
QFrame[banner="good"]{background:$good_soft;border-radius:6px}
QFrame[banner="warning"]{background:$warning_soft;border-radius:6px}
QFrame[banner="bad"]{background:$bad_soft;border-radius:6px}
QFrame[toast="true"]{background:$ink;border-radius:6px}
QFrame[toast="true"] QLabel{color:$surface}
QFrame[card="true"]{background:$surface;border:1px solid $hairline;border-radius:6px}
QPushButton{outline:0}
QPushButton{min-height:30u;padding:0 14u;border:1px solid $edge;border-radius:6px;background:$surface;color:$ink}
QPushButton:hover{background:$canvas} QPushButton:pressed,QPushButton:checked{background:$sunken}
QPushButton:disabled{color:$faint;border-color:$hairline}
QPushButton[weight="primary"]{background:$accent;border-color:$accent;color:$on_accent;font-weight:600}
QPushButton[weight="primary"]:hover,QPushButton[weight="primary"]:pressed{background:$accent_strong}
QPushButton[weight="primary"]:disabled{background:$sunken;border-color:$hairline;color:$faint}
QPushButton[weight="quiet"]{border-color:transparent;background:transparent;color:$accent;padding:0 10u}
QPushButton[weight="quiet"]:hover,QPushButton[weight="quiet"]:pressed{background:$accent_soft}
QPushButton[weight="quiet"]:disabled{color:$faint}
QPushButton[weight="danger"]{border-color:$bad;color:$bad}
QPushButton[weight="danger"]:hover,QPushButton[weight="danger"]:pressed{background:$bad_soft}
QPushButton[weight="danger"]:disabled{color:$faint;border-color:$hairline}
QPushButton[weight="nav"]{border-color:transparent;background:transparent;text-align:left;padding:0 10u;min-height:34u}
QPushButton[weight="nav"][dense="true"]{min-height:24u} QPushButton[weight="nav"][folded="true"]{padding:0 8u}
QPushButton[weight="nav"]:hover{background:$sunken}
QPushButton[weight="nav"]:checked{background:$accent_soft;color:$accent;font-weight:600}
QPushButton[weight="row"]{border:1px solid transparent;background:transparent;text-align:left;padding:0 10u}
QPushButton[weight="row"]{min-height:40u}
QPushButton[weight="row"]:hover{background:$accent_soft}
QToolButton{border:0;border-radius:4px;padding:4u;background:transparent;color:$ink}
QToolButton::menu-indicator{image:none}
QToolButton:hover{background:$sunken}
QLineEdit,QPlainTextEdit,QComboBox{border:1px solid $edge;border-radius:6px;background:$surface;color:$ink;
placeholder-text-color:$quiet;selection-background-color:$accent;selection-color:$on_accent}
QLineEdit,QComboBox{min-height:30u;padding:0 9u} QPlainTextEdit{padding:4u 5u}
QLineEdit:focus,QComboBox:focus{border:2px solid $accent;min-height:28u;padding:0 8u}
QPlainTextEdit:focus{border:2px solid $accent;padding:3u 4u}
QLineEdit[bad="true"],QPlainTextEdit[bad="true"],QComboBox[bad="true"]{border-color:$bad}
QLineEdit:disabled,QPlainTextEdit:disabled,QComboBox:disabled{color:$faint;border-color:$hairline;background:$canvas}
QLineEdit:read-only{background:$canvas}
QLineEdit[role="money"]{font-size:20u;font-weight:600;min-height:42u}
QLineEdit[role="money"]:focus{min-height:40u}
QLineEdit[eye="true"]{padding-right:36u}
QLineEdit[search="true"]{background:$canvas;border-color:$hairline}
QLineEdit[search="true"]:focus{background:$surface;border-color:$accent}
QComboBox::drop-down{border:0;width:28u} QComboBox::down-arrow{image:none}
QComboBox QAbstractItemView{border:1px solid $edge;background:$surface;padding:4px;outline:0;
selection-background-color:$accent_soft;selection-color:$ink}
QTableView{border:0;background:$surface;selection-background-color:$accent_soft;selection-color:$ink;outline:0}
QHeaderView{background:$surface;border:0}
QHeaderView::section{background:$surface;border:0;border-bottom:1px solid $hairline;color:$quiet;font-size:12u;
padding:0 12u;min-height:30u}
QScrollBar:vertical{width:12px;background:transparent} QScrollBar:horizontal{height:12px;background:transparent}
QScrollBar::handle{background:$edge;border-radius:3px;margin:3px;min-height:28px;min-width:28px}
QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0} QScrollBar::add-page,QScrollBar::sub-page{background:none}
QScrollArea{border:0;background:transparent}
QToolTip{background:$ink;color:$surface;border:0;padding:6px 8px}
QMenu{background:$surface;border:1px solid $edge;padding:4px} QMenu::item{padding:6u 20u;border-radius:4px}
QMenu::item:selected{background:$accent_soft;color:$ink}
QProgressBar{border:0;border-radius:3px;background:$sunken;max-height:6px;min-height:6px}
QProgressBar::chunk{background:$accent;border-radius:3px}
"""


class _Now:
    theme: Theme = "light"
    asked: Theme | None = None
    asked_scale: float | None = None
    scale: float = 1.0
    following = False
    fusion = False


_now = _Now()


def choose_style() -> None:
    """Call before QApplication is made: Fusion from the start saves 8 ms that the class QStyle costs Python."""
    os.environ[_STYLE] = "Fusion"
    _now.fusion = True


def apply(app: QApplication, theme: Theme | None = None, scale: float | None = None) -> None:
    """Dress the program. Without a theme it follows the desktop; without a scale, the desktop's font size."""
    _now.asked, _now.asked_scale = theme, scale
    if not _now.fusion:
        app.setStyle("Fusion")
        _now.fusion = True
    if os.environ.get(_STYLE) == "Fusion":
        del os.environ[_STYLE]  # it was meant for us, not for the programs we start
    if not _now.following:
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _dress(app))
        _now.following = True
    scheme = {None: Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}[theme]
    app.styleHints().setColorScheme(scheme)
    _dress(app)


def _dress(app: QApplication) -> None:
    system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    _now.theme = _now.asked or ("dark" if system_dark else "light")
    desktop = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    _now.scale = _now.asked_scale or max(1.0, QFontInfo(desktop).pixelSize() / _BODY_PX)
    desktop.setPixelSize(px(_BODY_PX))
    desktop.setFeature(QFont.Tag("tnum"), 1)  # every figure of a bank stands in its column
    app.setFont(desktop)
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())
    app.setProperty("look", f"{_now.theme} {_now.scale}")
    from teller.counter import icons

    icons.redress(app)


def theme() -> Theme:
    """The theme on screen now."""
    return _now.theme


def scale() -> float:
    """How much larger than 13 px the reader's body text is."""
    return _now.scale


def hex_colour(role: str) -> str:
    return _COLOURS[role][_now.theme == "dark"]


def colour(role: str) -> QColor:
    """The colour of a role in the theme on screen now."""
    return QColor(hex_colour(role))


def px(length: int) -> int:
    """A length that grows with the reader's font."""
    return round(length * _now.scale)


def font(role: str) -> QFont:
    """The font of a type role, for what is painted by hand."""
    size, weight = _TYPE[role]
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
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


def _sheet() -> str:
    colours = {role: hex_colour(role) for role in _COLOURS}
    scaled = re.sub(r"(\d+)u\b", lambda found: f"{px(int(found[1]))}px", _SHEET)
    return Template(scaled).substitute(colours)


def _palette() -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    every = {
        role.Window: "surface", role.Base: "surface", role.AlternateBase: "canvas", role.Button: "surface",
        role.WindowText: "ink", role.Text: "ink", role.ButtonText: "ink", role.BrightText: "on_accent",
        role.ToolTipBase: "ink", role.ToolTipText: "surface", role.PlaceholderText: "quiet",
        role.Highlight: "accent", role.HighlightedText: "on_accent", role.Accent: "accent",
        role.Link: "accent", role.LinkVisited: "accent",
        role.Light: "surface", role.Midlight: "canvas", role.Mid: "hairline", role.Dark: "edge",
        role.Shadow: "hairline",
    }  # fmt: skip
    for which, name in every.items():
        palette.setColor(which, colour(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, colour("faint"))
    return palette
