"""Turns what is done with cards into questions to the bank, and its answers into what the panel shows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.rules import AccountKind, AccountState
from teller.bank.cards import rules
from teller.bank.cards.activate import activate_card
from teller.bank.cards.block import block_card
from teller.bank.cards.cancel import cancel_card
from teller.bank.cards.card import Card, NewCard
from teller.bank.cards.issue import issue_card
from teller.bank.cards.list_cards import list_cards
from teller.bank.cards.replace import replace_card
from teller.bank.cards.rules import BlockReason, Brand, CardState
from teller.bank.cards.set_limits import set_card_limits
from teller.bank.cards.unblock import unblock_card
from teller.bank.cards.verify_cvv import verify_cvv
from teller.bank.refusal import Refusal
from teller.bank.use_case import UseCase
from teller.counter import wording
from teller.counter.figures import BadAmount, Figures
from teller.counter.shift import Asks

Answer = TypeVar("Answer")

_LIST_IS_OLD = {"unanswered", "not_found", "card_state_forbids", "card_needs_replacing"}


@dataclass(frozen=True, slots=True)
class Allowed:
    """What can be done with a card as it is now."""

    activate: bool
    block: bool
    unblock: bool
    replace: bool
    cancel: bool
    use: bool
    """Its limits can be set and its CVV be checked."""


class CardsPresenter(QObject):
    """Signals: listed(cards) and not_listed(state, text) answer `refresh`; accounts_known(choices) answers
    `open_issue`; acted(card, text) after each act, made(new card, text) after issuing and replacing,
    refused(field, text), busy(bool), changed whenever the bank's cards are others than before.
    """

    listed = Signal(object)
    not_listed = Signal(str, str)
    accounts_known = Signal(object)
    acted = Signal(object, str)
    made = Signal(object, str)
    refused = Signal(str, str)
    busy = Signal(bool)
    changed = Signal()

    def __init__(self, place: Asks, figures: Figures, *, may_manage: bool) -> None:
        super().__init__()
        self._place, self._figures, self._may_manage = place, figures, may_manage
        self._busy = False
        self._round = 0  # answers to questions of an earlier customer are thrown away by it

    def is_busy(self) -> bool:
        """Whether the bank was asked to do something, and has not answered."""
        return self._busy

    def forget(self) -> None:
        """The customer has gone: whatever the bank still answers is no longer for this screen."""
        self._round += 1
        self._set_busy(False)

    def allowed(self, card: Card) -> Allowed:
        def becomes(state: CardState) -> bool:
            return self._passes(rules.check_becoming, card.state, state)

        return Allowed(
            activate=becomes(CardState.ACTIVE),
            block=becomes(CardState.BLOCKED),
            unblock=self._passes(rules.check_unblocking, card.state, card.block_reason),
            replace=becomes(CardState.REPLACED),
            cancel=becomes(CardState.CANCELLED),
            use=self._passes(rules.check_usable, card.state),
        )

    def _passes(self, check: Callable[..., None], *facts: object) -> bool:
        if not self._may_manage:
            return False
        try:
            check(*facts)
        except Refusal:
            return False
        return True

    # -- looking

    def refresh(self) -> None:
        self._list(lambda: None)

    def _list(self, then: Callable[[], None]) -> None:
        asked_in = self._round

        def answered(cards: tuple[Card, ...]) -> None:
            if asked_in == self._round:
                self.listed.emit(cards)
                then()

        def refused(refusal: Refusal) -> None:
            if asked_in == self._round:
                state = "not permitted" if refusal.code == "not_permitted" else "failed"
                self.not_listed.emit(state, wording.of(refusal, self._figures))
                then()

        self._place.ask(list_cards, answered, refused)

    def open_issue(self) -> None:
        """Ask which accounts a card could draw on."""
        self.open_issue_on("")

    def open_issue_on(self, account: str) -> None:
        """The same, this account the first of them if it is one."""
        self._ask(list_accounts, lambda accounts: self._accounts(accounts, account), changes=False)

    def _accounts(self, accounts: tuple[Account, ...], first: str) -> None:
        fit = [one for one in accounts if (one.kind, one.state) == (AccountKind.CURRENT, AccountState.ACTIVE)]
        fit.sort(key=lambda one: one.number != first)
        self.accounts_known.emit([(one.number, f"{self._figures.number(one.number)}  {one.name}") for one in fit])

    # -- acting

    def issue(self, account: object, brand: object) -> None:
        if not isinstance(account, str) or not account:
            self.refused.emit("account", self.tr("A card draws on an active current account. Choose one."))
            return
        self._ask(
            issue_card, self._issued, account=account, brand=Brand(str(brand))
        )  # a combo box gives it back as text

    def activate(self, card: Card) -> None:
        self._ask(activate_card, self._told(self.tr("{card} is active.")), card=card.token)

    def block(self, card: Card, reason: object) -> None:
        said = self._told(self.tr("{card} is blocked. Nobody can use it any more."))
        self._ask(block_card, said, card=card.token, reason=BlockReason(str(reason)))

    def unblock(self, card: Card) -> None:
        self._ask(unblock_card, self._told(self.tr("{card} is active again.")), card=card.token)

    def replace(self, card: Card) -> None:
        def replaced(new: NewCard) -> None:
            said = self.tr("{old} is replaced by {new}.").format(old=card.masked, new=new.card.masked)
            self.made.emit(new, said)

        self._ask(replace_card, replaced, card=card.token)

    def cancel(self, card: Card) -> None:
        self._ask(cancel_card, self._told(self.tr("{card} is cancelled, for good.")), card=card.token)

    def check_cvv(self, card: Card, cvv: str) -> None:
        said = self.tr("That is the CVV of {card}.")
        self._ask(verify_cvv, self._told(said), card=card.token, cvv=cvv)

    def set_limits(self, card: Card, day: str, cash: str, *, online: bool, abroad: bool) -> None:
        limits: dict[str, Any] = {}
        for field, text in (("day_limit", day), ("cash_limit", cash)):
            try:
                limits[field] = self._figures.typed_or_zero(text)
            except BadAmount as bad:
                self.refused.emit(field, wording.bad_amount(bad.reason, self._figures))
                return
        said = self._told(self.tr("The limits of {card} are saved."))
        self._ask(set_card_limits, said, card=card.token, online=online, abroad=abroad, **limits)

    # -- answers

    def _issued(self, new: NewCard) -> None:
        self.made.emit(new, self.tr("{card} is issued.").format(card=new.card.masked))

    def _told(self, said: str) -> Callable[[Card], None]:
        def done(card: Card) -> None:
            self.acted.emit(card, said.format(card=card.masked))

        return done

    def _ask(
        self, use_case: UseCase[..., Answer], done: Callable[[Answer], None], *, changes: bool = True, **request: Any
    ) -> None:
        """Ask once: until the answer is there, and the list after a change, a second press does nothing."""
        if self._busy:
            return
        self._set_busy(True)
        asked_in = self._round

        def answered(answer: Answer) -> None:
            if asked_in == self._round and changes:
                done(answer)
                self.changed.emit()
                self._list(lambda: self._set_busy(False))
            elif asked_in == self._round:
                self._set_busy(False)  # first, so that what opens can take the cursor
                done(answer)

        def refused(refusal: Refusal) -> None:
            if asked_in == self._round:
                self._refuse(refusal)

        self._place.ask(use_case, answered, refused, **request)

    def _refuse(self, refusal: Refusal) -> None:
        field = getattr(refusal, "name", None) if refusal.code == "invalid_input" else refusal.field
        blocked_by_tries = getattr(refusal, "tries_left", None) == 0
        is_old = blocked_by_tries or refusal.code in _LIST_IS_OLD
        if not is_old:
            self._set_busy(False)  # first, so that the field can take the cursor
        self.refused.emit("" if blocked_by_tries else field or "", wording.of(refusal, self._figures))
        if is_old:
            self.changed.emit()
            self._list(lambda: self._set_busy(False))

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
