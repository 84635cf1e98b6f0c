"""What is held: an account's holds and cheques, the branch's cheques in collection, and limits and fees."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def holds(visit: Visit) -> Iterator[Stop]:
    """A hold placed, its release asked for, its capture refused and reviewed; a cheque reviewed and taken in."""
    visit.go("accounts")
    visit.row("accounts.table", 0)
    visit.begin("holds")
    yield "holds-empty"
    visit.click("holds.place_hold")
    yield "holds-place"
    visit.enter("holds.place_amount")
    yield "holds-place-refused"
    visit.fill_amount("holds.place_amount", "12.50")
    visit.fill("holds.place_reason", "Hotel by the harbour, two nights with breakfast")
    visit.enter("holds.place_reason")
    yield "holds-placed"
    visit.click("holds.release_hold")
    yield "holds-release"
    visit.fill("holds.release_reason", "Paid in cash")
    visit.enter("holds.release_reason")
    yield "holds-release-approval"
    visit.escape("holds.approval.reason")
    with visit.stage.saying_yes():
        visit.escape("holds.release_reason")
    visit.click("holds.capture_hold")
    yield "holds-capture"
    visit.fill("holds.capture_payee", "4021 7733 07")
    visit.enter("holds.capture_payee")
    yield "holds-capture-refused"
    visit.fill("holds.capture_payee", visit.table("accounts.table").rows()[1].number)
    visit.enter("holds.capture_payee")
    yield "holds-capture-confirm"
    visit.click("holds.confirm.back")
    with visit.stage.saying_yes():
        visit.escape("holds.capture_payee")
    yield from _cheque(visit)


def _cheque(visit: Visit) -> Iterator[Stop]:
    visit.click("holds.deposit_cheque")
    yield "holds-cheque"
    visit.fill_amount("holds.cheque_amount", "480.00")
    visit.fill("holds.cheque_number", "12a")
    visit.fill("holds.cheque_drawn_on", "Coastal Bank of the Northern Shores 20-11-08 7754")
    visit.fill("holds.cheque_drawer", "Finn Marsh")
    visit.enter("holds.cheque_drawer")
    yield "holds-cheque-confirm"
    visit.click("holds.confirm.post")
    yield "holds-cheque-refused"
    visit.fill("holds.cheque_number", "000123")
    visit.enter("holds.cheque_number")
    visit.click("holds.confirm.post")
    yield "holds-cheque-taken-in"
    visit.click("holds.receipt.done")
    visit.row("holds.cheques", 0)
    yield "holds-cheque-chosen"
    visit.escape("holds.table")


def cheques(visit: Visit) -> Iterator[Stop]:
    """The branch's list, and both that can come of a cheque."""
    visit.go("cheques")
    yield "cheques"
    visit.click("cheques.clear")
    yield "cheques-clear"
    visit.escape("cheques.confirm_clear")
    visit.click("cheques.return")
    yield "cheques-return"
    visit.enter("cheques.reason")
    yield "cheques-return-refused"
    visit.fill("cheques.reason", "No money on the account")
    visit.enter("cheques.reason")
    yield "cheques-returned"
    visit.choose("cheques.which", 1)
    yield "cheques-cleared"


def limits(visit: Visit) -> Iterator[Stop]:
    """The book, a change of limits up to the supervisor's yes, a fee with its example, the difference of a drawer."""
    visit.go("limits")
    yield "limits"
    visit.fill("limits.number", "4999999928")
    visit.enter("limits.number")
    yield "limits-number-refused"
    visit.row("limits.table", 0)
    visit.click("limits.change")
    yield "limits-change"
    visit.fill("limits.set_day", "5")
    visit.fill("limits.set_reason", "The new season")
    visit.enter("limits.set_reason")
    yield "limits-change-refused"
    visit.fill("limits.set_day", "50000")
    visit.enter("limits.set_reason")
    yield "limits-change-approval"
    visit.escape("limits.approval.reason")
    with visit.stage.saying_yes():
        visit.escape("limits.set_reason")
    visit.click("limits.add")
    yield "limits-own"
    visit.escape("limits.set_whose")
    visit.row("limits.fees", 1)
    yield "limits-fee"
    visit.click("limits.change")
    visit.fill("limits.fee_flat", "1")
    visit.fill_amount("limits.fee_per_10000", "0.25")
    yield "limits-fee-change"
    with visit.stage.saying_yes():
        visit.escape("limits.fee_reason")
    visit.click("limits.set_tolerance")
    yield "limits-tolerance"
    visit.escape("limits.tolerance_amount")
    visit.click("window.go_users")


def limits_to_read(visit: Visit) -> Iterator[Stop]:
    """As whoever works by them sees them."""
    visit.go("limits")
    yield "limits-to-read"
