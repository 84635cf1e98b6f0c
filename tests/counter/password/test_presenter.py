"""What the password presenter asks of the bank, and what it says of the answers."""

import pytest

from teller.counter.password.presenter import PasswordPresenter
from teller.counter.shift import Unanswered
from teller.testing.bank import NAMES, PASSWORD, Role

NEW = "seven quiet herons walk"


@pytest.fixture
def presenter(desk, figures, qapp):
    return PasswordPresenter(desk, figures)


@pytest.fixture
def said(presenter):
    heard = []
    presenter.changed.connect(lambda: heard.append(("changed",)))
    presenter.refused.connect(lambda field, text: heard.append((field, text)))
    return heard


def test_a_new_password_opens_the_next_session(bank, presenter, said):
    presenter.save(PASSWORD, NEW, NEW)
    assert said == [("changed",)]
    assert bank.branch.sign_in(email=NAMES[Role.TELLER][1], password=NEW)


@pytest.mark.parametrize(("typed", "field", "words"), [
    (("", NEW, NEW), "current", "cannot be left empty"),
    ((PASSWORD, "", ""), "new", "cannot be left empty"),
    ((PASSWORD, NEW, NEW + "x"), "again", "not the same"),
    (("wrong", NEW, NEW), "current", "not your current password"),
    ((PASSWORD, "short", "short"), "new", "at least 8 characters"),
    ((PASSWORD, "x" * 129, "x" * 129), "new", "at most 128"),
    ((PASSWORD, "x" * 1_025, "x" * 1_025), "new", "too long"),
    ((PASSWORD, "password1", "password1"), "new", "guessers"),
    ((PASSWORD, "northgate1", "northgate1"), "new", "bank's name"),
    ((PASSWORD, PASSWORD, PASSWORD), "new", "the password you have"),
])  # fmt: skip
def test_a_refusal_stands_beside_its_field(presenter, said, typed, field, words):
    presenter.save(*typed)
    ((told, text),) = said
    assert told == field
    assert words in text
    assert not any(one and one in text for one in typed if len(one) > 8)


def test_a_short_password_is_advised_against_but_taken(presenter, said):
    advice = []
    presenter.advised.connect(advice.append)
    for typed in ("", "x" * 14, "x" * 15):
        presenter.advise(typed)
    assert [bool(text) for text in advice] == [False, True, False]
    presenter.save(PASSWORD, "plum-tree", "plum-tree")
    assert said == [("changed",)]


def test_a_fault_is_told_and_the_form_is_free_again(figures, qapp):
    class DeadDesk:
        def ask(self, use_case, done, refused, /, **request):
            refused(Unanswered(OSError()))

    presenter = PasswordPresenter(DeadDesk(), figures)
    heard, busy = [], []
    presenter.refused.connect(lambda field, _text: heard.append(field))
    presenter.busy.connect(busy.append)
    presenter.save(PASSWORD, NEW, NEW)
    assert (heard, busy) == ([""], [True, False])


def test_an_answer_to_a_form_that_was_left_is_thrown_away(figures, qapp):
    class LateDesk:
        def ask(self, use_case, done, refused, /, **request):
            self.done = done

    desk, heard = LateDesk(), []
    presenter = PasswordPresenter(desk, figures)
    presenter.changed.connect(lambda: heard.append("changed"))
    presenter.save(PASSWORD, NEW, NEW)
    presenter.forget()
    desk.done(None)
    assert heard == []
