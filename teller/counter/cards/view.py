"""The cards of the customer being served: a table of them, the chosen one beside it, and a form for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from teller.bank.cards.card import Card, NewCard
from teller.counter.cards import words
from teller.counter.cards.card_panel import CardPanel
from teller.counter.cards.forms import IssueForm
from teller.counter.cards.kept import KeptCards
from teller.counter.cards.once import CvvOnce
from teller.counter.cards.presenter import CardsPresenter
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.list_and_detail import ListAndDetail
from teller.counter.widgets.table import PagedTable

_SIDE, _NARROW = 452, 960


class CardsView(ListAndDetail[Card]):
    """Signals: changed when the bank's cards are others than before."""

    panel: CardPanel
    new: IssueForm
    once: CvvOnce
    changed = Signal()

    def __init__(self, place: Asks, figures: Figures, may_manage: bool) -> None:
        presenter = CardsPresenter(place, figures, may_manage=may_manage)
        super().__init__(
            "cards",
            table=PagedTable(words.columns(figures), name="cards.table", says="", empty=""),
            panel=CardPanel(presenter, figures),
            new=IssueForm(),
            once=CvvOnce(),
        )
        self._may_manage, self._presenter = may_manage, presenter
        presenter.setParent(self)
        self._kept: KeptCards | None = None
        self._issuing: tuple[object, ...] | None = None
        self.issue = button(self.tr("Issue card"), name="cards.issue", weight="primary", icon="plus", shortcut="Ctrl+N")
        self.table.setAccessibleName(self.tr("Cards of this customer"))
        self.lay_out(self.tr("Cards"), self.issue, side=_SIDE, narrow=_NARROW)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        asks = self._presenter
        asks.listed.connect(self.show_list)
        asks.not_listed.connect(self.show_failure)
        asks.accounts_known.connect(self._accounts_known)
        asks.acted.connect(self._acted)
        asks.made.connect(self._made)
        asks.refused.connect(self._refused)
        asks.busy.connect(self.set_busy)
        asks.changed.connect(self.changed)
        self.table.activated_row.connect(lambda _card: self.panel.take_focus())
        self.issue.clicked.connect(asks.open_issue)
        self.new.submitted.connect(lambda: asks.issue(self.new.account.value(), self.new.brand.value()))
        self.new.cancelled.connect(self._leave_issue)
        self.panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def ask_for_list(self) -> None:
        self._presenter.refresh()

    def forget_answers(self) -> None:
        self._presenter.forget()
        self._kept = self._issuing = None

    # -- while the page is gone

    def keep(self) -> KeptCards | None:
        """The card chosen and what was typed. From here on no answer of the bank's reaches this page."""
        kept = self._kept if self._kept is not None else self._as_it_is()
        self.forget_answers()
        return kept if kept != KeptCards(None) else None

    def _as_it_is(self) -> KeptCards:
        sent, card = self._presenter.is_busy(), self.chosen_key()
        if self.is_side(self.new):
            return KeptCards(card, "issue", (self.new.account.value(), self.new.brand.value()), was_sent=sent)
        panel = self.panel
        asked, limits = panel.asked(), panel.limits.keep() if panel.limits.is_dirty() else None
        choice = (panel.block.reason.value(),) if asked == "block" else ()
        return KeptCards(card, asked, choice, limits, self.once.holds_secret(), was_sent=sent)

    def take_up(self, kept: KeptCards) -> None:
        """Go on as soon as the cards are known, with what can still be done with them."""
        self._kept = kept
        self.go_on_with(kept.card, self._take_up)

    def _take_up(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        if kept.limits is not None and self.panel.form() is self.panel.limits:
            self.panel.limits.retype(kept.limits)
        if kept.was_sent and kept.form in {"issue", "replace"}:
            said = self.tr("No answer came. If a new card stands here, its CVV was not shown: replace it for another.")
            self.notice.say(said, "warning")
        elif kept.form == "issue":
            self._issuing = kept.choice
            self._presenter.open_issue()
        elif kept.form:
            self.panel.ask_again(kept.form, kept.choice)
        if kept.had_cvv:
            said = self.tr("The CVV that was on screen is not shown again. Replace the card if nobody noted it.")
            self.notice.say(said, "warning")

    # -- where one can go from elsewhere

    def begin_issue(self, account: str = "") -> None:
        """The form for a new card, drawing on this account if a card can."""
        self._presenter.open_issue_on(account)

    def begin_block(self, token: str) -> None:
        """Ask why this card is to be blocked, as soon as the cards are known."""
        self.go_on_with(token, self.panel.begin_block)

    def is_dirty(self) -> bool:
        if self._kept is not None and self._kept.limits is not None:
            return True
        return self.new.is_dirty() if self.is_side(self.new) else self.is_side(self.panel) and self.panel.is_dirty()

    # -- the list

    def key_of(self, item: Card) -> str:
        return item.token

    def first_choice(self, items: Sequence[Card]) -> int:
        return words.most_likely(items)

    def say_empty(self) -> None:
        says = self.tr("The cards of this customer stand here, those that have ended, too.")
        first = self.tr("Issue the first card") if self._may_manage else ""
        self.states.show_empty(self.tr("No cards yet"), says, first)

    def take_first_step(self) -> None:
        self._presenter.open_issue()

    def offers_opener(self) -> bool:
        return self._may_manage and self.states.state() in {"content", "loading"}

    # -- a new card

    def _accounts_known(self, accounts: list[tuple[object, str]]) -> None:
        with left_alone(self):
            self.show_side(self.new)
            self.new.open_for(accounts)
            if self._issuing is not None:
                account, brand = self._issuing
                self.new.account.set_value(account)
                self.new.brand.set_value(brand)
        self._issuing = None

    def _leave_issue(self) -> None:
        self.new.clear()
        self.back_to_chosen()
        self.first_focus()

    def _made(self, new: NewCard, said: str) -> None:
        unseen = self.tr("{said} Its CVV was not shown, since you had left this page. Replace it for a new one.")
        self.show_secret(new.card.token, lambda: self.once.show_cvv(new, said), unseen.format(said=said))

    def focus_after_secret(self) -> None:
        if self.panel.activate.isVisible():
            self.panel.activate.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_after_secret()

    # -- what came of it

    def _acted(self, card: Card, said: str) -> None:
        self.panel.verify.clear()
        self.panel.show_card(card)
        self.say_done(card.token, said)

    def _refused(self, field: str, text: str) -> None:
        beside = self.say_refused(f"cards.{'block_reason' if field == 'reason' else field}", text)
        if not beside and not self.panel.is_asking():
            self.take_focus()  # the button that was pressed may be gone
