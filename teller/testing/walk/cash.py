"""Cash: a teller's drawer, and the branch's drawers and vault as a supervisor sees them."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def open_drawer(visit: Visit) -> Iterator[Stop]:
    """Closed, opened with a float."""
    visit.go("drawer")
    yield "drawer-closed"
    visit.row("drawer.tills", 0)
    visit.enter("drawer.tills")
    yield "drawer-opening"
    visit.enter("drawer.float")
    yield "drawer-opening-refused"
    visit.fill("drawer.float", "99999999")
    visit.enter("drawer.float")
    yield "drawer-opening-refused-too-much"
    visit.fill("drawer.float", "2000")
    visit.enter("drawer.float")
    yield "drawer-open"


def close_drawer(visit: Visit) -> Iterator[Stop]:
    """Asked whether it shall be closed, and then not."""
    visit.go("drawer")
    visit.click("drawer.close")
    yield "drawer-closing"
    visit.escape("drawer.closing.post")


def branch(visit: Visit) -> Iterator[Stop]:
    """A delivery into the vault and a new drawer."""
    visit.go("drawer")
    yield "drawer-supervisor"
    visit.click("drawer.receive")
    yield "drawer-receive"
    visit.enter("drawer.receive_memo")
    yield "drawer-receive-refused"
    visit.fill("drawer.receive_amount", "1250000")
    visit.fill("drawer.receive_memo", "Armoured van 7, sealed bags 1 to 12")
    visit.enter("drawer.receive_memo")
    yield "drawer-receive-confirm"
    visit.click("drawer.receiving.post")
    yield "drawer-received"
    visit.click("drawer.add")
    yield "drawer-add"
    visit.fill("drawer.add_name", "Drawer 1")
    visit.enter("drawer.add_name")
    yield "drawer-add-refused"
    visit.fill("drawer.add_name", "Foreign exchange desk at the side entrance")
    visit.enter("drawer.add_name")
    yield "drawer-added"
