"""Everything is deleted after the window is closed, and a new journal begins."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.deletion.deleting import Deleted
from journal.storage.store import JournalStore
from journal.ui.backups.done_between import DoneBetweenWindows
from journal.ui.endings import Done
from journal.ui.first_start.card import FirstStartCard
from journal.ui.main_window import MainWindow
from journal.ui.notices import Notices
from journal.ui.today_page import TodayPage
from tests.storage.samples import check_in, now
from tests.ui.backups.test_after_closing import notices
from tests.ui.backups.test_window import run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(id="old")])
    Backups.of(path, now).make(Reason.MANUAL)
    return path


def the_window() -> MainWindow:
    (window,) = (
        w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, MainWindow)
    )
    return window


def delete() -> None:
    the_window()._journal.backups.delete_everything()


def test_the_window_opens_again_on_a_new_journal_and_says_so_once(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], str, bool]] = []

    def delete_or_look(store: JournalStore) -> None:
        greeted = the_window().findChild(FirstStartCard) is not None
        seen.append(([entry.id for entry in store.check_ins()], notices(), greeted))
        if len(seen) == 1:
            delete()
        else:
            QApplication.closeAllWindows()

    run(path, delete_or_look, monkeypatch)
    run(path, delete_or_look, monkeypatch)

    assert [entries for entries, _, _ in seen] == [["old"], [], []]
    assert seen[1][1:] == (
        "Everything was deleted. This is a new journal with nothing in it.",
        True,
    )
    assert seen[2][1] == ""


def test_nothing_of_the_old_journal_is_backed_up_or_kept_as_a_draft(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[tuple[list[str], int]] = []

    def type_and_delete(store: JournalStore) -> None:
        names = [str(name) for name in Backups.of(path, now).home.names()]
        held.append((names, len(store.drafts.all())))
        if len(held) == 1:
            store.save([check_in(id="more")])
            today = the_window().page("today")
            assert isinstance(today, TodayPage)
            today.desk.form.note.setText("typed, not saved")
            today.desk.form.edited.emit()
            delete()
        else:
            QApplication.closeAllWindows()

    run(path, type_and_delete, monkeypatch)

    (_, (later, drafts)) = held
    assert all(name.endswith("-n0.sqlite") for name in later)
    assert drafts == 0


def test_what_could_not_be_deleted_is_named_in_the_new_window(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stubborn = path.parent / "backups" / "mine-20260301T200000Z-daily-v1-n9.sqlite"
    stubborn.mkdir()
    said = run_and_read(path, monkeypatch)

    assert said.endswith(f"could not be deleted: {stubborn}")


def test_a_journal_that_could_not_be_deleted_is_not_called_a_new_one(
    qtbot: QtBot, path: Path
) -> None:
    notices = Notices()

    DoneBetweenWindows(Done(deleted=Deleted(path, gone=False, left=(path,))), notices)

    (said,) = notices.lines.values()
    assert said.startswith("This journal is still here, because it could not be deleted.")
    assert said.endswith(f"Still there: {path}")


def test_a_journal_opened_meanwhile_elsewhere_is_still_there(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[JournalStore] = []
    seen: list[list[str]] = []

    def open_and_delete(store: JournalStore) -> None:
        seen.append([entry.id for entry in store.check_ins()])
        if len(seen) == 1:
            others.append(JournalStore.open(path, now))
            delete()
        else:
            QApplication.closeAllWindows()

    run(path, open_and_delete, monkeypatch)
    others[0].close()

    assert seen == [["old"], ["old"]]


def run_and_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Delete everything and return what the window says that opens then."""
    said: list[str] = []

    def act(_: JournalStore) -> None:
        said.append(notices())
        act_now: Callable[[], object] = delete if len(said) == 1 else QApplication.closeAllWindows
        act_now()

    run(path, act, monkeypatch)
    return said[1]
