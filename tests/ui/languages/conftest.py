from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from journal.language import choose_language
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.translation import CatalogTranslator


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    usual, name = QLocale(), qapp.applicationDisplayName()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        shiboken6.delete(translator)
    qapp.installTranslator(CatalogTranslator(qapp))
    choose_language("en")
    QLocale.setDefault(usual)
    qapp.setApplicationDisplayName(name)


@pytest.fixture
def german(journal: JournalModel) -> JournalModel:
    journal.save_settings(replace(journal.settings(), language="de"))
    choose_language("de")
    return journal


@pytest.fixture
def window(_english_again: None, journal: JournalModel) -> Iterator[MainWindow]:
    window = MainWindow(journal)
    window.show()
    yield window
    window.close()
    shiboken6.delete(window)  # at once, while its journal is still open
