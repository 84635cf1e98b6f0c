"""Random days at the bank, played beside the simplest model of one: they agree on every answer, cent and note."""

import json
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
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
from tests.bank.model_of_days import SARA, TOLERANCE, TOM, Held, Model, Posted, covers, plus, total

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


class Days(RuleBasedStateMachine):
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
        itself = self.asks("approve_here", view, by, approval=asked.id, email=EMAIL[by], password=PASSWORD)
        assert itself == (None, "approver_refused")  # never one's own
        asks = {"approval": asked.id, "email": EMAIL[SARA], "password": PASSWORD}
        granted, code = self.asks("approve_here", view, by, **asks)
        if by == SARA:
            assert code == "approver_refused"
            return None
        assert granted.state == "granted"
        return asked.id

    # -- movements

    @rule(kind=st.sampled_from(["deposit", "withdraw", "withdraw", "transfer"]), by=who, account=accounts, payee=accounts,
          cents=amounts, counted=st.booleans())  # fmt: skip
    def move(self, kind, by, account, payee, cents, counted):  # noqa: PLR0917
        paid = payee if kind == "transfer" else None
        request = self.bank.request()
        inputs = {"amount": Money(cents), "request": request}
        inputs |= {"payee": self.accounts[payee]} if kind == "transfer" else {}
        if counted and kind != "transfer" and cents > 0:
            inputs["pieces"] = Pieces(_loose(cents))
        expected = self.model.moves(kind, by, account, paid, cents)
        if expected is None and kind == "withdraw" and not self._can_pay(by, cents, inputs.get("pieces")):
            expected = "pieces_short"
        over = self.model.over(kind, by, account, cents) if expected is None else []
        receipt, code = self.asks_for(account, kind, View.MOVEMENT, by, **inputs)
        assert code == (expected or next(iter(over), None))
        if over:
            receipt = self._over_the_limit(kind, by, account, inputs, request)
        if receipt is None:
            return
        pieces = Counter(dict(receipt.pieces)) if receipt.pieces is not None else None
        assert pieces is None or total(pieces) == cents
        self.model.post(kind, by, account, payee=paid, cents=cents, pieces=pieces)
        self.model.posted.append(Posted(request, kind, by, account, paid, cents, self.model.day))
        again, code = self.asks_for(account, kind, View.MOVEMENT, by, **inputs)
        assert again.repeated, "asked twice, booked once"

    @rule(by=who, account=accounts, cents=st.sampled_from([10_000_00, 10_000_01, 12_345_67]))
    def bring_much(self, by, account, cents):
        self.move("deposit", by, account, account, cents, counted=False)

    @rule(by=who, account=accounts, part=st.integers(1, 5))
    def take_much(self, by, account, part):
        self.move("withdraw", by, account, account, self.model.balances[account] * part // 4, counted=False)

    def _over_the_limit(self, kind, by, account, inputs, request):
        """With a supervisor's yes it is posted, once; with anything changed it is not."""
        content = {"account": self.accounts[account], **inputs}
        approval = self.approved(kind, View.MOVEMENT, by, **content)
        if approval is None:
            return None
        changed = {**inputs, "amount": inputs["amount"] + Money(1), "approval": approval}
        if kind == "deposit" and "pieces" not in inputs:  # nothing else can be wrong with it
            assert self.asks_for(account, kind, View.MOVEMENT, by, **changed)[1] == "approval_void"
        receipt, code = self.asks_for(account, kind, View.MOVEMENT, by, **inputs, approval=approval)
        assert code is None
        spent = {**inputs, "request": self.bank.request(), "approval": approval}
        assert self.asks_for(account, kind, View.MOVEMENT, by, **spent)[0] is None, "an approval is spent once"
        assert receipt.request == request
        return receipt

    def _can_pay(self, by, cents, pieces):
        held = self.model.drawers[by]
        if pieces is not None:
            return covers(held, Counter(dict(pieces)))
        return denominations.payable(Money(cents), Pieces(held)) is not None

    @precondition(lambda self: self.model.posted)
    @rule(at=which, by=who)
    def reverse(self, at, by):
        entry = self.model.posted[at % len(self.model.posted)]
        expected = self.model.reverses(entry, by)
        inputs = {"entry": entry.request, "reason": "a slip", "request": self.bank.request()}
        needs = expected is None and self.model.reversing_needs_another(entry, by)
        receipt, code = self.asks_for(entry.account, "reverse", View.MOVEMENT, by, **inputs)
        if code == "pieces_short":
            return  # the same notes are gone, and others do not come to it: nothing moved
        assert code == (expected or ("reversal_needs_supervisor" if needs else None))
        if needs:
            approval = self.approved("reverse", View.MOVEMENT, by, account=self.accounts[entry.account], **inputs)
            if approval is None:
                return
            receipt, code = self.asks_for(entry.account, "reverse", View.MOVEMENT, by, **inputs, approval=approval)
            assert code is None
        if receipt is not None:
            pieces = Counter(dict(receipt.pieces)) if receipt.pieces is not None else None
            self.model.reverse(entry, by, pieces)

    @rule(account=accounts, freeze=st.sampled_from([True, False, False, False]))
    def freeze(self, account, freeze):
        name = "freeze_account" if freeze else "unfreeze_account"
        expected = "account_already_so" if self.model.frozen[account] == freeze else None
        assert self.asks_for(account, name, View.ACCOUNTS, TOM, reason="an order")[1] == expected
        self.model.frozen[account] = freeze

    # -- holds and cheques

    @rule(account=accounts, by=who, cents=st.integers(1, 2_000_00), days=st.integers(0, 3))
    def hold(self, account, by, cents, days):
        request, last = self.bank.request(), self.model.day + days
        inputs = {"amount": Money(cents), "reason": "rent", "expires_on": self._date(last), "request": request}
        _, code = self.asks_for(account, "place_hold", View.ACCOUNTS, by, **inputs)
        if self.model.frozen[account]:
            assert code == "account_frozen"
        elif cents > self.model.available(account):
            assert code == "insufficient_funds"
        else:
            assert code is None
            self.model.begin()
            self.model.holds.append(Held(request, account, cents, by, last))

    @precondition(lambda self: self.model.holds)
    @rule(at=which, by=who)
    def release(self, at, by):
        held = self.model.holds[at % len(self.model.holds)]
        inputs = {"hold": held.request, "reason": "not needed", "request": self.bank.request()}
        released, code = self.asks_for(held.account, "release_hold", View.ACCOUNTS, by, **inputs)
        if held.state != "placed" or held.last_day < self.model.day:
            assert code == "hold_settled" or released.repeated
            return
        if by == SARA and held.by != SARA:
            assert code is None
        else:
            assert code == "hold_release_needs_supervisor"
            approval = self.approved("release_hold", View.ACCOUNTS, by, account=self.accounts[held.account], **inputs)
            if approval is None:
                return
            assert (
                self.asks_for(held.account, "release_hold", View.ACCOUNTS, by, **inputs, approval=approval)[1] is None
            )
        self.model.begin()
        held.state = "released"

    @precondition(lambda self: self.model.holds)
    @rule(at=which, payee=accounts, part=st.integers(1, 6))
    def capture(self, at, payee, part):
        held = self.model.holds[at % len(self.model.holds)]
        cents, request = max(held.cents * part // 3, 1), self.bank.request()
        inputs = {"hold": held.request, "payee": self.accounts[payee], "amount": Money(cents), "request": request}
        _, code = self.asks_for(held.account, "capture_hold", View.ACCOUNTS, TOM, **inputs)
        if held.state != "placed" or held.last_day < self.model.day:
            assert code == "hold_settled"
        elif cents > held.cents:
            assert code == "over_hold"
        elif payee == held.account:
            assert code == "same_account"
        elif self.model.frozen[held.account] or self.model.frozen[payee]:
            assert code == "account_frozen"
        elif self.model.over("capture", TOM, held.account, cents):
            assert code == "over_day_limit"
        else:
            assert code is None
            held.state = "captured"
            self.model.post("capture", TOM, held.account, payee=payee, cents=cents, pieces=None)
            self.model.posted.append(Posted(request, "capture", TOM, held.account, payee, cents, self.model.day))

    @rule(account=accounts, cents=st.integers(1, 3_000_00))
    def cheque(self, account, cents):
        request = self.bank.request()
        printed = {"drawn_on": "20-00-00", "number": str(len(self.model.cheques) + 1).zfill(6), "drawer": "Acme"}
        inputs = {"amount": Money(cents), "request": request, **printed}
        _, code = self.asks_for(account, "deposit_cheque", View.ACCOUNTS, TOM, **inputs)
        assert code == ("account_frozen" if self.model.frozen[account] else None)
        if code is None:
            self.model.post("cheque", TOM, account, payee=None, cents=cents, pieces=None)
            self.model.cheques_out += cents
            self.model.cheques.append(Held(request, account, cents, TOM, None))

    @precondition(lambda self: self.model.cheques)
    @rule(at=which, clear=st.booleans())
    def settle_cheque(self, at, clear):
        cheque = self.model.cheques[at % len(self.model.cheques)]
        name, more = ("clear_cheque", {}) if clear else ("return_cheque", {"reason": "no funds"})
        inputs = {"cheque": cheque.request, "request": self.bank.request(), **more}
        _, code = self.asks(name, View.CHEQUES, SARA, **inputs)
        assert code == (None if cheque.state == "placed" else "cheque_settled")
        if code is None:
            self.model.begin()
            cheque.state = "cleared" if clear else "returned"
            self.model.cheques_out -= cheque.cents
            if clear:
                self.model.others += cheque.cents
            else:
                self.model.balances[cheque.account] -= cheque.cents

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
            if abs(differs * 10_00) > TOLERANCE:
                assert code == "difference_needs_supervisor"
                approval = self.approved("close_till", View.TILL, by, **booking)
                if approval is None:
                    assert self.asks("give_up_count", View.TILL, by)[1] is None
                    return
                answer, code = self.asks("close_till", View.TILL, by, **booking, approval=approval)
                assert code is None
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


def _loose(cents):
    """As a customer might bring it: in fifties and tens, and the rest in coins."""
    found, worths = Counter(), (50_00, 10_00, 1_00, 10, 1)
    for worth in worths:
        found[worth], cents = divmod(cents, worth)
    return found


# Without shrinking, which would take minutes: add `Phase.shrink` to make a failure small.
PLAYED = settings(
    max_examples=110,
    stateful_step_count=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)


@pytest.mark.timeout(600)
def test_the_bank_and_the_model_agree_and_the_days_reach_nearly_every_answer(template, tmp_path_factory):
    machine = type("RandomDays", (Days,), {"template": template, "folder": tmp_path_factory})
    SEEN.clear()
    run_state_machine_as_test(machine, settings=PLAYED)
    done = {name for name, code in SEEN if code is None}
    assert done >= {
        "deposit", "withdraw", "transfer", "reverse", "place_hold", "release_hold", "capture_hold", "deposit_cheque",
        "clear_cheque", "return_cheque", "open_till", "close_till", "buy_cash", "sell_cash", "offer_cash", "take_offer",
        "decline_offer", "withdraw_offer", "offer_drawer", "approve_here", "ask_approval", "give_up_count",
    }  # fmt: skip
    assert {code for _, code in SEEN} >= {
        "amount_not_positive", "same_account", "account_frozen", "till_not_open", "insufficient_funds",
        "over_entry_limit", "already_reversed", "reversal_needs_supervisor", "hold_settled", "over_hold",
        "hold_release_needs_supervisor", "cheque_settled", "difference_needs_supervisor", "approver_refused",
        "approval_void", "offer_settled", "till_already_open",
    }  # fmt: skip
