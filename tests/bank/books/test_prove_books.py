"""Proving from the counter: all the books for whoever inspects them, their own drawer for a teller; each fault with the way to it."""

import pytest

from teller.bank.badge import Role, View
from teller.bank.books.prove_books import prove_books
from teller.bank.books.prove_drawer import prove_drawer
from teller.bank.ledger.rules import TillNotOpen
from teller.bank.refusal import NotPermitted, SessionEnded
from tests.bank.books.test_verify import DRAWERS


@pytest.fixture
def books(scene):
    return lambda role: scene.bank.view(scene.sessions[role], View.BOOKS)


def prove(scene, token, progress=lambda *_: None):
    return scene.bank.branch.prove(token, progress)


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.AUDITOR, Role.ADMINISTRATOR])
def test_sound_books_are_proved_with_progress(role, scene, books, sql):
    steps = []
    proof = prove(scene, books(role), lambda name, done, total: steps.append(name))
    assert proof.holds
    assert steps == [finding.proof for finding in proof.findings]
    assert proof.counts["entries"] == sql("SELECT count(*) FROM entry")[0][0]


def test_a_teller_proves_no_books_but_their_own_drawer(scene, books):
    with pytest.raises(NotPermitted):
        prove(scene, books(Role.TELLER))
    proof = scene.bank.branch.ask(prove_drawer, books(Role.TELLER))
    assert proof.holds
    assert proof.counts == {"postings": 4}


def test_a_token_that_has_ended_proves_nothing(scene):
    with pytest.raises(SessionEnded):
        prove(scene, "no token")


def test_without_a_drawer_there_is_none_to_prove(scene, books):
    scene.evening()
    with pytest.raises(TillNotOpen):
        scene.bank.branch.ask(prove_drawer, books(Role.TELLER))


def test_what_raises_while_it_tells_its_progress_ends_the_proof_and_leaves_the_bank_at_work(scene, books):
    class Stopped(Exception):  # noqa: N818 - it is none
        pass

    def stop(*_):
        raise Stopped

    with pytest.raises(Stopped):
        prove(scene, books(Role.SUPERVISOR), stop)
    assert scene.bank.branch.ask(prove_books, books(Role.SUPERVISOR)).holds


def test_each_fault_is_named_with_its_account_line_and_entry(scene, books, sql):
    sql(
        "DROP TRIGGER posting_stays",
        f"UPDATE posting SET pieces = json_set(pieces, '$.100', 7) WHERE (account_id, seq) IN ({DRAWERS})",
    )
    for token, use_case in ((books(Role.AUDITOR), prove_books), (books(Role.TELLER), prove_drawer)):
        proof = scene.bank.branch.ask(use_case, token)
        (spot, *_) = next(one for one in proof.findings if one.proof == "notes and coins").spots
        assert (spot.account, spot.line, spot.entry) == ("TILL Drawer 1", 4, scene.entry)
