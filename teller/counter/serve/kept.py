"""What is kept of the serve page while it is gone: what was looked for, and what was typed of whoever was chosen."""

from dataclasses import dataclass
from typing import Literal

from teller.bank.customers.find import Found
from teller.bank.customers.rules import Identification
from teller.counter.customer.particulars import Typed

Page = Literal["search", "identify", "enrol"]
NOTHING = Typed("", "", "", "", "")


@dataclass(frozen=True, slots=True)
class KeptServe:
    """`customer` is whoever was being identified, if anybody was."""

    page: Page
    query: str
    customer: Found | None
    way: Identification
    document: str
    enrolling: Typed

    def is_typed(self) -> bool:
        """Whether something would be lost with it that was typed into a form."""
        return bool(self.document) or self.enrolling != NOTHING
