from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import shown, wait_until_written


def test_paper_follows_the_country(
    qtbot: QtBot, filled: JournalModel, folder: Path, in_the_united_states: None
) -> None:
    page = shown(qtbot, filled)

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)

    sheet = PdfReader(next(folder.iterdir())).pages[0].mediabox
    assert (round(sheet.width), round(sheet.height)) == (612, 792)


@pytest.fixture
def in_the_united_states() -> Iterator[None]:
    here = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(here)


def test_another_paper_can_be_chosen_and_is_remembered(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel, folder: Path
) -> None:
    page.choices.paper.setCurrentIndex(1)
    page.choices.paper.activated.emit(1)

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)
    page.close()

    assert round(PdfReader(next(folder.iterdir())).pages[0].mediabox.width) == 612
    assert shown(qtbot, filled).choices.paper.value == "us-letter"
