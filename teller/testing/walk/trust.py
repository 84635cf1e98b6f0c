"""Trust: the page of security, as an administrator sees it."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def checklist(visit: Visit) -> Iterator[Stop]:
    """What has to be mended first, and a line that is as it should be."""
    visit.go("security")
    visit.click("security.go_checklist")
    yield "checklist"
    table = visit.table("checklist.table")
    visit.row("checklist.table", len(table.rows()) - 1)
    yield "checklist-nothing-to-mend"


def trail(visit: Visit) -> Iterator[Stop]:
    """The newest rows, and an older one; then the whole of it verified."""
    visit.go("security")
    visit.click("security.go_trail")
    yield "trail"
    visit.row("trail.table", 3)
    visit.click("trail.verify")
    visit.stage.wait(lambda: visit.sees("trail.notice"))
    yield "trail-verified"
