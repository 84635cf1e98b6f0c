"""What is kept of a form while its page is gone: what was typed, what it was about, and its request id."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from teller.counter.figures import Figures
from teller.counter.widgets.form import Form
from teller.counter.widgets.money_field import MoneyField


@dataclass(frozen=True, slots=True)
class KeptForm:
    """`form` is its name, `about` what was chosen; amounts as `locale` writes them. `was_sent`: asked and not heard."""

    form: str
    texts: dict[str, str]
    about: str = ""
    request: int = 0
    was_sent: bool = False
    locale: QLocale | None = field(default=None, compare=False)


def texts_of(form: Form) -> dict[str, str]:
    """What stands in each field."""
    return {name: one.text() for name, one in form.fields.items()}


def retype(form: Form, kept: KeptForm, figures: Figures) -> None:
    """Put it back; it counts as typed. An amount stands for the same money in another language."""
    for name, text in kept.texts.items():
        if (one := form.fields.get(name)) is not None:
            one.set_text(figures.retyped(text, kept.locale) if isinstance(one, MoneyField) else text)
