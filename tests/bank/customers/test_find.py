"""Customers are found as one types: by number, name, e-mail, phone or account, from an index and never by reading all."""

import pytest

from teller.bank.badge import View
from teller.bank.customers import records, search
from teller.bank.customers.find import find_customers
from teller.bank.customers.index import records as index
from teller.bank.refusal import InvalidInput


@pytest.fixture
def branch_full(bank, teller):
    """Some customers, the first of them with an account; finds numbers by what was typed."""
    people = {
        "amara": bank.enrol(teller, "Amara Okafor", email="amara.okafor@mail.example", phone="+44 20 7946 0958"),
        "zoe": bank.enrol(teller, "Zoë Müller-Lüdenscheidt", email="zoe@postweg.example"),
        "jose": bank.enrol(teller, "José da Silva", phone="(0161) 496-0000"),
        "li": bank.enrol(teller, "Li Na"),
        "gross": bank.enrol(teller, "Groß Straße"),
        "tokyo": bank.enrol(teller, "山田 太郎"),
        "apostrophe": bank.enrol(teller, "Niamh O'Brien"),
        "wide": bank.enrol(teller, "Ｋａｔｅ Ｗｉｄｅ"),
        "hindi": bank.enrol(teller, "क्षितिज शर्मा"),
    }
    numbers = {key: found.number for key, found in people.items()}
    bank.serve(teller, numbers["amara"])
    numbers["account"] = bank.open_account(teller).number
    return numbers


@pytest.fixture
def find(bank, teller):
    """Asks as somebody at the counter does, and gives the numbers found."""
    token = bank.view(teller, View.SERVE)
    return lambda query: [found.number for found in bank.branch.ask(find_customers, token, query=query).customers]


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("amara", "amara"),
        ("AMARA", "amara"),
        ("  okafor   ", "amara"),
        ("okafor amara", "amara"),
        ("okafor am", "amara"),
        ("kafo", "amara"),
        ("amara.okafor@mail.example", "amara"),
        ("okafor@mail", "amara"),
        ("+44 20 7946 0958", "amara"),
        ("7946-0958", "amara"),
        ("442079", "amara"),
        ("zoe", "zoe"),
        ("Zoë", "zoe"),
        ("ZOE\u0308", "zoe"),
        ("muller", "zoe"),
        ("Müller-Lüd", "zoe"),
        ("scheidt", "zoe"),
        ("jose", "jose"),
        ("josé sil", "jose"),
        ("da", "jose"),
        ("silva da", "jose"),
        ("01614960000", "jose"),
        ("li na", "li"),
        ("na li", "li"),
        ("gross strasse", "gross"),
        ("GROSS", "gross"),
        ("山田", "tokyo"),
        ("太郎 山田", "tokyo"),
        ("brien", "apostrophe"),
        ("o'brien", "apostrophe"),
        ("kate", "wide"),
        ("क्षितिज", "hindi"),
    ],
)
def test_a_customer_is_found_by(query, who, branch_full, find):
    assert find(query) == [branch_full[who]]


def test_a_customer_is_found_by_customer_and_account_number_whole_and_in_part(branch_full, find):
    for number in (branch_full["amara"], branch_full["account"]):
        for query in (number, f" {number[:4]} {number[4:]} ", f"{number[:4]}-{number[4:]}", number[2:], number[:-1]):
            assert branch_full["amara"] in find(query)
    assert find(branch_full["account"]) == [branch_full["amara"]]


@pytest.mark.parametrize(
    "query",
    ["", " ", "\t", "-", "@", "...", "%", "_", "*", '"', "'", '" OR "', "amara OR zoe", "amara NOT zoe", "NEAR(amara)",
     "words:amara", "amara*", "^amara^zoe", "nobody", "amara zoe", "okafor xy", "99999999", "\x00", "a\x00b", "🐌", "´"],
)  # fmt: skip
def test_nobody_is_found_by(query, branch_full, find):
    found = find(query)
    assert found == [] or (query in {"amara*", "^amara^zoe"} and found == [branch_full["amara"]][: query == "amara*"])


@pytest.mark.parametrize("query", ["mail.example", "@mail.example", "mail", "example"])
def test_a_domain_that_thousands_share_finds_nobody_by_itself(query, branch_full, find):
    assert find(query) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [("zoe zoe@elsewhere.example", False), ("short so@mail.example", True), ("short @mail.example", True)],
)
def test_a_name_and_an_address_together_find_who_has_both(query, found, bank, teller, find):
    bank.enrol(teller, "Zoë Lund", email="zoe@postweg.example")
    short = bank.enrol(teller, "Ann Short", email="so@mail.example").number
    assert find(query) == [short] * found


def test_what_cannot_be_text_or_is_too_long_is_refused(find):
    for query in ("\ud800", "x" * 201, None, 7, b"amara"):
        with pytest.raises(InvalidInput):
            find(query)
    assert find("x" * 200) == []


def test_words_that_begin_so_come_before_words_that_contain_it(bank, teller, find):
    inside = bank.enrol(teller, "Joanna Marsh").number
    begins = bank.enrol(teller, "Anna Zorn").number
    assert find("anna") == [begins, inside]


def test_at_most_twenty_are_shown_and_the_finder_says_that_there_are_more(bank, teller):
    for number in range(21):
        bank.enrol(teller, f"Robin Nr{number}")
    token = bank.view(teller, View.SERVE)
    findings = bank.branch.ask(find_customers, token, query="robin")
    assert (len(findings.customers), findings.more) == (20, True)
    assert bank.branch.ask(find_customers, token, query="robin nr20").more is False
    short = bank.branch.ask(find_customers, token, query="ro nr")
    assert (len(short.customers), short.more) == (20, True)


def test_after_an_edit_a_customer_is_found_by_the_new_words_and_not_by_the_old(scene):
    def found(query):
        return [customer.number for customer in scene.ask("find_customers", query=query).customers]

    scene.ask("edit_customer", name="Amara Obi", email="obi@shore.example", phone="")
    for query in ("okafor", "kafor", "amara@okafor", "7946"):
        assert found(query) == []
    for query in ("obi", "obi@shore.example", "obi@sho", scene.account, scene.customer):
        assert found(query) == [scene.customer]


def test_customers_are_found_from_an_index_never_by_reading_all(bank, branch_full):
    """What SQLite says it will do for each query of the finder."""
    queries = {"prefix": index._PREFIX, "infix": index._INFIX, "these": records._FOUND, "alike": records._ALIKE}
    with bank.vault.transaction() as db:
        texts = {name: query.sql(db) for name, query in queries.items()}
        plans = {
            name: [row[3] for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", ("1",) * said.count("?"))]
            for name, said in texts.items()
        }
    assert plans["prefix"] == ["SEARCH customer_word USING PRIMARY KEY (word>? AND word<?)"]
    assert plans["infix"] == ["SCAN customer_text VIRTUAL TABLE INDEX 64:M1"]
    assert plans["these"][0] == "SEARCH customer USING INTEGER PRIMARY KEY (rowid=?)"
    assert plans["alike"] == ["SEARCH customer USING INDEX customer_alike (name_key=? AND born=?)"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("MÜLLER", "muller"),
        ("Ｗｉｄｅ", "wide"),
        ("ﬁn", "fin"),
        ("Straße", "strasse"),
        ("Å", "a"),
        ("İ", "i"),
        ("Ω", "ω"),
    ],
)
def test_folding_makes_one_word_of_all_its_spellings(text, folded):
    assert search.folded(text) == folded
    assert search.folded(folded) == folded
