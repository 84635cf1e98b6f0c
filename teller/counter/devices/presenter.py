"""Presents computers, open sessions and what the bank demands, and asks for their change."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.devices.decide import name_device, revoke_device, trust_device
from teller.bank.devices.known import KnownDevice
from teller.bank.devices.list_devices import list_devices
from teller.bank.refusal import InvalidInput, Refusal
from teller.bank.rulebook.set_policy import Demand, read_policy, set_policy
from teller.bank.sessions.end_any_session import end_any_session
from teller.bank.sessions.list_sessions import list_sessions
from teller.bank.sessions.live import LiveSession
from teller.counter import wording
from teller.counter.approvals.doing import Doing
from teller.counter.devices import policy_words
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class DevicesPresenter(QObject):
    """Signals: listed(computers, sessions, demands), failed(text), not_permitted(text), refused(field, text),
    told(text).
    """

    listed = Signal(object, object, object)
    failed = Signal(str)
    not_permitted = Signal(str)
    refused = Signal(str, str)
    told = Signal(str)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self.doing = Doing(place, figures)
        self.doing.setParent(self)
        self.doing.done.connect(self._done)
        self.doing.refused.connect(self.refused)
        self._age = 0
        self._about = ""

    def refresh(self) -> None:
        """All three lists, and only then what is shown: they tell of one another."""
        age, got = self._age, list[Any]()

        def known(answer: Any) -> None:
            if age != self._age:
                return
            got.append(answer)
            if len(got) == len(_LISTS):
                self.listed.emit(*got)
            else:
                self._place.ask(_LISTS[len(got)], known, unknown)

        def unknown(refusal: Refusal) -> None:
            if age == self._age:
                signal = self.not_permitted if refusal.code == "not_permitted" else self.failed
                signal.emit(wording.of(refusal, self._figures))

        self._place.ask(_LISTS[0], known, unknown)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self.doing.forget()

    # -- changes

    def trust(self, one: KnownDevice) -> None:
        self._about = one.name
        self.doing.do(trust_device, device=one.id)

    def revoke(self, one: KnownDevice) -> None:
        self._about = one.name
        self.doing.do(revoke_device, device=one.id)

    def rename(self, one: KnownDevice, name: str) -> None:
        self._about = name
        self.doing.do(name_device, device=one.id, name=name)

    def end(self, one: LiveSession) -> None:
        self._about = one.name
        self.doing.do(end_any_session, session=one.id)

    def set_policy(self, one: Demand, typed: str, reason: str) -> None:
        text = typed.strip()
        if not (text.isascii() and text.isdecimal() and len(text) <= 4):  # noqa: PLR2004 - more than any range
            said = self.tr("Type a whole number from {least} to {most}.").format(least=one.least, most=one.most)
            self.refused.emit("value", said)
            return
        if not reason.strip():
            self.refused.emit("reason", wording.of(InvalidInput("reason", "missing"), self._figures))
            return
        facts = {"policy": one.policy.value, "policy_before": one.value, "policy_after": int(text)}
        self._about = policy_words.title(one.policy)
        self.doing.do(
            set_policy, rows=policy_words.change_rows(facts), policy=one.policy, value=int(text), reason=reason
        )

    def _done(self, name: str, _answer: Any) -> None:
        said = {
            "trust_device": self.tr("{name} is trusted. People can sign in at it."),
            "revoke_device": self.tr("{name} is shut out. Sessions that are open at it can be ended here."),
            "name_device": self.tr("The computer is called {name} now."),
            "end_any_session": self.tr("The session of {name} has ended."),
            "set_policy": self.tr("It is changed: {name}."),
        }[name]
        self.told.emit(said.format(name=self._about))
        self.refresh()


_LISTS: tuple[Any, ...] = (list_devices, list_sessions, read_policy)
