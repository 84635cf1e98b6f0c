"""The stylesheet and the palette of the program, made of look's tokens."""

import re
from string import Template
from typing import Final

from PySide6.QtGui import QPalette

from teller.counter import look

# $role is a colour, $type_role a size and weight, $round a corner, $raised an edge by its elevation. 13u is thirteen
# pixels times the reader's font scale. A $control is as high inside an edge of one pixel as it is inside the focus
# ring of two when it is $focused: nothing jumps when the cursor comes.
_SHEET: Final = """
QLabel[role="title"]{$type_title;min-height:32u}
QLabel[role="section"]{$type_section}
QLabel[role="strong"]{$type_strong}
QLabel[role="quiet"]{color:$quiet}
QLabel[role="small"]{$type_small;color:$quiet}
QLabel[role="money"]{$type_money}
QLabel[role="code"]{$type_strong;font-family:monospace}
QLabel[role="short"]{$type_strong;color:$bad}
QLabel[role="balance"]{$type_balance}
QLabel[role="practice"]{background:$practice;color:$on_practice;$type_strong;border-radius:$round_small;padding:4u 10u}
QLabel[role="keycap"]{$type_small;color:$quiet;background:$canvas;border:$raised;border-radius:$round_small;
padding:1u 6u}
QLabel[tone="good"]{color:$good} QLabel[tone="warning"]{color:$warning} QLabel[tone="bad"]{color:$bad}
QLabel[tone="accent"]{color:$accent} QLabel[tone="quiet"]{color:$quiet} QLabel[tone="ink"]{color:$ink}
QFrame[rule="true"]{background:$hairline;border:0}
QFrame[banner="info"]{background:$accent_soft;border-radius:$round}
QFrame[banner="good"]{background:$good_soft;border-radius:$round}
QFrame[banner="warning"]{background:$warning_soft;border-radius:$round}
QFrame[banner="bad"]{background:$bad_soft;border-radius:$round}
QFrame[toast="true"]{background:$ink;border:$speaking;border-radius:$round}
QFrame[toast="true"] QLabel{color:$surface}
QFrame[card="true"]{background:$surface;border:$raised;border-radius:$round}
QFrame[floating="true"]{background:$surface;border:$floating;border-radius:$round}
QPushButton{outline:0;min-height:$control;padding:0 14u;border:1px solid $edge;border-radius:$round;background:$surface;
color:$ink}
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
QPushButton[weight="nav"]{border-color:transparent;background:transparent;text-align:left;padding:0 10u;min-height:$nav}
QPushButton[weight="nav"][dense="true"]{min-height:24u} QPushButton[weight="nav"][folded="true"]{padding:0 8u}
QPushButton[weight="nav"]:hover,QPushButton[weight="nav"]:pressed{background:$sunken}
QPushButton[weight="nav"]:checked{background:$accent_soft;color:$accent;font-weight:600}
QPushButton[weight="row"]{border-color:transparent;background:transparent;text-align:left;padding:0 10u}
QPushButton[weight="row"]{min-height:$wide_row}
QPushButton[weight="row"]:hover,QPushButton[weight="row"]:pressed{background:$accent_soft}
QToolButton{border:0;border-radius:$round_small;padding:4u;background:transparent;color:$ink}
QToolButton::menu-indicator{image:none}
QToolButton:hover{background:$sunken}
QLineEdit,QPlainTextEdit,QComboBox{border:1px solid $edge;border-radius:$round;background:$surface;color:$ink;
placeholder-text-color:$quiet;selection-background-color:$accent;selection-color:$on_accent}
QLineEdit,QComboBox{min-height:$control;padding:0 $pad} QPlainTextEdit{padding:4u 5u}
QLineEdit:focus,QComboBox:focus{border:2px solid $accent;min-height:$focused;padding:0 $pad_focused}
QComboBox{padding:0 $pad_box} QComboBox:focus{padding:0 $pad_box_focused}
QPlainTextEdit:focus{border:2px solid $accent;padding:3u 4u}
QLineEdit[bad="true"],QPlainTextEdit[bad="true"],QComboBox[bad="true"]{border-color:$bad}
QLineEdit:disabled,QPlainTextEdit:disabled,QComboBox:disabled{color:$faint;border-color:$hairline;background:$canvas}
QLineEdit[role="money"]{$type_money;min-height:$money_control}
QLineEdit[role="money"]:focus{min-height:$money_focused}
QLineEdit[eye="true"]{padding-right:36u}
QLineEdit[search="true"]{background:$canvas}
QLineEdit[search="true"]:focus{background:$surface}
QLineEdit:read-only,QPlainTextEdit:read-only{background:$sunken;border-color:transparent}
QLineEdit:read-only:focus,QPlainTextEdit:read-only:focus{border-color:$accent}
QComboBox::drop-down{border:0;width:28u} QComboBox::down-arrow{image:none}
QComboBox QAbstractItemView{border:$floating;background:$surface;padding:4px;outline:0;
selection-background-color:$accent_soft;selection-color:$ink}
QListView[listing="true"]{border:$floating;border-radius:$round;background:$surface;padding:4px;outline:0}
QTableView,QListView{border:0;background:$surface;selection-background-color:$accent_soft;selection-color:$ink;outline:0}
QListView[nav="true"]{background:$canvas;border:2px solid $canvas;padding:8u}
QListView[nav="true"]:focus{border-color:$accent}
QListView[nav="true"]::item{padding:0 8u;border-radius:$round_small;color:$ink}
QListView[nav="true"]::item:hover{background:$sunken}
QListView[nav="true"]::item:selected{background:$accent_soft;color:$accent}
QHeaderView{background:$surface;border:0}
QHeaderView::section{background:$surface;border:0;border-bottom:$raised;color:$quiet;$type_small;
padding:0 12u;min-height:30u}
QScrollBar:vertical{width:12px;background:transparent} QScrollBar:horizontal{height:12px;background:transparent}
QScrollBar::handle{background:$edge;border-radius:3px;margin:3px;min-height:28px;min-width:28px}
QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0} QScrollBar::add-page,QScrollBar::sub-page{background:none}
QScrollArea{border:0;background:transparent}
QToolTip{background:$ink;color:$surface;border:$speaking;padding:6px 8px}
QMenu{background:$surface;border:$floating;padding:4px} QMenu::item{padding:6u 20u;border-radius:$round_small}
QMenu::item:selected{background:$accent_soft;color:$ink}
"""

_WIDE_ROW = 42  # a row that is a button and has two lines' worth of calm around one
_PAD = 10


def text() -> str:
    """The stylesheet, for the theme, the font and the density of now."""
    scaled = re.sub(r"(\d+)u\b", lambda found: f"{look.px(int(found[1]))}px", _SHEET)
    return Template(Template(scaled).safe_substitute(_edges())).substitute(_colours() | _sizes())


def _colours() -> dict[str, str]:
    return {role: look.hex_colour(role) for role in look.roles()}


def _edges() -> dict[str, str]:
    return dict(look.ELEVATION)


def _sizes() -> dict[str, str]:
    high, money = look.px(look.CONTROL_HEIGHT), look.px(look.MONEY_HEIGHT)
    nav = look.px(look.NAV_HEIGHT) if not look.is_compact() else look.row_height()
    wide_row = look.px(_WIDE_ROW) if not look.is_compact() else look.px(look.CONTROL_HEIGHT)
    inside = {
        "control": high - 2, "focused": high - 4, "money_control": money - 2, "money_focused": money - 4,
        "nav": nav - 2, "wide_row": wide_row - 2, "pad": look.px(_PAD) - 1, "pad_focused": look.px(_PAD) - 2,
        "pad_box": look.px(_PAD) + 1, "pad_box_focused": look.px(_PAD),  # a line has a margin of two of its own
        "round": look.RADIUS, "round_small": look.RADIUS_SMALL,
    }  # fmt: skip
    types = {f"type_{role}": "font-size:{}px;font-weight:{}".format(*look.type_of(role)) for role in look.TYPE_ROLES}
    return {name: f"{length}px" for name, length in inside.items()} | types


def palette() -> QPalette:
    """The same for what no rule of the sheet is about."""
    made, role = QPalette(), QPalette.ColorRole
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
        made.setColor(which, look.colour(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, look.colour("faint"))
    return made
