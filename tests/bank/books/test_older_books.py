"""Older books put in the place of newer ones are noticed at the next opening, though each of their pages is genuine."""

import shutil
from contextlib import suppress

import pytest

from teller.bank.audit import head_file
from teller.bank.badge import Role, View
from teller.bank.fault import BooksOlder, Fault, VaultDamaged
from teller.opening import open_branch
from teller.testing.bank import NAMES, PASSWORD, SETTINGS

PAGE = 4_096
FRAME = 24 + PAGE  # of the write-ahead log, after its own 32 bytes


@pytest.fixture
def opened(scene):
    """Opens the bank's file anew, and closes what it opened."""
    made = []

    def anew():
        made.append(open_branch(SETTINGS, scene.bank.world, scene.bank.path, file_key=scene.bank.vault.keys.file))
        return made[-1]

    yield anew
    for branch in made:
        branch.close()


@pytest.fixture
def post(scene):
    """Posts a deposit through a branch, as a teller who signs in there."""

    def through(branch):
        bank = scene.bank
        window = type(bank)(bank.path, branch, bank.clock, bank.world, branch.vault)
        session = branch.sign_in(email=NAMES[Role.TELLER][1], password=PASSWORD)
        window.serve(session, scene.customer)
        asked = {**scene.inputs("deposit"), "request": window.request()}
        return branch.ask(scene.use_cases["deposit"], window.view(session, View.MOVEMENT), **asked)

    return through


def alerts(branch):
    with branch.vault.transaction() as db:
        return db.exec_driver_sql("SELECT rule, severity FROM alert WHERE rule = 'books_older_than_head'").all()


def files(scene):
    return {ending: scene.bank.path.with_name(f"{scene.bank.path.name}{ending}") for ending in ("", "-wal", ".head")}


def refused(branch, post, why="older"):
    assert branch.head.mismatch is not None
    assert branch.head.mismatch.why == why
    assert alerts(branch) == [("books_older_than_head", "high")]
    with pytest.raises(BooksOlder):
        post(branch)


def test_sound_books_are_opened_without_a_finding_and_posted_to(scene, opened, post):
    scene.ask("deposit")
    scene.bank.branch.close()
    branch = opened()
    assert branch.head.mismatch is None
    assert branch.look_over().holds
    assert post(branch)


def test_an_older_file_that_was_put_back_is_found_read_and_not_posted_to(scene, opened, post, tmp_path):
    scene.bank.vault.fold()
    kept = tmp_path / "kept"
    shutil.copyfile(scene.bank.path, kept)
    scene.ask("deposit")
    scene.bank.branch.close()
    shutil.copyfile(kept, scene.bank.path)
    branch = opened()
    refused(branch, post)
    proof = branch.look_over()
    assert [finding.proof for finding in proof.findings if not finding.holds] == ["head of the trail"]
    session = branch.sign_in(email=NAMES[Role.AUDITOR][1], password=PASSWORD)
    assert session.views


def test_it_is_found_again_in_each_window_and_at_each_opening_however_much_is_written_meanwhile(
    scene, opened, tmp_path
):
    scene.bank.vault.fold()
    kept = tmp_path / "kept"
    shutil.copyfile(scene.bank.path, kept)
    scene.ask("deposit")
    scene.bank.branch.close()
    shutil.copyfile(kept, scene.bank.path)
    for _ in range(5):  # each opening and signing in adds rows to the trail: past the row that is missing
        branch = opened()
        assert branch.head.mismatch is not None
        branch.sign_in(email=NAMES[Role.AUDITOR][1], password=PASSWORD)
    assert len(alerts(branch)) == 1, "nobody has decided on the first"


def test_any_older_page_that_was_put_back_is_found(scene, opened, tmp_path):
    """Each page that a deposit has changed, put back on its own, in a file that is otherwise as it was left."""
    scene.bank.vault.fold()
    before = scene.bank.path.read_bytes()
    scene.ask("deposit")
    scene.bank.vault.fold()
    after = scene.bank.path.read_bytes()
    scene.bank.branch.close()
    left = scene.bank.path.read_bytes()
    changed = [at for at in range(0, len(before), PAGE) if before[at : at + PAGE] != after[at : at + PAGE]]
    missed = []
    for at in changed:
        for path in (scene.bank.path.with_name(f"{scene.bank.path.name}{ending}") for ending in ("-wal", "-shm")):
            path.unlink(missing_ok=True)
        scene.bank.path.write_bytes(left[:at] + before[at : at + PAGE] + left[at + PAGE :])
        with suppress(VaultDamaged):
            branch = opened()
            if branch.head.mismatch is None and branch.look_over().holds:
                with branch.vault.transaction() as db:
                    root = db.exec_driver_sql(f"SELECT name FROM sqlite_master WHERE rootpage = {at // PAGE + 1}")
                    missed.append(root.scalar())
            branch.close()
    assert len(changed) >= 3
    assert missed == []


def crashed(scene, tmp_path):
    """The files as a process leaves them that is killed after some postings; then let go of."""
    for _ in range(4):
        scene.ask("deposit")
    found = {ending: path.read_bytes() for ending, path in files(scene).items()}
    scene.bank.branch.close()
    for ending, path in files(scene).items():
        path.write_bytes(found[ending])
    scene.bank.path.with_name(scene.bank.path.name + "-shm").unlink(missing_ok=True)
    return files(scene)["-wal"], found["-wal"]


def test_a_log_that_is_whole_is_taken_in_after_a_kill(scene, opened, tmp_path):
    crashed(scene, tmp_path)
    assert opened().head.mismatch is None


@pytest.mark.parametrize("back", [1, 2, 5, 9])
def test_a_log_cut_short_is_found(back, scene, opened, tmp_path):
    log, content = crashed(scene, tmp_path)
    log.write_bytes(content[: len(content) - back * FRAME])
    branch = opened()
    assert branch.head.mismatch is not None


@pytest.mark.parametrize("frame", [1, 2, 5, 9])
def test_one_flipped_bit_in_the_log_is_found(frame, scene, opened, tmp_path):
    log, content = crashed(scene, tmp_path)
    at = len(content) - frame * FRAME + 1_000
    log.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    branch = opened()
    assert branch.head.mismatch is not None


def edited(path):
    content = bytearray(path.read_bytes())
    content[30] ^= 1
    path.write_bytes(content)


def cut(path):
    path.write_bytes(path.read_bytes()[:100])


def of_another_bank(path):
    other = head_file.HeadFile(path, "another bank", bytes(32))
    other.restart(head_file.Head(1_000_000, 1, bytes(32)))
    other.close()


@pytest.mark.parametrize(
    ("harm", "why"),
    [(edited, "forged"), (cut, "short"), (of_another_bank, "another_bank"), (lambda path: path.unlink(), "missing")],
)
def test_a_head_file_that_is_not_what_this_bank_wrote_is_found(harm, why, scene, opened, post):
    scene.bank.branch.close()
    harm(head_file.place_of(scene.bank.path))
    refused(opened(), post, why)


def test_the_books_may_be_ahead_of_the_file_as_after_a_kill_before_the_answer(scene, opened, post):
    place = head_file.place_of(scene.bank.path)
    before = place.read_bytes()
    scene.ask("deposit")
    scene.bank.branch.close()
    place.write_bytes(before)
    branch = opened()
    assert branch.head.mismatch is None
    assert post(branch)


def test_where_it_cannot_be_written_the_posting_stands_and_the_window_is_told(scene, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(head_file, "_write_at", full)
    assert scene.ask("deposit").balance
    assert scene.bank.branch.head.is_failing
    monkeypatch.undo()
    scene.ask("deposit")
    assert not scene.bank.branch.head.is_failing
    scene.bank.branch.close()


def test_a_bank_that_is_older_than_head_files_gets_its_first_one(scene, opened, sql):
    sql("DELETE FROM branch_rule WHERE name = 'audit.head'")
    scene.bank.branch.close()
    place = head_file.place_of(scene.bank.path)
    place.unlink()
    first = opened()
    assert first.head.mismatch is None
    assert place.exists()
    first.close()
    place.unlink()
    assert opened().head.mismatch is not None, "from then on there must be one"


def test_proving_the_books_names_the_row_that_is_gone(scene, opened, tmp_path):
    log, content = crashed(scene, tmp_path)
    log.write_bytes(content[: len(content) - 5 * FRAME])
    branch = opened()
    with suppress(Fault):
        session = branch.sign_in(email=NAMES[Role.AUDITOR][1], password=PASSWORD)
    token = branch.ask(scene.use_cases["open_view"], session.token, view=View.BOOKS).token
    proof = branch.prove(token, lambda *_: None)
    (said,) = next(finding.faults for finding in proof.findings if finding.proof == "head of the trail")
    assert said.startswith(f"row {branch.head.mismatch.named} was written down")
