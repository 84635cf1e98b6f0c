"""The journal on screen: whose entries, their sums, the table, and what is taken along of it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.house import BankFacts
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.journal import words
from teller.counter.journal.kept import KeptJournal
from teller.counter.journal.presenter import JournalPresenter, Sums
from teller.counter.papers.taking import Taking
from teller.counter.shift import Asks
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.columns import Columns, in_a_row
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import at_the_top, bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable

_LOWEST, _SIDE, _NARROW = 220, 320, 900


class JournalView(QWidget):
    """A page of its own. What it shows of customers goes when one looks elsewhere."""

    def __init__(self, place: Asks, figures: Figures, facts: BankFacts, *, sees_all: bool) -> None:
        super().__init__()
        self.setObjectName("journal")
        self._figures, self._sees_all, self._setting = figures, sees_all, False
        self.presenter = JournalPresenter(place, figures, facts, sees_all=sees_all)
        self.presenter.setParent(self)
        self._kept: KeptJournal | None = None
        self._wanted = ""
        self._day = label("", "quiet", "journal.day")
        self.kind = ChoiceField(self.tr("&Kind"), name="journal.kind", choices=self.presenter.kinds())
        self.user = ChoiceField(self.tr("&By"), name="journal.user", choices=[(0, self.tr("Everybody"))])
        self.day = DateField(self.tr("Business &day"), name="journal.day_field")
        self.day.setLocale(figures.locale)
        self.table = PagedTable(
            words.columns(figures, with_user=sees_all),
            name="journal.table",
            says=self.tr("Entries of the day"),
            empty="",
            fetch=self._fetch,
        )
        self.table.stretch_column(2)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.sums = DetailList("journal.sums", figures=True)
        self.kinds = DetailList("journal.kinds", figures=True)
        self._by_kind = label(self.tr("By kind"), "section")
        self.taking = Taking(self, "journal")
        self.taking.wanted = self.presenter.collect
        self.notice = Notice("journal.notice")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        side = QWidget()
        side.setFixedWidth(look.px(_SIDE))
        beside = QVBoxLayout(side)
        bare(beside, look.SMALL)
        for one in (label(self.tr("Sums"), "section"), self.sums, self._by_kind, self.kinds):
            beside.addWidget(one)
        beside.addStretch(1)
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self.table, 1)
        columns.addWidget(side)
        inside = QVBoxLayout(content)
        bare(inside, look.MEDIUM)
        inside.addLayout(self._filters())
        inside.addLayout(columns, 1)
        self._state = StateStack(content, name="journal.state")
        head = QHBoxLayout()
        bare(head, look.MEDIUM)
        head.addWidget(label(self.tr("Journal"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBaseline)
        top = Columns(spacing=look.MEDIUM)
        top.addLayout(head, 1)
        top.addLayout(in_a_row(self.taking.pdf, self.taking.text, self.taking.printing, spacing=look.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.setSpacing(look.MEDIUM)
        column.addLayout(top)
        column.addWidget(self._state, 1)
        column.addWidget(self.notice)

    def _filters(self) -> Columns:
        row = Columns(spacing=look.MEDIUM)
        for field, width in ((self.kind, 260), (self.user, 200), (self.day, 160)):
            field.setMaximumWidth(look.px(width))
            field.setMinimumWidth(look.px(width) * 7 // 8)
            row.addLayout(at_the_top(field))
        row.addStretch(1)
        if not self._sees_all:
            self.user.hide()
        return row

    def _connect(self) -> None:
        presenter = self.presenter
        self.kind.box.currentIndexChanged.connect(lambda _: self._choose())
        self.user.box.currentIndexChanged.connect(lambda _: self._choose())
        self.day.line.returnPressed.connect(self._choose)
        self._state.acted.connect(self.refresh)
        self.table.retry_asked.connect(self.notice.clear)
        presenter.began.connect(self._begin)
        presenter.summed.connect(self._show_sums)
        presenter.posters.connect(self._offer_posters)
        presenter.paged.connect(self.table.paged.add_page)
        presenter.paged.connect(lambda _lines, _cursor, generation: self._seek(generation))
        presenter.failed.connect(self._fail)
        presenter.not_permitted.connect(self._state.show_not_permitted)
        presenter.bad_day.connect(self._refuse_day)
        self.taking.done.connect(lambda text: self.notice.say(text, "good"))
        self.taking.failed.connect(lambda text: self.notice.say(text, "bad"))

    # -- what the shell asks for

    def refresh(self) -> None:
        self._choose()

    def clear(self) -> None:
        self._wanted = ""
        self.presenter.forget()
        self.table.set_rows(())
        self.sums.set_rows(())
        self.kinds.set_rows(())
        self.notice.clear()

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptJournal | None:
        kept = self._kept or KeptJournal(
            str(self.kind.value() or ""), _number(self.user.value()), self.day.text(), self._figures.locale
        )
        self.presenter.forget()
        return kept if kept.kind or kept.user or kept.day else None

    def take_up(self, kept: KeptJournal) -> None:
        """The users to choose from come with the first answer."""
        self._kept = kept
        self._setting = True
        self.kind.set_value(kept.kind)
        self.day.set_text(kept.day)
        self._setting = False
        self._choose()

    def show_entry(self, reference: str) -> None:
        """All of the business day, and the cursor on that entry as soon as it is there."""
        self._setting = True
        self.kind.set_value("")
        self.user.set_value(0)
        self.day.set_text("")
        self._setting = False
        self._choose()
        self._wanted = reference

    # -- how

    def _seek(self, generation: int) -> None:
        """Put the cursor on the entry that is wanted; it may stand on a later page."""
        paged = self.table.paged
        if not self._wanted or generation != paged.generation:
            return
        at = next((at for at, line in enumerate(self.table.rows()) if line.reference == self._wanted), None)
        if at is None and paged.canFetchMore(QModelIndex()):
            paged.fetchMore(QModelIndex())
            return
        self._wanted = ""
        if at is not None:
            self.table.select(at)

    def _choose(self) -> None:
        if self._setting:
            return
        kept_user = self._kept.user if self._kept is not None else None
        self.presenter.choose(self.kind.value(), kept_user or self.user.value(), self.day.text())

    def _begin(self) -> None:
        self.day.clear_notice()
        self.notice.clear()
        self._state.show_content()
        self.table.set_empty(self.tr("Nothing was posted here yet. Entries stand here as soon as they are posted."))
        self.table.reload()

    def _fetch(self, cursor: object) -> None:
        self.presenter.fetch(cursor, self.table.paged.generation)

    def _show_sums(self, sums: Sums) -> None:
        self._day.setText(sums.day)
        if not self.day.text():
            self.day.stand_for(sums.on)
        self.sums.set_rows(
            [
                (self.tr("Entries"), f"{sums.count}"),
                (self.tr("Into drawers"), sums.cash_in),
                (self.tr("Out of drawers"), sums.cash_out),
            ]
        )
        said = self.tr("{count} · {sum}")
        self._by_kind.setVisible(bool(sums.kinds))
        self.kinds.set_rows([(kind, said.format(count=count, sum=total)) for kind, count, total in sums.kinds])

    def _offer_posters(self, posters: list[tuple[int, str]]) -> None:
        wanted = self._kept.user if self._kept is not None else _number(self.user.value())
        self._kept, self._setting = None, True
        self.user.set_choices([(0, self.tr("Everybody")), *posters])
        self.user.set_value(wanted or 0)
        self._setting = False

    def _fail(self, text: str, generation: object) -> None:
        if generation is None:
            self.notice.say(text)
        else:
            self.table.paged.fail(text, generation if isinstance(generation, int) else None)

    def _refuse_day(self, text: str) -> None:
        self.day.show_notice(text)
        self.day.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks elsewhere leaves no customer's account number behind."""
        super().hideEvent(event)
        self.clear()


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and value else None
