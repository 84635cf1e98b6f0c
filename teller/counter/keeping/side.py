"""What stands beside ways in and backups: one form at a time, work that goes on, a code shown once, or advice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.bank.keeping.list_backups import Backup
from teller.bank.keeping.ways import WayIn
from teller.counter import look
from teller.counter.keeping import words
from teller.counter.keeping.forms import KeyForm
from teller.counter.keeping.presenter import KeepingPresenter
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.progress import Progress
from teller.counter.widgets.shown_once import ShownOnce


class KeepingSide(Pages):
    """Signals: left when a form was given up or a code has gone."""

    left = Signal()

    def __init__(self, presenter: KeepingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._way: WayIn | None = None
        self._older: Backup | None = None
        self.change, self.add = KeyForm("change", new=True), KeyForm("add", named=True, new=True)
        self.code, self.keyring = KeyForm("code"), KeyForm("keyring", named=True)
        self.remove, self.rekey = KeyForm("remove", danger=True), KeyForm("rekey")
        self.check = KeyForm("check", older=True)
        self.progress = Progress("keeping.progress")
        self.once = ShownOnce(
            "keeping.once", figure="keeping.recovery_code", of="keeping.once_of", done="keeping.code_done"
        )
        says = self.tr("Write it down and lock it away; it is shown once. Type it where the passphrase is asked.")
        self.once.lay_out(self.tr("Recovery code"), says)
        self._advice = self._made_advice()
        self._working = QWidget()
        column = QVBoxLayout(self._working)
        bare(column)
        column.addWidget(self.progress)
        column.addStretch(1)
        for page in (self._advice, *self.forms(), self._working, self.once):
            self.addWidget(page)
        self._connect()

    def forms(self) -> tuple[KeyForm, ...]:
        return (self.change, self.add, self.code, self.keyring, self.remove, self.rekey, self.check)

    def _made_advice(self) -> QWidget:
        advice = QWidget()
        column = QVBoxLayout(advice)
        bare(column, look.SMALL)
        column.addWidget(label(self.tr("How to restore a backup"), "section", wrap=True))
        steps = (
            self.tr("Close Teller. A backup is never restored over the bank that is open."),
            self.tr("In a terminal, type: teller restore BACKUP NEW_FILE. The passphrase is that of its time."),
            self.tr("The copy is checked first. Put the new file and its keys where the vault lay, and open it."),
            self.tr("Keep copies of the folder elsewhere: a disk that fails takes its backups with it."),
        )
        for text in steps:
            column.addWidget(label(text, "quiet", wrap=True))
        self.where = label("", "small", "keeping.where", wrap=True)
        column.addWidget(self.where)
        column.addStretch(1)
        return advice

    def _connect(self) -> None:
        asks = self._presenter
        self.change.submitted.connect(lambda: asks.change(*_texts(self.change)))
        self.add.submitted.connect(lambda: asks.add(*_texts(self.add)))
        self.code.submitted.connect(lambda: asks.add_code(self.code.current.text()))
        self.keyring.submitted.connect(lambda: asks.add_keyring(*_texts(self.keyring)))
        self.remove.submitted.connect(self._remove)
        self.check.submitted.connect(self._check)
        self.rekey.submitted.connect(lambda: asks.rekey(self.rekey.current.text()))
        for form in self.forms():
            form.cancelled.connect(self.rest)
            asks.busy.connect(form.set_busy)
        asks.refused.connect(self._refused)
        asks.code.connect(self._show_code)
        asks.begun.connect(self._begin)
        asks.stepped.connect(self._step)
        asks.finished.connect(self.progress.finish)
        asks.failed.connect(self.progress.fail)
        asks.older.connect(self._begin_check)
        self.progress.cancelled.connect(self._cancel)
        self.once.gone.connect(self.rest)

    # -- what is opened

    def begin_change(self) -> None:
        says = self.tr("The passphrase that you type as the one in use is replaced. Others stay.")
        self._open(self.change, self.tr("Change a passphrase"), says, self.tr("Change passphrase"))

    def begin_add(self) -> None:
        says = self.tr("For a colleague, or for an envelope in the safe. Each opens the vault by itself.")
        self._open(self.add, self.tr("Add a passphrase"), says, self.tr("Add passphrase"))

    def begin_code(self) -> None:
        says = self.tr("It opens the vault when every passphrase is forgotten. One made before opens nothing any more.")
        self._open(self.code, self.tr("Make a recovery code"), says, self.tr("Show the code once"))

    def begin_keyring(self) -> None:
        says = self.tr("Whoever is signed in to this computer opens the vault. They still sign in to Teller.")
        self._open(self.keyring, self.tr("Let this computer open the vault"), says, self.tr("Add this computer"))

    def begin_rekey(self) -> None:
        says = self.tr("After this, old copies of the keys file open nothing. Close the bank’s other windows first.")
        self._open(self.rekey, self.tr("Change the vault’s key"), says, self.tr("Change the key"))

    def begin_remove(self, way: WayIn) -> None:
        self._way = way
        title = self.tr("Remove {kind}, {name}?").format(kind=words.kind(way.kind), name=words.name(way))
        says = self.tr("It opens the vault no more. Afterwards, change the vault’s key, too.")
        self._open(self.remove, title, says, self.tr("Remove"))

    def _begin_check(self, backup: Backup, says: str, wrong: str) -> None:
        """The backup opens with a passphrase only; `wrong` is said of one that was typed."""
        self._older = backup
        self.progress.stopped("")
        self._open(self.check, self.tr("A backup from before the key was changed"), says, self.tr("Check the backup"))
        if wrong:
            self.check.refuse("current", wrong)

    def rest(self) -> None:
        self.setCurrentWidget(self._advice)
        self.left.emit()

    def is_working(self) -> bool:
        return self.currentWidget() is self._working and self.progress.is_running()

    def open_form(self) -> KeyForm | None:
        now = self.currentWidget()
        return now if isinstance(now, KeyForm) else None

    def empty(self) -> None:
        """No secret stays, whichever page is in front."""
        for form in self.forms():
            form.empty()
        self.once.clear()
        self.setCurrentWidget(self._advice)

    def _open(self, form: KeyForm, title: str, says: str, act: str) -> None:
        form.empty()
        form.head(title, says, act)
        self.setCurrentWidget(form)
        form.take_focus()

    def _remove(self) -> None:
        if self._way is not None:
            self._presenter.remove(self.remove.current.text(), self._way)

    def _check(self) -> None:
        typed = self.check.current.text()
        if self._older is not None and typed:
            self._presenter.check(self._older, typed)
        elif not typed:
            self.check.refuse("current", self.tr("Type the passphrase of that time."))

    # -- what comes of it

    def _refused(self, field: str, text: str) -> None:
        form = self.open_form()
        if form is not None:
            form.refuse(field, text)

    def _show_code(self, code: str) -> None:
        self.setCurrentWidget(self.once)
        groups = code.split("-")
        self.once.show_secret("-".join(groups[:4]) + "\n" + "-".join(groups[4:]), self.tr("The recovery code is made."))
        self.once.done.setFocus()

    def _begin(self, what: str) -> None:
        self.progress.begin(what, 100)
        self.setCurrentWidget(self._working)
        self.progress.setFocus()

    def _step(self, text: str, done: int, total: int) -> None:
        self.progress.advance(100 * done // max(1, total), text)

    def _cancel(self) -> None:
        self._presenter.stop()
        self.progress.stopped(self.tr("Stopped. Everything is as it was."))


def _texts(form: KeyForm) -> list[str]:
    """What was typed, as the presenter takes it: the one in use first."""
    return [field.text() for field in (form.current, form.called, form.new, form.again) if field is not None]
