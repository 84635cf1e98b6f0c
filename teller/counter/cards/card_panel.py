"""The chosen card beside the table: its sheet, what can be done with it, and below it one small form at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teller.bank.cards.card import Card
from teller.counter import look
from teller.counter.cards import words
from teller.counter.cards.forms import BlockForm, ConfirmForm, CvvForm, LimitsForm
from teller.counter.cards.presenter import CardsPresenter
from teller.counter.cards.sheet import CardSheet
from teller.counter.figures import Figures
from teller.counter.widgets import dialog
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import bare, label


class CardPanel(QWidget):
    """Signals: left when the limits are left by Esc; opened(bool) as one of the small forms opens and closes."""

    left = Signal()
    opened = Signal(bool)

    def __init__(self, presenter: CardsPresenter, figures: Figures) -> None:
        super().__init__()
        self._presenter, self._figures = presenter, figures
        self.card: Card | None = None
        self.sheet = CardSheet(figures)
        self._about = label("", "quiet", "cards.about", wrap=True)
        self.block_it = button(
            self.tr("Block card"), name="cards.block", weight="danger", icon="blocked", shortcut="Ctrl+B"
        )
        self.activate = button(self.tr("Activate"), name="cards.activate", icon="check")
        self.unblock = button(self.tr("Unblock"), name="cards.unblock", icon="check")
        self.replace_it = button(self.tr("&Replace…"), name="cards.replace")
        self.verify_it = button(self.tr("&Verify CVV…"), name="cards.verify")
        self.cancel_it = button(self.tr("&Cancel card…"), name="cards.cancel")
        self.limits, self.block, self.verify = LimitsForm(figures), BlockForm(), CvvForm()
        self.cancel = ConfirmForm("cards.confirm_cancel", danger=True)
        self.replace = ConfirmForm("cards.confirm_replace", danger=False)
        self._facts = label("", None, "cards.limits_shown", wrap=True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = QStackedWidget()
        for below in (self.limits, self._facts, self.block, self.verify, self.cancel, self.replace):
            self._below.addWidget(below)
        self._lay_out()
        self._connect()

    def buttons(self) -> tuple[Button, ...]:
        return (self.block_it, self.activate, self.unblock, self.replace_it, self.verify_it, self.cancel_it)

    def _lay_out(self) -> None:
        acts = QVBoxLayout()
        bare(acts, look.SMALL)
        for one in self.buttons():
            acts.addWidget(one)
        acts.addStretch(1)
        top = QHBoxLayout()
        bare(top, look.LARGE)
        top.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(acts, 1)
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addLayout(top)
        column.addWidget(self._about)
        column.addSpacing(look.SMALL)
        column.addWidget(self._below, 1)

    def _connect(self) -> None:
        self.block_it.clicked.connect(self._open_block)
        self.verify_it.clicked.connect(self._open_verify)
        self.cancel_it.clicked.connect(self._open_cancel)
        self.replace_it.clicked.connect(self._open_replace)
        for form, opener in (
            (self.block, self.block_it), (self.verify, self.verify_it),
            (self.cancel, self.cancel_it), (self.replace, self.replace_it),
        ):  # fmt: skip
            form.cancelled.connect(lambda opener=opener: self._leave(opener))
        self.activate.clicked.connect(lambda: self._act(self._presenter.activate))
        self.unblock.clicked.connect(lambda: self._act(self._presenter.unblock))
        self.cancel.submitted.connect(lambda: self._act(self._presenter.cancel))
        self.replace.submitted.connect(lambda: self._act(self._presenter.replace))
        self.block.submitted.connect(lambda: self._act(self._presenter.block, self.block.reason.value()))
        self.verify.submitted.connect(lambda: self._act(self._presenter.check_cvv, self.verify.cvv.text()))
        self.limits.submitted.connect(self._save_limits)
        self.limits.cancelled.connect(self._leave_limits)

    def _act(self, act: Callable[..., None], *more: object) -> None:
        if self.card is not None:
            act(self.card, *more)

    def _save_limits(self) -> None:
        form = self.limits
        if self.card is not None:
            self._presenter.set_limits(
                self.card,
                form.day.text(),
                form.cash.text(),
                online=form.online.isChecked(),
                abroad=form.abroad.isChecked(),
            )

    def _leave_limits(self) -> None:
        if self.card is not None and self.may_leave():
            self.limits.show_card(self.card)
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

    def show_card(self, card: Card, *, keep_typed: bool = False) -> None:
        """Show a card with what may be done; `keep_typed` leaves limits alone that are half typed."""
        self.card, allowed = card, self._presenter.allowed(card)
        self.sheet.show_card(card)
        self._about.setText(words.about(card))
        self._about.setVisible(bool(words.about(card)))
        may = (allowed.block, allowed.activate, allowed.unblock, allowed.replace, allowed.use, allowed.cancel)
        for one, allowed_now in zip(self.buttons(), may, strict=True):
            one.setVisible(allowed_now)
        if not (keep_typed and allowed.use):
            self.limits.show_card(card)
        self._facts.setText(self._limits_in_words(card))
        self._show_below(self.limits if allowed.use else self._facts)

    def _limits_in_words(self, card: Card) -> str:
        said = self.tr("Limits: {day} a day, {cash} of it in cash.").format(
            day=self._figures.with_currency(card.day_limit), cash=self._figures.with_currency(card.cash_limit)
        )
        online = self.tr("Online payments allowed") if card.online else self.tr("No online payments")
        abroad = self.tr("abroad allowed") if card.abroad else self.tr("not abroad")
        return f"{said}\n{online}, {abroad}."

    def clear(self) -> None:
        """Show no card, and keep no word of one."""
        self.card = None
        self.sheet.clear()
        for form in (self.limits, self.block, self.verify, self.cancel, self.replace):
            form.clear()
        self._about.clear()
        self._facts.clear()
        self._show_below(self._facts)

    def take_focus(self) -> None:
        """To the first thing that can be done with the card."""
        for one in self.buttons():
            if one.isVisible():
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def is_dirty(self) -> bool:
        return self.limits.is_dirty() or self.verify.is_dirty()

    def is_asking(self) -> bool:
        """Whether one of the small forms is open."""
        return self._below.currentWidget() not in (self.limits, self._facts)

    def form(self) -> Form | None:
        """The form that stands below the card now."""
        now = self._below.currentWidget()
        return now if isinstance(now, Form) else None

    def set_busy(self, busy: bool) -> None:
        for form in (self.limits, self.block, self.verify, self.cancel, self.replace):
            form.set_busy(busy)
        for one in self.buttons():
            one.setDisabled(busy)

    # -- the small forms

    def _open_block(self) -> None:
        if self.card is not None:
            self._show_below(self.block)
            self.block.open_for(self.card)

    def _open_verify(self) -> None:
        if self.card is not None:
            self._show_below(self.verify)
            self.verify.open_for(self.card)

    def _open_cancel(self) -> None:
        if self.card is not None:
            self._show_below(self.cancel)
            self.cancel.ask(
                self.tr("Cancel this card for good?"),
                self.tr("It can never be used or made active again. The account stays as it is."),
                self.tr("Cancel {card}").format(card=self.card.masked),
                self.tr("Keep it"),
            )

    def _open_replace(self) -> None:
        if self.card is not None:
            self._show_below(self.replace)
            self.replace.ask(
                self.tr("Replace this card?"),
                self.tr("This one ends now. The new one keeps its limits, and has other digits and another CVV."),
                self.tr("Replace {card}").format(card=self.card.masked),
                self.tr("Back"),
            )

    def _leave(self, opener: QWidget) -> None:
        self.close_form()
        opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Back to what stands below the card when nothing is asked."""
        self._show_below(self.limits if self.verify_it.isVisibleTo(self) else self._facts)

    def _show_below(self, below: QWidget) -> None:
        self._below.setCurrentWidget(below)
        self.opened.emit(self.is_asking())
