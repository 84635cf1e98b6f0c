"""What is chosen in a list, beside it: its facts, what can be done with it, and one small form at a time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from teller.counter.widgets.button import Button
from teller.counter.widgets.form import Form
from teller.counter.widgets.pages import Pages

Item = TypeVar("Item")


class DetailPanel(QWidget, Generic[Item]):
    """What is chosen: it, what can be done with it, and below that one small form at a time.

    Signals: opened(bool) as one of the small forms opens and closes.
    """

    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.chosen: Item | None = None
        self.below = Pages()
        self._resting = QWidget()

    # -- what is of each panel alone

    def buttons(self) -> tuple[Button, ...]:
        """All that can be done with what is chosen."""
        raise NotImplementedError

    def forms(self) -> tuple[Form, ...]:
        """Every form that may stand below."""
        raise NotImplementedError

    def show_item(self, item: Item) -> None:
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing, and keep no word of anything."""
        raise NotImplementedError

    def may_leave(self) -> bool:
        """Whether nothing is half typed, or the teller says that it may go."""
        return True

    # -- what all of them do

    def is_asking(self) -> bool:
        """Whether one of the small forms is open."""
        return self.below.currentWidget() is not self._resting

    def form(self) -> Form | None:
        """The form that stands below now."""
        now = self.below.currentWidget()
        return now if isinstance(now, Form) else None

    def set_busy(self, busy: bool) -> None:
        for form in self.forms():
            form.set_busy(busy)
        for one in self.buttons():
            one.setDisabled(busy)

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        for one in self.buttons():
            if one.isVisible():
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def act(self, does: Callable[..., None], *more: object) -> None:
        """Do it with what is chosen, if anything is."""
        if self.chosen is not None:
            does(self.chosen, *more)

    def opens(self, opener: Button, form: Form, asks: Callable[[Item], None]) -> None:
        """The button opens the form, filled by `asks`; the form's Esc brings back to the button."""
        opener.clicked.connect(lambda: self._open(form, asks))
        form.cancelled.connect(lambda: self._leave(opener))

    def _open(self, form: Form, asks: Callable[[Item], None]) -> None:
        if self.chosen is not None:
            self._show_below(form)
            asks(self.chosen)

    def _leave(self, opener: Button) -> None:
        self.rest()
        opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Back to what stands below when nothing is asked."""
        self._show_below(self._resting)

    def rest_on(self, resting: QWidget) -> None:
        """From now on this stands below when nothing is asked, and it is shown."""
        self._resting = resting
        self.rest()

    def _show_below(self, below: QWidget) -> None:
        self.below.setCurrentWidget(below)
        self.opened.emit(self.is_asking())
