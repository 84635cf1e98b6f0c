"""What the palette offers for what is typed, and what it says of a code before Enter."""

import pytest

from teller.bank import numbers
from teller.bank.badge import View
from teller.bank.cards.issue import issue_card
from teller.counter.palette.rows import Group
from teller.counter.shift import Unanswered


@pytest.fixture
def served(desk, bank, teller, amara):
    """The desk, with Amara being served."""
    desk.service = bank.serve(teller, amara[0].number)
    desk.number = amara[1].number
    return desk


def test_customers_are_found_and_enter_turns_to_identifying_the_first(desk, amara):
    rows = desk.type("okaf")
    assert [(row.group, row.words) for row in rows] == [(Group.CUSTOMERS, "Amara Okafor")]
    desk.presenter.enter(rows[0], chosen=False)
    assert desk.done == [("identify", "Amara Okafor", None, "")]


def test_actions_are_found_by_the_beginnings_of_their_words_and_of_their_codes(served):
    assert [row.words for row in served.type("cas dep") if row.group is Group.ACTIONS] == ["Deposit cash"]
    assert [row.words for row in served.type("tr") if row.group is Group.ACTIONS] == ["Transfer"]


def test_what_cannot_be_done_now_is_not_offered_but_its_code_says_why(desk):
    assert all(row.words != "Deposit cash" for row in desk.type("depos"))
    assert desk.first("dep") == ("Deposit cash", "No customer is being served", False)
    assert desk.first("USR") == ("Users", "Not for your role", False)


def test_a_shortcut_is_shown_only_where_it_works(served):
    keys = {row.words: row.keys for row in served.type("") if row.group is Group.ACTIONS}
    assert keys["Deposit cash"] == "Ctrl+D"
    assert keys["Transfer"] == ""


def test_the_first_row_says_in_words_what_will_happen(served):
    written = served.figures.number(served.number)
    for line, words in (
        ("DEP", "Deposit cash"),
        ("DEP 150", "Deposit 150.00"),
        (f"DEP 150 {served.number[-4:]}", f"Deposit 150.00 into Everyday, {written}"),
        (f"dep 1,250.5 {written} rent", f"Deposit 1,250.50 into Everyday, {written}"),
    ):
        assert served.first(line)[0] == words
        assert served.first(line)[2]


def test_what_is_wrong_is_said_and_enter_does_nothing(served):
    for line, says in (
        ("DEP 150 9999", "9999: no account of this customer ends so"),
        ("DEP 150 12", "12: type at least 4 digits of the account’s end"),
        (f"DEP 150 {served.number[:9]}{(int(served.number[9]) + 1) % 10}", "its check digits do not fit"),
        (f"TRF 5 {served.number} 1234", "1234: type the whole number of the account it goes to"),
    ):
        _, detail, able = served.first(line)
        assert says in detail
        assert not able
        served.presenter.enter(None, chosen=False)
    assert served.done == []


def test_a_finished_line_is_handed_on_whole(served):
    served.type(f"DEP 150 {served.number[-4:]} rent for May")
    served.presenter.enter(served.rows[0], chosen=False)
    (key, told), *_ = served.done
    assert (key, told.account, told.amount_text, told.memo) == ("deposit", served.number, "150", "rent for May")
    assert told.complete


def test_whose_account_it_is_is_found_while_nobody_is_served(desk, amara):
    words, detail, able = desk.first(f"DEP 150 {amara[1].number}")
    assert words == f"Deposit 150.00 into {desk.figures.number(amara[1].number)}"
    assert "Amara Okafor" in detail
    assert able
    desk.presenter.enter(desk.rows[0], chosen=False)
    assert desk.done == [("identify", "Amara Okafor", "deposit", amara[1].number)]


def test_an_account_that_nobody_has_is_said_to_be_none(desk):
    _, detail, able = desk.first(f"DEP 150 {numbers.account_number(999, practice=False)}")
    assert "there is no such account" in detail
    assert not able


def test_serving_by_number_takes_the_beginning_of_it(desk, amara):
    assert desk.first(f"SRV {amara[0].number[:6]}")[0].startswith("Serve Amara Okafor")
    assert desk.first("SRV 9")[1].endswith("no customer has this number")


def test_accounts_of_the_customer_in_service_are_found_by_name_and_number(served):
    for typed in ("every", served.number[-4:]):
        rows = [row for row in served.type(typed) if row.group is Group.ACCOUNTS]
        assert [row.words for row in rows] == ["Everyday"]
    served.presenter.enter(rows[0], chosen=True)
    assert served.done == [("account", served.number)]


def test_another_customer_is_shown_but_not_served_before_this_one_is_finished(served, bank, teller):
    bank.enrol(teller, "Chidi Obi")
    row = next(row for row in served.type("chidi") if row.group is Group.CUSTOMERS)
    assert row.run is None
    assert "First finish" in row.detail
    served.presenter.enter(next(row for row in served.type("amara")), chosen=False)
    assert served.done == [("customer",)]


def test_a_card_is_named_by_its_last_four_digits(served, bank, teller):
    issued = bank.branch.ask(issue_card, bank.view(teller, View.CARDS), account=served.number).card
    assert served.first(f"BLK {issued.masked[-4:]}")[0] == f"Block card {issued.masked}"
    served.presenter.rest()
    other = f"{(int(issued.masked[-4:]) + 1) % 10_000:04d}"
    assert "no card of this customer ends so" in served.first(f"BLK {other}")[1]


def test_one_question_is_on_its_way_and_the_newest_text_is_asked_next(slow, amara):
    for text in ("o", "ok", "oka", "okaf"):
        slow.type(text)
    assert [asked["query"] for asked in slow.serve.asked] == ["o"]
    slow.serve.answer()
    slow.serve.answer()
    assert [asked["query"] for asked in slow.serve.asked] == ["o", "okaf"]
    assert [row.words for row in slow.rows] == ["Amara Okafor"]


def test_enter_waits_for_the_answer_to_what_stands_in_the_line(slow, amara):
    slow.type("okafor")
    slow.presenter.enter(slow.rows[0], chosen=False)
    assert slow.done == []
    slow.serve.answer()
    assert slow.done == [("identify", "Amara Okafor", None, "")]


def test_an_answer_that_comes_after_the_palette_closed_is_for_nobody(slow, amara):
    slow.type("okafor")
    slow.presenter.rest()
    slow.serve.answer()
    assert slow.rows == []


def test_while_it_searches_when_it_finds_nothing_and_when_it_fails_three_things_are_said(slow, monkeypatch):
    assert [row.words for row in slow.type("zzz")] == ["Searching…"]
    slow.serve.answer()
    assert [row.words for row in slow.rows] == ["Nothing is found for “zzz”"]
    asked = []
    monkeypatch.setattr(slow.serve, "ask", lambda _case, _done, refused, **request: asked.append(refused))
    slow.presenter.type("zz")
    asked.pop()(Unanswered(OSError()))
    assert slow.rows[0].words == "The customers could not be searched"
    assert slow.rows[0].stays_open
    slow.rows[0].run()
    assert len(asked) == 1


@pytest.mark.parametrize("ending", [False, True])
def test_enter_waits_for_the_accounts_that_a_code_is_about_and_nothing_is_said_to_be_wrong_before(served, ending):
    served.held = []
    number = served.number[-4:] if ending else served.number
    assert served.first(f"DEP 150 {number}") == ("Deposit 150.00", "Searching…", False)
    served.presenter.enter(None, chosen=False)
    assert served.done == []
    served.held[0]()
    assert [(key, told.account) for key, told in served.done] == [("deposit", served.number)]


def test_enter_waits_for_the_cards_that_a_code_is_about(served, bank, teller):
    made = bank.branch.ask(issue_card, bank.view(teller, View.CARDS), account=served.number)
    served.held = []
    served.type(f"BLK {made.card.masked[-4:]}")
    served.presenter.enter(None, chosen=False)
    for answer in served.held:
        answer()
    assert [(key, told.card) for key, told in served.done] == [("block_card", made.card.token)]
