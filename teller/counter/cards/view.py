"""The cards of the customer being served: a table of them, the chosen one beside it, and a form for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teller.bank.cards.card import Card, NewCard
from teller.counter import look
from teller.counter.cards import words
from teller.counter.cards.card_panel import CardPanel
from teller.counter.cards.forms import IssueForm
from teller.counter.cards.once import CvvOnce
from teller.counter.cards.presenter import CardsPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW, _LOWEST = 452, 960, 180


class CardsView(QWidget):
    """Signals: changed when the bank's cards are others than before."""

    changed = Signal()

    def __init__(self, place: Asks, figures: Figures, may_manage: bool) -> None:
        super().__init__()
        self.setObjectName("cards")
        self._may_manage = may_manage
        self._presenter = CardsPresenter(place, figures, may_manage=may_manage)
        self._presenter.setParent(self)
        self._choose: str | None = None  # the token of the card to select once the list is there
        self._wants_focus = self._filling = False
        self.issue = button(self.tr("Issue card"), name="cards.issue", weight="primary", icon="plus", shortcut="Ctrl+N")
        self.table = PagedTable(
            words.columns(figures), name="cards.table", says=self.tr("Cards of this customer"), empty=""
        )
        self.states = StateStack(self.table, name="cards.states")
        self.notice = Notice("cards.notice")
        self.panel, self.new, self.once = CardPanel(self._presenter, figures), IssueForm(), CvvOnce()
        self._nothing, self._side = QWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(label(self.tr("Cards"), "title"), 1)
        head.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the table stays where it is
        head.addWidget(self.issue)
        left = QVBoxLayout()
        bare(left, look.MEDIUM)
        left.addLayout(head)
        left.addWidget(self.states, 1)
        left.addWidget(self.notice)
        for page in (self._nothing, self.panel, self.new, self.once):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(_SIDE))
        self.table.setMinimumHeight(look.px(_LOWEST))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        self._row.setSpacing(look.WIDE)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two columns would squeeze the table (a large font, a small window), one stands below the other."""
        narrow = self.width() < look.px(_NARROW)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _connect(self) -> None:
        asks, panel = self._presenter, self.panel
        asks.listed.connect(self._listed)
        asks.not_listed.connect(self._not_listed)
        asks.accounts_known.connect(self._accounts_known)
        asks.acted.connect(self._acted)
        asks.made.connect(self._made)
        asks.refused.connect(self._refused)
        asks.busy.connect(self._set_busy)
        asks.changed.connect(self.changed)
        self.table.selected_row.connect(self._selected)
        self.table.activated_row.connect(lambda _card: panel.take_focus())
        self.states.acted.connect(self._first_step)
        self.issue.clicked.connect(asks.open_issue)
        self.new.submitted.connect(lambda: asks.issue(self.new.account.value(), self.new.brand.value()))
        self.new.cancelled.connect(self._leave_issue)
        # Queued: it may go while pages are being switched, and must not switch them back meanwhile.
        self.once.gone.connect(self._cvv_gone, Qt.ConnectionType.QueuedConnection)
        panel.opened.connect(lambda _open: self._show_issue_button())
        panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    # -- what every panel can be told

    def refresh(self) -> None:
        """Ask for the cards anew; what is on screen stays until they are there."""
        if not self.table.rows():
            self.states.show_loading()
        self._presenter.refresh()

    def clear(self) -> None:
        """No card, number or CVV stays in any widget, and no late answer brings one back."""
        self._presenter.forget()
        self._choose, self._wants_focus = None, False
        self.once.clear()
        self.new.clear()
        self.panel.clear()
        self.table.set_rows([])
        self.notice.clear()
        self.states.show_loading()
        self._show_side(self._nothing)
        words.unsay(self)

    def is_dirty(self) -> bool:
        side = self._side.currentWidget()
        return self.new.is_dirty() if side is self.new else side is self.panel and self.panel.is_dirty()

    def first_focus(self) -> None:
        """Into the table; while it is still loading, as soon as it is there."""
        self._wants_focus = not self._take_focus()

    def _take_focus(self) -> bool:
        state = self.states.state()
        form = self._form()
        if self._side.currentWidget() is self.once:
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form is not None and form is not self.panel.limits:
            form.take_focus()
        elif state == "content":
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.states.action.isVisibleTo(self.states):
            self.states.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return state != "loading"
        return True

    # -- the list

    def _listed(self, cards: Sequence[Card]) -> None:
        before = self.panel.card
        wanted = self._choose or (before.token if before is not None else None)
        self._choose = None
        self._filling = True
        self.table.set_rows(cards)
        if cards:
            at = next((at for at, card in enumerate(cards) if card.token == wanted), words.most_likely(cards))
            self.table.select(at)
        self._filling = False
        if cards:
            self.states.show_content()
            self._show_card(cards[at])
        else:
            self._show_empty()
        if self._wants_focus:
            self._wants_focus = not self._take_focus()

    def _show_empty(self) -> None:
        says = self.tr("The cards of this customer stand here, those that have ended, too.")
        first = self.tr("Issue the first card") if self._may_manage else ""
        self.states.show_empty(self.tr("No cards yet"), says, first)
        self._without_cards()

    def _not_listed(self, state: str, text: str) -> None:
        self.table.set_rows([])
        if state == "not permitted":
            self.states.show_not_permitted(text)
        else:
            self.states.show_failed(text, self.tr("Try again"))
        self._without_cards()
        if self._wants_focus:
            self._wants_focus = not self._take_focus()

    def _without_cards(self) -> None:
        self.panel.clear()
        if self._side.currentWidget() is self.panel:
            self._show_side(self._nothing)
        self._show_issue_button()

    def _first_step(self) -> None:
        if self.states.state() == "failed":
            self._wants_focus = True
            self.refresh()
        else:
            self._presenter.open_issue()

    # -- the chosen card

    def _selected(self, card: Card | None) -> None:
        if self._filling or card is None or (self.panel.card and card.token == self.panel.card.token):
            return
        if self._side.currentWidget() is self.panel and not self.panel.may_leave():
            self._select_again()
            return
        self.notice.clear()
        self.panel.clear()
        self._show_card(card)

    def _select_again(self) -> None:
        """The card whose limits are being typed stays the chosen one."""
        chosen = self.panel.card
        self._filling = True
        for at, card in enumerate(self.table.rows()):
            if chosen is not None and card.token == chosen.token:
                self.table.select(at)
        self._filling = False

    def _show_card(self, card: Card) -> None:
        before, asking = self.panel.card, self.panel.is_asking()
        same = before is not None and before.token == card.token
        if not (same and asking and before == card):  # a refresh does not take an open form away
            self.panel.show_card(card, keep_typed=same and self.panel.limits.is_dirty())
        if self._side.currentWidget() is self._nothing:
            self._show_side(self.panel)
        self._show_issue_button()

    # -- a new card

    def _accounts_known(self, accounts: list[tuple[object, str]]) -> None:
        self._show_side(self.new)
        self.new.open_for(accounts)

    def _leave_issue(self) -> None:
        self.new.clear()
        self._back_to_card()
        self.first_focus()

    def _made(self, new: NewCard, said: str) -> None:
        self._choose = new.card.token
        self.new.clear()
        self.panel.clear()
        if not self.isVisible():
            # Nobody would see it, and a CVV does not wait in a widget for somebody to come by.
            self._back_to_card()
            unseen = self.tr("{said} Its CVV was not shown, since you had left this page. Replace it for a new one.")
            self.notice.say(unseen.format(said=said), "warning")
        else:
            self._show_side(self.once)
            self.once.show_cvv(new, said)
            self.once.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cvv_gone(self) -> None:
        self._back_to_card()
        if self.panel.activate.isVisible():
            self.panel.activate.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.isVisible():
            self.first_focus()

    def _back_to_card(self) -> None:
        self._show_side(self.panel if self.panel.card is not None else self._nothing)

    # -- what came of it

    def _acted(self, card: Card, said: str) -> None:
        self._choose = card.token
        self.panel.verify.clear()
        self.panel.show_card(card)
        self.notice.say(said, "good")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, field: str, text: str) -> None:
        form = self._form()
        name = f"cards.{'block_reason' if field == 'reason' else field}"
        if form is not None and name in form.fields:
            form.notice_for(name, text)
            return
        self.notice.say(text, "bad")
        if not self.panel.is_asking():
            self._take_focus()  # the button that was pressed may be gone

    def _form(self) -> Form | None:
        side = self._side.currentWidget()
        return self.new if side is self.new else self.panel.form() if side is self.panel else None

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.notice.clear()
        self.new.set_busy(busy)
        self.panel.set_busy(busy)
        self.issue.setDisabled(busy)

    def _show_side(self, page: QWidget) -> None:
        self._side.setCurrentWidget(page)
        self._side.setVisible(page is not self._nothing)
        self._show_issue_button()

    def _show_issue_button(self) -> None:
        """One primary button at a time: while something is asked for, issuing a card is not offered."""
        side = self._side.currentWidget()
        free = side is self._nothing or (side is self.panel and not self.panel.is_asking())
        listed = self.states.state() in {"content", "loading"}
        self.issue.setVisible(self._may_manage and free and listed)
