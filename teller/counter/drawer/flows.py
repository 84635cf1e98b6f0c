"""From form to form at the drawer: which page comes after which, whatever is done with its cash."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from teller.bank.pieces import Pieces
from teller.bank.till.drawer import DrawerState, TillState
from teller.bank.till.list_offers import Colleague
from teller.bank.till.list_tills import BranchCash
from teller.bank.till.offers.offering import Offer
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.drawer import words
from teller.counter.drawer.cash_form import CashForm
from teller.counter.drawer.count_flow import CountFlow
from teller.counter.drawer.counts import CountsPresenter, Purpose
from teller.counter.drawer.handing import HandingPresenter
from teller.counter.drawer.moves import Move, MovesPresenter, What
from teller.counter.drawer.wide import Wide
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class Flows(QObject):
    """Signals: going(page) to a page that takes the whole width, resting where nothing is under way any more,
    happened(text) after each thing done, failed(text) where it was refused and no form says it, told(text) in passing.
    """

    going = Signal(object)
    resting = Signal()
    happened = Signal(str)
    failed = Signal(str)
    told = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._cash: BranchCash | None = None
        self._mine: DrawerState | None = None
        self._move: Move | None = None
        self._chosen: DrawerState | None = None
        self._people: tuple[Colleague, ...] = ()
        self._page: QWidget | None = None
        self.moves, self.counts = MovesPresenter(place, figures), CountsPresenter(place, figures)
        self.handing, self.approvals = HandingPresenter(place, figures), ApprovalPresenter(place, figures)
        for one in (self.moves, self.counts, self.handing, self.approvals):
            one.setParent(self)
        self.wide = Wide(figures, self.approvals, self._in_drawer, self._in_vault)
        self.counting = CountFlow(self.counts, self.approvals, self.wide, figures)
        self.counting.setParent(self)
        self._connect_moves()
        self._connect_rest()

    def _connect_moves(self) -> None:
        wide, moves = self.wide, self.moves
        plain: tuple[tuple[What, CashForm], ...] = (("buy", wide.buy), ("sell", wide.sell), ("ship", wide.ship))
        for what, form in plain:
            form.submitted.connect(lambda what=what, form=form: self._review(what, form))
        wide.offer.submitted.connect(lambda: moves.review_offer(*wide.offer.colleague(), wide.offer.pieces()))
        wide.exchange.submitted.connect(
            lambda: moves.review_exchange(str(wide.with_.value()), wide.exchange.pieces(1), wide.exchange.pieces(0))
        )
        wide.holding.submitted.connect(self._save_holding)
        wide.moving.confirmed.connect(lambda: moves.post(self._move) if self._move is not None else None)
        wide.moving.went_back.connect(self._back_to_form)
        moves.reviewed.connect(self._confirm)
        moves.moved.connect(self._moved)
        moves.halted.connect(self._halted)
        moves.held.connect(lambda drawer: self._done(self.tr("{name} is set.").format(name=drawer.name)))
        moves.refused.connect(self._refused)
        moves.unanswered.connect(self._unanswered)
        for form in (wide.buy, wide.sell, wide.ship, wide.offer, wide.exchange, wide.holding):
            moves.busy.connect(form.set_busy)
            form.cancelled.connect(self.rest)
        moves.busy.connect(wide.moving.set_busy)

    def _connect_rest(self) -> None:
        self.handing.colleagues.connect(self._know_colleagues)
        self.handing.answered.connect(self._answered)
        self.handing.refused.connect(lambda _form, _field, text: self.failed.emit(text))
        self.handing.unanswered.connect(lambda _form, text: self.failed.emit(text))
        self.counting.going.connect(self._show)
        self.counting.done.connect(self._done)
        self.counting.told.connect(self.told)
        self.wide.force.cancelled.connect(self.rest)
        self.counts.refused.connect(self._refused)
        self.counts.unanswered.connect(self._unanswered)

    # -- what there is

    def know(self, cash: BranchCash, mine: DrawerState | None) -> None:
        self._cash, self._mine = cash, mine
        self.counting.mine = mine
        self.handing.load()

    def choose(self, drawer: DrawerState | None) -> None:
        """The drawer in the list that a supervisor may set or close."""
        self._chosen = self.counting.chosen = drawer

    def _in_drawer(self) -> Pieces | None:
        return None if self._mine is None else self._mine.pieces

    def _in_vault(self) -> Pieces | None:
        return None if self._cash is None else self._cash.vault_pieces

    def _know_colleagues(self, people: tuple[Colleague, ...]) -> None:
        self._people = people
        self.wide.offer.offer_colleagues(one for one in people if one.drawer is not None)
        self.wide.count.offer_colleagues(one for one in people if one.drawer is None)

    # -- what is begun

    def begin(self, what: str) -> None:
        """Whatever is pressed beside one's own drawer, or in the palette."""
        self.handing.look_round()
        purposes: dict[str, Purpose] = {"close": "close", "hand_over": "hand_over", "check": "check"}
        simple: dict[str, Callable[[], None]] = {
            "pause": self.moves.pause,
            "resume": self.moves.resume,
            "give_up": self.counts.give_up,
            "go_on": lambda: self.counts.start(self.counts.purpose),
        }
        if what in purposes:
            self.counts.start(purposes[what])
        elif what in simple:
            simple[what]()
        else:
            self._open(what)

    def _open(self, what: str) -> None:
        form = self.wide.forms()[what]
        form.clear()
        self.moves.begin(what)
        if what in {"sell", "offer"}:
            form.form.counters[0].set_held(self._in_drawer())
        elif what == "ship":
            form.form.counters[0].set_held(self._in_vault())
        elif what in {"force", "holding"} and not self._about_chosen(what, form):
            return
        self._show(form)

    def ask_again(self, what: str, request: int | None) -> None:
        """What was sent from this form before, if anything, was not heard of: it is the same request still."""
        if request is None:
            return
        self.moves.ask_again(what, request)
        said = QCoreApplication.translate("HoldsSide", "No answer was heard. Do it once more: it is not done twice.")
        self.wide.forms()[what].notice.say(said, "warning")

    def _about_chosen(self, what: str, form: CashForm) -> bool:
        chosen = self._chosen
        if chosen is None:
            return False
        if what == "force":
            if chosen.holder is None or chosen.mine:
                self.failed.emit(self.tr("Choose the open drawer of somebody else in the list first."))
                return False
            self.counts.look_for_codes(self.wide.want_witness_code)
            form.title.setText(self.tr("Close {name} of {holder}").format(name=chosen.name, holder=chosen.holder))
            return True
        form.title.setText(self.tr("Least and most in {name}").format(name=chosen.name))
        for field, bound in (("least", chosen.least), ("most", chosen.most)):
            form.form.fields[f"drawer.holding_{field}"].set_text("" if bound is None else self._figures.money(bound))
        form.form.mark_clean()
        return True

    def rest(self) -> None:
        """Nothing is under way, and nothing that was typed stays."""
        self._move = self._page = None
        self.wide.clear()
        self.resting.emit()

    def forget(self) -> None:
        """The page is cleared, or goes: nothing is asked for any more."""
        for one in (self.moves, self.counts, self.handing):
            one.rest()
        self.counts.forget()
        self.approvals.withdraw()
        self._cash = self._mine = self._chosen = self.counting.mine = self.counting.chosen = None
        self._move = self._page = None
        self.wide.clear()

    def _show(self, page: QWidget) -> None:
        self._page = page
        self.going.emit(page)
        if isinstance(page, CashForm):
            page.form.take_focus()

    def at_hand(self) -> str:
        """The form at hand, also while it is being confirmed, by its name."""
        if self._move is not None:
            return self._move.what
        return next((name for name, form in self.wide.forms().items() if form is self._page), "")

    # -- moving

    def _review(self, what: What, form: CashForm) -> None:
        self.moves.review(what, form.text_of("amount"), form.pieces(), form.text_of("memo"))

    def _confirm(self, move: Move) -> None:
        self._move = move
        self._show(self.wide.moving)
        self.wide.moving.ask(**words.asking(move, self._cash, self._mine, self._figures))

    def _back_to_form(self) -> None:
        what, self._move = (self._move.what if self._move is not None else ""), None
        if what:
            self._show(self.wide.forms()[what])
        else:
            self.rest()

    def _moved(self, move: Move, answer: object) -> None:
        self._done(words.done(move, answer, self._figures))

    def _halted(self, drawer: DrawerState) -> None:
        paused = drawer.state is TillState.PAUSED
        text = self.tr("{name} is paused.") if paused else self.tr("{name} goes on.")
        self._done(text.format(name=drawer.name))

    def _save_holding(self) -> None:
        form = self.wide.holding
        if self._chosen is not None:
            self.moves.set_holding(self._chosen.id, form.text_of("least"), form.text_of("most"))

    # -- what happened

    def _answered(self, answer: str, offer: Offer) -> None:
        self._done(words.answered(answer, offer, self._figures))

    def _done(self, text: str) -> None:
        self.rest()
        self.happened.emit(text)

    def _refused(self, form: str, field: str, text: str) -> None:
        page = self.wide.forms().get(form)
        if page is not None and self._page in (page, self.wide.moving):
            self._move = None
            self._show(page)
            page.refuse(field, text)
        elif form == "book" and self._page is self.wide.verdict:
            self.wide.verdict.notice.say(text)
        else:
            self.failed.emit(text)

    def _unanswered(self, form: str, text: str) -> None:
        """It may have been posted or not: the page stays as it is, so that trying again is the same request."""
        if self._page is self.wide.moving:
            self.wide.moving.notice.say(text, "warning")
        elif self._page is self.wide.verdict:
            self.wide.verdict.notice.say(text, "warning")
        elif form in self.wide.forms() and self._page is self.wide.forms()[form]:
            self.wide.forms()[form].notice.say(text, "warning")
        else:
            self.failed.emit(text)
