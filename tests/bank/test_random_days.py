"""Random days at the bank, played beside the simplest model of one: they agree on every answer, cent and note."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
    run_state_machine_as_test,
)

from teller.bank import denominations
from teller.bank.badge import View
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from tests.bank.at_the_bank import SEEN, AtTheBank, accounts, amounts, which, who
from tests.bank.model_of_days import SARA, TOM, Held, Posted, covers, total


class Days(AtTheBank):
    """What is done on accounts."""

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

    @precondition(lambda self: self._of_the_supervisor())
    @rule(at=which)
    def reverse_what_the_supervisor_posted(self, at):
        """No teller does that alone; left to chance, not every run of days comes to it."""
        theirs = self._of_the_supervisor()
        self.reverse(theirs[at % len(theirs)], TOM)

    def _of_the_supervisor(self):
        return [at for at, entry in enumerate(self.model.posted) if entry.by == SARA and not entry.reversed]

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
        comes_back = cheque.state == "cleared" and not clear
        settled = "late_return_needs_supervisor" if comes_back else "cheque_settled"
        assert code == (None if cheque.state == "placed" else settled)
        if code is None:
            self.model.begin()
            cheque.state = "cleared" if clear else "returned"
            self.model.cheques_out -= cheque.cents
            if clear:
                self.model.others += cheque.cents
            else:
                self.model.balances[cheque.account] -= cheque.cents


def _loose(cents):
    """As a customer might bring it: in fifties and tens, and the rest in coins."""
    found, worths = Counter(), (50_00, 10_00, 1_00, 10, 1)
    for worth in worths:
        found[worth], cents = divmod(cents, worth)
    return found


# Without shrinking, which would take minutes: add `Phase.shrink` to make a failure small.
PLAYED = settings(
    max_examples=120,
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
