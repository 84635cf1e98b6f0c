"""Finding, choosing, enrolling and beginning, without a window."""

import pytest

from teller.bank.customers.find import Findings, Found, find_customers
from teller.bank.customers.rules import AlreadyServing, Identification
from teller.bank.refusal import SessionEnded
from teller.counter.customer.particulars import Typed
from teller.counter.serve.presenter import ServePresenter, ways_of_identifying


@pytest.fixture
def presenter(qapp, desk, figures, begin):
    return ServePresenter(desk, figures, begin)


def heard(signal):
    said = []
    signal.connect(lambda *values: said.append(values[0] if len(values) == 1 else values))
    return said


def typed(name="Cy Dent", email="", phone="", born="", address=""):
    return Typed(name, email, phone, born, address)


def test_customers_appear_at_every_letter(presenter):
    found = heard(presenter.found)
    for text in ("a", "am", "ama"):
        presenter.search(text)
    assert [findings.query for findings in found] == ["a", "am", "ama"]
    assert [customer.name for customer in found[-1].customers] == ["Amara Okafor"]


def test_one_question_is_asked_at_a_time_and_then_only_the_newest(slow_desk, figures, begin, qapp):
    presenter = ServePresenter(slow_desk, figures, begin)
    found = heard(presenter.found)
    for text in ("a", "am", "bo"):
        presenter.search(text)
    assert len(slow_desk.waiting) == 1
    slow_desk.waiting.pop()()
    assert found == []
    assert len(slow_desk.waiting) == 1
    slow_desk.waiting.pop()()
    assert [findings.query for findings in found] == ["bo"]
    assert slow_desk.waiting == []


def test_that_one_is_searching_is_said_only_where_it_takes_long(qtbot, slow_desk, figures, begin):
    presenter = ServePresenter(slow_desk, figures, begin)
    asked = heard(presenter.searching)
    presenter.search("am")
    slow_desk.waiting.pop()()
    presenter.search("bo")
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    slow_desk.waiting.pop()()
    assert len(asked) == 1


def test_a_question_of_a_round_that_is_over_holds_up_no_new_one(slow_desk, figures, begin, qapp):
    presenter = ServePresenter(slow_desk, figures, begin)
    found = heard(presenter.found)
    presenter.search("am")
    presenter.rest()
    presenter.search("bo")
    late, new = slow_desk.waiting
    late()
    assert found == []
    new()
    assert [findings.query for findings in found] == ["bo"]


def test_enter_before_the_answer_chooses_by_what_stands_in_the_box(slow_desk, figures, begin, qapp):
    presenter = ServePresenter(slow_desk, figures, begin)
    chosen = heard(presenter.chosen)
    presenter.search("am")
    slow_desk.waiting.pop()()
    presenter.search("bo")
    presenter.pick_first()
    assert chosen == []
    slow_desk.waiting.pop()()
    assert [customer.name for customer in chosen] == ["Bo & Daughters"]


def test_an_empty_box_asks_the_bank_nothing(slow_desk, figures, begin, qapp):
    presenter = ServePresenter(slow_desk, figures, begin)
    found = heard(presenter.found)
    presenter.search("  ")
    presenter.search_now()
    presenter.pick_first()
    assert slow_desk.waiting == []
    assert found == [Findings("  ", (), more=False)]


def test_a_search_that_fails_is_told_in_words(presenter, desk):
    desk.token = "none"
    failed = heard(presenter.search_failed)
    presenter.search("am")
    assert failed == ["Your session has ended. Sign in again; what you typed is kept."]


def test_an_auditor_inspects_and_nobody_else_does():
    assert [kind for kind, _ in ways_of_identifying(inspects=True)] == [Identification.INSPECTION]
    others = [words for _, words in ways_of_identifying(inspects=False)]
    assert others == ["Passport", "Identity card", "Driving licence", "Residence permit", "Known personally"]


def test_a_service_is_asked_for_once(presenter, begin, customers):
    busy = heard(presenter.busy)
    presenter.choose(Found(customers["amara"].number, "Amara Okafor", None, "", ""))
    presenter.serve(Identification.PASSPORT, "4711")
    presenter.serve(Identification.PASSPORT, "4711")
    assert begin.asked == [(customers["amara"].number, Identification.PASSPORT, "4711")]
    assert busy == [True]


def test_a_service_refused_says_why_and_can_be_tried_again(presenter, begin):
    refused = heard(presenter.refused)
    presenter.choose(Found("10000012", "Amara Okafor", None, "", ""))
    presenter.serve(Identification.PASSPORT, "")
    begin.refuse(AlreadyServing("10000029"))
    assert refused == [("", "Customer 1000 0029 is still being served. Finish serving them first (F12).")]
    presenter.serve(Identification.PASSPORT, "")
    assert len(begin.asked) == 2


def test_a_refusal_for_somebody_who_has_gone_is_told_to_nobody(presenter, begin):
    refused = heard(presenter.refused)
    presenter.choose(Found("10000012", "Amara Okafor", None, "", ""))
    presenter.serve(Identification.PASSPORT, "")
    presenter.rest()
    begin.refuse(SessionEnded())
    assert refused == []


def test_a_new_customer_is_the_one_to_identify(presenter, desk):
    chosen = heard(presenter.chosen)
    presenter.enrol(typed(email=" cy@example.org ", born="1990-12-01"))
    found = []
    desk.ask(find_customers, found.append, found.append, query="cy@example.org")
    assert chosen == list(found[0].customers)


@pytest.mark.parametrize(
    ("particulars", "field", "text"),
    [
        ({"name": " "}, "name", "This cannot be left empty."),
        ({"name": "x" * 121}, "name", "This is too long: at most 120 characters."),
        ({"email": "nonsense"}, "email", "This is not an e-mail address, such as ada@bank.example."),
        ({"phone": "call me"}, "phone", "This is not a phone number, such as +44 20 7946 0958."),
        ({"born": "30 February"}, "born", "This is not a date. Type it as 29/02/1984."),
        ({"born": "2084-01-01"}, "born", "Nobody alive was born on that day. Check the year."),
        ({"address": "\u202eroad"}, "address", "This has characters that are not text"),
    ],
)
def test_what_cannot_be_enrolled_is_said_beside_its_field(presenter, particulars, field, text):
    refused, chosen = heard(presenter.refused), heard(presenter.chosen)
    presenter.enrol(typed(**particulars))
    assert [(refused[0][0], refused[0][1][: len(text)])] == [(field, text)]
    assert chosen == []


def test_somebody_alike_is_enrolled_only_when_it_is_meant(presenter, customers):
    alike, chosen = heard(presenter.alike), heard(presenter.chosen)
    presenter.enrol(typed(name="Amara Okafor", born="1984-02-29"))
    assert [number for _, number in alike] == [customers["amara"].number]
    assert chosen == []
    presenter.enrol(typed(name="Amara Okafor", born="1984-02-29"), although_alike=True)
    assert [customer.name for customer in chosen] == ["Amara Okafor"]
    assert chosen[0].number != customers["amara"].number


def test_a_customer_is_not_enrolled_twice_by_a_double_click(slow_desk, figures, begin, qapp):
    presenter = ServePresenter(slow_desk, figures, begin)
    presenter.enrol(typed())
    presenter.enrol(typed())
    assert len(slow_desk.waiting) == 1
