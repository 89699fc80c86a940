import pytest
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> SettingsPage:
    page = SettingsPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    for section in page.sections:
        section.open()
    return page
