"""One's own security, a second factor set up step by step, and the door of a bank that has any use for codes."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel

from teller.counter.sign_in.countdown import Countdown
from teller.testing.bank import MovableClock
from teller.testing.screens.second_factor import Authenticator
from teller.testing.walk.visit import Astray, Stop, Visit
from teller.training.people import STAFF, Member

_TRIES = 6  # one more than are looked at


def of_a_teller(visit: Visit) -> Iterator[Stop]:
    """Nothing but a password."""
    visit.go("security")
    yield "security-mine"


def of_a_supervisor(visit: Visit) -> Iterator[Stop]:
    """All steps of setting it up, each refused once; then the tab as it is from then on, and the ways from there."""
    visit.go("security")
    visit.click("security.go_mine")
    visit.click("own_security.set_up")
    visit.pause()
    yield "second-factor-who"
    visit.enter("second_factor.password")
    yield "second-factor-who-refused"
    visit.fill("second_factor.password", _member("supervisor").password)
    visit.enter("second_factor.password")
    yield "second-factor-scan"
    phone = _phone(visit)
    visit.fill("second_factor.code", "000000")
    visit.enter("second_factor.code")
    yield "second-factor-scan-refused"
    visit.fill("second_factor.code", phone.code())
    visit.enter("second_factor.code")
    yield "second-factor-codes"
    visit.click("second_factor.kept")
    visit.stage.window.toast.hide()
    yield "security-mine-with-factor"
    for way in ("codes", "elsewhere", "drop"):
        visit.click(f"own_security.{way}")
        visit.pause()
        yield f"second-factor-on-{way}"
        visit.escape("second_factor.password")
    _clock(visit).advance(minutes=1)  # the code that turned it on is used up
    yield from _lock(visit, phone)
    visit.sign_out()
    yield from _door(visit, phone)


def _lock(visit: Visit, phone: Authenticator) -> Iterator[Stop]:
    visit.shell.lock()
    visit.stage.settle()
    visit.pause()
    yield "lock-code"
    visit.door.type_password(_member("supervisor").password, phone.code())
    visit.stage.settle()
    visit.stage.wait(visit.shell.is_shown)


def _door(visit: Visit, phone: Authenticator) -> Iterator[Stop]:
    """The sign-in of a bank in which somebody has a second factor; it ends as that somebody's."""
    visit.stage.wait(visit.door.asks_for_code)
    supervisor = _member("supervisor")
    visit.pause()
    yield "sign-in-code"
    visit.door.sign_in(supervisor.email, supervisor.password, "000000")
    visit.stage.settle()
    visit.pause()
    yield "sign-in-code-refused"
    for _ in range(_TRIES):
        visit.door.sign_in("nobody@northgate.example", "not the password")
        visit.stage.settle()
    for count in visit.stage.window.findChildren(Countdown):
        count.clock.stop()  # nothing moves while it is looked at
    visit.pause()
    yield "sign-in-blocked"
    _clock(visit).advance(minutes=1)
    visit.door.sign_in(supervisor.email, supervisor.password, phone.code())
    visit.stage.settle()
    visit.stage.wait(visit.shell.is_shown)


def proof(visit: Visit) -> Iterator[Stop]:
    """An administrator who set one up: what is done to users waits for a code, in a sheet over the page."""
    visit.go("security")
    visit.click("security.go_mine")
    visit.click("own_security.set_up")
    visit.fill("second_factor.password", _member("administrator").password)
    visit.enter("second_factor.password")
    phone = _phone(visit)
    visit.fill("second_factor.code", phone.code())
    visit.enter("second_factor.code")
    visit.click("second_factor.kept")
    visit.stage.window.toast.hide()
    _forget_proofs(visit)
    _clock(visit).advance(minutes=1)
    visit.go("users")
    visit.row_of("users.table", "aki@northgate.example")
    visit.click("users.disable")
    visit.enter("users.confirm_disable")
    sheet = visit.find("proving")
    yield "proving", sheet
    visit.enter("proving.code")
    yield "proving-empty", sheet
    visit.fill("proving.code", "000000")
    visit.enter("proving.code")
    yield "proving-refused", sheet
    visit.escape("proving.code")
    visit.stage.window.activateWindow()
    visit.stage.settle()
    yield "proving-left"
    visit.enter("users.confirm_disable")
    visit.fill("proving.code", phone.code())
    visit.enter("proving.code")
    visit.stage.window.activateWindow()
    visit.stage.settle()
    visit.click("users.enable")
    visit.enter("users.confirm_enable")


def _member(role: str) -> Member:
    return next(one for one in STAFF if one.role == role)


def _clock(visit: Visit) -> MovableClock:
    branch = visit.stage.counter.branch
    clock = branch._house.world.clock if branch is not None else None  # noqa: SLF001 - only a stage moves it
    if not isinstance(clock, MovableClock):
        raise Astray("the clock of a stage can be moved")
    return clock


def _forget_proofs(visit: Visit) -> None:
    """As if it were long ago that anybody showed a code; so long without a key would lock the window."""
    branch = visit.stage.counter.branch
    if branch is not None:
        branch._house.memory.proved.clear()  # noqa: SLF001 - nothing else should be able to


def _phone(visit: Visit) -> Authenticator:
    secret = visit.find("second_factor.secret")
    return Authenticator(secret.text() if isinstance(secret, QLabel) else "", _clock(visit).now)
