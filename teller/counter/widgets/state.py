"""Switches a panel between loading, empty, failed, not permitted and its content, never taken for each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from teller.counter import icons, look
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import announce, label


class StateStack(Pages):
    """Starts with loading; the content is built by the caller and only shown or hidden here.

    Signals: acted when the offered button (try again, the first step) is pressed.
    """

    acted = Signal()

    def __init__(self, content: QWidget, *, name: str, heading: str = "") -> None:
        """`heading` is for a content that brings the page's title along: it stays when the content does not."""
        super().__init__()
        self.setObjectName(name)
        self._content, self._message = content, QWidget()
        self._icon = QLabel()
        self._title = label("", "section", f"{name}.title", wrap=True)
        self._text = label("", "quiet", f"{name}.text", wrap=True)
        self.action = button("", name=f"{name}.action")
        self.action.clicked.connect(self.acted)
        column = QVBoxLayout(self._message)
        column.setSpacing(look.SMALL)
        if heading:
            column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
            column.addWidget(label(heading, "title"))
        column.addStretch(1)
        for widget in (self._icon, self._title, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(look.SMALL)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        self.addWidget(content)
        self.addWidget(self._message)
        self._state = ""
        self.show_loading()

    def state(self) -> str:
        """One of loading, empty, failed, not permitted, content."""
        return self._state

    def show_content(self) -> None:
        self._state = "content"
        self.setCurrentWidget(self._content)

    def show_loading(self, text: str = "") -> None:
        self._say("loading", ("clock", "quiet"), self.tr("One moment…"), text)

    def show_empty(self, title: str, text: str = "", action: str = "") -> None:
        """What would stand here, and the first step towards it."""
        self._say("empty", ("journal", "quiet"), title, text, action)

    def show_failed(self, text: str, action: str = "") -> None:
        self._say("failed", ("warning", "bad"), self.tr("This could not be loaded"), text, action)

    def show_not_permitted(self, text: str) -> None:
        self._say("not permitted", ("lock", "quiet"), self.tr("Not for your role"), text)

    def _say(self, state: str, look_of: tuple[str, str], title: str, text: str, action: str = "") -> None:
        self._state = state
        icons.dress(self._icon, *look_of, 28)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        reword(self.action, action)
        look.set_variant(self.action, "weight", "primary" if state == "empty" else "normal")
        self.action.setVisible(bool(action))
        self.setCurrentWidget(self._message)
        if state != "loading":
            announce(self._message, f"{title}. {text}", urgent=state != "empty")
