"""Every sheet of the gallery, in the order of the column at its left."""

from functools import partial

from teller.counter.gallery import asking, charts, controls, counting, facts, screens, steps, tables, tokens
from teller.counter.gallery.specimen import Specimen


def specimens() -> list[Specimen]:
    """What everything is made of, then the parts, then the screens that stand before every page."""
    return [
        Specimen("colours", "Colours", tokens.colours),
        Specimen("type", "Type", tokens.types),
        Specimen("space", "Space, corners, elevation", tokens.spaces),
        Specimen("icons", "Icons", tokens.icon_sheet),
        Specimen("buttons", "Buttons", controls.buttons),
        Specimen("text_fields", "Text fields", controls.text_fields),
        Specimen("money_field", "Money field", controls.money_fields),
        Specimen("choices", "Choices and switches", controls.choices),
        Specimen("account_picker", "Account picker", asking.account_picker),
        Specimen("customer_picker", "Customer picker", asking.customer_picker),
        Specimen("form", "Form", asking.form),
        Specimen("pieces", "Count of notes and coins", counting.counters),
        Specimen("table", "Table", tables.tables),
        Specimen("balance", "Balance", facts.balances),
        Specimen("details", "Detail list", facts.details),
        Specimen("pills", "Status pills", facts.pills),
        Specimen("banners", "Banners", facts.banners),
        Specimen("toasts", "Toasts", facts.toasts),
        Specimen("states", "States", facts.states),
        Specimen("bar_chart", "Bar chart", charts.bar_charts),
        Specimen("flow_chart", "Flow chart", charts.flow_charts),
        Specimen("confirm", "Confirm panel", steps.confirming),
        Specimen("receipt", "Receipt", steps.receipts),
        Specimen("shown_once", "Shown once", steps.secrets),
        Specimen("progress", "Progress", steps.progress),
        Specimen("dialog", "Dialog", steps.questions),
        Specimen("shell", "Shell", screens.shell),
        Specimen("sign_in", "Sign-in", screens.sign_in),
        Specimen("locked", "Locked", screens.locked),
        Specimen("unlock", "Unlock the file", screens.unlock),
        *(
            Specimen(f"set_up_{step + 1}", f"Set up, step {step + 1}", partial(screens.set_up, step))
            for step in screens.STEPS
        ),
    ]
