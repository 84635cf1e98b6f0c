"""The CVV of a new card: shown once, for a minute at most, and afterwards in no widget at all."""

from teller.bank.cards.card import NewCard
from teller.counter.widgets.shown_once import ShownOnce

SECONDS = 60


class CvvOnce(ShownOnce):
    """Gone by the button or by time."""

    def __init__(self) -> None:
        super().__init__(
            "cards.cvv_once", figure="cards.cvv_once.figure", of="cards.cvv_once.of", done="cards.cvv_done",
            role="balance",
        )  # fmt: skip
        says = self.tr(
            "Shown this once. Let the customer note it now: afterwards nobody can look it up, not even the bank. "
            "If it is lost, the card is replaced."
        )
        self.lay_out(self.tr("CVV"), says)

    def show_cvv(self, new: NewCard, said: str) -> None:
        self.show_secret(new.cvv, said, seconds=SECONDS)
