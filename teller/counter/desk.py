"""The desk: the only thread crossing in the program. Requests go to the bank's one worker, answers come back here."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

Reply = Callable[[Any], None]


class Desk(QObject):
    """Runs jobs one after the other on a thread of their own, and delivers each answer on Qt's.

    Signals: session_ended when the bank no longer knows the token, faulted(Fault) when machine or file fail,
    crashed(Exception) for anything else, a bug. The job's own `refused` gets every other refusal.
    """

    session_ended = Signal()
    faulted = Signal(object)
    crashed = Signal(object)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        from concurrent.futures import ThreadPoolExecutor

        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bank")
        self._age = 0
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(
        self, job: Callable[[], Any], done: Reply, refused: Reply | None = None, failed: Reply | None = None
    ) -> None:
        """Run a job. One of the three replies is called, on Qt's thread: `failed` for a fault, after `faulted`."""
        self._waiting += 1
        self._worker.submit(self._run, job, done, refused, failed, self._age)

    def forget(self) -> None:
        """Drop every answer still on its way: nobody is left to get it."""
        self._age += 1

    def is_busy(self) -> bool:
        return self._waiting > 0

    def finish(self) -> None:
        """Let every job end, deliver no more answers, and let go of the thread."""
        self.forget()
        self._worker.shutdown(wait=True)

    def _run(self, job: Callable[[], Any], done: Reply, refused: Reply | None, failed: Reply | None, age: int) -> None:
        reply = self._reply(job, done, refused, failed)
        self._answered.emit(partial(self._settle, reply, age))

    def _reply(
        self, job: Callable[[], Any], done: Reply, refused: Reply | None, failed: Reply | None
    ) -> Callable[[], None]:
        from teller.bank.fault import Fault
        from teller.bank.refusal import Refusal, SessionEnded

        try:
            return partial(done, job())  # reached only once committed
        except SessionEnded as ended:
            return partial(self._end, ended, refused)
        except Refusal as refusal:
            return partial(refused or self.crashed.emit, refusal)
        except Fault as fault:
            return partial(self._fault, fault, failed)
        except Exception as bug:  # noqa: BLE001 - whatever it is, the teller must be told
            return partial(self._crash, bug, failed)

    def _end(self, ended: Exception, refused: Reply | None) -> None:
        if refused is not None:
            refused(ended)
        self.session_ended.emit()

    def _fault(self, fault: Exception, failed: Reply | None) -> None:
        self.faulted.emit(fault)
        if failed is not None:
            failed(fault)

    def _crash(self, bug: Exception, failed: Reply | None) -> None:
        if failed is not None:
            failed(bug)
        self.crashed.emit(bug)

    def _settle(self, reply: Callable[[], None], age: int) -> None:
        self._waiting -= 1
        if age == self._age:
            reply()

    @Slot(object)
    def _deliver(self, reply: Callable[[], None]) -> None:
        reply()
