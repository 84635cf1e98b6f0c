"""What a sheet of the gallery is made of: parts in a state, each with the state's name beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from teller.bank.money import Currency, Money
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.gallery.flow import Flow
from teller.counter.widgets.button import Button
from teller.counter.widgets.choice import Box
from teller.counter.widgets.plain import label

Part = TypeVar("Part", bound=QWidget)

EURO: Final = Currency("EUR", 2)
_WIDE: Final = 640


@dataclass(frozen=True, slots=True)
class Specimen:
    """One sheet: its key (as in a picture's file name), its title, and how it is built."""

    key: str
    title: str
    build: Callable[[], QWidget]


def figures() -> Figures:
    """Of a bank that does not exist, in the reader's locale."""
    return Figures(EURO, QLocale())


def money(cents: int) -> str:
    return figures().money(Money(cents))


class Sheet(QWidget):
    """A column of states, one below the other."""

    def __init__(self, title: str, says: str = "", *, wide: int = _WIDE) -> None:
        super().__init__()
        self.setObjectName("gallery.sheet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.WIDE)
        self._column.setSpacing(look.SMALL)
        self._column.addWidget(label(title, "title"))
        if says:
            self._column.addWidget(label(says, "quiet", wrap=True))
        self._wide = look.px(wide)

    def show_state(self, caption: str, *parts: QWidget, beside: bool = False) -> None:
        """The caption, and below it the parts in that state; `beside` one another where they are small."""
        self._column.addSpacing(look.MEDIUM)
        self._column.addWidget(label(caption, "small"))
        if beside:
            self._column.addWidget(row(*parts))
            return
        for part in parts:
            part.setMaximumWidth(min(part.maximumWidth(), self._wide))
            self._column.addWidget(part)

    def end(self) -> QWidget:
        """Nothing has the focus but what pretends to."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.addStretch(1)
        return self


def row(*parts: QWidget) -> QWidget:
    """Small parts side by side, and on the next line where they do not fit."""
    made = QWidget()
    flow = Flow(made)
    for part in parts:
        flow.addWidget(part)
    return made


class StateButton(Button):
    """A button that looks as if it were hovered over, pressed or had the focus."""

    pretends: QStyle.StateFlag | None = None

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self.pretends is not None:
            option.state |= self.pretends
            if self.pretends == QStyle.StateFlag.State_Sunken:
                option.state &= ~QStyle.StateFlag.State_Raised

    def hasFocus(self) -> bool:
        return self.pretends == QStyle.StateFlag.State_HasFocus or super().hasFocus()


class FocusedLine(QLineEdit):
    """A line that looks as if the cursor were in it."""

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        option.state |= QStyle.StateFlag.State_HasFocus


class FocusedBox(Box):
    """A choice that looks as if it had the focus."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.state |= QStyle.StateFlag.State_HasFocus


def pretending(made: StateButton, state: QStyle.StateFlag) -> StateButton:
    made.pretends = state
    return made


def disabled(part: Part) -> Part:
    part.setEnabled(False)
    return part
