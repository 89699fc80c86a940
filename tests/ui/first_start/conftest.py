import pytest
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, journal: JournalModel) -> MainWindow:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
