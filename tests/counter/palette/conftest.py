"""A palette's presenter before a real bank, with deeds that only note that they were done."""

import pytest
from PySide6.QtCore import QLocale

from teller.bank.badge import View
from teller.bank.customers.serve import finish_serving
from teller.counter.deeds import Deed, Deeds, Task
from teller.counter.figures import Figures
from teller.counter.palette.codes import Takes
from teller.counter.palette.presenter import PalettePresenter, Places, Turns
from teller.testing.desk import InlineDesk


class SlowDesk(InlineDesk):
    """Answers when it is told to; counts what it was asked."""

    def __init__(self, bank, token):
        super().__init__(bank, token)
        self.waiting, self.asked = [], []

    def ask(self, use_case, done, refused, /, *args, **request):
        self.asked.append(request)
        self.waiting.append(lambda: super(SlowDesk, self).ask(use_case, done, refused, *args, **request))

    def answer(self):
        self.waiting.pop(0)()


class Desk:
    """Everything round one presenter: `rows` are shown now, `done` what was done."""

    def __init__(self, bank, session, kind=InlineDesk):
        self.bank, self.session, self.service = bank, session, None
        self.rows, self.done, self.reason = [], [], ""
        self.figures = Figures(bank.branch.facts.currency, QLocale("en_GB"))
        self.serve = kind(bank, bank.view(session, View.SERVE))
        self.held = None  # a list, while accounts and cards are not answered
        turns = Turns(
            lambda found, deed, told: self.done.append(("identify", found.name, deed and deed.key, told.account)),
            lambda: self.done.append(("customer",)),
            lambda number: self.done.append(("account", number)),
            lambda deed: deed.key == "deposit",
        )
        places = Places(self.serve, self._of(View.ACCOUNTS), self._of(View.CARDS))
        self.presenter = PalettePresenter(self._deeds(), places, turns, lambda: self.service, self.figures)
        self.presenter.shown.connect(self._shown)
        self.presenter.picked.connect(lambda row: row.run())

    def _of(self, view):
        """A place whose token is opened when it is first asked, as a shift's is."""
        desk = self

        class Place:
            def ask(self, *asked, **request):
                if desk.held is not None:
                    desk.held.append(lambda: self.answer(*asked, **request))
                else:
                    self.answer(*asked, **request)

            def answer(self, *asked, **request):
                InlineDesk(desk.bank, desk.bank.view(desk.session, view)).ask(*asked, **request)

        return Place()

    def _deeds(self):
        def deed(key, code, takes=Takes.NOTHING, **how):
            words = {"deposit": "Deposit cash", "serve": "Serve a customer by number"}.get(key, key.capitalize())
            return Deed(
                key, Task.MONEY, words, "info", lambda told: self.done.append((key, told)), lambda: self._why(key),
                code=code, takes=takes, fields="amount, account, memo", shortcut="Ctrl+D", **how,
            )  # fmt: skip

        return Deeds([
            deed("deposit", "DEP", Takes.MOVEMENT), deed("transfer", "TRF", Takes.TRANSFER),
            deed("serve", "SRV", Takes.CUSTOMER), deed("find", "FND", Takes.WORDS),
            deed("block_card", "BLK", Takes.CARD), deed("finish", "FIN"), deed("users", "USR", for_role=False),
        ])  # fmt: skip

    def _why(self, key):
        if key in {"deposit", "transfer", "finish", "block_card"} and self.service is None:
            return "No customer is being served"
        return "First finish" if key == "serve" and self.service is not None else ""

    def _shown(self, rows):
        self.rows = rows

    def type(self, text):
        self.presenter.begin()
        self.presenter.type(text)
        return self.rows

    def first(self, text):
        row = self.type(text)[0]
        return row.words, row.detail, row.run is not None


@pytest.fixture
def desk(bank, teller):
    return Desk(bank, teller)


@pytest.fixture
def slow(bank, teller):
    return Desk(bank, teller, SlowDesk)


@pytest.fixture
def amara(bank, teller):
    """Amara Okafor with a current account; nobody is being served."""
    enrolled = bank.enrol(teller, "Amara Okafor")
    bank.serve(teller, enrolled.number)
    account = bank.open_account(teller)
    bank.branch.ask(finish_serving, bank.view(teller, View.SERVE))
    return enrolled, account
