"""What takes long and tells its steps: beside everything else, or alone while nothing else is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from teller.bank.branch import Branch
from teller.bank.refusal import Refusal
from teller.counter.desk import Desk, Reply
from teller.counter.unanswered import unanswered

Tell = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Job:
    """`run` gets the branch, the view's token, and what it tells steps with. `alone`: nothing else is asked then."""

    deed: str
    """The name of the use case: where a code is needed for it, it is told what for."""
    run: Callable[[Branch, str, Tell], Any]
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """Who is told: one of the first two once, and of each step (step, done, all)."""

    done: Reply
    refused: Callable[[Refusal], None]
    stepped: Reply


def begin(desk: Desk, branch: Branch, token: Callable[[], str], job: Job, answers: Answers) -> Callable[[], None]:
    """Begin it; what this answers with stops waiting for it, and it ends at its next step."""
    failed = unanswered(answers.refused)
    running: list[int] = []

    def alone(tell: Tell) -> Any:
        return job.run(branch, token(), tell)

    def beside(opened: str) -> None:
        def run(tell: Tell) -> Any:
            return job.run(branch, opened, tell)

        running.append(desk.aside_in_steps(run, answers.done, answers.refused, failed, answers.stepped))

    def stop() -> None:
        while running:
            desk.stop(running.pop())

    if job.alone:
        running.append(desk.do_in_steps(alone, answers.done, answers.refused, failed, answers.stepped))
    else:
        desk.do(token, beside, answers.refused, failed)
    return stop
