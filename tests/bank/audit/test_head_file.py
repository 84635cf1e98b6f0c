"""The head file names the newest row of the trail: it only ever rises, and nobody without the trail's key writes it."""

import os
import stat

import pytest

from teller.bank.audit import head_file
from teller.bank.audit.chain import Head
from teller.bank.audit.head_file import APART, RECORD, SIZE, HeadFile, HeadUnreadable

KEY = bytes(range(32))


def head(count: int) -> Head:
    return Head(count, 1_000 + count, bytes([count]) * 32)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "bank.teller.head"


@pytest.fixture
def file(place):
    made = HeadFile(place, "a bank", KEY)
    made.restart(head(1))
    yield made
    made.close()


def test_it_tells_the_newest_head_that_was_written_and_only_its_owner_reads_it(file, place):
    assert file.read() == head(1)
    for count in (2, 3, 7):
        file.raise_to(head(count))
        assert file.read() == head(count)
    assert place.stat().st_size == SIZE
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_the_record_before_stays_while_the_next_is_written(file, place):
    file.raise_to(head(2))
    before = place.read_bytes()
    file.raise_to(head(3))
    after = place.read_bytes()
    changed = [at for at in (0, APART) if before[at : at + RECORD] != after[at : at + RECORD]]
    assert len(changed) == 1


def test_a_higher_count_of_another_window_is_never_lowered(file, place):
    other = HeadFile(place, "a bank", KEY)
    other.raise_to(head(9))
    file.raise_to(head(8))
    assert file.read() == other.read() == head(9)
    other.close()


def test_begun_anew_it_may_be_lower_and_an_open_window_goes_on_from_there(file, place):
    other = HeadFile(place, "a bank", KEY)
    other.raise_to(head(9))
    file.restart(head(4))
    assert other.read() == head(4)
    other.raise_to(head(5))
    assert file.read() == head(5)
    other.close()


def why(file: HeadFile) -> str:
    with pytest.raises(HeadUnreadable) as unreadable:
        file.read()
    return unreadable.value.why


def test_every_byte_of_it_that_is_changed_is_found(file, place):
    content = place.read_bytes()
    for at in (*range(RECORD), *range(APART, SIZE)):
        place.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert why(file) in {"forged", "another_bank"}, at
    place.write_bytes(content)
    assert file.read() == head(1)


@pytest.mark.parametrize("size", [0, 1, RECORD, APART, SIZE - 1])
def test_a_file_cut_short_is_found(size, file, place):
    os.truncate(place, size)
    assert why(file) == "short"


def test_a_file_that_is_not_there_is_found(file, place):
    place.unlink()
    assert why(file) == "missing"


def test_another_banks_file_is_found_and_so_is_one_sealed_under_another_key(file, place):
    assert why(HeadFile(place, "another bank", KEY)) == "another_bank"
    assert why(HeadFile(place, "a bank", bytes(32))) == "forged"


def test_of_an_open_vault_it_is_written_from_the_books_as_they_are(bank, trail):
    bank.sign_in()
    head_file.write_for(bank.vault)
    written = HeadFile.of(bank.vault).read()
    assert written.id == len(trail()) == trail()[-1].id
    assert bank.vault.bank_id != ""
