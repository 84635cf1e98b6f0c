"""One's own drawer: what the ledger says is in it, what it warns of, and all that can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.till.drawer import DrawerState, TillState
from teller.counter import look
from teller.counter.drawer import words
from teller.counter.drawer.moments import when
from teller.counter.figures import Figures
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import bare, label

_CONTENTS_WIDTH = 260
_MOVING = ("buy", "sell", "exchange", "offer", "hand_over", "check", "pause")
_SHOWN = {
    TillState.OPEN: {"close", *_MOVING},
    TillState.PAUSED: {"close", "check", "resume"},
    TillState.COUNTING: {"go_on", "give_up"},
    TillState.OFFERED: set[str](),
    TillState.FREE: set[str](),
}


class OwnStep(QWidget):
    """Signals: close_asked; asked(name) for anything else: buy, sell, exchange, offer, hand_over, check, pause, resume,
    go_on, give_up.
    """

    close_asked = Signal()
    asked = Signal(str)

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._state = TillState.OPEN
        self._name = label("", "section", "drawer.own", wrap=True)
        self._since = label("", "quiet", "drawer.since", wrap=True)
        self._held = BalanceLabel("drawer.held", self.tr("In your drawer"))
        self._halted = Notice("drawer.halted")
        self._bounds = Notice("drawer.bounds")
        self._low = Notice("drawer.low")
        self._buttons = self._make_buttons()
        self.close_it = self._buttons["close"]
        self._lay_out()
        self._bounds.acted.connect(self._mend_bounds)
        self._mending = ""

    def _make_buttons(self) -> dict[str, Button]:
        made = {
            "buy": button(self.tr("&Buy cash"), name="drawer.buy"),
            "sell": button(self.tr("&Sell cash"), name="drawer.sell"),
            "exchange": button(self.tr("&Exchange"), name="drawer.exchange"),
            "offer": button(self.tr("&Hand cash over"), name="drawer.hand_cash"),
            "hand_over": button(self.tr("Hand over the &drawer"), name="drawer.hand_over"),
            "pause": button(self.tr("&Pause"), name="drawer.pause"),
            "resume": button(self.tr("Resu&me"), name="drawer.resume", weight="primary"),
            "check": button(self.tr("C&ount"), name="drawer.check"),
            "go_on": button(self.tr("&Go on counting"), name="drawer.go_on", weight="primary"),
            "give_up": button(self.tr("Gi&ve up counting"), name="drawer.give_up"),
            "close": button(self.tr("&Close drawer"), name="drawer.close"),
        }
        for name, one in made.items():
            if name == "close":
                one.clicked.connect(self.close_asked)
            else:
                one.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(self._name)
        column.addWidget(self._since)
        figure = QHBoxLayout()
        bare(figure)
        figure.addWidget(self._held)
        figure.addStretch(1)
        column.addLayout(figure)
        for notice in (self._halted, self._bounds, self._low):
            column.addWidget(notice)
        column.addSpacing(look.SMALL)
        grid = QGridLayout()
        bare(grid)
        grid.setHorizontalSpacing(look.SMALL)
        grid.setVerticalSpacing(look.SMALL)
        rows = (
            (self.tr("Cash vault"), ("buy", "sell")),
            (self.tr("Notes and coins"), ("exchange",)),
            (self.tr("A colleague"), ("offer", "hand_over")),
            (self.tr("The drawer"), ("go_on", "give_up", "resume", "check", "pause", "close")),
        )
        self._titles = [(label(title, "quiet"), names) for title, names in rows]
        for at, (title, names) in enumerate(self._titles):
            title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(title, 2 * at, 0)
            line = Columns(spacing=look.SMALL)
            for name in names:
                line.addWidget(self._buttons[name])
            line.addStretch(1)
            grid.addLayout(line, 2 * at + 1, 0)
            title.setContentsMargins(0, look.px(look.TIGHT), 0, 0)
        column.addLayout(grid)
        column.addStretch(1)

    # -- what it shows

    def show_drawer(self, drawer: DrawerState) -> None:
        figures = self._figures
        self._state = drawer.state
        self._name.setText(drawer.name)
        self._since.setText(self._said_since(drawer))
        if drawer.state is TillState.COUNTING:
            self._held.set_loading()
            self._held.hide()
        elif drawer.held is None:
            self._held.show()
            self._held.set_failed()
        else:
            self._held.show()
            self._held.set_value(figures.money(drawer.held), figures.currency.code)
        self._tell_state(drawer)
        self._warn(drawer)
        shown = _SHOWN[drawer.state]
        for name, one in self._buttons.items():
            one.setVisible(name in shown)
        for title, names in self._titles:
            title.setVisible(bool(shown & set(names)))

    def _said_since(self, drawer: DrawerState) -> str:
        at = when(drawer.opened, self._figures)
        if drawer.state is TillState.COUNTING:
            return self.tr("Yours since {when}. It is being counted.").format(when=at)
        return self.tr("Yours since {when}. The ledger says that this much cash is in it:").format(when=at)

    def _tell_state(self, drawer: DrawerState) -> None:
        said = {
            TillState.PAUSED: self.tr("Paused: no cash moves in it until you resume."),
            TillState.COUNTING: self.tr(
                "No cash moves in it, and what should be there is not shown before it is counted."
            ),
            TillState.OFFERED: self.tr("Offered to a colleague: no cash moves in it until it is taken or withdrawn."),
        }.get(drawer.state)
        if said is None:
            self._halted.clear()
        elif self._halted.text() != said:
            self._halted.say(said, "info")

    def _warn(self, drawer: DrawerState) -> None:
        figures, self._mending = self._figures, ""
        is_open = drawer.state is TillState.OPEN
        if drawer.below_least and drawer.least is not None:
            self._mending = "buy"
            text = self.tr("There is less than {least} in it. Buy some from the cash vault.")
            text = text.format(least=figures.with_currency(drawer.least))
        elif drawer.over_most and drawer.most is not None:
            self._mending = "sell"
            text = self.tr("There is more than {most} in it. Sell some to the cash vault.")
            text = text.format(most=figures.with_currency(drawer.most))
        else:
            text = ""
        _say(self._bounds, text if is_open else "")
        low = words.low(drawer.low, figures)
        _say(self._low, low if is_open else "")

    def _mend_bounds(self) -> None:
        if self._mending:
            self.asked.emit(self._mending)

    def can(self, name: str) -> bool:
        """Whether this can be done with the drawer as it is."""
        return name in _SHOWN[self._state]

    def clear(self) -> None:
        self._name.clear()
        self._since.clear()
        self._held.set_loading()
        for notice in (self._halted, self._bounds, self._low):
            notice.clear()

    def take_focus(self) -> None:
        # Never onto what ends the day: an Enter too many, after opening it, would begin a count.
        first = {TillState.PAUSED: "resume", TillState.COUNTING: "go_on"}.get(self._state, "buy")
        self._buttons[first].setFocus(Qt.FocusReason.OtherFocusReason)


class Contents(QWidget):
    """Which notes and coins the ledger says are in one's own drawer."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._rows = DetailList("drawer.contents", figures=True)
        self.setMaximumWidth(look.px(_CONTENTS_WIDTH))
        column = QVBoxLayout(self)
        bare(column, look.SMALL)
        column.addWidget(label(self.tr("What is in it"), "section"))
        column.addWidget(self._rows)
        column.addStretch(1)

    def show_drawer(self, drawer: DrawerState | None) -> None:
        """Nothing, while what is in it is not to be known."""
        pieces = None if drawer is None else drawer.pieces
        self.setVisible(pieces is not None)
        self._rows.set_rows(() if pieces is None else words.contents(pieces, self._figures))


def _say(notice: Notice, text: str) -> None:
    """A warning that stays is not read out at every refresh."""
    if not text:
        notice.clear()
    elif notice.text() != text:
        notice.say(text, "warning")
