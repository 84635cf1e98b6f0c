"""A start password: shown once, to be written down or handed over, and afterwards in no widget at all."""

from teller.bank.users.add_user import Admitted
from teller.counter import clipboard
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.shown_once import ShownOnce


class StartPasswordOnce(ShownOnce):
    """It can be copied, and is taken back from the clipboard soon after."""

    def __init__(self) -> None:
        super().__init__(
            "users.once", figure="users.start_password", of="users.once.email", done="users.start_password_done"
        )
        self.copy = button("", name="users.copy", icon="copy")
        self.copy.clicked.connect(self._copy)
        says = self.tr(
            "Write it down or hand it over; it is shown once. At the first sign-in they choose a password of their own."
        )
        self.lay_out(self.tr("Start password"), says, self.copy)

    def show_password(self, answer: Admitted, said: str) -> None:
        self.show_secret(answer.start_password, said, answer.staff.email)
        reword(self.copy, self.tr("Cop&y"))

    def _copy(self) -> None:
        clipboard.copy(self._figure.text())
        reword(self.copy, self.tr("Copied for {seconds} s").format(seconds=clipboard.SECONDS))
