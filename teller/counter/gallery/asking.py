"""Sheets of fields in which one of many is chosen, and of forms as a whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teller.counter.gallery.controls import CURRENCIES
from teller.counter.gallery.specimen import Sheet, figures, money
from teller.counter.widgets.button import button
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.drop_list import Choice, DropList
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField
from teller.counter.widgets.picker import AccountPicker, CustomerPicker
from teller.counter.widgets.plain import bare
from teller.counter.widgets.titled_form import ConfirmForm


def accounts() -> list[Choice]:
    rows = (
        ("4021773306", "Everyday", 128_450),
        ("4021774119", "Savings", 1_200_000),
        ("4021776002", "Rent pot", -35_000),
    )
    return [Choice(number, name, figures().number(number), money(cents)) for number, name, cents in rows]


CUSTOMERS = [
    Choice("104218", "Amara Okafor", "C-104 218, born 24 Feb 1984"),
    Choice("104771", "Amaranta Ortiz Villanueva", "C-104 771, born 3 May 1991"),
    Choice("102040", "Amar Singh", "C-102 040, born 30 Nov 1978"),
]


def account_picker() -> QWidget:
    sheet = Sheet(
        "Account picker", "Parts of the name or of the number filter; the down arrow shows all, Enter chooses."
    )
    nothing, chosen, locked, refused = (AccountPicker("From", name=f"g.from_{at}") for at in range(4))
    for one in (nothing, chosen, locked, refused):
        one.set_accounts(accounts())
    for one in (chosen, locked):
        one.choose(accounts()[0])
    locked.line.setReadOnly(True)
    sheet.show_state("Nothing chosen", nothing)
    sheet.show_state("Chosen", chosen)
    sheet.show_state("Locked while reviewed", locked)
    sheet.show_state("Refused", refused)
    refused.line.setText("holiday")
    refused.show_notice("Choose one of the accounts: press the down arrow to see them.")
    sheet.show_state("What drops down", _dropped(accounts(), ""))
    sheet.show_state(
        "Nothing fits what was typed",
        _dropped([], "This customer has no such account. Clear the line to see them all."),
    )
    return sheet.end()


def customer_picker() -> QWidget:
    sheet = Sheet("Customer picker", "Whoever is typed in part; what is found comes from the bank as one types.")
    hint = "Name, customer number, account number, phone or e-mail."
    sheet.show_state("Empty", CustomerPicker("Customer", name="g.customer", hint=hint))
    chosen = CustomerPicker("Customer", name="g.customer_chosen")
    chosen.choose(CUSTOMERS[0])
    sheet.show_state("Chosen", chosen)
    sheet.show_state("Found", _dropped(CUSTOMERS, "There are more. Type more of the name."))
    sheet.show_state("Nobody found", _dropped([], "Nobody found. Check the spelling, or type the customer number."))
    sheet.show_state(
        "The bank could not look",
        _dropped([], "The file is locked by another program. Try again in a moment.", failed=True),
    )
    return sheet.end()


def _dropped(choices: list[Choice], message: str, *, failed: bool = False) -> QWidget:
    """The list as it drops down, but lying in the sheet."""
    holder = QWidget()
    dropped = DropList(holder, f"g.dropped_{len(choices)}", "Choices")
    column = QVBoxLayout(holder)
    bare(column)
    column.addWidget(dropped)
    dropped.fill(choices, message, failed=failed)
    dropped.show()
    return holder


def form() -> QWidget:
    sheet = Sheet("Form", "Enter presses the primary button, Esc gives up. A refusal stands beside its field.")
    made = Form()
    made.setObjectName("gallery.form")
    name = made.add(TextField("&Name", name="g.form_name"))
    name.set_text("Amara Okafor")
    amount = made.add(MoneyField("&Amount", name="g.form_amount", currency="EUR"))
    amount.set_text(money(1_234_567))
    made.add(ChoiceField("&Currency", name="g.form_currency", choices=CURRENCIES))
    made.set_buttons(
        button("Review", name="g.form_review", weight="primary"), button("Back", name="g.form_back"),
        button("Add another", name="g.form_more", weight="quiet", icon="plus"),
    )  # fmt: skip
    sheet.show_state("With a refusal", made)
    amount.show_notice(f"Only {money(6_000)} is available in Everyday. {money(4_000)} is held until 26 Nov.")
    busy = Form()
    busy.add(TextField("Name", name="g.busy_name")).set_text("Amara Okafor")
    busy.set_buttons(button("Save", name="g.busy_save", weight="primary"), button("Back", name="g.busy_back"))
    busy.set_busy(True)
    sheet.show_state("While the bank works", busy)
    asking = ConfirmForm("g.confirm", danger=True)
    sheet.show_state("One question in place", asking)
    asking.head("Cancel this card for good?", "It can never be used or made active again.", "Cancel •••• 4821")
    return sheet.end()
