"""A page of a list at the left and, at the right, what is chosen in it, a form for a new one, or a secret."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import Button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail_panel import DetailPanel, Item
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.shown_once import ShownOnce
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_LOWEST = 180  # the table's height, where the page is short


class ListAndDetail(QWidget, Generic[Item]):
    """The page: it knows what is shown where, and that what one types is not taken away by a list that comes anew."""

    def __init__(
        self, name: str, *, table: PagedTable, panel: DetailPanel[Item], new: Form, once: ShownOnce
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName(name)
        self.table, self.panel, self.new, self.once = table, panel, new, once
        self.states, self.notice = StateStack(table, name=f"{name}.states"), Notice(f"{name}.notice")
        self._nothing, self._side = QWidget(), Pages()
        self._choose: str | None = None  # the key of what to select once the list is there
        self._wants_focus = self._filling = False
        self._then: Callable[[], None] | None = None
        table.selected_row.connect(self._selected)
        self.states.acted.connect(self._first_step)
        panel.opened.connect(lambda _open: self.show_opener())
        # Queued: it may go while pages are being switched, and must not switch them back meanwhile.
        once.gone.connect(self._secret_gone, Qt.ConnectionType.QueuedConnection)

    def lay_out(self, title: str, opener: Button, *, side: int, narrow: int) -> None:
        """`opener` is the one primary button, above the list; the right side is `side` wide, and goes under the list
        where the page has less room than `narrow`.
        """
        self._opener = opener
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(label(title, "title"), 1)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the table stays where it is
        head.addWidget(self._opener)
        left = QVBoxLayout()
        bare(left, look.MEDIUM)
        left.addLayout(head)
        left.addWidget(self.states, 1)
        left.addWidget(self.notice)
        for page in (self._nothing, self.panel, self.new, self.once):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(side))
        self.table.setMinimumHeight(look.px(_LOWEST))
        columns = Columns(spacing=look.VAST, wide=narrow)
        columns.addLayout(left, 1)
        columns.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addLayout(columns)

    # -- what is of each page alone

    def ask_for_list(self) -> None:
        raise NotImplementedError

    def forget_answers(self) -> None:
        """No answer that is still on its way may show anything any more."""
        raise NotImplementedError

    def key_of(self, item: Item) -> str:
        """By what an item is known again in the next list."""
        raise NotImplementedError

    def first_choice(self, _items: Sequence[Item]) -> int:
        """Which one is chosen where none was."""
        return 0

    def say_empty(self) -> None:
        """What a list without anything says."""
        raise NotImplementedError

    def take_first_step(self) -> None:
        """What the button of the empty list does."""

    def offers_opener(self) -> bool:
        """Whether the opener is of use while nothing is asked."""
        return self.states.state() == "content"

    # -- what every panel can be told

    def refresh(self) -> None:
        """Ask for the list anew; what is on screen stays until it is there."""
        if not self.table.rows():
            self.states.show_loading()
        self.ask_for_list()

    def clear(self) -> None:
        """Nothing that was shown stays in any widget, and no late answer brings it back."""
        self.forget_answers()
        self._choose, self._then, self._wants_focus = None, None, False
        for each in (self.once, self.new, self.panel):
            each.clear()
        self.table.set_rows([])
        self.notice.clear()
        self.states.show_loading()
        self.show_side(self._nothing)

    def first_focus(self) -> None:
        """Into the list; while it is still loading, as soon as it is there."""
        self._wants_focus = not self.take_focus()

    def take_focus(self) -> bool:
        """To what is asked, else to the list; False while there is nothing to go to yet."""
        state, form = self.states.state(), self.form()
        if self._side.currentWidget() is self.once:
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form is not None and (form is self.new or self.panel.is_asking()):
            form.take_focus()
        elif state == "content":
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.states.action.isVisibleTo(self.states):
            self.states.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return state != "loading"
        return True

    def go_on_with(self, key: str | None, then: Callable[[], None]) -> None:
        """Choose what has that key and do `then`, once the list is there."""
        self._choose, self._then = key, then
        self.refresh()

    def chosen_key(self) -> str | None:
        """Of what is chosen, or is to be."""
        return self.key_of(self.panel.chosen) if self.panel.chosen is not None else self._choose

    # -- the list

    def show_list(self, items: Sequence[Item]) -> None:
        """The list came: what was chosen stays so, and a form that is open stays open."""
        before = self.panel.chosen
        wanted = self._choose or (self.key_of(before) if before is not None else None)
        self._choose = None
        self._filling = True
        self.table.set_rows(items)
        if items:
            found = (at for at, item in enumerate(items) if self.key_of(item) == wanted)
            at = next(found, self.first_choice(items))
            self.table.select(at)
        self._filling = False
        if items:
            self.states.show_content()
            self._show_chosen(items[at])
        else:
            self.say_empty()
            self._without_any()
        then, self._then = self._then or (lambda: None), None
        with left_alone(self):
            then()
        self._focus_that_was_wanted()

    def show_failure(self, state: str, text: str) -> None:
        self.table.set_rows([])
        if state == "not permitted":
            self.states.show_not_permitted(text)
        else:
            self.states.show_failed(text, self.tr("Try again"))
        self._without_any()
        self._focus_that_was_wanted()

    def _focus_that_was_wanted(self) -> None:
        if self._wants_focus:
            self._wants_focus = not self.take_focus()

    def _without_any(self) -> None:
        self.panel.clear()
        if self._side.currentWidget() is self.panel:
            self.show_side(self._nothing)
        self.show_opener()

    def _first_step(self) -> None:
        if self.states.state() == "failed":
            self._wants_focus = True
            self.refresh()
        else:
            self.take_first_step()

    def _selected(self, item: Item | None) -> None:
        chosen = self.panel.chosen
        if self._filling or item is None or (chosen is not None and self.key_of(item) == self.key_of(chosen)):
            return
        if self._side.currentWidget() is self.panel and not self.panel.may_leave():
            self._select_again()
            return
        self.notice.clear()
        self.panel.clear()
        self._show_chosen(item)

    def _select_again(self) -> None:
        """What is being typed about stays the chosen one."""
        self._filling = True
        for at, item in enumerate(self.table.rows()):
            if self.key_of(item) == self.chosen_key():
                self.table.select(at)
        self._filling = False

    def _show_chosen(self, item: Item) -> None:
        before, asking = self.panel.chosen, self.panel.is_asking()
        if not (asking and before == item):  # a list that comes anew does not take an open form away
            self.panel.show_item(item)
        if self._side.currentWidget() is self._nothing:
            self.show_side(self.panel)
        self.show_opener()

    # -- the right side

    def form(self) -> Form | None:
        """The form on screen now, be it for a new one or about the chosen one."""
        side = self._side.currentWidget()
        if side is self.new:
            return self.new
        return self.panel.form() if side is self.panel else None

    def show_side(self, page: QWidget) -> None:
        self._side.setCurrentWidget(page)
        self._side.setVisible(page is not self._nothing)
        self.show_opener()

    def is_side(self, page: QWidget) -> bool:
        return self._side.currentWidget() is page

    def back_to_chosen(self) -> None:
        self.show_side(self.panel if self.panel.chosen is not None else self._nothing)

    def show_opener(self) -> None:
        """One primary button at a time: while something is asked for, the opener is not offered."""
        side = self._side.currentWidget()
        free = side is self._nothing or (side is self.panel and not self.panel.is_asking())
        self._opener.setVisible(free and self.offers_opener())

    # -- what came of it

    def show_secret(self, key: str, show: Callable[[], None], unseen: str) -> None:
        """Something new has a secret: `show` shows it; where nobody would see that, `unseen` is said in its place."""
        self._choose = key
        self.new.clear()
        self.panel.clear()
        if self.isVisible():
            self.show_side(self.once)
            show()
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)
        else:  # a secret does not wait in a widget for somebody to come by
            self.back_to_chosen()
            self.notice.say(unseen, "warning")

    def _secret_gone(self) -> None:
        self.back_to_chosen()
        self.focus_after_secret()

    def focus_after_secret(self) -> None:
        if self.isVisible():
            self.first_focus()

    def say_done(self, key: str, said: str) -> None:
        """Something was done with what has that key, which the next list selects."""
        self._choose = key
        self.notice.say(said, "good")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_refused(self, field: str, text: str) -> bool:
        """Beside the field if it is on screen, else below the list; whether it was beside the field."""
        form = self.form()
        if form is not None and field in form.fields:
            form.notice_for(field, text)
            return True
        self.notice.say(text, "bad")
        return False

    def set_busy(self, busy: bool) -> None:
        if busy:
            self.notice.clear()
        self.new.set_busy(busy)
        self.panel.set_busy(busy)
        self._opener.setDisabled(busy)
