"""The users' page: the list with what is chosen in it, and in their place a supervisor's approval if it needs one."""

from teller.counter.approvals.sheet import ApprovalSheet
from teller.counter.figures import Figures
from teller.counter.shift import Asks
from teller.counter.users.kept import KeptUsers
from teller.counter.users.view import UsersView
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import as_a_page


class UsersPage(Pages):
    """What the shell tells it goes on to the list, which stays as it is while a supervisor is asked."""

    def __init__(self, place: Asks, figures: Figures) -> None:
        super().__init__()
        self.setObjectName("users.page")
        self.list = UsersView(place, figures)
        asks = self.list.presenter
        self.sheet = ApprovalSheet(asks.approval, "users.approval")
        self._asking = as_a_page(self.sheet)
        for page in (self.list, self._asking):
            self.addWidget(page)
        asks.approving.connect(self._approve)
        asks.not_approving.connect(lambda: self.setCurrentWidget(self.list))

    # -- what every panel can be told

    def refresh(self) -> None:
        self.list.refresh()

    def clear(self) -> None:
        self.list.clear()
        self.sheet.clear()
        self.setCurrentWidget(self.list)

    def is_dirty(self) -> bool:
        return self.list.presenter.approval.is_open() or self.list.is_dirty()

    def first_focus(self) -> None:
        if self.currentWidget() is self._asking:
            self.sheet.first_focus()
        else:
            self.list.first_focus()

    def keep(self) -> KeptUsers | None:
        """What was typed; the approval is asked for anew, since it says yes to what is typed then."""
        return self.list.keep()

    def take_up(self, kept: KeptUsers) -> None:
        self.list.take_up(kept)

    def begin_adding(self) -> None:
        if self.currentWidget() is self.list:
            self.list.begin_adding()

    def _approve(self, reason: str) -> None:
        self.sheet.reason.set_text(reason)
        self.setCurrentWidget(self._asking)
        if self.isVisible():
            self.sheet.first_focus()
