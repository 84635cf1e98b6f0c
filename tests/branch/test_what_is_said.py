"""What a screen reader says by itself while somebody works: whoever hears the window learns what came of each act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from teller.counter import language
from teller.testing.stage import Stage
from teller.testing.walk.visit import Visit

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Hearing(Visit):
    """Hands, and ears: `heard` answers what was said since it was asked last, what interrupts with a `!` before it."""

    def __init__(self, stage, monkeypatch):
        super().__init__(stage)
        self._said, pass_on = [], QAccessible.updateAccessibility

        def hear(event):
            if isinstance(event, QAccessibleAnnouncementEvent):
                self._said.append(("!" if event.politeness() == ASSERTIVE else "") + event.message())
            else:
                pass_on(event)

        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)

    def heard(self):
        said, self._said = self._said, []
        return said

    def serve(self, query):
        super().serve(query)
        self.stage.settle()


@pytest.fixture
def visit(qapp, practice, tmp_path, monkeypatch):
    language.choose(qapp, "en")
    stage = Stage(qapp, practice, tmp_path)
    stage.open()
    stage.counter.begin()
    stage.settle()
    made = Hearing(stage, monkeypatch)
    made.sign_in("supervisor")
    made.heard()
    yield made
    stage.close()


def test_how_many_were_found_and_that_nobody_was(visit):
    visit.go("serve")
    visit.search("okafor")
    assert visit.heard() == ["1 customer"]
    visit.search("zzzz")
    assert visit.heard()[-1].startswith("Nobody is found for “zzzz”.")


def test_who_is_served_and_that_the_service_is_over(visit):
    visit.serve("okafor")
    assert "Serving Amara Okafor, 1000 0070" in visit.heard()
    visit.shell.finish_serving()
    visit.stage.settle()
    assert visit.heard()[0] == "The service is finished."


def test_what_became_of_an_account(visit):
    visit.serve("okafor")
    visit.row("accounts.table", 0)
    visit.click("accounts.freeze")
    visit.fill("accounts.reason", "Court order 12/2026")
    visit.heard()
    visit.enter("accounts.reason")
    assert visit.heard() == ["Everyday, 9000 0019 26: frozen"]


def test_that_a_card_is_issued_but_not_its_cvv(visit):
    visit.serve("okafor")
    visit.go("cards")
    visit.click("cards.issue")
    visit.heard()
    visit.enter("cards.account")
    (said,) = visit.heard()
    assert "is issued. Shown this once." in said
    assert visit.find("cards.cvv_once.figure").text() not in said.split()


def test_what_a_question_in_the_page_is_about(visit):
    visit.serve("okafor")
    visit.go("cards")
    visit.heard()
    visit.click("cards.replace")
    assert visit.heard()[0].startswith("Replace this card? This one ends now.")


def test_that_the_session_is_about_to_end_is_said_once(visit):
    for left in (121, 120, 119, 60):
        visit.stage.window.show_session(left)
    assert [said.partition(".")[0] for said in visit.heard()] == ["Your session is about to end"]
    assert "about to end" in visit.stage.window.toast.text()
    visit.stage.window.show_session(1_800)
    visit.stage.window.show_session(90)
    assert len(visit.heard()) == 1


def test_that_the_window_is_locked_and_for_whom(visit):
    visit.click("window.go_lock")
    (said,) = visit.heard()
    assert said.startswith("Locked. ")
    assert "work is kept as it was." in said


def test_the_account_that_enter_would_choose(visit):
    visit.serve("okafor")
    visit.row("accounts.table", 0)
    visit.begin("transfer")
    visit.heard()
    visit.key("movement.payee", Qt.Key.Key_Down)
    visit.fill("movement.payee", "sav")  # the same one at each letter
    assert visit.heard() == ["Savings, 9000 0020 23, 1,810.00"]


def test_advice_that_stays_the_same_is_not_said_at_every_letter(visit):
    visit.click("window.go_password")
    visit.fill("password.new", "seagulls")
    assert visit.heard() == ["15 characters or more would be better."]


def test_a_row_of_the_palette_is_said_once_however_often_it_comes(visit):
    visit.fill("window.search", "zzzz")
    said = visit.heard()
    assert len(said) == len(set(said))
    assert said[-1].startswith("Nothing is found for “zzzz”")
