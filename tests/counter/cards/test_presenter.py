"""What the cards presenter asks of the bank, and what it says of the answers."""

import pytest

from teller.bank.accounts.rules import AccountKind
from teller.bank.cards.rules import BlockReason, Brand, CardState
from teller.counter.cards.presenter import CardsPresenter
from teller.counter.shift import Unanswered


class Said:
    """Everything a presenter emits, in order."""

    def __init__(self, presenter):
        self.heard = []
        for name in ("listed", "not_listed", "accounts_known", "acted", "made", "refused", "busy", "changed"):
            getattr(presenter, name).connect(lambda *what, name=name: self.heard.append((name, *what)))

    def all(self, name):
        return [what for said, *what in self.heard if said == name]

    def last(self, name):
        return self.all(name)[-1]


class LateDesk:
    """Keeps answers back until they are let go."""

    def __init__(self, desk):
        self._desk, self.waiting = desk, []

    def ask(self, use_case, done, refused, /, **request):
        self._desk.ask(
            use_case,
            lambda answer: self.waiting.append(lambda: done(answer)),
            lambda refusal: self.waiting.append(lambda: refused(refusal)),
            **request,
        )

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for one in waiting:
            one()


class DeadDesk:
    """A machine that fails at everything."""

    def ask(self, use_case, done, refused, /, **request):
        refused(Unanswered(OSError()))


@pytest.fixture
def presenter(desk, figures, qapp):
    return CardsPresenter(desk, figures, may_manage=True)


@pytest.fixture
def said(presenter):
    return Said(presenter)


@pytest.fixture
def card(presenter, said, account):
    presenter.issue(account.number, Brand.VISA)
    return said.last("made")[0].card


def test_a_card_is_offered_only_on_active_current_accounts(bank, teller, presenter, said, account):
    bank.open_account(teller, AccountKind.SAVINGS)
    presenter.open_issue()
    ((choices,),) = said.all("accounts_known")
    assert [number for number, _ in choices] == [account.number]


def test_an_issued_card_comes_with_its_cvv_once(presenter, said, account):
    presenter.issue(account.number, "mastercard")
    new, words = said.last("made")
    assert len(new.cvv) == 3
    assert words == f"{new.card.masked} is issued."
    presenter.refresh()
    assert not hasattr(said.last("listed")[0][0], "cvv")


def test_a_card_without_an_account_is_refused_beside_the_account(presenter, said):
    presenter.issue(None, Brand.VISA)
    assert said.last("refused")[0] == "account"
    assert not said.all("busy")


def test_a_lost_card_is_blocked_and_only_replaced(presenter, said, card):
    presenter.block(card, "lost")
    blocked, words = said.last("acted")
    assert (blocked.state, blocked.block_reason) == (CardState.BLOCKED, BlockReason.LOST)
    assert card.masked in words
    allowed = presenter.allowed(blocked)
    assert (allowed.unblock, allowed.replace, allowed.cancel) == (False, True, True)


def test_what_the_panel_allows_is_what_the_bank_allows(presenter, said, card):
    assert presenter.allowed(card).activate
    presenter.activate(card)
    active = said.last("acted")[0]
    assert not presenter.allowed(active).activate
    presenter.activate(active)
    assert said.last("refused") == ["", "This card is active, so this cannot be done with it. Choose another card."]


def test_one_who_may_only_look_is_offered_nothing(desk, figures, card):
    allowed = CardsPresenter(desk, figures, may_manage=False).allowed(card)
    assert not any(getattr(allowed, name) for name in allowed.__slots__)


@pytest.mark.parametrize(("typed", "field"), [
    (("", "1"), "day_limit"), (("1e5", "1"), "day_limit"), (("100", "-1"), "cash_limit"), (("100", "1.001"), "cash_limit"),
    (("100", "100.01"), "cash_limit"),
])  # fmt: skip
def test_limits_are_refused_beside_their_fields(presenter, said, card, typed, field):
    presenter.set_limits(card, *typed, online=True, abroad=False)
    assert said.last("refused")[0] == field
    assert said.last("refused")[1]


def test_limits_of_nothing_at_all_are_limits(presenter, said, card):
    presenter.set_limits(card, "0", "0", online=False, abroad=True)
    saved = said.last("acted")[0]
    assert (saved.day_limit.cents, saved.cash_limit.cents, saved.online, saved.abroad) == (0, 0, False, True)


def test_three_wrong_cvvs_block_the_card_and_the_list_is_told(presenter, said, account):
    presenter.issue(account.number, Brand.VISA)
    new = said.last("made")[0]
    wrong = "000" if new.cvv != "000" else "001"
    for _ in range(2):
        presenter.check_cvv(new.card, wrong)
        assert said.last("refused")[0] == "cvv"
    changes = len(said.all("changed"))
    presenter.check_cvv(new.card, wrong)
    assert said.last("refused") == [
        "",
        "That is not the CVV, for the third time, so the card is blocked now. Replace it.",
    ]
    assert len(said.all("changed")) == changes + 1


def test_the_right_cvv_is_told_so(presenter, said, account):
    presenter.issue(account.number, Brand.VISA)
    new = said.last("made")[0]
    presenter.check_cvv(new.card, new.cvv)
    assert said.last("acted")[1] == f"That is the CVV of {new.card.masked}."


def test_a_second_press_while_the_bank_works_does_nothing(desk, figures, account, qapp):
    late = LateDesk(desk)
    presenter = CardsPresenter(late, figures, may_manage=True)
    said = Said(presenter)
    presenter.issue(account.number, Brand.VISA)
    presenter.issue(account.number, Brand.VISA)
    late.answer()
    presenter.refresh()
    late.answer()
    assert len(said.last("listed")[0]) == 1
    assert said.all("busy") == [[True], [False]]


def test_an_answer_for_a_customer_who_has_gone_is_thrown_away(desk, figures, account, qapp):
    late = LateDesk(desk)
    presenter = CardsPresenter(late, figures, may_manage=True)
    said = Said(presenter)
    presenter.issue(account.number, Brand.VISA)
    presenter.refresh()
    presenter.forget()
    late.answer()
    assert not said.all("made")
    assert not said.all("listed")
    assert said.last("busy") == [False]


def test_a_fault_is_told_and_the_list_looked_at_again(figures, card, qapp):
    presenter = CardsPresenter(DeadDesk(), figures, may_manage=True)
    said = Said(presenter)
    presenter.block(card, BlockReason.STOLEN)
    assert said.last("refused")[0] == ""
    assert said.all("changed")
    presenter.refresh()
    assert said.last("not_listed")[0] == "failed"
