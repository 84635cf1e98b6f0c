"""The branch's drawers and, for those who keep it, the cash vault."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState
from teller.bank.till.list_tills import BranchCash
from teller.counter import look
from teller.counter.drawer import words
from teller.counter.drawer.moments import when
from teller.counter.figures import Figures
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.table import Column, PagedTable


class Drawers(QWidget):
    """Signals: picked on Enter in the table, delivery_asked, new_drawer_asked, selected(DrawerState or None), and
    asked(ship, force or holding).
    """

    picked = Signal()
    delivery_asked = Signal()
    new_drawer_asked = Signal()
    selected = Signal(object)
    asked = Signal(str)

    def __init__(self, figures: Figures, *, keeps_vault: bool) -> None:
        super().__init__()
        self._figures, self._keeps_vault = figures, keeps_vault
        self._vault = label("", "money", "drawer.vault")
        self.receive = button(self.tr("&Receive cash"), name="drawer.receive")
        self.ship = button(self.tr("Sh&ip cash"), name="drawer.ship")
        self.add = button(self.tr("&New drawer"), name="drawer.add")
        self.force = button(self.tr("Close b&y force"), name="drawer.force")
        self.holding = button(self.tr("&Least and most"), name="drawer.holding")
        self.table = PagedTable(self._columns(), name="drawer.tills", says=self.tr("Drawers"), empty=self._none_yet())
        self._lay_out()
        self.receive.clicked.connect(self.delivery_asked)
        self.add.clicked.connect(self.new_drawer_asked)
        self.ship.clicked.connect(lambda: self.asked.emit("ship"))
        self.force.clicked.connect(lambda: self.asked.emit("force"))
        self.holding.clicked.connect(lambda: self.asked.emit("holding"))
        self.table.activated_row.connect(self.picked)
        self.table.selected_row.connect(self.selected)
        if keeps_vault:
            self.table.first_step.connect(self.new_drawer_asked)

    def _none_yet(self) -> str:
        if self._keeps_vault:
            return self.tr("No drawers yet. Enter adds the first one.")
        return self.tr("No drawers yet. A supervisor adds them here.")

    def _columns(self) -> list[Column]:
        columns = [
            Column(
                self.tr("Drawer"),
                lambda drawer: drawer.name,
                role="strong",
                hover=lambda drawer: drawer.name,
                order="name",
                by=lambda drawer: drawer.name,
            ),
            Column(
                self.tr("Who has it"),
                words.holder,
                icon=_icon,
                tone=_tone,
                order="holder",
                by=lambda drawer: drawer.holder,
            ),
            Column(
                self.tr("Since"),
                lambda drawer: when(drawer.opened, self._figures),
                role="quiet",
                spare=1,
                order="since",
                by=lambda drawer: drawer.opened,
                said=(self.tr("longest first"), self.tr("newest first")),
            ),
        ]
        if self._keeps_vault:
            held = self.tr("Cash in {currency}").format(currency=self._figures.currency.code)
            columns.append(
                Column(
                    held,
                    self._held,
                    align_right=True,
                    role="money",
                    icon=lambda drawer: "warning" if drawer.below_least or drawer.over_most else None,
                    tone=lambda drawer: "warning" if drawer.below_least or drawer.over_most else None,
                    hover=self._bounds,
                    order="held",
                    by=_cents,
                )
            )
        return columns

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        bare(column, look.MEDIUM)
        vault = QWidget()
        row, buttons = QHBoxLayout(), QHBoxLayout()
        bare(row, look.SMALL)
        bare(buttons, look.SMALL)
        row.addWidget(label(self.tr("Cash vault"), "section"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(look.SMALL)
        row.addWidget(self._vault)
        row.addWidget(label(self._figures.currency.code, "quiet"))
        row.addStretch(1)
        buttons.addWidget(self.receive)
        buttons.addWidget(self.ship)
        buttons.addStretch(0)
        both = Columns(spacing=look.SMALL)
        both.addLayout(row, 1)
        both.addLayout(buttons)
        inside = QVBoxLayout(vault)
        bare(inside)
        inside.addLayout(both)
        column.addWidget(vault)
        if not self._keeps_vault:
            vault.hide()
        column.addWidget(label(self.tr("Drawers"), "section"))
        column.addWidget(self.table, 1)
        if self._keeps_vault:
            below = QHBoxLayout()
            bare(below, look.SMALL)
            for one in (self.add, self.holding, self.force):
                below.addWidget(one)
            below.addStretch(1)
            column.addLayout(below)
        else:
            for one in (self.add, self.holding, self.force):
                one.setParent(self)
                one.hide()

    def show_cash(self, cash: BranchCash) -> None:
        """The drawer that was selected stays selected; at first it is one's own, or the first free one."""
        before = self.table.current_row()
        self._vault.setText("" if cash.vault is None else self._figures.money(cash.vault))
        self.table.set_rows(cash.drawers)
        wanted = [
            *(at for at, drawer in enumerate(cash.drawers) if before is not None and drawer.id == before.id),
            *(at for at, drawer in enumerate(cash.drawers) if drawer.mine),
            *(at for at, drawer in enumerate(cash.drawers) if drawer.holder is None),
        ]
        if cash.drawers:
            self.table.select(wanted[0] if wanted else 0)

    def select(self, drawer: int) -> None:
        """Choose the drawer of that id, if there is one."""
        for at, one in enumerate(self.table.rows()):
            if one.id == drawer:
                self.table.select(at)

    def clear(self) -> None:
        self._vault.clear()
        self.table.set_rows([])

    def _bounds(self, drawer: DrawerState) -> str:
        """Why the figure warns, on hovering over it."""
        if drawer.below_least and drawer.least is not None:
            return self.tr("Less than {least}").format(least=self._figures.with_currency(drawer.least))
        if drawer.over_most and drawer.most is not None:
            return self.tr("More than {most}").format(most=self._figures.with_currency(drawer.most))
        return ""

    def _held(self, drawer: DrawerState) -> str:
        held: Money | None = drawer.held
        return self.tr("not known") if held is None else self._figures.money(held)


def _cents(drawer: DrawerState) -> int | None:
    return None if drawer.held is None else drawer.held.cents


def _icon(drawer: DrawerState) -> str:
    return "person" if drawer.holder is not None else "check"


def _tone(drawer: DrawerState) -> str:
    if drawer.mine:
        return "accent"
    return "ink" if drawer.holder is not None else "good"
