"""Refusals: the bank says no, with facts. Words for people live in `counter/wording.py` only."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from http import HTTPStatus
from typing import Any, ClassVar


# Not frozen: a frozen exception breaks inside a context manager, which sets its __traceback__.
@dataclass(eq=False)
class Refusal(Exception):  # noqa: N818 - "refusal" is the bank's word for it
    """The bank says no. Each kind stands beside the rule that raises it, and carries the facts it may tell.

    `code` is stable and for machines, `status` the HTTP status (RFC 9110 section 15) that it corresponds to,
    `field` names the input it is about, so that the counter can say it beside that field. `audited` refusals leave a
    row in the audit trail; `remembered` ones stay the answer to the request id they were given to. To `approvable` ones
    a supervisor may say yes (see `approvals/gate.py`).
    """

    code: ClassVar[str] = "refused"
    status: ClassVar[HTTPStatus] = HTTPStatus.UNPROCESSABLE_ENTITY
    field: ClassVar[str | None] = None
    audited: ClassVar[bool] = True
    remembered: ClassVar[bool] = True
    approvable: ClassVar[bool] = False

    @property
    def findings(self) -> tuple[Any, ...]:
        """Findings (`alerts/finding.py`) that become alerts in the refusal's own transaction: a try leaves its mark."""
        return getattr(self, "_findings", ())

    @findings.setter
    def findings(self, found: tuple[Any, ...]) -> None:
        self._findings = found

    def __str__(self) -> str:
        # The facts may be a balance; a log line or a traceback must not show them.
        return self.code

    def facts(self) -> dict[str, Any]:
        """What the refusal knows, by name: for the one who asked, and nobody else."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(eq=False)
class InvalidInput(Refusal):
    """An input that no rule needs to look at: wrong type, too long, characters that cannot be text."""

    code: ClassVar[str] = "invalid_input"
    audited: ClassVar[bool] = False
    remembered: ClassVar[bool] = False

    name: str
    reason: str
    limit: int | None = None


@dataclass(eq=False)
class NotFound(Refusal):
    """There is no such thing here. Somebody else's account, card or entry gets exactly this answer, too."""

    code: ClassVar[str] = "not_found"
    status: ClassVar[HTTPStatus] = HTTPStatus.NOT_FOUND
    remembered: ClassVar[bool] = False

    what: str


@dataclass(eq=False)
class NotPermitted(Refusal):
    """The signed-in user's role, or this view's token, does not reach that far."""

    code: ClassVar[str] = "not_permitted"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False

    scope: str


@dataclass(eq=False)
class SessionEnded(Refusal):
    """The token opens nothing: missing, forged, expired, revoked, or of another run.

    `why` is told to the bearer of a genuine token only, whose session somebody or time has ended: see `Ended`.
    """

    code: ClassVar[str] = "session_ended"
    status: ClassVar[HTTPStatus] = HTTPStatus.UNAUTHORIZED
    remembered: ClassVar[bool] = False

    why: str = ""


class BrokenInvariant(Exception):  # noqa: N818 - it is not an error of the caller's: the books themselves are wrong
    """Something that cannot be true is true. The work rolls back, and nothing is posted until somebody has looked."""


def leaves(kind: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    """Every kind of refusal that can be raised: those with no kinds of their own."""
    children = kind.__subclasses__()
    if not children and kind is not Refusal:
        yield kind
    for child in children:
        yield from leaves(child)
