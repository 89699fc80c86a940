"""Backups around a whole window: at its start, at its end, and back to one."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.backups.folder import Backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from journal.ui import application
from journal.ui.backups.keeper import BackupKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from tests.storage.samples import check_in, now

LATER_MS = 900


def reasons(path: Path) -> list[str]:
    names = Backups.of(path, now).home.names()
    return sorted(str(name.reason) for name in names)


def run(path: Path, act: Callable[[JournalStore], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Open the program, do something once it is settled, and close it."""
    monkeypatch.setattr(application, "CHARTS", ())

    show = application.show_until_closed

    def act_later(
        app: QApplication, window: MainWindow, store: JournalStore, now: Callable[[], datetime]
    ) -> int:
        QTimer.singleShot(LATER_MS, window, lambda: act(store))
        return show(app, window, store, now)

    with monkeypatch.context() as replaced:
        replaced.setattr(application, "show_until_closed", act_later)
        application.run_window(lambda: JournalStore.open(path, now), now)


def test_the_first_start_of_a_day_makes_a_backup_and_an_unchanged_end_none(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.sqlite"

    for _ in range(2):
        run(path, lambda _: QApplication.closeAllWindows(), monkeypatch)

    assert reasons(path) == ["daily"]


def test_what_was_saved_is_backed_up_when_the_window_is_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.sqlite"

    def save_and_close(store: JournalStore) -> None:
        store.save([check_in()])
        QApplication.closeAllWindows()

    run(path, save_and_close, monkeypatch)

    assert reasons(path) == ["close", "daily"]


@pytest.mark.fault("F78")
def test_a_chosen_backup_is_in_place_when_the_window_opens_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F78: and the journal as it was is kept."""
    path = tmp_path / "mine.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(id="old")])
    backup = Backups.of(path, now).make(Reason.MANUAL).backup
    seen: list[list[str]] = []

    def choose_or_look(store: JournalStore) -> None:
        seen.append([entry.id for entry in store.check_ins()])
        if len(seen) == 1:
            store.save([check_in(id="new")])
            _want(backup)
        else:
            QApplication.closeAllWindows()

    run(path, choose_or_look, monkeypatch)

    assert seen == [["old"], ["old"]]
    assert "prerestore" in reasons(path)


def _want(backup: Backup) -> None:
    (window,) = (
        w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, MainWindow)
    )
    window._journal.backups.restore(backup)


@pytest.mark.fault("F18")
def test_what_is_wrong_with_a_backup_is_said_in_a_line(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, store: JournalStore
) -> None:
    """F18: no dialog, and saving goes on."""
    journal.backups.places.home.path.write_text("a file, not a folder")
    keeper = BackupKeeper(journal, window, store.books)

    keeper.begin()
    qtbot.waitUntil(lambda: window.statusBar().isVisible())

    assert window.statusBar().currentMessage().startswith("No backup was made in")
    journal.save([check_in()])
