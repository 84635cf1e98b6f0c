"""A thousand rows of the trail: each deleted, altered, swapped, inserted, and the tail cut. Each time the row is named."""

import pytest

from teller.bank.audit import records
from teller.bank.audit.chain import Head
from teller.bank.audit.records import ROW
from teller.bank.books import trail
from teller.bank.books.trail import Told
from tests.bank.audit.altered_rows import KEY, altered, before, every, in_memory, put, rows_of, sealed_by_another

MANY = 1_000
NAMES = (*(column.name for column in ROW), "mac")


@pytest.fixture(scope="module")
def db():
    with in_memory(MANY) as connection:
        yield connection


@pytest.fixture(scope="module")
def rows(db):
    return rows_of(db)


class OneRow(tuple):
    """A row as the database hands it out."""

    __slots__ = ()
    id = property(lambda self: self[0])
    at = property(lambda self: self[1])
    mac = property(lambda self: self[-1])


def first_unfit(rows, head):
    """What walking on from there says first."""
    for row in (OneRow(row[name] for name in NAMES) for row in rows):
        if (spot := trail.unfit(KEY, head, row)) is not None:
            return spot.said
        head = Head(row.id, row.at, row.mac)
    return ""


def walked(db):
    return [spot.said for spot in trail.walk(db, KEY, Told(), lambda *_: None)]


def test_sound_rows_are_walked_without_a_finding(db, rows):
    assert len(rows) == MANY
    assert walked(db) == []


def test_each_row_deleted_altered_swapped_or_with_another_inserted_before_it_is_named(rows):
    found = 0
    for how, at in every(MANY):
        if how == "deleted" and at == MANY - 1:
            continue  # that is the tail cut
        changed, number = altered(rows, how, at)
        said = first_unfit(changed[max(at - 1, 0) : at + 3], before(rows, max(at - 1, 0)))
        assert (how, at, said) == (how, at, f"row {number} {'is missing' if how == 'deleted' else 'was changed'}")
        found += 1
    assert found == 4 * MANY - 2


def test_a_row_sealed_with_another_key_is_named(rows):
    for at in range(MANY):
        forged = sealed_by_another({**rows[at], "facts": '{"cents":1}'}, before(rows, at))
        assert first_unfit([forged], before(rows, at)) == f"row {at + 1} was changed"


def test_wherever_the_tail_is_cut_the_row_that_was_written_down_is_missed(db, rows):
    named = records.head(db)
    with db.begin_nested() as undone:
        for left in range(MANY - 1, -1, -1):
            db.execute(records.audit.delete().where(records.audit.c.id > left))
            (spot,) = trail.head(db, KEY, named)
            assert spot.said == f"row {MANY} was written down, the newest that fits is {left}"
        undone.rollback()
    assert trail.head(db, KEY, named) == []


@pytest.mark.parametrize("how", ["deleted", "altered", "swapped", "inserted"])
def test_walking_the_whole_trail_names_the_row_as_well(how, db, rows):
    for at in (0, MANY // 2, MANY - 2):
        changed, number = altered(rows, how, at)
        with db.begin_nested() as undone:
            put(db, changed)
            assert walked(db) == [f"row {number} {'is missing' if how == 'deleted' else 'was changed'}"]
            undone.rollback()
