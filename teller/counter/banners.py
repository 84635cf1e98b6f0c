"""The banners over the work area: what stands in the bank's way, and what was told at the sign-in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.notice import Notice, Tone
from teller.counter.widgets.plain import bare


class Banners(QWidget):
    """One under the other; without anything to say it takes no room. None takes the focus, or has to be answered."""

    def __init__(self) -> None:
        super().__init__()
        self.fault, self.told = Notice("window.banner"), Notice("window.told")
        self._column = QVBoxLayout(self)
        bare(self._column, look.SMALL)
        for one in (self.fault, self.told):
            self._column.addWidget(one)

    def say(self, banner: Notice, text: str, tone: Tone, action: str = "") -> None:
        banner.say(text, tone, action)
        self._make_room()

    def clear(self, banner: Notice) -> None:
        banner.clear()
        self._make_room()

    def _make_room(self) -> None:
        """A gap above nothing would be seen."""
        speaks = any(one.text() for one in (self.fault, self.told))
        self._column.setContentsMargins(*((look.WIDE, look.SMALL, look.WIDE, look.SMALL) if speaks else (0, 0, 0, 0)))
