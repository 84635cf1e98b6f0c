"""The statement on screen: choose a month or days, read the lines between two balances, reverse the chosen one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from teller.bank.accounts.account import Account
from teller.bank.accounts.statement import Line
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.statement import lines
from teller.counter.statement.kept import KeptStatement
from teller.counter.statement.line_receipt import LineReceipt
from teller.counter.statement.presenter import ALL, DAYS, Balances, StatementPresenter
from teller.counter.statement.range_row import RangeRow
from teller.counter.statement.taking_along import TakingAlong
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns, in_a_row
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.plain import at_the_top, bare, copyable, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_UNKNOWN, _LOWEST = "…", 220


class StatementView(QWidget):
    """Signals: went_back on Esc, reverse_asked(Line)."""

    went_back = Signal()
    reverse_asked = Signal(object)

    def __init__(self, presenter: StatementPresenter, figures: Figures, *, may_move: bool) -> None:
        super().__init__()
        self.setObjectName("statement")
        self._presenter, self._setting = presenter, False
        self._line_wanted: int | None = None
        # A timer of its own: what `QTimer.singleShot` is to call holds a page that goes before for good.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._lay_balances_out)
        self._build(figures, may_move=may_move)
        self._lay_out()
        self._connect()

    def _build(self, figures: Figures, *, may_move: bool) -> None:
        self.back = button(self.tr("Back"), name="statement.back")
        tell_key(self.back, "Esc")
        self._account = Elided("quiet", "statement.account")
        self.period = ChoiceField(self.tr("P&eriod"), name="statement.period", choices=self._presenter.choices())
        self.first = DateField(self.tr("&First day"), name="statement.first_day")
        self.last = DateField(self.tr("&Last day"), name="statement.last_day")
        for field in (self.first, self.last):
            field.setLocale(figures.locale)
        self.show_days = button(self.tr("Show"), name="statement.show")
        self._closing_title, self._closing = label("", "quiet", "statement.closing_title"), _figure("closing", "money")
        self._opening_title, self._opening = label("", "quiet", "statement.opening_title"), _figure("opening", "strong")
        self.table = PagedTable(
            lines.columns(figures),
            name="statement.table",
            says=self.tr("Lines of the statement"),
            empty="",
            fetch=self._fetch,
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.table.paged.order = lines.NEWEST_FIRST
        self.reverse = button(self.tr("&Reverse this line"), name="statement.reverse")
        self.reverse.setEnabled(False)
        self._why = label("", "small", "statement.why", wrap=True)
        self.along = TakingAlong(self, self._presenter)
        self.receipts = LineReceipt(self, self._presenter, self.along)
        for one in () if may_move else (self.reverse, self._why, self.receipts.button):
            one.hide()
        self._body = QWidget()
        self.state = StateStack(self._body, name="statement.state")
        self.state.show_content()
        self._above, self._below = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._stand_over_the_figures(0)

    def _lay_out(self) -> None:
        head, titled = Columns(spacing=look.MEDIUM), QHBoxLayout()
        titled.addWidget(label(self.tr("Statement"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        titled.addWidget(self._account, 1, Qt.AlignmentFlag.AlignBaseline)
        head.addLayout(titled, 1)
        head.addLayout(in_a_row(self.along.saving, self.along.printing, self.back, spacing=look.MEDIUM))
        line, opening = QHBoxLayout(), self._foot
        for row in (titled, line, opening):
            bare(row, look.MEDIUM)
        line.addWidget(self.reverse)
        line.addWidget(self.receipts.button)
        line.addWidget(self._why, 1)
        opening.addStretch(1)
        opening.addWidget(self._opening_title, 0, Qt.AlignmentFlag.AlignVCenter)
        opening.addWidget(self._opening)
        opening.addSpacerItem(self._below)
        foot = Columns(spacing=look.MEDIUM)
        foot.addLayout(line, 1)
        foot.addLayout(opening)
        body = QVBoxLayout(self._body)
        bare(body, look.SMALL)
        body.addLayout(self._range_row())
        body.addWidget(self.table, 1)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.state, 1)
        column.addWidget(self.along.progress)

    def _range_row(self) -> RangeRow:
        for field, width in ((self.period, 260), (self.first, 160), (self.last, 160)):
            field.setMaximumWidth(look.px(width))
        beside = QVBoxLayout()  # the button stands beside the editors, not beside their titles
        bare(beside, look.TIGHT)
        beside.addWidget(label(" "))
        beside.addWidget(self.show_days)
        beside.addStretch(1)
        balance = QVBoxLayout()
        bare(balance, look.TIGHT)
        balance.addWidget(self._closing_title, 0, Qt.AlignmentFlag.AlignRight)
        balance.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignRight)
        balance.addStretch(1)
        bare(self._head)
        self._head.addStretch(1)
        self._head.addLayout(balance)
        self._head.addSpacerItem(self._above)
        return RangeRow((*(at_the_top(field) for field in (self.period, self.first, self.last)), beside, self._head))

    def _connect(self) -> None:
        presenter = self._presenter
        self.back.clicked.connect(self.went_back)
        self.period.box.currentIndexChanged.connect(lambda _: self._choose())
        self.show_days.clicked.connect(self._show_days)
        for field in (self.first, self.last):
            field.line.returnPressed.connect(self._show_days)
            field.line.textEdited.connect(lambda _: self._own_days())
        self.table.selected_row.connect(self._select)
        self.reverse.clicked.connect(self._reverse)
        self.state.acted.connect(self.refresh)
        presenter.ranged.connect(self._ranged)
        presenter.began.connect(self._begin)
        presenter.balances.connect(self._show_balances)
        presenter.balances.connect(lambda _: self.along.allow(allowed=True))
        presenter.paged.connect(self.table.paged.place)
        self.table.edge_moved.connect(self._stand_over_the_figures)
        presenter.paged.connect(lambda *_: self._go_to_line())
        presenter.failed.connect(self._fail)
        presenter.not_permitted.connect(self.state.show_not_permitted)
        presenter.refused.connect(self._refuse)

    def open(self, account: Account, number: str, kept: KeptStatement | None = None) -> None:
        """Show this month of an account, or what was shown of it before the page was built anew."""
        self._presenter.open(account)
        self._account.set_whole(f"{account.name} · {number}")
        self._setting = True
        self.period.set_choices(self._presenter.choices())
        if kept is not None:
            self.period.set_value(kept.period)
            self.first.set_text(kept.first_day)
            self.last.set_text(kept.last_day)
            self.table.paged.order = lines.NEWEST_FIRST.turned() if kept.oldest_first else lines.NEWEST_FIRST
        self._setting = False
        self._line_wanted = kept.line if kept is not None else None
        self.refresh()

    def keep(self) -> KeptStatement | None:
        """Where one is. From here on no answer of the bank's reaches this page."""
        account, at = self._presenter.account, self.table.currentIndex()
        self._presenter.forget()
        if account is None:
            return None
        line = at.row() if at.isValid() else self._line_wanted
        return KeptStatement(
            account.number,
            str(self.period.value() or ALL),
            self.first.text(),
            self.last.text(),
            line,
            self._is_oldest_first(),
        )

    def refresh(self) -> None:
        """Ask anew for the days that are shown."""
        if self.period.value() == DAYS:
            self._show_days()
        else:
            self._choose()

    def first_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_line(self) -> None:
        """To the line one was at, however far down; it is fetched when it is looked at."""
        if self._line_wanted is not None:
            self.table.select(self._line_wanted)
            self._line_wanted = None

    def _fetch(self, cursor: object) -> None:
        self._presenter.fetch(cursor, self.table.paged.generation, oldest_first=self._is_oldest_first())

    def _is_oldest_first(self) -> bool:
        return self.table.paged.order != lines.NEWEST_FIRST

    def _stand_over_the_figures(self, edge: int) -> None:
        """The two balances stay in the table's column of balances when its scroll bar comes or goes."""
        for space in (self._above, self._below):
            space.changeSize(look.px(look.MEDIUM) + edge, 0, QSizePolicy.Policy.Fixed)
        # The bar comes while the page is being laid out, and Qt would take no second wish meanwhile.
        self._soon.start()

    def _lay_balances_out(self) -> None:
        for row in (self._head, self._foot):
            row.invalidate()
            row.update()

    def _choose(self) -> None:
        if self._setting:
            return
        if self.period.value() == DAYS:
            self.first.take_focus()
        self._presenter.choose(str(self.period.value() or ALL))

    def _own_days(self) -> None:
        self._setting = True
        self.period.set_value(DAYS)
        self._setting = False
        self.along.allow(allowed=False)  # what is taken along is what stands on screen

    def _show_days(self) -> None:
        self._own_days()
        self._presenter.show_days(self.first.text(), self.last.text())

    def _ranged(self, first: str, last: str) -> None:
        self.first.set_text(first)
        self.last.set_text(last)

    def _begin(self) -> None:
        for field in (self.first, self.last):
            field.clear_notice()
        self.state.show_content()
        self.along.allow(allowed=False)
        self.along.put_away()
        self.table.set_empty(self.tr("Nothing was posted in these days. Choose another period above."))
        self._show_no_balances(_UNKNOWN)
        self._select(None)
        self.table.reload()

    def _show_balances(self, said: Balances) -> None:
        for title, figure, words, amount in (
            (self._opening_title, self._opening, said.opening_title, said.opening),
            (self._closing_title, self._closing, said.closing_title, said.closing),
        ):
            title.setText(words)
            figure.setText(amount)
            figure.setAccessibleName(f"{words}: {amount}")

    def _fail(self, text: str, generation: int) -> None:
        if not self.table.rows():
            self._show_no_balances(self.tr("not loaded"))
        self.table.paged.fail(text, generation)

    def _show_no_balances(self, instead: str) -> None:
        self._show_balances(Balances(self.tr("Opening balance"), instead, self.tr("Closing balance"), instead))

    def _refuse(self, field: str, text: str) -> None:
        # What stood there was of other days than the ones that stand above it now.
        self.table.set_empty(self.tr("Change the days above, then press Enter."))
        self.table.set_rows(())
        self._show_no_balances(_UNKNOWN)
        one = self.first if field == "first_day" else self.last
        one.show_notice(text)
        one.take_focus()

    def _select(self, line: Line | None) -> None:
        why = self._presenter.why_not_reversible(line) if line is not None else ""
        self.reverse.setEnabled(line is not None and not why)
        self.receipts.choose(line)
        self._why.setText(why)

    def _reverse(self) -> None:
        if (line := self.table.current_row()) is not None:
            self.reverse_asked.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.along.stop():
                self.went_back.emit()
        else:
            super().keyPressEvent(event)


def _figure(thing: str, role: str) -> QLabel:
    made = copyable(_UNKNOWN, role, f"statement.{thing}")
    made.setWordWrap(False)
    return made
