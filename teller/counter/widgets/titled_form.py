"""Small forms that open beside a list: a title, a sentence, fields if there are any, and a way back."""

from PySide6.QtCore import Qt

from teller.counter.widgets.button import Weight, button, reword, tell_key
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import announce, label


class TitledForm(Form):
    """A form with a title, a sentence, and a way back that Esc takes, too."""

    def __init__(self, name: str, *, weight: Weight = "primary") -> None:
        super().__init__()
        self.setObjectName(f"{name}_form")
        self.title = label("", "section", f"{name}_form.title", wrap=True)
        self.says = label("", "quiet", f"{name}_form.says", wrap=True)
        self.act, self.back = button("", name=name, weight=weight), button(self.tr("Back"), name=f"{name}_back")
        tell_key(self.act, "Enter")
        tell_key(self.back, "Esc")
        self.back.clicked.connect(self.cancelled)
        self.add_widget(self.title)
        self.add_widget(self.says)

    def finish(self) -> None:
        """Called when every field is in."""
        self.set_buttons(self.act, self.back)

    def head(self, title: str, says: str, act: str) -> None:
        """What is asked, what it means, and what the button does."""
        self.title.setText(title)
        self.says.setText(says)
        reword(self.act, act)

    def clear(self) -> None:
        super().clear()
        self.head("", "", "")


class ConfirmForm(TitledForm):
    """One question in place. A dangerous yes does not hold the focus."""

    def __init__(self, name: str, *, danger: bool) -> None:
        super().__init__(name, weight="danger" if danger else "primary")
        self._danger = danger
        self.finish()

    def ask(self, title: str, says: str, yes: str, no: str = "") -> None:
        """Ask; without words for it, no is "Back"."""
        self.head(title, says, yes)
        reword(self.back, no or self.tr("Back"))
        self.take_focus()
        announce(self, f"{title} {says}".strip())  # the button that has the focus says nothing of what is asked

    def take_focus(self) -> None:
        (self.back if self._danger else self.act).setFocus(Qt.FocusReason.OtherFocusReason)
