"""A journal that can only be read: said before the first keystroke, and nothing can fail."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.storage.migrations import known_names
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.read_only import ReadOnlyBand
from journal.ui.sessions_page import SessionsPage
from journal.ui.today_page import TodayPage
from tests.storage.samples import check_in, session, tamper


@pytest.fixture
def newer(tmp_path: Path, now: Callable[[], datetime]) -> Path:
    """A journal that a newer program wrote."""
    path = tmp_path / "newer" / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(), session()])
    tamper(path, f"PRAGMA user_version = {len(known_names()) + 1}")
    return path


@pytest.fixture
def window(newer: Path, now: Callable[[], datetime], qtbot: QtBot) -> Iterator[MainWindow]:
    with JournalStore.open(newer, now) as store:
        window = MainWindow(JournalModel(store, now))
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        yield window
        window.close()


@pytest.mark.fault("F17", "F44")
def test_a_band_says_so_across_all_pages(window: MainWindow) -> None:
    band = window.menuWidget()

    assert isinstance(band, ReadOnlyBand)
    assert band.isVisible()
    assert band.accessibleName() == "Only to be read"


@pytest.mark.fault("F17", "F44")
def test_no_save_button_can_be_pressed(window: MainWindow) -> None:
    today, sessions = window.page("today"), window.page("sessions")

    assert isinstance(today, TodayPage)
    assert isinstance(sessions, SessionsPage)
    for button in (
        today.desk.save_button,
        sessions.footer.save_button,
        sessions.footer.delete_button,
    ):
        assert not button.isEnabled()
        assert "can only be read here" in button.toolTip()


@pytest.mark.fault("F44")
def test_what_is_typed_is_not_kept_and_every_page_opens(window: MainWindow, newer: Path) -> None:
    before = newer.read_bytes()
    today = window.page("today")
    assert isinstance(today, TodayPage)
    today.desk.form.rows[0].buttons[3].click()

    for key in window.keys:
        window.go_to(key)

    assert today.keep_typed()
    assert window.close()
    assert newer.read_bytes() == before
