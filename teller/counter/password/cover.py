"""One's own password, changed on a page that covers the shell until it is done or given up."""

from teller.counter.figures import Figures
from teller.counter.password.view import PasswordView
from teller.counter.shift import Asks
from teller.counter.window import Window


def cover_with_password(window: Window, place: Asks, figures: Figures, changed: str) -> None:
    """Cover the shell; `changed` is said once the bank has taken the new password."""
    view = PasswordView(place, figures, must=False)

    def back(said: str) -> None:
        window.unveil()
        if said:
            window.say(said)

    view.changed.connect(lambda: back(changed))
    view.cancelled.connect(lambda: back(""))
    window.veil(view)
    view.first_focus()
