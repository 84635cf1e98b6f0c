"""Both figures of a count that differs, what may be behind it, and what to do: book it, or look for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.till.counts.counting import Difference
from teller.counter import look
from teller.counter.drawer import words
from teller.counter.drawer.words import Trace
from teller.counter.figures import Figures
from teller.counter.widgets.button import button, reword, tell_key
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import announce, at_the_start, bare, label
from teller.counter.widgets.table import Column, PagedTable

_FIGURES_WIDTH, _WIDE = 400, 760


class Verdict(QWidget):
    """Signals: book_asked, keep_asked to keep the drawer open and look, copied(reference) on Enter at an entry."""

    book_asked = Signal()
    keep_asked = Signal()
    copied = Signal(str)

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("drawer.verdict")
        self._figures = figures
        self._title = label("", "section", "drawer.verdict.title", wrap=True)
        self._amount = label("", "balance", "drawer.verdict.amount")
        self._rows = DetailList("drawer.verdict.figures", figures=True)
        self._pieces = label("", "quiet", "drawer.verdict.pieces", wrap=True)
        self._warning = Notice("drawer.verdict.warning")
        self.notice = Notice("drawer.verdict.notice")
        self.book = button("", name="drawer.verdict.book")
        self.keep = button(self.tr("Keep it &open and look"), name="drawer.verdict.keep", weight="primary")
        tell_key(self.keep, "Esc")
        self.traces = PagedTable(
            self._columns(),
            name="drawer.verdict.traces",
            says=self.tr("What may be behind it"),
            empty=self.tr("No entry of this drawer explains the difference. Count the notes by the bundle once more."),
        )
        self._lay_out()
        self.book.clicked.connect(self.book_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.traces.activated_row.connect(self._copy)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Perhaps"), lambda trace: trace.cause, role="strong", hover=lambda trace: trace.cause),
            Column(self.tr("Entry"), lambda trace: trace.entry),
            Column(self.tr("Amount"), lambda trace: trace.amount, align_right=True, role="money"),
            Column(self.tr("Time"), lambda trace: trace.at, role="quiet", spare=1),
            Column(self.tr("Reference"), lambda trace: trace.reference, role="quiet"),
        ]

    def _lay_out(self) -> None:
        told = QWidget()
        left = QVBoxLayout(told)
        bare(left, look.SMALL)
        amount = QHBoxLayout()
        bare(amount, look.SMALL)
        amount.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addWidget(label(self._figures.currency.code, "quiet"), 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addStretch(1)
        left.addWidget(self._title)
        left.addLayout(amount)
        for part in (self._rows, self._pieces, self._warning, self.notice):
            left.addWidget(part)
        left.addSpacing(look.SMALL)
        for one in (self.keep, self.book):  # one below the other: both say at length what they do
            left.addLayout(at_the_start(one))
        left.addStretch(1)
        left.addStrut(look.px(_FIGURES_WIDTH * 2 // 3))  # at least: a long figure is shown whole
        told.setMaximumWidth(look.px(_FIGURES_WIDTH))
        behind = QWidget()
        right = QVBoxLayout(behind)
        bare(right, look.SMALL)
        right.addWidget(label(self.tr("What may be behind it"), "section"))
        right.addWidget(
            label(self.tr("Enter shows the entry in the journal, and copies its reference."), "quiet", wrap=True)
        )
        right.addWidget(self.traces, 1)
        columns = Columns(spacing=look.VAST, wide=_WIDE)
        columns.addWidget(told, 1)
        columns.addWidget(behind, 2)
        columns.addStretch(0)
        column = QVBoxLayout(self)
        bare(column)
        column.addLayout(columns, 1)

    def show_difference(self, found: Difference, action: str) -> None:
        """`action` is what the button says that books it; nothing, where it is only looked at."""
        figures = self._figures
        said = words.short_or_over(found.amount, figures)
        self._title.setText(self.tr("Counted twice, and it differs"))
        self._amount.setText(said)
        look.set_variant(self._amount, "tone", "bad" if found.amount.cents < 0 else "warning")
        self._rows.set_rows(
            (
                (self.tr("Counted"), figures.money(found.counted)),
                (self.tr("The ledger says"), figures.money(found.expected)),
                (self.tr("Difference"), figures.signed(found.amount), "strong"),
            )
        )
        self._tell_pieces(found)
        self.book.setVisible(bool(action))
        reword(self.book, action)
        self.notice.clear()
        if found.needs_supervisor and action:
            self._warning.say(
                self.tr("It is more than the branch tolerates: booking it needs a supervisor’s approval."), "warning"
            )
        else:
            self._warning.clear()
        self.traces.set_rows(words.traces(found.causes, figures))
        if self.traces.rows():
            self.traces.select(0)
        announce(self, self.tr("It differs: {difference}").format(difference=said), urgent=True)

    def _tell_pieces(self, found: Difference) -> None:
        more = [(worth, count) for worth, count in found.pieces if count > 0]
        fewer = [(worth, -count) for worth, count in found.pieces if count < 0]
        told = []
        if fewer:
            told.append(self.tr("Fewer than recorded: {pieces}.").format(pieces=self._figures.pieces(fewer)))
        if more:
            told.append(self.tr("More than recorded: {pieces}.").format(pieces=self._figures.pieces(more)))
        self._pieces.setText("\n".join(told))
        self._pieces.setVisible(bool(told))

    def figures(self) -> list[tuple[str, str]]:
        """What was counted, what should be there, and by how much that differs."""
        return self._rows.rows() if self.isVisible() else []

    def set_busy(self, busy: bool) -> None:
        for one in (self.book, self.keep):
            one.setDisabled(busy)

    def take_focus(self) -> None:
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """No figure stays."""
        for text in (self._title, self._amount, self._pieces):
            text.clear()
        self._rows.set_rows(())
        self.traces.set_rows([])
        self._warning.clear()
        self.notice.clear()

    def _copy(self, trace: Trace) -> None:
        if trace.reference:
            self.copied.emit(trace.reference)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.keep.isEnabled():
            self.keep_asked.emit()
        else:
            super().keyPressEvent(event)
