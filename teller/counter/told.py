"""What somebody is told when they have signed in: when that was last done, what failed since, and by what they came."""

from PySide6.QtCore import QObject

from teller.bank.badge import View
from teller.bank.factors.see_factor import MyFactor, see_factor
from teller.bank.world import local_day
from teller.counter.figures import Figures
from teller.counter.security.tabs import SecurityTabs
from teller.counter.shift import Shift
from teller.counter.window import Window

_RECOVERY = "recovery_code"


class Told(QObject):
    """A banner for what needs a look, until it had one; a toast for the rest. Neither takes the cursor."""

    def __init__(self, window: Window, shift: Shift, figures: Figures, security: SecurityTabs) -> None:
        super().__init__()
        self._window, self._shift, self._figures, self._security = window, shift, figures, security
        self._lines = list[str]()
        window.banners.told.acted.connect(self._looked)

    def begin(self) -> None:
        """Once for each sign-in: another language is no reason to be told again."""
        session = self._shift.session
        if self._shift.told == session.started:
            return
        if session.failures_since:
            said = self.tr("%n try(s) failed since your last sign-in{when}. Not you? Tell a supervisor.", "",
                           session.failures_since)  # fmt: skip
            when = self.tr(", {moment}").format(moment=self._last()) if session.last_sign_in is not None else ""
            self._say(said.format(when=when))
        elif session.last_sign_in is not None and self._shift.told is None:
            self._window.say(self.tr("Your last sign-in was {moment}.").format(moment=self._last()))
        if session.has_factor:
            self._shift.look(View.SECURITY, see_factor, self._seen, lambda _: None)
        if not self._lines:
            self._shift.told = session.started

    def _last(self) -> str:
        last = self._shift.session.last_sign_in
        if last is None:
            return ""
        day, today = local_day(last), self._shift.today()
        days = (today - day).days
        when = {0: self.tr("today"), 1: self.tr("yesterday")}.get(days, self._figures.day(day))
        return self._figures.moment(when, last)

    def _seen(self, mine: MyFactor) -> None:
        if mine.sign_ins and _RECOVERY in mine.sign_ins[0].by:
            said = self.tr("You came in by a recovery code; %n left. Phone lost? Set up another.", "", mine.codes_left)
            self._say(said)

    def _say(self, line: str) -> None:
        self._lines.append(line)
        banners = self._window.banners
        banners.say(banners.told, "\n".join(self._lines), "warning", self.tr("Have a look"))

    def _looked(self) -> None:
        self._shift.told = self._shift.session.started
        self._lines.clear()
        self._window.banners.clear(self._window.banners.told)
        self._security.go_to("mine")

    def close(self) -> None:
        self._window.banners.told.acted.disconnect(self._looked)
        self._lines.clear()
