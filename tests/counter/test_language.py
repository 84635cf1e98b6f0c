"""The counter speaks one language at a time: the one chosen, or the desktop's, with the figures that go with it."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from teller import settings
from teller.counter import language
from teller.counter.pseudo_language import pseudo
from teller.counter.widgets.button import button, tell_key

ENGLAND, SWITZERLAND, GERMANY, TAIWAN, NOWHERE = (
    QLocale(name) for name in ("en_GB", "de_CH", "de_DE", "zh_TW", "C")
)  # fmt: skip
FRANCE = QLocale("fr_FR")


@pytest.fixture(autouse=True)
def as_before(qapp):
    locale = QLocale()
    yield
    language.choose(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def desktop(monkeypatch):
    """`desktop(QLocale("de_CH"))`: the locale that the desktop is set to."""

    class Desktop(QLocale):
        here = QLocale("C")

        @staticmethod
        def system():
            return Desktop.here

    def set_to(locale):
        Desktop.here = locale

    monkeypatch.setattr(language, "QLocale", Desktop)
    return set_to


@pytest.mark.parametrize(
    ("at", "spoken"),
    [(ENGLAND, "en"), (SWITZERLAND, "de"), (QLocale("es_MX"), "es"), (QLocale("zh_SG"), "zh_CN"), (TAIWAN, "en"),
     (FRANCE, "en"), (NOWHERE, "en")],
    ids=lambda value: value if isinstance(value, str) else value.name(),
)  # fmt: skip
def test_without_a_choice_it_is_the_desktops_language_or_english(qapp, desktop, at, spoken):
    desktop(at)
    language.choose(qapp, None)
    assert language.current() == spoken
    assert QLocale() == at  # the figures are the desktop's in any case


@pytest.mark.parametrize(
    ("at", "code", "locale"),
    [(SWITZERLAND, "de", "de_CH"), (ENGLAND, "en", "en_GB"), (NOWHERE, "en", "C"), (ENGLAND, "de", "de_DE"),
     (QLocale("fr_CH"), "de", "de_CH"), (GERMANY, "en", "en_DE"), (GERMANY, "zh_CN", "zh_CN"), (TAIWAN, "zh_CN", "zh_CN"),
     (GERMANY, "es", "es_ES"), (QLocale("en_US"), "es", "es_US"), (NOWHERE, "zh_CN", "zh_CN")],
    ids=lambda value: value if isinstance(value, str) else value.name(),
)  # fmt: skip
def test_a_language_chosen_brings_its_figures_and_keeps_the_desktops_country(qapp, desktop, at, code, locale):
    desktop(at)
    language.choose(qapp, code)
    assert (language.current(), QLocale().name()) == (code, locale)


def test_a_window_that_is_open_writes_its_figures_anew(qtbot, qapp, desktop):
    desktop(ENGLAND)
    window = QWidget()
    inside = QWidget(window)
    qtbot.addWidget(window)
    language.choose(qapp, "de")
    assert inside.locale().decimalPoint() == ","


def test_the_languages_offered_are_those_that_a_setting_may_name():
    assert [code for code, _ in language.LANGUAGES] == list(settings.LANGUAGES)


def test_a_language_chosen_twice_is_installed_once(qapp):
    for _ in range(3):
        language.choose(qapp, "de")
    language.choose(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_qts_own_words_and_the_names_of_keys_are_translated_too(qtbot, qapp):
    language.choose(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    made = button("x", name="x.y", shortcut="Ctrl+D")
    qtbot.addWidget(made)
    assert made.toolTip() == "Strg+D"
    language.choose(qapp, "es")
    tell_key(made, "Enter")
    assert made.toolTip() == QKeySequence("Enter").toString(QKeySequence.SequenceFormat.NativeText) == "Intro"


# -- the languages that nobody speaks ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Save changes", "[Šààvéé çĥààñĝééš]"),
        ("E-&mail", "[É-&mààîĺ]"),
        ("Post {amount}", "[Pööšt~ {amount}]"),
        ("Finish serving  F12", "[Fîîñîîšĥ šééŕvîîñĝ~  F12]"),
        ("Press Ctrl+N, or Enter.", "[Pŕééšš~ Ctrl+N, ööŕ Enter.]"),
    ],
)
def test_the_lengthened_language_leaves_placeholders_mnemonics_and_keys_alone(text, said):
    assert pseudo(text) == said


def test_the_lengthened_language_is_forty_per_cent_longer():
    texts = "Only deposits, withdrawals and transfers can be reversed. For this entry, speak to a supervisor."
    assert 1.3 <= len(pseudo(texts)) / len(texts) <= 1.5


def test_counts_keep_their_plural_in_the_lengthened_language(qapp):
    class SearchPage(QObject):
        def says(self, count):
            return self.tr("%n customer(s)", "", count)

    language.choose(qapp, language.LENGTHENED)
    says = SearchPage().says
    assert (says(1), says(3)) == ("[1 çûûštöömééŕ]", "[3 çûûštöömééŕš~]")


def test_the_mirrored_language_lays_everything_out_from_right_to_left(qtbot, qapp):
    window = QWidget()
    inside = QWidget(window)
    qtbot.addWidget(window)
    language.choose(qapp, language.MIRRORED)
    assert inside.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.choose(qapp, "en")
    assert inside.layoutDirection() is Qt.LayoutDirection.LeftToRight
