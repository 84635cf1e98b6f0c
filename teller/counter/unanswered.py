"""What stands in for an answer that never came."""

from collections.abc import Callable

from teller.bank.refusal import Refusal


class Unanswered(Refusal):
    """Stands in for the answer that a fault kept away, so that a form knows to wait no longer. Never from the bank."""

    code = "unanswered"

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


def unanswered(refused: Callable[[Refusal], None]) -> Callable[[Exception], None]:
    """Tells a form of a fault as it is told of a refusal."""
    return lambda fault: refused(Unanswered(fault))
