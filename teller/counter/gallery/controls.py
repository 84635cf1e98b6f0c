"""Sheets of what is pressed, typed into and chosen from."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from teller.counter import icons
from teller.counter.gallery.specimen import (
    FocusedBox,
    FocusedLine,
    Sheet,
    StateButton,
    disabled,
    money,
    pretending,
)
from teller.counter.widgets.button import Button, Weight, button, icon_button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.date_field import DateField
from teller.counter.widgets.field import AreaField, Field, PasswordField, TextField
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.switch import Switch

_HOVER, _SUNKEN = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Sunken
_FOCUS = QStyle.StateFlag.State_HasFocus
_WEIGHTS: tuple[tuple[Weight, str], ...] = (
    ("primary", "Post 150.00"), ("normal", "Back"), ("danger", "Block card"), ("quiet", "Statement"),
    ("row", "Rent pot"), ("nav", "Accounts"),
)  # fmt: skip
CURRENCIES: list[tuple[object, str]] = [("EUR", "Euro (EUR)"), ("JPY", "Japanese yen (JPY)"), ("KWD", "Dinar (KWD)")]


def buttons() -> QWidget:
    sheet = Sheet("Buttons", "One primary button on a screen. Each says what happens.")
    icons_of = {"danger": "blocked", "quiet": "journal", "nav": "accounts"}

    def made(weight: Weight, text: str, at: str) -> StateButton:
        one = StateButton(text)
        one.setObjectName(f"gallery.{weight}_{at}")
        one.setAccessibleName(text)
        one.setProperty("weight", weight)
        if weight in icons_of:
            tint = {"danger": "bad", "quiet": "accent"}.get(weight, "quiet")
            icons.dress(one, icons_of[weight], tint)
        return one

    states: tuple[tuple[str, Callable[[StateButton], QWidget]], ...] = (
        ("At rest", lambda one: one),
        ("Hovered over", lambda one: pretending(one, _HOVER)),
        ("With the focus", lambda one: pretending(one, _FOCUS)),
        ("Pressed", lambda one: pretending(one, _SUNKEN)),
        ("Not now", disabled),
    )
    for number, (caption, wear) in enumerate(states):
        sheet.show_state(caption, *(wear(made(weight, text, str(number))) for weight, text in _WEIGHTS), beside=True)
    chosen: Button = made("nav", "The page that is open", "chosen")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    icons.dress(chosen, "accounts", "accent")
    sheet.show_state("Chosen", chosen, beside=True)
    marks = [
        icon_button(icon, name=f"gallery.{icon}", says=says) for icon, says in (("copy", "Copy"), ("close", "Close"))
    ]
    sheet.show_state("Only an icon, with its name in the tooltip", *marks, beside=True)
    sheet.show_state("With an icon and a shortcut in the tooltip", button(
        "Issue card", name="gallery.issue", weight="primary", icon="plus", shortcut="Ctrl+Shift+N"
    ), beside=True)  # fmt: skip
    return sheet.end()


def text_fields() -> QWidget:
    sheet = Sheet("Text fields", "Label above, hint or notice below: the line for it is always there.")
    sheet.show_state("Empty, with a hint", TextField("Name", name="g.name", hint="As it stands in the passport."))
    filled, locked = TextField("Name", name="g.filled"), TextField("Name, to be read only", name="g.locked")
    for one in (filled, locked):
        one.set_text("Amara Okafor")
    locked.line.setReadOnly(True)
    sheet.show_state("Filled", filled)
    focused = FocusedLine("Amara Okafor")
    sheet.show_state("With the cursor in it", Field("Name", focused, name="g.focused"))
    sheet.show_state("Locked: no edge, since nothing can be typed", locked)
    off = TextField("Name, not now", name="g.off")
    off.set_text("Amara Okafor")
    sheet.show_state("Not now", disabled(off))
    refused, warned, fine = (TextField("E-mail", name=f"g.{kind}") for kind in ("refused", "warned", "fine"))
    sheet.show_state("Refused, warned about, and well", refused, warned, fine)
    refused.set_text("amara.okafor")
    refused.show_notice("An e-mail address has an @ in it. Write it as name@example.com.")
    warned.set_text("amara@exmaple.com")
    warned.show_notice("Did the customer say example.com? Nobody else here writes it as exmaple.", "warning")
    fine.set_text("amara@example.com")
    fine.show_notice("Nobody else has this address.", "good")
    secret = PasswordField("Password", name="g.password")
    secret.set_text("correct horse")
    sheet.show_state("A secret", secret)
    day = DateField("Born", name="g.born")
    day.set_text("1984-02-30")
    day.show_notice("Not a date. Write it as 1984-02-29.")
    sheet.show_state("A day", day)
    area = AreaField("Memo", name="g.memo", lines=3)
    area.set_text("The customer asked for it in writing.")
    sheet.show_state("Some lines", area)
    return sheet.end()


def money_fields() -> QWidget:
    sheet = Sheet("Money field", "The loudest field of its form. What it means is the presenter's to say.")
    empty, typed, sugar, locked, refused = (
        MoneyField("Amount", name=f"g.{name}", currency="EUR", hint=hint)
        for name, hint in (
            ("empty", "What the customer hands over."),
            ("typed", ""),
            ("sugar", ""),
            ("locked", ""),
            ("no", ""),
        )
    )
    typed.set_text(money(1_234_567))
    sugar.set_text("1.25k")
    sugar.say_understood(f"1.25k is {money(125_000)}")
    locked.set_text(money(15_000))
    locked.line.setReadOnly(True)
    refused.set_text(money(10_000))
    for caption, one in (
        ("Empty", empty), ("Typed", typed), ("Short for more: what was understood", sugar),
        ("Locked while reviewed", locked), ("Refused", refused),
    ):  # fmt: skip
        sheet.show_state(caption, one)
    refused.show_notice(f"Only {money(6_000)} is available in Everyday. {money(4_000)} is held until 26 Nov.")
    off = MoneyField("Amount", name="g.money_off", currency="EUR")
    off.set_text(money(15_000))
    sheet.show_state("Not now", disabled(off))
    return sheet.end()


def choices() -> QWidget:
    sheet = Sheet("Choices and switches", "One of a few; the wheel does not change it.")
    sheet.show_state("A choice", ChoiceField("Currency", name="g.currency", choices=CURRENCIES))
    box: QComboBox = FocusedBox()
    box.addItems([words for _, words in CURRENCIES])
    sheet.show_state("With the focus", Field("Currency", box, name="g.currency_focused"))
    refused = ChoiceField("Currency", name="g.currency_no", choices=CURRENCIES)
    sheet.show_state("Refused", refused)
    refused.show_notice("This bank keeps its books in EUR.")
    sheet.show_state("Not now", disabled(ChoiceField("Currency", name="g.currency_off", choices=CURRENCIES)))
    off, on, off_now, on_now = (
        Switch(text, name=f"g.switch_{at}") for at, text in enumerate(("Online", "Abroad", "Online", "Abroad"))
    )
    for one in (on, on_now):
        one.setChecked(True)
    sheet.show_state("Switches: off, on, and not now", off, on, disabled(off_now), disabled(on_now), beside=True)
    return sheet.end()
