import pytest
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import shown


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    return shown(qtbot, journal)
