"""Presents the relations on record: the list, a new one, and one that is taken off."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.bank.use_case import UseCase
from teller.bank.watch.relations import Relation, drop_relation, list_relations, note_relation
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.relations import words
from teller.counter.shift import Asks

_FIELDS = {"user": "email", "customer": "customer"}
_LIST_IS_OLD = {"relation_noted", "unanswered"}


class RelationsPresenter(QObject):
    """Signals: listed(relations), failed(text), not_permitted(text), noted(text), dropped(text), refused(field, text)
    where field is nothing when it is about no field, busy(bool).
    """

    listed = Signal(object)
    failed = Signal(str)
    not_permitted = Signal(str)
    noted = Signal(str)
    dropped = Signal(str)
    refused = Signal(str, str)
    busy = Signal(bool)

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._age, self._busy = 0, False

    def refresh(self) -> None:
        age = self._age

        def answered(found: tuple[Relation, ...]) -> None:
            if age == self._age:
                self.listed.emit(found)

        def said_no(refusal: Refusal) -> None:
            if age == self._age:
                text = wording.of(refusal, self._figures)
                (self.not_permitted if isinstance(refusal, NotPermitted) else self.failed).emit(text)

        self._place.ask(list_relations, answered, said_no)

    def note(self, email: str, customer: str) -> None:
        """Put it on record that this user is close to this customer."""
        for field, text in (("email", email), ("customer", customer)):
            if not text.strip():
                self.refused.emit(field, wording.of(InvalidInput(field, "missing"), self._figures))
                return
        said = self.tr("On record. What they post for this customer is held from now on.")
        self._ask(note_relation, lambda: self.noted.emit(said), email=email.strip(), customer=customer.strip())

    def drop(self, one: Relation) -> None:
        said = self.tr("Off the record: {name} and {customer}.").format(
            name=one.name, customer=words.whom(one, self._figures)
        )
        self._ask(drop_relation, lambda: self.dropped.emit(said), email=one.email, customer=one.customer)

    def forget(self) -> None:
        """Whatever is still on its way is for nobody."""
        self._age += 1
        self._set_busy(busy=False)

    def _ask(self, use_case: UseCase[..., None], done: Callable[[], None], **request: Any) -> None:
        if self._busy:
            return
        age = self._age

        def answered(_: None) -> None:
            self._set_busy(busy=False)
            if age == self._age:
                done()
                self.refresh()

        def said_no(refusal: Refusal) -> None:
            self._set_busy(busy=False)
            if age == self._age:
                self.refused.emit(_field(refusal), wording.of(refusal, self._figures))
                if refusal.code in _LIST_IS_OLD or getattr(refusal, "what", "") == "relation":
                    self.refresh()

        self._set_busy(busy=True)
        self._place.ask(use_case, answered, said_no, **request)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy.emit(busy)


def _field(refusal: Refusal) -> str:
    if refusal.code == "invalid_input":
        return str(getattr(refusal, "name", ""))
    return _FIELDS.get(str(getattr(refusal, "what", "")), refusal.field or "")
