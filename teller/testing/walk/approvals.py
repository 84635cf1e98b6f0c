"""Approvals: what a teller may not do alone, from the reason to the receipt; and the queue on a supervisor's screen."""

from collections.abc import Iterator

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.approvals.ask_approval import ask_approval
from teller.bank.approvals.decide import decide_approval
from teller.bank.approvals.list_approvals import list_approvals
from teller.bank.badge import View
from teller.bank.branch import Branch
from teller.bank.customers.find import find_customers
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import serve
from teller.bank.fault import DiskFailing
from teller.bank.money import Money
from teller.bank.sessions.open_view import open_view
from teller.testing.walk.visit import Astray, Stop, Visit
from teller.training.people import STAFF

_SHEET = "movement.approval"
_REASON = "Proceeds of the sale of the flat at 12 Harbour View; the contract was seen"
_TELLER = next(one for one in STAFF if one.role == "teller")
_SUPERVISOR = next(one for one in STAFF if one.role == "supervisor")


def in_place(visit: Visit) -> Iterator[Stop]:
    """A deposit over the teller's limit: asked, refused on the way, waited for, approved beside the teller."""
    visit.go("accounts")
    visit.row("accounts.table", 0)
    visit.begin("deposit")
    visit.fill_amount("movement.amount", "12345.65")
    visit.enter("movement.amount")
    yield "approval-needed"
    visit.click("movement.confirm.post")
    yield "approval-reason"
    visit.enter(f"{_SHEET}.reason")
    yield "approval-reason-refused"
    visit.fill(f"{_SHEET}.reason", _REASON)
    visit.enter(f"{_SHEET}.reason")
    visit.pause()
    yield "approval-here"
    visit.enter(f"{_SHEET}.email")
    yield "approval-here-empty"
    visit.fill(f"{_SHEET}.email", _SUPERVISOR.email)
    visit.fill(f"{_SHEET}.password", "not the password")
    visit.enter(f"{_SHEET}.password")
    yield "approval-here-wrong"
    visit.click(f"{_SHEET}.wait")
    yield "approval-waiting"
    visit.click(f"{_SHEET}.here")
    visit.fill(f"{_SHEET}.email", _SUPERVISOR.email)
    for _ in range(2):
        visit.fill(f"{_SHEET}.password", "not the password")
        visit.enter(f"{_SHEET}.password")
    yield "approval-third-try"
    visit.enter(f"{_SHEET}.reason")
    visit.fill(f"{_SHEET}.email", _SUPERVISOR.email)
    visit.fill(f"{_SHEET}.password", _SUPERVISOR.password)
    visit.enter(f"{_SHEET}.password")
    yield "approval-receipt"
    visit.click("movement.receipt.done")
    yield from _refused(visit)


def _refused(visit: Visit) -> Iterator[Stop]:
    """The same again: it looks alike. Waited for until nobody has decided."""
    visit.row("accounts.table", 0)
    visit.begin("deposit")
    visit.fill_amount("movement.amount", "12345.65")
    visit.enter("movement.amount")
    yield "approval-needed-alike"
    visit.click("movement.confirm.count")
    yield "movement-count"
    visit.click("movement.count.use")
    yield "movement-count-refused"
    visit.click("movement.count.pieces.suggest")
    visit.click("movement.count.use")
    yield "movement-counted"
    visit.click("movement.confirm.post")
    visit.fill(f"{_SHEET}.reason", _REASON)
    visit.click(f"{_SHEET}.ask_queue")
    queued = _branch(visit)
    access = queued.sign_in(email=_SUPERVISOR.email, password=_SUPERVISOR.password).token
    _refuse_all(queued, access)
    visit.click(f"{_SHEET}.here")
    visit.fill(f"{_SHEET}.email", _SUPERVISOR.email)
    visit.fill(f"{_SHEET}.password", _SUPERVISOR.password)
    visit.enter(f"{_SHEET}.password")
    yield "approval-refused"
    with visit.stage.saying_yes():
        visit.escape("movement.amount")


def queue(visit: Visit) -> Iterator[Stop]:
    """A supervisor's screen: nothing waits, then something does, decided with a password."""
    visit.go("approvals")
    yield "approvals-day"
    _ask_elsewhere(visit, "An inheritance; the certificate was seen")
    _ask_elsewhere(visit, _REASON)
    visit.go("serve")
    visit.go("approvals")
    yield "approvals-waiting"
    visit.pause()
    visit.enter("approvals.password")
    yield "approvals-empty"
    visit.fill("approvals.password", "not the password")
    visit.enter("approvals.password")
    yield "approvals-wrong"
    visit.click("approvals.refuse")
    yield "approvals-no-word"
    visit.fill("approvals.word", "Not without the notary’s letter")
    visit.fill("approvals.password", _SUPERVISOR.password)
    visit.click("approvals.refuse")
    yield "approvals-refused"
    visit.fill("approvals.password", _SUPERVISOR.password)
    visit.enter("approvals.password")
    yield "approvals-approved"
    with visit.stage.troubled(DiskFailing()):
        visit.go("serve")
        visit.go("approvals")
        yield "approvals-failed"
    visit.stage.window.clear_fault()


def _branch(visit: Visit) -> Branch:
    branch = visit.stage.counter.branch
    if branch is None:
        raise Astray("the bank is not open")
    return branch


def _refuse_all(branch: Branch, access: str) -> None:
    token = branch.ask(open_view, access, view=View.APPROVALS).token
    for one in branch.ask(list_approvals, token).waiting:
        branch.ask(
            decide_approval, token, approval=one.id, grant=False, password=_SUPERVISOR.password, word="Call me first"
        )


def _ask_elsewhere(visit: Visit, reason: str) -> None:
    """The teller, whose drawer is still open, asks at another counter."""
    branch = _branch(visit)
    access = branch.sign_in(email=_TELLER.email, password=_TELLER.password).token
    tokens = {View.SERVE: branch.ask(open_view, access, view=View.SERVE).token}
    customer = branch.ask(find_customers, tokens[View.SERVE], query="okafor").customers[0].number
    branch.ask(serve, tokens[View.SERVE], customer=customer, identified_by=Identification.PASSPORT)
    accounts = branch.ask(list_accounts, branch.ask(open_view, access, view=View.ACCOUNTS).token)
    active = next(one for one in accounts if one.state == "active")
    branch.ask(
        ask_approval,
        branch.ask(open_view, access, view=View.MOVEMENT).token,
        deed=deposit,
        inputs={
            "account": active.number,
            "amount": Money(15_000_00),
            "request": visit.stage.counter.day.shift.new_request() if visit.stage.counter.day else 1,
        },
        reason=reason,
    )
