"""What can still be pressed in a journal that can only be read says so, and loses nothing."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.storage.migrations import known_names
from journal.storage.store import JournalStore
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sessions_page import SessionsPage
from journal.ui.settings.backups import BackupsSection
from journal.ui.settings.day import DaySection
from tests.storage.samples import check_in, tamper
from tests.ui.test_read_only_window import newer, window

__all__ = ["newer", "window"]


@pytest.fixture
def newer_with_a_deleted_entry(tmp_path: Path, now: Callable[[], datetime]) -> Path:
    path = tmp_path / "deleted" / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
        store.delete(store.check_ins())
    tamper(path, f"PRAGMA user_version = {len(known_names()) + 1}")
    return path


LEFT = Qt.MouseButton.LeftButton
WHY = "This journal can only be read here"


@pytest.mark.fault("F17", "F44")
def test_a_choice_in_the_settings_is_answered_with_the_reason(
    window: MainWindow, newer: Path
) -> None:
    section = window.page("settings").findChild(DaySection)
    assert isinstance(section, DaySection)
    before = newer.read_bytes()

    kept = section.keep(night_ends_at=5)

    assert not kept
    assert section.message.label.text().startswith(WHY)
    assert newer.read_bytes() == before


@pytest.mark.fault("F17", "F44")
def test_a_stamped_time_is_answered_with_the_reason_and_stays_in_the_form(
    qtbot: QtBot, window: MainWindow, newer: Path
) -> None:
    page = window.page("sessions")
    assert isinstance(page, SessionsPage)
    page._begin(None)
    times = page.form.times
    before = newer.read_bytes()

    times._stamp_now("strongest_at")

    assert page.message.label.text().startswith(WHY)
    assert times.times["strongest_at"].text()
    assert newer.read_bytes() == before


@pytest.mark.fault("F17", "F44")
def test_an_entry_brought_back_from_the_bin_is_answered_with_the_reason(
    newer_with_a_deleted_entry: Path, qtbot: QtBot, now: Callable[[], datetime]
) -> None:
    before = newer_with_a_deleted_entry.read_bytes()
    with JournalStore.open(newer_with_a_deleted_entry, now) as store:
        page = HistoryPage(JournalModel(store, now))
        qtbot.addWidget(page)
        page.read_again()

        page.bin.list.opened.emit(page.bin.table.index(0, 0))  # as a double click does

        assert page.message.label.text().startswith(WHY)
        assert not page.bin.restore_button.isEnabled()
        assert len(store.bin.entries()) == 1
    assert newer_with_a_deleted_entry.read_bytes() == before


@pytest.mark.fault("F17", "F44")
def test_a_backup_of_a_newer_journal_is_refused_with_the_true_reason(
    qtbot: QtBot, window: MainWindow, newer: Path
) -> None:
    card = window.page("settings").findChild(BackupsSection)
    assert isinstance(card, BackupsSection)

    qtbot.mouseClick(card.make_button, LEFT)
    qtbot.waitUntil(lambda: bool(card.message.label.text()))

    assert "a newer version of this program wrote the journal" in card.message.label.text()
    assert "damaged" not in card.message.label.text()
