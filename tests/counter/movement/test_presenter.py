"""A movement is reviewed before it is posted, and posted once however often it is asked for."""

import pytest

from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.accounts.statement import statement
from teller.bank.badge import View
from teller.bank.ledger.entry import Kind
from teller.counter.movement.presenter import MovementPresenter


class Heard:
    """What a presenter said, in order."""

    def __init__(self, presenter):
        self.said = []
        for name in ("began", "estimated", "refused", "reviewed", "unknown", "posted"):
            getattr(presenter, name).connect(lambda *what, name=name: self.said.append((name, *what)))

    def last(self, name):
        return [what for said, *what in self.said if said == name][-1]

    def count(self, name):
        return sum(said == name for said, *_ in self.said)


@pytest.fixture
def desk(desk_at, losing_desk):
    return desk_at(View.MOVEMENT, losing_desk)


@pytest.fixture
def presenter(desk, figures):
    return MovementPresenter(desk, figures, bank="Northgate", practice=True)


@pytest.fixture
def heard(presenter):
    return Heard(presenter)


@pytest.fixture
def books(bank, teller, funded):
    """What the bank itself says: the account now, and how many lines it has."""
    token = bank.view(teller, View.ACCOUNTS)

    class Books:
        def account(self):
            return bank.branch.ask(list_accounts, token)[0]

        def balance(self):
            return self.account().balance.cents

        def lines(self):
            return bank.branch.ask(statement, token, account=funded.number).lines

    return Books()


def review(presenter, amount, *, payee="", memo=""):
    presenter.review(payee=payee, amount=amount, memo=memo)


def test_a_review_says_what_will_be_true_and_posts_nothing(presenter, heard, books):
    presenter.begin(Kind.WITHDRAWAL, books.account())
    review(presenter, "150", memo="for the fair")
    (asking,) = heard.last("reviewed")
    assert asking.action == "Post 150.00"
    assert dict(row[:2] for row in asking.afterwards)["Balance"] == "850.00"
    assert dict(row[:2] for row in asking.afterwards)["Your drawer"] == "5,850.00"
    assert books.balance() == 100_000


def test_what_was_reviewed_is_what_is_posted(presenter, heard, books):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "25.50", memo="  saved up ")
    presenter.post()
    (slip,) = heard.last("posted")
    assert (slip.amount, slip.currency) == ("25.50", "EUR")
    assert books.balance() == 102_550
    assert books.lines()[0].memo == "saved up"


def test_nothing_is_posted_that_was_not_reviewed(presenter, heard, books):
    presenter.begin(Kind.DEPOSIT, books.account())
    presenter.post()
    review(presenter, "10")
    presenter.change()
    presenter.post()
    assert books.balance() == 100_000
    assert not heard.count("posted")


@pytest.mark.parametrize("text", ["", "0", "-5", "1e5", "1,00", "12.345", "１００", "nan", "9" * 30])
def test_what_is_no_amount_is_refused_beside_the_amount(presenter, heard, books, text):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, text)
    assert heard.last("refused")[0] == "amount"
    assert not heard.count("reviewed")


def test_more_than_there_is_is_refused_beside_the_amount_with_what_there_is(presenter, heard, books):
    presenter.begin(Kind.WITHDRAWAL, books.account())
    review(presenter, "1000.01")
    assert heard.last("refused") == [
        "amount",
        "Only EUR 1,000.00 is available on this account. Take less, or another account.",
    ]


@pytest.mark.parametrize("payee", ["", "4021 7733 07", "Amara"])
def test_a_payee_number_that_cannot_be_is_refused_beside_the_payee(presenter, heard, books, payee):
    presenter.begin(Kind.TRANSFER, books.account())
    review(presenter, "10", payee=payee)
    assert heard.last("refused")[0] == "payee"


def test_a_payee_whom_the_bank_does_not_know_is_refused_beside_the_payee(presenter, heard, books):
    presenter.begin(Kind.TRANSFER, books.account())
    review(presenter, "10", payee="4999999932")
    field, text = heard.last("refused")
    assert field == "payee"
    assert text


def test_a_transfer_names_its_payee_masked(bank, teller, presenter, heard, books):
    other = bank.open_account(teller)
    presenter.begin(Kind.TRANSFER, books.account())
    review(presenter, "10", payee=f" {other.number[:4]} {other.number[4:]} ")
    who = dict(row[:2] for row in heard.last("reviewed")[0].who)
    assert who["To"].startswith("A•••• O•••••, 4000")
    assert "Okafor" not in who["To"]


def test_a_lost_answer_keeps_the_request_and_asking_again_posts_nothing_twice(presenter, heard, books, desk):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "40")
    desk.losing = True
    presenter.post()
    assert heard.count("unknown") == 1
    assert presenter.is_unknown()
    desk.losing = False
    presenter.post()
    (slip,) = heard.last("posted")
    assert slip.title.startswith("Already posted")
    assert slip.note.endswith("A second print of it is marked COPY.")
    assert books.balance() == 104_000
    assert not presenter.is_unknown()


def test_a_lost_answer_is_found_again_even_after_a_look_back_at_the_form(presenter, heard, books, desk):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "40")
    desk.losing = True
    presenter.post()
    desk.losing = False
    presenter.change()
    review(presenter, "nothing like an amount")
    review(presenter, "40")
    presenter.post()
    assert heard.last("posted")[0].title.startswith("Already posted")
    assert books.balance() == 104_000


def test_other_content_after_a_lost_answer_is_refused_once_and_says_why(presenter, heard, books, desk):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "40")
    desk.losing = True
    presenter.post()
    desk.losing = False
    presenter.change()
    review(presenter, "41")
    presenter.post()
    assert "posted before with other content" in heard.last("refused")[1]
    assert books.balance() == 104_000


def test_an_ended_session_says_nothing_of_a_lost_request_which_stays_the_same(presenter, heard, books, desk):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "40")
    desk.losing = True
    presenter.post()
    desk.losing = False
    token, desk.token = desk.token, "no token at all"
    presenter.post()
    assert heard.last("refused")[1].startswith("Your session has ended")
    desk.token = token
    review(presenter, "40")
    presenter.post()
    assert heard.last("posted")[0].title.startswith("Already posted")
    assert books.balance() == 104_000


def test_after_a_refused_posting_the_next_one_is_a_new_request(presenter, heard, books):
    presenter.begin(Kind.WITHDRAWAL, books.account())
    review(presenter, "600")
    own = MovementPresenter(presenter._place, presenter._figures, bank="Northgate", practice=False)
    own.begin(Kind.WITHDRAWAL, books.account())
    review(own, "600")
    own.post()
    presenter.post()
    assert heard.last("refused")[0] == "amount"
    review(presenter, "400")
    presenter.post()
    assert heard.count("posted") == 1
    assert books.balance() == 0


def test_pressing_post_twice_while_the_bank_works_asks_once(books, desk_at, slow_desk, figures):
    slow = desk_at(View.MOVEMENT, slow_desk)
    patient = MovementPresenter(slow, figures, bank="Northgate", practice=False)
    patient.begin(Kind.DEPOSIT, books.account())
    review(patient, "40")
    review(patient, "40")
    assert len(slow.waiting) == 1
    slow.answer()
    patient.post()
    patient.post()
    assert len(slow.waiting) == 1


def test_an_answer_that_comes_after_the_customer_left_is_for_nobody(books, desk_at, slow_desk, figures):
    slow = desk_at(View.MOVEMENT, slow_desk)
    left = MovementPresenter(slow, figures, bank="Northgate", practice=False)
    heard = Heard(left)
    left.begin(Kind.DEPOSIT, books.account())
    review(left, "40")
    left.forget()
    slow.answer()
    assert not heard.count("reviewed")


def test_the_balance_afterwards_follows_what_is_typed_and_never_goes_below_zero(presenter, heard, books):
    presenter.begin(Kind.WITHDRAWAL, books.account())
    for typed, afterwards in (("150", "850.00"), ("15x", "…"), ("1200", "200.00 short")):
        presenter.estimate(typed)
        assert dict(row[:2] for row in heard.last("estimated")[0])["Balance afterwards"] == afterwards


def test_a_reversal_needs_a_reason_and_undoes_the_entry(presenter, heard, books):
    presenter.begin_reversal(books.account(), books.lines()[0])
    presenter.review_reversal("   ")
    assert heard.last("refused") == ["reason", "This cannot be left empty."]
    presenter.review_reversal("typed one zero too many")
    assert heard.last("reviewed")[0].action == "Reverse 1,000.00"
    assert books.balance() == 100_000
    presenter.post()
    assert heard.last("posted")[0].title == "Reversed"
    assert books.balance() == 0


def test_the_customers_paper_says_practice_and_nothing_of_the_drawer(presenter, heard, books):
    presenter.begin(Kind.DEPOSIT, books.account())
    review(presenter, "40")
    presenter.post()
    (slip,) = heard.last("posted")
    words = slip.paper.words()
    assert "PRACTICE: no real money" in words
    assert "EUR 1,040.00" in words
    assert dict(row[:2] for row in slip.rows)["Your drawer"] == "6,040.00"
    assert not any("6,040.00" in word for word in words)


def test_the_estimate_follows_the_books_when_they_are_read_anew(presenter, heard, books, pay_in):
    account = books.account()
    presenter.begin(Kind.WITHDRAWAL, account)
    presenter.estimate("150")
    pay_in(account.number, 100_00)
    presenter.learn((books.account(),))
    assert dict(row[:2] for row in heard.last("estimated")[0]) == {
        "Balance now": "1,100.00",
        "Balance afterwards": "950.00",
    }
