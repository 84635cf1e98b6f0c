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


def move_cash(visit: Visit) -> Iterator[Stop]:
    """Bought from the vault, exchanged, handed over; and what a paused drawer looks like."""
    visit.go("drawer")
    visit.click("drawer.buy")
    yield "drawer-buy"
    visit.fill("drawer.buy_amount", "540")
    visit.click("drawer.buy.pieces.suggest")
    yield "drawer-buy-counted"
    visit.enter("drawer.buy_amount")
    yield "drawer-buy-confirm"
    visit.click("drawer.moving.post")
    yield "drawer-bought"
    visit.click("drawer.exchange")
    yield "drawer-exchange"
    visit.click("drawer.exchange_review")
    yield "drawer-exchange-refused"
    visit.escape("drawer.exchange_with")
    visit.click("drawer.hand_cash")
    yield "drawer-hand-cash"
    visit.escape("drawer.offer_to")
    visit.click("drawer.pause")
    yield "drawer-paused"
    visit.click("drawer.resume")


def close_drawer(visit: Visit) -> Iterator[Stop]:
    """Counted twice, both times with nothing in it; a supervisor is asked, and then the drawer is kept open."""
    visit.go("drawer")
    visit.click("drawer.close")
    yield "drawer-count"
    visit.click("drawer.count_review")
    yield "drawer-count-again"
    visit.click("drawer.count_review")
    yield "drawer-verdict"
    visit.click("drawer.verdict.book")
    yield "drawer-approval"
    visit.click("drawer.approval.back")
    visit.click("drawer.verdict.keep")
    yield "drawer-kept-open"


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
    visit.click("drawer.ship")
    yield "drawer-ship"
    visit.click("drawer.ship_review")
    yield "drawer-ship-refused"
    visit.escape("drawer.ship_amount")
    visit.row("drawer.tills", 0)
    visit.click("drawer.holding")
    yield "drawer-holding"
    visit.fill("drawer.holding_least", "500")
    visit.fill("drawer.holding_most", "100")
    visit.enter("drawer.holding_most")
    yield "drawer-holding-refused"
    visit.fill("drawer.holding_most", "100000")
    visit.enter("drawer.holding_most")
    yield "drawer-holding-set"
    visit.click("drawer.force")
    yield "drawer-force"
    visit.click("drawer.force_review")
    yield "drawer-force-refused"
    visit.escape("drawer.force_witness_email")
    visit.click("drawer.add")
    yield "drawer-add"
    visit.fill("drawer.add_name", "Drawer 1")
    visit.enter("drawer.add_name")
    yield "drawer-add-refused"
    visit.fill("drawer.add_name", "Foreign exchange desk at the side entrance")
    visit.enter("drawer.add_name")
    yield "drawer-added"
