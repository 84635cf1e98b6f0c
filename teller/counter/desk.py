"""The desk: the only thread crossing in the program. Requests go to the bank's one worker, answers come back here."""

import functools
import itertools
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    import threading

Reply = Callable[[Any], None]


class _Kind(Enum):
    DONE = auto()
    REFUSED = auto()
    ENDED = auto()
    FAULT = auto()
    BUG = auto()


class _Asked(NamedTuple):
    """Who waits for an answer. It stays on Qt's thread: the worker must never be the last to hold a panel."""

    done: Reply
    refused: Reply | None
    failed: Reply | None
    age: int
    quietly: bool = False
    stepped: Reply | None = None


class Stopped(Exception):  # noqa: N818 - it was asked for
    """Ends a job that tells its steps, once nobody waits for it any more."""


class Desk(QObject):
    """Runs jobs one after the other on a thread of their own, and delivers each answer on Qt's.

    Signals: answered when the bank has done something, session_ended(why) when it no longer knows the token,
    faulted(Fault) when machine or file fail, crashed(Exception) for anything else, a bug. The job's own `refused` gets
    every other refusal.
    """

    answered = Signal()
    session_ended = Signal(str)
    faulted = Signal(object)
    crashed = Signal(object)
    _answered = Signal(object)
    _stepped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        from concurrent.futures import ThreadPoolExecutor

        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bank")
        self._numbers = itertools.count()
        self._asked: dict[int, _Asked] = {}
        self._in_steps: dict[int, int] = {}
        self._beside: dict[int, threading.Thread] = {}
        self._age = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._deliver_step, Qt.ConnectionType.QueuedConnection)

    def do(
        self, job: Callable[[], Any], done: Reply, refused: Reply | None = None, failed: Reply | None = None
    ) -> None:
        """Run a job. One of the three replies is called, on Qt's thread: `failed` for a fault, after `faulted`."""
        self._submit(job, _Asked(done, refused, failed, self._age))

    def look(self, job: Callable[[], Any], done: Reply, failed: Reply) -> None:
        """Run a job that nobody waits for and that comes again: what came of it is neither `answered` nor `faulted`,
        so that it takes no notice away which somebody is reading.
        """
        self._submit(job, _Asked(done, failed, failed, self._age, quietly=True))

    def _submit(self, job: Callable[[], Any], asked: _Asked) -> None:
        number = next(self._numbers)
        self._asked[number] = asked
        self._worker.submit(self._run, number, job)

    def aside(self, job: Callable[[], Any], done: Reply) -> None:
        """Run a job beside the others, on a thread of its own: for what takes long and holds up nobody."""
        number = next(self._numbers)
        self._asked[number] = _Asked(done, None, None, self._age)
        self._start_beside(number, job)

    def aside_in_steps(
        self, job: Callable[[Callable[..., None]], Any], done: Reply, refused: Reply, failed: Reply, stepped: Reply
    ) -> int:
        """Run a job beside the others that is given a function to tell its steps with; `stepped` gets each, on Qt's
        thread. The number that it answers with is for `stop`.
        """
        number = next(self._numbers)
        self._asked[number] = _Asked(done, refused, failed, self._age, stepped=stepped)
        self._in_steps[number] = self._age
        self._start_beside(number, functools.partial(job, functools.partial(self._tell_step, number)))
        return number

    def do_in_steps(
        self, job: Callable[[Callable[..., None]], Any], done: Reply, refused: Reply, failed: Reply, stepped: Reply
    ) -> int:
        """The same on the bank's own thread: for what nothing else may be done beside."""
        number = next(self._numbers)
        self._in_steps[number] = self._age
        self._asked[number] = _Asked(done, refused, failed, self._age, stepped=stepped)
        self._worker.submit(self._run, number, functools.partial(job, functools.partial(self._tell_step, number)))
        return number

    def stop(self, number: int) -> None:
        """Wait no longer for a job that tells its steps: it ends at its next one."""
        self._asked.pop(number, None)
        self._in_steps.pop(number, None)

    def forget(self) -> None:
        """Drop every answer still on its way: nobody is left to get it."""
        self._age += 1

    def is_busy(self) -> bool:
        """Whether anybody waits for an answer. What runs aside, nobody waits for."""
        beside = {number for number, thread in self._beside.items() if thread.is_alive()}
        return bool(self._asked.keys() - beside)

    def finish(self) -> None:
        """Let every job end, deliver no more answers, and let go of the thread."""
        self.forget()
        self._worker.shutdown(wait=True)
        for thread in self._beside.values():
            thread.join()

    def _start_beside(self, number: int, job: Callable[[], Any]) -> None:
        import threading

        self._beside = {known: thread for known, thread in self._beside.items() if thread.is_alive()}
        self._beside[number] = threading.Thread(target=self._run, args=(number, job), name="beside")
        self._beside[number].start()

    def _tell_step(self, number: int, *step: Any) -> None:
        """On the job's own thread, which touches no reply."""
        if self._in_steps.get(number) != self._age:
            raise Stopped
        self._stepped.emit((number, step))

    def _run(self, number: int, job: Callable[[], Any]) -> None:
        self._answered.emit((number, *_outcome(job)))

    @Slot(object)
    def _deliver_step(self, told: tuple[int, Any]) -> None:
        asked = self._asked.get(told[0])
        if asked is not None and asked.age == self._age and asked.stepped is not None:
            asked.stepped(told[1])

    @Slot(object)
    def _deliver(self, answer: tuple[int, _Kind, Any]) -> None:
        number, kind, value = answer
        asked = self._asked.pop(number, None)
        self._in_steps.pop(number, None)
        if asked is None or asked.age != self._age:
            return
        if not asked.quietly:
            self._tell(kind, value)
        if kind is _Kind.DONE:
            asked.done(value)
        elif kind is _Kind.REFUSED:
            (asked.refused or self.crashed.emit)(value)
        elif kind is _Kind.ENDED:
            if asked.refused is not None:
                asked.refused(value)
            self.session_ended.emit(value.why)
        elif kind is _Kind.FAULT:
            if asked.failed is not None:
                asked.failed(value)
        else:
            if asked.failed is not None:
                asked.failed(value)
            self.crashed.emit(value)

    def _tell(self, kind: _Kind, value: Any) -> None:
        """Whoever else wants to know that the bank answers, or that it cannot."""
        if kind is _Kind.DONE:
            self.answered.emit()
        elif kind is _Kind.FAULT:
            self.faulted.emit(value)


def _outcome(job: Callable[[], Any]) -> tuple[_Kind, Any]:
    """What a job comes to. Whatever it answers with has been committed by then."""
    from teller.bank.fault import Fault
    from teller.bank.refusal import Refusal, SessionEnded

    try:
        return _Kind.DONE, job()
    except SessionEnded as ended:
        return _Kind.ENDED, ended
    except Refusal as refusal:
        return _Kind.REFUSED, refusal
    except Fault as fault:
        return _Kind.FAULT, fault
    except Exception as bug:  # noqa: BLE001 - whatever it is, the teller must be told
        return _Kind.BUG, bug
