"""The index's tables and queries: whole words by their beginnings, and everything by three letters from within."""

from collections.abc import Sequence

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    Table,
    Text,
    bindparam,
    delete,
    insert,
    literal_column,
    select,
    table,
    text,
)

from teller.bank.customers import search
from teller.bank.prepared import Prepared, metadata

customer_word = Table(
    "customer_word",
    metadata,
    Column("word", Text, primary_key=True),
    Column("customer_id", Integer, primary_key=True),
)
_text = table("customer_text")  # FTS5, contentless: it has neither types nor keys

_WORDS_A_CUSTOMER = 4

_ADD_WORD = Prepared(insert(customer_word).values(word=bindparam("word"), customer_id=bindparam("customer")))
_DROP_WORD = Prepared(
    delete(customer_word).where(
        customer_word.c.word == bindparam("word"), customer_word.c.customer_id == bindparam("customer")
    )
)
_ADD_TEXT = Prepared(text("INSERT INTO customer_text (rowid, words) VALUES (:customer, :words)"))
_DROP_TEXT = Prepared(text("DELETE FROM customer_text WHERE rowid = :customer"))
_PREFIX = Prepared(
    select(customer_word.c.customer_id)
    .where(customer_word.c.word >= bindparam("first"), customer_word.c.word < bindparam("after"))
    .order_by(customer_word.c.word, customer_word.c.customer_id)
    .limit(bindparam("limit"))
)
_INFIX = Prepared(
    select(literal_column("rowid"))
    .select_from(_text)
    .where(text("customer_text MATCH :pattern"))
    .order_by(literal_column("rowid"))
    .limit(bindparam("limit"))
)


def add(db: Connection, customer_id: int, words: Sequence[str]) -> None:
    for word in words:
        _ADD_WORD(db, word=word, customer=customer_id)
    _ADD_TEXT(db, customer=customer_id, words=" ".join(search.infix_words(words)))


def drop(db: Connection, customer_id: int, words: Sequence[str]) -> None:
    for word in words:
        _DROP_WORD(db, word=word, customer=customer_id)
    _DROP_TEXT(db, customer=customer_id)


def with_prefix(db: Connection, prefix: str, limit: int) -> list[int]:
    """Ids of customers with a word that begins so, from the covering index alone."""
    after = prefix + "\U0010ffff"
    # A name and an e-mail address often begin alike: some words more are read than customers are wanted.
    words = _PREFIX(db, first=prefix, after=after, limit=limit * _WORDS_A_CUSTOMER).scalars()
    return list(dict.fromkeys(words))[:limit]


def with_infix(db: Connection, terms: Sequence[str], limit: int) -> list[int]:
    """Ids of customers whose words contain every term, each of three letters or more."""
    pattern = " AND ".join('"' + term.replace('"', '""') + '"' for term in terms)
    return list(_INFIX(db, pattern=pattern, limit=limit).scalars())
