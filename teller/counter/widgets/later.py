"""A page that is made when it is first looked at: signing in waits for none that nobody has asked for yet."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.widgets.plain import bare

Page = TypeVar("Page", bound=QWidget)


class Later(QWidget, Generic[Page]):
    """Answers for the page until it is there, and hands everything on to it from then on."""

    def __init__(self, make: Callable[[], Page]) -> None:
        super().__init__()
        self._make = make
        self._made: Any = None
        bare(QVBoxLayout(self))

    def page(self) -> Page:
        """The page itself."""
        if self._made is None:
            self._made = self._make()
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._made)
        made: Page = self._made
        return made

    def refresh(self) -> None:
        self._page().refresh()

    def clear(self) -> None:
        if self._made is not None:
            self._page().clear()

    def is_dirty(self) -> bool:
        return self._made is not None and bool(self._page().is_dirty())

    def first_focus(self) -> None:
        self._page().first_focus()

    def keep(self) -> object | None:
        kept: object | None = self._page().keep() if self._made is not None and hasattr(self._made, "keep") else None
        return kept

    def take_up(self, kept: object) -> None:
        self._page().take_up(kept)

    def _page(self) -> Any:
        return self.page()
