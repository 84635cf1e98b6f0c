"""Sheets of what everything is made of: colours with their contrast, type, corners and heights, icons."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.gallery.specimen import Sheet, money, row
from teller.counter.widgets.plain import bare, icon_label, label
from teller.resources import path

_SIZES = ("TIGHT", "SMALL", "MEDIUM", "LARGE", "WIDE", "VAST")
_HEIGHTS = ("CONTROL_HEIGHT", "MONEY_HEIGHT", "ROW_HEIGHT", "COMPACT_ROW_HEIGHT", "NAV_HEIGHT", "TARGET")


class Swatch(QWidget):
    """A patch of a colour, or of a length."""

    def __init__(self, role: str, wide: int = 56, high: int = 40, radius: int = look.RADIUS) -> None:
        super().__init__()
        self._role, self._radius = role, radius
        self.setFixedSize(look.px(wide), look.px(high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour(self._role))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)


def _brightness(colour: QColor) -> float:
    parts = [channel / 255 for channel in (colour.red(), colour.green(), colour.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - WCAG
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_brightness(look.colour(one)), _brightness(look.colour(other))))
    return (lighter + 0.05) / (darker + 0.05)


def _named(picture: QWidget, name: str, more: str = "") -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    bare(column, look.TIGHT)
    column.addWidget(picture)
    column.addWidget(label(name))
    if more:
        column.addWidget(label(more, "small"))
    return made


def colours() -> QWidget:
    sheet = Sheet("Colours", "Each by its role. Below it: its contrast with the paper (surface).")
    parts = [
        _named(Swatch(role), role, f"{look.hex_colour(role)}  {_contrast(role, 'surface'):.1f}")
        for role in look.roles()
    ]
    for part in parts:
        part.setFixedWidth(look.px(136))
    sheet.show_state("All roles", *parts, beside=True)
    return sheet.end()


def types() -> QWidget:
    sheet = Sheet("Type", "The desktop's own font, with figures of one width. Medium weight emphasises.")
    for role in (*look.TYPE_ROLES[1:], "quiet"):
        text = f"{money(128_450)}" if role in {"money", "balance"} else "Everyday 4021 7733 06"
        size = "{} px, weight {}".format(*look.type_of(role)) if role in look.TYPE_ROLES else "13 px, quieter"
        shown = label(text, role)
        sheet.show_state(f"{role}: {size}", row(shown))
    sheet.show_state("body: 13 px, weight 400", label("Only 60.00 is available in Everyday.", wrap=True))
    return sheet.end()


def spaces() -> QWidget:
    sheet = Sheet("Space, corners, elevation", "A grid of four pixels. Paper casts no shadow: what floats has an edge.")
    for caption, names in (("Distances", _SIZES), ("Heights", _HEIGHTS)):
        parts = []
        for name in names:
            length = getattr(look, name)
            swatch = Swatch("accent_soft", length, 16, 0) if names is _SIZES else Swatch("accent_soft", 56, length)
            parts.append(_named(swatch, f"{name.lower()} {length}"))
        sheet.show_state(caption, *parts, beside=True)
    corners = (("small", look.RADIUS_SMALL), ("usual", look.RADIUS), ("large", look.RADIUS_LARGE))
    rounds = [_named(Swatch("surface", 72, 48, radius), f"{name} {radius}") for name, radius in corners]
    sheet.show_state("Corners", *rounds, beside=True)
    sheet.show_state(
        "Elevation: raised, floating, speaking", *(_elevated(name) for name in ("card", "floating", "toast"))
    )
    return sheet.end()


def _elevated(name: str) -> QFrame:
    made = QFrame()
    made.setProperty(name, "true")
    column = QVBoxLayout(made)
    column.setContentsMargins(look.LARGE, look.MEDIUM, look.LARGE, look.MEDIUM)
    says = {
        "card": "Raised: a hairline, for a sheet on the page",
        "floating": "Floating: the edge of a control, for a menu or a list that drops down",
        "toast": "Speaking: ink with the paper's colour on it, for a toast or a tooltip",
    }
    column.addWidget(label(says[name], wrap=True))
    return made


def icon_sheet() -> QWidget:
    sheet = Sheet("Icons", "24 by 24, one line of 1.75, round ends; tinted with a role, and never without a word.")
    names = sorted(drawing.stem for drawing in path("icons").glob("*.svg"))
    for caption, size in (("18 px, as beside words", look.ICON), ("14 px, as in pills", 14), ("36 px", 36)):
        holder = QWidget()
        grid = QGridLayout(holder)
        bare(grid, look.SMALL)
        for at, name in enumerate(names):
            cell = _named(icon_label(name, "ink", size), name) if size == 36 else icon_label(name, "ink", size)  # noqa: PLR2004
            cell.setMinimumSize(QSize(look.px(size), look.px(size)))
            columns = 6 if size == 36 else 14  # noqa: PLR2004
            grid.addWidget(cell, at // columns, at % columns)
        sheet.show_state(caption, holder)
    tinted = [icon_label("frozen", role) for role in ("ink", "quiet", "accent", "good", "warning", "bad", "faint")]
    sheet.show_state("Tinted", *tinted, beside=True)
    return sheet.end()
