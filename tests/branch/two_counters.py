"""Two counters on one bank, and short ways through a teller's day at them."""

from teller.testing.screens.accounts import AccountsScreen
from teller.testing.screens.approvals import ApprovalScreen
from teller.testing.screens.drawer import DrawerScreen
from teller.testing.screens.holds import HoldsScreen
from teller.testing.screens.movement import MovementScreen
from teller.testing.screens.serve import ServeScreen
from teller.testing.screens.statement import StatementScreen


class Day:
    """Tom's counter and Sara's, and what is done at them."""

    def __init__(self, tom, sara, bank, folder):
        self.tom, self.sara, self.bank, self.folder = tom, sara, bank, folder
        self.movement, self.accounts = tom.screen(MovementScreen), tom.screen(AccountsScreen)
        self.drawer, self.statement = tom.screen(DrawerScreen), tom.screen(StatementScreen)
        self.holds, self.approval = tom.screen(HoldsScreen), tom.screen(ApprovalScreen)

    def turn_to(self, counter):
        """Whoever works at this counter goes on: its window is in front."""
        counter.window.activateWindow()
        counter.wait(counter.window.isActiveWindow)
        return counter

    def settle(self, counter=None):
        counter = counter or self.tom
        counter.wait(lambda: not counter.counter.desk.is_busy())

    def child(self, kind):
        """What a page is made of: to answer, in place of a person, where a file is to go."""
        return self.tom.window.findChild(kind)

    def serve(self):
        self.tom.shell.go_to("serve")
        self.tom.screen(ServeScreen).serve("amara", "Amara Okafor")
        self.to_accounts()

    def to_accounts(self):
        if self.movement.has_receipt():
            self.movement.finish()
        self.settle()
        if self.statement.is_shown():
            self.statement.leave()
        self.tom.shell.go_to("accounts")
        self.tom.wait(self.accounts.is_ready)
        self.settle()

    def moves(self, begin, **typed):
        """A movement posted by keyboard; its receipt's rows."""
        self.to_accounts()
        getattr(self.accounts, f"begin_{begin}")()
        self.tom.wait(self.movement.is_form)
        rows = self.movement.go_through(**typed)
        self.settle()
        return rows

    def over_the_limit(self, amount, *, to_queue):
        """A deposit that Tom may not take alone, up to the supervisor."""
        self.to_accounts()
        self.accounts.begin_deposit()
        self.tom.wait(self.movement.is_form)
        self.movement.fill(amount=amount)
        self.movement.review()
        self.movement.post()
        self.tom.wait(self.approval.asks_for_a_reason)
        self.approval.give_reason("a house was sold", to_queue=to_queue)

    def counts(self, pieces):
        self.drawer.count(pieces)
        self.settle()

    def held(self):
        return self.bank.pieces_in("Drawer 1")
