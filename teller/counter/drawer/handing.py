"""What is handed between colleagues: who there is, what waits for an answer, and the answer."""

from typing import Any

from PySide6.QtCore import QTimer, Signal

from teller.bank.till.decline_offer import decline_offer
from teller.bank.till.list_offers import list_colleagues, list_offers
from teller.bank.till.offers.offering import Offer
from teller.bank.till.take_offer import take_offer
from teller.bank.till.withdraw_offer import withdraw_offer
from teller.counter.drawer.sender import Sender
from teller.counter.figures import Figures
from teller.counter.shift import Asks

_LOOKED_AT_EVERY_MS = 5_000


class HandingPresenter(Sender):
    """Signals: offers(tuple of Offer) at every look, arrived(Offer) for one that was not there before,
    colleagues(tuple of Colleague), answered(name of the answer, Offer).
    """

    offers = Signal(object)
    arrived = Signal(object)
    colleagues = Signal(object)
    answered = Signal(str, object)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__(place, figures)
        self._seen: frozenset[int] = frozenset()
        self._timer = QTimer(self, interval=_LOOKED_AT_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def load(self) -> None:
        """Look now, and from now on every few seconds: an offer is a colleague waiting at one's elbow."""
        self._timer.start()
        self.look()
        self.look_round()

    def look_round(self) -> None:
        """Who is there now, with a drawer or without: colleagues come and go while a page stands open."""
        self._place.look(list_colleagues, self.colleagues.emit, _nothing)

    def look(self) -> None:
        asked_in = self._round

        def seen(found: tuple[Offer, ...]) -> None:
            if asked_in != self._round:
                return
            fresh = [one for one in found if not one.mine and one.id not in self._seen]
            self._seen = frozenset(one.id for one in found)
            self.offers.emit(found)
            for one in fresh:
                self.arrived.emit(one)

        self._place.look(list_offers, seen, _nothing)

    def answer(self, offer: Offer, answer: str) -> None:
        """`take`, `decline` or `withdraw`."""
        use_case: Any = {"take": take_offer, "decline": decline_offer, "withdraw": withdraw_offer}[answer]
        form = f"{answer}_{offer.id}"
        self.send(form, use_case, lambda settled: self.answered.emit(answer, settled), offer=offer.id)

    def rest(self) -> None:
        super().rest()
        self._timer.stop()
        self._seen = frozenset()


def _nothing(_: object) -> None:
    """What is only looked at in passing is looked at again."""
