"""Serving: finding a customer, identifying them, enrolling a new one, and the served customer's own page."""

from collections.abc import Iterator

from teller.bank.fault import DiskFull
from teller.testing.walk.visit import Stop, Visit

LONG_NAME = "Maximiliana Theodora von Hohenstein-Wittgenstein zu Altenburg"


def find(visit: Visit) -> Iterator[Stop]:
    """The search, from empty to nobody."""
    visit.go("serve")
    yield "serve-empty"
    visit.search("a")
    yield "serve-many"
    visit.search("okafor")
    yield "serve-one"
    visit.search("zzzz")
    yield "serve-nobody"
    with visit.stage.troubled(DiskFull()):
        visit.search("ama")
        yield "serve-failed"
    visit.stage.window.clear_fault()


def enrol(visit: Visit) -> Iterator[Stop]:
    """The form for a new customer, refused in every way, then somebody with a long name and no account."""
    visit.go("serve")
    visit.click("serve.enrol")
    yield "enrol"
    visit.enter("serve.name")
    yield "enrol-refused"
    for field, text in (("name", "Nora Quill"), ("email", "nora.example"), ("phone", "12"), ("born", "2024-02-31")):
        visit.fill(f"serve.{field}", text)
    visit.enter("serve.name")
    yield "enrol-refused-field"
    visit.escape("serve.name")
    asked = visit.question("enrol-left")
    yield asked
    visit.put_away(asked)
    for field, text in (
        ("name", "Amara Okafor"), ("email", "amara.okafor@mail.example"), ("phone", ""), ("born", "1999-10-21"),
    ):  # fmt: skip
        visit.fill(f"serve.{field}", text)
    visit.enter("serve.name")
    yield "enrol-known"
    for field, text in (
        ("name", LONG_NAME),
        ("email", "maximiliana.von.hohenstein-wittgenstein@altenburg.mail.example"),
        ("phone", "+44 20 7946 0000"),
        ("born", "1990-02-28"),
        ("address", "The Old Harbour Master’s House, 1 Quayside Street, Upper Northgate"),
    ):
        visit.fill(f"serve.{field}", text)
    visit.enter("serve.name")
    yield "identify-newly-enrolled"
    visit.click("serve.begin")
    yield "accounts-none"
    visit.go("cards")
    yield "cards-none"
    visit.go("customer")
    yield "customer-no-accounts"
    visit.go("accounts")
    visit.click("accounts.state_of_page.action")
    yield "accounts-open-first"
    visit.escape("accounts.name")
    visit.shell.finish_serving()
    visit.stage.settle()


def serve(visit: Visit) -> Iterator[Stop]:
    """A customer with a year of history, identified and served."""
    visit.go("serve")
    visit.search("okafor")
    visit.enter("serve.query")
    yield "identify"
    visit.fill("serve.document", "Passport 533 401 372")
    with visit.stage.held():
        visit.click("serve.begin")
        yield "identify-busy"
    yield "accounts"


def customer(visit: Visit) -> Iterator[Stop]:
    """The customer's page and the form for their particulars."""
    visit.go("customer")
    yield "customer"
    visit.click("customer.edit")
    yield "customer-edit"
    visit.fill("customer.name", "")
    visit.fill("customer.email", "bad")
    visit.enter("customer.name")
    yield "customer-edit-refused"
    visit.fill("customer.name", "Amara Okafor")
    visit.enter("customer.name")
    yield "customer-edit-refused-field"
    visit.escape("customer.name")
    asked = visit.question("customer-left")
    yield asked
    visit.put_away(asked)
    with visit.stage.saying_yes():
        visit.escape("customer.name")
    visit.expect("customer.edit")
