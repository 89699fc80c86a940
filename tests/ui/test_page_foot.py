"""What stands at the foot of a page stays in view."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.page import Page
from journal.ui.sessions_page import SessionsPage
from journal.ui.today_page import TodayPage
from tests.pictures import journals
from tests.ui.looks import LOOKS, shown_in

SMALLEST = (900, 600)
LOW, HIGH = (900, 420), (900, 1200)


@pytest.fixture
def today(window: MainWindow) -> TodayPage:
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


@pytest.fixture
def sessions(window: MainWindow) -> SessionsPage:
    page = window.page("sessions")
    assert isinstance(page, SessionsPage)
    window.go_to("sessions")
    return page


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    (look,) = (look for look in LOOKS if look.name == "dark, right to left")
    with shown_in(look, qapp):
        yield


def resize(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(5):  # sizes of wrapped text settle over a few rounds
        QApplication.processEvents()


def place(part: QWidget, page: Page) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def scrolls(page: Page) -> bool:
    return page.findChildren(QScrollArea)[0].verticalScrollBar().maximum() > 0


def test_save_is_in_sight_in_a_low_window(window: MainWindow, today: TodayPage) -> None:
    resize(window, LOW)

    assert scrolls(today)
    assert today.rect().contains(place(today.desk.save_button, today))


def test_a_whole_check_in_fits_the_smallest_window(qtbot: QtBot, journal: JournalModel) -> None:
    journal.save_settings(journals.settings())
    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()

    resize(window, SMALLEST)

    assert not scrolls(window.page("today"))


@pytest.mark.parametrize("size", [LOW, HIGH])
def test_save_ends_where_the_questions_end(
    window: MainWindow, today: TodayPage, size: tuple[int, int]
) -> None:
    resize(window, size)

    assert scrolls(today) == (size == LOW)
    assert place(today.desk.save_button, today).right() == place(today.desk.form, today).right()


def test_it_ends_there_too_where_one_reads_from_the_right(
    mirrored: None, qtbot: QtBot, journal: JournalModel
) -> None:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()
    today = window.page("today")
    assert isinstance(today, TodayPage)

    resize(window, LOW)

    assert scrolls(today)
    assert place(today.desk.save_button, today).left() == place(today.desk.form, today).left()


def test_save_has_one_place_on_all_pages(
    window: MainWindow, today: TodayPage, sessions: SessionsPage
) -> None:
    sessions.add()
    resize(window, HIGH)

    there = place(sessions.footer.save_button, sessions)
    window.go_to("today")

    assert place(today.desk.save_button, today) == there


def test_a_line_says_that_something_lies_under_the_foot(
    window: MainWindow, today: TodayPage
) -> None:
    lines = []

    for size in (LOW, HIGH):
        resize(window, size)
        lines.append(today.desk.footer.over)
    resize(window, LOW)
    bar = today.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())

    assert [*lines, today.desk.footer.over] == [True, False, False]


def test_the_foot_of_sessions_is_there_only_when_it_has_something_to_show(
    sessions: SessionsPage,
) -> None:
    seen = [sessions.footer.isVisible()]

    sessions.add()
    seen.append(sessions.footer.isVisible())
    sessions.delete()
    seen.append(sessions.message.isVisible())
    sessions.message.clear()
    seen.append(sessions.footer.isVisible())

    assert seen == [False, True, True, False]
