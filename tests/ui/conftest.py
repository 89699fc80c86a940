import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.theme import LIGHT, apply_theme


@pytest.fixture(autouse=True)
def _in_our_own_look(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        apply_theme(qapp, LIGHT)


@pytest.fixture
def qtbot(store: JournalStore, qtbot: QtBot) -> QtBot:
    """Close the windows of a test before its journal is closed, as the program does."""
    return qtbot
