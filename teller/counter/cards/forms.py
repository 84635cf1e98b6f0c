"""The small forms that open below a card, and the one for a new card: fields and buttons, and no decisions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teller.bank.cards.card import Card
from teller.counter import look
from teller.counter.cards import words
from teller.counter.cards.kept import KeptLimits
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import PasswordField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.plain import at_the_top, bare, label
from teller.counter.widgets.switch import Switch
from teller.counter.widgets.titled_form import TitledForm


class IssueForm(TitledForm):
    """A new card: which account it draws on, and whose network it is for."""

    def __init__(self) -> None:
        super().__init__("cards.make")
        self.title.setMinimumHeight(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
        self.account = self.add(ChoiceField(self.tr("Acco&unt"), name="cards.account"))
        self.brand = self.add(ChoiceField(self.tr("Bra&nd"), name="cards.brand", choices=words.brands()))
        self.finish()

    def open_for(self, accounts: Sequence[tuple[object, str]]) -> None:
        self.clear()
        says = (
            self.tr("It is made now and not active until the customer has it in hand.")
            if accounts
            else self.tr("A card draws on an active current account, and this customer has none. Open one first.")
        )
        self.head(self.tr("A new card"), says, self.tr("&Make card"))
        self.account.set_choices(accounts)
        for each in (self.account, self.brand, self.act):
            each.setVisible(bool(accounts))
        if accounts:
            self.account.take_focus()
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        super().clear()
        self.account.set_choices([])


class BlockForm(TitledForm):
    """Why a card is blocked. The most urgent reason stands there already, so that Enter is enough."""

    def __init__(self) -> None:
        super().__init__("cards.confirm_block", weight="danger")
        self.reason = self.add(ChoiceField(self.tr("R&eason"), name="cards.block_reason", choices=words.reasons()))
        self.finish()

    def open_for(self, card: Card) -> None:
        self.clear()
        says = self.tr("It stops working at once. A lost or stolen card is replaced, never unblocked.")
        self.head(self.tr("Block this card?"), says, self.tr("Block {card}").format(card=card.masked))
        self.reason.take_focus()


class CvvForm(TitledForm):
    """The CVV that the customer says, to be compared."""

    def __init__(self) -> None:
        super().__init__("cards.check_cvv")
        self.cvv = self.add(PasswordField(self.tr("&Three digits"), name="cards.cvv"))
        self.finish()

    def open_for(self, card: Card) -> None:
        self.clear()
        says = self.tr("After three wrong ones {card} is blocked.").format(card=card.masked)
        self.head(self.tr("Does the customer know the CVV?"), says, self.tr("Check CVV"))
        self.cvv.take_focus()


class LimitsForm(Form):
    """What a card may spend a day, how much of it in cash, and where."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._switched: tuple[bool, bool] = (False, False)
        # The currency stands once, above both: an amount needs the room.
        self.add_widget(label(self.tr("Limits in {code}").format(code=figures.currency.code), "section"))
        self.day = MoneyField(self.tr("A &day"), name="cards.day_limit", understood=figures.understood)
        self.cash = MoneyField(self.tr("In c&ash"), name="cards.cash_limit", understood=figures.understood)
        self.online = Switch(self.tr("&Online"), name="cards.online")
        self.abroad = Switch(self.tr("A&broad"), name="cards.abroad")
        for switch in (self.online, self.abroad):
            switch.toggled.connect(self.changed)
        self._side_by_side(self.day, self.cash)
        self._side_by_side(self.online, self.abroad)
        for field in (self.day, self.cash):
            self.fields[field.name] = field
            field.edited.connect(self.changed)
        self.save = button(self.tr("&Save limits"), name="cards.save_limits")
        self.set_buttons(self.save)

    def _side_by_side(self, *widgets: QWidget) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        bare(row, look.LARGE)
        for widget in widgets:
            row.addLayout(at_the_top(widget), 1)
        self.add_widget(holder)

    def show_card(self, card: Card) -> None:
        self.day.set_text(self._figures.money(card.day_limit))
        self.cash.set_text(self._figures.money(card.cash_limit))
        self._switched = (card.online, card.abroad)
        self.online.setChecked(card.online)
        self.abroad.setChecked(card.abroad)
        self.clear_notices()
        self.mark_clean()

    def keep(self) -> KeptLimits:
        online, abroad = self.online.isChecked(), self.abroad.isChecked()
        return KeptLimits(self.day.text(), self.cash.text(), online, abroad, self._figures.locale)

    def retype(self, kept: KeptLimits) -> None:
        """What was typed before this page was built: it counts as typed."""
        self.day.set_text(self._figures.retyped(kept.day, kept.locale))
        self.cash.set_text(self._figures.retyped(kept.cash, kept.locale))
        self.online.setChecked(kept.online)
        self.abroad.setChecked(kept.abroad)

    def is_dirty(self) -> bool:
        return super().is_dirty() or (self.online.isChecked(), self.abroad.isChecked()) != self._switched

    def clear(self) -> None:
        super().clear()
        self._switched = (False, False)
        self.online.setChecked(False)
        self.abroad.setChecked(False)
