"""Sheets of what is only read: balances, facts, states, notices, and what stands where nothing can be shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.gallery.specimen import Sheet, money
from teller.counter.widgets.detail import DetailList
from teller.counter.widgets.elided import Elided
from teller.counter.widgets.figures import BalanceLabel
from teller.counter.widgets.notice import Notice, Toast, Tone
from teller.counter.widgets.pill import StatusPill
from teller.counter.widgets.plain import label
from teller.counter.widgets.state import StateStack

_PILLS = (
    ("check", "active", "good"), ("clock", "not active yet", "accent"), ("frozen", "frozen", "warning"),
    ("blocked", "blocked", "bad"), ("closed", "closed", "quiet"), ("key", "start password", "warning"),
)  # fmt: skip


def balances() -> QWidget:
    sheet = Sheet("Balance", "The loudest thing on its screen. While it is not known it says so, and is never 0.")
    made = {name: BalanceLabel(f"g.balance_{name}", "Balance") for name in ("loading", "known", "negative", "failed")}
    made["known"].set_value(money(128_450), "EUR", f"available {money(118_450)} · held {money(10_000)}")
    made["negative"].set_value(money(-35_000), "EUR", "overdrawn")
    made["failed"].set_failed("The file is locked by another program.")
    for name, one in made.items():
        sheet.show_state(name.capitalize(), one)
    return sheet.end()


def details() -> QWidget:
    sheet = Sheet("Detail list", "Facts by name. Each value can be marked and copied.")
    plain, slip = DetailList("g.details"), DetailList("g.slip", figures=True)
    plain.set_rows(
        [
            ("Customer", "Amara Okafor"),
            ("Number", "C-104 218"),
            ("Address", "14 Harbour Street, Northgate, and a second line since the address is long enough to need it"),
            ("Balance", money(128_450), "money"),
        ]
    )
    slip.set_rows(
        [
            ("From", "Everyday, 4021 7733 06"),
            ("Balance", money(113_450), "strong"),
            ("May still leave today", money(85_000)),
            ("Balance afterwards", f"{money(4_000)} short", "short"),
        ]
    )
    sheet.show_state("Facts", plain)
    sheet.show_state("Figures, on a slip", slip)
    long = Elided("strong", "g.elided")
    sheet.show_state("A name that is too long for its place, whole on hover", long)
    long.setFixedWidth(look.px(260))
    long.set_whole("Wolfeschlegelsteinhausenbergerdorff Amaranta Villanueva")
    return sheet.end()


def pills() -> QWidget:
    sheet = Sheet("Status pills", "An icon and a word; the colour only repeats them.")
    sheet.show_state("On paper", *(StatusPill(*pill) for pill in _PILLS), beside=True)
    chosen = QFrame()
    look.lay_canvas(chosen)
    row = QVBoxLayout(chosen)
    for pill in _PILLS[:3]:
        row.addWidget(StatusPill(*pill))
    sheet.show_state("On the canvas", chosen)
    sheet.show_state("Practice", label("PRACTICE: no real money", "practice"), beside=True)
    return sheet.end()


def banners() -> QWidget:
    sheet = Sheet("Banners", "They stay until they are dealt with, and never take the focus.")
    said: tuple[tuple[Tone, str, str], ...] = (
        ("info", "Nothing was posted a second time. A second print of it is marked COPY.", ""),
        ("good", "Card •••• 4821 is active.", ""),
        ("warning", "The disk is nearly full. Nothing is lost; free some space.", "Try again"),
        ("bad", "The drawer is closed. Open it at Drawer, then post again.", "Open the drawer"),
    )
    for tone, text, action in said:
        notice = Notice(f"g.banner_{tone}")
        sheet.show_state(tone.capitalize(), notice)
        notice.say(text, tone, action)
    long = Notice("g.banner_long")
    sheet.show_state("Long, and plain text whatever stands in it", long)
    long.say(
        "The delivery of <b>12,000.00</b> could not be booked, since the file was locked for longer than a minute. "
        "Nothing was booked. Close the other program that has it open, then confirm again: it is booked once.",
        "bad",
        "Try again",
    )
    return sheet.end()


def toasts() -> QWidget:
    sheet = Sheet("Toasts", "Something was done and nothing has to be answered: it goes after some seconds.")
    for caption, text, icon in (
        ("Done", f"Paid out {money(15_000)}.", "check"),
        ("To be known", "The session ends in two minutes.", "clock"),
        ("Long", "The statement of Everyday, 4021 7733 06, from 1 January to 24 November, is saved as a PDF.", "check"),
    ):
        ground = QWidget()
        look.lay_canvas(ground)
        ground.setFixedHeight(look.px(144))
        ground.setMinimumWidth(look.px(420))
        sheet.show_state(caption, ground)
        toast = Toast(ground)
        toast.say(text, 600.0, icon)
    return sheet.end()


def states() -> QWidget:
    sheet = Sheet("States", "Loading, empty, failed and not permitted are never taken for one another, or for 0.")
    shown: tuple[tuple[str, Callable[[StateStack], None]], ...] = (
        ("Loading", lambda stack: stack.show_loading()),
        ("Empty", lambda stack: stack.show_empty(
            "No cards yet", "The cards of this customer stand here.", "Issue the first card")),
        ("Failed", lambda stack: stack.show_failed("The file is locked by another program.", "Try again")),
        ("Not permitted", lambda stack: stack.show_not_permitted("Tellers see their own drawer only.")),
    )  # fmt: skip
    for number, (caption, show) in enumerate(shown):
        stack = StateStack(QWidget(), name=f"g.state_{number}")
        stack.setFixedHeight(look.px(190))
        show(stack)
        sheet.show_state(caption, stack)
    return sheet.end()
