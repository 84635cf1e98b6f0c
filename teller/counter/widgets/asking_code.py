"""A field for a code in a form that is there already: it comes where somebody may need one, and goes again."""

from PySide6.QtWidgets import QWidget

from teller.counter.widgets.field import CodeField, PasswordField
from teller.counter.widgets.form import Form


def ask_for_code(form: Form, after: PasswordField, title: str, hint: str, *, name: str, wanted: bool) -> None:
    """Below the password, and next in the order of keys; what was typed elsewhere stays."""
    now = form.fields.get(name)
    if wanted and now is None:
        made = form.insert_after(after, CodeField(title, name=name, hint=hint))
        QWidget.setTabOrder(after.editor, made.editor)
    elif now is not None and not wanted:
        form.remove(now)


def code_in(form: Form, name: str) -> CodeField | None:
    """The field, where one is asked for."""
    found = form.fields.get(name)
    return found if isinstance(found, CodeField) else None
