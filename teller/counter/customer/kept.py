"""What is kept of a customer's page while it is gone: their particulars as they were typed, and from what."""

from dataclasses import dataclass

from teller.counter.customer.particulars import Typed


@dataclass(frozen=True, slots=True)
class KeptCustomer:
    """`started` is what the form began with: only what differs from it was typed here. `was_sent` where it was to be
    saved and no answer was heard.
    """

    started: Typed
    typed: Typed
    was_sent: bool
