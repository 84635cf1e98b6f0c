"""How today stands, the journal, and the books: as a teller, a supervisor, an auditor and an administrator see them."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def of_a_teller(visit: Visit) -> Iterator[Stop]:
    """The own day, and the own drawer proved."""
    visit.go("start")
    yield "start-teller"
    visit.go("journal")
    yield "journal-teller"
    visit.choose("journal.kind", -1)
    yield "journal-empty"
    visit.choose("journal.kind", 0)
    visit.fill("journal.day_field", "31/2")
    visit.enter("journal.day_field")
    yield "journal-refused"
    visit.fill("journal.day_field", "")
    visit.enter("journal.day_field")
    visit.go("books")
    yield "books-teller"
    visit.click("books.prove")
    yield "books-drawer-proved"


def of_a_supervisor(visit: Visit) -> Iterator[Stop]:
    """The branch at a glance, a day closed and opened again."""
    visit.go("start")
    yield "start-supervisor"
    visit.go("journal")
    yield "journal-branch"
    visit.go("books")
    yield "books-report"
    visit.click("books.prove")
    yield "books-proved"
    if visit.sees("books.close"):
        visit.click("books.close")
        visit.stage.wait(lambda: visit.find("books.closing.back").isEnabled())
        yield "books-closing"
        visit.escape("books.closing.back")
    if visit.sees("books.reopen"):
        visit.click("books.reopen")
        visit.enter("books.reason")
        yield "books-reopening-refused"
        visit.escape("books.reason")


def of_an_auditor(visit: Visit) -> Iterator[Stop]:
    """The branch, of which nothing is decided."""
    visit.go("start")
    yield "start-auditor"
    visit.go("books")
    yield "books-auditor"


def of_an_administrator(visit: Visit) -> Iterator[Stop]:
    """People, and no money."""
    visit.go("start")
    yield "start-administrator"
