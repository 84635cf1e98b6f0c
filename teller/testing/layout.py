"""Looks over a window that is shown: what is cut, overlaps, scrolls sideways, is too small, or is read as markup.

Each check answers a list of findings, empty where all is well. `findings` runs them all, those of `reading` included.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from teller.counter import look

TOLERANCE = 1  # pixels: what rounding at a fraction of a scale may cost
# What lies over the others on purpose, by name; a widget says so itself with a property `overlay` or `floating`.
OVERLAYS = ("window.toast", "window.practice_mark", "window.corner", "palette.list")
_MARKUP = ("<b>", "<i>", "<br", "<span", "<p>", "&amp;", "&lt;", "&gt;", "&quot;")


@dataclass(frozen=True)
class Finding:
    """What is wrong with which widget, named by the way down to it."""

    check: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.check}: {self.where}: {self.what}"


def findings(window: QWidget) -> list[Finding]:
    """Everything that any check finds."""
    from teller.testing import cutting, reading

    checks = (cutting.cut, overlapping, sideways, small, markup, reading.nameless, reading.tab_order)
    with _looking_once(window):
        return [finding for check in checks for finding in check(window)]


def overlapping(window: QWidget) -> list[Finding]:
    """Two widgets beside each other that are drawn over each other."""
    found = []
    for parent in [window, *seen(window)]:
        if isinstance(parent, QAbstractScrollArea):
            continue  # its bars may lie over what scrolls
        children = [one for one in _children(parent) if one.isVisible() and not _is_overlay(one)]
        for at, one in enumerate(children):
            for other in children[at + 1 :]:
                shared = one.geometry() & other.geometry()
                if shared.width() > TOLERANCE and shared.height() > TOLERANCE:
                    what = f"shares {shared.width()}x{shared.height()} px with {name_of(other)}"
                    found.append(Finding("overlapping", path_of(one), what))
    return found


def sideways(window: QWidget) -> list[Finding]:
    """What would have to be scrolled to the side to be read."""
    return [
        Finding("sideways", path_of(area), f"scrolls {area.horizontalScrollBar().maximum()} px to the side")
        for area in seen(window)
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]


def small(window: QWidget) -> list[Finding]:
    """What is pressed or typed into, and is smaller than a hand needs."""
    return [
        Finding("small", path_of(one), f"is {one.width()}x{one.height()} px")
        for one in seen(window)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox)
        and not is_internal(one)
        and (one.width() < look.TARGET or one.height() < look.TARGET)
    ]


def markup(window: QWidget) -> list[Finding]:
    """A text that could be read as markup, or that shows the marks."""
    found = []
    for one in seen(window):
        if isinstance(one, QLabel) and one.text():
            if one.textFormat() is not Qt.TextFormat.PlainText:
                found.append(Finding("markup", path_of(one), f"would read {one.text()!r} as markup"))
            elif any(mark in one.text() for mark in _MARKUP):
                found.append(Finding("markup", path_of(one), f"shows {one.text()!r}"))
    return found


class Still:
    """Holds still: takes down where everything is, and finds what has moved by itself since."""

    def __init__(self, window: QWidget) -> None:
        self._window, self._before = window, _places(window)

    def moved(self) -> list[Finding]:
        """What is elsewhere now, or of another size; what came or went is not of interest here."""
        after = _places(self._window)
        return [
            Finding("moved", path_of(widget), f"from {_said(place)} to {_said(after[widget])}")
            for widget, place in self._before.items()
            if widget in after and after[widget] != place and not _tells_time(widget)
        ]


# -- what the checks share


def seen(window: QWidget) -> list[QWidget]:
    """Every widget below the window that is shown and belongs to no window of its own, scrolled out of sight or not."""
    known = _looked_at.get(window)
    if known is not None:
        return known
    return [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]


_looked_at: dict[QWidget, list[QWidget]] = {}


@contextmanager
def _looking_once(window: QWidget) -> Iterator[None]:
    """While this lasts nothing happens on the window, so that all checks go by one look at what is on it."""
    _looked_at[window] = seen(window)
    try:
        yield
    finally:
        _looked_at.clear()


def name_of(widget: QWidget) -> str:
    """Its object name, or what it is where it has none."""
    return widget.objectName() or f"({type(widget).__name__})"


def path_of(widget: QWidget) -> str:
    """The named widgets down to this one: `window > accounts > accounts.table`."""
    names = [name_of(widget)]
    above = widget.parentWidget()
    while above is not None:
        if above.objectName() and not above.objectName().startswith("qt_"):
            names.append(above.objectName())
        above = above.parentWidget()
    return " > ".join(reversed(names))


def is_internal(widget: QWidget) -> bool:
    """A part that Qt puts into a widget of its own, such as the button that clears a field."""
    unnamed = not widget.objectName() and isinstance(widget.parentWidget(), QLineEdit)
    return unnamed or widget.objectName().startswith("qt_")


def _children(parent: QWidget) -> list[QWidget]:
    return parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def lies_over(widget: QWidget) -> bool:
    """Whether it is an overlay, or a part of one."""
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        if _is_overlay(above):
            return True
        above = above.parentWidget()
    return False


def _is_overlay(widget: QWidget) -> bool:
    return (
        widget.isWindow()
        or widget.objectName() in OVERLAYS
        or bool(widget.property("overlay") or widget.property("floating"))
    )


def _tells_time(widget: QWidget) -> bool:
    """In the status line the time that is left is counted down, and other figures have another width."""
    return any(part == "window.status" for part in path_of(widget).split(" > "))


def _places(window: QWidget) -> dict[QWidget, QRect]:
    return {one: QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in seen(window)}


def _said(place: QRect) -> str:
    return f"{place.width()}x{place.height()} at {place.x()},{place.y()}"
