"""Money: the customer's accounts, what is moved on them with every refusal on the way, and their statements."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt

from teller.bank.fault import DiskFailing, OutcomeUnknown
from teller.counter.accounts.view import AccountsView
from teller.testing.walk.visit import Stop, Visit

_LONG = "Towards a boat, with berth and winter storage"


def accounts(visit: Visit) -> Iterator[Stop]:
    """Opening, freezing and closing, and the page while it loads, fails or is not for one's role."""
    visit.go("accounts")
    visit.click("accounts.open")
    yield "accounts-open-form"
    visit.choose("accounts.kind", 1)
    visit.fill("accounts.name", _LONG)
    visit.enter("accounts.name")
    yield "accounts-long-name"
    visit.click("accounts.freeze")
    yield "accounts-freeze"
    visit.enter("accounts.reason")
    yield "accounts-freeze-refused"
    visit.fill("accounts.reason", "Court order 12/2026")
    visit.enter("accounts.reason")
    yield "accounts-frozen"
    visit.row("accounts.table", 0)
    visit.click("accounts.close")
    visit.fill("accounts.reason", "Moving away")
    visit.enter("accounts.reason")
    yield "accounts-close-refused"
    with visit.stage.saying_yes():
        visit.escape("accounts.reason")
    visit.row("accounts.table", 0)
    with visit.stage.troubled(DiskFailing()):
        visit.go("cards")
        visit.go("accounts")
        yield "accounts-failed"
    visit.stage.window.clear_fault()
    visit.click("accounts.state_of_page.action")
    with visit.stage.held():
        _page(visit).overview.state.show_loading()
        yield "accounts-loading"
    visit.go("customer")
    visit.go("accounts")


def deposit(visit: Visit) -> Iterator[Stop]:
    """A deposit from form to receipt, refused first for want of an amount, a number and a drawer."""
    visit.go("accounts")
    visit.row("accounts.table", 0)
    visit.begin("deposit")
    yield "deposit"
    visit.enter("movement.amount")
    yield "deposit-empty-refused"
    visit.fill("movement.amount", "12,3x")
    visit.enter("movement.amount")
    yield "deposit-refused"
    visit.fill_amount("movement.amount", "1234.50")
    visit.fill("movement.memo", "Cash from the market stall, counted twice")
    yield "deposit-estimate"
    visit.enter("movement.amount")
    if not visit.sees("movement.confirm.post"):
        yield "deposit-no-drawer"
    with visit.stage.saying_yes():
        visit.escape("movement.amount")


def movements(visit: Visit) -> Iterator[Stop]:
    """With a drawer open: confirm, receipt, a receipt again, what is short, a transfer, and an answer that got lost."""
    visit.row("accounts.table", 0)
    visit.begin("deposit")
    visit.fill_amount("movement.amount", "1234.50")
    visit.fill("movement.memo", "Cash from the market stall, counted twice")
    visit.enter("movement.amount")
    yield "deposit-confirm"
    visit.click("movement.confirm.post")
    yield "deposit-receipt"
    page = _page(visit).movement
    if page.receipt.slip is not None:  # the repeated receipt needs two windows, and looks like this
        note = "Nothing was posted a second time. A second print of it is marked COPY."
        page.receipt.show_slip(replace(page.receipt.slip, title="Already posted at 11:07", note=note))
    yield "deposit-receipt-repeated"
    visit.click("movement.receipt.done")
    visit.row("accounts.table", 0)
    visit.begin("withdraw")
    visit.fill("movement.amount", "99999999")
    yield "withdraw-estimate-short"
    visit.enter("movement.amount")
    yield "withdraw-refused"
    visit.fill_amount("movement.amount", "1.5")
    visit.enter("movement.amount")
    yield "withdraw-confirm"
    with visit.stage.troubled(OutcomeUnknown()):
        visit.click("movement.confirm.post")
        yield "withdraw-unknown"
    visit.stage.window.clear_fault()
    visit.click("movement.confirm.post")
    visit.click("movement.receipt.done")
    yield from _transfer(visit)


def _transfer(visit: Visit) -> Iterator[Stop]:
    visit.row("accounts.table", 0)
    visit.begin("transfer")
    yield "transfer"
    visit.key("movement.payee", Qt.Key.Key_Down)
    yield "transfer-payees"
    visit.escape("movement.payee")
    visit.fill("movement.payee", "4021 7733 07")
    visit.fill("movement.amount", "25")
    visit.enter("movement.amount")
    yield "transfer-refused"
    others = [row.number for row in visit.table("accounts.table").rows()]
    visit.fill("movement.payee", others[1])
    visit.enter("movement.amount")
    if visit.sees("movement.confirm.post"):
        yield "transfer-confirm"
        visit.click("movement.confirm.post")
        yield "transfer-receipt"
        visit.click("movement.receipt.done")
        return
    yield "transfer-refused-account"
    visit.escape("movement.amount")
    asked = visit.question("transfer-left")
    yield asked
    visit.put_away(asked)
    with visit.stage.saying_yes():
        visit.escape("movement.amount")


def statement(visit: Visit) -> Iterator[Stop]:
    """The statement with lines, without, refused and failed; and a line reversed."""
    visit.row("accounts.table", 0)
    visit.begin("statement")
    yield "statement"
    visit.row("statement.table", 0)
    yield "statement-line"
    visit.click("statement.reverse")
    yield "reverse"
    visit.enter("movement.reason")
    yield "reverse-refused"
    visit.fill("movement.reason", "Paid in to the wrong account")
    visit.enter("movement.reason")
    yield "reverse-confirm"
    visit.click("movement.confirm.post")
    yield "reverse-receipt"
    visit.click("movement.receipt.done")
    visit.expect("statement.table")
    visit.row("statement.table", 1)
    yield "statement-reversed"
    visit.choose("statement.period", 0)
    visit.choose("statement.period", -2)
    yield "statement-period"
    _days(visit, "2001-01-01", "2001-02-01")
    yield "statement-empty"
    _days(visit, "2026-13-01", "2026-12-01")
    yield "statement-refused"
    with visit.stage.troubled(DiskFailing()):
        _days(visit, "2026-01-01", "2026-02-01")
        yield "statement-failed"
    visit.stage.window.clear_fault()
    visit.escape("statement.table")


def _days(visit: Visit, first: str, last: str) -> None:
    visit.fill("statement.first_day", first)
    visit.fill("statement.last_day", last)
    visit.enter("statement.last_day")


def _page(visit: Visit) -> AccountsView:
    return cast("AccountsView", visit.find("accounts.page"))
