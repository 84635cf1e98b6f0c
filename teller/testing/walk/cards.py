"""The cards of the customer in service: issued with a CVV shown once, and what can be done with each."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def cards(visit: Visit) -> Iterator[Stop]:
    """From the list to a card that has ended."""
    visit.go("cards")
    yield "cards"
    visit.click("cards.issue" if visit.sees("cards.issue") else "cards.states.action")
    yield "cards-issue"
    visit.enter("cards.brand")
    yield "cards-cvv-once"
    visit.enter("cards.cvv_done")
    yield "cards-issued"
    visit.click("cards.activate")
    yield "cards-active"
    yield from _limits(visit)
    visit.click("cards.verify")
    yield "cards-cvv"
    visit.fill("cards.cvv", "12")
    visit.enter("cards.cvv")
    yield "cards-cvv-refused"
    visit.escape("cards.cvv")
    visit.click("cards.replace")
    yield "cards-replace"
    visit.escape("cards.confirm_replace")
    visit.click("cards.block")
    yield "cards-block"
    visit.choose("cards.block_reason", -1)
    visit.enter("cards.block_reason")
    yield "cards-blocked"
    visit.click("cards.cancel")
    yield "cards-cancel"
    visit.enter("cards.confirm_cancel")
    yield "cards-cancelled"


def _limits(visit: Visit) -> Iterator[Stop]:
    visit.fill("cards.day_limit", "abc")
    visit.enter("cards.day_limit")
    yield "cards-limits-refused"
    visit.fill("cards.day_limit", "1000")
    visit.fill("cards.cash_limit", "99999999")
    visit.enter("cards.cash_limit")
    yield "cards-limits-refused-field"
    visit.fill("cards.cash_limit", "500")
    visit.enter("cards.cash_limit")
    yield "cards-limits-saved"
