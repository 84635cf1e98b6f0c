"""Asks for ways in and backups, changes them, and has what takes long done with its steps told."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.badge import View
from teller.bank.branch import Branch
from teller.bank.keeping.back_up import back_up
from teller.bank.keeping.backups import Made
from teller.bank.keeping.changing_ways import (
    RecoveryCode,
    add_keyring,
    add_passphrase,
    add_recovery_code,
    change_passphrase,
    remove_way_in,
)
from teller.bank.keeping.check_backup import BackupNeedsPassphrase, check_backup
from teller.bank.keeping.list_backups import Backup, list_backups
from teller.bank.keeping.list_keyslots import list_keyslots
from teller.bank.keeping.restoring import Restored
from teller.bank.keeping.ways import WayIn
from teller.bank.refusal import InvalidInput, NotPermitted, Refusal
from teller.counter import wording
from teller.counter.at_length import Answers, Job
from teller.counter.figures import Figures
from teller.counter.keeping import words
from teller.counter.shift import Shift


class KeepingPresenter(QObject):
    """Signals: known(ways, backups), not_known(text), not_permitted(text), busy(bool), acted(text), code(text) for a
    recovery code that is shown once, refused(field, text), begun(text), stepped(text, done, all), finished(text),
    failed(text), older(backup, text, wrong) when a backup asks for the passphrase of its time; `wrong` is about the one
    that was typed.
    """

    known = Signal(object, object)
    not_known = Signal(str)
    not_permitted = Signal(str)
    busy = Signal(bool)
    acted = Signal(str)
    code = Signal(str)
    refused = Signal(str, str)
    begun = Signal(str)
    stepped = Signal(str, object, object)
    finished = Signal(str)
    failed = Signal(str)
    older = Signal(object, str, str)

    def __init__(self, shift: Shift, figures: Figures) -> None:
        super().__init__()
        self._shift, self._place, self._figures = shift, shift.at(View.KEEPING), figures
        self._round = 0
        self._stop: Callable[[], None] | None = None

    def forget(self) -> None:
        """Show no answer that is still on its way."""
        self._round += 1
        self.stop()
        self.busy.emit(False)

    def load(self) -> None:
        begun = self._round

        def ways_known(ways: tuple[WayIn, ...]) -> None:
            self._ask(list_backups, lambda found: self.known.emit(ways, found), self._unknown)

        if begun == self._round:
            self._ask(list_keyslots, ways_known, self._unknown)

    # -- ways in

    def change(self, current: str, new: str, again: str) -> None:
        if self._agree(new, again):
            said = self.tr("The passphrase is changed. The old one still opens backups that were made before.")
            self._do(change_passphrase, lambda _: self.acted.emit(said), current=current, passphrase=new)

    def add(self, current: str, name: str, new: str, again: str) -> None:
        if self._agree(new, again):
            said = self.tr("{name} opens the vault from now on.").format(name=name.strip())
            self._do(add_passphrase, lambda _: self.acted.emit(said), current=current, name=name, passphrase=new)

    def add_code(self, current: str) -> None:
        def made(answer: RecoveryCode) -> None:
            self.code.emit(answer.code)

        self._do(add_recovery_code, made, current=current)

    def add_keyring(self, current: str, name: str) -> None:
        said = self.tr("This computer opens the vault without asking from now on.")
        self._do(add_keyring, lambda _: self.acted.emit(said), current=current, name=name)

    def remove(self, current: str, way: WayIn) -> None:
        said = self.tr("It is removed. Who kept a copy of the old keys file is shut out once the key is changed, too.")
        self._do(remove_way_in, lambda _: self.acted.emit(said), current=current, way=way.id)

    # -- what takes long

    def rekey(self, current: str) -> None:
        def run(branch: Branch, token: str, tell: Callable[..., None]) -> None:
            branch.rekey(token, tell, current=current)

        self.begun.emit(self.tr("Changing the key of the vault…"))
        said = self.tr("The vault has a new key. Every way in opens it as before.")
        self._at_length(Job("rekey_vault", run, alone=True), lambda _: said)

    def back_up(self) -> None:
        def run(branch: Branch, token: str, tell: Callable[..., None]) -> Made:
            return branch.aside(back_up, token, progress=tell)

        def said(made: Made) -> str:
            return self.tr("Backed up, opened and proved: {name}.").format(name=made.name)

        self.begun.emit(self.tr("Backing up the vault…"))
        self._at_length(Job("back_up", run), said)

    def check(self, backup: Backup, passphrase: str = "") -> None:
        def run(branch: Branch, token: str, tell: Callable[..., None]) -> Restored:
            return branch.aside(check_backup, token, name=backup.name, passphrase=passphrase, progress=tell)

        def said(held: Restored) -> str:
            return self.tr("{name} holds: the books of {bank}.").format(name=backup.name, bank=held.bank)

        self.begun.emit(self.tr("Checking {name}…").format(name=backup.name))

        def no(refusal: Refusal) -> None:
            if isinstance(refusal, BackupNeedsPassphrase):
                wrong = self.tr("That passphrase does not open it. Type it again; capital letters count.")
                self.older.emit(backup, self._words(refusal), wrong if passphrase else "")
            else:
                self._fail(refusal)

        self._at_length(Job("check_backup", run), said, no)

    def stop(self) -> None:
        """Wait no longer: it ends at its next step, and leaves everything as it was."""
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()

    def _fail(self, refusal: Refusal) -> None:
        self.failed.emit(self._words(refusal))

    def _at_length(
        self, job: Job, said: Callable[[Any], str], refused: Callable[[Refusal], None] | None = None
    ) -> None:
        begun, refused = self._round, refused or self._fail

        def done(answer: Any) -> None:
            if begun == self._round and self._stop is not None:
                self._stop = None
                self.finished.emit(said(answer))
                self.load()

        def no(refusal: Refusal) -> None:
            if begun == self._round:
                self._stop = None
                refused(refusal)

        def step(told: tuple[str, int, int]) -> None:
            if begun == self._round and self._stop is not None:
                self.stepped.emit(words.step(told[0]), told[1], told[2])

        self._stop = self._shift.at_length(View.KEEPING, job, Answers(done, no, step))

    # -- how

    def _agree(self, new: str, again: str) -> bool:
        if new != again:
            self.refused.emit("again", self.tr("The two differ. Type the new passphrase again."))
        return new == again

    def _do(self, use_case: Any, done: Callable[[Any], None], **inputs: Any) -> None:
        self.busy.emit(True)

        def then(answer: Any) -> None:
            self.busy.emit(False)
            done(answer)
            self.load()

        def no(refusal: Refusal) -> None:
            self.busy.emit(False)
            field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
            self.refused.emit(field, self._words(refusal))

        self._ask(use_case, then, no, **inputs)

    def _ask(self, use_case: Any, done: Callable[[Any], None], no: Callable[[Refusal], None], **inputs: Any) -> None:
        begun = self._round
        self._place.ask(use_case, partial(self._if_still, begun, done), partial(self._if_still, begun, no), **inputs)

    def _if_still(self, begun: int, then: Callable[[Any], None], answer: Any) -> None:
        if begun == self._round:
            then(answer)

    def _words(self, refusal: Refusal) -> str:
        cause = getattr(refusal, "cause", None)
        return wording.fault(cause) if cause is not None else wording.of(refusal, self._figures)

    def _unknown(self, refusal: Refusal) -> None:
        tell = self.not_permitted if isinstance(refusal, NotPermitted) else self.not_known
        tell.emit(self._words(refusal))
