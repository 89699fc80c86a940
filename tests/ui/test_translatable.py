"""Everything on screen goes through the translation, whichever floor of the house says it."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from journal.demo import demo_records
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from tests.ui import faults
from tests.ui.looks import (
    CLOSE,
    MIRRORED,
    OPEN,
    PseudoLanguage,
    shown_in,
)

NAMES = re.compile(
    "Qt|PySide6|SQLite|SQLCipher|[0-9.]+ community|Typst|pyqtgraph|NumPy|Python|English|Deutsch"
    "|&nbsp;"
)

LETTERS = re.compile(r"[^\W\d_]{2}")


@pytest.fixture
def window(qapp: QApplication, journal: JournalModel) -> Iterator[MainWindow]:
    with shown_in(MIRRORED, qapp):
        journal.save(demo_records(journal.today - timedelta(days=1), days=60))
        window = MainWindow(journal)
        window.show()
        yield window
        window.close()
        shiboken6.delete(window)  # at once, while its journal is still open


def translated_by_system() -> list[str]:
    locale = QLocale()
    days = [locale.dayName(n) for n in range(1, 8)]
    return days + [locale.monthName(n) for n in range(1, 13)]


def plain(text: str, known: list[str]) -> str:
    """Return what is left of a text without what was translated or will be."""
    text = re.sub("<[^>]*>", "", text)
    inner = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
    while inner.search(text):
        text = inner.sub("", text)
    for words in known:
        text = text.replace(words, "")
    text = NAMES.sub("", text)
    return text if LETTERS.search(text) else ""


def test_every_word_on_every_page_goes_through_the_translation(
    qapp: QApplication, window: MainWindow
) -> None:
    known = translated_by_system()
    left = set()

    for key in window.keys:
        window.go_to(key)
        qapp.processEvents()
        left |= {(key, plain(words, known)) for _, words in faults.words_of(window)}
        page = window.page(key)
        if isinstance(page, HistoryPage):
            page.switch.second.click()
            left |= {("calendar", plain(words, known)) for _, words in faults.words_of(window)}

    assert {(key, words) for key, words in left if words} == set()


def test_a_word_that_does_not_is_found() -> None:
    said = PseudoLanguage().translate("page", "Saved.") + " Once more"

    assert plain(said, ["more"]).split() == ["\N{RIGHT-TO-LEFT MARK}", "Once"]
