"""Two windows of one journal know of each other, and each follows what the other saves."""

from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.notices import NoticeBand, Notices
from journal.ui.other_windows import OtherWindows
from journal.ui.today_page import TodayPage
from tests.storage.samples import check_in, now
from tests.ui.today.hands import LEFT

AT_ONCE_S = 0.5


@pytest.fixture
def other(store: JournalStore) -> Iterator[JournalStore]:
    with JournalStore.open(store.path, now) as other:
        yield other


def watched(journal: JournalModel, window: MainWindow) -> OtherWindows:
    notices = Notices(window)
    watch = OtherWindows(journal, notices, window)
    window.show_notices(notices)
    return watch


def words(window: MainWindow) -> list[str]:
    return [band.words.text() for band in window.findChildren(NoticeBand) if band.isVisible()]


def come_back(window: MainWindow) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_nothing_is_said_in_the_only_window(journal: JournalModel, window: MainWindow) -> None:
    watched(journal, window)

    assert words(window) == []


def test_a_second_window_is_told_since_when_the_other_is_open(
    journal: JournalModel, window: MainWindow, other: JournalStore
) -> None:
    """F20: told who has it, without a path and without blame."""
    watched(journal, window)

    assert words(window) == [
        "This journal is also open in another window on this computer since 21:00. Both can be "
        "used; what one saves shows in the other."
    ]


def test_the_notice_stays_closed_once_it_was_read(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, other: JournalStore
) -> None:
    watched(journal, window)

    qtbot.mouseClick(window.findChildren(NoticeBand)[0].close_button, LEFT)

    assert words(window) == []
    come_back(window)
    assert words(window) == []


def test_the_notice_goes_when_the_other_window_is_closed(
    journal: JournalModel, window: MainWindow, other: JournalStore
) -> None:
    watched(journal, window)

    other.close()
    come_back(window)

    assert words(window) == []


def test_what_another_window_saves_is_shown_while_typed_text_stays(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, other: JournalStore
) -> None:
    """F20."""
    watch = watched(journal, window)
    today = window.page("today")
    assert isinstance(today, TodayPage)
    qtbot.keyClicks(today.desk.form.note, "still typing")

    other.save([check_in(note="from the other window")])
    with qtbot.waitSignal(journal.changed, timeout=5_000):
        pass  # the next look, at most two seconds later

    assert today.desk.form.note.text() == "still typing"
    with qtbot.assertNotEmitted(journal.changed):
        watch.follow()


def test_a_busy_journal_does_not_hold_up_the_window(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, other: JournalStore
) -> None:
    """F22: a look that can be made later does not wait for a lock."""
    watch = watched(journal, window)
    other._db.execute("BEGIN EXCLUSIVE")
    began = monotonic()

    with qtbot.assertNotEmitted(journal.changed), qtbot.captureExceptions() as broken:
        watch.follow()

    assert broken == []
    assert monotonic() < began + AT_ONCE_S
    other._db.rollback()
