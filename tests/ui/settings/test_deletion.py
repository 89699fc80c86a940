"""Everything can be deleted from the settings, and by no slip."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.backups.names import Reason
from journal.storage.presence import Presence
from journal.storage.store import JournalStore
from journal.ui.backups.keeper import BackupKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.settings.deletion import DeletionSection
from journal.ui.settings_page import SettingsPage
from tests.storage.samples import check_in


@pytest.fixture
def keeper(journal: JournalModel, window: MainWindow, store: JournalStore) -> BackupKeeper:
    return BackupKeeper(journal, window, store.books)


@pytest.fixture
def section(window: MainWindow, keeper: BackupKeeper) -> DeletionSection:
    window.go_to("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    page.deletion.open()
    return page.deletion


def test_it_says_what_would_go_and_what_would_stay(
    section: DeletionSection, journal: JournalModel
) -> None:
    journal.save([check_in()])
    journal.backups.places.make(Reason.MANUAL)
    copy = journal.path.with_name(f"{journal.path.stem} (1).sqlite")
    copy.write_bytes(journal.path.read_bytes())

    section.ask_button.click()

    first, copies, stays, never = section.words.text().splitlines()
    assert first == f"This would be deleted: {journal.path} with 1 entry, and 1 backup."
    assert copies == f"Copies that another program made would stay: {copy.name}."
    assert stays.startswith("Files that you saved, printed or copied elsewhere stay as well")
    assert never == "This cannot be taken back."


def test_all_of_the_question_is_in_view_also_in_a_small_window(
    qtbot: QtBot, section: DeletionSection, window: MainWindow
) -> None:
    window.resize(900, 600)
    section.ask_button.click()

    def in_view() -> None:
        part = section.delete_button
        assert part.visibleRegion().boundingRect() == part.rect()

    qtbot.waitUntil(in_view)


def test_no_single_press_deletes_anything(
    qtbot: QtBot, section: DeletionSection, keeper: BackupKeeper
) -> None:
    section.ask_button.click()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        section.delete_button.setFocus()
        QTest.keyClick(section.delete_button, key)
    qtbot.mouseClick(section.delete_button, Qt.MouseButton.LeftButton)

    assert not keeper.deletes
    assert section.window().isVisible()


def test_enter_after_the_question_leaves_everything_as_it_is(
    section: DeletionSection, keeper: BackupKeeper
) -> None:
    section.ask_button.setFocus()
    QTest.keyClick(section.ask_button, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()

    assert focused is section.leave_button
    QTest.keyClick(section.leave_button, Qt.Key.Key_Return)
    assert not section.words.isVisible()
    assert QApplication.focusWidget() is section.ask_button
    assert not keeper.deletes


def test_a_tick_and_the_button_close_the_window_to_delete(
    section: DeletionSection, keeper: BackupKeeper, window: MainWindow
) -> None:
    """By keyboard alone."""
    QTest.keyClick(section.ask_button, Qt.Key.Key_Space)
    QTest.keyClick(section.leave_button, Qt.Key.Key_Backtab)
    ticked = QApplication.focusWidget()
    assert ticked is section.tick
    QTest.keyClick(section.tick, Qt.Key.Key_Space)
    section.delete_button.setFocus()

    QTest.keyClick(section.delete_button, Qt.Key.Key_Return)

    assert keeper.deletes
    assert not window.isVisible()


@pytest.mark.parametrize("come_back", ["page", "card"])
def test_a_tick_set_once_does_not_wait_for_a_later_slip(
    section: DeletionSection, window: MainWindow, come_back: str
) -> None:
    section.ask_button.click()
    section.tick.click()

    if come_back == "page":
        window.go_to("today")
        window.go_to("settings")
    else:
        section.open(False)
        section.open()

    assert not section.tick.isChecked()
    assert not section.delete_button.isVisible()
    assert not section.delete_button.isEnabled()


def test_while_another_window_is_open_it_says_so_before_anything_is_asked(
    section: DeletionSection, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    other = Presence(journal.path, now())
    other.enter()

    section.ask_button.click()
    other.leave()

    assert "is open in another window" in section.message.label.text()
    assert not section.words.isVisible()


def test_a_second_place_that_is_not_there_is_named(
    section: DeletionSection, journal: JournalModel
) -> None:
    away = str(journal.path.with_name("stick"))
    section.keep(backup_folder=away)

    section.ask_button.click()

    assert f"{away} cannot be reached now: backups in it would stay." in section.words.text()


def test_where_nobody_could_carry_it_out_it_is_not_offered(
    qtbot: QtBot, journal: JournalModel
) -> None:
    page = SettingsPage(journal)
    qtbot.addWidget(page)
    page.show()

    assert not page.deletion.isVisible()
