"""People: the users as an administrator looks after them, and what an auditor sees."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel

from teller.testing.walk import entry
from teller.testing.walk.visit import Stop, Visit

_NEW = "nell@northgate.example"


def users(visit: Visit) -> Iterator[Stop]:
    """The list, a new user, and what can be done with one; at the end the new one signs in."""
    visit.go("users")
    yield "users"
    visit.row_of("users.table", "tom@northgate.example")
    yield "users-chosen"
    visit.click("users.add")
    yield "users-add"
    visit.enter("users.name")
    yield "users-add-refused"
    visit.fill("users.name", "Nell Frame")
    visit.fill("users.email", "tom@northgate.example")
    visit.enter("users.role")
    yield "users-add-taken"
    visit.fill("users.email", _NEW)
    visit.enter("users.role")
    yield "users-start-password"
    shown = visit.find("users.start_password")
    password = shown.text() if isinstance(shown, QLabel) else ""
    visit.enter("users.start_password_done")
    yield "users-added"
    visit.row_of("users.table", "aki@northgate.example")
    visit.click("users.disable")
    yield "users-disable"
    visit.enter("users.confirm_disable")
    yield "users-disabled"
    visit.row_of("users.table", "tom@northgate.example")
    visit.click("users.change_role")
    yield "users-change-role"
    visit.escape("users.new_role")
    visit.click("users.reset")
    yield "users-reset"
    visit.escape("users.confirm_reset")
    visit.row_of("users.table", "ada@northgate.example")
    yield "users-oneself"
    visit.sign_out()
    yield from entry.start_password(visit, _NEW, password)


def alerts(visit: Visit) -> Iterator[Stop]:
    """What looks wrong, and the decision on it."""
    visit.go("security")
    visit.click("security.go_alerts")
    yield "alerts"
    visit.row("alerts.table", 0)
    number = next(one.customer for one in visit.table("alerts.table").rows() if one.customer)
    visit.enter("alerts.reason")
    yield "alerts-refused"
    visit.fill("alerts.reason", "The car dealer confirmed the sale")
    visit.enter("alerts.reason")
    yield "alerts-decided"
    yield from _relations(visit, number)


def _relations(visit: Visit, customer: str) -> Iterator[Stop]:
    """One is put on record, and taken off again."""
    visit.click("alerts.relations")
    yield "relations"
    visit.fill("relations.email", "tom@northgate.example")
    visit.enter("relations.email")
    yield "relations-refused"
    visit.fill("relations.customer", customer)
    visit.enter("relations.customer")
    yield "relations-noted"
    visit.click("relations.drop")
    yield "relations-drop"
    visit.click("relations.confirm_drop")
    visit.click("relations.back")


def auditor(visit: Visit) -> Iterator[Stop]:
    """Everything to read and nothing to post."""
    visit.go("serve")
    yield "auditor"
    visit.search("okafor")
    visit.enter("serve.query")
    yield "auditor-identify"
    visit.click("serve.begin")
    visit.stage.wait(lambda: bool(visit.shell.customer()))
    visit.stage.settle()
    yield "auditor-accounts"
    visit.row("accounts.table", 0)
    visit.begin("statement")
    visit.row("statement.table", 0)
    yield "auditor-statement"
    visit.escape("statement.table")
    for page in ("customer", "cards", "drawer"):
        if visit.shell.offers(page):
            visit.go(page)
            yield f"auditor-{page}"
