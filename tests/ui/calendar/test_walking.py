"""How a person reads the days of the calendar and opens them."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.sessions import Session
from journal.ui.calendar.year_view import YearView
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from tests.ui.calendar.grids import center

ATTENTION, MOOD, _ = library.core_measures()
TODAY = date(2026, 3, 1)
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Rate = Callable[..., None]
Shown = Callable[[], YearView]


def test_the_hand_reads_a_day_out_in_one_line(
    qtbot: QtBot, journal: JournalModel, now: Callable[[], datetime], rate: Rate, calendar: Shown
) -> None:
    rate(date(2026, 2, 3), 3)
    rate(date(2026, 2, 5), 7.0, later=True)
    journal.save([Session(datetime(2026, 2, 4, 10, tzinfo=now().tzinfo))])
    (block,) = calendar().blocks
    said = []

    for day in (3, 4, 5):
        qtbot.mouseMove(block.grid, center(block.grid, date(2026, 2, day)))
        said.append(block.read_out.text())
    qtbot.mouseMove(block.grid, QPoint(2, 2))

    assert said == [
        "Tue, 3 Feb 2026. Mood 3.",
        "Wed, 4 Feb 2026. Mood not rated. Session 1.",
        "Thu, 5 Feb 2026. Mood 7. Filled in later.",
    ]
    assert block.read_out.text() == "2 of 27 days rated"


def test_a_click_opens_the_day(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 2, 3), 3)
    (block,) = calendar().blocks

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.mouseClick(block.grid, LEFT, pos=center(block.grid, date(2026, 2, 14)))

    assert told.args == [date(2026, 2, 14)]


def test_a_hand_that_lets_go_elsewhere_opens_nothing(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 2, 3), 3)
    (block,) = calendar().blocks
    grid = block.grid
    opened: list[date] = []
    page.day_chosen.connect(opened.append)

    qtbot.mousePress(grid, LEFT, pos=center(grid, date(2026, 2, 14)))
    qtbot.mouseRelease(grid, LEFT, pos=center(grid, date(2026, 2, 15)))
    qtbot.mouseClick(grid, LEFT, pos=QPoint(2, 2))
    qtbot.mouseClick(grid, Qt.MouseButton.RightButton, pos=center(grid, TODAY))

    assert opened == []


def test_the_keyboard_begins_at_the_last_day_walks_and_opens(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 1, 5), 3)
    (block,) = calendar().blocks
    page.take_focus()
    said = [block.read_out.text()]

    for key in (Key.Key_Up, Key.Key_Left, Key.Key_Home, Key.Key_Right, Key.Key_Down, Key.Key_End):
        qtbot.keyClick(block.grid, key)
        said.append(block.read_out.text())
    qtbot.keyClick(block.grid, Key.Key_Up)
    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.keyClick(block.grid, Key.Key_Return)

    days = [words.split(" 2026")[0] for words in said]
    assert days == [
        *("Sun, 1 Mar", "Sun, 1 Feb", "Sat, 31 Jan", "Mon, 5 Jan"),
        *("Tue, 6 Jan", "Fri, 6 Feb", "Sun, 1 Mar"),
    ]
    assert told.args == [date(2026, 2, 1)]


def test_keys_go_the_way_time_goes_also_from_right_to_left(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 2, 1), 3)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    (block,) = calendar().blocks
    page.take_focus()
    grid = block.grid
    qtbot.keyClick(grid, Key.Key_Up)

    before = center(grid, date(2026, 2, 1))
    qtbot.keyClick(grid, Key.Key_Right)

    assert grid.day == date(2026, 2, 2)
    assert center(grid, date(2026, 2, 2)).x() > before.x()


def test_the_keyboard_comes_back_to_the_day_where_it_was(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 1, 5), 3, ATTENTION)
    rate(date(2026, 1, 5), 3, MOOD)
    first, second = calendar().blocks
    second.grid.setFocus()
    qtbot.keyClick(second.grid, Key.Key_Home)
    page.search_field.setFocus()

    resting = second.read_out.text()
    page.take_focus()

    assert resting == "1 of 56 days rated"
    assert second.grid.hasFocus()
    assert second.grid.day == date(2026, 1, 5)
    assert first.grid.day is None


def test_the_hand_does_not_move_the_keyboard(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 1, 5), 3)
    (block,) = calendar().blocks
    page.take_focus()
    qtbot.keyClick(block.grid, Key.Key_Home)

    qtbot.mouseMove(block.grid, center(block.grid, date(2026, 2, 14)))
    pointed = block.grid.day
    qtbot.keyClick(block.grid, Key.Key_Right)

    assert pointed == date(2026, 2, 14)
    assert block.grid.day == date(2026, 1, 6)


def test_when_the_hand_leaves_the_day_of_the_keyboard_is_read_out_again(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(date(2026, 1, 5), 3)
    grid = calendar().blocks[0].grid
    days = []

    for at_the_keyboard in (False, True):
        if at_the_keyboard:
            page.take_focus()
        qtbot.mouseMove(grid, center(grid, date(2026, 2, 14)))
        QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
        days.append(grid.day)

    assert days == [None, TODAY]


def test_other_keys_stay_with_the_page(rate: Rate, calendar: Shown, qtbot: QtBot) -> None:
    rate(TODAY, 5)
    (block,) = calendar().blocks
    block.grid.setFocus()

    qtbot.keyClick(block.grid, Key.Key_A)

    assert block.grid.day == TODAY
