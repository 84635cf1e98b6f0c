"""Labels that show every text as it is: nothing a customer is called can become markup."""

import re
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from teller.counter import icons, look


def label(text: str = "", role: str | None = None, name: str | None = None, *, wrap: bool = False) -> QLabel:
    """A plain-text label; roles are title, section, strong, quiet, small, money and balance."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role is not None:
        made.setProperty("role", role)
    if role in {"money", "balance"}:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if name is not None:
        made.setObjectName(name)
    return made


_LETTER: Final = re.compile(r"\(&[^&]\)|&(?!&)|(?<=&)&")


def spoken(text: str) -> str:
    """The text without the mark of its key: `&Amount` is read as Amount, and Chinese `金额(&A)` as 金额."""
    return _LETTER.sub("", text)


def copyable(text: str = "", role: str | None = None, name: str | None = None) -> QLabel:
    """A plain-text label whose text can be marked and copied, with the keyboard too."""
    made = label(text, role, name, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return made


def icon_label(name: str, role: str = "ink", size: int = look.ICON) -> QLabel:
    """An icon beside a word; the word carries the meaning, so the icon says nothing to a screen reader."""
    made = QLabel()
    icons.dress(made, name, role, size)
    return made


def rule() -> QFrame:
    """A hairline across the column."""
    made = QFrame()
    made.setProperty("rule", "true")
    made.setFixedHeight(1)
    return made


def bare(layout: QLayout, spacing: int = 0) -> None:
    """Take a layout's own margins away and set its spacing."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)


def as_a_page(content: QWidget) -> QWidget:
    """What stands in place of a page, with a page's margins."""
    page = QWidget()
    around = QVBoxLayout(page)
    around.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
    around.addWidget(content)
    return page


def at_the_top(widget: QWidget) -> QVBoxLayout:
    """For a row: the widget stands at its top, as high as its text needs in that width; an alignment would cut it."""
    column = QVBoxLayout()
    bare(column)
    column.addWidget(widget)
    column.addStretch(1)
    return column


def direction_of(text: str) -> Qt.LayoutDirection:
    """How a text is read, by its first letter; figures and what has no letters are read from left to right."""
    strong = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def at_the_start(widget: QWidget) -> QHBoxLayout:
    """For a column: the widget at the side where reading begins, as wide as it may be. Put into the column itself, it
    would get the height that its texts need at the column's whole width.
    """
    row = QHBoxLayout()
    bare(row)
    row.addWidget(widget, 1_000)
    row.addStretch(1)
    return row


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say what appeared, without moving the focus: a result when it has a moment, a refusal at
    once. What is not on screen is not said either. Nothing stays behind in the widget.
    """
    if not text or not widget.isVisible():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # two milliseconds before the first paint

    said = QAccessibleAnnouncementEvent(widget, text)
    manner = QAccessible.AnnouncementPoliteness
    said.setPoliteness(manner.Assertive if urgent else manner.Polite)
    QAccessible.updateAccessibility(said)
