"""The chosen card beside the table: its sheet, what can be done with it, and below it one small form at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from teller.bank.cards.card import Card
from teller.counter import look
from teller.counter.cards import words
from teller.counter.cards.forms import BlockForm, CvvForm, LimitsForm
from teller.counter.cards.kept import Open
from teller.counter.cards.presenter import CardsPresenter
from teller.counter.cards.sheet import CardSheet
from teller.counter.figures import Figures
from teller.counter.widgets import dialog
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail_panel import DetailPanel
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.titled_form import ConfirmForm


class CardPanel(DetailPanel[Card]):
    """Signals: left when the limits are left by Esc."""

    left = Signal()

    def __init__(self, presenter: CardsPresenter, figures: Figures) -> None:
        super().__init__()
        self._presenter, self._figures = presenter, figures
        self.sheet = CardSheet(figures)
        self._about = label("", "quiet", "cards.about", wrap=True)
        self.block_it = button(
            self.tr("Block card"), name="cards.block", weight="danger", icon="blocked", shortcut="Ctrl+B"
        )
        self.activate = button(self.tr("Act&ivate"), name="cards.activate", icon="check")
        self.unblock = button(self.tr("Unb&lock"), name="cards.unblock", icon="check")
        self.replace_it = button(self.tr("&Replace…"), name="cards.replace")
        self.verify_it = button(self.tr("&Verify CVV…"), name="cards.verify")
        self.cancel_it = button(self.tr("&Cancel card…"), name="cards.cancel")
        self.limits, self.block, self.verify = LimitsForm(figures), BlockForm(), CvvForm()
        self.cancel = ConfirmForm("cards.confirm_cancel", danger=True)
        self.replace = ConfirmForm("cards.confirm_replace", danger=False)
        self._facts = label("", None, "cards.limits_shown", wrap=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        for below in (self._facts, *self.forms()):
            self.below.addWidget(below)
        self._lay_out()
        self._connect()

    def buttons(self) -> tuple[Button, ...]:
        return (self.block_it, self.activate, self.unblock, self.replace_it, self.verify_it, self.cancel_it)

    def forms(self) -> tuple[Form, ...]:
        return (self.limits, self.block, self.verify, self.cancel, self.replace)

    def _lay_out(self) -> None:
        acts = QVBoxLayout()
        bare(acts, look.SMALL)
        for one in self.buttons():
            acts.addWidget(one)
        acts.addStretch(1)
        picture = QVBoxLayout()
        picture.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        top = Columns(spacing=look.LARGE)
        top.addLayout(picture)
        top.addLayout(acts, 1)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(top)
        column.addWidget(self._about)
        column.addSpacing(look.SMALL)
        column.addWidget(self.below, 1)

    def _connect(self) -> None:
        self.opens(self.block_it, self.block, self.block.open_for)
        self.opens(self.verify_it, self.verify, self.verify.open_for)
        self.opens(self.cancel_it, self.cancel, self._ask_cancel)
        self.opens(self.replace_it, self.replace, self._ask_replace)
        self.activate.clicked.connect(lambda: self.act(self._presenter.activate))
        self.unblock.clicked.connect(lambda: self.act(self._presenter.unblock))
        self.cancel.submitted.connect(lambda: self.act(self._presenter.cancel))
        self.replace.submitted.connect(lambda: self.act(self._presenter.replace))
        self.block.submitted.connect(lambda: self.act(self._presenter.block, self.block.reason.value()))
        self.verify.submitted.connect(lambda: self.act(self._presenter.check_cvv, self.verify.cvv.text()))
        self.limits.submitted.connect(self._save_limits)
        self.limits.cancelled.connect(self._leave_limits)

    def _save_limits(self) -> None:
        form = self.limits
        if self.chosen is not None:
            self._presenter.set_limits(
                self.chosen,
                form.day.text(),
                form.cash.text(),
                online=form.online.isChecked(),
                abroad=form.abroad.isChecked(),
            )

    def _leave_limits(self) -> None:
        if self.chosen is not None and self.may_leave():
            self.limits.show_card(self.chosen)
            self.left.emit()

    def may_leave(self) -> bool:
        """Whether nothing is half typed, or the teller says that it may go."""
        return not self.is_dirty() or dialog.ask(
            self,
            self.tr("Leave without saving?"),
            self.tr("What was typed for this card is not saved yet."),
            self.tr("Leave"),
            self.tr("Stay"),
            danger=True,
        )

    def show_item(self, item: Card) -> None:
        """As it comes in a list: limits of the same card that are half typed stay."""
        same = self.chosen is not None and self.chosen.token == item.token
        self.show_card(item, keep_typed=same and self.limits.is_dirty())

    def show_card(self, card: Card, *, keep_typed: bool = False) -> None:
        """Show a card with what may be done; `keep_typed` leaves limits alone that are half typed."""
        self.chosen, allowed = card, self._presenter.allowed(card)
        self.sheet.show_card(card)
        self._about.setText(words.about(card))
        self._about.setVisible(bool(words.about(card)))
        may = (allowed.block, allowed.activate, allowed.unblock, allowed.replace, allowed.use, allowed.cancel)
        for one, allowed_now in zip(self.buttons(), may, strict=True):
            one.setVisible(allowed_now)
        if not (keep_typed and allowed.use):
            self.limits.show_card(card)
        self._facts.setText(self._limits_in_words(card))
        self.rest_on(self.limits if allowed.use else self._facts)

    def _limits_in_words(self, card: Card) -> str:
        said = self.tr("Limits: {day} a day, {cash} of it in cash.").format(
            day=self._figures.with_currency(card.day_limit), cash=self._figures.with_currency(card.cash_limit)
        )
        where = {
            (True, True): self.tr("Online payments allowed, abroad allowed."),
            (True, False): self.tr("Online payments allowed, not abroad."),
            (False, True): self.tr("No online payments, abroad allowed."),
            (False, False): self.tr("No online payments, not abroad."),
        }
        return f"{said}\n{where[card.online, card.abroad]}"

    def clear(self) -> None:
        """Show no card, and keep no word of one."""
        self.chosen = None
        self.sheet.clear()
        for form in self.forms():
            form.clear()
        self._about.clear()
        self._facts.clear()
        self.rest_on(self._facts)

    def asked(self) -> Open:
        """Which of the small forms is open."""
        return next(
            (name for name, (_, form) in self._openers().items() if self.is_asking() and form is self.form()), ""
        )

    def ask_again(self, name: Open, choice: tuple[object, ...]) -> None:
        """Open one of them once more, where that can still be done with the card."""
        opener, _ = self._openers().get(name, (None, None))
        if opener is not None and not opener.isHidden():
            opener.click()
            if name == "block":
                self.block.reason.set_value(*choice)

    def begin_block(self) -> None:
        """As the button does, where there is one for this card."""
        if not self.block_it.isHidden():
            self.block_it.click()

    def _openers(self) -> dict[Open, tuple[Button, Form]]:
        return {
            "block": (self.block_it, self.block),
            "verify": (self.verify_it, self.verify),
            "cancel": (self.cancel_it, self.cancel),
            "replace": (self.replace_it, self.replace),
        }

    def is_dirty(self) -> bool:
        return self.limits.is_dirty() or self.verify.is_dirty()

    # -- the small forms

    def _ask_cancel(self, card: Card) -> None:
        self.cancel.ask(
            self.tr("Cancel this card for good?"),
            self.tr("It can never be used or made active again. The account stays as it is."),
            self.tr("Cancel {card}").format(card=card.masked),
            self.tr("Keep it"),
        )

    def _ask_replace(self, card: Card) -> None:
        self.replace.ask(
            self.tr("Replace this card?"),
            self.tr("This one ends now. The new one keeps its limits, and has other digits and another CVV."),
            self.tr("Replace {card}").format(card=card.masked),
        )
