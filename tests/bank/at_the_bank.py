"""A real bank beside the model of one: asked as its staff ask, with what is done with drawers, time, and what must hold."""

import json
from collections import Counter
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from teller.bank import denominations
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.money import Currency, Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.use_case import every_use_case
from teller.bank.world import local_day
from teller.testing.bank import NAMES, PASSWORD, copy_of
from tests.bank.model_of_days import SARA, TOLERANCE, TOM, Model, plus, total

ASKED = {found.name: found for found in every_use_case()}
EURO = Currency("EUR", 2)
ROLES = {TOM: Role.TELLER, SARA: Role.SUPERVISOR}
TILLS = {TOM: 1, SARA: 2}
FLOAT = 30_000_00
EMAIL = {who: NAMES[role][1] for who, role in ROLES.items()}

accounts = st.integers(0, 3)
who = st.sampled_from([TOM, TOM, TOM, SARA])
amounts = st.one_of(st.integers(1, 900_00), st.integers(1, 9_000_00), st.sampled_from([-1, 0, 1, 10_000_00, 10_000_01]))
which = st.integers(0, 99)
SEEN = Counter()
"""What was answered to what, over all days that are played: a test below demands that it is much."""


class AtTheBank(RuleBasedStateMachine):
    """A real bank with the model's accounts and drawers, asked as its staff ask."""

    template, folder = None, None

    @initialize()
    def found(self):
        self.bank = copy_of(type(self).template, type(self).folder.mktemp("day"))
        self.model, self.serving = Model(), {}
        self.sign_in()
        self.customers, self.accounts = [], []
        for name in ("Amara Okafor", "Bea Ono"):
            self.customers.append(self.bank.enrol(self.sessions[TOM], name).number)
            self.serve(TOM, len(self.customers) - 1)
            self.accounts += [self.bank.open_account(self.sessions[TOM]).number for _ in range(2)]
        self.model.vault = self.cash_of("CASH VAULT")
        self.open_drawer(TOM)
        for at in range(4):  # somebody who has nothing makes for dull days
            self.move("deposit", TOM, at, at, (at + 1) * 2_500_00, counted=False)

    def sign_in(self):
        self.sessions = {one: self.bank.sign_in(role) for one, role in ROLES.items()}
        self.serving = {}

    def serve(self, by, customer):
        if self.serving.get(by) != customer:
            self.bank.serve(self.sessions[by], self.customers[customer])
            self.serving[by] = customer

    def teardown(self):
        if hasattr(self, "bank"):
            assert verify(self.bank.vault).holds
            self.bank.close()

    # -- asking

    def asks(self, name, view, by, **inputs):
        """(The answer, None) or (None, the code of the refusal)."""
        token = self.bank.view(self.sessions[by], view)
        try:
            answer = self.bank.branch.ask(ASKED[name], token, **inputs)
        except Refusal as refused:
            SEEN[name, refused.code] += 1
            return None, refused.code
        SEEN[name, None] += 1
        return answer, None

    def asks_for(self, account, name, view, by, **inputs):
        self.serve(by, account // 2)
        return self.asks(name, view, by, account=self.accounts[account], **inputs)

    def approved(self, name, view, by, **inputs):
        """The approval of a deed: asked for by its maker, granted in place by the other one if that is Sara."""
        asked, code = self.asks("ask_approval", view, by, deed=ASKED[name], inputs=inputs, reason="it must be")
        assert code is None
        self._nobody_is_kept_out()
        itself = self.asks("approve_here", view, by, approval=asked.id, email=EMAIL[by], password=PASSWORD)
        assert itself == (None, "approver_refused")  # never one's own
        asks = {"approval": asked.id, "email": EMAIL[SARA], "password": PASSWORD}
        granted, code = self.asks("approve_here", view, by, **asks)
        if by == SARA:
            assert code == "approver_refused"
            return None
        assert granted.state == "granted"
        return asked.id

    def _nobody_is_kept_out(self):
        """Tries that the guard has counted are forgotten: these days are played without waiting for it."""
        with self.bank.vault.transaction(writes=True) as db:
            db.exec_driver_sql("DELETE FROM sign_in_guard")
        self.bank.branch._house.memory.waits.clear()

    # -- drawers

    @rule(by=st.sampled_from([TOM, SARA]))
    def open_drawer(self, by):
        till = TILLS[by]
        _, code = self.asks("open_till", View.TILL, by, till=till, amount=Money(FLOAT), request=self.bank.request())
        if by in self.model.drawers:
            assert code == "till_already_open"
        elif code != "till_taken":  # handed over, it is a colleague's now
            assert code is None
            self.model.begin()
            self.model.drawers[by] = self.cash_of(f"TILL Drawer {till}")
            self.model.vault = plus(self.model.vault, self.model.drawers[by], -1)

    @precondition(lambda self: self.model.drawers)
    @rule(by=who, differs=st.sampled_from([0, 0, 0, 1, -1, 3]), accept=st.booleans())
    def close_drawer(self, by, differs, accept):
        """Counted blind: at once, or a second time, and what differs is booked or looked for."""
        held = self.model.drawers.get(by)
        if held is None or any(giver == by for _, giver, _ in self.model.transit):
            return
        counted = plus(held, Counter({10_00: differs}))
        if counted[10_00] < 0:
            return
        close = {"pieces": Pieces(counted), "request": self.bank.request()}
        answer, code = self.asks("close_till", View.TILL, by, **close)
        assert code is None
        if counted != held and total(counted) != total(held):
            assert (answer.outcome, answer.difference) == ("again", None), "it is blind"
            close["request"] = self.bank.request()
            answer, _ = self.asks("close_till", View.TILL, by, **close)
            assert (answer.difference.amount, answer.difference.expected) == (
                Money(differs * 10_00),
                Money(total(held)),
            )
            if not accept:
                assert self.asks("give_up_count", View.TILL, by)[1] is None
                return
            booking = {**close, "request": self.bank.request(), "book": True}
            answer, code = self.asks("close_till", View.TILL, by, **booking)
            booked = self.model.booked[by, self.model.day] + abs(differs * 10_00)
            if booked > TOLERANCE:
                assert code == "difference_needs_supervisor"
                approval = self.approved("close_till", View.TILL, by, **booking)
                if approval is None:
                    assert self.asks("give_up_count", View.TILL, by)[1] is None
                    return
                answer, code = self.asks("close_till", View.TILL, by, **booking, approval=approval)
                assert code is None
            assert code is None
            self.model.booked[by, self.model.day] += abs(differs * 10_00)
        self.model.begin()
        self.model.over_short += differs * 10_00
        self.model.vault = plus(self.model.vault, counted)
        del self.model.drawers[by]

    @precondition(lambda self: self.model.drawers)
    @rule(by=who, cents=st.integers(1, 2_000_00), buys=st.booleans())
    def vault(self, by, cents, buys):
        before = self.model.drawers.get(by)
        name = "buy_cash" if buys else "sell_cash"
        moved, code = self.asks(name, View.TILL, by, amount=Money(cents), request=self.bank.request())
        if before is None:
            assert code == "till_not_open"
            return
        if not buys and cents > total(before):
            assert code == "till_short"
            return
        if code == "pieces_short":
            assert denominations.payable(Money(cents), Pieces(self.model.vault if buys else before)) is None
            return
        assert code is None
        pieces = Counter(dict(moved.pieces))
        assert total(pieces) == cents
        self.model.begin()
        self.model.drawers[by] = plus(before, pieces, 1 if buys else -1)
        self.model.vault = plus(self.model.vault, pieces, -1 if buys else 1)

    @precondition(lambda self: len(self.model.drawers) == len(ROLES))
    @rule(by=who, cents=st.integers(1, 500_00), then=st.sampled_from(["take_offer", "decline_offer", "withdraw_offer"]))
    def hand_cash(self, by, cents, then):
        """Some of a drawer's cash goes to the other one; both have their say."""
        held, other = self.model.drawers[by], SARA if by == TOM else TOM
        pieces = denominations.payable(Money(cents), Pieces(held))
        if pieces is None:
            return
        offer, code = self.asks(
            "offer_cash", View.TILL, by, to=EMAIL[other], pieces=pieces, request=self.bank.request()
        )
        assert code is None
        self.model.begin()
        assert self.cash_of("CASH IN TRANSIT") == Counter(dict(pieces))
        answers = by if then == "withdraw_offer" else other
        assert self.asks(then, View.TILL, answers, offer=offer.id, request=self.bank.request())[1] is None
        assert self.asks(then, View.TILL, answers, offer=offer.id, request=self.bank.request())[1] == "offer_settled"
        if then == "take_offer":
            self.model.drawers[by] = plus(held, Counter(dict(pieces)), -1)
            self.model.drawers[other] = plus(self.model.drawers[other], Counter(dict(pieces)))

    @precondition(lambda self: set(self.model.drawers) == {TOM})
    @rule(taken=st.booleans())
    def hand_drawer_over(self, taken):
        """Tom's whole drawer goes to Sara, who has none; and so does the duty to answer for it."""
        inputs = {"to": EMAIL[SARA], "pieces": Pieces(self.model.drawers[TOM]), "request": self.bank.request()}
        counted, code = self.asks("offer_drawer", View.TILL, TOM, **inputs)
        assert (counted.outcome, code) == ("agrees", None)
        (offer,), _ = self.asks("list_offers", View.TILL, SARA)
        then, by = ("take_offer", SARA) if taken else ("withdraw_offer", TOM)
        assert self.asks(then, View.TILL, by, offer=offer.id, request=self.bank.request())[1] is None
        if taken:
            self.model.drawers = {SARA: self.model.drawers[TOM]}

    # -- time

    @rule()
    def next_day(self):
        self.bank.clock.advance(days=1)
        self.model.calendar += 1
        self.sign_in()

    @rule()
    def clock_back(self):
        self.bank.clock.set_back(minutes=20)
        self.bank.confirm_clock()
        self.sign_in()

    # -- what holds after each step

    def sql(self, statement):
        with self.bank.vault.transaction() as db:
            return db.exec_driver_sql(statement).all()

    def cash_of(self, number):
        held = self.sql(f"SELECT pieces FROM account WHERE number = '{number}'")[0][0]
        return Counter({int(worth): count for worth, count in json.loads(held or "{}").items()})

    def _date(self, day):
        return local_day(self.bank.world.clock.now()) + timedelta(days=day - self.model.calendar)

    @invariant()
    def nothing_differs(self):
        if not hasattr(self, "bank"):
            return
        found = {row.number: row for row in self.sql("SELECT * FROM account")}
        assert sum(row.balance_cents for row in found.values()) == 0
        own = [found[number] for number in self.accounts]
        assert [row.balance_cents for row in own] == self.model.balances
        assert [row.on_hold_cents for row in own] == [self.model.on_hold(at) for at in range(4)]
        for name, cents in (("OVER AND SHORT", self.model.over_short), ("CHEQUES", -self.model.cheques_out),
                            ("OTHER BANKS", -self.model.others), ("EXCHANGE", 0), ("FEES", 0)):  # fmt: skip
            assert (name, found[name].balance_cents) == (name, cents)
        cash = [self.cash_of(f"TILL Drawer {till}") for till in (1, 2)]
        assert sorted(map(total, cash)) == sorted(
            [total(held) for held in self.model.drawers.values()] + [0] * (2 - len(self.model.drawers))
        )
        assert {tuple(sorted(held.items())) for held in self.model.drawers.values()} <= {
            tuple(sorted(held.items())) for held in cash
        }
        assert self.cash_of("CASH VAULT") == self.model.vault
