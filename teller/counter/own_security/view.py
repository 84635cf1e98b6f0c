"""One's own security on screen: each part with its heading, what there is to know, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.factors.see_factor import MyFactor
from teller.counter import look
from teller.counter.covers import PASSWORD
from teller.counter.figures import Figures
from teller.counter.own_security import words
from teller.counter.own_security.presenter import OwnSecurityPresenter
from teller.counter.second_factor.presenter import Purpose
from teller.counter.shift import Asks
from teller.counter.widgets.button import Button, button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack

_SIDE, _NARROW = 400, 820


class OwnSecurityView(QWidget):
    """Signals: wanted(what shall cover the window: a purpose of the second factor, or the password)."""

    wanted = Signal(object)

    def __init__(self, place: Asks, figures: Figures, sessions: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("own_security")
        self._figures, self._sessions = figures, sessions
        self._presenter = OwnSecurityPresenter(place, figures)
        self._presenter.setParent(self)
        self._state = StatusPill(name="own_security.state")
        self._about = label("", None, "own_security.about", wrap=True)
        self._codes_title = label(self.tr("Recovery codes"), "quiet")
        self._codes = label("", None, "own_security.codes_left", wrap=True)
        self.set_up = self._opener(self.tr("&Set it up…"), "set_up", Purpose.SET_UP, "key")
        self.codes = self._opener(self.tr("New &recovery codes…"), "codes", Purpose.CODES)
        self.elsewhere = self._opener(self.tr("Set up on another &phone…"), "elsewhere", Purpose.ELSEWHERE)
        self.drop = self._opener(self.tr("Turn it &off…"), "drop", Purpose.DROP)
        self.password = self._opener(self.tr("Change pass&word…"), "password", PASSWORD)
        look.set_variant(self.set_up, "weight", "primary")
        self.sign_ins = DetailList("own_security.sign_ins")
        self._stack = StateStack(self._content(), name="own_security.states")
        column = QVBoxLayout(self)
        bare(column)
        column.addWidget(self._stack)
        self._presenter.seen.connect(self._show)
        self._presenter.failed.connect(lambda text: self._stack.show_failed(text, self.tr("Try again")))
        self._stack.acted.connect(self.refresh)
        self._wants_focus = False

    def _opener(self, text: str, name: str, what: Purpose | str, icon: str | None = None) -> Button:
        made = button(text, name=f"own_security.{name}", icon=icon)
        made.clicked.connect(lambda: self.wanted.emit(what))
        return made

    def _content(self) -> QWidget:
        factor, beside = QVBoxLayout(), QVBoxLayout()
        bare(factor, look.SMALL)
        bare(beside, look.SMALL)
        for part in (label(self.tr("Second factor"), "section"), self._state, self._about, self._codes_title,
                     self._codes):  # fmt: skip
            factor.addWidget(part)
        factor.addSpacing(look.TIGHT)
        for one in (self.set_up, self.codes, self.elsewhere, self.drop):
            factor.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        factor.addSpacing(look.WIDE)
        factor.addWidget(label(self.tr("Password"), "section"))
        factor.addWidget(self.password, 0, Qt.AlignmentFlag.AlignLeft)
        factor.addStretch(1)
        if self._sessions is not None:
            beside.addWidget(self._sessions)
            beside.addSpacing(look.WIDE)
        beside.addWidget(label(self.tr("Your last sign-ins"), "section"))
        beside.addWidget(label(self.tr("One that was not you? Change your password, and tell a supervisor."), "quiet",
                               wrap=True))  # fmt: skip
        beside.addWidget(self.sign_ins)
        beside.addStretch(1)
        content = QWidget()
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addLayout(factor, 1)
        columns.addLayout(beside, 1)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        inside.addLayout(columns)
        inside.addStretch(1)
        return content

    # -- what every panel can be told

    def refresh(self) -> None:
        self._presenter.refresh()
        if self._sessions is not None:
            self._sessions.refresh()  # type: ignore[attr-defined] # a part of the page, told what the page is told

    def clear(self) -> None:
        """Keep no word of anybody."""
        self._presenter.forget()
        self.sign_ins.set_rows(())
        for one in (self._about, self._codes):
            one.clear()
        self._state.set_status("info", "", "quiet")
        self._stack.show_loading()
        if self._sessions is not None:
            self._sessions.clear()  # type: ignore[attr-defined] # the same

    def is_dirty(self) -> bool:
        return False

    def first_focus(self) -> None:
        self._wants_focus = self._stack.state() == "loading"
        if not self._wants_focus:
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> Button:
        return self.set_up if self.set_up.isVisibleTo(self) else self.codes

    # -- what came of it

    def _show(self, mine: MyFactor) -> None:
        if mine.since is not None:
            said = self.tr("On since {day}").format(day=self._figures.day(mine.since.astimezone().date()))
            self._state.set_status("check", said, "good")
        else:
            self._state.set_status("warning", self.tr("Off"), "warning")
        self._about.setText(words.about(mine))
        self._codes.setText(words.left(mine.codes_left))
        for one in (self._codes_title, self._codes, self.codes, self.elsewhere):
            one.setVisible(mine.active)
        self.set_up.setVisible(not mine.active)
        self.drop.setVisible(mine.active and not mine.demanded)
        self.sign_ins.set_rows([words.sign_in(one, self._figures) for one in mine.sign_ins])
        self._stack.show_content()
        if self._wants_focus:
            self.first_focus()
