"""Buttons: a word that says what happens, four weights, and the shortcut told in the tooltip."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QToolButton

from teller.counter import icons, look
from teller.counter.widgets.plain import spoken

Weight = Literal["normal", "primary", "quiet", "danger", "nav", "row"]

_ICON_ROLE = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A push button that wears the focus ring, and that Enter presses as well as the space bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if count := self.property("count"):
            self._paint_count(str(count))
        if not self.hasFocus():
            return
        # Inside the button, where no layout can cut it off; on the accent it is drawn in the colour of the text.
        primary = self.property("weight") == "primary"
        inset = 4 if primary else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("on_accent" if primary else "accent"), 2))
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, look.RADIUS - inset / 2, look.RADIUS - inset / 2)

    def _paint_count(self, count: str) -> None:
        """How many wait behind it, in a pill at its end; in its corner where it is only an icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("small")
        high = QFontMetrics(font).height()
        wide = max(high, QFontMetrics(font).horizontalAdvance(count) + look.px(look.SMALL))
        inset = look.px(look.SMALL) if self.text() else 0
        pill = QRectF(inset if self.isRightToLeft() else self.width() - inset - wide, 0, wide, high)
        if self.text():
            pill.moveTop((self.height() - high) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("warning"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(look.colour("surface"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)

    def sizeHint(self) -> QSize:
        """A page that is open is written in bold, and has to fit then, too, with how many wait behind it."""
        size = super().sizeHint()
        if self.property("weight") == "nav":
            text = spoken(self.text())
            bold, plain = QFontMetrics(look.font("strong")), QFontMetrics(look.font("body"))
            more = max(0, bold.horizontalAdvance(text) - plain.horizontalAdvance(text))
            if (count := self.property("count")) and text:
                more += QFontMetrics(look.font("small")).horizontalAdvance(str(count)) + look.px(2 * look.SMALL)
            size.setWidth(size.width() + more)
        return size

    def event(self, event: QEvent) -> bool:
        # Qt would show the button going down for a tenth of a second first: an expert feels each one.
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER and plain:
            if not event.isAutoRepeat():  # a key held down presses once
                self.click()
            return
        super().keyPressEvent(event)


def button(
    text: str, *, name: str, weight: Weight = "normal", icon: str | None = None, shortcut: str | None = None
) -> Button:
    """A button named `panel.thing`. The shortcut works in its window and is shown in the tooltip."""
    made = Button(text)
    made.setObjectName(name)
    made.setAccessibleName(spoken(text))
    made.setProperty("weight", weight)
    made.setAutoDefault(False)
    if icon is not None:
        icons.dress(made, icon, _ICON_ROLE.get(weight, "ink"))
    if shortcut is not None:
        from PySide6.QtGui import QKeySequence  # the sign-in screen has no shortcut and need not wait for it

        keys = QKeySequence(shortcut)
        made.setShortcut(keys)
        made.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
    return made


def tell_key(made: QPushButton, key: str) -> None:
    """Name the key that presses it in the tooltip, as the reader's language has it; the form listens for it."""
    from PySide6.QtGui import QKeySequence

    made.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def reword(made: QPushButton, text: str) -> None:
    """Change what a button says, for the eye and for the screen reader, and keep its shortcut."""
    keys = made.shortcut()
    made.setText(text)
    made.setAccessibleName(spoken(text))
    if not keys.isEmpty() and "&" not in text:
        made.setShortcut(keys)


def icon_button(icon: str, *, name: str, says: str) -> QToolButton:
    """A button that is only an icon; `says` is its tooltip and its name to a screen reader."""
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setToolTip(says)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    icons.dress(made, icon)
    look.set_variant(made, "iconic", value=True)
    return made
