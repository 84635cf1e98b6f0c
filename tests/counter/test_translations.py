"""Nothing is on screen in English that could not be on screen in another language, and the other languages are whole."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from teller.counter import language
from tests.translations import catalogue, texts, untranslated
from tests.translations.__main__ import fill
from tests.translations.agreement import differences, disagreements
from tests.translations.catalogue import FORMS, SOURCE, Catalogue
from tests.translations.texts import Found, Key, Walk

COMPLETE: tuple[str, ...] = ("de", "es", "zh_CN")
"""The languages whose every text is translated: a text that is new, changed or half translated fails the tests."""

LANGUAGES = [code for code in FORMS if code != SOURCE]
UP_TO_DATE = "bring it up to date with: python -m tests.translations"

SHOWN_AS_THEY_ARE = {
    "teller/counter/window.py: Teller": "the product's name",
}
READ_AS_WORDS = {
    "service resumed after a lock": "goes into the books, which are kept in one language",
    "not permitted": "the name of a state of a page, never shown",
    "d MMM yyyy": "a pattern of Qt's for a date that is typed",
    "d MMMM yyyy": "the same",
    "tuple[QApplication, Window, Counter]": "an annotation",
}


@pytest.fixture(scope="module")
def found():
    return texts.find()


@pytest.fixture(scope="module")
def known():
    return {code: catalogue.read(code) for code in FORMS}


# -- the code ----------------------------------------------------------------------------------------------------------


def test_every_text_of_the_code_can_be_found(found):
    assert found.problems == []
    assert len(found.texts) > 600


@pytest.mark.parametrize("path", untranslated.COUNTER, ids=lambda path: path.relative_to(texts.ROOT).as_posix())
def test_nothing_is_shown_without_being_translated(path):
    walk = Walk(path, Found())
    assert [said for said in untranslated.spoken_without(walk) if said not in SHOWN_AS_THEY_ARE] == []
    # A dollar sign is a colour's, in the stylesheet.
    read_as_words = [said.partition(": ")[2] for said in untranslated.sentences_without(walk)]
    assert [said for said in read_as_words if said not in READ_AS_WORDS and "$" not in said] == []


def test_no_exception_is_kept_that_is_not_needed():
    walks = [Walk(path, Found()) for path in untranslated.COUNTER]
    shown = {said for walk in walks for said in untranslated.spoken_without(walk)}
    words = {said.partition(": ")[2] for walk in walks for said in untranslated.sentences_without(walk)}
    assert SHOWN_AS_THEY_ARE.keys() - shown == set()
    assert READ_AS_WORDS.keys() - words == set()


FORGOTTEN = """
def build(self, count):
    label("Accounts", "title")
    Column(f"Balance in {count}", None)
    self.notice.say("Saved" if count else self.tr("Not saved"))
    text = "Nothing was typed."
    log.info("a text for the log")
"""

WRONG = """
class Page:
    def build(self, count, other):
        self.tr(f"{count} customers")
        self.tr("%n customer(s)")
        self.tr(TABLE[count])
        other.tr("Somebody else's")
TABLE = {"a": "Not marked"}
"""


def test_a_forgotten_translation_is_noticed(tmp_path):
    (tmp_path / "page.py").write_text(FORGOTTEN, "utf-8")
    walk = Walk(tmp_path / "page.py", Found())
    assert list(untranslated.spoken_without(walk)) == ["page.py: Accounts", "page.py: Balance in ", "page.py: Saved"]
    assert "page.py: Nothing was typed." in list(untranslated.sentences_without(walk))
    assert not any("log" in said for said in untranslated.sentences_without(walk))


def test_a_translation_that_cannot_work_is_noticed(tmp_path):
    (tmp_path / "page.py").write_text(WRONG, "utf-8")
    problems = texts.find([tmp_path / "page.py"]).problems
    assert [problem.partition(": ")[2] for problem in problems] == [
        "neither a literal nor looked up in a table of marked texts",
        "a count and %n go together",
        "looked up in a table that is not marked",
        "tr is asked of something else than self",
    ]


# -- the catalogues ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", FORMS)
def test_the_texts_of_a_language_are_those_of_the_code(found, known, code):
    wanted = {key for key, text in found.texts.items() if text.counted or code != SOURCE}
    if code in (*COMPLETE, SOURCE):
        assert sorted(wanted - known[code].messages.keys()) == [], UP_TO_DATE
        assert sorted(known[code].messages.keys() - wanted) == [], UP_TO_DATE


@pytest.mark.parametrize("code", [SOURCE, *COMPLETE])
def test_a_language_that_is_complete_has_nothing_unfinished(known, code):
    assert known[code].unfinished() == []


@pytest.mark.parametrize("code", FORMS)
def test_a_translation_keeps_what_the_program_puts_into_it(known, code):
    assert disagreements(known[code]) == []


@pytest.mark.parametrize("code", FORMS)
def test_the_compiled_file_says_what_the_readable_one_says(known, code):
    translator = QTranslator()
    translator.load(str(known[code].compiled))
    for key, message in known[code].messages.items():
        counts = (1, 5) if message.counted else (-1,)
        for count, said in zip(
            counts, message.translations * (2 if len(message.translations) == 1 else 1), strict=False
        ):
            compiled = translator.translate(key.context, key.source, key.comment, count)
            assert (compiled or "") == (said if message.finished else ""), UP_TO_DATE


@pytest.mark.parametrize("code", FORMS)
def test_a_catalogue_is_written_as_it_was_read(known, code):
    assert known[code].as_xml() == known[code].path.read_text("utf-8")


@pytest.mark.parametrize(
    ("source", "translation", "differ"),
    [
        ("Post {amount}", "{amount} buchen", []),
        ("Post {amount}", "Buchen", ["placeholders"]),
        ("session {minutes}:{seconds:02d}", "Sitzung {minutes}:{seconds}", ["placeholders"]),
        ("Post {amount}", "Buche {amount", ["placeholders"]),
        ("&Name", "Name", ["mnemonic &"]),
        ("Loading…", "Lädt...", ["its last sign"]),
        ("Loading…", "正在加载…", []),
        ("Back", "Zurück.", ["its last sign"]),
        ("Saved.", "已保存。", []),
        ("One.\nTwo.", "Eins. Zwei.", ["lines"]),
    ],
)
def test_what_a_translation_does_not_keep_is_named(source, translation, differ):
    assert list(differences(source, translation, of_one=False)) == differ


def test_the_form_for_one_may_say_it_in_a_word():
    assert list(differences("%n card(s)", "eine Karte", of_one=True)) == []
    assert list(differences("%n card(s)", "Karten", of_one=False)) == ["%n"]


def test_a_translation_is_filled_in_and_what_does_not_fit_is_named():
    one, two, many = Key("a", "Back"), Key("b", "Back"), Key("b", "%n card(s)")
    german = Catalogue("de")
    german.bring_up_to_date({key: texts.Text(key, counted=key is many) for key in (one, two, many)})
    assert fill(german, {"Back": "Zurück", "b": {"Back": "Rücken", "%n card(s)": ["%n Karte", "%n Karten"]}}) == []
    assert [german.messages[key].translations for key in (one, two, many)] == [
        ["Zurück"], ["Rücken"], ["%n Karte", "%n Karten"]
    ]  # fmt: skip
    assert fill(german, {"Forward": "Vor"}) == ["no such text or context: 'Forward'"]
    assert fill(german, {"%n card(s)": "Karten"}) == ["b: '%n card(s)' takes a list of 2"]


def test_what_is_translated_stays_so_when_the_code_changes():
    kept, gone, new = Key("a", "Back"), Key("a", "Old"), Key("a", "New")
    german = Catalogue("de")
    german.bring_up_to_date({key: texts.Text(key) for key in (kept, gone)})
    fill(german, {"Back": "Zurück", "Old": "Alt"})
    assert german.bring_up_to_date({key: texts.Text(key) for key in (kept, new)}) == (1, 1)
    assert german.messages[kept].translations == ["Zurück"]
    assert german.unfinished() == [new]


def test_no_mnemonic_of_the_shell_or_a_form_is_lost_in_english(found):
    """One `&` at most in a text, before a letter."""
    assert [key for key in found.texts if not re.fullmatch(r"[^&]*(&[^\W_][^&]*)?", key.source)] == []


def test_english_has_its_plurals(qapp):
    language.choose(qapp, "en")
    assert QCoreApplication.translate("SearchPage", "%n customer(s)", "", 1) == "1 customer"
    assert QCoreApplication.translate("SearchPage", "%n customer(s)", "", 3) == "3 customers"
