"""The counter's languages: which there are, which one is spoken, and how the figures that go with it are written.

English stands in the code. Every other language is a `resources/translations/teller_<code>.qm`, made from the `.ts`
beside it by `python -m tests.translations`. What is on screen keeps its words: pages are built anew after a change.
"""

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from teller.resources import path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Texts = TypeVar("Texts")

LANGUAGES: Final[tuple[tuple[str, str], ...]] = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("zh_CN", "简体中文"),
)
"""Code and own name of each language that a person can choose."""

LENGTHENED: Final = "en-XA"
MIRRORED: Final = "ar-XB"
"""Two languages that nobody speaks, for tests and pictures: longer than English, and from right to left as well."""

_PROPERTY: Final = "language"
_NAME: Final = "teller.language"


def marked(texts: Texts) -> Texts:
    """A text, or a table of texts, as it is: says that it is translated where it is used, and must be found here."""
    return texts


def current() -> str:
    """The code of the language that is spoken now."""
    app = QCoreApplication.instance()
    return str((app.property(_PROPERTY) if app is not None else None) or "en")


def choose(app: "QApplication", code: str | None) -> None:
    """Speak this language from now on; None is the desktop's, or English where there is no translation into it.

    Figures follow the desktop where it speaks the language chosen, and the language's own country where it does not.
    """
    desktop = QLocale.system()
    spoken = code or _of_the_desktop(desktop)
    _install(app, spoken)
    app.setProperty(_PROPERTY, spoken)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if spoken == MIRRORED else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(desktop if code is None else _locale(code, desktop))
    for window in app.topLevelWidgets():
        window.unsetLocale()  # back to the default, which is another one now


def _of_the_desktop(desktop: QLocale) -> str:
    """The first of the reader's languages that there is a translation into."""
    for wanted in dict.fromkeys(_language(QLocale(name)) for name in _first_names(desktop)):
        for code, _ in LANGUAGES:
            if _language(QLocale(code)) == wanted:
                return code
    return "en"


def _first_names(desktop: QLocale) -> list[str]:
    """The desktop's languages with script and territory: `zh` alone would stand for either way of writing Chinese."""
    names: dict[str, str] = {}
    for name in desktop.uiLanguages():
        names.setdefault(name.partition("-")[0], name.replace("-", "_"))
    return list(names.values())


def _language(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    return locale.language(), locale.script()


def _locale(code: str, desktop: QLocale) -> QLocale:
    wanted = QLocale("en" if code in {LENGTHENED, MIRRORED} else code)
    spoken_there = QLocale.Language.English if desktop.language() == QLocale.Language.C else desktop.language()
    if spoken_there == wanted.language() and (
        spoken_there != QLocale.Language.Chinese or desktop.script() == wanted.script()
    ):
        return desktop
    # German on a Swiss desktop is Swiss German, if Qt knows that combination; otherwise Germany's.
    return QLocale(wanted.language(), wanted.script(), desktop.territory())


def _install(app: "QApplication", code: str) -> None:
    for spoken in app.findChildren(QTranslator, _NAME, Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    for translator in _translators(app, code):
        translator.setObjectName(_NAME)
        app.installTranslator(translator)


def _translators(app: "QApplication", code: str) -> list[QTranslator]:
    """The last one is asked first."""
    if code in {LENGTHENED, MIRRORED}:
        from teller.counter.pseudo_language import PseudoLanguage

        return [PseudoLanguage(app, _loaded(app, "en"), mirrored=code == MIRRORED)]
    ours = _loaded(app, code)
    if code == "en":
        return [ours]  # nothing but its plurals
    qts = QTranslator(app)
    qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qts, ours]


def _loaded(app: "QApplication", code: str) -> QTranslator:
    translator = QTranslator(app)
    translator.load(str(path(f"translations/teller_{code}.qm")))
    return translator
