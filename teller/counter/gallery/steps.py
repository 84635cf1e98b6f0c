"""Sheets of what comes before and after something happens: confirming, the receipt, a secret, long work, a question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.gallery.specimen import Sheet, money
from teller.counter.widgets.confirm import ConfirmPanel
from teller.counter.widgets.detail import Row
from teller.counter.widgets.dialog import Question
from teller.counter.widgets.progress import Progress
from teller.counter.widgets.receipt import ReceiptView
from teller.counter.widgets.shown_once import ShownOnce


def _who() -> list[Row]:
    return [("From", "Everyday, 4021 7733 06"), ("To", "Cash, over the counter")]


def _afterwards() -> list[Row]:
    left = ("May still leave today", money(85_000))
    return [("Balance", money(113_450), "strong"), ("Your drawer", money(827_000)), left]


def confirming() -> QWidget:
    sheet = Sheet("Confirm panel", "Who, how much, what will be true afterwards. Enter posts, Esc goes back.")
    twice = ("A withdrawal of the same amount was posted 2 minutes ago.",)
    for number, (caption, warnings, seen) in enumerate(
        (("Seen, with nothing to mind", (), True), ("With a warning", twice, True), ("In its first moment", (), False))
    ):
        panel = ConfirmPanel(f"g.confirm_{number}")
        sheet.show_state(caption, panel)
        panel.ask(
            title="Pay out from Everyday", amount=money(15_000), currency="EUR", who=_who(), afterwards=_afterwards(),
            action=f"Post {money(15_000)}", warnings=warnings,
        )  # fmt: skip
        panel.grace.stop()
        if seen:
            panel.grace.end()
    return sheet.end()


def receipts() -> QWidget:
    sheet = Sheet("Receipt", "What happened and its reference. Enter and Esc are Done.")
    again = "Nothing was posted a second time. A second print of it is marked COPY."
    for caption, title, note in (
        ("Posted", "Paid out", ""), ("Asked a second time", "Already posted at 10:31", again),
    ):  # fmt: skip
        receipt = ReceiptView(f"g.receipt_{bool(note)}", on_print=_nothing, on_save=_nothing)
        sheet.show_state(caption, receipt)
        receipt.show_receipt(
            title=title, amount=money(15_000), currency="EUR", rows=[*_who(), *_afterwards()],
            reference="0193 5f2a 88c1", note=note,
        )  # fmt: skip
        receipt.grace.end()
    return sheet.end()


def _nothing() -> None:
    """Nothing is printed or saved here."""


def secrets() -> QWidget:
    sheet = Sheet("Shown once", "A secret to be noted now; afterwards it is in no widget at all.")
    made = ShownOnce("g.once", figure="g.once_figure", of="g.once_of", done="g.once_done", role="balance")
    made.lay_out("CVV", "Shown this once. Let the customer note it now: afterwards nobody can look it up.")
    sheet.show_state("With the time that is left", made)
    made.show_secret("407", "Card •••• 4821 is made.", "Amara Okafor", seconds=60)
    made.clock.stop()  # here it may stay
    return sheet.end()


def progress() -> QWidget:
    sheet = Sheet("Progress", "What is done and how far. Esc and the button stop it; nothing is asked.")
    shown: tuple[tuple[str, Callable[[Progress], None]], ...] = (
        ("How long is known", _known),
        (
            "How long nobody knows",
            lambda one: one.begin("Looking over the pages of the file", far="12,400 pages so far"),
        ),
        ("Done", lambda one: one.finish("The backup is made.", "4,000 pages, 18 MB")),
        (
            "Failed",
            lambda one: one.fail("The backup could not be written.", "The disk is full. Free 18 MB, then begin again."),
        ),
        ("Stopped", lambda one: one.stopped("Stopped. Nothing was changed.", "1,200 of 4,000 pages were copied.")),
    )
    for number, (caption, show) in enumerate(shown):
        made = Progress(f"g.progress_{number}")
        sheet.show_state(caption, made)
        show(made)
    return sheet.end()


def _known(made: Progress) -> None:
    made.begin("Making a backup", 4_000)
    made.advance(1_200, "1,200 of 4,000 pages")


def questions() -> QWidget:
    sheet = Sheet("Dialog", "Only for what cannot wait. Esc is no; a dangerous yes does not hold the focus.")
    asked = (
        ("A question", "Print the receipt again?", "It is marked COPY.", "Print", "Back", False),
        (
            "A dangerous one",
            "Close the drawer?",
            f"{money(4_200)} are missing. It will be noted.",
            "Close it",
            "Back",
            True,
        ),
    )
    for caption, title, text, yes, no, danger in asked:
        frame = QFrame()
        frame.setProperty("floating", "true")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        dialog = Question(None, title, text, yes, no, danger=danger)
        dialog.setWindowFlags(Qt.WindowType.Widget)  # lies in the sheet, where nobody waits for its answer
        dialog.setModal(False)
        column.addWidget(dialog)
        frame.setMaximumWidth(look.px(440))
        sheet.show_state(caption, frame)
        dialog.show()
    return sheet.end()
