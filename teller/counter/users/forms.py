"""The forms beside the users: a new one, and another role."""

from PySide6.QtCore import Qt

from teller.bank.badge import Role
from teller.bank.users.staff import Staff
from teller.counter import look
from teller.counter.users import words
from teller.counter.users.kept import KeptUsers
from teller.counter.widgets.choice import ChoiceField
from teller.counter.widgets.field import TextField
from teller.counter.widgets.plain import label
from teller.counter.widgets.titled_form import TitledForm


class AddForm(TitledForm):
    """Who is new: name, address to sign in with, role."""

    def __init__(self) -> None:
        super().__init__("users.save")
        self.title.setMinimumHeight(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
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

    def retype(self, kept: KeptUsers) -> None:
        """What was typed before this page was built: it counts as typed."""
        self.person.set_text(kept.name)
        self.email.set_text(kept.email)
        self.role.set_value(kept.role)

    def _say_role(self) -> None:
        self.may.setText(words.may(Role(str(self.role.value()))))


class ReasonForm(TitledForm):
    """A question about a user that takes a reason."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name)
        hint = self.tr("It stays on record.")
        self.reason = self.add(TextField(title, name=f"{name}_reason", hint=hint, longest=400))
        self.finish()

    def ask(self, title: str, says: str, act: str) -> None:
        self.clear()
        self.head(title, says, act)
        self.reason.take_focus()


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
