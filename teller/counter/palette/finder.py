"""Finds customers as one types: one question at a time, and then the newest text at once."""

from PySide6.QtCore import QObject, Signal

from teller.bank.customers.find import Findings, find_customers
from teller.bank.refusal import Refusal
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.shift import Asks


class Finder(QObject):
    """Never two questions on their way, so that fast typing queues none, and the last letter's answer is the next.

    Signals: answered when there is an answer, or a failure, or both are gone.
    """

    answered = Signal()

    def __init__(self, place: Asks | None, figures: Figures) -> None:
        super().__init__()
        self._place, self._figures = place, figures
        self._age = 0
        self.wanted, self._asking = "", ""
        self.findings: Findings | None = None
        self.failure = ""

    def want(self, query: str) -> None:
        """Find this; nothing for nothing. The answer to an older text stays until there is a newer one."""
        self.wanted, self.failure = (query if self._place is not None else ""), ""
        if not self.wanted:
            self.findings = None
        self._ask()

    def is_answered(self) -> bool:
        """Whether what was found is for the newest text."""
        return self.findings is not None and self.findings.query == self.wanted

    def is_searching(self) -> bool:
        return bool(self.wanted) and not self.is_answered() and not self.failure

    def forget(self) -> None:
        """What was found is let go, and what is on its way is for nobody."""
        self._age += 1
        self.wanted, self._asking, self.findings, self.failure = "", "", None, ""

    def _ask(self) -> None:
        if self._place is None or not self.wanted or self._asking or self.is_answered():
            return
        asked, age = self.wanted, self._age
        self._asking = asked

        def found(findings: Findings) -> None:
            if age == self._age:
                # The bank answers with the query as it has read it; what was asked is known better here.
                self.findings = Findings(asked, findings.customers, findings.more) if self.wanted else None
                self._go_on()

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                if asked == self.wanted:
                    self.findings, self.failure = None, wording.of(refusal, self._figures)
                self._go_on()

        self._place.ask(find_customers, found, refused, query=asked)

    def _go_on(self) -> None:
        self._asking = ""
        if not self.failure:
            self._ask()
        self.answered.emit()
