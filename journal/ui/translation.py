"""The language of the window: its own texts, Qt's buttons, dates, and the direction of reading."""

import unicodedata
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from journal.errors import JournalError
from journal.language import choose_language, chosen_language, first_spoken, looked_up

if TYPE_CHECKING:
    from journal.ui.journal_model import JournalModel


_in_use: list[QTranslator] = []
"""Those of the process, as is its language: to look for them among its objects takes Qt 7 ms."""


class CatalogTranslator(QTranslator):
    """Answers from the file that the parts below the window read too."""

    def isEmpty(self) -> bool:  # noqa: N802 - an override of Qt
        """Say that there is something in it; an empty one is never asked."""
        return False

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        """Return a text in the chosen language, or None where there is none."""
        return looked_up(context, text, comment or "", None if n < 0 else n)


class Speech(QObject):
    """Lets the program speak what a journal asks for.

    Args:
        journal: The seam to storage.
    """

    def __init__(self, journal: "JournalModel", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._language = ""
        journal.changed.connect(self.heed)

    def heed(self) -> bool:
        """Speak another language if the journal asks for another one than before."""
        try:
            asked = self._journal.settings().language
        except JournalError:
            return False  # the pages say what is wrong with the file
        if asked == self._language:
            return False
        self._language = asked
        speak(cast("QApplication", QApplication.instance()), asked)
        return True


def speak(app: QApplication, code: str) -> None:
    """Speak a language from now on; windows that are open hear of it.

    Args:
        app: The application.
        code: Which language; empty for that of the system.
    """
    choose_language(code or language_of_system())
    locale = _locale()
    QLocale.setDefault(locale)
    for old in filter(isValid, _in_use):
        app.removeTranslator(old)
        old.deleteLater()
    _in_use[:] = _of_qt(app), CatalogTranslator(app)
    for new in _in_use:
        app.installTranslator(new)
    app.setApplicationDisplayName(app.translate("window", "Symptom Journal"))
    if app.isRightToLeft() != reads_from_the_right(locale):
        app.setLayoutDirection(locale.textDirection())


def reads_from_the_right(locale: QLocale) -> bool:
    """Say what `textDirection` says, mostly without the enums of `Qt`: they are slow to make."""
    name = "English" if locale.name() == "C" else locale.nativeLanguageName()
    if name and not any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in name):
        return False
    from PySide6.QtCore import Qt

    return locale.textDirection() is Qt.LayoutDirection.RightToLeft


def language_of_system() -> str:
    """Return the code of the first language of this system that the program speaks."""
    return first_spoken(QLocale.system().uiLanguages())


def territory_of_system() -> str:
    """Return the country of this system as two letters, or nothing where none is set."""
    return QLocale.territoryToCode(QLocale.system().territory())


def _locale() -> QLocale:
    """Return how days and numbers are written: as the system does where it speaks the language.

    Else as the language does in the country of the system. Where Qt knows no such pair, it is
    Europe or the world at large, as the system counts 24 hours or twice 12.
    """
    system, spoken = QLocale.system(), chosen_language()
    language, _, country = system.name().partition("_")
    if language == spoken:
        return system
    there = QLocale(f"{spoken}_{country}")
    if country and there.name().endswith(country):
        return there
    counts_24 = "H" in system.timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale(f"{spoken}_{'150' if counts_24 else '001'}")


def _of_qt(app: QApplication) -> QTranslator:
    """Return what names Qt's own buttons and menus."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{chosen_language()}", folder)
    return translator
