"""The journal: the day's entries, newest first, one's own or the branch's, in pages, with what they come to."""

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import Role, View
from teller.bank.journal.journal import PAGE, journal
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.refusal import NotPermitted


@pytest.fixture
def posting(bank, teller):
    bank.serve(teller, bank.enrol(teller).number)
    account = bank.open_account(teller).number
    token = bank.view(teller, View.MOVEMENT)

    def post(use_case, cents):
        return bank.branch.ask(use_case, token, account=account, amount=Money(cents), request=bank.request())

    return post


def read(bank, session, **inputs):
    return bank.branch.ask(journal, bank.view(session, View.JOURNAL), **inputs)


def test_a_teller_reads_their_own_entries_newest_first_with_sums(bank, teller, posting):
    posting(deposit, 100_00)
    last = posting(withdraw, 30_00)
    page = read(bank, teller)
    assert [line.kind for line in page.lines] == [Kind.WITHDRAWAL, Kind.DEPOSIT, Kind.TILL_FLOAT]
    assert page.lines[0].reference == last.reference
    assert (page.count, page.cash_in.cents, page.cash_out.cents) == (3, 5_100_00, 30_00)
    assert [(one.kind, one.count) for one in page.kinds][:2] == [(Kind.DEPOSIT, 1), (Kind.WITHDRAWAL, 1)]


def test_pages_follow_each_other_without_a_gap_and_without_a_line_twice(bank, teller, posting):
    posted = [posting(deposit, 1_00).request for _ in range(PAGE + 10)]
    first = read(bank, teller)
    second = read(bank, teller, before=first.next_before)
    assert (len(first.lines), len(second.lines), second.next_before) == (PAGE, 11, None)
    assert [line.request for line in (*first.lines, *second.lines)][:-1] == posted[::-1]
    assert first.count == second.count == PAGE + 11


def test_only_one_kind_is_read_and_summed_where_one_is_asked_for(bank, teller, posting):
    posting(deposit, 100_00)
    posting(withdraw, 30_00)
    page = read(bank, teller, kind=Kind.WITHDRAWAL)
    assert ([line.amount.cents for line in page.lines], page.count, page.cash_in.cents) == ([30_00], 1, 0)


def test_whoever_inspects_reads_the_branchs_or_one_users(bank, teller, posting):
    posting(deposit, 100_00)
    auditor = bank.sign_in(Role.AUDITOR)
    page = read(bank, auditor)
    assert {poster.name for poster in page.posters} == {"Tom Reed", "Ada Admin"}
    tom = next(poster.id for poster in page.posters if poster.name == "Tom Reed")
    assert {line.user for line in read(bank, auditor, by=tom).lines} == {"Tom Reed"}


def test_a_teller_does_not_read_somebody_elses(bank, teller, posting):
    posting(deposit, 1_00)
    assert "Ada Admin" not in {line.user for line in read(bank, teller).lines}
    with pytest.raises(NotPermitted):
        read(bank, teller, by=1)


def test_a_day_without_entries_is_an_empty_page(bank):
    page = read(bank, bank.sign_in(Role.AUDITOR))
    assert (page.lines, page.count, page.next_before) == ((), 0, None)
