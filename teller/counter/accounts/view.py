"""The accounts page: overview, movement and statement, one at a time, and Esc always goes one step back."""

from collections.abc import Callable
from datetime import date
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.counter.accounts.kept import KeptAccounts, Page
from teller.counter.accounts.overview import Overview
from teller.counter.accounts.places import AccountsPlaces
from teller.counter.accounts.presenter import AccountsPresenter
from teller.counter.figures import Figures
from teller.counter.holds.presenter import HoldsPresenter
from teller.counter.holds.view import HoldsView
from teller.counter.movement.presenter import MovementPresenter
from teller.counter.movement.view import MovementView
from teller.counter.statement.presenter import StatementPresenter
from teller.counter.statement.view import StatementView
from teller.counter.widgets.focus import left_alone
from teller.counter.widgets.pages import Pages


class AccountsView(Pages):
    """Signals: moved when money moved, changed when an account was opened, frozen, unfrozen or closed,
    listed(accounts) whenever the customer's accounts were loaded.
    """

    moved = Signal()
    changed = Signal()
    listed = Signal(object)

    def __init__(
        self,
        shift_places: AccountsPlaces,
        figures: Figures,
        *,
        may_manage: bool,
        may_move: bool,
        practice: bool,
        bank_name: str,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setObjectName("accounts.page")
        self._places, self._figures, self._today = shift_places, figures, today
        self._may_manage, self._may_move = may_manage, may_move
        self._practice, self._bank_name = practice, bank_name
        self._came_from: QWidget
        self._wanted: Callable[[], None] | None = None
        self._kept: KeptAccounts | None = None
        self._build()

    def _build(self) -> None:
        places, figures = self._places, self._figures
        self._accounts = AccountsPresenter(places.accounts, figures)
        self._movement = MovementPresenter(places.movement, figures, bank=self._bank_name, practice=self._practice)
        self._statement = StatementPresenter(
            places.statement, figures, self._today, bank=self._bank_name, practice=self._practice
        )
        self.overview = Overview(self._accounts, figures, may_manage=self._may_manage, may_move=self._may_move)
        self.movement = MovementView(self._movement, figures)
        self.statement = StatementView(self._statement, figures, may_move=self._may_move)
        self._holds = HoldsPresenter(places.accounts, figures, bank=self._bank_name, practice=self._practice)
        self.holds = HoldsView(self._holds, figures, may_hold=self._may_move, today=self._today)
        self._pages: dict[Page, QWidget] = {
            "overview": self.overview, "movement": self.movement, "statement": self.statement, "holds": self.holds
        }  # fmt: skip
        self._presenters = (self._accounts, self._movement, self._statement, self._holds)
        for page, presenter in zip(self._pages.values(), self._presenters, strict=True):
            self.addWidget(page)
            presenter.setParent(page)  # what it is connected to holds it otherwise, and all of the page, for good
        self._came_from = self.overview
        self._connect()

    def _connect(self) -> None:
        overview = self.overview
        overview.deposit.connect(lambda: self.begin_movement(Kind.DEPOSIT))
        overview.withdraw.connect(lambda: self.begin_movement(Kind.WITHDRAWAL))
        overview.transfer.connect(lambda: self.begin_movement(Kind.TRANSFER))
        overview.statement.connect(lambda: self.show_statement(""))
        overview.holds.connect(self.show_holds)
        overview.changed.connect(self.changed)
        self._accounts.listed.connect(self._movement.learn)
        self._accounts.listed.connect(self.holds.learn_anew)
        self._accounts.listed.connect(self.listed)
        self._accounts.listed.connect(lambda _: self._go_on())
        self.movement.posted.connect(self._posted)
        self.movement.went_back.connect(self._back_from_movement)
        self.statement.went_back.connect(self._back_to_overview)
        self.statement.reverse_asked.connect(self._reverse)
        self.holds.went_back.connect(self._back_to_overview)
        self.holds.changed.connect(self._posted)

    # -- what every panel can be told

    def refresh(self) -> None:
        """Ask anew for the list, and for the statement where it is on screen."""
        self._accounts.refresh()
        if self.currentWidget() is self.statement and self._statement.account is not None:
            self.statement.refresh()

    def clear(self) -> None:
        """Keep nothing of the customer's. The pages are thrown away whole and built anew, since no list of labels,
        tooltips, models and accessible names to be emptied could be as complete.
        """
        self.give_up()
        self._build()

    def give_up(self) -> None:
        """The same before this page goes itself: nothing is built anew."""
        self._wanted = self._kept = None
        for presenter in self._presenters:
            presenter.forget()
        for page in self._pages.values():
            self.removeWidget(page)
            page.hide()
            page.setParent(None)
            page.deleteLater()

    def keep(self) -> KeptAccounts | None:
        """Where one is, and what was typed. From here on no answer of the bank's reaches this page."""
        if self._kept is not None:  # it was not even taken up yet
            return self._kept
        kept = KeptAccounts(
            self._accounts.number,
            self._name_of(self.currentWidget()),
            self.overview.keep(),
            self._name_of(self._came_from),
            self.movement.keep(),
            self.statement.keep(),
            self.holds.keep(),
        )
        self._wanted = None
        self._accounts.forget()
        return kept if kept.chosen or kept.is_typed() else None

    def take_up(self, kept: KeptAccounts) -> None:
        """Go on from there as soon as the accounts are known, with the figures that they have now."""
        self._kept = kept
        self._accounts.choose(kept.chosen)
        if self._accounts.known:
            self._take_up()
        else:
            self._accounts.refresh()

    def _take_up(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            with left_alone(self):
                self._restore(kept)

    def _restore(self, kept: KeptAccounts) -> None:
        self.overview.take_up(kept.overview)
        if (shown := kept.statement) is not None and (of := self._account(shown.account)) is not None:
            self.statement.open(of, self._figures.number(of.number), shown)
        if (moved := kept.movement) is not None and (of := self._account(moved.asked.account)) is not None:
            self._came_from = self._pages[kept.came_from]
            self.movement.take_up(moved, of)
        if (held := kept.holds) is not None and (of := self._account(held.account)) is not None:
            self.holds.open(of, held)
        self.setCurrentWidget(self._pages[kept.page])
        if self.isVisible():
            self.first_focus()

    def _account(self, number: str) -> Account | None:
        return next((one for one in self._accounts.accounts if one.number == number), None)

    def _name_of(self, page: QWidget | None) -> Page:
        return next((name for name, one in self._pages.items() if one is page), "overview")

    def is_dirty(self) -> bool:
        kept = self._kept is not None and self._kept.is_typed()
        return kept or self.overview.is_dirty() or self.movement.is_dirty() or self.holds.is_dirty()

    def _is_moving(self) -> bool:
        """Whether a movement or a hold is half filled, or is to be taken up again. It stays where it is."""
        kept = self._kept is not None and self._kept.movement is not None
        return kept or self.movement.is_dirty() or self.holds.is_dirty()

    def first_focus(self) -> None:
        if isinstance(page := self.currentWidget(), Overview | MovementView | StatementView | HoldsView):
            page.first_focus()

    # -- where one can go from elsewhere

    def show_account(self, number: str) -> None:
        """Turn to the overview and this account, once it is known."""
        if self._is_moving():
            return
        self.setCurrentWidget(self.overview)
        self._accounts.choose(number)
        if not self._accounts.known:
            self._accounts.refresh()

    def begin_movement(
        self,
        kind: Kind | str,
        account: str = "",
        payee: str = "",
        amount: str = "",
        *,
        memo: str = "",
        review: bool = False,
    ) -> None:
        """Open the form of a deposit, withdrawal or transfer, for this account or the chosen one. With `review` it is
        filled in and goes on to the confirm step by itself, and never further.
        """

        def begin(own: Account) -> None:
            self._came_from = self.overview
            self.setCurrentWidget(self.movement)
            self.movement.begin(Kind(kind), own, payee=payee, amount=amount, memo=memo)
            if review:
                self.movement.review()

        if self._may_move and not self._is_moving():
            self._when_known(account, begin)

    def begin_opening(self) -> None:
        """The form for a new account; one that is open stays as it is."""
        if self._may_manage and not self.movement.is_dirty():
            self.setCurrentWidget(self.overview)
            self.overview.begin_opening()

    def show_statement(self, number: str = "") -> None:
        """Show this month's statement of this account or the chosen one."""

        def show(own: Account) -> None:
            self.setCurrentWidget(self.statement)
            self.statement.open(own, self._figures.number(own.number))
            self.statement.first_focus()

        if not self._is_moving():
            self._when_known(number, show)

    def show_holds(self, number: str = "", *, begin: Literal["", "hold", "cheque"] = "") -> None:
        """Show what is held on this account or the chosen one; with `begin`, the form for one more."""

        def show(own: Account) -> None:
            self.setCurrentWidget(self.holds)
            self.holds.open(own)
            if begin and self._may_move:
                (self.holds.begin_placing if begin == "hold" else self.holds.begin_cheque)()
            else:
                self.holds.first_focus()

        if not self._is_moving():
            self._when_known(number, show)

    def _when_known(self, number: str, then: Callable[[Account], None]) -> None:
        """Turn to an account and go on with it, at once or as soon as the list has been loaded."""

        def go_on() -> None:
            if number and all(one.number != number for one in self._accounts.accounts):
                return  # it is not this customer's
            if number:
                self._accounts.choose(number)
            if (own := self._accounts.account) is not None:
                then(own)

        if self._accounts.known:
            go_on()
        else:
            self._wanted = go_on
            self._accounts.refresh()

    def _go_on(self) -> None:
        self._take_up()
        if (wanted := self._wanted) is not None:
            self._wanted = None
            wanted()

    # -- one step forward, one step back

    def _reverse(self, line: Line) -> None:
        number = self._statement.account.number if self._statement.account is not None else ""
        if (own := self._account(number)) is not None and self._may_move:
            self._came_from = self.statement
            self.setCurrentWidget(self.movement)
            self.movement.begin_reversal(own, line)

    def _posted(self) -> None:
        self._accounts.refresh()
        self.moved.emit()

    def _back_from_movement(self) -> None:
        self.setCurrentWidget(self._came_from)
        if self._came_from is self.statement:
            self.statement.refresh()
        self.first_focus()

    def _back_to_overview(self) -> None:
        self._statement.forget()
        self.setCurrentWidget(self.overview)
        self.overview.first_focus()
