"""Presents the alerts: those that wait or that were decided, page by page, and the decision on the chosen one."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from teller.bank.readmission.list_blocked import Blocked, list_blocked
from teller.bank.readmission.unlock_device import unlock_device
from teller.bank.readmission.unlock_user import unlock_user
from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.bank.watch.alert import Alert, AlertState, Disposition
from teller.bank.watch.decide_alert import decide_alert
from teller.bank.watch.list_alerts import AlertPage, list_alerts
from teller.counter import wording, wording_alerts
from teller.counter.alerts import words
from teller.counter.figures import Figures
from teller.counter.shift import Asks

_LIST_IS_OLD = {"alert_closed", "not_found"}


class AlertsPresenter(QObject):
    """Signals: began when a first page is to be asked for, paged(alerts, cursor, generation), counted(how many wait),
    barred(whoever is kept out) after a page with an alert about that, unlocked(text), not_unlocked(field, text),
    failed(text, generation), not_permitted(text), decided(text), refused(field, text), busy(bool).
    """

    began = Signal()
    paged = Signal(object, object, object)
    counted = Signal(int)
    barred = Signal(object)
    unlocked = Signal(str)
    not_unlocked = Signal(str, str)
    failed = Signal(str, object)
    not_permitted = Signal(str)
    decided = Signal(str)
    refused = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures, *, unlocks: bool) -> None:
        super().__init__()
        self._place, self._figures, self._unlocks = place, figures, unlocks
        self._state, self._rule = AlertState.OPEN, ""
        self._age, self._busy = 0, False

    def states(self) -> list[tuple[object, str]]:
        return [(AlertState.OPEN, self.tr("Waiting")), (AlertState.CLOSED, self.tr("Decided"))]

    def rules(self) -> list[tuple[object, str]]:
        """All first, then each rule by its name."""
        return [("", self.tr("Everything")), *wording_alerts.rules()]

    def choose(self, state: object, rule: object) -> None:
        """Show these."""
        self._state = AlertState(str(state))  # a combo box gives it back as text
        self._rule = str(rule or "")
        self._age += 1
        self.began.emit()

    def fetch(self, cursor: object, generation: int) -> None:
        before = cursor if isinstance(cursor, int) else None
        self._place.ask(
            list_alerts,
            partial(self._answered, self._age, generation),
            partial(self._not_listed, self._age, generation),
            state=self._state,
            rule=self._rule,
            before=before,
        )

    def count(self) -> None:
        """How many wait, in passing."""
        self._place.look(list_alerts, lambda page: self.counted.emit(page.open), lambda _: None)

    def decide(self, alert: Alert, what: object, reason: str) -> None:
        """Close an alert, with a reason."""
        if self._busy:
            return
        if not reason.strip():
            self.refused.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return
        age = self._age

        def done(answer: Alert) -> None:
            self._set_busy(busy=False)
            if age != self._age or answer.disposition is None:
                return
            said = self.tr("{what}: {rule}. It stands under Decided.").format(
                what=words.disposition(answer.disposition), rule=wording_alerts.rule(answer.rule)
            )
            self.decided.emit(said)

        def said_no(refusal: Refusal) -> None:
            self._set_busy(busy=False)
            if age == self._age:
                self.refused.emit(getattr(refusal, "name", ""), wording.of(refusal, self._figures))
                if refusal.code in _LIST_IS_OLD:
                    self.began.emit()

        self._set_busy(busy=True)
        disposition = Disposition(str(what))  # a combo box gives it back as text
        self._place.ask(decide_alert, done, said_no, alert=alert.id, disposition=disposition, reason=reason)

    def unlock(self, who: Blocked, reason: str) -> None:
        """Let somebody try again, or everybody at a computer, with a reason."""
        if self._busy:
            return
        if not reason.strip():
            self.not_unlocked.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return
        age = self._age

        def done(_: None) -> None:
            self._set_busy(busy=False)
            if age == self._age:
                said = self.tr("Unlocked: {name}. The next try is looked at again.")
                self.unlocked.emit(said.format(name=words.kept_out(who)))
                self._look_for_barred()

        def said_no(refusal: Refusal) -> None:
            self._set_busy(busy=False)
            if age == self._age:
                self.not_unlocked.emit(getattr(refusal, "name", ""), wording.of(refusal, self._figures))
                if refusal.code == "not_blocked":
                    self._look_for_barred()

        self._set_busy(busy=True)
        if who.device:
            self._place.ask(unlock_device, done, said_no, device=who.device, reason=reason)
        else:
            self._place.ask(unlock_user, done, said_no, email=who.email, reason=reason)

    def _look_for_barred(self) -> None:
        age = self._age

        def seen(found: tuple[Blocked, ...]) -> None:
            if age == self._age:
                self.barred.emit(found)

        self._place.look(list_blocked, seen, lambda _: None)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self._set_busy(busy=False)

    def _answered(self, age: int, generation: int, page: AlertPage) -> None:
        if age == self._age:
            self.counted.emit(page.open)
            self.paged.emit(page.alerts, page.next_before, generation)
            if self._unlocks and any(one.rule in words.SIGN_IN for one in page.alerts):
                self._look_for_barred()

    def _not_listed(self, age: int, generation: int, refusal: Refusal) -> None:
        if age != self._age:
            return
        text = wording.of(refusal, self._figures)
        if isinstance(refusal, NotPermitted):
            self.not_permitted.emit(text)
        else:
            self.failed.emit(text, generation)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)
