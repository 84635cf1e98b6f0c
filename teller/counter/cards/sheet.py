"""One card, drawn calmly: brand, masked number, expiry, account and state, and nothing that glitters."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.cards.card import Card
from teller.counter import look
from teller.counter.cards import words
from teller.counter.figures import Figures
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label

_WIDTH, _HEIGHT = 280, 172  # the proportions of ISO/IEC 7810 ID-1


class CardSheet(QWidget):
    """Shows a card, or none. It cannot be typed into or pressed."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.setObjectName("cards.sheet")
        self.setFixedSize(look.px(_WIDTH), look.px(_HEIGHT))
        self._brand, self._number = label("", "section", "cards.brand_shown"), label("", "money", "cards.masked")
        self._state = StatusPill()
        self._state.setObjectName("cards.state")
        self._account, self._expires = label("", "small", "cards.account_shown"), label("", "small", "cards.expires")
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            bare(row, look.SMALL)
        head.addWidget(self._brand)
        head.addStretch(1)
        head.addWidget(self._state)
        foot.addWidget(self._account)
        foot.addStretch(1)
        foot.addWidget(self._expires)
        number = QHBoxLayout()
        bare(number)
        number.addWidget(self._number)
        number.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.LARGE, look.MEDIUM, look.LARGE, look.MEDIUM)
        column.addLayout(head)
        column.addStretch(1)
        column.addLayout(number)
        column.addStretch(1)
        column.addLayout(foot)

    def show_card(self, card: Card) -> None:
        self._brand.setText(words.brand(card.brand))
        self._number.setText(card.masked)
        self._state.set_status(words.icon(card), words.state(card), words.tone(card))
        self._account.setText(self._figures.number(card.account))
        self._expires.setText(self.tr("expires {month}").format(month=words.expires(card.expires)))
        spoken = (words.brand(card.brand), card.masked, words.state(card), self._expires.text())
        self.setAccessibleName(", ".join(spoken))

    def clear(self) -> None:
        for each in (self._brand, self._number, self._account, self._expires):
            each.clear()
        self._state.set_status("info", "", "quiet")
        self.setAccessibleName("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("canvas"))
        radius = look.px(look.RADIUS_LARGE)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
