"""A file is there whole or not at all, and only its owner may read it."""

import errno
import os
import re

import pytest

from teller.counter.papers.new_file import NewFile, why


def names(folder):
    return [one.name for one in folder.iterdir()]


def test_nothing_stands_under_its_name_before_it_is_kept(tmp_path):
    path = tmp_path / "statement.csv"
    file = NewFile(str(path))
    file.write("a line\r\n")
    assert not path.exists()
    file.keep()
    file.drop()
    assert path.read_bytes() == b"a line\r\n"
    assert names(tmp_path) == ["statement.csv"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(tmp_path):
    file = NewFile(str(tmp_path / "statement.csv"))
    (beside,) = tmp_path.iterdir()
    assert beside.stat().st_mode & 0o777 == 0o600
    file.keep()
    assert (tmp_path / "statement.csv").stat().st_mode & 0o777 == 0o600


def test_a_file_that_was_there_stays_as_it_was_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "statement.csv"
    path.write_text("the old one")
    file = NewFile(str(path))
    file.write("half")
    assert path.read_text() == "the old one"
    file.drop()
    assert path.read_text() == "the old one"
    assert names(tmp_path) == ["statement.csv"]


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "no space left on device")

    file = NewFile(str(tmp_path / "statement.csv"))
    file.write("a line")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError) as failed:
        file.keep()
    file.drop()
    assert names(tmp_path) == []
    assert why(failed.value).startswith("There is no room left there")


def test_a_folder_in_its_place_is_told(tmp_path):
    (tmp_path / "statement.csv").mkdir()
    file = NewFile(str(tmp_path / "statement.csv"))
    with pytest.raises(OSError) as failed:
        file.keep()
    file.drop()
    assert why(failed.value).startswith("There is a folder of that name")
    assert names(tmp_path) == ["statement.csv"]


@pytest.mark.parametrize(
    "number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOENT, errno.ENAMETOOLONG, errno.EIO]
)
def test_every_reason_says_what_happened_and_what_to_do(number):
    said = why(OSError(number, "no words for a person"))
    assert "nothing was saved" in said
    assert re.search(r"Choose [a-z ]+\.$|or choose another folder\.$", said)
    assert "no words" not in said
