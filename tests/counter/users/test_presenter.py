"""What the users presenter asks of the bank, and what it says of the answers."""

import pytest

from teller.bank.badge import Role
from teller.counter.shift import Unanswered
from teller.counter.users.presenter import UsersPresenter


class Said:
    """Everything a presenter emits, in order."""

    def __init__(self, presenter):
        self.heard = []
        for name in ("listed", "not_listed", "acted", "admitted", "refused", "busy"):
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
        self._desk.ask(use_case, lambda answer: self.waiting.append(lambda: done(answer)), refused, **request)

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
    return UsersPresenter(desk, figures)


@pytest.fixture
def said(presenter):
    return Said(presenter)


def user(presenter, said, name):
    presenter.refresh()
    return next(staff for staff in said.last("listed")[0] if staff.name == name)


def test_a_new_user_gets_a_start_password_and_can_sign_in_with_it(bank, presenter, said):
    presenter.add("Nia Novak", "nia@northgate.example", "auditor")
    answer, words = said.last("admitted")
    assert words == "Nia Novak may sign in."
    session = bank.branch.sign_in(email="nia@northgate.example", password=answer.start_password)
    assert session.role is Role.AUDITOR
    assert user(presenter, said, "Nia Novak").must_change


@pytest.mark.parametrize(("name", "email", "field"), [
    ("", "nia@northgate.example", "name"),
    ("x" * 121, "nia@northgate.example", "name"),
    ("Nia\u202e", "nia@northgate.example", "name"),
    ("Nia", "", "email"),
    ("Nia", "nia", "email"),
    ("Nia", "nía@northgate.example", "email"),
    ("Nia", "TOM@northgate.example", "email"),
])  # fmt: skip
def test_a_user_who_cannot_be_is_refused_beside_the_field(presenter, said, name, email, field):
    presenter.add(name, email, Role.TELLER)
    assert said.last("refused")[0] == field
    assert not said.all("admitted")


def test_a_disabled_user_signs_in_no_more_until_enabled(bank, presenter, said):
    tom = user(presenter, said, "Tom Reed")
    presenter.disable(tom)
    assert said.last("acted") == [tom.email, "Tom Reed cannot sign in any more; their sessions have ended."]
    assert not user(presenter, said, "Tom Reed").enabled
    presenter.enable(tom)
    assert bank.sign_in(Role.TELLER)


def test_a_role_is_changed_as_the_combo_box_gives_it(presenter, said):
    presenter.change_role(user(presenter, said, "Tom Reed"), "auditor")
    assert "auditor now" in said.last("acted")[1]
    assert user(presenter, said, "Tom Reed").role is Role.AUDITOR


def test_nobody_disables_themselves(presenter, said):
    presenter.disable(user(presenter, said, "Ada Admin"))
    assert said.last("refused") == ["", "You cannot do this to yourself. Another administrator can."]


def test_a_reset_password_is_shown_and_the_old_one_is_gone(bank, presenter, said):
    presenter.reset(user(presenter, said, "Tom Reed"))
    answer, words = said.last("admitted")
    assert words == "Tom Reed has a new start password."
    assert bank.branch.sign_in(email=answer.staff.email, password=answer.start_password)


def test_a_second_press_while_the_bank_works_does_nothing(desk, figures, qapp):
    late = LateDesk(desk)
    presenter = UsersPresenter(late, figures)
    said = Said(presenter)
    presenter.add("Nia", "nia@northgate.example", Role.TELLER)
    presenter.add("Nia", "nia@northgate.example", Role.TELLER)
    late.answer()
    assert len(said.all("admitted")) == 1
    assert not said.all("refused")


def test_an_answer_after_the_session_shows_no_password(desk, figures, qapp):
    late = LateDesk(desk)
    presenter = UsersPresenter(late, figures)
    said = Said(presenter)
    presenter.add("Nia", "nia@northgate.example", Role.TELLER)
    presenter.forget()
    late.answer()
    assert not said.all("admitted")
    assert said.last("busy") == [False]


def test_a_fault_leaves_the_form_usable(figures, qapp):
    presenter = UsersPresenter(DeadDesk(), figures)
    said = Said(presenter)
    presenter.add("Nia", "nia@northgate.example", Role.TELLER)
    assert said.last("refused")[0] == ""
    assert said.last("busy") == [False]
    assert said.last("not_listed")[0] == "failed"
