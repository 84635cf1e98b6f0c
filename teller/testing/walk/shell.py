"""The shell itself: a fault, a toast, little time left, a question, and the palette."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from teller.bank.fault import DiskFull
from teller.testing.walk.visit import Stop, Visit

_CTRL = Qt.KeyboardModifier.ControlModifier


def shell(visit: Visit) -> Iterator[Stop]:
    """What can stand round the work area."""
    window = visit.stage.window
    visit.go("accounts")
    with visit.stage.troubled(DiskFull()):
        visit.go("customer")
        visit.go("accounts")
        yield "fault-banner"
    window.clear_fault()
    visit.click(
        "accounts.state_of_page.action" if visit.sees("accounts.state_of_page.action") else "window.go_accounts"
    )
    window.say("Your password is changed.")
    yield "toast"
    window.toast.hide()
    window.show_session(75)
    yield "session-nearly-over"
    window.show_session(1_800)
    visit.key("window.search", Qt.Key.Key_K, _CTRL)
    yield "palette"
    for name, text in (("code", "DEP 150"), ("reason", "DEP 150 9999"), ("found", "o"), ("nothing", "zzzz")):
        visit.fill("window.search", text)
        yield f"palette-{name}"
    visit.escape("window.search")
    visit.key("window.search", Qt.Key.Key_F1)
    yield "shortcuts", visit.find("shortcuts")
    visit.escape("shortcuts")


def leaving(visit: Visit) -> Iterator[Stop]:
    """A form half typed, and the customer about to be sent away."""
    visit.go("accounts")
    visit.row("accounts.table", 0)
    visit.begin("deposit")
    visit.fill("movement.amount", "7")
    visit.stage.window.finish_requested.emit()
    visit.stage.settle()
    asked = visit.question("question")
    yield asked
    visit.put_away(asked)
    with visit.stage.saying_yes():
        visit.escape("movement.amount")
    visit.shell.finish_serving()
    visit.stage.settle()
    yield "served"
