"""A shift: one signed-in user at the counter, with a token for each view and perhaps a customer in service."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from teller.bank.badge import OF_A_CUSTOMER, View
from teller.bank.branch import Branch
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import Service, finish_serving, serve
from teller.bank.ledger.entry import new_request
from teller.bank.money import Currency
from teller.bank.refusal import Refusal
from teller.bank.sessions.open_view import open_view
from teller.bank.sessions.session import Session
from teller.bank.sessions.sign_out import Leaving, sign_out
from teller.bank.use_case import UseCase
from teller.bank.world import World, local_day
from teller.counter.at_length import Answers, Job, begin
from teller.counter.desk import Desk, Reply
from teller.counter.place import Place
from teller.counter.proving.presenter import Proving, prover
from teller.counter.session_clock import SessionClock
from teller.counter.unanswered import Unanswered as Unanswered  # noqa: PLC0414 - part of what a panel is told
from teller.counter.unanswered import unanswered

P = ParamSpec("P")
Answer = TypeVar("Answer")
Refused = Callable[[Refusal], None]


_RESUMED = "service resumed after a lock"  # goes into the books, which are kept in one language


class Asks(Protocol):
    """What a presenter needs of the counter: to ask the bank, for its own view and no other."""

    def ask(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        refused: Refused,
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        """Ask; one of the two is called later, on Qt's thread. A fault or an ended session is told to the window."""

    def look(
        self,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        failed: Callable[[object], None],
        /,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        """Ask in passing, again and again: nobody is told where it fails but `failed`."""

    def new_request(self) -> int:
        """A request id for a form that opens."""

    def look_for_codes(self, told: Callable[[bool], None]) -> None:
        """Tell whether a colleague may have to give a code."""


class Shift(QObject):
    """Signals: served(Service) and finished for the customer in service, moved when money moved (accounts, drawer),
    cards_changed, till_changed; finishing(customer only) while the bank can still be asked on their behalf.
    """

    served = Signal(object)
    finished = Signal()
    finishing = Signal(bool)
    moved = Signal()
    cards_changed = Signal()
    till_changed = Signal()

    def __init__(self, desk: Desk, branch: Branch, world: World, session: Session) -> None:
        super().__init__()
        self._desk, self._branch, self._world = desk, branch, world
        self.session = session
        self.service: Service | None = None
        self.told: datetime | None = None  # of which sign-in its user has been told
        self._tokens: dict[View, str] = {}
        self._books_being_proved: int | None = None
        self.proving = Proving(prover(self.itself().ask))
        self.proving.setParent(self)
        self.clock = SessionClock(world, session)
        self._served_at = world.clock.monotonic()

    @property
    def currency(self) -> Currency:
        return self._branch.facts.currency

    def today(self) -> date:
        """The business day by the bank's clock."""
        return local_day(self._world.clock.now())

    def seconds_left(self) -> int:
        """Until the session ends by itself, on a clock that nobody can set back."""
        return self.clock.seconds_left()

    def served_seconds(self) -> int:
        """How long the customer in service has been served; a lock in between counts."""
        return round(self._world.clock.monotonic() - self._served_at)

    def at(self, view: View) -> Place:
        """A view's own way to the bank."""
        return Place(self, view)

    def itself(self) -> Place:
        """The session's own way to the bank, with the access token: for one's own password, and nothing of a view's."""
        return Place(self, None)

    def new_request(self) -> int:
        return new_request(self._world)

    def look_for_codes(self, told: Callable[[bool], None]) -> None:
        """Tell whether codes are asked for at this bank: for forms that a colleague fills in."""
        self._desk.look(lambda: self._branch.wants_codes, told, lambda _: None)

    def ask(
        self,
        view: View | None,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        refused: Refused,
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        """Ask with the view's token, which is opened first where the view has none yet. Where a code is needed for it,
        it is asked for, and then the very same is asked again.
        """

        def job() -> Answer:
            return self._branch.ask(use_case, self._token(view), *args, **request)

        def ask() -> None:
            self.clock.asked()
            self._desk.do(job, done, said_no, unanswered(refused))

        said_no = self.proving.unless_proof(use_case.name, ask, refused)
        ask()

    def look(
        self,
        view: View | None,
        use_case: UseCase[P, Answer],
        done: Callable[[Answer], None],
        failed: Callable[[object], None],
        *args: P.args,
        **request: P.kwargs,
    ) -> None:
        """The same in passing: for what is looked at every few seconds."""

        def job() -> Answer:
            return self._branch.look(use_case, self._token(view), *args, **request)

        self._desk.look(job, done, failed)

    def prove(self, view: View, done: Reply, refused: Refused, stepped: Reply) -> None:
        """Prove the books, beside whatever else is asked. `stepped` gets (step, done, all) as it goes on."""
        failed = unanswered(refused)

        def begin(token: str) -> None:
            branch = self._branch
            job = self._desk.aside_in_steps
            self._books_being_proved = job(lambda tell: branch.prove(token, tell), done, refused, failed, stepped)

        self._desk.do(lambda: self._token(view), begin, refused, failed)

    def stop_proving(self) -> None:
        """Nobody waits for the proof any more."""
        if self._books_being_proved is not None:
            self._desk.stop(self._books_being_proved)
            self._books_being_proved = None

    def at_length(self, view: View, job: Job, answers: Answers) -> Callable[[], None]:
        """Have done what takes long and tells its steps; what it answers with stops waiting for it."""
        stops: list[Callable[[], None]] = []

        def ask() -> None:
            self.clock.asked()
            told = Answers(answers.done, said_no, answers.stepped)
            stops.append(begin(self._desk, self._branch, lambda: self._token(view), job, told))

        def stop() -> None:
            while stops:
                stops.pop()()

        said_no = self.proving.unless_proof(job.deed, ask, answers.refused)
        ask()
        return stop

    # -- the customer in service

    def serve(self, customer: str, identified_by: Identification, document: str, refused: Refused) -> None:
        self.ask(
            View.SERVE, serve, self._served, refused, customer=customer, identified_by=identified_by, document=document
        )

    def finish(self, then: Callable[[], None] | None = None) -> None:
        """Finish serving. The tokens of the customer's views are dropped before the bank has even answered."""
        self.finishing.emit(True)
        self._drop_customer()
        self.ask(View.SERVE, finish_serving, lambda _: then() if then is not None else None, lambda _: None)

    def _served(self, service: Service) -> None:
        self.service, self._served_at = service, self._world.clock.monotonic()
        self.served.emit(service)

    def _drop_customer(self) -> None:
        self.service = None
        for view in OF_A_CUSTOMER:
            self._tokens.pop(view, None)
        self.finished.emit()

    def lose_customer(self) -> None:
        """The customer who was in service cannot be served any more."""
        if self.service is not None:
            self._drop_customer()

    # -- the end of it

    def leave(self, why: Leaving, then: Callable[[], None]) -> None:
        """End the session at the bank, if it still lasts, and forget its tokens."""
        if why is Leaving.SIGNED_OUT:
            self.finishing.emit(False)
        token, ask = self.session.token, self._branch.ask
        self._tokens.clear()
        self._desk.do(lambda: ask(sign_out, token, why=why), lambda _: then(), lambda _: then(), lambda _: then())

    def resume(self, session: Session, then: Callable[[], None], refused: Refused) -> None:
        """The same user is back after a lock: a new session, and the customer who was in service is served again."""
        self.session = session
        self.clock.begin(session)
        self._tokens.clear()
        before = self.service
        if before is None:
            then()
            return

        def served(service: Service) -> None:
            self.service = service
            then()

        self.ask(
            View.SERVE,
            serve,
            served,
            refused,
            customer=before.number,
            identified_by=before.identified_by,
            document=_RESUMED,
        )

    def renew(self) -> None:
        """New tokens for the session, for somebody who works; nobody sees anything of it. A fault is tried again."""
        self.clock.renew(self._desk, lambda: self._go_on_with(self._branch.refresh(self.session.refresh)))

    def _go_on_with(self, new: Session) -> None:
        """On the worker's thread, where tokens are opened: none is opened with the old one meanwhile."""
        self.session = replace(self.session, token=new.token, refresh=new.refresh, seconds=new.seconds)
        self._tokens = {}
        self.clock.renewed(self.session)

    def _token(self, view: View | None) -> str:
        """The view's token. On the worker's thread: only there are tokens opened, one at a time."""
        if view is None:
            return self.session.token
        token = self._tokens.get(view)
        if token is None:
            token = self._branch.ask(open_view, self.session.token, view=view).token
            self._tokens[view] = token
        return token


class Proves(Asks, Protocol):
    """What the page of the books needs besides: to have them proved beside everything else."""

    def prove(self, done: Reply, refused: Refused, stepped: Reply) -> None:
        """One of the first two is called later; `stepped` with (step, done, all) as it goes on."""

    def stop_proving(self) -> None:
        """Nobody waits for the proof any more."""
