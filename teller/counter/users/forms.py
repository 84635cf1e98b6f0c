"""The forms beside the users: a new one, another role, and a question before anything that ends sessions."""

from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.bank.users.staff import Staff
from teller.counter import look
from teller.counter.users import words
from teller.counter.widgets.button import Weight, button, reword
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.plain import label


class TitledForm(Form):
    """A form with a title, a sentence, and a way back that Esc takes, too."""

    def __init__(self, name: str, *, weight: Weight = "primary") -> None:
        super().__init__()
        self.setObjectName(f"{name}_form")
        self.title = label("", "section", f"{name}_form.title", wrap=True)
        self.says = label("", "quiet", f"{name}_form.says", wrap=True)
        self.act, self.back = button("", name=name, weight=weight), button(self.tr("Back"), name=f"{name}_back")
        self.act.setToolTip(self.tr("Enter"))
        self.back.setToolTip(self.tr("Esc"))
        self.back.clicked.connect(self.cancelled)
        self.add_widget(self.title)
        self.add_widget(self.says)

    def finish(self) -> None:
        """Called when every field is in."""
        self.set_buttons(self.act, self.back)

    def head(self, title: str, says: str, act: str) -> None:
        self.title.setText(title)
        self.says.setText(says)
        reword(self.act, act)

    def clear(self) -> None:
        super().clear()
        self.head("", "", "")


class AddForm(TitledForm):
    """Who is new: name, address to sign in with, role."""

    def __init__(self) -> None:
        super().__init__("users.save")
        self.person = self.add(TextField(self.tr("&Name"), name="users.name", longest=1_000))
        hint = self.tr("What they sign in with.")
        self.email = self.add(TextField(self.tr("&E-mail"), name="users.email", hint=hint, longest=1_000))
        self.role = self.add(ChoiceField(self.tr("&Role"), name="users.role", choices=words.roles()))
        self.may = label("", "small", "users.role_says", wrap=True)
        self.role.edited.connect(self._say_role)
        self.add_widget(self.may)
        self.finish()
        self.may.setMinimumHeight(look.px(36))
        self.may.setAlignment(Qt.AlignmentFlag.AlignTop)

    def open(self) -> None:
        self.clear()
        says = self.tr("Teller makes a start password for them. Nobody chooses it, and it is shown once.")
        self.head(self.tr("A new user"), says, self.tr("Add user"))
        self._say_role()
        self.person.take_focus()

    def _say_role(self) -> None:
        self.may.setText(words.may(Role(str(self.role.value()))))


class RoleForm(TitledForm):
    """Another role for a user."""

    def __init__(self) -> None:
        super().__init__("users.save_role")
        self.role = self.add(ChoiceField(self.tr("New r&ole"), name="users.new_role"))
        self.finish()

    def open_for(self, staff: Staff) -> None:
        self.clear()
        says = self.tr("It counts at once, and their sessions end: they sign in again in the new role.")
        self.head(self.tr("Another role for {name}").format(name=staff.name), says, self.tr("Change role"))
        self.role.set_choices(words.roles(without=staff.role))
        self.role.take_focus()


class ConfirmForm(TitledForm):
    """One question in place. A dangerous yes does not hold the focus."""

    def __init__(self, name: str, *, danger: bool) -> None:
        super().__init__(name, weight="danger" if danger else "primary")
        self._danger = danger
        self.finish()

    def ask(self, title: str, says: str, yes: str) -> None:
        self.head(title, says, yes)
        (self.back if self._danger else self.act).setFocus(Qt.FocusReason.OtherFocusReason)
