"""Notices: a banner that stays until it is dealt with, and a toast that goes by itself and never takes the focus."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from teller.counter import icons, look
from teller.counter.widgets.button import Button, button, reword
from teller.counter.widgets.field import NOTICE_ICON
from teller.counter.widgets.plain import announce, label

Tone = Literal["info", "good", "warning", "bad"]


class Notice(QFrame):
    """An inline banner, hidden until it has something to say.

    Signals: acted when its button is pressed.
    """

    acted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon = QLabel()
        self._text = label("", None, f"{name}.text", wrap=True)
        self.action: Button = button("", name=f"{name}.action", weight="quiet")
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MEDIUM, look.SMALL, look.MEDIUM, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, text: str, tone: Tone = "bad", action: str = "") -> None:
        """Show the text; with `action`, a button that says so and emits `acted`."""
        look.set_variant(self, "banner", tone)
        icons.dress(self._icon, NOTICE_ICON[tone], "accent" if tone == "info" else tone)
        self._text.setText(text)
        self.action.setVisible(bool(action))
        reword(self.action, action)
        self.show()
        announce(self, text, urgent=tone == "bad")

    def reword(self, text: str) -> None:
        """Say it otherwise, to whoever is reading: a screen reader is not told again."""
        self._text.setText(text)

    def text(self) -> str:
        """What it says now, or nothing while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def clear(self) -> None:
        """Say nothing, and keep no word of what was said."""
        self._text.clear()
        self.hide()


class Toast(QFrame):
    """A line at the foot of its parent for some seconds: something was done, nothing has to be answered."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("window.toast")
        self.setProperty("toast", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon, self._text = QLabel(), label("", None, "window.toast.text")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.LARGE, look.MEDIUM, look.LARGE, look.MEDIUM)
        row.setSpacing(look.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str, seconds: float = 6.0, icon: str = "check") -> None:
        icons.dress(self._icon, icon, "surface")
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(int(seconds * 1000))
        announce(self, text)

    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def clear(self) -> None:
        """Say nothing, and keep no word of what was said."""
        self._timer.stop()
        self.hide()
        self._text.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._place()
        return False

    def _place(self) -> None:
        """At the foot, as wide as its words; in several lines where the window is narrower than they are."""
        over, layout = self._over, self.layout()
        widest = over.width() - 2 * look.WIDE
        self._text.setWordWrap(False)
        size = self.sizeHint()
        if layout is not None and size.width() > widest:
            self._text.setWordWrap(True)
            size = QSize(widest, layout.totalHeightForWidth(widest))
        self.resize(size)
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - look.px(56))
