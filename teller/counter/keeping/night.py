"""The backup of the end of the day: begun once the branch is closed, beside everything else, and told of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from teller.bank.badge import View
from teller.bank.branch import Branch
from teller.bank.keeping.back_up import back_up_after_closing
from teller.bank.keeping.backups import Made
from teller.bank.refusal import Refusal, SessionEnded
from teller.counter import wording
from teller.counter.at_length import Answers, Job
from teller.counter.figures import Figures
from teller.counter.shift import Shift


class NightBackup(QObject):
    """Signals: told(text, "good" or "bad") once it is made or cannot be; nothing where the bank has none made."""

    told = Signal(str, str)

    def __init__(self, shift: Shift, figures: Figures) -> None:
        super().__init__()
        self._shift, self._figures = shift, figures

    def begin(self) -> None:
        def run(branch: Branch, token: str, tell: Callable[..., None]) -> Made | None:
            return branch.aside(back_up_after_closing, token, progress=tell)

        job = Job("back_up_after_closing", run)
        self._shift.at_length(View.BOOKS, job, Answers(self._made, self._refused, lambda _: None))

    def _made(self, made: Made | None) -> None:
        if made is not None:
            said = self.tr("The branch is closed, and its vault is backed up, opened and proved: {name}.")
            self.told.emit(said.format(name=made.name), "good")

    def _refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, SessionEnded):
            return
        cause = getattr(refusal, "cause", None)
        why = wording.fault(cause) if cause is not None else wording.of(refusal, self._figures)
        said = self.tr("The branch is closed, but no backup was made. {why}")
        self.told.emit(said.format(why=why), "bad")
