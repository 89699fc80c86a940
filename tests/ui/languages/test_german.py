"""The window of somebody who chose German."""

import re
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QDialogButtonBox

from journal.demo import demo_records
from journal.language import KNOWN
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from tests.translations.catalogs import messages
from tests.translations.sources import ROOT
from tests.ui import faults

WORD = re.compile(r"[^\W\d_]{3,}")
NOT_TRANSLATED = {
    *("English", "community", "Python", "PySide", "Typst", "NumPy", "pyqtgraph", "SQLite"),
    *("SQLCipher", "Shiboken", "Lifeline", "Crisis", "Suicide", "Samaritans"),
}


def english_words() -> set[str]:
    """Return words that only the English of the program has."""
    catalog = ROOT / "resources" / "translations" / f"symptom-journal_{KNOWN[1].code}.ts"
    english, german = set(), set()
    for message in messages(catalog):
        english |= set(WORD.findall(re.sub(r"\{[^}]*\}", " ", message.source)))
        german |= {word for form in message.forms for word in WORD.findall(form)}
    return english - german - NOT_TRANSLATED


def test_no_page_has_an_english_word_left(
    qapp: QApplication, german: JournalModel, window: MainWindow
) -> None:
    german.save(demo_records(german.today - timedelta(days=1), days=60))
    english, left = english_words(), set()

    for key in window.keys:
        window.go_to(key)
        qapp.processEvents()
        for _, words in faults.words_of(window):
            plain = re.sub("<[^>]*>|file://.*", " ", words).replace(str(german.path), "")
            left |= {(key, word, words) for word in set(WORD.findall(plain)) & english}

    assert left == set()


def test_the_rail_and_the_title_are_german(german: JournalModel, window: MainWindow) -> None:
    assert window.rail.buttons["today"].text() == "Heute"
    assert window.page("settings").title.text() == "Einstellungen"


def test_buttons_of_qt_are_german_too(german: JournalModel, window: MainWindow) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_number_decides_the_plural_in_the_window(
    german: JournalModel, window: MainWindow
) -> None:
    page = window.page("settings")

    said = [page.tr("%n point(s)", "", number) for number in (0, 1, 2)]

    assert said == ["0 Punkte", "1 Punkt", "2 Punkte"]
