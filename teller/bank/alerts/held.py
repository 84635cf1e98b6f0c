"""What looks so wrong that a supervisor has to see it before it is posted."""

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, ClassVar

from teller.bank.alerts.finding import Finding as Finding  # noqa: PLC0414 - for whoever holds something
from teller.bank.alerts.finding import Severity
from teller.bank.refusal import Refusal


@dataclass(eq=False)
class LooksWrong(Refusal):
    """A rule of high severity holds this: `subject` is the rule, `seen` the facts that it goes by."""

    code: ClassVar[str] = "looks_wrong"
    status: ClassVar[HTTPStatus] = HTTPStatus.FORBIDDEN
    remembered: ClassVar[bool] = False
    approvable: ClassVar[bool] = True

    subject: str
    seen: dict[str, Any]


def held(findings: Iterable[Finding]) -> list[Refusal]:
    """A refusal for each finding that is held; it carries the finding, so that a try leaves its mark."""
    refusals: list[Refusal] = []
    for found in findings:
        if found.severity is Severity.HIGH:
            refusal = LooksWrong(found.rule, found.facts)
            refusal.findings = (found,)
            refusals.append(refusal)
    return refusals
