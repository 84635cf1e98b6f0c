"""Going on with a session: refresh tokens are good once, kept as hashes, and a copied one ends it for everybody."""

import threading

import pytest

from teller.bank.badge import Role, View
from teller.bank.fault import DiskFailing
from teller.bank.policy.rules import Policy
from teller.bank.refusal import SessionEnded
from teller.bank.sessions.open_view import open_view
from teller.bank.sessions.start import hashed
from teller.testing.bank import NAMES, PASSWORD


def ended(bank, session):
    with pytest.raises(SessionEnded) as refused:
        bank.branch.ask(open_view, session.token, view=View.SERVE)
    return refused.value.why


def refused(bank, token):
    with pytest.raises(SessionEnded) as raised:
        bank.branch.refresh(token)
    return raised.value.why


@pytest.fixture
def each(sql):
    def most(number):
        sql("DELETE FROM branch_rule WHERE name = 'policy.sessions.each'")
        sql(f"INSERT INTO branch_rule VALUES ('{Policy.SESSIONS_EACH.value}', {number})")

    return most


def test_a_session_goes_on_with_new_tokens_and_its_end_stays(bank):
    first = bank.sign_in()
    bank.clock.advance(minutes=10)
    second = bank.branch.refresh(first.refresh)
    assert len({first.token, second.token, first.refresh, second.refresh}) == 4
    assert (second.email, second.role, second.started, second.ends) == (
        first.email,
        first.role,
        first.started,
        first.ends,
    )
    assert bank.view(second, View.SERVE)
    assert second.refresh not in repr(second)


def test_a_used_token_that_comes_again_ends_the_session_with_all_its_tokens_and_raises_an_alert(bank, sql, trail):
    first = bank.sign_in()
    second = bank.branch.refresh(first.refresh)
    assert refused(bank, first.refresh) == "refresh_reused"
    assert ended(bank, second) == ended(bank, first) == "refresh_reused"
    assert refused(bank, second.refresh) == "refresh_reused"
    assert sql("SELECT rule, severity, user_id FROM alert") == [("refresh_reused", "high", 2)]
    assert [row.act for row in trail()].count("session.refresh_reused") == 1


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "A" * 10_000, "\ud800", None, 7, b"bytes"])
def test_what_was_never_given_out_refreshes_nothing_and_leaves_one_row(token, bank, digest, trail):
    bank.sign_in()
    before, rows = digest("audit"), len(trail())
    assert refused(bank, token) == ""
    assert (digest("audit"), len(trail())) == (before, rows + 1)


def test_of_two_who_come_at_once_with_one_token_one_is_let_on_and_then_nobody(bank, sql):
    first, answers = bank.sign_in(), []

    def come(branch):
        try:
            answers.append(branch.refresh(first.refresh))
        except SessionEnded as no:
            answers.append(no)

    windows = [bank.branch, type(bank.branch)(bank.reopened().vault, bank.branch._house)]
    threads = [threading.Thread(target=come, args=(window,)) for window in windows]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [type(one).__name__ for one in sorted(answers, key=lambda one: type(one).__name__)] == [
        "Session",
        "SessionEnded",
    ]
    assert sql("SELECT end_reason FROM session") == [("refresh_reused",)]
    windows[1].vault.close()


def test_nothing_of_a_token_is_ever_on_disk(bank, sql):
    sessions = [bank.sign_in()]
    sessions += [bank.branch.refresh(sessions[0].refresh)]
    kept = {bytes(row.hash) for row in sql("SELECT hash FROM refresh_token")}
    assert kept == {hashed(one.refresh) for one in sessions}
    tables = [row.name for row in sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = " ".join(repr(row) for table in tables for row in sql(f'SELECT * FROM "{table}"'))
    secrets = [text for one in sessions for text in (one.token, one.refresh, one.token.split(".")[2])]
    bank.vault.fold()
    files = b"".join(path.read_bytes() for path in bank.path.parent.iterdir() if path.is_file())
    assert [text for text in secrets if text in rows or text.encode() in files] == []


def test_whoever_is_not_there_for_a_quarter_of_an_hour_is_out_and_polls_are_no_sign_of_anybody(bank, sql):
    session = bank.sign_in()
    for _ in range(14):
        bank.clock.advance(minutes=1)
        bank.branch.look(open_view, session.token, view=View.SERVE)
    bank.clock.advance(minutes=1)
    assert ended(bank, session) == "idle"
    assert refused(bank, session.refresh) == "idle"
    assert sql("SELECT end_reason FROM session") == [("idle",)]


def test_whoever_works_stays(bank):
    session = bank.sign_in()
    for _ in range(3):
        bank.clock.advance(minutes=9)
        bank.view(session, View.SERVE)


def test_a_session_ends_twelve_hours_after_signing_in_however_much_one_works(bank):
    session = bank.sign_in()
    for _ in range(12 * 6 - 1):
        bank.clock.advance(minutes=10)
        session = bank.branch.refresh(session.refresh)
    assert session.seconds == 600
    bank.clock.advance(minutes=10)
    assert refused(bank, session.refresh) == "absolute"
    assert ended(bank, session) in {"absolute", ""}


def test_a_clock_set_back_prolongs_nothing(bank):
    session = bank.sign_in()
    bank.clock.advance(minutes=16)
    bank.clock.set_back(minutes=16)
    assert refused(bank, session.refresh) == "idle"


def test_the_bank_says_how_many_hours(bank, sql):
    sql(f"INSERT INTO branch_rule VALUES ('{Policy.SESSION_HOURS.value}', 1)")
    session = bank.sign_in()
    assert (session.ends - session.started).total_seconds() == 3_600


def test_with_one_session_each_a_new_sign_in_ends_the_one_before_which_is_told_so(bank, each):
    each(1)
    first, other = bank.sign_in(), bank.sign_in(Role.SUPERVISOR)
    second = bank.sign_in()
    assert ended(bank, first) == "elsewhere"
    assert bank.view(second, View.SERVE)
    assert bank.view(other, View.SERVE)


def test_with_two_each_it_is_the_oldest_that_ends(bank, each):
    each(2)
    first, second, third = (bank.sign_in() for _ in range(3))
    assert ended(bank, first) == "elsewhere"
    assert all(bank.view(one, View.SERVE) for one in (second, third))


def test_a_token_of_another_run_is_refused_though_its_session_is_on_record(bank):
    session, other = bank.sign_in(), bank.reopened()
    assert refused(other, session.refresh) == "absolute"
    other.close()


def test_a_disabled_user_goes_on_with_nothing(bank, sql):
    session = bank.sign_in()
    sql("UPDATE user SET state = 'disabled'")
    assert refused(bank, session.refresh) == ""


def test_a_commit_that_failed_though_it_was_done_does_not_look_like_a_second_use(bank, monkeypatch):
    """The answer is lost after the commit, once: the same is asked anew, and gets what was made."""
    session, transaction, lost = bank.sign_in(), type(bank.vault).transaction, [True]

    class Losing:
        def __init__(self, inner):
            self._inner = inner

        def __enter__(self):
            return self._inner.__enter__()

        def __exit__(self, *raised):
            self._inner.__exit__(*raised)
            if lost:
                lost.pop()
                from teller.bank.fault import CommitFailed  # noqa: PLC0415 - here only

                raise CommitFailed(DiskFailing())

    monkeypatch.setattr(type(bank.vault), "transaction", lambda *a, **k: Losing(transaction(*a, **k)))
    again = bank.branch.refresh(session.refresh)
    assert bank.view(again, View.SERVE)
    assert bank.branch.refresh(again.refresh).email == NAMES[Role.TELLER][1]
    assert PASSWORD not in repr(again)
