"""What happened after the window was closed is said when it opens again."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from journal.ui.backups.keeper import BackupKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.notices import NoticeBands
from tests.storage.samples import check_in, now
from tests.ui.backups.test_window import _want, run


def test_a_backup_that_failed_at_closing_is_told_and_made_at_the_next_start(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime], window: MainWindow
) -> None:
    folder = Backups.of(store.path, now).home.path
    folder.write_text("a file, not a folder")
    first = JournalModel(store, now, window)
    ending = BackupKeeper(first, window, store.books)
    first.save([check_in()])
    ending.finish()
    folder.unlink()
    second = JournalModel(store, now, window)

    BackupKeeper(second, window, store.books).begin()
    said = window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: second.backups.last is not None)

    assert said == "No backup could be made when the window was last closed."
    third = BackupKeeper(JournalModel(store, now, window), window, store.books)
    assert not third._failed_at_closing


def test_the_next_start_backs_up_late_also_when_there_is_a_backup_of_the_day(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime], window: MainWindow
) -> None:
    backups = Backups.of(store.path, now)
    backups.make(Reason.DAILY)
    aside = backups.home.path.with_name("aside")
    backups.home.path.rename(aside)
    backups.home.path.write_text("a file, not a folder")
    first = JournalModel(store, now, window)
    ending = BackupKeeper(first, window, store.books)
    first.save([check_in()])
    ending.finish()
    backups.home.path.unlink()
    shutil.move(aside, backups.home.path)
    second = JournalModel(store, now, window)

    BackupKeeper(second, window, store.books).begin()
    qtbot.waitUntil(lambda: second.backups.last is not None)

    assert second.backups.last is not None
    assert second.backups.last.name.entries == 1


@pytest.mark.fault("F78")
def test_the_window_says_quietly_that_a_backup_is_in_place_and_says_it_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(id="old")])
    backup = Backups.of(path, now).make(Reason.MANUAL).backup
    seen: list[str] = []

    def choose_or_close(store: JournalStore) -> None:
        seen.append(notices())
        if len(seen) == 1:
            _want(backup)
        else:
            QApplication.closeAllWindows()

    run(path, choose_or_close, monkeypatch)
    run(path, choose_or_close, monkeypatch)

    nothing, once, nothing_more = seen
    assert (nothing, nothing_more) == ("", "")
    assert once.startswith("The backup is in place. The journal as it was before is kept as ")
    assert "prerestore" in once


def notices() -> str:
    bands = [
        bands
        for window in QApplication.topLevelWidgets()
        if isinstance(window, MainWindow) and window.isVisible()
        for bands in window.findChildren(NoticeBands)
    ]
    return "".join(words for one in bands for words in one._notices.lines.values())
