import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.theme import LIGHT, apply_theme
from journal.ui.tidying import tidy
from journal.ui.translation import CatalogTranslator


@pytest.fixture(autouse=True)
def _in_our_own_look(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        apply_theme(qapp, LIGHT)


@pytest.fixture(scope="session", autouse=True)
def _no_garbage_in_other_threads() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _tidied() -> Iterator[None]:
    yield
    tidy()


@pytest.fixture(scope="session", autouse=True)
def _in_english(qapp: QApplication) -> None:
    """Say "1 day" and "2 days", before there is a window that would hear of it."""
    qapp.installTranslator(CatalogTranslator(qapp))


@pytest.fixture
def qtbot(qapp: QApplication, journal: JournalModel, qtbot: QtBot) -> Iterator[QtBot]:
    """Delete the windows of a test, then their journal, before it is closed, as the program does.

    A timer of theirs would read a closed journal in a test that comes later.
    """
    yield qtbot
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    journal.deleteLater()
    qapp.sendPostedEvents(journal, QEvent.Type.DeferredDelete)


@pytest.fixture
def said_aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what screen readers are told from now on."""
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


@pytest.fixture
def window(qtbot: QtBot, journal: JournalModel) -> MainWindow:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window
