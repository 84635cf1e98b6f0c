"""The frame around every use case: all of it or nothing, and the truth about it even where the disk fails."""

import json
import resource
from contextlib import contextmanager, suppress

import pytest
from sqlalchemy.exc import IntegrityError

from teller.bank.audit.act import Act
from teller.bank.badge import Role, Scope, View
from teller.bank.fault import CommitFailed, DiskFailing, DiskFull, Fault, OutcomeUnknown, VaultBusy
from teller.bank.ledger.rules import InsufficientFunds, RequestAlreadyRefused
from teller.bank.money import Money
from teller.bank.refusal import BrokenInvariant, InvalidInput, NotFound, NotPermitted, SessionEnded
from teller.bank.use_case import UseCase, use_case
from teller.bank.vault.vault import Vault
from teller.bank.work import Work


@pytest.fixture
def balance(scene):
    return lambda: {found.number: found.balance for found in scene.ask("list_accounts")}[scene.account]


@pytest.fixture
def failing(monkeypatch):
    """Makes the next writing commits fail, each `after` it was done or before."""
    real = Vault.transaction

    def plan(*after):
        coming = list(after)

        @contextmanager
        def transaction(vault, *, writes=False, **how):
            if not (writes and coming):
                with real(vault, writes=writes, **how) as db:
                    yield db
            elif coming.pop(0):
                with real(vault, writes=writes, **how) as db:
                    yield db
                raise CommitFailed(DiskFailing())
            else:
                with suppress(ZeroDivisionError), real(vault, writes=writes, **how) as db:
                    yield db
                    raise ZeroDivisionError
                raise CommitFailed(DiskFailing())

        monkeypatch.setattr(Vault, "transaction", transaction)
        return coming

    return plan


@pytest.mark.parametrize("done", [True, False], ids=["after it was done", "before it was done"])
@pytest.mark.parametrize("name", ["deposit", "withdraw", "transfer", "reverse"])
def test_a_posting_whose_commit_failed_is_booked_once_and_answered(name, done, scene, balance, failing):
    asked, token = scene.inputs(name), scene.token(name)
    coming = failing(done)
    receipt = scene.ask_with(token, name, **asked)
    assert coming == []
    assert receipt.repeated is done
    assert balance() == receipt.balance
    assert scene.ask_with(token, name, **asked).repeated
    assert balance() == receipt.balance


@pytest.mark.parametrize("done", [True, False], ids=["after it was done", "before it was done"])
@pytest.mark.parametrize("name", ["open_till", "close_till", "receive_cash"])
def test_cash_whose_commit_failed_is_moved_once_and_answered(name, done, scene, failing):
    asked, token = scene.inputs(name), scene.token(name)
    failing(done)
    first = scene.ask_with(token, name, **asked)
    assert scene.ask_with(token, name, **asked) == first


@pytest.mark.parametrize("done", [True, False])
def test_where_the_disk_fails_twice_the_outcome_is_unknown_and_asking_again_tells(done, scene, balance, failing):
    asked, token = scene.inputs("withdraw"), scene.token("withdraw")
    failing(done, False)
    with pytest.raises(OutcomeUnknown):
        scene.ask_with(token, "withdraw", **asked)
    assert scene.ask_with(token, "withdraw", **asked).repeated is done
    assert balance() == Money(479_00)


def test_what_has_no_request_id_is_not_tried_twice(scene, failing, sql):
    token = scene.token("enrol")
    coming = failing(False, False)
    with pytest.raises(DiskFailing):
        scene.ask_with(token, "enrol")
    assert len(coming) == 1
    coming.clear()
    assert sql("SELECT count(*) FROM customer") == [(2,)]


def test_a_commit_that_the_disk_has_no_room_for_is_a_fault_and_nothing_is_lost(scene, balance):
    """A real one: for a moment this process may write no file beyond its first two pages."""
    asked, token = scene.inputs("withdraw"), scene.token("withdraw")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_192, hard))
    try:
        with pytest.raises(Fault) as failed:
            scene.ask_with(token, "withdraw", **asked)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert type(failed.value) in {OutcomeUnknown, DiskFull, DiskFailing}
    assert balance() == Money(480_00)
    assert not scene.ask_with(token, "withdraw", **asked).repeated
    assert balance() == Money(479_00)


def test_a_file_that_may_not_grow_is_full(scene, sql):
    sql("PRAGMA max_page_count = 1")
    with pytest.raises(DiskFull):
        sql("CREATE TABLE more AS SELECT randomblob(9000) AS x", "INSERT INTO more SELECT randomblob(90000) FROM more")
    assert scene.ask("list_accounts")


# -- all or nothing --------------------------------------------------------------------------------------------------


class PowerCut(BaseException):
    """Whatever it is that stops a program half-way."""


def after_writing(error: BaseException) -> UseCase:
    """A use case that writes, and then fails."""

    @use_case(Scope.CASH_VAULT)
    def fails(work: Work) -> None:
        work.db.exec_driver_sql("UPDATE user SET name = 'half done'")
        work.note(Act.TILL_ADDED, "half done")
        raise error

    return fails


@pytest.mark.parametrize(
    "error", [BrokenInvariant("x"), ZeroDivisionError(), KeyboardInterrupt(), MemoryError(), PowerCut(), VaultBusy()]
)
def test_whatever_stops_a_use_case_half_way_leaves_no_half(error, scene, digest):
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.TILL)
    fails, before = after_writing(error), digest()
    with pytest.raises(type(error)):
        scene.bank.branch.ask(fails, token)
    assert digest() == before
    assert scene.ask("receive_cash")


def test_a_refusal_after_writing_leaves_its_row_in_the_trail_and_nothing_else(scene, digest, trail):
    token = scene.bank.view(scene.sessions[Role.SUPERVISOR], View.TILL)
    fails, before, rows = after_writing(NotFound("x")), digest("audit"), len(trail())
    with pytest.raises(NotFound):
        scene.bank.branch.ask(fails, token)
    assert digest("audit") == before
    (row,) = trail()[rows:]
    assert (row.act, row.subject, json.loads(row.facts)) == ("refused", "fails", {"code": "not_found"})


def test_an_error_of_ours_in_sql_is_a_bug_not_a_fault(sql, digest):
    before = digest()
    with pytest.raises(IntegrityError):
        sql("INSERT INTO session (id, user_id, started_at, expires_at) VALUES ('x', 999, 1, 1)")
    assert digest() == before


def test_a_use_case_refuses_a_scope_that_its_work_does_not_have(scene):
    """Inside another use case, too, none reaches further than the token."""
    deposit = scene.use_cases["deposit"]
    inputs = scene.inputs("deposit")

    @use_case(Scope.ACCOUNTS_READ)
    def cunning(work: Work) -> object:
        return deposit(work, **inputs)

    token = scene.token("statement")
    assert scene.ask_with(token, "list_accounts")
    with pytest.raises(NotPermitted):
        scene.bank.branch.ask(cunning, token)


# -- refusals are remembered, the trail is kept ----------------------------------------------------------------------


def test_a_refused_request_stays_refused_over_a_restart(scene):
    asked = scene.inputs("withdraw") | {"account": scene.savings}
    with pytest.raises(InsufficientFunds):
        scene.ask("withdraw", **asked)
    scene.ask("deposit", account=scene.savings)
    window = scene.bank.reopened()
    session = window.sign_in()
    window.serve(session, scene.customer)
    with pytest.raises(RequestAlreadyRefused) as refused:
        window.branch.ask(scene.use_cases["withdraw"], window.view(session, View.MOVEMENT), **asked)
    assert refused.value.original == "insufficient_funds"
    window.close()


def test_only_refusals_that_the_books_gave_are_remembered(scene, sql):
    for changed, kind in (({"memo": "\x00"}, InvalidInput), ({"account": "4000000000"}, NotFound)):
        with pytest.raises(kind):
            scene.ask("withdraw", **changed)
    with pytest.raises(SessionEnded):
        scene.ask_with("garbage", "withdraw")
    assert sql("SELECT count(*) FROM refused_request") == [(0,)]


def test_time_rises_from_row_to_row_even_where_the_clock_is_set_back(scene, trail):
    scene.bank.clock.set_back(seconds=50)
    for _ in range(5):
        scene.ask("deposit")
    times = [row.at for row in trail()]
    assert times == sorted(times)
    days = [line.at for line in reversed(scene.ask("statement", first_day=None, last_day=None).lines)]
    assert days == sorted(days)
    assert len(set(days)) == len(days)


def test_a_closed_branch_has_forgotten_its_tokens(scene):
    token = scene.token("list_accounts")
    scene.bank.branch.close()
    assert scene.bank.branch._house.tokens._verified == {}
    scene.bank.clock.advance(minutes=31)
    scene.bank.branch.close()
    assert scene.bank.branch._house.tokens._deadlines == {}
    with pytest.raises(SessionEnded):
        scene.ask_with(token, "list_accounts")
